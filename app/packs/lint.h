// The pack doctor: what is well-formed but not good. Pure.
#pragma once

#include "packs/native.h"

namespace epilogue {

class KnownFilms;

// Findings over a whole pack, all of them warnings with codes L101 to L153 (questions/FORMAT.md):
// doubles and near doubles, a wrong choice that could be right, the key longest more often than
// chance, missing explanation or source, lengths, double negatives, perishable words. Lines are
// unknown here: file is the pack's id, and the question's id says where. The pack's own findings
// come first, then those of each question in order.
std::vector<Diagnostic> lint(const FullPack& pack);

// Findings against the film tables, warnings L154 and L155, told and ordered likewise: a film that
// is not there under its title and year (one year apart is well), and a name that is not there
// while one with one slip less is. Who is in no table and like nobody in them is no finding.
std::vector<Diagnostic> lint_films(const FullPack& pack, const KnownFilms& known);

// Pairs of positions, first < second, sorted: one question's stem, explanation, a choice or a pair
// of its match holds the other's answer (single or typed, five letters or more, no number, not the
// film's title) as whole words, and with it a further word of what the other asks. Such questions
// do not share a round. The questions may come from several packs; none has more than 100 clashes
// over its own answer.
std::vector<std::pair<int, int>> find_give_aways(const std::vector<Question>& questions);

} // namespace epilogue
