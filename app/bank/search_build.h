// Makes the bytes of a search index; see bank/search_tables.h for what is in them.
#pragma once

#include "bank/film_search.h"

#include <string>
#include <vector>

namespace epilogue {

std::string build_search(const std::vector<SearchedFilm>& films);

} // namespace epilogue
