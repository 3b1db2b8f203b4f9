#include "packs/clean_text.h"

#include "base/rng.h"
#include "base/text.h"

#include "support/catch.h"

using namespace epilogue;

namespace {

struct Case {
    std::string from;
    std::string to;
    int left_out = 0;
};

} // namespace

TEST_CASE("clean text: what cannot be seen goes and what is written stays", "[packs]") {
    const std::vector<Case> cases = {
        {"plain", "plain"},
        {"  trimmed \n", "trimmed"},
        {"a\tb", "a b"},
        {"a\r\nb", "a\nb"},
        {"a\rb", "ab", 1},
        {"a\xE2\x80\xA8"
         "b",
         "a\nb"}, // line separator
        {"bell\x07 del\x7F", "bell del", 2},
        {"\xC2\x85 c1", "c1", 1},
        {"soft\xC2\xADhyphen", "softhyphen", 1},
        {"zero\xE2\x80\x8Bwidth", "zerowidth", 1},
        {"\xEF\xBB\xBFmark", "mark", 1},
        {"\xE2\x80\xAEturned\xE2\x80\xAC", "turned", 2},
        {"\xE2\x81\xA6isolated\xE2\x81\xA9\xE2\x80\x8E\xE2\x80\x8F", "isolated", 4},
        {"\xF3\xA0\x81\xA1tag", "tag", 1},
        {"e\xCC\x81", "\xC3\xA9"}, // composed
        {"\xC3\xA9", "\xC3\xA9"},
        {"na\xC3\xAFve \xE6\x98\xA0\xE7\x94\xBB", "na\xC3\xAFve \xE6\x98\xA0\xE7\x94\xBB"},
        {"\xE0\xA4\x95\xE2\x80\x8D\xE0\xA4\xB7", "\xE0\xA4\x95\xE2\x80\x8D\xE0\xA4\xB7"}, // joined
        {"\xE2\x80\x8D"
         "a \xE2\x80\x8D b\xE2\x80\x8C",
         "a  b", 3},
        {"a\xE2\x80\x8D\xE2\x80\x8D"
         "b",
         "a\xE2\x80\x8D"
         "b",
         1},
        {"", ""},
    };
    for (const Case& each : cases) {
        CAPTURE(each.from);
        const CleanText cleaned = clean(each.from);

        CHECK(cleaned.text == each.to);
        CHECK(cleaned.left_out == each.left_out);
    }
}

TEST_CASE("clean text: marks and line breaks are counted", "[packs]") {
    CHECK(clean("x\xCC\x81\xCC\x82\xCC\x83y\xCC\x81").marks_on_one == 3);
    CHECK(clean("plain").marks_on_one == 0);
    CHECK(clean("\na\nb\n\nc\n").line_breaks == 3);
}

TEST_CASE("clean text: cleaning twice is cleaning once", "[packs]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    std::string text;
    static const std::vector<char32_t> tempting = {
        U'a',   U' ',   U'\n',  U'\r',  U'\t',  0x7F,    0x85,   0xA0,   0xAD,    0x301,
        0x323,  0xE9,   0x200B, 0x200C, 0x200D, 0x2028,  0x202E, 0x2067, 0x1F3AC, 0xFE0F,
        0xFEFF, 0xAC00, 0x11A8, 0x1100, 0x1161, 0xE0041, 0x212B, 0x0340, 0x0344};
    for (auto count = rng.below(30); count > 0; --count)
        append_code_point(text, tempting[rng.index(tempting.size())]);

    const CleanText once = clean(text);
    const CleanText twice = clean(once.text);

    CHECK(twice.text == once.text);
    CHECK(twice.left_out == 0);
    CHECK(twice.line_breaks == once.line_breaks);
    CHECK(twice.marks_on_one == once.marks_on_one);
}
