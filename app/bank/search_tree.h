// The words of a search index as a tree by letters, level by level, and the walk over it that finds
// words in spite of small slips.
#pragma once

#include "bank/search_tables.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// One entry a node, `child` one more; see SearchTables.
struct SearchTree {
    std::vector<std::uint32_t> letter;
    std::vector<std::uint32_t> child;
    std::vector<std::uint32_t> word;
};

SearchTree search_tree(const std::vector<std::string>& words); // in order of their bytes

// Letters of a typed word beyond which no slip is looked for.
inline constexpr std::size_t longest_slipped_word = 30;

// The words that begin with what differs from `typed` by as many slips as are forgiven in the
// longer of the two, in order. Nothing for a word with a digit; words that would have to give way
// in a digit are not among them.
std::vector<Stretch> words_near(const SearchTables& tables, std::string_view typed);

} // namespace epilogue
