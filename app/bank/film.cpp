#include "bank/film.h"

#include "base/text.h"

#include <algorithm>
#include <utility>

namespace epilogue {

namespace {

// 2016, and 1928 of 1927/28; 0 of a text that is no year.
int film_year(const Nomination& nomination) {
    const std::string_view year = nomination.year;
    const auto first = whole_number<int>(year.substr(0, year.find('/')));
    return first.value_or(0) + (first && year.find('/') != year.npos ? 1 : 0);
}

} // namespace

std::optional<std::size_t> FilmTables::index_of(const std::string& id) const {
    const auto at =
        std::lower_bound(films.begin(), films.end(), id,
                         [](const Film& film, const auto& key) { return film.id < key; });
    if (at == films.end() || at->id != id)
        return std::nullopt;
    return static_cast<std::size_t>(at - films.begin());
}

const Film* FilmTables::film(const std::string& id) const {
    const auto index = index_of(id);
    return index ? &films[*index] : nullptr;
}

std::string FilmTables::name_of(const std::string& person) const {
    const auto at =
        std::lower_bound(people.begin(), people.end(), person,
                         [](const Person& entry, const auto& key) { return entry.id < key; });
    return at != people.end() && at->id == person ? at->name : person;
}

// By what was won: the nominations of a ceremony are known before it is held.
int FilmTables::last_award_year() const {
    int year = 0;
    for (const Nomination& nomination : nominations)
        if (nomination.won)
            year = std::max(year, film_year(nomination));
    return year;
}

FilmFacts facts_about(const Film& film, std::vector<Nomination> nominations, int last_award_year) {
    FilmFacts facts{film, std::move(nominations)};
    std::stable_sort(
        facts.nominations.begin(), facts.nominations.end(),
        [](const Nomination& a, const Nomination& b) { return a.ceremony < b.ceremony; });
    const bool later = film.year > last_award_year ||
                       std::any_of(facts.nominations.begin(), facts.nominations.end(),
                                   [&](const Nomination& nomination) {
                                       return film_year(nomination) > last_award_year;
                                   });
    facts.awards_known_to = later ? last_award_year : 0;
    return facts;
}

} // namespace epilogue
