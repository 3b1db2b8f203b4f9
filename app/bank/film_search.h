// Search as you type over every title and every other title: folded, word starts in any order,
// small slips, a year as a filter. Immutable, read ready-made from bank.db, and used in place.
#pragma once

#include "bank/film.h"
#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace epilogue {

struct FilmHit {
    std::string id;
    std::string title;
    int year = 0;
    std::string alias; // the other title that was found; empty: the title itself was
    // Bytes of `title` (of `alias` when there is one) that were typed: first and past the last. In
    // order, apart, never within a character.
    std::vector<std::pair<std::size_t, std::size_t>> typed;
    bool guessed = false; // small slips were forgiven, or nothing but a year was typed

    bool operator==(const FilmHit&) const = default;
};

struct FilmHits {
    std::vector<FilmHit> hits; // in the order they are shown
    std::size_t total = 0;     // how many there are; counted no further than most_counted
    bool more = false;         // there are more than that
};

inline constexpr std::size_t most_counted = 100;

// What the index is built from.
struct SearchedFilm {
    std::string id;
    std::string title;
    int year = 0;
    std::vector<std::string> aliases;
};

class FilmSearch {
  public:
    // The bytes of an index, for bank.db; the same for the same films on every machine.
    static std::string build(const std::vector<SearchedFilm>& films);
    // Takes the bytes over. They are checked as far as memory safety needs; whoever stores them
    // keeps a checksum.
    static Result<FilmSearch> open(std::string bytes);

    FilmSearch(FilmSearch&&) noexcept;
    FilmSearch& operator=(FilmSearch&&) noexcept;
    ~FilmSearch();

    // At most `most` hits. First films whose title (or another title) is the typed text, spaces
    // apart; then those whose title begins with it; then those in which every typed word begins a
    // word of its own; then the same where words are run together or torn apart ("spiderman"),
    // then those with a number up to twenty written otherwise ("rocky 2"), then with small slips;
    // within each by title without its article, then year. Slips: none in up to 4 letters, 1 in 5
    // to 8, 2 from 9 on, counted in the longer of the typed word and the beginning it stands for;
    // never in a word of the two that has a digit there. A number of four digits is a word, and
    // beside that the year of the films that the other words find ("heat 1995"); alone it finds the
    // films of that year, last of all. Nothing for a text without a letter or digit; what is typed
    // beyond 512 bytes or 32 words is not looked at.
    FilmHits find(std::string_view typed, std::size_t most) const;

    std::size_t films() const;

  private:
    struct Index;
    explicit FilmSearch(std::unique_ptr<Index> index);
    std::unique_ptr<Index> index_;
};

} // namespace epilogue
