// The bytes of a search index and the views into them. Knows their layout, not how one searches.
//
// Words are those of fold_with_article over titles and other titles. A *name* is a title or another
// title of a film; a *token* is a word in a name. Films are numbered in the order they are shown
// (title without article, year, id), names film by film with the title first, tokens name by name,
// so that a smaller number always comes first on the screen.
#pragma once

#include "base/result.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace epilogue {

struct Stretch {
    std::uint32_t first = 0;
    std::uint32_t past = 0;

    std::uint32_t size() const { return past > first ? past - first : 0; }

    bool holds(std::uint32_t number) const { return number >= first && number < past; }
};

// Little-endian numbers of 32 bits where they lie, at any address.
class NumberColumn {
  public:
    NumberColumn() = default;

    NumberColumn(const char* bytes, std::uint32_t size) : bytes_(bytes), size_(size) {}

    std::uint32_t size() const { return size_; }

    std::uint32_t operator[](std::uint32_t index) const {
        std::uint32_t number = 0;
        std::memcpy(&number, bytes_ + std::size_t{4} * index, sizeof number);
        if constexpr (std::endian::native == std::endian::big)
            number = __builtin_bswap32(number);
        return number;
    }

    // Says that this one will be asked for soon.
    void prefetch(std::uint32_t index) const {
        __builtin_prefetch(bytes_ + std::size_t{4} * index);
    }

  private:
    const char* bytes_ = nullptr;
    std::uint32_t size_ = 0;
};

class TextView {
  public:
    TextView() = default;

    // at: where each begins, and the end of the last.
    TextView(NumberColumn at, std::string_view pool) : at_(at), pool_(pool) {}

    std::string_view operator[](std::uint32_t index) const {
        const std::uint32_t first = at_[index];
        return {pool_.data() + first, at_[index + 1] - first};
    }

  private:
    NumberColumn at_;
    std::string_view pool_;
};

inline constexpr std::uint32_t near_step = 16; // tokens from one entry of name_near to the next
inline constexpr std::uint32_t most_name_tokens = 64; // the rest of a title is not looked at

// A token is the number of its word, with these marks.
inline constexpr std::uint32_t first_of_name = 1U << 31U;
inline constexpr std::uint32_t leading_article = 1U << 30U; // on a first token, before another
inline constexpr std::uint32_t word_bits = leading_article - 1;

// How the words from a token to the end of its name, written as one, stand to a text.
enum class Standing { Before, Equal, Begins, After };

// Not to be moved once opened: the views look into its bytes.
struct SearchTables {
    std::string bytes;
    std::uint32_t films = 0;
    std::uint32_t names = 0;
    std::uint32_t tokens = 0;
    std::uint32_t words = 0;
    std::uint32_t nodes = 0;

    TextView word;            // in order of their bytes; word 0 is empty, for names without any
    NumberColumn node_letter; // a tree of the words, level by level: the code point that leads here
    NumberColumn node_child;  // where its children begin; they end where the next one's begin
    NumberColumn node_word;   // the first word below. A node above one word only has no children
    NumberColumn token;
    NumberColumn post_at; // where each word's tokens begin in post
    NumberColumn post;    // tokens by word, ascending
    NumberColumn joined;  // tokens by what follows in their name written as one word, heads first
    NumberColumn other;   // names that are other titles, by their words without article
    NumberColumn by_year; // films by year, then number
    TextView film_id;
    TextView name_text; // as it is shown
    NumberColumn name_token;
    NumberColumn name_near; // of every sixteenth token, the name that holds it
    NumberColumn name_film;
    NumberColumn film_name; // its title
    NumberColumn film_year;

    bool ends_name(std::uint32_t at) const {
        return at + 1 >= tokens || (token[at + 1] & first_of_name) != 0;
    }

    std::string_view word_of(std::uint32_t at) const { return word[token[at] & word_bits]; }

    // The tokens of the name that holds this one.
    Stretch name_around(std::uint32_t at) const;

    // The same by its number.
    Stretch tokens_of(std::uint32_t name) const { return {name_token[name], name_token[name + 1]}; }

    std::uint32_t name_of(std::uint32_t at) const;
    // Where its words without article begin.
    std::uint32_t head_of(std::uint32_t name) const;
    bool is_head(std::uint32_t at) const;

    // The words that begin with text, and the one that is text (or none).
    Stretch words_with(std::string_view text) const;
    Stretch word_equal(std::string_view text) const;
    Stretch films_of(int year) const; // within by_year
    // What begins with text when written as one word: within joined; Standing is of the text
    // that begins at this token.
    Stretch joined_with(std::string_view text) const;
    Standing standing(std::uint32_t at, std::string_view text) const;
};

// Fills tables from bytes. Afterwards no number in them leads outside.
Done open_tables(SearchTables& tables, std::string bytes);

// The first of `within` for which before(number) is false; true ones come first.
template <class Before> std::uint32_t first_not(Stretch within, Before before) {
    while (within.first < within.past) {
        const std::uint32_t middle = within.first + (within.past - within.first) / 2;
        if (before(middle))
            within.first = middle + 1;
        else
            within.past = middle;
    }
    return within.first;
}

// The head of the bytes: these many numbers of 32 bits.
enum class Count {
    Mark,
    Version,
    Films,
    Names,
    Tokens,
    Words,
    Nodes,
    WordBytes,
    IdBytes,
    TextBytes
};

inline constexpr std::uint32_t search_counts = 10;
inline constexpr std::uint32_t search_mark = 0x68635345; // "EScH"
inline constexpr std::uint32_t search_version = 1;

} // namespace epilogue
