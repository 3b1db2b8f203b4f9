// House rulings as a file: what is written is read again, and what is wrong is told at its place.
#include "packs/ruling_file.h"

#include "base/rng.h"
#include "base/text.h"
#include "support/catch.h"
#include "support/pack_builders.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <tuple>

using namespace epilogue;

namespace {

// Lines 1 to 11; the ruling's own begin in line 5.
const std::string sound_file = "kind = \"house-rulings\"\n"
                               "version = 1\n"
                               "\n"
                               "[[ruling]]\n"
                               "film = \"babylon-2022\"\n"
                               "title = \"Babylon\"\n"
                               "year = 2022\n"
                               "criterion = \"genre:Musical\"\n"
                               "reason = \"custom\"\n"
                               "day = \"2026-11-22\"\n"
                               "by = \"Nora\"\n";

Ruling sound_ruling() {
    Ruling ruling;
    ruling.film = "babylon-2022";
    ruling.film_title = "Babylon";
    ruling.film_year = 2022;
    ruling.criterion = "genre:Musical";
    ruling.reason = "custom";
    ruling.player_name = "Nora";
    ruling.day = {2026, 11, 22};
    return ruling;
}

// The sound file with another text in the place of one of its lines.
std::string with_line(const std::string& key, const std::string& line) {
    std::string text = sound_file;
    const auto at = text.find("\n" + key + " = ") + 1;
    text.replace(at, text.find('\n', at) + 1 - at, line.empty() ? "" : line + "\n");
    return text;
}

struct Case {
    std::string text;
    std::vector<std::string> sentences;
};

void check_all(const std::vector<Case>& cases) {
    for (const Case& each : cases) {
        CAPTURE(each.text);
        const ParsedRulings parsed = parse_rulings(each.text, "a.toml");
        CHECK(sentences(parsed.problems) == each.sentences);
        const bool errors = std::any_of(
            parsed.problems.begin(), parsed.problems.end(),
            [](const Diagnostic& problem) { return problem.severity == Severity::Error; });
        CHECK(parsed.rulings.has_value() != errors);
    }
}

std::string fault_of(const std::string& bytes) {
    const ParsedRulings parsed = parse_rulings(bytes, "a.toml");
    bool errors = false;
    for (const Diagnostic& problem : parsed.problems) {
        errors = errors || problem.severity == Severity::Error;
        const std::string sentence = text_of(problem);
        if (!valid_utf8(sentence) || sentence.find_first_of("\r\n") != std::string::npos)
            return "not a line of text: " + sentence;
        if (problem.code.size() != 4 || problem.code.front() != 'R' || problem.reason.empty() ||
            problem.remedy.empty())
            return "half a sentence: " + sentence;
        if ((problem.line == 0) != (problem.column == 0))
            return "half a place: " + sentence;
    }
    const auto by_place = [](const Diagnostic& a, const Diagnostic& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    };
    if (!std::is_sorted(parsed.problems.begin(), parsed.problems.end(), by_place))
        return "not in order of place";
    if (errors == parsed.rulings.has_value())
        return errors ? "rulings in spite of an error" : "no rulings and no error";
    if (parsed.rulings &&
        parse_rulings(write_rulings(*parsed.rulings), "b.toml").rulings != parsed.rulings)
        return "not the same rulings when written";
    return {};
}

// A text with what must be quoted, folded or kept in it.
std::string some_text(Rng& rng) {
    static const std::vector<std::string> pieces = {
        "Amélie", "\"quoted\"", "back\\slash", "[[ruling]]", "# no comment", "two words",
        "日本",   "'''",        "=",           "{}",         "naïve",        "x"};
    std::string text = pieces[rng.index(pieces.size())];
    for (std::size_t i = rng.index(4); i > 0; --i)
        text += " " + pieces[rng.index(pieces.size())];
    return text;
}

Ruling some_ruling(Rng& rng, int number) {
    static const std::vector<std::string> criteria = {"cast:Emma Stone",
                                                      "pair:Emma Stone+Ryan Gosling",
                                                      "director:Greta Gerwig",
                                                      "years:2010-2019",
                                                      "award:nominated:picture",
                                                      "title:letter:B",
                                                      "gross:100",
                                                      "minutes:150-",
                                                      "language:not-en",
                                                      "distributor:A24",
                                                      "cast:Michelle Williams (actor, born 1980)"};
    static const std::vector<std::string> reasons = {"known_title", "catalogue_wrong", "custom"};
    Ruling ruling;
    ruling.film = "film-" + std::to_string(number);
    ruling.film_title = some_text(rng);
    ruling.film_year = 1888 + static_cast<int>(rng.below(200));
    ruling.criterion = criteria[rng.index(criteria.size())];
    ruling.reason = reasons[rng.index(reasons.size())];
    if (rng.below(2) == 0)
        ruling.note = some_text(rng) + (rng.below(2) == 0 ? "\n" + some_text(rng) : "");
    if (rng.below(3) > 0)
        ruling.player_name = some_text(rng);
    ruling.day = date_of(static_cast<int>(20'000 + rng.below(3'000)));
    return ruling;
}

} // namespace

