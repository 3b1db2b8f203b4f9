#include "base/text.h"

#include "base/rng.h"
#include "support/catch.h"

#include <limits>
#include <string>
#include <vector>

using namespace epilogue;

namespace {

struct Pair {
    const char* from;
    const char* to;
};

} // namespace

TEST_CASE("text: folding keeps what two spellings of one answer share", "[base]") {
    const auto pair = GENERATE(values<Pair>({
        {"La La Land", "la la land"},
        {"  La   La\tLand ", "la la land"},
        {"The Artist", "artist"},
        {"A Star Is Born", "star is born"},
        {"An Education", "education"},
        {"Theremin", "theremin"},
        {"Another Day of Sun", "another day of sun"},
        {"The", "the"},
        {"A", "a"},
        {"The The", "the"},
        {"Amélie", "amelie"},
        {"AMÉLIE", "amelie"},
        {"Ame\u0301lie", "amelie"},
        {"Łódź", "lodz"},
        {"Søren Ærø", "soren aero"},
        {"Straße", "strasse"},
        {"œuvre", "oeuvre"},
        {"J.K. Simmons", "jk simmons"},
        {"Don't", "dont"},
        {"Don\u2019t", "dont"},
        {"WALL-E", "wall e"},
        {"WALL\u00B7E", "wall e"},
        {"Fast & Furious", "fast and furious"},
        {"Fast&Furious", "fast and furious"},
        {"Face/Off", "face off"},
        {"Moulin Rouge!", "moulin rouge"},
        {"\u201CHeroes\u201D", "heroes"},
        {"12 Years a Slave", "12 years a slave"},
        {"\uFF11\uFF12", "12"},
        {"Rocky \u2161", "rocky ii"},
        {"(500) Days of Summer", "500 days of summer"},
        {"\u00BFQu\u00E9?", "que"},
        {"\u0391\u0393\u0391\u03A0\u0397", "\u03B1\u03B3\u03B1\u03C0\u03B7"},
        {"!?...", ""},
        {"", ""},
    }));
    CAPTURE(pair.from);

    CHECK(fold(pair.from) == pair.to);
}

TEST_CASE("text: folding can keep the leading article", "[base]") {
    CHECK(fold_with_article("The Lighthouse Café") == "the lighthouse cafe");
    CHECK(fold_with_article("A & B") == "a and b");
    CHECK(fold_with_article("Lighthouse") == "lighthouse");
}

TEST_CASE("text: folding twice changes nothing more but an article", "[base]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const std::vector<std::string> pieces = {"a",      "The ", "\u00C9", " ",    "&",
                                             "-",      "7",    "\u0301", "ß",    "'",
                                             "\u2026", "Z",    "\t",     "\xFF", "x.y"};
    std::string text;
    for (int i = 0; i < 12; ++i)
        text += pieces.at(rng.index(pieces.size()));
    CAPTURE(text);

    const std::string once = fold_with_article(text);

    CHECK(fold_with_article(once) == once);
    CHECK(valid_utf8(once));
    CHECK(once == trim(once));
    CHECK(once.find("  ") == std::string::npos);
}

TEST_CASE("text: what is not UTF-8 is told from what is", "[base]") {
    CHECK(valid_utf8(""));
    CHECK(valid_utf8("plain"));
    CHECK(valid_utf8("\u00E9\u4E2D\U0001F3AC"));
    const auto bad = GENERATE(values<std::string>({
        "\xFF",             // no lead byte
        "\xC3",             // cut off
        "\xC0\xAF",         // overlong
        "\xE2\x82",         // cut off
        "\xED\xA0\x80",     // a surrogate
        "\xF5\x80\x80\x80", // above U+10FFFF
        "a\x80"             // a continuation alone
    }));
    CHECK_FALSE(valid_utf8(bad));
    CHECK_FALSE(valid_utf8("good " + bad + " good"));
}

TEST_CASE("text: helpers answer for any bytes without harm", "[base]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    std::string bytes;
    for (std::size_t i = rng.index(40); i > 0; --i)
        bytes += static_cast<char>(rng.below(256));

    CHECK(valid_utf8(fold(bytes)));
    CHECK(valid_utf8(upper(bytes)));
    CHECK(length(bytes) == code_points(bytes).size());
    CHECK(length(bytes) <= bytes.size());
}

TEST_CASE("text: length and code points count characters and not bytes", "[base]") {
    CHECK(length("Amélie") == 6);
    CHECK(code_points("é\U0001F3AC") == U"é\U0001F3AC");
    CHECK(code_points("a\xFF") == U"a\uFFFD");
}

TEST_CASE("text: a text is taken apart and put together by characters", "[base]") {
    const std::string text = "Am\u00E9lie \U0001F3AC";
    std::string copy;

    for (std::string_view rest = text; !rest.empty();) {
        const auto code = next_code_point(rest);
        REQUIRE(code);
        append_code_point(copy, *code);
    }

    CHECK(copy == text);
    std::string_view bad = "\xFF"
                           "a";
    CHECK_FALSE(next_code_point(bad));
    CHECK(bad == "a");
}

TEST_CASE("text: a mark stands on the character before it", "[base]") {
    CHECK(combining_mark(U'\u0301'));
    CHECK_FALSE(combining_mark(U'e'));
    CHECK_FALSE(combining_mark(U'\u00E9'));
}

TEST_CASE("text: the head of a text fits its columns", "[base]") {
    CHECK(head_within("abc", 0) == 0);
    CHECK(head_within("abc", 2) == 2);
    CHECK(head_within("abc", 9) == 3);
    CHECK(head_within("e\u0301a", 1) == 3);     // the mark takes no column of its own
    CHECK(head_within("\u4E2D\u6587", 3) == 3); // wide characters take two
    CHECK(head_within("", 5) == 0);
}

