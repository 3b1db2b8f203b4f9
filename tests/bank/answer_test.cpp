#include "bank/answer.h"

#include "base/rng.h"
#include "base/text.h"
#include "support/catch.h"
#include "support/print.h"

#include <string>
#include <vector>

using namespace epilogue;

namespace {

struct Row {
    const char* answer;
    const char* typed;
    Reading reading;
};

constexpr Reading right = Reading::Right;
constexpr Reading near = Reading::Close;
constexpr Reading wrong = Reading::Wrong;

Reading read(const std::string& typed, const std::string& answer,
             std::vector<std::string> reject = {}) {
    return read_typed(typed, TypedAnswer{answer, {}, std::move(reject), false}, {});
}

// Answers of films as packs have them, without digits.
const std::vector<std::string>& long_answers() {
    static const std::vector<std::string> answers = {
        "Damien Chazelle",      "Justin Hurwitz",
        "Another Day of Sun",   "Moonlight",
        "Griffith Observatory", "Linus Sandgren",
        "Mandy Moore",          "Whiplash",
        "J.K. Simmons",         "Amélie",
        "City of Stars",        "The Umbrellas of Cherbourg",
        "Casablanca",           "Epilogue",
        "Someone in the Crowd"};
    return answers;
}

// One slip of the fingers: a letter left out, doubled, replaced, or two swapped.
std::string slipped(const std::string& text, Rng& rng) {
    std::string out = text;
    const std::size_t at = rng.index(out.size());
    const char letter = static_cast<char>('a' + rng.below(26));
    switch (rng.below(4)) {
    case 0:
        out.erase(at, 1);
        break;
    case 1:
        out.insert(at, 1, letter);
        break;
    case 2:
        out[at] = letter;
        break;
    default:
        if (at > 0)
            std::swap(out[at - 1], out[at]);
    }
    return out;
}

// A slip can make a roman numeral or swallow the leading article: those are rules of their own.
bool keeps_its_words(const std::string& text) {
    for (const std::string_view word : split(text, ' '))
        for (const std::string_view special :
             {"i", "v", "x", "ii", "iv", "vi", "ix", "xi", "xv", "xx", "xi", "a", "an", "the", ""})
            if (word == special)
                return false;
    return true;
}

} // namespace

TEST_CASE("typed answer: reads as a generous quiz master does", "[bank]") {
    const auto row = GENERATE(values<Row>({
        // folding alone
        {"Justin Hurwitz", "Justin Hurwitz", right},
        {"Justin Hurwitz", "justin  hurwitz!", right},
        {"Justin Hurwitz", "JUSTIN HURWITZ", right},
        {"La La Land", "la la land", right},
        {"La La Land", "lalaland", right},
        {"La La Land", "La-La Land", right},
        {"J.K. Simmons", "JK Simmons", right},
        {"J.K. Simmons", "J K Simmons", right},
        {"J.K. Simmons", "j. k. simmons", right},
        {"Amélie", "Amelie", right},
        {"WALL-E", "wall e", right},
        {"WALL-E", "walle", right},
        {"WALL-E", "WALL\u00B7E", right},
        {"Fast & Furious", "fast and furious", right},
        {"Fast and Furious", "Fast & Furious", right},
        {"Se7en", "se7en", right},
        {"The Lighthouse Café", "lighthouse cafe", right},
        {"Lighthouse Café", "the lighthouse cafe", right},
        {"The Lighthouse", "thelighthouse", right},
        {"Schindler's List", "schindlers list", right},
        {"Schindler's List", "Schindler\u2019s List", right},
        {"Rocky II", "rocky ii", right},
        {"Rocky II", "rockyii", right},
        {"Rocky II", "Rocky \u2161", right},
        {"1,000", "1000", right},
        {"$", "$", right},
        {"$", " $ ", right},
        // slips of spelling
        {"Justin Hurwitz", "Justin Hurwits", right},
        {"Justin Hurwitz", "Jusitn Hurwits", right},
        {"Whiplash", "Whiplsah", right},
        {"Whiplash", "Wiplash", right},
        {"Damien Chazelle", "Damian Chazele", right},
        {"Mandy Moore", "Mandy More", right},
        {"Moonlight", "Monlihgt", right},
        {"Singin' in the Rain", "singing in the rain", right},
        {"Singin' in the Rain", "singin i the rain", right},
        {"Crazy, Stupid, Love.", "crazy stupid lvoe", right},
        {"Jazz", "jazz", right},
        // one slip more: close
        {"Whiplash", "Wipalsh", near},
        {"Justin Hurwitz", "Justn Horwits", near},
        {"Mia", "Mya", near},
        {"Bill", "Bil", near},
        {"Jazz", "Jaz", near},
        {"Seb", "Sab", near},
        // not at all
        {"Up", "Us", wrong},
        {"It", "I", wrong},
        {"Mia", "Seb", wrong},
        {"Bill", "Bo", wrong},
        {"Justin Hurwitz", "Hurwitz", wrong},
        {"Justin Hurwitz", "Justin", wrong},
        {"Justin Hurwitz", "Damien Chazelle", wrong},
        {"Justin Hurwitz", "", wrong},
        {"Justin Hurwitz", "   ", wrong},
        {"Justin Hurwitz", "?!", wrong},
        {"$", "", wrong},
        {"$", "!", wrong},
        {"Whiplash", "\xFF\xFE", wrong},
        // never across digits
        {"1917", "1916", wrong},
        {"1917", "1971", wrong},
        {"1917", "191", wrong},
        {"1917", "19177", wrong},
        {"Apollo 13", "Apolo 13", right},
        {"Apollo 13", "apollo13", right},
        {"Apollo 13", "Apollo 11", wrong},
        {"Apollo 13", "Apollo", wrong},
        {"Apollo 13", "Apollo thirteen", wrong},
        {"Blade Runner 2049", "Blade Runer 2049", right},
        {"Blade Runner 2049", "Blade Runner 2094", wrong},
        {"Blade Runner", "Blade Runner 2049", wrong},
        {"Se7en", "Seven", wrong},
        {"Seven", "Se7en", wrong},
        {"2 Fast 2 Furious", "2 Fast 2 Furios", right},
        {"2 Fast 2 Furious", "2 Fast Furious", wrong},
        // roman numerals are as distinct as digits
        {"Rocky II", "Rocky III", wrong},
        {"Rocky III", "Rocky II", wrong},
        {"Rocky IV", "Rocky VI", wrong},
        {"Rocky", "Rocky V", wrong},
        {"Rocky V", "Rocky", wrong},
        {"Rocky II", "Rocky 2", wrong},
        {"Malcolm X", "Malcolm", wrong},
        {"Malcolm X", "Malcom X", right},
        {"The Godfather Part II", "godfather part iii", wrong},
        {"The Godfather Part II", "the godfahter part ii", right},
        {"Star Wars: Episode IV - A New Hope", "star wars episode vi a new hope", wrong},
        {"I, Tonya", "i tonia", right},
        {"I, Tonya", "tonya", right},
    }));
    CAPTURE(row.answer, row.typed);

    CHECK(read(row.typed, row.answer) == row.reading);
}

