// A film that fits a criterion and one that narrowly does not, for the help on a header. Neither is
// an answer to the board it stands on.
#pragma once

#include "rules/grid.h"

#include <functional>
#include <string>

namespace epilogue {

struct Cases {
    std::string yes; // "First Man (2018) fits: Damien Chazelle directed it."; may be empty
    std::string no;
};

using FactsOf = std::function<std::optional<FilmFacts>(const std::string& film_id)>;

// `hidden`: films that are not to be named, ascending.
Cases cases_of(const Catalogue& catalogue, const Criterion& criterion, const Postings& hidden,
               const FactsOf& facts);

// Every answer of the board: those it was made with, and those that fit by this catalogue.
Postings answers_to_hide(const Catalogue& catalogue, const Grid::Puzzle& puzzle);

} // namespace epilogue
