// The questions written by hand that come with the program.
#pragma once

#include "bank/question.h"
#include "support/shipped_films.h"

#include <string>
#include <vector>

namespace epilogue {

// questions/la-la-land and questions/film-at-large; read once, in order of their files.
const std::vector<Question>& written_questions();

// Stem, explanation, choices, items, notes: all that a player may read, one after the other.
std::vector<std::string> texts_of(const Question& question);

} // namespace epilogue
