// Films, their people and their Academy Awards, as the film tables in questions/films tell them.
// Plain values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace epilogue {

// The language of a film in which nobody speaks.
inline constexpr const char* no_spoken_language = "xx";

enum class FilmKind { Feature, Television, Short };

// One person's part in a film. A person's id is the name; where two people share one, the name and
// a label in brackets.
struct Credit {
    std::string person;
    bool voice = false;
    bool cameo = false;
    bool confirmed = true; // by a source; false: known to the editors only
    bool placed = true;    // its place in the billing is known

    bool operator==(const Credit&) const = default;
};

struct Film {
    std::string id; // for ever, such as la-la-land-2016
    std::string title;
    int year = 0; // of first public release
    std::optional<int> minutes;
    std::vector<std::string> genres;
    std::vector<std::string> directors; // ids
    std::string distributor;            // in the US; empty: unknown
    std::optional<std::int64_t> us_gross_usd;
    std::optional<std::int64_t> world_gross_usd;
    std::string language; // original; ISO 639-1, empty: unknown
    std::vector<std::string> countries;
    std::optional<int> fame; // our own scale, 0 to 100, logarithmic
    FilmKind kind = FilmKind::Feature;
    int sources = 0; // independent families of them that agree on title, year and director
    std::vector<std::string> aliases; // other titles
    std::vector<Credit> cast;         // in billing order as far as it is known

    bool operator==(const Film&) const = default;
};

// A person whose name is not the whole story: one of several of that name, or one whose films are
// believed to be all there.
struct Person {
    std::string id;
    std::string name;
    bool whole_as_cast = false; // believed complete as an actor
    bool whole_as_director = false;

    bool operator==(const Person&) const = default;
};

struct Nomination {
    int ceremony = 0;     // 1 for the first, held in 1929
    std::string year;     // of the awards: 2016, 1927/28
    std::string category; // such as DIRECTING
    std::string film;     // id; empty: not in the catalogue, or for no film
    std::string film_title;
    std::vector<std::string> nominees; // ids where they are people of the catalogue
    std::string detail; // a song's title, or a part where one is needed; may be empty
    bool won = false;

    bool operator==(const Nomination&) const = default;
};

// A film with all that is said of it.
struct FilmFacts {
    Film film;
    std::vector<Nomination> nominations; // of the film, in order of ceremony
    // The last year of films whose Academy Awards are known, where this film belongs to a later
    // one; 0: all its awards are known.
    int awards_known_to = 0;

    bool operator==(const FilmFacts&) const = default;
};

struct FilmTables {
    std::vector<Film> films; // by id
    std::vector<Person> people;
    std::vector<Nomination> nominations;

    // The position of the film of this id, and the film; nothing and null when there is none.
    std::optional<std::size_t> index_of(const std::string& id) const;
    const Film* film(const std::string& id) const;
    // The name of a person of this id.
    std::string name_of(const std::string& person) const;
    // Of the newest ceremony at which anything was won: the year of the films; 0: there is none.
    int last_award_year() const;

    bool operator==(const FilmTables&) const = default;
};

// The film with its nominations, in any order, as tables of this last_award_year() know it.
FilmFacts facts_about(const Film& film, std::vector<Nomination> nominations, int last_award_year);

} // namespace epilogue
