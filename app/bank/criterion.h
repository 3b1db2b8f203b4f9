// What a row or a column of a Movie Grid asks of a film. A value: two criteria that ask the same
// are equal. Each can be decided from the stored facts, or the facts are missing and it says so.
#pragma once

#include "bank/film.h"
#include "base/result.h"

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

enum class CriterionKind {
    Person,    // in the cast
    TwoPeople, // both in the cast
    Director,
    Years, // of first public release
    Genre,
    Award, // of the Academy, for the film
    Title,
    Gross, // US and Canada
    Minutes,
    Language,
    Distributor
};

struct Criterion {
    CriterionKind kind = CriterionKind::Person;
    // Person, TwoPeople, Director: a person's id. Genre, Distributor: its name. Award: won or
    // nominated. Title: one-word, letter, number or five-words. Language: not-en.
    std::string subject = {};
    // TwoPeople: the second id, alphabetically after the first. Award: a category of
    // award_groups(), or empty for any. Title letter: A to Z.
    std::string other = {};
    int from = 0; // Years, Minutes: the least, 0 none. Gross: millions of US dollars, the least
    int to = 0;   // Years, Minutes: the most, 0 none

    auto operator<=>(const Criterion&) const = default;
};

// One line such as cast:Emma Stone, pair:Emma Stone+Ryan Gosling, director:Greta Gerwig,
// years:2010-2019, genre:Musical, award:won, award:nominated:picture, title:letter:B, gross:100,
// minutes:150-, language:not-en, distributor:A24. decode trusts no text.
std::string encode(const Criterion& criterion);
Result<Criterion> decode_criterion(std::string_view text);

// person, two_people, director, years, genre, award, title, us_gross, running_time, language,
// distributor.
std::string_view name_of(CriterionKind kind);

// Categories of the Academy that belong together, such as the three of cinematography.
struct AwardGroup {
    std::string key;   // cinematography
    std::string label; // Cinematography
    std::vector<std::string> categories;
};

const std::vector<AwardGroup>& award_groups();

// A distributor whose films under an earlier name stand in the catalogue under the later one.
struct RenamedDistributor {
    std::string name;   // Sony Pictures
    std::string before; // Columbia
};

const RenamedDistributor* renamed_distributor(std::string_view name); // null: has one name

// The words of a criterion. People are named by the name, without the label of namesakes.
std::string label_of(const Criterion& criterion);       // "Ryan Gosling", "2010 to 2019"
std::string detail_of(const Criterion& criterion);      // "in the cast", "first release"
std::string sentence_of(const Criterion& criterion);    // "Directed by Yorgos Lanthimos"
std::string short_label_of(const Criterion& criterion); // "Gosling", "Academy Award": for a pair
std::string definition_of(const Criterion& criterion);  // one line, ends in a full stop
std::string rule_of(const Criterion& criterion); // "A nomination is not a win."; may be empty

} // namespace epilogue
