// Which film somebody means by "TITLE (YEAR)". Forgiving in spelling, strict in the answer: what is
// only near is told apart from what was named.
#pragma once

#include "bank/catalogue.h"
#include "bank/film_search.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

struct NamedFilms {
    std::vector<BoardFilm> named; // whose title or other title this is, by year; one: no doubt
    std::vector<BoardFilm> near;  // when none is: at most five that may be meant
};

// Case, marks, punctuation and a leading article do not matter; the year may be left out. A film's
// id names it as well.
NamedFilms films_named(const Catalogue& catalogue, const FilmSearch& search,
                       std::string_view typed);

// "La La Land (2016)", as people type it.
struct TypedFilm {
    std::string title;
    std::optional<int> year;
};

TypedFilm read_typed_film(std::string_view typed);

std::string title_and_year(const BoardFilm& film);

} // namespace epilogue
