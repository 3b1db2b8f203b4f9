#include "support/catch.h"

#include "text/fake_host.h"
#include "text/keyboard.h"
#include "text/lines.h"

#include <set>

using namespace epilogue;
using namespace epilogue::terminal_tests;

namespace {

using Line = std::optional<std::string>;

// First these lines, then straight through the round that they begin; quits when it is over.
std::function<Line()> begins_with(const House& house, std::vector<std::string> lines, bool right) {
    auto at = std::make_shared<std::size_t>(0);
    return [&house, lines = std::move(lines), right, at]() -> Line {
        if (*at < lines.size())
            return lines[(*at)++];
        const Line line = next_line(house, right);
        return line ? line : Line("q");
    };
}

House nora(std::uint64_t chance = 1) {
    House house = House::with_players({"Nora"});
    house.world.chance = chance;
    return house;
}

// What is on the disk once the program is opened again.
bool offers_to_continue(House& house) {
    house.open();
    return house.screen<HomeView>().can_continue;
}

void check_widths(const std::string& output) {
    for (const std::string_view line : split(output, '\n')) {
        if (line.starts_with("> "))
            continue; // what was typed
        CAPTURE(line);
        CHECK(head_within(line, terminal::line_columns) == line.size());
    }
}

} // namespace

TEST_CASE("text: a whole round is played right from the lines alone and is kept", "[text]") {
    const auto chance = GENERATE(range<std::uint64_t>(1, 21));
    CAPTURE(chance);
    House house = nora(chance);

    const Sitting sitting = sit_down(house, begins_with(house, {"1"}, true));

    CAPTURE(sitting.output);
    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results[0].right == 10);
    CHECK(house.rows->answers.size() == 10);
    CHECK(house.quit);
    CHECK(house.gaps == 0);
    CHECK(says(sitting.output, "10 right out of 10."));
    CHECK_FALSE(says(sitting.output, "Read "));
    check_widths(sitting.output);
}

TEST_CASE("text: rounds of every kind of question are played wrong as well", "[text]") {
    std::set<Kind> seen;
    for (std::uint64_t chance = 1; chance <= 12; ++chance) {
        CAPTURE(chance);
        House house = nora(chance);
        const auto script = begins_with(house, {"1"}, false);

        const Sitting sitting = sit_down(house, [&]() -> Line {
            if (house.model.play && !house.model.play->reveal)
                seen.insert(house.question().kind);
            return script();
        });

        CAPTURE(sitting.output);
        REQUIRE(house.rows->results.size() == 1);
        CHECK(house.rows->results[0].right == 0);
        CHECK_FALSE(says(sitting.output, "Read "));
        check_widths(sitting.output);
    }
    CHECK(seen.size() == kind_count);
}

TEST_CASE("text: the reveal of every kind names the right answer", "[text]") {
    for (std::uint64_t chance = 1; chance <= 8; ++chance) {
        House house = nora(chance);
        const auto script = begins_with(house, {"1"}, false);
        std::vector<std::string> wanted;

        const Sitting sitting = sit_down(house, [&]() -> Line {
            if (house.model.play && !house.model.play->reveal) {
                const Question& question = house.question();
                if (question.kind == Kind::Typed)
                    wanted.push_back(std::get<TypedAnswer>(question.answer).answer);
                if (question.kind == Kind::Single)
                    wanted.push_back(std::get<ChoiceAnswer>(question.answer).keys[0]);
            }
            return script();
        });

        for (const std::string& answer : wanted) {
            CAPTURE(sitting.output);
            CHECK(says(sitting.output, "The answer is " + answer + "."));
        }
    }
}

TEST_CASE("text: wherever the input ends nothing of a round is lost", "[text]") {
    House first = nora(7);
    auto script = begins_with(first, {"1", "9", ""}, true);
    int count = 0;
    const Sitting whole = sit_down(first, [&]() -> Line {
        ++count;
        return count % 5 == 4 && first.model.play && !first.model.play->reveal ? "s" : script();
    });
    REQUIRE(first.rows->results.size() == 1);

    for (std::size_t cut = 0; cut <= whole.typed.size(); ++cut) {
        CAPTURE(cut, whole.typed.size());
        House house = nora(7);
        const Sitting part =
            sit_down(house, std::vector<std::string>(whole.typed.begin(),
                                                     whole.typed.begin() +
                                                         static_cast<std::ptrdiff_t>(cut)));
        CAPTURE(part.output);
        const auto answered = house.rows->answers.size();
        const bool finished = !house.rows->results.empty();
        const bool begun = !house.rows->rounds.empty();
        CHECK(says(part.output, "The round is saved.") == (begun && !finished));

        const bool offered = offers_to_continue(house);
        CHECK(offered == (begun && !finished));
        if (offered) {
            house.quit = false;
            const Sitting rest = sit_down(house, begins_with(house, {"c"}, true));
            CAPTURE(rest.output);
            CHECK(house.rows->answers.size() == 10);
            CHECK(house.rows->results.size() == 1);
            CHECK(answered <= 10);
        }
        CHECK(house.gaps == 0);
    }
}

