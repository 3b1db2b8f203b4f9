#include "rules/null_game.h"

#include "support/catch.h"
#include "support/print.h"

#include <string>

using namespace epilogue;

TEST_CASE("null game: is won at the goal and lost beyond it", "[rules]") {
    const NullGame::Puzzle puzzle{4};
    const auto three = NullGame::apply(puzzle, NullGame::start(puzzle), {3});
    REQUIRE(three);

    const auto won = NullGame::apply(puzzle, three.value().state, {1});
    const auto lost = NullGame::apply(puzzle, three.value().state, {2});

    REQUIRE(won);
    REQUIRE(lost);
    CHECK(NullGame::status(puzzle, three.value().state) == Status::Playing);
    CHECK(NullGame::status(puzzle, won.value().state) == Status::Won);
    CHECK(NullGame::status(puzzle, lost.value().state) == Status::Lost);
    CHECK(lost.value().events.front().steps_left == -1);
}

TEST_CASE("null game: refuses a move that the state forbids", "[rules]") {
    const NullGame::Puzzle puzzle{2};

    CHECK_FALSE(NullGame::apply(puzzle, {0}, {0}));
    CHECK_FALSE(NullGame::apply(puzzle, {0}, {4}));
    CHECK_FALSE(NullGame::apply(puzzle, {2}, {1}));
}

TEST_CASE("null game: draws a goal within its range", "[rules]") {
    const auto seed = GENERATE(range(0, 200));
    Rng rng(static_cast<std::uint64_t>(seed));

    const auto puzzle = NullGame::generate({7}, Bank{}, rng);

    REQUIRE(puzzle);
    CHECK(puzzle.value().goal >= 1);
    CHECK(puzzle.value().goal <= 7);
    CHECK_FALSE(NullGame::generate({0}, Bank{}, rng));
    CHECK_FALSE(NullGame::generate({1'001}, Bank{}, rng));
}
