// One board drawn by chance from what may stand together, or none: the inside of the grid maker.
// Pure.
#pragma once

#include "base/rng.h"
#include "rules/grid_maker.h"
#include "rules/recent_boards.h"

#include <optional>

namespace epilogue {

// The header to begin a day's board with: by chance among those that have stood on the fewest
// boards of late, so that even one that seldom fits with others gets its turn.
std::optional<int> anchor_of(const Crossings& crossings, const Recent& recent,
                             const DayRules& rules, Rng& rng);

// The same, but any person of the day's: one of those fits almost always.
std::optional<int> any_person(const Crossings& crossings, const Recent& recent,
                              const DayRules& rules, Rng& rng);

// One attempt at a board with this header, that keeps all rules of the day but the proof; nothing
// when chance led nowhere. With a turn, only boards whose turn it is (Crossings::turn). The same
// for the same arguments.
std::optional<Headers> drawn_board(const Crossings& crossings, const Recent& recent,
                                   const DayRules& rules, int anchor, std::optional<int> turn,
                                   Rng& rng);

} // namespace epilogue