TEST_CASE("typed answer: a family name counts only where the pack accepts it", "[bank]") {
    const TypedAnswer whole{"Justin Hurwitz", {}, {}, false};
    const TypedAnswer either{"Justin Hurwitz", {"Hurwitz"}, {}, false};

    CHECK(read_typed("hurwitz", whole, {}) == Reading::Wrong);
    CHECK(read_typed("hurwitz", either, {}) == Reading::Right);
    CHECK(read_typed("hurwits", either, {}) == Reading::Right);
    CHECK(read_typed("justin hurwitz", either, {}) == Reading::Right);
}

TEST_CASE("typed answer: exact forgives no slip but says that it was close", "[bank]") {
    const TypedAnswer exact{"Messenger", {}, {}, true};
    const TypedAnswer brief{"Jazz", {}, {}, true};

    CHECK(read_typed("the MESSENGER!", exact, {}) == Reading::Right);
    CHECK(read_typed("mess enger", exact, {}) == Reading::Right);
    CHECK(read_typed("mesenger", exact, {}) == Reading::Close);
    CHECK(read_typed("mesengr", exact, {}) == Reading::Close);
    CHECK(read_typed("mesngr", exact, {}) == Reading::Wrong);
    CHECK(read_typed("jaz", brief, {}) == Reading::Close);
    CHECK(read_typed("ja", brief, {}) == Reading::Wrong);
}

TEST_CASE("typed answer: a text nearer to a known wrong answer is wrong", "[bank]") {
    CHECK(read("Monster", "Minster") == Reading::Right);
    CHECK(read("Monster", "Minster", {"Monster"}) == Reading::Wrong);
    CHECK(read("Emma Watson", "Emma Wattson", {"Emma Watson"}) == Reading::Wrong);
    CHECK(read("Emma Watso", "Emma Wattson", {"Emma Watson"}) == Reading::Wrong);
    CHECK(read("Emma Watttson", "Emma Wattson", {"Emma Watson"}) == Reading::Right);
}

TEST_CASE("typed answer: a text as near to a wrong answer asks for the spelling", "[bank]") {
    CHECK(read("Mianster", "Minster", {"Manster"}) == Reading::Close);
    CHECK(read_typed("Mianster", {"Minster", {}, {}, false}, {"Manster"}) == Reading::Close);
}

