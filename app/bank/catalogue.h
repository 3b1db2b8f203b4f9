// The films and the criteria of the Movie Grid as sorted posting lists: which films fit what.
// Read ready-made from bank.db (encode, decode), built once from the film tables. Immutable.
#pragma once

#include "bank/criterion.h"
#include "bank/film.h"
#include "base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace epilogue {

// A film as far as a board needs to know it.
struct BoardFilm {
    std::string id;
    std::string title;
    int year = 0;
    int fame = -1; // 0 to 100; -1: unknown, which counts as less known than any other

    bool operator==(const BoardFilm&) const = default;
};

using FilmIndex = std::uint32_t;         // position among the films of a catalogue, by id
using Postings = std::vector<FilmIndex>; // ascending

inline constexpr std::size_t most_criteria = 1024; // what a challenge code can name

// A day's grid made ahead: positions of its six criteria, rows and then columns.
using ReadyDay = std::array<std::uint32_t, 6>;

class Catalogue {
  public:
    // Every criterion a board may have: people believed complete, years, genres, awards, titles and
    // so on, pairs of people with at least three firm films together, in a fixed order; none that
    // no film fits; at most most_criteria (pairs with the fewest films give way).
    static Catalogue build(const FilmTables& tables);

    // Bytes for bank.db, the same for the same tables on every machine. decode trusts no bytes but
    // the mark, which costs more to work out than all the rest; the bank keeps a checksum.
    std::string encode() const;
    static Result<Catalogue> decode(std::string_view bytes);

    const std::vector<BoardFilm>& films() const { return films_; } // by id

    std::optional<FilmIndex> film(std::string_view id) const;

    const std::vector<Criterion>& criteria() const { return criteria_; }

    std::optional<int> index_of(const Criterion& criterion) const;

    // Films that fit; and those that do so firmly (film_fit.h), on which proofs rest.
    std::span<const FilmIndex> accepted(int criterion) const;
    std::span<const FilmIndex> firm(int criterion) const;

    // Grids of days made ahead, the first of them that of No. 1: making one in a running game takes
    // a tenth of a second. They follow from the rest, so they do not touch the mark.
    void keep_days(std::vector<ReadyDay> days) { days_ = std::move(days); }

    std::optional<ReadyDay> day(int number) const;

    // Of everything but the days: differs when the catalogue does.
    std::uint64_t mark() const { return mark_; }

  private:
    std::string body() const;      // encoded, without the days
    void seal(std::uint64_t mark); // once the lists stand

    std::vector<BoardFilm> films_;
    std::vector<Criterion> criteria_;
    std::vector<Postings> accepted_;
    std::vector<Postings> firm_;
    std::unordered_map<std::string, int> criterion_index_; // by encoded criterion
    std::vector<ReadyDay> days_;
    std::uint64_t mark_ = 0;
};

// What both lists have, and how many.
Postings intersection(std::span<const FilmIndex> a, std::span<const FilmIndex> b);
int shared_films(std::span<const FilmIndex> a, std::span<const FilmIndex> b);

} // namespace epilogue
