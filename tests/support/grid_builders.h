// Grids for tests: small ones, guesses of every kind, and play by chance.
#pragma once

#include "base/rng.h"
#include "rules/grid.h"

#include <string>

namespace epilogue {

inline constexpr const char* a_day = "2026-11-22";

// Six different criteria of many kinds.
Board any_board();

// Every cell r1c1 to r3c3 has three films of its own, such as r1c1-0, r1c1-1 and r1c1-2, of fame
// 90, 60 and 30; all nine have "anywhere" too, of fame 75.
Grid::Puzzle roomy_puzzle(GridMode mode = GridMode::Classic);

// A puzzle that nine films can fill, with lists by chance, so short that films run out.
Grid::Puzzle tight_puzzle(Rng& rng, GridMode mode);

Grid::Half half(Fit fit);
// A guess with these halves, on a_day.
Grid::Guess guess_of(int cell, const std::string& film, Fit row, Fit column);
Grid::Guess right_guess(int cell, int film = 0); // of roomy_puzzle: r1c1-0 and so on
Grid::Guess miss(int cell, const std::string& film = "elsewhere");

// A legal move of any kind; a board is rarely given up.
Grid::Move random_grid_move(const Grid::Puzzle& puzzle, const Grid::State& state, Rng& rng);

} // namespace epilogue
