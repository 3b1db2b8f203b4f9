#include "support/catch.h"

#include "shell/commands/figures.h"

using namespace epilogue;

namespace {

AnswerRecord answer(const Date& day, Verdict verdict, const char* category = "film",
                    int difficulty = 2) {
    AnswerRecord record;
    record.day = day;
    record.verdict = verdict;
    record.category = category;
    record.difficulty = difficulty;
    return record;
}

ResultRecord result(const char* mode, int points, const Date& day) {
    ResultRecord record;
    record.mode = mode;
    record.title = "La La Land";
    record.points = points;
    record.right = points / 100;
    record.asked = 10;
    record.day = day;
    return record;
}

constexpr Date today{2026, 11, 22};

} // namespace

TEST_CASE("figures: of nobody all are nothing", "[shell]") {
    const Figures none = figures_of({}, {}, today);

    CHECK(none.all == Share{0, 0});
    CHECK(none.days_played == 0);
    CHECK(none.day_streak == 0);
    CHECK(none.bests.empty());
}

TEST_CASE("figures: only a whole right answer counts as right", "[shell]") {
    const Figures figures =
        figures_of({answer(today, Verdict::Right), answer(today, Verdict::Partly),
                    answer(today, Verdict::Wrong, "songs", 5),
                    answer(today, Verdict::Passed, "songs", 5), answer(today, Verdict::TimedOut)},
                   {}, today);

    CHECK(figures.all == Share{1, 5});
    CHECK(figures.by_category.at("film") == Share{1, 3});
    CHECK(figures.by_category.at("songs") == Share{0, 2});
    CHECK(figures.by_difficulty.at(5) == Share{0, 2});
}

TEST_CASE("figures: days in a row end today or yesterday", "[shell]") {
    const auto on = [](const Date& day) { return result("classic", 100, day); };
    const Date yesterday{2026, 11, 21};
    const Date before{2026, 11, 20};
    const Date long_ago{2026, 10, 1};

    CHECK(figures_of({}, {on(long_ago), on(before), on(yesterday), on(today)}, today).day_streak ==
          3);
    CHECK(figures_of({}, {on(before), on(yesterday)}, today).day_streak == 2);
    CHECK(figures_of({}, {on(before)}, today).day_streak == 0);
}

TEST_CASE("figures: a day with a finished round or an answer is a day played", "[shell]") {
    const Date yesterday{2026, 11, 21};
    const auto answered = [](const Date& day) { return answer(day, Verdict::Right); };

    const Figures both = figures_of({answered(yesterday), answered(today), answered(today)},
                                    {result("classic", 100, today)}, today);
    const Figures grid_alone = figures_of({}, {result("classic", 100, today)}, today);

    CHECK(both.days_played == 2);
    CHECK(grid_alone.days_played == 1);
    CHECK(grid_alone.day_streak == 1);
}

TEST_CASE("figures: a clock set back takes no day in a row away", "[shell]") {
    const Date tomorrow{2026, 11, 23};

    const Figures figures =
        figures_of({}, {result("classic", 100, today), result("classic", 100, tomorrow)}, today);

    CHECK(figures.day_streak == 2);
}

TEST_CASE("figures: a grid of another day is no day in a row", "[shell]") {
    ResultRecord late = result("classic", 100, today);
    late.game = "grid";
    late.title = "Movie Grid, another day";

    const Figures figures = figures_of({}, {late}, today);

    CHECK(figures.days_played == 1);
    CHECK(figures.day_streak == 0);
}

TEST_CASE("figures: the best of a mode is its highest and the earlier of two equal ones",
          "[shell]") {
    const Date before{2026, 11, 20};

    const Figures figures =
        figures_of({},
                   {result("classic", 700, before), result("classic", 900, before),
                    result("classic", 900, today), result("sprint", 300, today)},
                   today);

    CHECK(figures.rounds == 4);
    CHECK(figures.points == 2800);
    CHECK(figures.bests.at({"classic", "La La Land"}) == Best{900, 9, 10, before});
    CHECK(figures.bests.at({"sprint", "La La Land"}).points == 300);
}
