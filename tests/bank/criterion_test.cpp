#include "bank/criterion.h"

#include "bank/catalogue.h"
#include "support/catch.h"
#include "support/shipped_films.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace epilogue;

namespace {

Criterion read(const std::string& text) {
    const auto criterion = decode_criterion(text);
    INFO((criterion ? std::string() : criterion.error().message));
    REQUIRE(criterion);
    return criterion.value();
}

const std::vector<std::string>& every_kind() {
    static const std::vector<std::string> texts = {"cast:Emma Stone",
                                                   "cast:Kenny Baker (actor)",
                                                   "pair:Emma Stone+Ryan Gosling",
                                                   "director:Bong Joon Ho",
                                                   "years:2010-2019",
                                                   "years:-1959",
                                                   "years:2020-",
                                                   "years:1999-1999",
                                                   "genre:Sci-Fi",
                                                   "award:won",
                                                   "award:nominated",
                                                   "award:won:picture",
                                                   "award:nominated:sound",
                                                   "title:one-word",
                                                   "title:five-words",
                                                   "title:number",
                                                   "title:letter:B",
                                                   "gross:100",
                                                   "minutes:150-",
                                                   "minutes:-89",
                                                   "minutes:90-120",
                                                   "language:not-en",
                                                   "distributor:A24"};
    return texts;
}

const std::vector<Criterion>& shipped_criteria() {
    static const Catalogue catalogue = Catalogue::build(shipped_films());
    return catalogue.criteria();
}

} // namespace

TEST_CASE("criterion: every kind comes back from its line as it was", "[bank]") {
    std::set<CriterionKind> kinds;
    for (const std::string& text : every_kind()) {
        CAPTURE(text);
        const Criterion criterion = read(text);
        kinds.insert(criterion.kind);
        CHECK(encode(criterion) == text);
        CHECK(decode_criterion(encode(criterion)).value() == criterion);
    }
    CHECK(kinds.size() == 11);
}

TEST_CASE("criterion: all of a catalogue come back from their lines", "[bank]") {
    REQUIRE(shipped_criteria().size() > 300);
    for (const Criterion& criterion : shipped_criteria()) {
        CAPTURE(encode(criterion));
        const auto back = decode_criterion(encode(criterion));
        REQUIRE(back);
        CHECK(back.value() == criterion);
    }
}

TEST_CASE("criterion: a line that tells none is refused with what was expected", "[bank]") {
    // The line, a part of the sentence.
    const std::vector<std::pair<std::string, std::string>> lines = {
        {"", "a kind, a colon"},
        {"cast", "a kind, a colon"},
        {"cast:", "a kind, a colon"},
        {":Emma Stone", "a kind, a colon"},
        {"Cast:Emma Stone", "a kind, a colon"},
        {" cast:Emma Stone", "a kind, a colon"},
        {"person:Emma Stone", "a kind, a colon"},
        {"cast:Emma\tStone", "a kind, a colon"},
        {"genre:War\n", "a kind, a colon"},
        {"genre:\x80", "a kind, a colon"},
        {"pair:Emma Stone", "two names"},
        {"pair:+Emma Stone", "two names"},
        {"pair:Emma Stone+", "two names"},
        {"pair:Ryan Gosling+Emma Stone", "order of the alphabet"},
        {"pair:Emma Stone+Emma Stone", "order of the alphabet"},
        {"years:2010", "a range"},
        {"years:-", "a range"},
        {"years:2019-2010", "a range"},
        {"years:1800-1900", "a range"},
        {"years:2010-2201", "a range"},
        {"years:2010--2019", "a range"},
        {"years:20x0-2019", "a range"},
        {"minutes:0-90", "a range"},
        {"minutes:90-1001", "a range"},
        {"minutes:99999999999-", "a range"},
        {"award:lost", "won or nominated"},
        {"award:won:", "won or nominated"},
        {"award:won:best", "won or nominated"},
        {"award:won:picture:sound", "won or nominated"},
        {"title:two-words", "one-word, number"},
        {"title:letter", "one-word, number"},
        {"title:letter:", "one-word, number"},
        {"title:letter:b", "one-word, number"},
        {"title:letter:BB", "one-word, number"},
        {"title:letter:1", "one-word, number"},
        {"gross:0", "millions"},
        {"gross:-5", "millions"},
        {"gross:10001", "millions"},
        {"gross:1.5", "millions"},
        {"gross:much", "millions"},
        {"language:en", "not-en"},
        {"language:not-fr", "not-en"},
        {"cast:" + std::string(300, 'x'), "a kind, a colon"},
    };
    for (const auto& [line, told] : lines) {
        CAPTURE(line);
        const auto criterion = decode_criterion(line);
        REQUIRE_FALSE(criterion);
        CHECK(criterion.error().message.find("reading a criterion of a grid: expected ") == 0);
        CHECK(criterion.error().message.find(told) != std::string::npos);
    }
}

