#include "base/rng.h"

#include "base/check.h"

namespace epilogue {

std::uint64_t Rng::next() {
    state_ += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

std::uint64_t Rng::below(std::uint64_t bound) {
    check(bound > 0, "Rng::below needs a positive bound");
    const std::uint64_t reject_under = (0 - bound) % bound; // 2^64 mod bound
    std::uint64_t value = next();
    while (value < reject_under)
        value = next();
    return value % bound;
}

} // namespace epilogue
