#include "bank/criterion.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

struct KindNames {
    CriterionKind kind;
    std::string_view name;   // for JSON
    std::string_view prefix; // of the encoded line
};

constexpr std::array kinds = {KindNames{CriterionKind::Person, "person", "cast"},
                              KindNames{CriterionKind::TwoPeople, "two_people", "pair"},
                              KindNames{CriterionKind::Director, "director", "director"},
                              KindNames{CriterionKind::Years, "years", "years"},
                              KindNames{CriterionKind::Genre, "genre", "genre"},
                              KindNames{CriterionKind::Award, "award", "award"},
                              KindNames{CriterionKind::Title, "title", "title"},
                              KindNames{CriterionKind::Gross, "us_gross", "gross"},
                              KindNames{CriterionKind::Minutes, "running_time", "minutes"},
                              KindNames{CriterionKind::Language, "language", "language"},
                              KindNames{CriterionKind::Distributor, "distributor", "distributor"}};

const KindNames& names_of(CriterionKind kind) {
    return kinds.at(static_cast<std::size_t>(kind));
}

std::string number_or_none(int number) {
    return number == 0 ? std::string() : std::to_string(number);
}

std::string range_text(const Criterion& criterion) {
    return number_or_none(criterion.from) + "-" + number_or_none(criterion.to);
}

Error misread(std::string_view text, const std::string& expected) {
    return Error{"reading a criterion of a grid: expected " + expected + ", found '" +
                 std::string(text.substr(0, 80)) + "'"};
}

Result<Criterion> read_range(Criterion criterion, std::string_view value, int least, int most) {
    const auto dash = value.find('-');
    const auto bound = [&](std::string_view part) -> std::optional<int> {
        if (part.empty())
            return 0;
        const auto number = whole_number<int>(part);
        return number && *number >= least && *number <= most ? number : std::nullopt;
    };
    if (dash != std::string_view::npos) {
        const auto from = bound(value.substr(0, dash));
        const auto to = bound(value.substr(dash + 1));
        const bool some = from && to && (*from != 0 || *to != 0);
        if (some && (*to == 0 || *from <= *to)) {
            criterion.from = *from;
            criterion.to = *to;
            return criterion;
        }
    }
    return misread(value, "a range such as " + std::to_string(least) + "-" + std::to_string(most));
}

Result<Criterion> read_award(Criterion criterion, std::string_view value) {
    const auto colon = value.find(':');
    criterion.subject = value.substr(0, colon);
    if (colon != std::string_view::npos)
        criterion.other = value.substr(colon + 1);
    const auto& groups = award_groups();
    const bool known = colon == std::string_view::npos ||
                       std::any_of(groups.begin(), groups.end(), [&](const AwardGroup& group) {
                           return group.key == criterion.other;
                       });
    if (known && (criterion.subject == "won" || criterion.subject == "nominated"))
        return criterion;
    return misread(value, "won or nominated and a category, such as nominated:picture");
}

Result<Criterion> read_title(Criterion criterion, std::string_view value) {
    constexpr std::string_view letter = "letter:";
    if (value == "one-word" || value == "number" || value == "five-words") {
        criterion.subject = value;
        return criterion;
    }
    if (value.size() == letter.size() + 1 && value.starts_with(letter) && value.back() >= 'A' &&
        value.back() <= 'Z') {
        criterion.subject = "letter";
        criterion.other = value.back();
        return criterion;
    }
    return misread(value, "one-word, number, five-words or letter: and a capital");
}

Result<Criterion> read_pair(Criterion criterion, std::string_view value) {
    const auto plus = value.find('+');
    if (plus == std::string_view::npos || plus == 0 || plus + 1 == value.size() ||
        value.substr(0, plus) >= value.substr(plus + 1))
        return misread(value, "two names with a + between, in the order of the alphabet");
    criterion.subject = value.substr(0, plus);
    criterion.other = value.substr(plus + 1);
    return criterion;
}