TEST_CASE("typed answer: the right answer stays right beside any rival", "[bank]") {
    CHECK(read("Minster", "Minster", {"Monster", "Minister", "Minster!"}) == Reading::Right);
}

TEST_CASE("typed answer: one slip in an answer of five letters or more is forgiven", "[bank]") {
    const auto seed = GENERATE(range(0, 400));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const std::string& answer = long_answers().at(rng.index(long_answers().size()));
    const std::string typed = slipped(fold(answer), rng);
    CAPTURE(answer, typed);

    if (keeps_its_words(typed))
        CHECK(read(typed, answer) == Reading::Right);
}

TEST_CASE("typed answer: two slips in nine letters are forgiven and three are close", "[bank]") {
    const auto seed = GENERATE(range(0, 400));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const std::string answer = "Cherbourg Umbrellas Forever";
    const std::string whole = slipped("cherbourg", rng) + " " + slipped("umbrellas", rng) + " ";
    const std::string two = whole + "forever"; // slips apart: one within another counts for more
    const std::string three = whole + slipped("forever", rng);
    CAPTURE(two, three);

    if (keeps_its_words(two))
        CHECK(read(two, answer) == Reading::Right);
    if (keeps_its_words(three))
        CHECK(read(three, answer) != Reading::Wrong);
}

TEST_CASE("typed answer: no other number is ever taken for the right one", "[bank]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const auto year = 1900 + rng.below(130);
    const auto other = 1900 + rng.below(130);
    const std::string answer = "The Summer of " + std::to_string(year);
    const std::string typed = "Sumer of " + std::to_string(other);
    CAPTURE(answer, typed);

    CHECK(read(typed, answer) == (year == other ? Reading::Right : Reading::Wrong));
}

TEST_CASE("typed answer: a rival that is typed out is never right nor close", "[bank]") {
    const auto seed = GENERATE(range(0, 400));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const std::string& answer = long_answers().at(rng.index(long_answers().size()));
    std::string rival = answer;
    while (fold(rival) == fold(answer) || fold(rival).empty() ||
           read(rival, answer, {}) == Reading::Wrong)
        rival = slipped(fold(answer), rng);
    CAPTURE(answer, rival);
    // Without a space more or less, which is no slip, and not an answer of its own.
    std::string solid_rival = fold(rival);
    std::string solid_answer = fold(answer);
    std::erase(solid_rival, ' ');
    std::erase(solid_answer, ' ');

    if (solid_rival != solid_answer && keeps_its_words(rival))
        CHECK(read(rival, answer, {rival}) == Reading::Wrong);
}

TEST_CASE("typed answer: any bytes are read without harm", "[bank]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    std::string bytes;
    for (std::size_t i = rng.index(60); i > 0; --i)
        bytes += static_cast<char>(rng.below(256));

    CHECK(read(bytes, "Justin Hurwitz") != Reading::Right);
    CHECK(read("Justin Hurwitz", bytes) != Reading::Right);
    CHECK_FALSE(read_typed(bytes, {"Se7en", {bytes + "x"}, {bytes}, true}, {bytes}) ==
                Reading::Right);
}

TEST_CASE("typed answer: slips forgiven grow with the length", "[bank]") {
    CHECK(slips_forgiven(0) == 0);
    CHECK(slips_forgiven(4) == 0);
    CHECK(slips_forgiven(5) == 1);
    CHECK(slips_forgiven(8) == 1);
    CHECK(slips_forgiven(9) == 2);
    CHECK(slips_forgiven(300) == 2);
}

TEST_CASE("edit distance: counts letters added and lost and changed and swapped", "[bank]") {
    CHECK(edit_distance("", "", 3) == 0);
    CHECK(edit_distance("a", "", 3) == 1);
    CHECK(edit_distance("abc", "abc", 0) == 0);
    CHECK(edit_distance("abc", "abd", 3) == 1);
    CHECK(edit_distance("abc", "acb", 3) == 1);
    CHECK(edit_distance("ca", "abc", 5) == 3); // optimal string alignment
    CHECK(edit_distance("kitten", "sitting", 5) == 3);
    CHECK(edit_distance("é", "e", 3) == 1);
}

TEST_CASE("edit distance: stops one beyond its limit", "[bank]") {
    CHECK(edit_distance("kitten", "sitting", 2) == 3);
    CHECK(edit_distance("kitten", "sitting", 0) == 1);
    CHECK(edit_distance("a", "abcdefgh", 2) == 3);
}

TEST_CASE("edit distance: is the same both ways and never more than the slips made", "[bank]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    std::string one = "epilogue in december";
    std::string two = one;
    const int made = static_cast<int>(rng.below(5));
    for (int i = 0; i < made; ++i)
        two = slipped(two, rng);

    CHECK(edit_distance(one, two, 20) == edit_distance(two, one, 20));
    CHECK(edit_distance(one, two, 20) <= made);
}
