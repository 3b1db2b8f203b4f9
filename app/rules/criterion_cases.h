// A film that fits a criterion and one that narrowly does not, for the help on a header. Neither is
// an answer to the board it stands on.
#pragma once

#include "rules/board.h"

#include <functional>
#include <optional>
#include <string>

namespace epilogue {

struct Cases {
    std::string yes; // "First Man (2018) fits: Damien Chazelle directed it."; may be empty
    std::string no;
};

using FactsOf = std::function<std::optional<FilmFacts>(const std::string& film_id)>;

// `board`: whose answers are not to be named; nothing in the workshop.
Cases cases_of(const Catalogue& catalogue, const Criterion& criterion,
               const std::optional<Board>& board, const FactsOf& facts);

} // namespace epilogue
