// Which questions of a pool must not share a round, and how many can.
#pragma once

#include "bank/bank.h"

#include <vector>

namespace epilogue {

class Clashes {
  public:
    // Both ways, whichever of the two entries names the other; positions outside are left out.
    explicit Clashes(const std::vector<PoolEntry>& pool);

    const std::vector<int>& of(int entry) const { return of_[static_cast<std::size_t>(entry)]; }

  private:
    std::vector<std::vector<int>> of_;
};

// As many of `entries` as can be together without a clash, in their order. Exact for pools of some
// hundred entries; beyond that at least as good as taking the least entangled first.
std::vector<int> most_together(const Clashes& clashes, const std::vector<int>& entries);

} // namespace epilogue
