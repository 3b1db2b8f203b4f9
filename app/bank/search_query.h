// What somebody typed into a search, read.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// What is typed beyond these is not looked at.
inline constexpr std::size_t most_typed_bytes = 512;
inline constexpr std::size_t most_typed_words = 32;

// One way to take it: all of it words, or one number of four digits the year and the rest words;
// and each of these with a number written otherwise.
struct Sense {
    std::vector<std::string> words; // folded, without leading article
    int year = 0;                   // 0: any
    // The word that is a number written otherwise ("ii" for "2"): a word of a title, whole.
    std::optional<std::size_t> other_number = std::nullopt;

    std::string joined() const; // the words as one
};

struct SearchQuery {
    std::vector<Sense> senses; // first the one without a year; empty: nothing to look for
    bool article = false;      // a leading article was typed
};

SearchQuery read_query(std::string_view typed);

bool is_article(std::string_view folded_word);

} // namespace epilogue
