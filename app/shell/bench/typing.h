// Films and keystrokes to measure a search with. The same for the same seed.
#pragma once

#include "bank/film_search.h"
#include "base/rng.h"

#include <cstddef>
#include <string>
#include <vector>

namespace epilogue {

// So many films with titles as long as those given, of words from all over them.
std::vector<SearchedFilm> generated_films(const std::vector<SearchedFilm>& like, std::size_t count,
                                          Rng& rng);

// What stands in the search field after each key while so many titles are typed, every other one
// with a slip: a letter changed, lost, doubled or swapped with the next.
std::vector<std::string> keystrokes(const std::vector<SearchedFilm>& films, std::size_t titles,
                                    Rng& rng);

} // namespace epilogue
