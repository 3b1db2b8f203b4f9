// A board of the Movie Grid: three criteria across, three down, what fits its nine cells, and the
// proof that nine different films fill it. Pure.
#pragma once

#include "bank/catalogue.h"

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

inline constexpr int board_cells = 9;

struct Board {
    std::array<Criterion, 3> rows;
    std::array<Criterion, 3> columns;

    bool operator==(const Board&) const = default;
};

// Cells count from 0, row by row; their names are r1c1 to r3c3.
const Criterion& row_of(const Board& board, int cell);
const Criterion& column_of(const Board& board, int cell);
std::string cell_name(int cell);
std::optional<int> cell_named(std::string_view name);

// Accepted and firm films of each cell.
struct BoardFilms {
    std::array<Postings, board_cells> accepted;
    std::array<Postings, board_cells> firm;
};

// An error when a criterion is not in the catalogue: which one.
Result<BoardFilms> films_of(const Catalogue& catalogue, const Board& board);

using Cells = std::array<Postings, board_cells>;
using Filling = std::array<FilmIndex, board_cells>;

// Nine different films, one for each cell (bipartite matching, Hopcroft and Karp 1973); nothing
// when there are none. The same for the same lists.
std::optional<Filling> filling_of(const Cells& cells);

// Cells of `open` that cannot all be filled with different films outside `used`: the fewest that
// are left empty, in order; empty when all can.
std::vector<int> out_of_reach(const Cells& cells, const std::vector<int>& open,
                              const Postings& used);

// Rarity of each film of a cell, in the order of `fitting`: 100 x (fitting films better known) /
// (fitting films - 1), ties sharing their mean, rounded; 100 for a single film.
std::vector<int> rarities(const std::vector<int>& fame);

// The highest total of rarities with different films (an assignment; Kuhn 1955).
struct Best {
    int total = 0;
    std::array<std::optional<std::size_t>, board_cells> pick; // position in the cell's list
};

Best best_total(const Cells& cells, const std::array<std::vector<int>, board_cells>& rarity);

} // namespace epilogue
