// Whatever the bytes: no crash, every sentence a line of text, a pack exactly when no error.
#include "base/rng.h"
#include "base/text.h"
#include "packs/lint.h"
#include "packs/native.h"

#include "support/catch.h"
#include "support/pack_builders.h"
#include "support/pack_maker.h"

#include <algorithm>

using namespace epilogue;

namespace {

std::string fault_of(const std::string& bytes) {
    const ParsedPack parsed = parse_native(bytes, "a.toml");
    bool errors = false;
    for (const Diagnostic& problem : parsed.problems) {
        errors = errors || problem.severity == Severity::Error;
        const std::string sentence = text_of(problem);
        if (!valid_utf8(sentence) || sentence.find_first_of("\r\n") != std::string::npos)
            return "not a line of text: " + sentence;
        if (problem.code.size() != 4 || problem.reason.empty() || problem.remedy.empty())
            return "half a sentence: " + sentence;
        if ((problem.line == 0) != (problem.column == 0))
            return "half a place: " + sentence;
    }
    const auto by_place = [](const Diagnostic& a, const Diagnostic& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    };
    if (!std::is_sorted(parsed.problems.begin(), parsed.problems.end(), by_place))
        return "not in order of place";
    if (errors == parsed.pack.has_value())
        return errors ? "a pack in spite of an error" : "no pack and no error";
    if (parsed.pack) {
        static_cast<void>(lint(*parsed.pack));
        if (parse_native(write_native(*parsed.pack), "b.toml").pack != parsed.pack)
            return "not the same pack when written";
    }
    return "";
}

std::string sample(std::uint64_t seed) {
    Rng rng(seed);
    return write_native(random_pack(rng));
}

} // namespace

TEST_CASE("native: a pack cut off at any byte is refused or read and never crashes", "[packs]") {
    const std::string text =
        pack_head + "categories = [{ key = \"a\", title = \"A\" }]\n"
                    "[defaults]\ncategory = \"a\" # all\nfilm = [{ title = \"F\", year = 1967 }]\n"
                    "[[question]]\nid = \"q1\"\nkind = \"single\"\nprompt = \"\"\"\nOne?\"\"\"\n"
                    "answer = \"\xC3\xA9\"\nwrong = [\"b\", 'c']\n"
                    "[[question]]\nid = \"q2\"\nkind = \"number\"\nprompt = \"Two?\"\n"
                    "answer = -1.5e3\ntolerance = 2\n"
                    "[[question]]\nid = \"q3\"\nkind = \"match\"\nprompt = \"Three?\"\n"
                    "pairs = [[\"a\", \"1\"], [\"b\", \"2\"]]\n"
                    "[[question]]\nid = \"q4\"\nkind = \"truefalse\"\nprompt = \"Four?\"\n"
                    "answer = true\n[[question.film]]\ntitle = \"G\"\n";
    REQUIRE(parse_native(text, "a.toml").pack);

    for (std::size_t size = 0; size < text.size(); ++size) {
        const std::string fault = fault_of(text.substr(0, size));
        if (!fault.empty())
            FAIL("cut at " << size << ": " << fault);
    }
}

TEST_CASE("native: a line cut off at any byte never crashes", "[packs]") {
    const std::vector<std::string> lines = {
        R"(pairs = [["a", "1"], ["b", "2"]])",
        "film = [{ title = \"A\", year = 1967 }]",
        "prompt = \"\"\"\\\n  \xC3\xA9t\xC3\xA9 \\u00e9 \\U0001F3AC\"\"\"",
        "answer = -1_000.5e+10",
        "x.\"y\".'z' = 0xDEAD_beef",
        "when = 1979-05-27T07:32:00.5-07:00"};

    for (const std::string& line : lines)
        for (std::size_t size = 0; size <= line.size(); ++size) {
            const std::string fault = fault_of(with_question(line.substr(0, size)));
            if (!fault.empty())
                FAIL(line << " cut at " << size << ": " << fault);
        }
}

TEST_CASE("native: a pack with bytes changed never crashes", "[packs]") {
    const auto seed = GENERATE(range(0, 400));
    Rng rng(static_cast<std::uint64_t>(seed));
    std::string text = sample(static_cast<std::uint64_t>(seed % 20));
    using namespace std::string_literals;
    static const std::string tempting = "\"'[]{}=.,#\n\r\\ \t\0\x7F\x80\xC3\xFF"s;
    for (int changes = 1 + static_cast<int>(rng.below(4)); changes > 0; --changes)
        text[rng.index(text.size())] = rng.below(2) == 0 ? tempting[rng.index(tempting.size())]
                                                         : static_cast<char>(rng.below(256));

    const std::string fault = fault_of(text);

    CAPTURE(seed, text);
    CHECK(fault.empty());
}

TEST_CASE("native: documents on which TOML readers have failed are told as faults", "[packs]") {
    // The first five broke an assert of toml++, the last ones led it to undefined behaviour.
    for (const std::string text :
         {"[.]", "[a.]", "[.a]", ".a = 1", "[[.]]", "a = {.}", "a = [,]", "\xC3\xA9 = 1",
          "a = \xC3\xA9", "a = \"\"\"\\\n\xC3\xA9\"\"\"", "a = \"\"\"\\ \xC3\xA9\"\"\"", "\xC2\xA0",
          "\xE3\x80\x80\xE3\x80\x81", "a = 1\xEF\xB9\xB0", "\"\\", "a = \"\\", "a = '''",
          R"(a = """")"}) {
        CAPTURE(text);
        CHECK(fault_of(text).empty());
        CHECK(fault_of(with_question(text)).empty());
    }
}
