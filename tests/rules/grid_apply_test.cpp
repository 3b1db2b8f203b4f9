// The rules of the Movie Grid, a sentence each.
#include "rules/grid.h"

#include "round/round.h"
#include "support/catch.h"
#include "support/grid_builders.h"
#include "support/print.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

using namespace epilogue;

namespace {

using Judgement = Grid::Judgement;
using Moves = std::vector<Grid::Move>;

Grid::State after(const Grid::Puzzle& puzzle, const Moves& moves) {
    const auto state = replay<Grid>(puzzle, moves);
    INFO((state ? std::string() : state.error().message));
    REQUIRE(state);
    return state.value();
}

std::string refusal(const Grid::Puzzle& puzzle, const Grid::State& state, const Grid::Move& move) {
    const auto step = Grid::apply(puzzle, state, move);
    REQUIRE_FALSE(step);
    return step.error().message;
}

std::ptrdiff_t misses(const Grid::State& state) {
    return std::count_if(state.tries.begin(), state.tries.end(),
                         [](const Grid::Try& one) { return one.verdict == Judgement::Missed; });
}

Moves right_guesses(int cells) {
    Moves moves;
    for (int cell = 0; cell < cells; ++cell)
        moves.emplace_back(right_guess(cell));
    return moves;
}

Moves misses_in(int cell, int count) {
    Moves moves;
    for (int i = 0; i < count; ++i)
        moves.emplace_back(miss(cell, "wrong-" + std::to_string(i)));
    return moves;
}

const Grid::Overrule ruling{"known_title", "", a_day};

} // namespace

TEST_CASE("grid: nine films that fit win in every mode", "[rules]") {
    const auto mode = GENERATE(GridMode::Classic, GridMode::ThreeLives, GridMode::Free);
    const auto puzzle = roomy_puzzle(mode);

    const auto state = after(puzzle, right_guesses(9));

    CHECK(Grid::status(puzzle, state) == Status::Won);
    CHECK(solved(state) == 9);
    CHECK(misses(state) == 0);
    CHECK(rulings(state) == 0);
}

TEST_CASE("grid: in Classic each guess costs one whether right or wrong", "[rules]") {
    const auto puzzle = roomy_puzzle();
    auto state = Grid::start(puzzle);
    CHECK(guesses_left(puzzle, state) == 9);

    state = after(puzzle, {right_guess(0), miss(1), right_guess(1)});
    CHECK(guesses_left(puzzle, state) == 6);
    CHECK(Grid::status(puzzle, state) == Status::Playing);

    auto moves = right_guesses(8);
    moves.emplace_back(miss(8));
    state = after(puzzle, moves);
    CHECK(guesses_left(puzzle, state) == 0);
    CHECK(Grid::status(puzzle, state) == Status::Lost);
    CHECK(solved(state) == 8);
}

TEST_CASE("grid: with three lives only misses cost and the third ends it", "[rules]") {
    const auto puzzle = roomy_puzzle(GridMode::ThreeLives);

    auto moves = right_guesses(8);
    for (const auto& one : misses_in(8, 2))
        moves.push_back(one);
    auto state = after(puzzle, moves);
    CHECK(guesses_left(puzzle, state) == 1);
    CHECK(Grid::status(puzzle, state) == Status::Playing);

    moves.emplace_back(miss(8, "another"));
    state = after(puzzle, moves);
    CHECK(guesses_left(puzzle, state) == 0);
    CHECK(Grid::status(puzzle, state) == Status::Lost);
}

TEST_CASE("grid: in Free nothing is counted", "[rules]") {
    const auto puzzle = roomy_puzzle(GridMode::Free);

    const auto state = after(puzzle, misses_in(0, 30));

    CHECK_FALSE(guesses_left(puzzle, state).has_value());
    CHECK(Grid::status(puzzle, state) == Status::Playing);
}

TEST_CASE("grid: a film that counts cannot be named again and the attempt costs nothing",
          "[rules]") {
    const auto puzzle = roomy_puzzle();
    const auto state = after(puzzle, {guess_of(0, "anywhere", Fit::Yes, Fit::Yes)});

    CHECK(refusal(puzzle, state, guess_of(1, "anywhere", Fit::Yes, Fit::Yes)) ==
          "Film anywhere is already in your grid.");
    CHECK(refusal(puzzle, state, miss(1, "anywhere")) == "Film anywhere is already in your grid.");
    CHECK(guesses_left(puzzle, state) == 8);
}

TEST_CASE("grid: a film that was missed may be named elsewhere but not in its cell again",
          "[rules]") {
    const auto puzzle = roomy_puzzle();
    const auto state = after(puzzle, {miss(0, "anywhere")});

    CHECK(refusal(puzzle, state, miss(0, "anywhere")) ==
          "You have named Film anywhere here already.");
    CHECK(Grid::apply(puzzle, state, guess_of(1, "anywhere", Fit::Yes, Fit::Yes)));
}