TEST_CASE("criterion: a line cut anywhere is refused or another whole criterion", "[bank]") {
    for (const std::string& text : every_kind())
        for (std::size_t cut = 0; cut < text.size(); ++cut) {
            CAPTURE(text, cut);
            if (const auto criterion = decode_criterion(text.substr(0, cut)))
                CHECK(encode(criterion.value()) == text.substr(0, cut));
        }
}

TEST_CASE("criterion: its words", "[bank]") {
    struct Words {
        std::string line;
        std::string label;
        std::string detail;
        std::string sentence;
        std::string shorter;
    };

    const std::vector<Words> table = {
        {"cast:Emma Stone", "Emma Stone", "in the cast", "Emma Stone in the cast", "Stone"},
        {"cast:Kenny Baker (actor)", "Kenny Baker", "in the cast", "Kenny Baker in the cast",
         "Baker"},
        {"pair:Emma Stone+Ryan Gosling", "Emma Stone & Ryan Gosling", "both in the cast",
         "Emma Stone and Ryan Gosling in the cast", "Stone & Gosling"},
        {"director:Yorgos Lanthimos", "Yorgos Lanthimos", "directed by",
         "Directed by Yorgos Lanthimos", "Lanthimos"},
        {"years:2010-2019", "2010 to 2019", "first release", "Released 2010 to 2019",
         "2010 to 2019"},
        {"years:-1959", "Before 1960", "first release", "Released before 1960", "Before 1960"},
        {"genre:Sci-Fi", "Science fiction", "genre", "Genre: science fiction", "Science fiction"},
        {"award:won", "Academy Award", "won at least one", "Won an Academy Award", "Academy Award"},
        {"award:nominated", "Academy Award", "nominated at least once",
         "Nominated for an Academy Award", "Academy Award"},
        {"award:nominated:picture", "Best Picture", "nominee", "Nominated for Best Picture",
         "Best Picture"},
        {"award:won:score", "Score", "won the Academy Award", "Won the Academy Award for Score",
         "Score"},
        {"title:one-word", "One-word title", "no subtitle", "One-word title", "One-word title"},
        {"title:five-words", "Five words or more", "in the title",
         "Five words or more in the title", "Five words or more"},
        {"title:letter:B", "Starts with B", "first letter", "Title starts with B", "Starts with B"},
        {"title:number", "A number", "in the title", "A number in the title", "A number"},
        {"gross:100", "$100 million", "or more in the US", "Took $100 million or more in the US",
         "$100 million"},
        {"gross:1000", "$1,000 million", "or more in the US",
         "Took $1,000 million or more in the US", "$1,000 million"},
        {"minutes:-89", "Under 90 minutes", "running time", "Under 90 minutes", "Under 90 minutes"},
        {"minutes:150-", "150 minutes", "or more", "150 minutes or more", "150 minutes"},
        {"language:not-en", "Not in English", "original language", "Not in English",
         "Not in English"},
        {"distributor:A24", "A24", "US distributor", "Distributed in the US by A24", "A24"},
    };
    for (const Words& words : table) {
        CAPTURE(words.line);
        const Criterion criterion = read(words.line);
        CHECK(label_of(criterion) == words.label);
        CHECK(detail_of(criterion) == words.detail);
        CHECK(sentence_of(criterion) == words.sentence);
        CHECK(short_label_of(criterion) == words.shorter);
    }
}

