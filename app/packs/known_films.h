// What the film tables know, arranged for looking up what a question says: films by title, people
// by name, and either by a spelling that is nearly right.
#pragma once

#include "bank/film.h"
#include "bank/question.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace epilogue {

class KnownFilms {
  public:
    // Copies what it needs. The shipped tables (19,000 films, 70,000 names) take a fraction of a
    // second: build it once.
    explicit KnownFilms(const FilmTables& tables);

    // The film of this title or other title, folded as typed answers are; of several the one
    // nearest in year, if film.year says one. Null when there is none. Told by its own title.
    const FilmRef* titled(const FilmRef& film) const;

    // The film whose title is one or two slips away (one in titles of up to four letters) and
    // begins with the same letter; of several the nearest, first in spelling, then in year. Null
    // when there is none. Meant for a title that is not known.
    const FilmRef* nearly_titled(const FilmRef& film) const;

    // In a cast, a director or an Academy Award nominee.
    bool has_person(std::string_view name) const;

    // The person of three films or more whose name is one slip away, with as many words that begin
    // with the same letters; of several the one of most films. Null when there is none, and for
    // names of fewer than seven letters. Meant for a name that is not known.
    const std::string* nearly_named(std::string_view name) const;

  private:
    struct Regular {
        std::string name;
        std::string folded;
    };

    void add_title(const std::string& title, std::size_t film);
    void add_people(const FilmTables& tables);
    void index_regulars();
    const FilmRef* nearest_in_year(const std::vector<std::size_t>& films, int year) const;

    std::vector<FilmRef> films_;
    std::map<std::string, std::vector<std::size_t>> by_title_; // folded, without spaces
    std::unordered_set<std::string> people_;                   // folded, without spaces
    std::vector<Regular> regulars_;                            // of three films or more, most first
    std::size_t longest_regular_ = 0;                          // folded, in code points
    // Hashes of each regular's name, whole and with one letter left out, and its position; sorted.
    // Two names one slip apart share such a spelling.
    std::vector<std::pair<std::size_t, std::size_t>> spellings_;
};

} // namespace epilogue
