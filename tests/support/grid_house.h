// Movie Grids played in a house, by intents.
#pragma once

#include "support/house.h"

#include <string>
#include <vector>

namespace epilogue {

// Nora, before today's grid.
House house_at_grid();

const Grid::Puzzle& grid_puzzle(const House& house);
const Grid::State& grid_state(const House& house);

// The film that the board's proof has for this cell.
std::string proof_film(const House& house, int cell);
// Films of the catalogue that fail a half of the cell plainly and were not named yet: `column`
// true, the column's only; false, the row's only.
std::string wrong_film(const House& house, int cell, bool column = true);

void name_film(House& house, int cell, const std::string& film); // by the picker
void solve(House& house, int cell);                              // with the proof's film
void solve(House& house, const std::vector<int>& cells);
// A miss, told: left at the page that tells it.
void miss_cell(House& house, int cell);
// All nine guesses of a Classic board are missed, and the last miss is left.
void lose_grid(House& house);

// What a grid that was played to its end leaves on the disk; the board is made up.
void add_played_grid(House& house, PlayerId player, const Grid::Params& params,
                     const std::string& title, int points, int right);

} // namespace epilogue
