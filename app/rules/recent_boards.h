// Which headers stood on the boards of the days around, for the cool-downs of the grid maker. Pure.
#pragma once

#include "rules/crossings.h"

#include <array>
#include <cstdint>
#include <vector>

namespace epilogue {

// Six headers as positions among the catalogue's criteria.
struct Headers {
    std::array<int, 3> rows{};
    std::array<int, 3> columns{};

    std::array<int, 6> all() const {
        return {rows[0], rows[1], rows[2], columns[0], columns[1], columns[2]};
    }

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

} // namespace epilogue
