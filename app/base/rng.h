// Chance that is the same on every machine and library. The standard distributions and
// std::shuffle may differ between libraries, so a seed would not mean the same round.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace epilogue {

// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
class Rng {
  public:
    explicit Rng(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next();

    // A whole number in [0, bound); bound must be positive. Unbiased: values past the last whole
    // multiple of bound are drawn again.
    std::uint64_t below(std::uint64_t bound);

    std::size_t index(std::size_t count) { return static_cast<std::size_t>(below(count)); }

    template <class T> void shuffle(std::vector<T>& items) {
        for (std::size_t left = items.size(); left > 1; --left)
            std::swap(items[left - 1], items[index(left)]);
    }

  private:
    std::uint64_t state_;
};

} // namespace epilogue
