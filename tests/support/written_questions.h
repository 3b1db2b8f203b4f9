// The questions written by hand that come with the program, and the film tables.
#pragma once

#include "bank/film.h"
#include "bank/question.h"

#include <string>
#include <vector>

namespace epilogue {

std::string file_text(const std::string& path); // empty when it cannot be read

// questions/films; read once. A table that is not sound fails the test.
const FilmTables& shipped_films();

// questions/la-la-land and questions/film-at-large; read once, in order of their files.
const std::vector<Question>& written_questions();

// Stem, explanation, choices, items, notes: all that a player may read, one after the other.
std::vector<std::string> texts_of(const Question& question);

} // namespace epilogue
