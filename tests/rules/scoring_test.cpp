#include "rules/scoring.h"

#include "support/catch.h"

using namespace epilogue;

namespace {

Scored right_answer_of(int difficulty) {
    return {.difficulty = difficulty, .verdict = Verdict::Right, .right_parts = 1, .parts = 1};
}

} // namespace

TEST_CASE("scoring: a right answer earns 100 and 20 more for each step of difficulty", "[rules]") {
    CHECK(points_for(right_answer_of(1)).total() == 100);
    CHECK(points_for(right_answer_of(2)).total() == 120);
    CHECK(points_for(right_answer_of(3)).total() == 140);
    CHECK(points_for(right_answer_of(4)).total() == 160);
    CHECK(points_for(right_answer_of(5)).total() == 180);
}

TEST_CASE("scoring: speed earns up to half more and falls with the time left", "[rules]") {
    Scored answer = right_answer_of(3);
    answer.speed_bonus = true;
    answer.time_ms = 20'000;

    answer.left_ms = 20'000;
    CHECK(points_for(answer) == Points{140, 70, 0});
    answer.left_ms = 14'000;
    CHECK(points_for(answer) == Points{140, 49, 0});
    answer.left_ms = 14'999;
    CHECK(points_for(answer).speed == 52); // rounded down
    answer.left_ms = 0;
    CHECK(points_for(answer) == Points{140, 0, 0});
}

TEST_CASE("scoring: speed earns nothing when it is off or there is no timer", "[rules]") {
    Scored answer = right_answer_of(3);
    answer.left_ms = 10'000;
    answer.time_ms = 20'000;

    CHECK(points_for(answer).speed == 0);
    answer.speed_bonus = true;
    answer.time_ms = 0;
    CHECK(points_for(answer).speed == 0);
}

TEST_CASE("scoring: a streak earns ten a step and fifty at most", "[rules]") {
    Scored answer = right_answer_of(1);
    answer.streak_bonus = true;

    for (int streak = 1; streak <= 9; ++streak) {
        CAPTURE(streak);
        answer.streak = streak;
        CHECK(points_for(answer).streak == (streak < 5 ? 10 * streak : 50));
    }
    answer.streak_bonus = false;
    CHECK(points_for(answer).streak == 0);
}

TEST_CASE("scoring: partly right earns the fraction rounded down and no bonus", "[rules]") {
    Scored answer{.difficulty = 3,
                  .verdict = Verdict::Partly,
                  .right_parts = 1,
                  .parts = 3,
                  .left_ms = 20'000,
                  .time_ms = 20'000,
                  .streak = 4,
                  .speed_bonus = true,
                  .streak_bonus = true};

    CHECK(points_for(answer) == Points{46, 0, 0});
    answer.right_parts = 2;
    CHECK(points_for(answer) == Points{93, 0, 0});
}

TEST_CASE("scoring: a miss of any kind earns nothing", "[rules]") {
    const auto verdict = GENERATE(Verdict::Wrong, Verdict::Passed, Verdict::TimedOut);
    const Scored answer{.difficulty = 5,
                        .verdict = verdict,
                        .right_parts = 0,
                        .parts = 2,
                        .left_ms = 9'000,
                        .time_ms = 10'000,
                        .streak = 3,
                        .speed_bonus = true,
                        .streak_bonus = true};

    CHECK(points_for(answer) == Points{});
}

TEST_CASE("scoring: the parts shown add up to the total", "[rules]") {
    const auto difficulty = GENERATE(range(1, 6));
    const auto left = GENERATE(range(0, 30'001, 1'234));
    Scored answer = right_answer_of(difficulty);
    answer.left_ms = left;
    answer.time_ms = 30'000;
    answer.streak = 3;
    answer.speed_bonus = answer.streak_bonus = true;

    const Points points = points_for(answer);

    CHECK(points.total() == points.base + points.speed + points.streak);
    CHECK(points.speed >= 0);
    CHECK(2 * points.speed <= points.base);
}
