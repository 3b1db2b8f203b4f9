// The grid workshop's arithmetic: nine counts, the proof and what to be warned of. Pure.
#pragma once

#include "rules/board.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace epilogue {

// A board in the making: sides may still be empty.
struct Draft {
    std::array<std::optional<Criterion>, 3> rows;
    std::array<std::optional<Criterion>, 3> columns;

    bool operator==(const Draft&) const = default;
};

std::optional<Board> whole(const Draft& draft); // nothing while a side is empty

struct Workbench {
    std::array<std::optional<int>, board_cells> counts; // accepted films; nothing: a side is empty
    bool whole = false;                                 // six criteria
    bool proved = false;                                // nine different films can fill it
    // In a sentence: when whole and not proved, a criterion stands twice or is not the catalogue's.
    std::string why_not;
    std::vector<std::string>
        warnings; // "1 cell has a single film. It will be flagged on the board."
};

Workbench look_over(const Catalogue& catalogue, const Draft& draft);

// How many films the criterion at `index` shares with each of `crossing`; nothing for an empty one.
std::array<std::optional<int>, 3>
crossing_counts(const Catalogue& catalogue, int index,
                const std::array<std::optional<Criterion>, 3>& crossing);

} // namespace epilogue
