// The fact behind a verdict, in one sentence.
#include "bank/film_fit.h"

#include "base/text.h"

#include <algorithm>
#include <map>

namespace epilogue {

namespace {

std::string name_of_person(const std::string& id) {
    return label_of({.kind = CriterionKind::Person, .subject = id});
}

std::vector<std::string> names(const std::vector<std::string>& ids) {
    std::vector<std::string> names;
    std::transform(ids.begin(), ids.end(), std::back_inserter(names), name_of_person);
    return names;
}

bool has(const std::vector<std::string>& ids, const std::string& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

const Credit* credit_of(const Film& film, const std::string& person) {
    const auto at = std::find_if(film.cast.begin(), film.cast.end(),
                                 [&](const Credit& credit) { return credit.person == person; });
    return at == film.cast.end() ? nullptr : &*at;
}

std::string part_fact(const Film& film, const std::string& person) {
    const std::string name = name_of_person(person);
    const Credit* credit = credit_of(film, person);
    if (credit != nullptr) {
        if (credit->cameo)
            return name + " has a cameo in it.";
        if (credit->voice)
            return name + " has a voice part in it.";
        return credit == &film.cast.front() && credit->placed ? name + " is first in its cast."
                                                              : name + " is in its cast.";
    }
    if (has(film.directors, person))
        return name + " directed it, and is not in its cast.";
    if (film.cast.empty())
        return name + " is not in its cast.";
    std::vector<std::string> first = {name_of_person(film.cast.front().person)};
    if (film.cast.size() > 1)
        first.push_back(name_of_person(film.cast[1].person));
    return name + " is not in its cast, which begins with " + listed(first) + ".";
}

std::string pair_fact(const Criterion& criterion, const Film& film) {
    const bool first = credit_of(film, criterion.subject) != nullptr;
    const bool second = credit_of(film, criterion.other) != nullptr;
    const std::string a = name_of_person(criterion.subject);
    const std::string b = name_of_person(criterion.other);
    if (first && second)
        return a + " and " + b + " are both in its cast.";
    if (!first && !second)
        return "Neither " + a + " nor " + b + " is in its cast.";
    return (first ? a : b) + " is in its cast, " + (first ? b : a) + " is not.";
}

std::string director_fact(const Criterion& criterion, const Film& film) {
    if (film.directors.empty())
        return "The catalogue does not know who directed it.";
    if (!has(film.directors, criterion.subject))
        return "It was directed by " + listed(names(film.directors)) + ".";
    auto others = film.directors;
    std::erase(others, criterion.subject);
    const std::string name = name_of_person(criterion.subject);
    return others.empty() ? name + " directed it."
                          : name + " directed it, with " + listed(names(others)) + ".";
}

// "ACTOR IN A LEADING ROLE" is Leading Actor to the player, "SOUND EDITING" is Sound Editing.
std::string category_label(const std::string& category) {
    for (const AwardGroup& group : award_groups())
        if (group.key != "sound" && has(group.categories, category))
            return group.label;
    std::string label = lower(category.substr(0, category.find(" (")));
    bool starts = true;
    for (char& letter : label) {
        if (starts && letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
        starts = letter == ' ';
    }
    return label;
}

struct AwardCount {
    int won = 0;
    int nominated = 0;
    bool open = false;    // more may be won than the catalogue knows
    std::string category; // of the last one seen, won ones first
};

AwardCount count_awards(const FilmFacts& facts, const std::string& group_key) {
    AwardCount count;
    count.open = facts.awards_known_to != 0;
    for (const Nomination& nomination : facts.nominations) {
        const Criterion in_group{
            .kind = CriterionKind::Award, .subject = "nominated", .other = group_key};
        if (fit(in_group, {facts.film, {nomination}}) != Fit::Yes)
            continue;
        ++count.nominated;
        count.won += nomination.won ? 1 : 0;
        if (count.category.empty() || nomination.won)
            count.category = category_label(nomination.category);
    }
    return count;
}

// The end of a sentence on nominations of which none was won.
std::string outcome(const AwardCount& count) {
    return count.open ? "." : " and did not win.";
}

std::string any_award_fact(const AwardCount& count) {
    if (count.nominated == 0)
        return "It has not been nominated for an Academy Award.";
    const std::string category = ", for " + count.category;
    if (count.won > 0)
        return "It won " +
               (count.won == 1 ? "one Academy Award" + category
                               : number_word(count.won) + " Academy Awards") +
               ".";
    return "It was nominated " +
           (count.nominated == 1 ? "once" + category + (count.open ? "" : ",")
                                 : number_word(count.nominated) + " times") +
           outcome(count);
}

std::string award_fact(const Criterion& criterion, const FilmFacts& facts) {
    if (fit(criterion, facts) == Fit::Unknown)
        return "The catalogue knows the Academy Awards up to the films of " +
               std::to_string(facts.awards_known_to) + ".";
    const AwardCount count = count_awards(facts, criterion.other);
    if (criterion.other.empty())
        return any_award_fact(count);
    const auto& groups = award_groups();
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const AwardGroup& one) {
        return one.key == criterion.other;
    });
    const std::string label = group == groups.end() ? criterion.other : group->label;
    if (count.won > 0)
        return "It won the Academy Award for " + label + ".";
    if (count.nominated > 0)
        return "It was nominated for " + label + outcome(count);
    return "It was not nominated for " + label + ".";
}

std::string title_fact(const Criterion& criterion, const std::string& title) {
    if (criterion.subject == "letter") {
        const char first = first_letter(title);
        return first == 0 ? "The catalogue calls it " + title + ", which begins with no letter."
                          : "The catalogue calls it " + title + ", which begins with " +
                                std::string(1, first) + ".";
    }
    if (criterion.subject != "number") {
        const int words = words_in_title(title);
        return "The catalogue calls it " + title + ", which is " + number_word(words) +
               (words == 1 ? " word." : " words.");
    }
    switch (number_in_title(title)) {
    case NumberIn::None:
        return "The catalogue calls it " + title + ", in which there is no number.";
    case NumberIn::Unclear:
        return "The catalogue calls it " + title + ", which may be read as a number or not.";
    default:
        return "The catalogue calls it " + title + ", which has a number in it.";
    }
}

std::string gross_fact(const Criterion& criterion, const FilmFacts& facts) {
    constexpr std::int64_t million = 1'000'000;
    if (!facts.film.us_gross_usd)
        return "The catalogue does not know what it took in the US and Canada.";
    const std::int64_t gross = *facts.film.us_gross_usd;
    const std::string sum =
        gross >= million ? "$" + grouped(gross / million) + " million" : "$" + grouped(gross);
    if (fit(criterion, facts) == Fit::Unknown)
        return "It had taken " + sum + " in the US and Canada, and may have gone on.";
    return "It took " + sum + " in the US and Canada.";
}

std::string language_name(const std::string& code) {
    static const std::map<std::string, std::string> names = {
        {"ar", "Arabic"},     {"cs", "Czech"},     {"da", "Danish"},     {"de", "German"},
        {"el", "Greek"},      {"en", "English"},   {"es", "Spanish"},    {"fa", "Persian"},
        {"fi", "Finnish"},    {"fr", "French"},    {"he", "Hebrew"},     {"hi", "Hindi"},
        {"hu", "Hungarian"},  {"is", "Icelandic"}, {"it", "Italian"},    {"ja", "Japanese"},
        {"ko", "Korean"},     {"nl", "Dutch"},     {"no", "Norwegian"},  {"pl", "Polish"},
        {"pt", "Portuguese"}, {"ro", "Romanian"},  {"ru", "Russian"},    {"sh", "Serbo-Croatian"},
        {"sr", "Serbian"},    {"sv", "Swedish"},   {"ta", "Tamil"},      {"te", "Telugu"},
        {"th", "Thai"},       {"tr", "Turkish"},   {"vi", "Vietnamese"}, {"zh", "Chinese"}};
    const auto found = names.find(code);
    return found == names.end() ? std::string() : found->second;
}

std::string language_fact(const std::string& code) {
    if (code.empty())
        return "The catalogue does not know its original language.";
    if (code == no_spoken_language)
        return "It has no spoken language.";
    const std::string name = language_name(code);
    return name.empty() ? "Its original language is not English."
                        : "Its original language is " + name + ".";
}

std::string genre_fact(const Film& film) {
    if (film.genres.empty())
        return "The catalogue does not know its genres.";
    std::vector<std::string> genres;
    for (const std::string& genre : film.genres)
        genres.push_back(lower(label_of({.kind = CriterionKind::Genre, .subject = genre})));
    return "The catalogue lists it under " + listed(genres) + ".";
}

std::string distributor_fact(const std::string& name) {
    if (name.empty())
        return "The catalogue does not know who distributed it in the US.";
    if (const RenamedDistributor* renamed = renamed_distributor(name))
        return "It came to US cinemas from " + renamed->before + " or " + name + ".";
    return "It was distributed in the US by " + name + ".";
}

} // namespace

std::string deciding_fact(const Criterion& criterion, const FilmFacts& facts) {
    const Film& film = facts.film;
    switch (criterion.kind) {
    case CriterionKind::Person:
        return part_fact(film, criterion.subject);
    case CriterionKind::TwoPeople:
        return pair_fact(criterion, film);
    case CriterionKind::Director:
        return director_fact(criterion, film);
    case CriterionKind::Years:
        return "It is from " + std::to_string(film.year) + ".";
    case CriterionKind::Genre:
        return genre_fact(film);
    case CriterionKind::Award:
        return award_fact(criterion, facts);
    case CriterionKind::Title:
        return title_fact(criterion, film.title);
    case CriterionKind::Gross:
        return gross_fact(criterion, facts);
    case CriterionKind::Minutes:
        return film.minutes ? "It runs " + std::to_string(*film.minutes) + " minutes."
                            : "The catalogue does not know its running time.";
    case CriterionKind::Language:
        return language_fact(film.language);
    case CriterionKind::Distributor:
        break;
    }
    return distributor_fact(film.distributor);
}

} // namespace epilogue