TEST_CASE("text: a round that the end of input cut off after its last answer has its result",
          "[text]") {
    House house = nora(3);
    const auto script = begins_with(house, {"1"}, true);

    const Sitting sitting = sit_down(house, [&]() -> Line {
        if (house.rows->answers.size() == 10)
            return std::nullopt;
        return script();
    });

    CHECK(house.rows->results.size() == 1);
    CHECK(says(sitting.output, "The round is over."));
    CHECK_FALSE(says(sitting.output, "The round is saved."));
}

TEST_CASE("text: two players share a round on one keyboard", "[text]") {
    House house = House::with_players({"Nora", "Theo"});

    const Sitting sitting = sit_down(house, begins_with(house, {"8", "9 2", "start"}, true));

    CAPTURE(sitting.output);
    REQUIRE(house.rows->results.size() == 2);
    CHECK(house.rows->results[0].right == 10);
    CHECK(house.rows->results[1].right == 10);
    CHECK(says(sitting.output, "Pass the keyboard to Theo."));
    CHECK(says(sitting.output, "Enter: pass the seat."));
    CHECK(says(sitting.output, "Final standings."));
    CHECK_FALSE(says(sitting.output, "Read "));
    check_widths(sitting.output);
}

TEST_CASE("text: a seat may be skipped and somebody new may join by name", "[text]") {
    House house = nora();
    const auto script = begins_with(house, {"8", "9 2", "Ines", "2 2", "5 1", "start"}, true);

    const Sitting sitting = sit_down(house, [&]() -> Line {
        Line line = script();
        const bool waits =
            house.model.play && !house.model.play->reveal && house.model.play->round.state.waiting;
        return waits && house.view().screen.index() == ScreenView(HandoverView{}).index() &&
                       std::get<HandoverView>(house.view().screen).player.name == "Ines"
                   ? "k"
                   : line;
    });

    CAPTURE(sitting.output);
    REQUIRE(house.rows->players.size() == 2);
    CHECK(house.rows->players[1].name == "Ines");
    REQUIRE(house.rows->results.size() == 2);
    CHECK(house.rows->results[1].right == 0);
}

TEST_CASE("text: the first run ends at home with a player", "[text]") {
    House house;
    house.open();

    const Sitting sitting = sit_down(house, {"Nora", "2", "q"});

    CAPTURE(sitting.output);
    REQUIRE(house.rows->players.size() == 1);
    CHECK(house.rows->players[0].name == "Nora");
    CHECK_FALSE(house.rows->players[0].seen_films.empty());
    CHECK(says(sitting.output, "Good evening, Nora."));
    CHECK(house.quit);
}

TEST_CASE("text: an input of answers and empty lines from a fresh start plays a round", "[text]") {
    House house;
    house.open();
    std::vector<std::string> lines = {"Nora", "1", "1"};
    for (int i = 0; i < 10; ++i) {
        lines.emplace_back(":p");
        lines.emplace_back("");
    }

    const Sitting sitting = sit_down(house, lines);

    CAPTURE(sitting.output);
    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results[0].asked == 10);
}

TEST_CASE("text: an input of the same pass over and over plays a round", "[text]") {
    House house = nora();
    std::vector<std::string> lines(30, ":p");
    lines.insert(lines.begin(), "1");

    const Sitting sitting = sit_down(house, lines);

    CAPTURE(sitting.output);
    CHECK(house.rows->results.size() == 1);
}

TEST_CASE("text: a sprint ends with its clock and not with the late answer", "[text]") {
    House house = nora();
    auto script = begins_with(house, {"9"}, true);
    int answers = 0;

    const Sitting sitting = sit_down(house, [&]() -> Line {
        const Line line = script();
        if (house.model.play && ++answers > 0)
            house.wait(answers <= 5 ? 1'000 : 120'000);
        return line;
    });

    CAPTURE(sitting.output);
    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results[0].right == answers - 1);
    CHECK(says(sitting.output, "The clock had run out: "));
    CHECK(says(sitting.output, "The last one was right."));
}

