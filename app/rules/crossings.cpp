#include "rules/crossings.h"

#include "base/text.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string>

namespace epilogue {

namespace {

// The sum of the fame of a criterion's best known films: how well known a person is by them.
int prominence(const Catalogue& catalogue, int criterion) {
    constexpr std::size_t best_films = 8;
    std::vector<int> fame;
    for (const FilmIndex film : catalogue.firm(criterion))
        fame.push_back(std::max(0, catalogue.films()[film].fame));
    std::sort(fame.rbegin(), fame.rend());
    fame.resize(best_films);
    int sum = 0;
    for (const int one : fame)
        sum += one;
    return sum;
}

bool is_letter(const Criterion& criterion) {
    return criterion.kind == CriterionKind::Title && criterion.subject == "letter";
}

// Two of the same kind that exclude each other, or of which one says the other.
bool dull_together(const Criterion& a, const Criterion& b) {
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case CriterionKind::Person:
    case CriterionKind::Director:
    case CriterionKind::Genre:
        return false;
    case CriterionKind::Title:
        return is_letter(a) && is_letter(b);
    default:
        return true;
    }
}

struct Entry {
    int criterion = 0;
    bool firm = false;
};

// The criteria that each film fits, ascending: entries[from[film]] to entries[from[film + 1]].
struct ByFilm {
    std::vector<std::size_t> from;
    std::vector<Entry> entries;
};

ByFilm by_film(const Catalogue& catalogue) {
    const int criteria = static_cast<int>(catalogue.criteria().size());
    ByFilm table;
    table.from.assign(catalogue.films().size() + 2, 0);
    // Counted one place on, so that filling in moves each start to where it belongs.
    for (int criterion = 0; criterion < criteria; ++criterion) {
        for (const FilmIndex film : catalogue.accepted(criterion))
            ++table.from[film + 2];
    }
    for (std::size_t i = 1; i < table.from.size(); ++i)
        table.from[i] += table.from[i - 1];
    table.entries.resize(table.from.back());
    for (int criterion = 0; criterion < criteria; ++criterion) {
        const auto firm = catalogue.firm(criterion);
        auto sure = firm.begin();
        for (const FilmIndex film : catalogue.accepted(criterion)) {
            const bool is_firm = sure != firm.end() && *sure == film;
            if (is_firm)
                ++sure;
            table.entries[table.from[film + 1]++] = {criterion, is_firm};
        }
    }
    return table;
}

void add_one(std::uint16_t& count) {
    if (count < std::numeric_limits<std::uint16_t>::max())
        ++count;
}

} // namespace

Crossings::Crossings(const Catalogue& catalogue)
    : size_(static_cast<int>(catalogue.criteria().size())) {
    table_.resize(catalogue.criteria().size() * catalogue.criteria().size());
    number_people(catalogue);
    sort_out(catalogue);
    count(catalogue);
    rule(catalogue);
}

void Crossings::number_people(const Catalogue& catalogue) {
    std::map<std::string, int> numbers;
    const auto number = [&](const std::string& person) {
        return numbers.emplace(person, static_cast<int>(numbers.size())).first->second;
    };
    for (const Criterion& criterion : catalogue.criteria()) {
        People people = {-1, -1};
        if (criterion.kind == CriterionKind::Person || criterion.kind == CriterionKind::Director)
            people = {number(criterion.subject), -1};
        if (criterion.kind == CriterionKind::TwoPeople)
            people = {number(criterion.subject), number(criterion.other)};
        kinds_.push_back(criterion.kind);
        people_.push_back(people);
        turns_.push_back(static_cast<int>(fnv1a64(encode(criterion)) % grid_turns));
    }
    people_count_ = static_cast<int>(numbers.size());
}

void Crossings::sort_out(const Catalogue& catalogue) {
    std::vector<int> known(static_cast<std::size_t>(size_));
    for (int index = 0; index < size_; ++index) {
        known[static_cast<std::size_t>(index)] = prominence(catalogue, index);
        switch (kind(index)) {
        case CriterionKind::Person:
        case CriterionKind::Director:
            persons_.push_back(index);
            break;
        case CriterionKind::TwoPeople:
            pairs_.push_back(index);
            break;
        default:
            others_.push_back(index);
        }
    }
    std::stable_sort(persons_.begin(), persons_.end(), [&](int a, int b) {
        return known[static_cast<std::size_t>(a)] > known[static_cast<std::size_t>(b)];
    });
}

// Film by film: each knows its criteria, a dozen or so, and counts for every two of them.
void Crossings::count(const Catalogue& catalogue) {
    const ByFilm films = by_film(catalogue);
    for (std::size_t film = 0; film < catalogue.films().size(); ++film) {
        const auto fame = static_cast<std::int8_t>(catalogue.films()[film].fame);
        for (std::size_t i = films.from[film]; i < films.from[film + 1]; ++i) {
            const Entry& a = films.entries[i];
            for (std::size_t k = i; k < films.from[film + 1]; ++k) {
                const Entry& b = films.entries[k];
                Crossing& both = table_[at(a.criterion, b.criterion)];
                add_one(both.accepted);
                if (!a.firm || !b.firm)
                    continue;
                add_one(both.firm);
                both.best_fame = std::max(both.best_fame, fame);
            }
        }
    }
}

void Crossings::rule(const Catalogue& catalogue) {
    const auto share_person = [&](int a, int b) {
        for (const int one : people(a)) {
            for (const int other : people(b)) {
                if (one >= 0 && one == other)
                    return true;
            }
        }
        return false;
    };
    for (int a = 0; a < size_; ++a) {
        const Criterion& first = catalogue.criteria()[static_cast<std::size_t>(a)];
        for (int b = a + 1; b < size_; ++b) {
            Crossing& both = table_[at(a, b)];
            const Criterion& second = catalogue.criteria()[static_cast<std::size_t>(b)];
            const bool may_meet = !share_person(a, b) && !dull_together(first, second);
            const int fewer = std::min(of(a, a).accepted, of(b, b).accepted);
            // Neighbours that share more than half would be one header twice: two brothers who
            // direct together, the children of one series. So would be two people who cross.
            both.may_stand_beside = may_meet && both.accepted * 2 <= fewer;
            // Where all of one are among the other's, the other asks nothing.
            const bool two_people = people(a).front() >= 0 && people(b).front() >= 0;
            both.may_cross =
                both.accepted <= most_films_of_cell &&
                (two_people ? both.may_stand_beside : may_meet && both.accepted < fewer);
            table_[at(b, a)] = both;
        }
    }
}

} // namespace epilogue