TEST_CASE("ruling file: a sound file gives its ruling", "[packs]") {
    const ParsedRulings parsed = parse_rulings(sound_file, "a.toml");

    CHECK(sentences(parsed.problems) == none);
    REQUIRE(parsed.rulings);
    CHECK(*parsed.rulings == std::vector<Ruling>{sound_ruling()});
    CHECK(parsed.found == 1);
}

TEST_CASE("ruling file: a ruling is written as people would write it", "[packs]") {
    Ruling ruling = sound_ruling();
    ruling.note = "It has songs.";

    CHECK(write_rulings({ruling}) == "kind    = \"house-rulings\"\n"
                                     "version = 1\n"
                                     "\n"
                                     "[[ruling]]\n"
                                     "film      = \"babylon-2022\"\n"
                                     "title     = \"Babylon\"\n"
                                     "year      = 2022\n"
                                     "criterion = \"genre:Musical\"\n"
                                     "reason    = \"custom\"\n"
                                     "note      = \"It has songs.\"\n"
                                     "day       = \"2026-11-22\"\n"
                                     "by        = \"Nora\"\n");
}

TEST_CASE("ruling file: what is written is read again as it was", "[packs]") {
    const int seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    std::vector<Ruling> rulings;
    for (std::size_t i = 1 + rng.index(12); i > 0; --i)
        rulings.push_back(some_ruling(rng, static_cast<int>(i)));

    const ParsedRulings parsed = parse_rulings(write_rulings(rulings), "a.toml");

    CHECK(sentences(parsed.problems) == none);
    REQUIRE(parsed.rulings);
    CHECK(*parsed.rulings == rulings);
}

TEST_CASE("ruling file: what is no file of rulings is told in one sentence", "[packs]") {
    const std::string not_ours = "the file is no list of house rulings: it does not begin with "
                                 "kind = \"house-rulings\". Choose a file that was exported as "
                                 "house rulings.";
    check_all({
        {"",
         {"a.toml: error R120: the file is empty. A file of rulings begins with kind = "
          "\"house-rulings\"."}},
        {" \n\t",
         {"a.toml: error R120: the file is empty. A file of rulings begins with kind = "
          "\"house-rulings\"."}},
        {std::string(longest_ruling_file + 1, ' '),
         {"a.toml: error R121: the file is 1,048,577 bytes long; the most is 1,048,576. Split it "
          "into several files."}},
        {pack_head + "[[question]]\n" + sound_fields, {"a.toml: error R131: " + not_ours}},
        {"version = 1\n", {"a.toml: error R131: " + not_ours}},
        {with_line("version", "version = 2"),
         {"a.toml:2:11: error R134: the rulings are written in version 2; this program reads "
          "version 1. Get a newer Epilogue."}},
        {"kind = \"pack\"\n", {"a.toml:1:8: error R131: " + not_ours}},
        {"kind = 7\n", {"a.toml:1:8: error R131: " + not_ours}},
        {"kind = \"house-rulings\"\nversion = 1\n",
         {"a.toml: error R132: the file has no ruling. Begin one with [[ruling]]."}},
    });
}

