// Every row of the film tables that ship.
#include "support/catch.h"
#include "support/shipped_films.h"

#include "base/text.h"

#include <algorithm>
#include <map>
#include <set>

using namespace epilogue;

namespace {

bool holds(const std::vector<std::string>& list, const std::string& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool in_cast(const Film& film, const std::string& person) {
    return std::any_of(film.cast.begin(), film.cast.end(),
                       [&](const Credit& credit) { return credit.person == person; });
}

template <class List> bool without_doubles(List list) {
    std::sort(list.begin(), list.end());
    return std::adjacent_find(list.begin(), list.end()) == list.end();
}

bool is_slug(const std::string& id) {
    return !id.empty() && id.front() != '-' && id.back() != '-' &&
           std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

std::vector<std::string> people_of(const Film& film) {
    std::vector<std::string> people = film.directors;
    for (const Credit& credit : film.cast)
        people.push_back(credit.person);
    return people;
}

} // namespace

TEST_CASE("shipped films: ids are slugs that end in the year and years are those of films") {
    constexpr int first_film = 1888;
    constexpr int newest = 2026;

    for (const Film& film : shipped_films().films) {
        CAPTURE(film.id, film.year);
        CHECK(is_slug(film.id));
        CHECK(film.year >= first_film);
        CHECK(film.year <= newest);
        CHECK(film.id.ends_with("-" + std::to_string(film.year)));
        CHECK(valid_utf8(film.title));
        CHECK(trim(film.title) == film.title);
        CHECK_FALSE(film.title.empty());
    }
}

TEST_CASE("shipped films: no film stands there twice") {
    std::map<std::pair<std::string, int>, std::vector<const Film*>> by_name;
    for (const Film& film : shipped_films().films)
        by_name[{fold(film.title), film.year}].push_back(&film);

    int namesakes = 0;
    for (const auto& [name, films] : by_name)
        for (std::size_t i = 1; i < films.size(); ++i) {
            CAPTURE(films[i]->id, films[i - 1]->id);
            ++namesakes;
            CHECK(films[i]->directors != films[i - 1]->directors);
            CHECK_FALSE(films[i]->directors.empty());
        }
    CHECK(namesakes < 60); // there are some: two films of one title in one year
}

TEST_CASE("shipped films: facts lie within what films can be") {
    constexpr int longest_minutes = 900;
    constexpr std::int64_t most_taken = 3'500'000'000;

    for (const Film& film : shipped_films().films) {
        CAPTURE(film.id);
        CHECK((!film.minutes || (*film.minutes >= 40 && *film.minutes <= longest_minutes)));
        CHECK((!film.fame || (*film.fame >= 0 && *film.fame <= 100)));
        CHECK((!film.us_gross_usd || (*film.us_gross_usd > 0 && *film.us_gross_usd < most_taken)));
        CHECK(without_doubles(film.genres));
        CHECK(without_doubles(film.directors));
        CHECK(without_doubles(film.aliases));
        CHECK_FALSE(holds(film.aliases, film.title));
        std::vector<std::string> cast;
        for (const Credit& credit : film.cast)
            cast.push_back(credit.person);
        CHECK(without_doubles(cast));
    }
}

TEST_CASE("shipped films: people of one name are told apart by a label") {
    std::set<std::string> everybody;
    for (const Film& film : shipped_films().films)
        for (const std::string& person : people_of(film))
            everybody.insert(person);

    for (const Person& person : shipped_films().people) {
        CAPTURE(person.id, person.name);
        CHECK(everybody.contains(person.id));
        const auto bracket = person.id.find(" (");
        CHECK(person.name == person.id.substr(0, bracket));
    }
}

TEST_CASE("shipped films: a career that may be a header is no longer than a life") {
    constexpr int longest_career = 85;
    std::map<std::string, std::pair<int, int>> years;
    for (const Film& film : shipped_films().films)
        for (const std::string& person : people_of(film)) {
            auto [place, fresh] = years.try_emplace(person, film.year, film.year);
            place->second.first = std::min(place->second.first, film.year);
            place->second.second = std::max(place->second.second, film.year);
        }

    int as_cast = 0;
    int as_director = 0;
    for (const Person& person : shipped_films().people) {
        as_cast += person.whole_as_cast ? 1 : 0;
        as_director += person.whole_as_director ? 1 : 0;
        if (!person.whole_as_cast && !person.whole_as_director)
            continue;
        CAPTURE(person.id);
        REQUIRE(years.contains(person.id));
        CHECK(years[person.id].second - years[person.id].first <= longest_career);
    }
    CHECK(as_cast >= 200);
    CHECK(as_director >= 110);
}

TEST_CASE("shipped films: winners of the Academy Awards are among their film's people") {
    const FilmTables& tables = shipped_films();
    int acting = 0;
    int directing = 0;

    for (const Nomination& nomination : tables.nominations) {
        if (nomination.film.empty())
            continue;
        CAPTURE(nomination.film, nomination.category, nomination.ceremony);
        const Film* film = tables.film(nomination.film);
        REQUIRE(film != nullptr);
        const bool actor =
            nomination.category.starts_with("ACTOR") || nomination.category.starts_with("ACTRESS");
        const bool director = nomination.category.starts_with("DIRECTING");
        if (!nomination.won || (!actor && !director))
            continue;
        for (const std::string& person : nomination.nominees) {
            CAPTURE(person);
            CHECK((actor ? in_cast(*film, person) : holds(film->directors, person)));
        }
        acting += actor ? 1 : 0;
        directing += director ? 1 : 0;
    }
    CHECK(acting > 300); // four a year since supporting parts are honoured
    CHECK(directing > 90);
}
