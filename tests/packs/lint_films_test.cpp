// The pack doctor against the film tables: small ones, and those that ship.
#include "packs/film_tables.h"
#include "packs/known_films.h"
#include "packs/lint.h"

#include "base/rng.h"
#include "base/text.h"
#include "support/catch.h"
#include "support/pack_builders.h"

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace epilogue;

namespace {

using Texts = std::vector<std::string>;

Film film(const std::string& title, int year, const Texts& cast, const Texts& aliases = {}) {
    Film made;
    made.id = title + std::to_string(year);
    made.title = title;
    made.year = year;
    made.aliases = aliases;
    for (const std::string& name : cast)
        made.cast.push_back({name});
    return made;
}

// The regulars and the singer Anna Karin have three films; Ryan Gosting and Paul Dano, who directs
// himself, have two, and Ryan Goslin is a nominee only.
FilmTables small_tables() {
    const Texts regulars = {"Ryan Gosling", "Penélope Cruz", "Sam Neill", "J. K. Simmons",
                            "Lou Ye"};
    FilmTables tables;
    tables.films = {film("Metropolis", 1927, regulars, {"Metropolis Restored"}),
                    film("Sunrise: A Song of Two Humans", 1927, regulars, {"Sunrise"}),
                    film("Whiplash", 1948, regulars),
                    film("Whiplash", 2014, {"Ryan Gosting", "Anna Karin (singer)", "Paul Dano"}),
                    film("Up", 2009, {"Ryan Gosting"}),
                    film("$", 1971, {}),
                    film("Sam Neil", 1999, {})};
    tables.films[3].directors = {"Paul Dano"};
    tables.films[4].directors = {"Paul Dano"};
    tables.films[5].directors = {"Anna Karin (singer)"};
    tables.films[6].directors = {"Anna Karin (singer)"};
    tables.people = {{"Anna Karin (singer)", "Anna Karin"}};
    tables.nominations.resize(1);
    tables.nominations.front().nominees = {"Ryan Goslin"};
    return tables;
}

const KnownFilms& small() {
    static const KnownFilms known(small_tables());
    return known;
}

FullPack pack_of(std::vector<Question> questions) {
    FullPack pack;
    pack.pack.id = "org.example.test";
    pack.questions = std::move(questions);
    return pack;
}

Question question_with(Kind kind, AnswerSpec answer) {
    Question question;
    question.key = {"org.example.test", "q"};
    question.kind = kind;
    question.answer = std::move(answer);
    return question;
}

Texts found(const Question& question) {
    return sentences(lint_films(pack_of({question}), small()));
}

Texts found_of_film(const std::string& title, int year) {
    Question question = question_with(Kind::TrueFalse, TruthAnswer{true});
    question.films = {{title, year}};
    return found(question);
}

Texts found_of_name(const std::string& name) {
    return found(question_with(Kind::Single, ChoiceAnswer{{"Nobody"}, {name}}));
}

Texts film_finding(const std::string& reason) {
    return {"org.example.test: warning L154 question \"q\": " + reason +
            " Look up its title and year; not every film is in the tables."};
}

Texts name_finding(const std::string& name, const std::string& meant) {
    return {"org.example.test: warning L155 question \"q\": '" + name +
            "' is not in the film tables; '" + meant +
            "' is. Look up how the name is spelt; it may be somebody else's."};
}

std::string file_text(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST_CASE("lint films: a film is known by either title however it is spelt", "[packs]") {
    for (const std::string title :
         {"Metropolis", "metropolis", "Métropolis!", "Metropolis Restored", "The Metropolis"}) {
        CAPTURE(title);
        CHECK(found_of_film(title, 1927) == none);
    }
    CHECK(found_of_film("Sunrise", 1927) == none);
    CHECK(found_of_film("$", 1971) == none);
}

TEST_CASE("lint films: a year apart is no finding and two are", "[packs]") {
    for (const int year : {1926, 1927, 1928, 0}) {
        CAPTURE(year);
        CHECK(found_of_film("Metropolis", year) == none);
    }
    CHECK(found_of_film("Metropolis", 1925) ==
          film_finding("'Metropolis' (1925) is not in the film tables; 'Metropolis' (1927) is."));
    CHECK(found_of_film("Metropolis", 1929) ==
          film_finding("'Metropolis' (1929) is not in the film tables; 'Metropolis' (1927) is."));
}

TEST_CASE("lint films: of films with one title the nearest in year is meant", "[packs]") {
    CHECK(found_of_film("Whiplash", 1949) == none);
    CHECK(found_of_film("Whiplash", 2013) == none);
    CHECK(found_of_film("Whiplash", 1980) ==
          film_finding("'Whiplash' (1980) is not in the film tables; 'Whiplash' (1948) is."));
    CHECK(found_of_film("Whiplash", 1985) ==
          film_finding("'Whiplash' (1985) is not in the film tables; 'Whiplash' (2014) is."));
}

TEST_CASE("lint films: a film known by another title is named by its own", "[packs]") {
    CHECK(found_of_film("Sunrise", 1931) ==
          film_finding("'Sunrise' (1931) is not in the film tables; "
                       "'Sunrise: A Song of Two Humans' (1927) is."));
}

TEST_CASE("lint films: a film nobody knows is said to be unknown and a near one named", "[packs]") {
    CHECK(found_of_film("Nosferatu", 1922) ==
          film_finding("'Nosferatu' (1922) is not in the film tables."));
    CHECK(found_of_film("Nosferatu", 0) == film_finding("'Nosferatu' is not in the film tables."));
    CHECK(found_of_film("Metropolos", 1927) ==
          film_finding("'Metropolos' (1927) is not in the film tables; 'Metropolis' (1927) is."));
    CHECK(found_of_film("Mtropols", 1927) ==
          film_finding("'Mtropols' (1927) is not in the film tables; 'Metropolis' (1927) is."));
    CHECK(found_of_film("Wiplahs", 2014) ==
          film_finding("'Wiplahs' (2014) is not in the film tables; 'Whiplash' (2014) is."));
    CHECK(found_of_film("Wiplahs", 1950) ==
          film_finding("'Wiplahs' (1950) is not in the film tables; 'Whiplash' (1948) is."));
}

TEST_CASE("lint films: three slips or another first letter or two in a short title are no near one",
          "[packs]") {
    for (const std::string title : {"Mtropls", "Netropolis", "Upon", "!?"}) {
        CAPTURE(title);
        CHECK(found_of_film(title, 2009) ==
              film_finding("'" + title + "' (2009) is not in the film tables."));
    }
    CHECK(found_of_film("Ups", 2009) ==
          film_finding("'Ups' (2009) is not in the film tables; 'Up' (2009) is."));
}

TEST_CASE("lint films: each unknown film of each question is told in their order", "[packs]") {
    Question first = question_with(Kind::TrueFalse, TruthAnswer{true});
    first.films = {{"Nosferatu", 1922}, {"Up", 2009}, {"Vampyr", 1932}};
    Question second = first;
    second.key.id = "r";
    second.films = {{"Nosferatu", 1922}};

    const auto problems = lint_films(pack_of({first, second}), small());

    REQUIRE(problems.size() == 3);
    CHECK(problems[0].id == "q");
    CHECK(problems[1].reason == "'Vampyr' (1932) is not in the film tables.");
    CHECK(problems[2].id == "r");
    CHECK(problems[2].severity == Severity::Warning);
    CHECK(lint_films(pack_of({}), small()).empty());
}

TEST_CASE("lint films: a name one slip from a known one is found", "[packs]") {
    for (const std::string name : {"Ryan Goslling", "Rian Gosling", "Ryan Gosilng"}) {
        CAPTURE(name);
        CHECK(found_of_name(name) == name_finding(name, "Ryan Gosling"));
    }
    CHECK(found_of_name("Penelope Crus") == name_finding("Penelope Crus", "Penélope Cruz"));
    CHECK(found_of_name("J. K. Simons") == name_finding("J. K. Simons", "J. K. Simmons"));
    CHECK(found_of_name("Anna Karim") == name_finding("Anna Karim", "Anna Karin"));
    CHECK(found_of_name("Sam Niell") == name_finding("Sam Niell", "Sam Neill"));
}

TEST_CASE("lint films: any one slip in a name is found unless it begins a word", "[packs]") {
    const std::string name = "Ryan Gosling";
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        Rng rng(seed);
        std::string slipped = name;
        const std::size_t at = 1 + rng.below(name.size() - 1);
        if (name[at] == ' ' || name[at - 1] == ' ')
            continue;
        const char letter = static_cast<char>('a' + rng.below(26));
        switch (rng.below(3)) {
        case 0:
            slipped.erase(at, 1);
            break;
        case 1:
            slipped.insert(at, 1, letter);
            break;
        default:
            slipped[at] = letter;
        }
        CAPTURE(seed, slipped);
        const bool known = slipped == name || small().has_person(slipped);

        CHECK(found_of_name(slipped) == (known ? none : name_finding(slipped, name)));
    }
}

TEST_CASE("lint films: names that are right or somebody else's are no finding", "[packs]") {
    struct Case {
        std::string name;
        std::string why;
    };

    for (const auto& [name, why] : {Case{"Ryan Gosling", "known"},
                                    {"PENELOPE CRUZ", "known"},
                                    {"J.K. Simmons", "known"},
                                    {"Ryan Goslin", "a nominee"},
                                    {"Ryan Gosting", "there with two films"},
                                    {"Sam Neil", "a film"},
                                    {"Bryan Gosling", "another initial"},
                                    {"Ryan Dosling", "another initial"},
                                    {"Ryan M Gosling", "another number of words"},
                                    {"RyanGosling", "another number of words"},
                                    {"Rian Goslyng", "two slips"},
                                    {"Liu Ye", "too short to tell"},
                                    {"Paul Danno", "like one of two films"},
                                    {"Ryan goslling", "no name by its capitals"},
                                    {"the Ryan Goslling", "no name by its capitals"},
                                    {"Now With Ryan Goslling Here", "too many words"},
                                    {"Goslling", "one word"},
                                    {"", "nothing"}}) {
        CAPTURE(name, why);
        CHECK(found_of_name(name) == none);
    }
}

TEST_CASE("lint films: a possessive is the name", "[packs]") {
    CHECK(found_of_name("Ryan Gosling's") == none);
    CHECK(found_of_name("Ryan Gosling\u2019s") == none);
    CHECK(found_of_name("Ryan Goslling's") == name_finding("Ryan Goslling", "Ryan Gosling"));
}

TEST_CASE("lint films: names are looked for wherever a question of any kind has them", "[packs]") {
    const Texts finding = name_finding("Sam Niell", "Sam Neill");
    const auto typed = [](const std::string& answer, const Texts& accept) {
        return found(question_with(Kind::Typed, TypedAnswer{answer, accept, {"Sam Niell"}, false}));
    };

    CHECK(found(question_with(Kind::Single, ChoiceAnswer{{"Sam Niell"}, {"A"}})) == finding);
    CHECK(found(question_with(Kind::Multiple, ChoiceAnswer{{"A", "Sam Niell"}, {"B"}})) == finding);
    CHECK(found(question_with(Kind::Order, OrderAnswer{{"A", "Sam Niell"}, {}})) == finding);
    CHECK(found(question_with(Kind::Match, MatchAnswer{{"A", "Sam Niell"}, {"B", "C"}})) ==
          finding);
    CHECK(found(question_with(Kind::Match, MatchAnswer{{"A"}, {"B", "Sam Niell"}})) == finding);
    CHECK(typed("Sam Niell", {}) == finding);
    CHECK(typed("Neill", {"Sam Niell"}) == finding);
    CHECK(typed("Neill", {}) == none);
    CHECK(found(question_with(Kind::Single, ChoiceAnswer{{"Sam Niell"}, {"Sam Niell's"}})) ==
          finding);
}

TEST_CASE("lint films: spellings accepted beside a known name may differ from it", "[packs]") {
    CHECK(found(question_with(Kind::Typed, TypedAnswer{"Sam Neill", {"Sam Niell"}, {}, false})) ==
          none);
}

TEST_CASE("lint films: without tables every film is unknown and nobody is", "[packs]") {
    const KnownFilms nothing({});
    Question question = question_with(Kind::Single, ChoiceAnswer{{"Sam Niell"}, {"Ryan Gosling"}});
    question.films = {{"Up", 2009}};

    CHECK(codes(lint_films(pack_of({question}), nothing)) == Texts{"L154"});
}

TEST_CASE("lint films: the packs that come with the program name films and people rightly",
          "[packs]") {
    const std::filesystem::path questions = QUESTIONS_DIR;
    const std::string films = file_text(questions / "films/films.tsv");
    const std::string cast = file_text(questions / "films/cast.tsv");
    const std::string people = file_text(questions / "films/people.tsv");
    const std::string oscars = file_text(questions / "films/oscars.tsv");
    const ParsedFilms tables = parse_films({films, cast, people, oscars});
    REQUIRE(tables.tables);
    const KnownFilms known(*tables.tables);

    int looked_at = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(questions)) {
        if (entry.path().extension() != ".toml")
            continue;
        CAPTURE(entry.path());
        const ParsedPack parsed = parse_native(file_text(entry.path()), entry.path().string());
        REQUIRE(parsed.pack);
        CHECK(sentences(lint_films(*parsed.pack, known)) == none);
        ++looked_at;
    }
    CHECK(looked_at >= 20);
}
