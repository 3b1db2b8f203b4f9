// Makes questions from the film tables: who won what, who directed, who is in it, which came first.
// Pure: the same tables and the same seed give the same packs, byte for byte.
#pragma once

#include "bank/film.h"
#include "bank/pack.h"

#include <cstdint>
#include <vector>

namespace epilogue {

// Packs of one series, "Film at Large", without their give_aways (the importer finds them). No
// wrong choice of theirs is right by the tables; whoever is asked for as "not in it" is believed
// to have all credits there; who or what shares a name with somebody or something else is not
// asked about. Every winner of the Academy Awards for picture, directing, acting, writing, score
// and song is asked about at least once. Empty tables make no packs.
std::vector<FullPack> make_questions(const FilmTables& tables, std::uint64_t seed);

} // namespace epilogue
