// Films as the JSON texts that bank.db keeps. Internal to the store. The texts are written and read
// by this program only; reading one that is not ours throws std::exception, and so does writing
// text that is not UTF-8: to be called within guarded().
#pragma once

#include "bank/film.h"

#include <string>

namespace epilogue {

// All that is said of a film but its id. What is unknown or empty takes no room.
std::string text_of_film(const FilmFacts& facts);
FilmFacts film_of(const std::string& id, const std::string& text);

} // namespace epilogue