TEST_CASE("criterion: a distributor's rule says which earlier name counts as it", "[bank]") {
    CHECK(rule_of(read("distributor:Walt Disney Studios")) ==
          "Buena Vista counts as Walt Disney Studios.");
    CHECK(rule_of(read("distributor:Sony Pictures")) == "Columbia counts as Sony Pictures.");
    CHECK(definition_of(read("distributor:Walt Disney Studios")) ==
          "Buena Vista or Walt Disney Studios brought it to cinemas in the US.");
    CHECK(definition_of(read("distributor:Sony Pictures")) ==
          "Columbia or Sony Pictures brought it to cinemas in the US.");
    CHECK(rule_of(read("distributor:Universal Pictures")) ==
          "The distributor in US cinemas at the time counts, under its name at the time.");
}

TEST_CASE("criterion: a definition says exactly what is asked", "[bank]") {
    const std::vector<std::pair<std::string, std::string>> table = {
        {"years:2010-2019", "First shown in public 2010 to 2019, both years included."},
        {"years:-1959", "First shown in public before 1960."},
        {"years:2020-", "First shown in public in 2020 or later."},
        {"years:1999-1999", "First shown in public in 1999."},
        {"minutes:-89", "It runs less than 90 minutes, by the catalogue."},
        {"minutes:150-", "It runs 150 minutes or more, by the catalogue."},
        {"minutes:90-120", "It runs 90 to 120 minutes, by the catalogue."},
        {"title:letter:B", "Its title begins with B; The, A and An at the front are left out."},
        {"award:won", "It won an Academy Award in any category; honorary awards do not count."},
        {"award:nominated:picture",
         "It was nominated for the Academy Award for Best Picture, won or not."},
        {"director:Wes Anderson", "Directed by Wes Anderson, alone or with others."},
    };
    for (const auto& [line, definition] : table) {
        CAPTURE(line);
        CHECK(definition_of(read(line)) == definition);
    }
}

TEST_CASE("criterion: a short name is the family name", "[bank]") {
    const std::vector<std::pair<std::string, std::string>> table = {
        {"Zendaya", "Zendaya"},
        {"Robert De Niro", "De Niro"},
        {"Brian De Palma", "De Palma"},
        {"Guillermo del Toro", "del Toro"},
        {"Benicio del Toro", "del Toro"},
        {"Lars von Trier", "von Trier"},
        {"Gus Van Sant", "Van Sant"},
        {"Helena Bonham Carter", "Bonham Carter"},
        {"Robert Downey Jr.", "Downey Jr."},
        {"Joseph Gordon-Levitt", "Gordon-Levitt"},
        {"Tommy Lee Jones", "Jones"},
        {"Bong Joon Ho", "Bong"},
        {"Steve McQueen (director)", "McQueen"},
        {"Van Heflin", "Heflin"},
    };
    for (const auto& [id, family] : table) {
        CAPTURE(id);
        CHECK(short_label_of({.kind = CriterionKind::Person, .subject = id}) == family);
    }
}

TEST_CASE("criterion: every one of the shipped catalogue has its words", "[bank]") {
    std::set<std::string> sentences;
    for (const Criterion& criterion : shipped_criteria()) {
        CAPTURE(encode(criterion));
        for (const std::string& words :
             {label_of(criterion), detail_of(criterion), sentence_of(criterion),
              short_label_of(criterion), rule_of(criterion), definition_of(criterion)}) {
            CHECK_FALSE(words.empty());
            CHECK(words.find('\n') == std::string::npos);
            CHECK(words.find("  ") == std::string::npos);
        }
        CHECK(definition_of(criterion).back() == '.');
        CHECK(rule_of(criterion).back() == '.');
        CHECK(sentences.insert(sentence_of(criterion)).second);
    }
}
