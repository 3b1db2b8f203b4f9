// In which order the questions of a round are asked.
#pragma once

#include "rules/quiz.h"

#include <vector>

namespace epilogue {

// `chosen` are positions in the pool, the least asked first, any stretch of them of mixed
// difficulty. Five Seasons: rising, the ending last. Classic, Endless: mixed, neighbours of
// different categories where it can be. Sprint: waves from gentle to hard. Sudden death: a ladder
// from easy to hard, cut to its length. What was asked less often stays before what was asked
// more often, but in rounds of a fixed length, which ask everything anyway.
void put_in_order(Mode mode, const std::vector<PoolEntry>& pool, std::vector<int>& chosen,
                  Rng& rng);

} // namespace epilogue