TEST_CASE("grid: what the catalogue cannot decide costs nothing in any mode", "[rules]") {
    const auto mode = GENERATE(GridMode::Classic, GridMode::ThreeLives, GridMode::Free);
    const auto puzzle = roomy_puzzle(mode);
    const auto before = guesses_left(puzzle, Grid::start(puzzle));

    const auto state = after(puzzle, {guess_of(0, "a", Fit::Unknown, Fit::Yes),
                                      guess_of(0, "b", Fit::Yes, Fit::Unknown),
                                      guess_of(0, "c", Fit::Unknown, Fit::Unknown)});

    CHECK(guesses_left(puzzle, state) == before);
    CHECK(misses(state) == 0);
    CHECK(solved(state) == 0);
    for (const Grid::Try& one : state.tries)
        CHECK(one.verdict == Judgement::Undecided);
    CHECK(refusal(puzzle, state, guess_of(0, "a", Fit::Unknown, Fit::Yes)) ==
          "You have named Film a here already.");
}

TEST_CASE("grid: a half that fails decides whatever the other one is", "[rules]") {
    const auto other = GENERATE(Fit::No, Fit::Yes, Fit::Unknown);
    const auto puzzle = roomy_puzzle();

    CHECK(after(puzzle, {guess_of(0, "a", Fit::No, other)}).tries.back().verdict ==
          Judgement::Missed);
    CHECK(after(puzzle, {guess_of(0, "a", other, Fit::No)}).tries.back().verdict ==
          Judgement::Missed);
}

TEST_CASE("grid: a half that the house counts fits", "[rules]") {
    const auto puzzle = roomy_puzzle();
    auto guess = guess_of(0, "ruled", Fit::No, Fit::Yes);
    guess.row.house = true;

    const auto state = after(puzzle, {guess});

    CHECK(state.tries.back().verdict == Judgement::Right);
    CHECK(by_ruling(state.tries.back()));
    CHECK(rulings(state) == 1);
    CHECK(guesses_left(puzzle, state) == 8);

    guess.column = half(Fit::No);
    CHECK(after(puzzle, {guess}).tries.back().verdict == Judgement::Missed);
    guess.column = half(Fit::Unknown);
    CHECK(after(puzzle, {guess}).tries.back().verdict == Judgement::Undecided);
}

TEST_CASE("grid: overruling counts the last miss and the guess stays spent", "[rules]") {
    const auto mode = GENERATE(GridMode::Classic, GridMode::ThreeLives, GridMode::Free);
    const auto puzzle = roomy_puzzle(mode);
    const auto missed = after(puzzle, {right_guess(0), miss(1)});
    const auto left = guesses_left(puzzle, missed);

    const auto state = after(puzzle, {right_guess(0), miss(1), ruling});

    CHECK(state.tries.back().verdict == Judgement::Overruled);
    CHECK(state.filled.at(1) == 1);
    CHECK(solved(state) == 2);
    CHECK(rulings(state) == 1);
    CHECK(misses(state) == 0);
    CHECK(guesses_left(puzzle, state) == left);
    CHECK(refusal(puzzle, state, ruling) == "there is no miss to overrule");
    CHECK(refusal(puzzle, state, right_guess(1)) == "the cell r1c2 is filled already");
}

TEST_CASE("grid: only the last try can be overruled and only a miss", "[rules]") {
    const auto puzzle = roomy_puzzle();

    CHECK(refusal(puzzle, Grid::start(puzzle), ruling) == "there is no miss to overrule");
    CHECK(refusal(puzzle, after(puzzle, {right_guess(0)}), ruling) ==
          "there is no miss to overrule");
    CHECK(refusal(puzzle, after(puzzle, {miss(1), right_guess(0)}), ruling) ==
          "there is no miss to overrule");
    CHECK(refusal(puzzle, after(puzzle, {miss(1), Grid::GiveUp{a_day}}), ruling) ==
          "there is no miss to overrule");
}

TEST_CASE("grid: what was undecided can be overruled and then costs its guess", "[rules]") {
    const auto puzzle = roomy_puzzle();

    const auto state = after(puzzle, {guess_of(0, "a", Fit::Unknown, Fit::Yes), ruling});

    CHECK(solved(state) == 1);
    CHECK(guesses_left(puzzle, state) == 8);
}

