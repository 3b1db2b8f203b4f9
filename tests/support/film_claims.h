// Statements on films, people and Academy Awards in a form that the film tables can decide.
#pragma once

#include "bank/film.h"
#include "base/result.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace epilogue {

// A claim is "verb: details"; several are joined by " & ", and one that denies begins with "not ".
// Details are parted by semicolons; one that is empty or left out stands for anything.
//
//   cast: FILM; PERSON             directed: FILM; PERSON          longer: FILM; FILM
//   year N: FILM                   minutes N: FILM
//   films_with N: PERSON; YEARS    films_by N: DIRECTOR; YEARS     (how many there are)
//   together N: PLAYER; PLAYER     made N: DIRECTOR; PLAYER        (how many there are)
//   nominated, won, lost:          FILM; PERSON; AWARD; CEREMONY; SONG
//   nominations N, wins N, categories N: the same details          (how many there are)
//   met N: FILM; FILM; CEREMONY    (categories in which both were nominated)
//
// FILM is a title, with the year in brackets where several share it: without it, one of them is
// enough. CEREMONY is a number (89), the
// year in which it was held (2017) or a range of either (..88, 1977.., 2013..2017).
class FilmClaims {
  public:
    explicit FilmClaims(const FilmTables& tables);

    // Whether it is true; an error for what is no claim, and for a film, person or award that the
    // tables do not know: of those they cannot even deny anything.
    Result<bool> holds(const std::string& claim) const;

    // Every film of this title, main or other; of one year if it ends in that, as Carmen (1983).
    std::vector<const Film*> called(const std::string& title) const;
    // Whether a person plays in the film, directed it or was nominated for it.
    bool credited(const std::string& person, const Film& film) const;

  private:
    using Details = std::array<std::string, 5>;

    Result<bool> holds_once(const std::string& claim) const;
    std::vector<std::string> one_by_one(const std::string& title) const;
    Result<int> measure(const std::string& verb, const Details& details) const;
    Result<int> of_film(const std::string& verb, const Details& details) const;
    Result<int> of_people(const std::string& verb, const Details& details) const;
    Result<int> of_awards(const std::string& verb, const Details& details) const;
    bool knows_person(const std::string& name) const;
    bool knows_title(const std::string& title) const;
    int met(const Details& details) const;
    std::vector<const Nomination*> nominations(const Details& details) const;

    const FilmTables& tables_;
    std::map<std::string, std::vector<const Film*>> by_title_; // folded
    std::set<std::string> people_;                             // folded
    std::vector<std::string> nominated_titles_;                // folded, as in the tables
};

// A person's id is the name, in part of the cases with a label in brackets after it. Accents and
// other marks may differ.
bool is_person(const std::string& id, const std::string& name);

} // namespace epilogue
