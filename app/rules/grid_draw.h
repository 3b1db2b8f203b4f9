// One board drawn by chance from what may stand together, or none: the inside of the grid maker.
// Pure.
#pragma once

#include "base/rng.h"
#include "rules/crossings.h"
#include "rules/grid_maker.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace epilogue {

// Six headers as positions among the catalogue's criteria.
struct Headers {
    std::array<int, 3> rows{};
    std::array<int, 3> columns{};

    bool operator==(const Headers&) const = default;
};

// What stood on the boards of the days around: how often, so that days can be taken out again.
class Recent {
  public:
    explicit Recent(const Crossings& crossings);

    // `by`: 1 when a board comes within reach, -1 when it leaves.
    void count_pairs(const Headers& headers, int by);
    void count_people(const Headers& headers, int by);

    bool met(int a, int b) const { return pairs_[at(a, b)] > 0; }

    bool person_was_there(int criterion) const;

    // Boards within reach of the pairs that have this header.
    int uses(int criterion) const { return uses_[static_cast<std::size_t>(criterion)]; }

  private:
    std::size_t at(int a, int b) const {
        return static_cast<std::size_t>(a) * uses_.size() + static_cast<std::size_t>(b);
    }

    const Crossings& crossings_;
    std::vector<std::int16_t> pairs_;
    std::vector<int> people_;
    std::vector<int> uses_;
};

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
