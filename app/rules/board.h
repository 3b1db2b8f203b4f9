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

// The board of a day that the catalogue has made ahead, and what it keeps of one.
std::optional<Board> ready_board(const Catalogue& catalogue, int number);
Result<ReadyDay> ready_day(const Catalogue& catalogue, const Board& board);

// Accepted and firm films of each cell.
struct BoardFilms {
    std::array<Postings, board_cells> accepted;
    std::array<Postings, board_cells> firm;
};

// An error when a criterion is not in the catalogue: which one.
Result<BoardFilms> films_of(const Catalogue& catalogue, const Board& board);

using Cells = std::array<Postings, board_cells>;
using Filling = std::array<FilmIndex, board_cells>;

// Nine different films, one for each cell (a bipartite matching by augmenting paths, Berge 1957);
// nothing when there are none. The same for the same lists.
std::optional<Filling> filling_of(const Cells& cells);

// What stands in the way of filling cells with different films.
struct OutOfReach {
    int lost = 0;            // cells that must stay empty, at least
    std::vector<int> dead;   // no film is left for these
    std::vector<int> rivals; // these have fewer films left between them than they are (Hall 1935)

    bool empty() const { return lost == 0; }

    // How many films the rivals have left between them.
    int shared() const {
        return static_cast<int>(rivals.size()) - lost + static_cast<int>(dead.size());
    }

    bool operator==(const OutOfReach&) const = default;
};

// Of the cells of `open`, with films outside `used` (both ascending). Empty when all can be filled.
OutOfReach out_of_reach(const Cells& cells, const std::vector<int>& open, const Postings& used);

// Rarity of each film of a cell, in the order of `fitting`: 100 x (fitting films better known) /
// (fitting films - 1), ties sharing their mean, halves rounded up; 100 for a single film.
std::vector<int> rarities(const std::vector<int>& fame);

// As many cells as can be filled with different films, and the highest total of rarities with that
// many (an assignment; Kuhn 1955). `rarity`: 0 to 100 for each film of `cells`.
struct BestTotal {
    int total = 0;
    std::array<std::optional<std::size_t>, board_cells> pick; // position in the cell's list
};

BestTotal best_total(const Cells& cells, const std::array<std::vector<int>, board_cells>& rarity);

} // namespace epilogue
