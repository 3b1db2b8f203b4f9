// The film tables that come with the program.
#pragma once

#include "bank/film.h"

#include <string>

namespace epilogue {

std::string file_text(const std::string& path); // empty when it cannot be read

// questions/films; read once. A table that is not sound fails the test.
const FilmTables& shipped_films();

} // namespace epilogue
