// Whether a film fits a criterion, and the fact that decides it. Pure; the posting lists of the
// catalogue are made with it, so that a board and a guess are never of two minds.
#pragma once

#include "bank/criterion.h"
#include "bank/film.h"

#include <string>

namespace epilogue {

enum class Fit { No, Yes, Unknown }; // Unknown: the catalogue lacks the fact that would decide

Fit fit(const Criterion& criterion, const FilmFacts& facts);

// Yes, and safely so: the film and the credit are confirmed by a source, no cameo, no television
// film. Only these count for a proof or a minimum.
bool fits_firmly(const Criterion& criterion, const FilmFacts& facts);

// The fact behind fit(): "Emma Stone is in it.", "It is from 2011.", "It was nominated once, for
// Sound Editing, and did not win.", "The catalogue does not know its running time."
std::string deciding_fact(const Criterion& criterion, const FilmFacts& facts);

// Words of a title as they are counted: parted by spaces; an & is one, a dash alone is none.
int words_in_title(const std::string& title);
// First letter without a leading article, A to Z with its marks off; 0 for anything else.
char first_letter(const std::string& title);

// Plainly: digits or a number above one in a word. Counted: one, a place such as third, or a Roman
// numeral. Unclear: could be read as either, such as the X of Fast X or a dozen.
enum class NumberIn { None, Unclear, Counted, Plainly };

NumberIn number_in_title(const std::string& title);

} // namespace epilogue