TEST_CASE("text: digits of any script are digits", "[base]") {
    CHECK(is_digit(U'7'));
    CHECK(is_digit(U'\u0663'));
    CHECK_FALSE(is_digit(U'x'));
    CHECK_FALSE(is_digit(U' '));
}

TEST_CASE("text: split and join are inverse", "[base]") {
    CHECK(split("", ',') == std::vector<std::string_view>{""});
    CHECK(split("a", ',') == std::vector<std::string_view>{"a"});
    CHECK(split(",a,,b,", ',') == std::vector<std::string_view>{"", "a", "", "b", ""});
    CHECK(join({"", "a", "", "b", ""}, ",") == ",a,,b,");
    CHECK(join({}, ", ").empty());
}

TEST_CASE("text: trim takes white space off both ends only", "[base]") {
    CHECK(trim(" \t a b \r\n") == "a b");
    CHECK(trim("a") == "a");
    CHECK(trim(" \n ").empty());
    CHECK(trim("").empty());
}

TEST_CASE("text: a list reads as a sentence does", "[base]") {
    CHECK(listed({}).empty());
    CHECK(listed({"A"}) == "A");
    CHECK(listed({"A", "B"}) == "A and B");
    CHECK(listed({"A", "B", "C"}) == "A, B and C");
}

TEST_CASE("text: NFC composes and upper case keeps accents", "[base]") {
    CHECK(nfc("Ame\u0301lie") == "Am\u00E9lie");
    CHECK(nfc("plain") == "plain");
    CHECK(upper("Amélie, 1") == "AMÉLIE, 1");
}

TEST_CASE("text: only a whole text is a number", "[base]") {
    CHECK(whole_number<int>("42") == 42);
    CHECK(whole_number<int>("-3") == -3);
    const auto bad =
        GENERATE(values<std::string>({"", " 4", "4 ", "4.0", "+4", "0x4", "99999999999", "four"}));
    CAPTURE(bad);
    CHECK_FALSE(whole_number<int>(bad));
}

TEST_CASE("text: large numbers are grouped by thousands", "[base]") {
    CHECK(grouped(0) == "0");
    CHECK(grouped(999) == "999");
    CHECK(grouped(1'000) == "1,000");
    CHECK(grouped(1'186) == "1,186");
    CHECK(grouped(12'345'678) == "12,345,678");
    CHECK(grouped(-1'000) == "-1,000");
    CHECK(grouped(-999) == "-999");
    CHECK(grouped(std::numeric_limits<std::int64_t>::min()) == "-9,223,372,036,854,775,808");
}

TEST_CASE("text: grouping loses no digit", "[base]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const auto number = static_cast<std::int64_t>(rng.next() >> rng.below(64));

    std::string plain = grouped(number);
    std::erase(plain, ',');

    CHECK(plain == std::to_string(number));
}

TEST_CASE("text: counts and ordinals agree with their numbers", "[base]") {
    CHECK(count_of(1, "round", "rounds") == "1 round");
    CHECK(count_of(0, "round", "rounds") == "0 rounds");
    CHECK(count_of(1'200, "round", "rounds") == "1,200 rounds");
    CHECK(number_word(0) == "no");
    CHECK(number_word(12) == "twelve");
    CHECK(number_word(13) == "13");
    CHECK(number_word(-1) == "-1");
    CHECK(ordinal(1) == "1st");
    CHECK(ordinal(2) == "2nd");
    CHECK(ordinal(3) == "3rd");
    CHECK(ordinal(4) == "4th");
    CHECK(ordinal(11) == "11th");
    CHECK(ordinal(12) == "12th");
    CHECK(ordinal(13) == "13th");
    CHECK(ordinal(21) == "21st");
    CHECK(ordinal(89) == "89th");
    CHECK(ordinal(111) == "111th");
    CHECK(ordinal(122) == "122nd");
}

TEST_CASE("text: a plain number has no needless digits", "[base]") {
    CHECK(plain_number(128) == "128");
    CHECK(plain_number(2.5) == "2.5");
    CHECK(plain_number(-3.25) == "-3.25");
    CHECK(plain_number(0) == "0");
    CHECK(plain_number(0.1 + 0.2) == "0.3");
    CHECK(plain_number(446'000'000) == "446000000");
}

TEST_CASE("text: wrapping keeps every word and no line too long", "[base]") {
    CHECK(wrapped("", 10).empty());
    CHECK(wrapped("one two three", 7) == std::vector<std::string>{"one two", "three"});
    CHECK(wrapped("Amélie é", 8) == std::vector<std::string>{"Amélie é"});
    CHECK(wrapped("unbreakable no", 5) == std::vector<std::string>{"unbreakable", "no"});
    const auto width = GENERATE(range(1, 40));
    const std::string text = "Put these evenings of the season in order, first to last, as they "
                             "came: ceremonies, nominations, premières.";
    CAPTURE(width);

    const auto lines = wrapped(text, static_cast<std::size_t>(width));

    CHECK(join(lines, " ") == text);
    for (const std::string& line : lines)
        CHECK((length(line) <= static_cast<std::size_t>(width) ||
               line.find(' ') == std::string::npos));
}

TEST_CASE("text: FNV-1a gives its published values", "[base]") {
    CHECK(fnv1a64("") == 0xCBF29CE484222325ULL);
    CHECK(fnv1a64("a") == 0xAF63DC4C8601EC8CULL);
    CHECK(fnv1a64("foobar") == 0x85944171F73967E8ULL);
}
