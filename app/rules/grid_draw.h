// One board drawn by chance from what may stand together, or none: the inside of the grid maker.
// Pure.
#pragma once

#include "base/rng.h"
#include "rules/grid_maker.h"
#include "rules/recent_boards.h"

#include <optional>
#include <vector>

namespace epilogue {

// What a day has to draw from. Crossings and boards must outlive it.
struct Supply {
    const Crossings& crossings;
    const Recent& recent;
    DayRules rules;
    std::vector<int> persons; // free today, and as well known as the day asks for
};

Supply supply_of(const Crossings& crossings, const Recent& recent, const DayRules& rules);

// The header to begin a day's board with: by chance among those that have stood on the fewest
// boards of late, so that even one that seldom fits with others gets its turn.
std::optional<int> anchor_of(const Supply& supply, Rng& rng);

// The same, but any person: one of those fits almost always.
std::optional<int> any_person(const Supply& supply, Rng& rng);

// One attempt at a board with this header, that keeps all rules of the day but the proof; nothing
// when chance led nowhere. With a turn, only boards whose turn it is (Crossings::turn). The same
// for the same arguments.
std::optional<Headers> drawn_board(const Supply& supply, int anchor, std::optional<int> turn,
                                   Rng& rng);

} // namespace epilogue
