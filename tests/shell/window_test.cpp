#include "program.h"
#include "screen.h"
#include "support/catch.h"

using namespace epilogue;

namespace {

// What is kept of the first round: answers, and whether it is finished.
struct Kept {
    int rounds = 0;
    int asked = 0;
    bool finished = false;
};

Kept kept_in(const std::string& folder) {
    const Ran ran = run({"history", "--json", "--data", folder});
    if (ran.code != 0)
        return {};
    const auto rounds = ran.json();
    Kept kept;
    kept.rounds = static_cast<int>(rounds.size());
    if (rounds.empty())
        return kept;
    for (const auto& player : rounds.back().at("players"))
        kept.asked += player.at("asked").get<int>();
    kept.finished = rounds.back().at("finished").is_string();
    return kept;
}

bool answered(const std::string& folder, int at_least) {
    const Kept kept = kept_in(folder);
    return kept.rounds > 0 && kept.asked >= at_least;
}

// Keys that bring a question of any kind to its end, and the reveal after it. Pressed after the
// last question they may begin another round.
const std::vector<std::string> any_kind = {"1", "2",      "Return", "3",
                                           "4", "Return", "ctrl+p", "Return"};

} // namespace

TEST_CASE("window: a round is played with the keyboard alone and goes on after a restart",
          "[shell][slow]") {
    const VirtualScreen screen;
    if (!screen.usable()) {
        WARN(no_screen);
        return;
    }
    const TempFolder data;
    const std::string folder = data / "d";
    {
        WindowGame game(screen, folder);
        REQUIRE(screen.focus_window());
        short_pause();
        screen.type("Nora");
        screen.press({"Return", "Return"});
        REQUIRE(becomes_true([&] {
            const Ran ran = run({"players", "--json", "--data", folder});
            return ran.code == 0 && ran.json().size() == 1;
        }));
        screen.press({"1"});
        REQUIRE(becomes_true([&] { return kept_in(folder).rounds == 1; }));
        REQUIRE(becomes_true([&] {
            screen.press(any_kind);
            return answered(folder, 2);
        }));
        screen.press({"ctrl+q"});
        CHECK(game.finish() == 0);
    }
    const Kept before = kept_in(folder);
    CHECK_FALSE(before.finished);

    WindowGame again(screen, folder);
    REQUIRE(screen.focus_window());
    short_pause();
    screen.press({"c"});
    REQUIRE(becomes_true([&] {
        screen.press(any_kind);
        return kept_in(folder).finished;
    }));
    screen.press({"ctrl+q"});

    CHECK(again.finish() == 0);
    const Kept after = kept_in(folder);
    CHECK(after.asked == 10);
    CHECK(run({"doctor", "--data", folder}).code == 0);
}

TEST_CASE("window: pictures of every screen are drawn without a visible window", "[shell][slow]") {
    const VirtualScreen screen;
    if (!screen.usable()) {
        WARN(no_screen);
        return;
    }
    const TempFolder data;

    const Ran ran = run_with({screen.environment()}, {"shots", data / "shots", "--size", "1024x640",
                                                      "--only", "0", "--json"});

    CAPTURE(ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.json().at("pictures") > 5);
    CHECK(exists(data / "shots/01-home.png"));
    CHECK(text_of_file(data / "shots/01-home.png").substr(1, 3) == "PNG");
}

TEST_CASE("window: nothing is drawn and no time is used while nothing changes", "[shell][slow]") {
    const VirtualScreen screen;
    if (!screen.usable()) {
        WARN(no_screen);
        return;
    }
    const TempFolder data;

    const Ran ran = run_with({screen.environment()},
                             {"bench", "idle", "--seconds", "3", "--json", "--data", data / "d"});

    CAPTURE(ran.err, ran.out);
    CHECK(ran.code == 0);
    const auto measures = ran.json();
    REQUIRE(measures.size() == 2);
    for (const auto& measure : measures) {
        CHECK(measure.at("note") == "0 frames drawn");
        CHECK(measure.at("ours").at("median") == 0);
        CHECK(measure.at("theirs").at("median") > 0);
    }
}
