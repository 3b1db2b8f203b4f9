// Drawing a round from a pool: which questions, in which order. Knows no question's text.
#pragma once

#include "rules/quiz.h"

#include <vector>

namespace epilogue {

inline constexpr int sprint_wave = 20;    // gentle to hard, then gentle again
inline constexpr int ladder_step = 3;     // questions of one difficulty in Sudden death ...
inline constexpr int ladder_length = 40;  // ... more of the hardest make up this many
inline constexpr int most_weighed = 4000; // entries looked at one by one; a larger pool is sampled

// Positions in the pool, in the order they are asked. Never two that clash. Fewest times asked
// first, so that no question comes back before the pool is used up; no two with the same answer
// while there are others. An error when the pool is too small for the length of the round.
Result<std::vector<int>> draw(const Quiz::Params& params, const std::vector<PoolEntry>& pool,
                              Rng& rng);

// Questions of the round: 0 for the modes without a length.
int length_of(const Quiz::Params& params);

} // namespace epilogue