Result<Criterion> read_gross(Criterion criterion, std::string_view value) {
    const auto millions = whole_number<int>(value);
    if (!millions || *millions < 1 || *millions > 10'000)
        return misread(value, "millions of US dollars, 1 to 10000");
    criterion.from = *millions;
    return criterion;
}

Result<Criterion> read_value(Criterion criterion, std::string_view value) {
    switch (criterion.kind) {
    case CriterionKind::TwoPeople:
        return read_pair(std::move(criterion), value);
    case CriterionKind::Years:
        return read_range(std::move(criterion), value, 1888, 2200);
    case CriterionKind::Minutes:
        return read_range(std::move(criterion), value, 1, 1'000);
    case CriterionKind::Award:
        return read_award(std::move(criterion), value);
    case CriterionKind::Title:
        return read_title(std::move(criterion), value);
    case CriterionKind::Gross:
        return read_gross(std::move(criterion), value);
    case CriterionKind::Language:
        if (value != "not-en")
            return misread(value, "not-en");
        break;
    default:
        break;
    }
    criterion.subject = value;
    return criterion;
}

} // namespace

std::string_view name_of(CriterionKind kind) {
    return names_of(kind).name;
}

std::string encode(const Criterion& criterion) {
    const std::string start = std::string(names_of(criterion.kind).prefix) + ":";
    switch (criterion.kind) {
    case CriterionKind::TwoPeople:
        return start + criterion.subject + "+" + criterion.other;
    case CriterionKind::Years:
    case CriterionKind::Minutes:
        return start + range_text(criterion);
    case CriterionKind::Gross:
        return start + std::to_string(criterion.from);
    case CriterionKind::Award:
    case CriterionKind::Title:
        return start + criterion.subject + (criterion.other.empty() ? "" : ":" + criterion.other);
    default:
        return start + criterion.subject;
    }
}

Result<Criterion> decode_criterion(std::string_view text) {
    constexpr std::size_t longest = 300; // bytes; two long names
    const bool plain = std::none_of(text.begin(), text.end(), [](char byte) {
        return static_cast<unsigned char>(byte) < ' '; // a tab parts criteria where they are kept
    });
    const auto colon = text.find(':');
    if (colon != std::string_view::npos && colon + 1 < text.size() && text.size() <= longest &&
        plain && valid_utf8(text))
        for (const KindNames& kind : kinds)
            if (text.substr(0, colon) == kind.prefix)
                return read_value({.kind = kind.kind}, text.substr(colon + 1));
    return misread(text, "a kind, a colon and what it asks, such as years:2010-2019");
}

const std::vector<AwardGroup>& award_groups() {
    static const std::vector<AwardGroup> groups = {
        {"picture", "Best Picture", {"BEST PICTURE"}},
        {"directing",
         "Directing",
         {"DIRECTING", "DIRECTING (Dramatic Picture)", "DIRECTING (Comedy Picture)"}},
        {"actor", "Leading Actor", {"ACTOR IN A LEADING ROLE"}},
        {"actress", "Leading Actress", {"ACTRESS IN A LEADING ROLE"}},
        {"supporting-actor", "Supporting Actor", {"ACTOR IN A SUPPORTING ROLE"}},
        {"supporting-actress", "Supporting Actress", {"ACTRESS IN A SUPPORTING ROLE"}},
        {"writing",
         "Writing",
         {"WRITING (Adapted Screenplay)", "WRITING (Original Screenplay)",
          "WRITING (Original Story)", "WRITING (Title Writing)"}},
        {"cinematography",
         "Cinematography",
         {"CINEMATOGRAPHY", "CINEMATOGRAPHY (Black-and-White)", "CINEMATOGRAPHY (Color)"}},
        {"editing", "Film Editing", {"FILM EDITING"}},
        {"design",
         "Production Design",
         {"ART DIRECTION", "ART DIRECTION (Black-and-White)", "ART DIRECTION (Color)"}},
        {"costume",
         "Costume Design",
         {"COSTUME DESIGN", "COSTUME DESIGN (Black-and-White)", "COSTUME DESIGN (Color)"}},
        {"score",
         "Score",
         {"MUSIC (Original Score)", "MUSIC (Original Song Score or Adaptation Score)"}},
        {"song", "Original Song", {"MUSIC (Original Song)"}},
        {"sound", "Sound", {"SOUND MIXING", "SOUND RECORDING", "SOUND EDITING"}},
        {"effects", "Visual Effects", {"VISUAL EFFECTS"}},
        {"makeup", "Makeup", {"MAKEUP AND HAIRSTYLING"}},
        {"animated", "Animated Feature", {"ANIMATED FEATURE FILM"}},
        {"international", "International Feature", {"INTERNATIONAL FEATURE FILM"}}};
    return groups;
}

} // namespace epilogue