TEST_CASE("text: a timed answer that comes too late counts as time up", "[text]") {
    House house = nora();
    const auto script = begins_with(house, {"8", "2 2", "6 4", "5 1", "start"}, true);

    const Sitting sitting = sit_down(house, [&]() -> Line {
        const Line line = script();
        if (house.model.play && !house.model.play->reveal)
            house.wait(10'001);
        return line;
    });

    CAPTURE(sitting.output);
    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results[0].right == 0);
    for (const AnswerRecord& answer : house.rows->answers)
        CHECK(answer.verdict == Verdict::TimedOut);
    CHECK(says(sitting.output, "10 seconds."));
    CHECK(says(sitting.output, "Time is up. "));
}

TEST_CASE("text: sudden death ends with a miss and the bow keeps what there is", "[text]") {
    House missed = nora();
    sit_down(missed, begins_with(missed, {"10"}, false));
    REQUIRE(missed.rows->results.size() == 1);
    CHECK(missed.rows->results[0].asked == 1);

    House bowed = nora();
    const auto script = begins_with(bowed, {"10"}, true);
    const Sitting sitting = sit_down(bowed, [&]() -> Line {
        const bool enough =
            bowed.model.play && bowed.rows->answers.size() == 3 && !bowed.model.play->reveal;
        if (!enough)
            return script();
        return std::get_if<TypedAnswer>(&bowed.question().answer) ? ":b" : "b";
    });
    CAPTURE(sitting.output);
    REQUIRE(bowed.rows->results.size() == 1);
    CHECK(bowed.rows->results[0].right == 3);
}

TEST_CASE("text: misses are rehearsed from the result", "[text]") {
    House house = nora();
    sit_down(house, begins_with(house, {"1"}, false));
    house.quit = false;
    house.next_day();
    house.open();

    const Sitting sitting = sit_down(house, begins_with(house, {"12"}, true));

    CAPTURE(sitting.output);
    CHECK(says(sitting.output, "Card 1 of 10."));
    CHECK(says(sitting.output, "Enter for card 2."));
    CHECK(house.rows->results.size() == 2);
}

TEST_CASE("text: a full disk is told and the round goes on", "[text]") {
    House house = nora();
    const auto script = begins_with(house, {"1"}, true);

    const Sitting sitting = sit_down(house, [&]() -> Line {
        house.disk_full = house.rows->answers.size() == 2;
        return house.disk_full && house.model.play && house.model.play->round.moves.size() > 4
                   ? Line("q")
                   : script();
    });

    CAPTURE(sitting.output);
    CHECK(says(sitting.output, "The disk is full."));
    CHECK_FALSE(says(sitting.output, "The round is saved."));
    CHECK(house.quit);
}

TEST_CASE("text: whatever is typed the rows stay whole and the lines stay narrow", "[text]") {
    const auto seed = GENERATE(range<std::uint64_t>(0, 200));
    CAPTURE(seed);
    const std::vector<std::string> words = {"1",         "2",         "3",
                                            "4",         "5",         "6",
                                            "7",         "8",         "9",
                                            "10",        "11",        "12",
                                            "13",        "",          "",
                                            "",          "c",         "p",
                                            ":p",        "s",         ":s",
                                            "b",         "h",         "r",
                                            "y",         "n",         "k",
                                            "l",         "again",     "start",
                                            "a",         "u",         "d",
                                            "1 2",       "2 1 3 4",   "a1 b2 c3",
                                            "t",         "f",         "Nora",
                                            ":b",        "2 3",       "9 2",
                                            "1,2",       "128",       ":h",
                                            "\x1B[2J",   "\xFF",      std::string(2000, 'z'),
                                            "14",        "15",        "16",
                                            "r1c1",      "r1c1 heat", "r2c3 a",
                                            "g",         "overrule",  "row 1 director a",
                                            "swap",      "w",         "help row 1",
                                            "mode free", "archive",   "leave",
                                            "answers"};
    Rng rng(seed);
    House house;
    if (seed % 3 != 0)
        house = House::with_players({"Nora", "Theo"});
    else
        house.open();
    house.world.chance = seed;
    int left = 120;

    const Sitting sitting = sit_down(house, [&]() -> Line {
        house.wait(static_cast<std::int64_t>(rng.below(4'000)));
        if (left-- == 0)
            return std::nullopt;
        const Line answer = rng.below(3) == 0 ? next_line(house, rng.below(2) == 0) : std::nullopt;
        return answer ? answer : Line(words[rng.index(words.size())]);
    });

    CAPTURE(sitting.output);
    check_widths(sitting.output);
    CHECK(house.gaps == 0);
    CHECK_FALSE(house.model.play);
    for (const RoundRecord& row : house.rows->rounds)
        if (row.game == Quiz::name && !house.rows->put_away.contains(row.id))
            CHECK(restore<Quiz>(row.params, row.seed, row.puzzle, row.moves));
}
