// The film search ready for use, made from the film tables that came with the program.
#pragma once

#include "bank/film_search.h"
#include "base/result.h"
#include "shell/paths.h"

#include <string>
#include <vector>

namespace epilogue {

// An error when the tables cannot be read.
Result<FilmSearch> open_film_search(const Paths& paths);

// What the search is built from.
Result<std::vector<SearchedFilm>> searched_films(const std::string& tables_folder);

} // namespace epilogue