TEST_CASE("ruling file: each bad line is told at its place", "[packs]") {
    check_all({
        {with_line("version", ""),
         {"a.toml:1:1: error R104: \"version\" is missing in the file. Add a line such as version "
          "= "
          "1."}},
        {with_line("version", "version = \"1\""),
         {"a.toml:2:11: error R102: \"version\" is a text; it must be a whole number from 1 to "
          "1000000. Write the number without quotation marks."}},
        {with_line("film", ""),
         {"a.toml:4:1: error R104: \"film\" is missing in [[ruling]]. Add a line such as film = "
          "\"la-la-land-2016\"."}},
        {with_line("film", "film = \"La La Land\""),
         {"a.toml:5:8: error R103: \"film\" is \"La La Land\"; it must be a film's id, lower-case "
          "words with hyphens between them. Write a line such as film = \"la-la-land-2016\"."}},
        {with_line("film", "film = \"" + std::string(121, 'a') + "\""),
         {"a.toml:5:8: error R106: \"film\" is 121 characters long; the most is 120. Shorten it."}},
        {with_line("title", "title = \"\""),
         {"a.toml:6:9: error R105: \"title\" is empty. Write something between the quotation "
          "marks."}},
        {with_line("title", "title = 7"),
         {"a.toml:6:9: error R102: \"title\" is a whole number; it must be a text. Write it "
          "between "
          "quotation marks."}},
        {with_line("title", "title = \"" + std::string(301, 'a') + "\""),
         {"a.toml:6:9: error R106: \"title\" is 301 characters long; the most is 300. Shorten "
          "it."}},
        {with_line("year", "year = 1887"),
         {"a.toml:7:8: error R112: \"year\" is 1887; it must be a whole number from 1888 to 2100. "
          "Change it."}},
        {with_line("year", "year = \"2022\""),
         {"a.toml:7:8: error R102: \"year\" is a text; it must be a whole number from 1888 to "
          "2100. "
          "Write the number without quotation marks."}},
        {with_line("criterion", "criterion = \"colour:blue\""),
         {"a.toml:8:13: error R103: \"criterion\" is \"colour:blue\"; it must be a criterion of "
          "the "
          "Movie Grid. Write a line such as criterion = \"genre:Musical\"."}},
        {with_line("criterion", "criterion = \"years:2019-2010\""),
         {"a.toml:8:13: error R103: \"criterion\" is \"years:2019-2010\"; it must be a criterion "
          "of "
          "the Movie Grid. Write a line such as criterion = \"genre:Musical\"."}},
        {with_line("reason", "reason = \"because\""),
         {"a.toml:9:10: error R103: \"reason\" is \"because\"; it must be known_title, "
          "catalogue_wrong or custom. Write a line such as reason = \"custom\"."}},
        {with_line("day", "day = \"2026-02-30\""),
         {"a.toml:10:7: error R103: \"day\" is \"2026-02-30\"; it must be a day that exists, year "
          "first. Write a line such as day = \"2026-11-22\"."}},
        {with_line("day", "day = 2026-11-22"),
         {"a.toml:10:7: error R102: \"day\" is a date or time; it must be a text. Write it between "
          "quotation marks."}},
        {with_line("by", "by = \"two\\nlines\""),
         {"a.toml:11:6: error R107: \"by\" runs over several lines; it must be one line. Take the "
          "line break out."}},
        {sound_file + "note = \"" + std::string(501, 'n') + "\"\n",
         {"a.toml:12:8: error R106: \"note\" is 501 characters long; the most is 500. Shorten "
          "it."}},
        {with_line("by", "by = \"Nora"),
         {"a.toml:11:6: error R127: the text opened here with \" is never closed. Put a \" at its "
          "end, in the same line."}},
        {"kind = \"house-rulings\"\nversion = 1\nruling = 7\n",
         {"a.toml:3:10: error R102: \"ruling\" is not a list of rulings. Begin each ruling with "
          "[[ruling]]."}},
        {"kind = \"house-rulings\"\nversion = 1\nruling = [7]\n",
         {"a.toml:3:11: error R102: a ruling is a whole number; it must be a table. Begin each "
          "ruling with [[ruling]]."}},
    });
}

TEST_CASE("ruling file: what does not belong is left out with a word", "[packs]") {
    check_all({
        {sound_file + "notes = \"x\"\n",
         {"a.toml:12:1: warning R101: [[ruling]] has no field \"notes\"; it is left out. Did you "
          "mean note?"}},
        {"colour = 7\n" + sound_file,
         {"a.toml:1:1: warning R101: the file has no field \"colour\"; it is left out. Take the "
          "line "
          "out, or see FORMAT.md for the fields there are."}},
        {sound_file + sound_file.substr(sound_file.find("[[ruling]]")),
         {"a.toml:12:1: warning R129: it rules on the same film and criterion as line 4; only that "
          "one is kept. Take one of the two out."}},
    });
}

TEST_CASE("ruling file: one criterion has one spelling", "[packs]") {
    const std::string twice = sound_file + with_line("criterion", "criterion = \" genre:Musical \"")
                                               .substr(sound_file.find("[[ruling]]"));

    const ParsedRulings parsed = parse_rulings(twice, "a.toml");

    REQUIRE(parsed.rulings);
    CHECK(parsed.rulings->size() == 1);
    CHECK(parsed.doubles == 1);
}

