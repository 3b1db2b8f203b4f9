#include "bank/film_fit.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue {

namespace {

const Credit* credit_of(const Film& film, const std::string& person) {
    const auto at = std::find_if(film.cast.begin(), film.cast.end(),
                                 [&](const Credit& credit) { return credit.person == person; });
    return at == film.cast.end() ? nullptr : &*at;
}

bool directs(const Film& film, const std::string& person) {
    return std::find(film.directors.begin(), film.directors.end(), person) != film.directors.end();
}

Fit yes_if(bool fits) {
    return fits ? Fit::Yes : Fit::No;
}

bool in_range(const Criterion& criterion, int value) {
    return value >= criterion.from && (criterion.to == 0 || value <= criterion.to);
}

bool in_group(const Criterion& criterion, const Nomination& nomination) {
    if (criterion.other.empty())
        return true;
    const auto& groups = award_groups();
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const AwardGroup& one) {
        return one.key == criterion.other;
    });
    return group != groups.end() && std::find(group->categories.begin(), group->categories.end(),
                                              nomination.category) != group->categories.end();
}

Fit award_fit(const Criterion& criterion, const FilmFacts& facts) {
    const bool fits = std::any_of(facts.nominations.begin(), facts.nominations.end(),
                                  [&](const Nomination& nomination) {
                                      return in_group(criterion, nomination) &&
                                             (nomination.won || criterion.subject == "nominated");
                                  });
    return !fits && facts.awards_known_to != 0 ? Fit::Unknown : yes_if(fits);
}

// A film later than the last awards may have been in cinemas still when its takings were read: they
// can only have grown.
Fit gross_fit(const Criterion& criterion, const FilmFacts& facts) {
    const auto& gross = facts.film.us_gross_usd;
    if (!gross)
        return Fit::Unknown;
    const bool reached = *gross >= std::int64_t{criterion.from} * 1'000'000;
    const int known_to = facts.awards_known_to;
    return !reached && known_to != 0 && facts.film.year > known_to ? Fit::Unknown : yes_if(reached);
}

Fit title_fit(const Criterion& criterion, const std::string& title) {
    constexpr int many_words = 5;
    if (criterion.subject == "one-word")
        return yes_if(words_in_title(title) == 1);
    if (criterion.subject == "five-words")
        return yes_if(words_in_title(title) >= many_words);
    if (criterion.subject == "letter")
        return yes_if(first_letter(title) == criterion.other.front());
    const NumberIn number = number_in_title(title);
    return number == NumberIn::Unclear ? Fit::Unknown : yes_if(number != NumberIn::None);
}

Fit language_fit(const std::string& language) {
    if (language.empty())
        return Fit::Unknown;
    return yes_if(language != "en" && language != no_spoken_language);
}

// A sum or a length that only just reaches the mark may fall short by another count.
bool with_room(const Criterion& criterion, const Film& film) {
    constexpr int spare_minutes = 3;
    constexpr std::int64_t spare_per_cent = 105;
    switch (criterion.kind) {
    case CriterionKind::Minutes:
        return (criterion.from == 0 || *film.minutes >= criterion.from + spare_minutes) &&
               (criterion.to == 0 || *film.minutes <= criterion.to - spare_minutes);
    case CriterionKind::Gross:
        return *film.us_gross_usd >= std::int64_t{criterion.from} * 10'000 * spare_per_cent;
    case CriterionKind::Title:
        return criterion.subject != "number" || number_in_title(film.title) == NumberIn::Plainly;
    default:
        return true;
    }
}

bool firm_credit(const Film& film, const std::string& person) {
    const Credit* credit = credit_of(film, person);
    return credit != nullptr && credit->confirmed && !credit->cameo;
}

} // namespace

Fit fit(const Criterion& criterion, const FilmFacts& facts) {
    const Film& film = facts.film;
    switch (criterion.kind) {
    case CriterionKind::Person:
        return yes_if(credit_of(film, criterion.subject) != nullptr);
    case CriterionKind::TwoPeople:
        return yes_if(credit_of(film, criterion.subject) != nullptr &&
                      credit_of(film, criterion.other) != nullptr);
    case CriterionKind::Director:
        return film.directors.empty() ? Fit::Unknown : yes_if(directs(film, criterion.subject));
    case CriterionKind::Years:
        return yes_if(in_range(criterion, film.year));
    case CriterionKind::Genre:
        if (film.genres.empty())
            return Fit::Unknown;
        return yes_if(std::find(film.genres.begin(), film.genres.end(), criterion.subject) !=
                      film.genres.end());
    case CriterionKind::Award:
        return award_fit(criterion, facts);
    case CriterionKind::Title:
        return title_fit(criterion, film.title);
    case CriterionKind::Gross:
        return gross_fit(criterion, facts);
    case CriterionKind::Minutes:
        return film.minutes ? yes_if(in_range(criterion, *film.minutes)) : Fit::Unknown;
    case CriterionKind::Language:
        return language_fit(film.language);
    case CriterionKind::Distributor:
        break;
    }
    return film.distributor.empty() ? Fit::Unknown : yes_if(film.distributor == criterion.subject);
}

bool fits_firmly(const Criterion& criterion, const FilmFacts& facts) {
    const Film& film = facts.film;
    if (film.sources == 0 || film.kind != FilmKind::Feature || fit(criterion, facts) != Fit::Yes)
        return false;
    if (criterion.kind == CriterionKind::Person)
        return firm_credit(film, criterion.subject);
    if (criterion.kind == CriterionKind::TwoPeople)
        return firm_credit(film, criterion.subject) && firm_credit(film, criterion.other);
    return with_room(criterion, film);
}

} // namespace epilogue
