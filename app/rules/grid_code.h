// A board as a code of sixteen characters to read out to a friend: in groups of four, such as
// 7K2M-QD4R-09XA-B3TE. Crockford's base 32: no I, L, O, U; case, dashes and spaces do not matter,
// O is read as 0, I and L as 1. 60 bits name six criteria of a catalogue by position, 10 tell the
// catalogue (one other in 1,024 is not told apart), 10 are a check (CRC-10) that finds every single
// wrong character and every swap of neighbours.
#pragma once

#include "rules/board.h"

#include <string>
#include <string_view>

namespace epilogue {

// An error when a criterion is not in the catalogue.
Result<std::string> code_of(const Catalogue& catalogue, const Board& board);

// The errors tell apart: too short or long, a character that is none of the code's, a slip (the
// check does not agree), and a code made with another catalogue.
Result<Board> board_of_code(const Catalogue& catalogue, std::string_view code);

} // namespace epilogue
