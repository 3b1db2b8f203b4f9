// Reading a typed answer as a generous quiz master would: case, accents, articles and small slips
// are forgiven, a guess is never made for the player.
#pragma once

#include "bank/question.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

enum class Reading {
    Right,
    Close, // not right, but a slip or two away: "Close: check the spelling"
    Wrong,
};

// Slips forgiven in a word sequence of this many letters (code points, folded, without spaces):
// 0 up to 4, 1 for 5 to 8, 2 from 9 on.
int slips_forgiven(std::size_t letters);

// Damerau-Levenshtein distance with adjacent swaps (optimal string alignment), by code point;
// `limit + 1` when it is more than limit.
int edit_distance(std::string_view a, std::string_view b, int limit);

// `rivals` are known answers that are not right here (other choices), beside spec.reject: typed
// text nearer to one of them, or as near, is never taken for the right answer. Digits and the roman
// numerals of sequels must agree exactly; a word space more or less is no slip.
Reading read_typed(std::string_view typed, const TypedAnswer& spec,
                   const std::vector<std::string>& rivals);

// The number in "128", "1,128", "128 minutes", "-3.5", "30 million"; nothing when there is not
// exactly one, or when its commas make no sense. A "million" that the unit says already
// ("million dollars") does not multiply.
std::optional<double> read_number(std::string_view typed, std::string_view unit = {});

} // namespace epilogue
