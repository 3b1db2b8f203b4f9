// The catalogue from the film tables: what is offered as a criterion, and which films fit it.
#include "bank/catalogue.h"
#include "bank/film_fit.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace epilogue {

namespace {

constexpr std::size_t least_films_together = 3; // of a pair of people
constexpr std::size_t least_films_of_letter = 100;
constexpr int least_films_of_distributor = 60;

struct Listed {
    Criterion criterion;
    Postings accepted;
    Postings firm;
};

std::vector<FilmFacts> facts_of(const FilmTables& tables) {
    std::vector<std::vector<Nomination>> nominations(tables.films.size());
    for (const Nomination& one : tables.nominations) {
        if (const auto at = tables.index_of(one.film))
            nominations[*at].push_back(one);
    }
    std::vector<FilmFacts> facts;
    facts.reserve(tables.films.size());
    const int last_award_year = tables.last_award_year();
    for (std::size_t i = 0; i < tables.films.size(); ++i)
        facts.push_back(facts_about(tables.films[i], std::move(nominations[i]), last_award_year));
    return facts;
}

// What is offered whatever the tables hold.
std::vector<Criterion> fixed_criteria() {
    using Kind = CriterionKind;
    std::vector<Criterion> offered;
    offered.push_back({.kind = Kind::Years, .to = 1959});
    for (int from = 1930; from <= 2020; from += 10)
        offered.push_back({.kind = Kind::Years, .from = from, .to = from + 9});
    for (const int from : {1960, 1980, 2000})
        offered.push_back({.kind = Kind::Years, .from = from, .to = from + 19});
    // Those that two people would rarely call differently; Drama and Thriller are wide but known.
    for (const char* genre : {"Action", "Adventure", "Animation", "Biography", "Comedy", "Crime",
                              "Drama", "Family", "Fantasy", "Horror", "Musical", "Mystery",
                              "Romance", "Sci-Fi", "Superhero", "Thriller", "War", "Western"})
        offered.push_back({.kind = Kind::Genre, .subject = genre});
    for (const char* honour : {"won", "nominated"}) {
        offered.push_back({.kind = Kind::Award, .subject = honour});
        for (const AwardGroup& group : award_groups())
            offered.push_back({.kind = Kind::Award, .subject = honour, .other = group.key});
    }
    for (const char* form : {"one-word", "five-words", "number"})
        offered.push_back({.kind = Kind::Title, .subject = form});
    for (const int millions : {50, 100, 200, 300})
        offered.push_back({.kind = Kind::Gross, .from = millions});
    offered.push_back({.kind = Kind::Minutes, .to = 89});
    offered.push_back({.kind = Kind::Minutes, .from = 150});
    offered.push_back({.kind = Kind::Minutes, .from = 180});
    offered.push_back({.kind = Kind::Language, .subject = "not-en"});
    return offered;
}

std::vector<Criterion> distributors(const FilmTables& tables) {
    std::map<std::string, int> films;
    for (const Film& film : tables.films)
        ++films[film.distributor];
    std::vector<Criterion> offered;
    for (const auto& [name, count] : films) {
        if (!name.empty() && count >= least_films_of_distributor)
            offered.push_back({.kind = CriterionKind::Distributor, .subject = name});
    }
    return offered;
}

// Fills lists film by film. What belongs to a person or a letter is asked only of films where that
// person or letter is met, which is quicker by far than asking all of all.
class Lists {
  public:
    explicit Lists(const FilmTables& tables) {
        for (const Person& person : tables.people) {
            if (person.whole_as_cast)
                cast_[person.id] = add({.kind = CriterionKind::Person, .subject = person.id});
        }
        for (const Person& person : tables.people) {
            if (person.whole_as_director)
                directors_[person.id] =
                    add({.kind = CriterionKind::Director, .subject = person.id});
        }
        first_fixed_ = listed_.size();
        for (const Criterion& criterion : fixed_criteria())
            add(criterion);
        for (const Criterion& criterion : distributors(tables))
            add(criterion);
        first_letter_ = listed_.size();
        for (char letter = 'A'; letter <= 'Z'; ++letter)
            add({.kind = CriterionKind::Title,
                 .subject = "letter",
                 .other = std::string(1, letter)});
    }

    void take(FilmIndex film, const FilmFacts& facts) {
        for (const Credit& credit : facts.film.cast)
            take_if_named(cast_, credit.person, film, facts);
        for (const std::string& director : facts.film.directors)
            take_if_named(directors_, director, film, facts);
        for (std::size_t at = first_fixed_; at < first_letter_; ++at)
            take_one(at, film, facts);
        if (const char letter = first_letter(facts.film.title); letter != 0)
            take_one(first_letter_ + static_cast<std::size_t>(letter - 'A'), film, facts);
    }

