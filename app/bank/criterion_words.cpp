// The words of a criterion, wherever it is shown.
#include "bank/criterion.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

// "Kenny Baker (actor)" is Kenny Baker to everybody who reads.
std::string name_of_person(const std::string& id) {
    const auto bracket = id.find(" (");
    return bracket == std::string::npos ? id : id.substr(0, bracket);
}

std::string family_name(const std::string& id) {
    constexpr std::array particles = {"De", "de",  "Del", "del", "Di",  "Le",
                                      "La", "Van", "van", "Von", "von", "Bonham"};
    constexpr std::array family_first = {"Bong Joon Ho"}; // of those who are headers
    const std::string name = name_of_person(id);
    if (std::find(family_first.begin(), family_first.end(), name) != family_first.end())
        return name.substr(0, name.find(' '));
    const auto words = split(name, ' ');
    std::size_t from = words.size() - 1;
    const std::string_view last = words.back();
    if (from > 0 && (last == "Jr." || last == "Sr." || last == "II" || last == "III"))
        --from;
    while (from > 1 &&
           std::find(particles.begin(), particles.end(), words[from - 1]) != particles.end())
        --from;
    return name.substr(static_cast<std::size_t>(words[from].data() - words.front().data()));
}

std::string genre_label(const std::string& genre) {
    return genre == "Sci-Fi" ? "Science fiction" : genre;
}

const AwardGroup& group_of(const Criterion& criterion) {
    const auto& groups = award_groups();
    return *std::find_if(groups.begin(), groups.end(),
                         [&](const AwardGroup& group) { return group.key == criterion.other; });
}

bool won(const Criterion& criterion) {
    return criterion.subject == "won";
}

std::string years_label(const Criterion& criterion) {
    if (criterion.from == 0)
        return "Before " + std::to_string(criterion.to + 1);
    if (criterion.to == 0)
        return std::to_string(criterion.from) + " or later";
    if (criterion.from == criterion.to)
        return std::to_string(criterion.from);
    return std::to_string(criterion.from) + " to " + std::to_string(criterion.to);
}

std::string years_defined(const Criterion& criterion) {
    if (criterion.from == 0)
        return "before " + std::to_string(criterion.to + 1);
    if (criterion.to == 0 || criterion.from == criterion.to)
        return "in " + years_label(criterion);
    return years_label(criterion) + ", both years included";
}

std::string minutes_label(const Criterion& criterion) {
    if (criterion.from == 0)
        return "Under " + std::to_string(criterion.to + 1) + " minutes";
    if (criterion.to == 0)
        return std::to_string(criterion.from) + " minutes";
    return std::to_string(criterion.from) + " to " + std::to_string(criterion.to) + " minutes";
}

std::string title_label(const Criterion& criterion) {
    if (criterion.subject == "one-word")
        return "One-word title";
    if (criterion.subject == "five-words")
        return "Five words or more";
    return criterion.subject == "number" ? "A number" : "Starts with " + criterion.other;
}

std::string millions(const Criterion& criterion) {
    return "$" + grouped(criterion.from) + " million";
}

std::string two_names(const Criterion& criterion) {
    return name_of_person(criterion.subject) + " and " + name_of_person(criterion.other);
}

std::string distributor_rule(const std::string& name) {
    if (const RenamedDistributor* renamed = renamed_distributor(name))
        return renamed->before + " counts as " + name + ".";
    return "The distributor in US cinemas at the time counts, under its name at the time.";
}

} // namespace

const RenamedDistributor* renamed_distributor(std::string_view name) {
    static const std::array<RenamedDistributor, 2> renamed = {
        {{"Walt Disney Studios", "Buena Vista"}, {"Sony Pictures", "Columbia"}}};
    const auto at = std::find_if(renamed.begin(), renamed.end(),
                                 [&](const RenamedDistributor& one) { return one.name == name; });
    return at == renamed.end() ? nullptr : &*at;
}

std::string label_of(const Criterion& criterion) {
    switch (criterion.kind) {
    case CriterionKind::TwoPeople:
        return name_of_person(criterion.subject) + " & " + name_of_person(criterion.other);
    case CriterionKind::Years:
        return years_label(criterion);
    case CriterionKind::Genre:
        return genre_label(criterion.subject);
    case CriterionKind::Award:
        return criterion.other.empty() ? "Academy Award" : group_of(criterion).label;
    case CriterionKind::Title:
        return title_label(criterion);
    case CriterionKind::Gross:
        return millions(criterion);
    case CriterionKind::Minutes:
        return minutes_label(criterion);
    case CriterionKind::Language:
        return "Not in English";
    case CriterionKind::Distributor:
        return criterion.subject;
    default:
        return name_of_person(criterion.subject);
    }
}

std::string detail_of(const Criterion& criterion) {
    switch (criterion.kind) {
    case CriterionKind::Person:
        return "in the cast";
    case CriterionKind::TwoPeople:
        return "both in the cast";
    case CriterionKind::Director:
        return "directed by";
    case CriterionKind::Years:
        return "first release";
    case CriterionKind::Genre:
        return "genre";
    case CriterionKind::Award:
        if (criterion.other.empty())
            return won(criterion) ? "won at least one" : "nominated at least once";
        if (criterion.other == "picture")
            return won(criterion) ? "winner" : "nominee";
        return won(criterion) ? "won the Academy Award" : "Academy Award nominee";
    case CriterionKind::Title:
        if (criterion.subject == "one-word")
            return "no subtitle";
        return criterion.subject == "letter" ? "first letter" : "in the title";
    case CriterionKind::Gross:
        return "or more in the US";
    case CriterionKind::Minutes:
        return criterion.to == 0 ? "or more" : "running time";
    case CriterionKind::Language:
        return "original language";
    case CriterionKind::Distributor:
        break;
    }
    return "US distributor";
}

