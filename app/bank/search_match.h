// Names in which every typed word is found, each in a word of its own.
#pragma once

#include "bank/search_tables.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// In what a typed word may be found, each including those before it.
enum class Leniency {
    Words,  // a word that begins with it
    Joined, // words that begin with it when written as one
    Slips,  // a word that begins with something near it
};

// Where in an index a typed word is found.
struct WordSet {
    std::string text;
    std::vector<Stretch> words;          // in order, apart
    Stretch joined;                      // within tables.joined; empty: words say it all
    std::vector<std::uint32_t> openings; // words that text goes on from; where joined counts
    bool slips = false;                  // words has more than those that begin with text
    std::uint64_t size = 0;              // tokens, some of them counted twice

    bool has(const SearchTables& tables, std::uint32_t at) const;
    // What begins at this token, written as one word, begins with the text.
    bool runs_on(const SearchTables& tables, std::uint32_t at) const;
};

WordSet word_set(const SearchTables& tables, std::string_view text, Leniency leniency);
// A word that is the text.
WordSet whole_word(const SearchTables& tables, std::string_view text);

// Keeps the names of the first so many films, however many are added in whatever order.
class Lowest {
  public:
    Lowest(const SearchTables& tables, std::size_t films) : tables_(tables), films_(films) {}

    std::size_t films() const { return films_; }

    // False: that name, and all names after it, come too late to be kept.
    bool wants(std::uint32_t at) const { return at < bound_; }

    // A token of the name; answers as wants does.
    bool add(std::uint32_t at) {
        if (!wants(at))
            return false;
        kept_.push_back(at);
        if (kept_.size() >= room + 2 * films_)
            thin_out();
        return true;
    }

    // Ascending, one a film: the first of its names that were added.
    std::vector<std::uint32_t> names();

  private:
    void thin_out();

    static constexpr std::size_t room = 256;

    const SearchTables& tables_;
    std::size_t films_;
    std::uint32_t bound_ = UINT32_MAX;
    std::vector<std::uint32_t> kept_;
};

// Adds the names in which each of the sets (at least one) is found in a word of its own, of films
// of that year (0: of any): all of them, or at least as many as `lowest` keeps.
void add_matches(const SearchTables& tables, std::vector<WordSet> sets, int year, Lowest& lowest);
// The same for names in which a typed word runs on over the end of a word.
void add_joined_matches(const SearchTables& tables, std::vector<WordSet> sets, int year,
                        Lowest& lowest);

} // namespace epilogue
