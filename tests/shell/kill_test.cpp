#include "program.h"
#include "support/catch.h"
#include "terminal.h"

#include "base/rng.h"
#include "base/text.h"

#include <cstdlib>

using namespace epilogue;

namespace {

int kills_wanted() {
    constexpr int usual = 30;
    const char* asked = std::getenv("EPILOGUE_KILLS");
    return asked == nullptr ? usual : whole_number<int>(asked).value_or(usual);
}

// What the rows tell: final answers over all rounds.
int answers_kept(const std::string& folder) {
    const Ran ran = run({"history", "--json", "--data", folder});
    CAPTURE(ran.err);
    REQUIRE(ran.code == 0);
    int asked = 0;
    for (const auto& round : ran.json())
        for (const auto& player : round.at("players"))
            asked += player.at("asked").get<int>();
    return asked;
}

// Plays a few questions, then is killed at a random moment after the next line typed.
std::string play_until_killed(const std::string& folder, Rng& rng, bool first) {
    constexpr std::uint64_t longest_us = 12'000; // some answers are on their way, some shown
    Terminal terminal(folder);
    if (first)
        introduce(terminal, "Nora");
    begin_or_continue(terminal);
    play_questions(terminal, static_cast<int>(rng.below(6)));
    terminal.type("1");
    return terminal.killed_after(static_cast<int>(rng.below(longest_us)));
}

} // namespace

TEST_CASE("kill: at any moment no acknowledged answer is lost and every round can be read",
          "[shell][slow]") {
    const TempFolder data;
    const std::string folder = data / "d";
    REQUIRE(run({"players", "--data", folder}).code == 0);
    Rng rng(20261122);
    int acknowledged = 0;
    const int kills = kills_wanted();
    for (int kill = 0; kill < kills; ++kill) {
        CAPTURE(kill);
        const std::string printed = play_until_killed(folder, rng, kill == 0);
        acknowledged += reveals_in(printed);

        const int kept = answers_kept(folder);
        CHECK(kept >= acknowledged);
        CHECK(kept <= acknowledged + 1); // the one that was not shown any more
        acknowledged = kept;             // told now, by the history
        const Ran doctor = run({"doctor", "--json", "--data", folder});
        CAPTURE(doctor.out);
        CHECK(doctor.code == 0);
    }
    CHECK(acknowledged > kills / 2);

    Terminal last(folder);
    begin_or_continue(last);
    play_questions(last, 100);
    CHECK(last.finish() == 0);
}