TEST_CASE("grid: the miss that ended a board can be overruled", "[rules]") {
    const auto mode = GENERATE(GridMode::Classic, GridMode::ThreeLives);
    const auto puzzle = roomy_puzzle(mode);
    auto moves = right_guesses(mode == GridMode::Classic ? 8 : 5);
    for (const auto& one : misses_in(8, mode == GridMode::Classic ? 1 : 3))
        moves.push_back(one);
    const auto lost = after(puzzle, moves);
    REQUIRE(Grid::status(puzzle, lost) == Status::Lost);

    const auto step = Grid::apply(puzzle, lost, ruling);

    REQUIRE(step);
    const Grid::State& state = step.value().state;
    CHECK(solved(state) == solved(lost) + 1);
    CHECK(guesses_left(puzzle, state) == 0);
    const Status expected = mode == GridMode::Classic ? Status::Won : Status::Lost;
    CHECK(Grid::status(puzzle, state) == expected);
    CHECK(std::get<Grid::Finished>(step.value().events.back()).status == expected);
}

TEST_CASE("grid: a ruling on a board that is over leaves it on its day", "[rules]") {
    const auto puzzle = roomy_puzzle();
    auto moves = right_guesses(8);
    moves.emplace_back(miss(8));
    moves.emplace_back(Grid::Overrule{"custom", "", "2026-11-23"});
    CHECK(after(puzzle, moves).last_day == a_day);

    // While it is played on, the ruling is a move like any other.
    CHECK(after(puzzle, {miss(8), Grid::Overrule{"custom", "", "2026-11-23"}}).last_day ==
          "2026-11-23");
}

TEST_CASE("grid: who gives up ends the board", "[rules]") {
    const auto mode = GENERATE(GridMode::Classic, GridMode::ThreeLives, GridMode::Free);
    const auto puzzle = roomy_puzzle(mode);
    const auto step = Grid::apply(puzzle, after(puzzle, {right_guess(0)}), Grid::GiveUp{a_day});

    REQUIRE(step);
    const Grid::State& state = step.value().state;
    CHECK(Grid::status(puzzle, state) == Status::Lost);
    CHECK(solved(state) == 1);
    CHECK(state.last_day == a_day);
    CHECK(std::get<Grid::Finished>(step.value().events.back()).status == Status::Lost);
    CHECK(refusal(puzzle, state, Grid::GiveUp{a_day}) == "the grid is finished");
    CHECK(refusal(puzzle, state, right_guess(1)) == "the grid is finished");
}

TEST_CASE("grid: a board that is over takes no guess", "[rules]") {
    const auto puzzle = roomy_puzzle();

    CHECK(refusal(puzzle, after(puzzle, right_guesses(9)), miss(0)) == "the grid is finished");
    CHECK(refusal(puzzle, after(puzzle, misses_in(0, 9)), right_guess(0)) ==
          "the grid is finished");
}

TEST_CASE("grid: a filled cell and one that is not there take no film", "[rules]") {
    const auto puzzle = roomy_puzzle();
    const auto state = after(puzzle, {right_guess(4)});

    CHECK(refusal(puzzle, state, right_guess(4, 1)) == "the cell r2c2 is filled already");
    CHECK(refusal(puzzle, state, guess_of(9, "a", Fit::Yes, Fit::Yes)) ==
          "there is no cell 9 on a grid");
    CHECK(refusal(puzzle, state, guess_of(-1, "a", Fit::Yes, Fit::Yes)) ==
          "there is no cell -1 on a grid");
}

TEST_CASE("grid: an answer is worth its rarity among the films of its cell", "[rules]") {
    const auto puzzle = roomy_puzzle(); // of fame 90, 75, 60, 30 in every cell

    CHECK(after(puzzle, {right_guess(0, 0)}).tries.back().rarity == 0);
    CHECK(after(puzzle, {guess_of(0, "anywhere", Fit::Yes, Fit::Yes)}).tries.back().rarity == 33);
    CHECK(after(puzzle, {right_guess(0, 1)}).tries.back().rarity == 67);
    CHECK(after(puzzle, {right_guess(0, 2)}).tries.back().rarity == 100);
    CHECK(after(puzzle, {miss(0)}).tries.back().rarity == 0);
    CHECK(total_rarity(after(puzzle, {right_guess(0, 2), right_guess(1, 1)})) == 167);
    CHECK(best_total(puzzle) == 900);
}

TEST_CASE("grid: a film that the house counts is ranked as if it fitted", "[rules]") {
    const auto puzzle = roomy_puzzle();
    auto known = miss(0);
    known.film.fame = 99;
    auto unknown = miss(0);
    unknown.film.fame = -1;
    auto tie = miss(0);
    tie.film.fame = 60;

    CHECK(after(puzzle, {known, ruling}).tries.back().rarity == 0);
    CHECK(after(puzzle, {unknown, ruling}).tries.back().rarity == 100);
    CHECK(after(puzzle, {tie, ruling}).tries.back().rarity == 63); // 2.5 of 4
}

TEST_CASE("grid: modes are known by their names and by no others", "[rules]") {
    for (const auto mode : {GridMode::Classic, GridMode::ThreeLives, GridMode::Free})
        CHECK(grid_mode(name_of(mode)) == mode);
    CHECK_FALSE(grid_mode("Classic"));
    CHECK_FALSE(grid_mode(""));
}