std::string sentence_of(const Criterion& criterion) {
    switch (criterion.kind) {
    case CriterionKind::Person:
        return name_of_person(criterion.subject) + " in the cast";
    case CriterionKind::TwoPeople:
        return two_names(criterion) + " in the cast";
    case CriterionKind::Director:
        return "Directed by " + name_of_person(criterion.subject);
    case CriterionKind::Years:
        return "Released " + (criterion.from == 0 ? "before " + std::to_string(criterion.to + 1)
                                                  : years_label(criterion));
    case CriterionKind::Genre:
        return "Genre: " + lower(genre_label(criterion.subject));
    case CriterionKind::Award:
        if (criterion.other.empty())
            return won(criterion) ? "Won an Academy Award" : "Nominated for an Academy Award";
        if (criterion.other == "picture")
            return won(criterion) ? "Won Best Picture" : "Nominated for Best Picture";
        return (won(criterion) ? "Won the Academy Award for " : "Nominated for ") +
               group_of(criterion).label;
    case CriterionKind::Title:
        if (criterion.subject == "letter")
            return "Title starts with " + criterion.other;
        return criterion.subject == "one-word" ? "One-word title"
                                               : title_label(criterion) + " in the title";
    case CriterionKind::Gross:
        return "Took " + millions(criterion) + " or more in the US";
    case CriterionKind::Minutes:
        return minutes_label(criterion) + (criterion.to == 0 ? " or more" : "");
    case CriterionKind::Language:
        return "Not in English";
    case CriterionKind::Distributor:
        break;
    }
    return "Distributed in the US by " + criterion.subject;
}

std::string short_label_of(const Criterion& criterion) {
    switch (criterion.kind) {
    case CriterionKind::Person:
    case CriterionKind::Director:
        return family_name(criterion.subject);
    case CriterionKind::TwoPeople:
        return family_name(criterion.subject) + " & " + family_name(criterion.other);
    default:
        return label_of(criterion);
    }
}

std::string definition_of(const Criterion& criterion) {
    switch (criterion.kind) {
    case CriterionKind::Person:
        return name_of_person(criterion.subject) +
               " is in the cast, on screen or by voice; a cameo counts when it is named.";
    case CriterionKind::TwoPeople:
        return two_names(criterion) + " are both in the cast, on screen or by voice.";
    case CriterionKind::Director:
        return "Directed by " + name_of_person(criterion.subject) + ", alone or with others.";
    case CriterionKind::Years:
        return "First shown in public " + years_defined(criterion) + ".";
    case CriterionKind::Genre:
        return "The catalogue lists " + lower(genre_label(criterion.subject)) +
               " among its genres.";
    case CriterionKind::Award: {
        const std::string what = criterion.other.empty()
                                     ? "an Academy Award in any category"
                                     : "the Academy Award for " + group_of(criterion).label;
        return (won(criterion) ? "It won " : "It was nominated for ") + what +
               (won(criterion) ? "; honorary awards do not count." : ", won or not.");
    }
    case CriterionKind::Title:
        if (criterion.subject == "one-word")
            return "Its title is a single word, subtitle included; a hyphenated word is one.";
        if (criterion.subject == "five-words")
            return "Its title has five words or more, The and A included.";
        if (criterion.subject == "number")
            return "Its title has a number: in figures, in a word such as seven or third, or "
                   "Roman.";
        return "Its title begins with " + criterion.other +
               "; The, A and An at the front are left out.";
    case CriterionKind::Gross:
        return "It took " + millions(criterion) +
               " or more in cinemas of the US and Canada, in dollars of the time.";
    case CriterionKind::Minutes:
        return "It runs " +
               (criterion.from == 0
                    ? "less than " + std::to_string(criterion.to + 1) + " minutes"
                    : minutes_label(criterion) + (criterion.to == 0 ? " or more" : "")) +
               ", by the catalogue.";
    case CriterionKind::Language:
        return "The language it was mainly made in is not English.";
    case CriterionKind::Distributor:
        break;
    }
    if (const RenamedDistributor* renamed = renamed_distributor(criterion.subject))
        return renamed->before + " or " + renamed->name + " brought it to cinemas in the US.";
    return criterion.subject + " brought it to cinemas in the US.";
}

std::string rule_of(const Criterion& criterion) {
    switch (criterion.kind) {
    case CriterionKind::Person:
    case CriterionKind::TwoPeople:
        return "Archive footage, narration, appearing as oneself and directing only do not count.";
    case CriterionKind::Director:
        return "Writing or producing a film is not directing it.";
    case CriterionKind::Years:
        return "The year of first public release counts, a festival's included.";
    case CriterionKind::Genre:
        return "The catalogue's genres count, and a film may have several.";
    case CriterionKind::Award:
        return won(criterion) ? "A nomination is not a win."
                              : "The film's nomination counts, in that category.";
    case CriterionKind::Title:
        if (criterion.subject == "letter")
            return "The catalogue's title counts, without The, A or An.";
        return "The catalogue's title counts, subtitle included.";
    case CriterionKind::Gross:
        return "Takings in the US and Canada count, not those of the world.";
    case CriterionKind::Minutes:
        return "The catalogue's running time counts, not another cut's.";
    case CriterionKind::Language:
        return "The original language counts, not a dub; a film without speech is neither.";
    case CriterionKind::Distributor:
        break;
    }
    return distributor_rule(criterion.subject);
}

} // namespace epilogue
