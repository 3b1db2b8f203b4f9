// The pack doctor: what is well-formed but not good. Pure.
#pragma once

#include "packs/native.h"

namespace epilogue {

// Findings over a whole pack: doubles by folded stem, two right answers, a distractor that is a
// spelling of the key, the key longest more often than chance, missing explanation or source,
// lengths, double negatives, perishable words. Lines are unknown here: the id names the question.
std::vector<Diagnostic> lint(const FullPack& pack);

// Pairs of questions of which one's stem or explanation holds the other's answer.
std::vector<std::pair<int, int>> find_give_aways(const std::vector<Question>& questions);

} // namespace epilogue
