// Which film somebody means by "TITLE (YEAR)". Forgiving in spelling, strict in the answer: what is
// only near is told apart from what was named.
#pragma once

#include "bank/bank.h"
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
// id names it as well. No film for more than most_typed_bytes, and nothing near to more than
// longest_guessed_at characters.
NamedFilms films_named(const Catalogue& catalogue, const FilmSearch& search,
                       std::string_view typed);

// "La La Land (2016)", as people type it.
struct TypedFilm {
    std::string title;
    std::optional<int> year;
};

TypedFilm read_typed_film(std::string_view typed);

std::string title_and_year(const BoardFilm& film);
// "Heat (1995)"; where the catalogue has several films of this title and year, also whose it is, or
// that it was made for television: "Alone (2020) by John Hyams".
std::string distinct_name(const Bank& bank, const Catalogue& catalogue, const BoardFilm& film);
// The same for each, in order.
std::vector<std::string> distinct_names(const Bank& bank, const Catalogue& catalogue,
                                        const std::vector<BoardFilm>& films);
// By what one of several films of a title can be named: "the year or the id"; "the id".
std::string what_tells_apart(const std::vector<BoardFilm>& films);

} // namespace epilogue