TEST_CASE("ruling file: a ruling of a day to come is refused at its line", "[packs]") {
    const auto on = [](const Date& today) { return RulingChecks{today, nullptr}; };

    const ParsedRulings early = parse_rulings(sound_file, "a.toml", on({2026, 11, 20}));

    CHECK_FALSE(early.rulings);
    CHECK(sentences(early.problems) ==
          std::vector<std::string>{
              "a.toml:10:7: error R136: \"day\" is \"2026-11-22\"; today is 2026-11-20. Write "
              "the day on which the ruling was made."});
    CHECK(parse_rulings(sound_file, "a.toml", on({2026, 11, 21}))
              .rulings); // it is tomorrow elsewhere
}

TEST_CASE("ruling file: what the catalogue does not have is kept and told", "[packs]") {
    FilmTables tables;
    Film film;
    film.id = "babylon-2022";
    film.title = "Babylon";
    film.year = 2022;
    film.genres = {"Musical"};
    tables.films = {film};
    const Catalogue catalogue = Catalogue::build(tables);
    const RulingChecks checks{std::nullopt, &catalogue};

    const ParsedRulings known = parse_rulings(sound_file, "a.toml", checks);
    const ParsedRulings film_unknown =
        parse_rulings(with_line("film", "film = \"heat-1995\""), "a.toml", checks);
    const ParsedRulings criterion_unknown =
        parse_rulings(with_line("criterion", "criterion = \"cast:Nobody\""), "a.toml", checks);

    CHECK(sentences(known.problems) == none);
    CHECK(known.unknown == 0);
    REQUIRE(film_unknown.rulings);
    CHECK(film_unknown.unknown == 1);
    CHECK(sentences(film_unknown.problems) ==
          std::vector<std::string>{
              "a.toml:4:1: warning R137: the film \"heat-1995\" is not in the catalogue; the "
              "ruling is kept. Look whether the id is right."});
    REQUIRE(criterion_unknown.rulings);
    CHECK(criterion_unknown.unknown == 1);
    CHECK(sentences(criterion_unknown.problems) ==
          std::vector<std::string>{
              "a.toml:4:1: warning R138: no grid of the catalogue asks for \"cast:Nobody\"; the "
              "ruling is kept. Look whether the criterion is right."});
}

TEST_CASE("ruling file: the example of FORMAT.md reads without a problem", "[packs]") {
    std::ifstream file(QUESTIONS_DIR "/FORMAT.md", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const std::string open = "```toml of rulings\n";
    REQUIRE(text.find(open) != std::string::npos);
    const std::string rest = text.substr(text.find(open) + open.size());

    const ParsedRulings parsed = parse_rulings(rest.substr(0, rest.find("```")), "FORMAT.md");

    CHECK(sentences(parsed.problems) == none);
    REQUIRE(parsed.rulings);
    CHECK(parsed.rulings->size() == 1);
}

TEST_CASE("ruling file: too many rulings are refused", "[packs]") {
    std::string text = "kind = \"house-rulings\"\nversion = 1\n";
    for (int i = 0; i <= most_rulings; ++i)
        text += "[[ruling]]\n";

    const ParsedRulings parsed = parse_rulings(text, "a.toml");

    CHECK_FALSE(parsed.rulings);
    CHECK(sentences(parsed.problems) ==
          std::vector<std::string>{"a.toml: error R133: the file has 5,001 rulings; the most is "
                                   "5,000. Split it into several files."});
}

TEST_CASE("ruling file: a fault in one ruling hides none in another", "[packs]") {
    const std::string bad = with_line("by", "by = \"Nora") +
                            with_line("year", "year = 7").substr(sound_file.find("[[ruling]]"));

    const auto problems = parse_rulings(bad, "a.toml").problems;

    CHECK(codes(problems) == std::vector<std::string>{"R127", "R112"});
}

TEST_CASE("ruling file: whatever the bytes it answers rulings or sentences", "[packs]") {
    const int seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    std::vector<Ruling> rulings;
    for (int i = 0; i < 3; ++i)
        rulings.push_back(some_ruling(rng, i));
    std::string bytes = write_rulings(rulings);
    for (std::size_t i = 1 + rng.index(6); i > 0; --i) {
        const std::size_t at = rng.index(bytes.size());
        switch (rng.below(3)) {
        case 0:
            bytes[at] = static_cast<char>(rng.below(256));
            break;
        case 1:
            bytes.erase(at, 1 + rng.index(20));
            break;
        default:
            bytes.insert(at, bytes.substr(rng.index(bytes.size()), 30));
        }
    }

    CHECK(fault_of(bytes) == "");
    CHECK(fault_of(bytes.substr(0, rng.index(bytes.size()))) == "");
}