    std::vector<Listed> finished() && {
        std::erase_if(listed_, [](const Listed& one) {
            return one.accepted.empty() || (one.criterion.subject == "letter" &&
                                            one.accepted.size() < least_films_of_letter);
        });
        return std::move(listed_);
    }

  private:
    using ByPerson = std::map<std::string, std::size_t>;

    std::size_t add(Criterion criterion) {
        listed_.push_back({std::move(criterion), {}, {}});
        return listed_.size() - 1;
    }

    void take_if_named(const ByPerson& people, const std::string& person, FilmIndex film,
                       const FilmFacts& facts) {
        if (const auto at = people.find(person); at != people.end())
            take_one(at->second, film, facts);
    }

    void take_one(std::size_t at, FilmIndex film, const FilmFacts& facts) {
        Listed& one = listed_[at];
        if (!one.accepted.empty() && one.accepted.back() == film)
            return; // named twice
        if (fit(one.criterion, facts) != Fit::Yes)
            return;
        one.accepted.push_back(film);
        if (fits_firmly(one.criterion, facts))
            one.firm.push_back(film);
    }

    std::vector<Listed> listed_;
    ByPerson cast_;
    ByPerson directors_;
    std::size_t first_fixed_ = 0;
    std::size_t first_letter_ = 0;
};

// How many firm films each two people share: by their positions in `listed`, the lower first.
using Together = std::map<std::pair<std::size_t, std::size_t>, std::size_t>;

Together films_together(const std::vector<Listed>& listed, std::size_t film_count) {
    std::vector<std::vector<std::size_t>> people_of(film_count);
    for (std::size_t at = 0; at < listed.size(); ++at) {
        if (listed[at].criterion.kind != CriterionKind::Person)
            continue;
        for (const FilmIndex film : listed[at].firm)
            people_of[film].push_back(at);
    }
    Together together;
    for (const auto& people : people_of) {
        for (std::size_t a = 0; a < people.size(); ++a) {
            for (std::size_t b = a + 1; b < people.size(); ++b)
                ++together[{people[a], people[b]}];
        }
    }
    return together;
}

Listed pair_of(const Listed& a, const Listed& b, const std::vector<FilmFacts>& facts) {
    const auto& [first, second] = std::minmax(a.criterion.subject, b.criterion.subject);
    Listed pair{{.kind = CriterionKind::TwoPeople, .subject = first, .other = second}, {}, {}};
    for (const FilmIndex film : intersection(a.accepted, b.accepted)) {
        if (fit(pair.criterion, facts[film]) != Fit::Yes)
            continue;
        pair.accepted.push_back(film);
        if (fits_firmly(pair.criterion, facts[film]))
            pair.firm.push_back(film);
    }
    return pair;
}

// Pairs of people, alphabetically; those with the most films where there are more than `most`.
std::vector<Listed> pairs_of(const std::vector<Listed>& listed, const std::vector<FilmFacts>& facts,
                             std::size_t most) {
    std::vector<Listed> pairs;
    for (const auto& [people, films] : films_together(listed, facts.size())) {
        if (films < least_films_together)
            continue;
        Listed pair = pair_of(listed[people.first], listed[people.second], facts);
        if (pair.firm.size() >= least_films_together)
            pairs.push_back(std::move(pair));
    }
    const auto by_name = [](const Listed& a, const Listed& b) { return a.criterion < b.criterion; };
    std::sort(pairs.begin(), pairs.end(), [&](const Listed& a, const Listed& b) {
        return a.firm.size() != b.firm.size() ? a.firm.size() > b.firm.size() : by_name(a, b);
    });
    if (pairs.size() > most)
        pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(most), pairs.end());
    std::sort(pairs.begin(), pairs.end(), by_name);
    return pairs;
}

} // namespace

Catalogue Catalogue::build(const FilmTables& tables) {
    const std::vector<FilmFacts> facts = facts_of(tables);
    Lists lists(tables);
    for (std::size_t film = 0; film < facts.size(); ++film)
        lists.take(static_cast<FilmIndex>(film), facts[film]);
    std::vector<Listed> listed = std::move(lists).finished();
    if (listed.size() > most_criteria)
        listed.erase(listed.begin() + most_criteria, listed.end());
    for (Listed& pair : pairs_of(listed, facts, most_criteria - listed.size()))
        listed.push_back(std::move(pair));

    Catalogue catalogue;
    for (const Film& film : tables.films)
        catalogue.films_.push_back({film.id, film.title, film.year, film.fame.value_or(-1)});
    for (Listed& one : listed) {
        catalogue.criteria_.push_back(std::move(one.criterion));
        catalogue.accepted_.push_back(std::move(one.accepted));
        catalogue.firm_.push_back(std::move(one.firm));
    }
    catalogue.seal(fnv1a64(catalogue.body()));
    return catalogue;
}

} // namespace epilogue
