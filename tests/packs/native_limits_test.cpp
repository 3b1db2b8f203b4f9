#include "packs/native.h"

#include "support/catch.h"
#include "support/pack_builders.h"

#include <algorithm>
#include <functional>

using namespace epilogue;

namespace {

// A text made with n of something: accepted at the limit, refused with this code one past it.
struct Limit {
    std::string name;
    int limit;
    std::string code;
    std::function<std::string(int)> text;
};

std::string letters(int count) {
    std::string out;
    out.resize(static_cast<std::size_t>(count), 'x');
    return out;
}

// "x0", "x1", ... between quotation marks and commas.
std::string listed_words(int count, const std::string& start = "x") {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += (i > 0 ? ", \"" : "\"") + start + std::to_string(i) + "\"";
    return "[" + out + "]";
}

std::string repeated(const std::string& text, int count) {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += text;
    return out;
}

// A sound question with one more field.
std::string with_field(const std::string& field) {
    return with_question(sound_fields + field);
}

std::string with_pack_field(const std::string& field) {
    return pack_head + field + "\n[[question]]\n" + sound_fields;
}

std::string of_kind(const std::string& kind, const std::string& fields) {
    return with_question("id = \"q\"\nkind = \"" + kind + "\"\nprompt = \"Which?\"\n" + fields);
}

std::string pairs(int count) {
    std::string out;
    for (int i = 0; i < count; ++i)
        out += "[\"l" + std::to_string(i) + "\", \"r" + std::to_string(i) + "\"], ";
    return "pairs = [" + out + "]";
}

bool holds(const ParsedPack& parsed, const std::string& code) {
    const auto all = codes(parsed.problems);
    return std::find(all.begin(), all.end(), code) != all.end();
}

void check_limits(const std::vector<Limit>& limits) {
    for (const Limit& each : limits) {
        CAPTURE(each.name, each.limit);
        const ParsedPack at = parse_native(each.text(each.limit), "a.toml");
        const ParsedPack past = parse_native(each.text(each.limit + 1), "a.toml");

        CHECK(sentences(at.problems) == none);
        CHECK(at.pack);
        CHECK(holds(past, each.code));
        CHECK_FALSE(past.pack);
    }
}

} // namespace

TEST_CASE("native: texts are accepted at their limit and refused one past it", "[packs]") {
    check_limits({
        {"prompt", 2000, "Q106",
         [](int n) {
             return with_question("id = \"q\"\nkind = \"truefalse\"\nanswer = true\nprompt = \"" +
                                  letters(n) + "\"");
         }},
        {"prompt in wide characters", 2000, "Q106",
         [](int n) {
             return with_question("id = \"q\"\nkind = \"truefalse\"\nanswer = true\nprompt = \"" +
                                  repeated("\xF0\x9F\x8E\xAC", n) + "\"");
         }},
        {"explain", 4000, "Q106",
         [](int n) { return with_field("explain = \"" + letters(n) + "\""); }},
        {"hint", 4000, "Q106", [](int n) { return with_field("hint = \"" + letters(n) + "\""); }},
        {"answer", 300, "Q106",
         [](int n) { return of_kind("text", "answer = \"" + letters(n) + "\""); }},
        {"wrong", 300, "Q106",
         [](int n) {
             return of_kind("single", "answer = \"A\"\nwrong = [\"" + letters(n) + "\"]");
         }},
        {"question id", 80, "Q106",
         [](int n) {
             return with_question("id = \"" + letters(n) +
                                  "\"\nkind = \"truefalse\"\nprompt = \"?\"\nanswer = true");
         }},
        {"tag", 60, "Q106", [](int n) { return with_field("tags = [\"" + letters(n) + "\"]"); }},
        {"source", 500, "Q106",
         [](int n) { return with_field("source = [\"" + letters(n) + "\"]"); }},
        {"license", 300, "Q106",
         [](int n) { return with_field("license = \"" + letters(n) + "\""); }},
        {"summary", 4000, "P106",
         [](int n) { return with_pack_field("summary = \"" + letters(n) + "\""); }},
        {"homepage", 500, "P106",
         [](int n) { return with_pack_field("homepage = \"" + letters(n) + "\""); }},
        {"pack id", 100, "P106",
         [](int n) {
             std::string text = with_question(sound_fields);
             const std::string id = "org.example.test";
             return text.replace(text.find(id), id.size(), letters(n));
         }},
        {"marks on one character", 8, "Q109",
         [](int n) { return with_field("explain = \"x" + repeated("\xCC\x81", n) + "\""); }},
    });
}

TEST_CASE("native: lists are accepted at their limit and refused one past it", "[packs]") {
    check_limits({
        {"single choices", 7, "Q110",
         [](int n) { return of_kind("single", "answer = \"A\"\nwrong = " + listed_words(n)); }},
        {"multiple choices", 7, "Q110",
         [](int n) {
             return of_kind("multiple", "wrong = [\"A\"]\nanswers = " + listed_words(n));
         }},
        {"items", 8, "Q110", [](int n) { return of_kind("order", "items = " + listed_words(n)); }},
        {"pairs", 8, "Q110", [](int n) { return of_kind("match", pairs(n)); }},
        {"extra", 6, "Q110",
         [](int n) { return of_kind("match", pairs(2) + "\nextra = " + listed_words(n)); }},
        {"right-hand side", 3, "Q110",
         [](int n) { return of_kind("match", pairs(5) + "\nextra = " + listed_words(n)); }},
        {"accept", 50, "Q110",
         [](int n) { return of_kind("text", "answer = \"A\"\naccept = " + listed_words(n)); }},
        {"reject", 50, "Q110",
         [](int n) { return of_kind("text", "answer = \"A\"\nreject = " + listed_words(n)); }},
        {"tags", 30, "Q110", [](int n) { return with_field("tags = " + listed_words(n)); }},
        {"source", 20, "Q110", [](int n) { return with_field("source = " + listed_words(n)); }},
        {"film", 20, "Q110",
         [](int n) { return with_field("film = [" + repeated("{ title = \"A\" }, ", n) + "]"); }},
        {"authors", 50, "P110",
         [](int n) { return with_pack_field("authors = " + listed_words(n)); }},
        {"replaces", 20, "P110",
         [](int n) { return with_pack_field("replaces = " + listed_words(n)); }},
        {"retired", 20000, "P110",
         [](int n) { return with_pack_field("retired = " + listed_words(n)); }},
        {"categories", 20, "P110",
         [](int n) {
             std::string out;
             for (int i = 0; i < n; ++i)
                 out += "{ key = \"k" + std::to_string(i) + R"(", title = "T" }, )";
             return with_pack_field("categories = [" + out + "]");
         }},
    });
}

TEST_CASE("native: lists are accepted at their least and refused below it", "[packs]") {
    const auto code_of = [](const std::string& text) {
        const auto all = codes(parse_native(text, "a.toml").problems);
        return all.empty() ? std::string() : all.front();
    };

    CHECK(code_of(of_kind("order", "items = " + listed_words(3))).empty());
    CHECK(code_of(of_kind("order", "items = " + listed_words(2))) == "Q110");
    CHECK(code_of(of_kind("match", pairs(2))).empty());
    CHECK(code_of(of_kind("match", pairs(1))) == "Q110");
    CHECK(code_of(of_kind("multiple", "answers = [\"A\"]\nwrong = [\"B\"]")).empty());
    CHECK(code_of(of_kind("multiple", "answers = []\nwrong = [\"B\"]")) == "Q110");
    CHECK(code_of(of_kind("multiple", "answers = [\"A\"]\nwrong = []")) == "Q110");
}

TEST_CASE("native: numbers are accepted at their ends and refused beyond", "[packs]") {
    check_limits({
        {"difficulty", 5, "Q112",
         [](int n) { return with_field("difficulty = " + std::to_string(n)); }},
        {"difficulty from below", 0, "Q112",
         [](int n) { return with_field("difficulty = " + std::to_string(1 - n)); }},
        {"year", 2200, "Q112",
         [](int n) {
             return with_field("film = [{ title = \"A\", year = " + std::to_string(n) + " }]");
         }},
        {"tolerance in per cent", 100, "Q112",
         [](int n) {
             return of_kind("number", "answer = 1\ntolerance_percent = " + std::to_string(n));
         }},
        {"answer", 0, "Q112",
         [](int n) { return of_kind("number", "answer = 100000000000000" + std::to_string(n)); }},
        {"answer from below", 0, "Q112",
         [](int n) { return of_kind("number", "answer = -100000000000000" + std::to_string(n)); }},
        {"part of a version", 999999, "P103",
         [](int n) {
             std::string text = with_question(sound_fields);
             return text.replace(text.find("1.0.0"), 5, "0." + std::to_string(n) + ".0");
         }},
    });
}

TEST_CASE("native: a file is accepted at its limits and refused one past them", "[packs]") {
    const std::string text = with_question(sound_fields);
    const auto padded = [&](std::size_t size, std::size_t line) {
        std::string out = text;
        while (out.size() < size)
            out += "#" + std::string(std::min(line, size - out.size()) - 1, 'x') +
                   (out.size() + line < size ? "\n" : "");
        return out.substr(0, size);
    };
    constexpr std::size_t file = 16U << 20U;
    constexpr std::size_t line = 1U << 20U;

    CHECK(parse_native(padded(file, line), "a.toml").pack);
    CHECK(sentences(parse_native(padded(file, line) + "x", "a.toml").problems) ==
          std::vector<std::string>{
              "a.toml: error P121: the file is 16,777,217 bytes long; the most a pack may be is "
              "16,777,216 (16 MiB). Split it into several packs."});
    CHECK(parse_native(text + "#" + std::string(line - 1, 'x'), "a.toml").pack);
    CHECK(sentences(parse_native(text + "#" + std::string(line, 'x'), "a.toml").problems) ==
          std::vector<std::string>{
              "a.toml:15:1: error P125: the line is 1,048,577 bytes long; the most a line may be "
              "is 1,048,576. Break it into several lines."});
}

TEST_CASE("native: twenty thousand questions are a pack and one more is none", "[packs]") {
    const auto questions = [](int count) {
        std::string text = pack_head;
        for (int i = 0; i < count; ++i)
            text += "[[question]]\nid = \"q" + std::to_string(i) +
                    "\"\nkind = \"truefalse\"\nanswer = true\nprompt = \"" + std::to_string(i) +
                    "?\"\n";
        return text;
    };

    const ParsedPack at = parse_native(questions(20'000), "a.toml");
    const ParsedPack past = parse_native(questions(20'001), "a.toml");

    CHECK(at.pack);
    CHECK(at.found == 20'000);
    CHECK(sentences(past.problems) ==
          std::vector<std::string>{"a.toml: error P133: the pack has 20,001 questions; the most is "
                                   "20,000. Split it into several packs."});
    CHECK(past.found == 20'001);
}

TEST_CASE("native: what would cost too much to read is refused", "[packs]") {
    const std::string sound = with_question(sound_fields);

    CHECK(holds(parse_native(sound + "x = " + repeated("[", 32) + repeated("]", 32), "a.toml"),
                "Q101"));
    CHECK(holds(parse_native(sound + "x = " + repeated("[", 33) + repeated("]", 33), "a.toml"),
                "P126"));
    CHECK(holds(parse_native(sound + "x = " + repeated("[", 100'000), "a.toml"), "P126"));
    CHECK(holds(parse_native(sound + "x = " + repeated("{a=", 100'000), "a.toml"), "P126"));
    CHECK(holds(parse_native(sound + repeated("a.", 7) + "a = 1", "a.toml"), "Q101"));
    CHECK(holds(parse_native(sound + repeated("a.", 8) + "a = 1", "a.toml"), "P126"));
    CHECK(holds(parse_native(sound + repeated("[x]\n", 100'000), "a.toml"), "P130"));
    CHECK(holds(parse_native(sound + repeated("a.b = 1\n", 10'001), "a.toml"), "P130"));
    CHECK(
        holds(parse_native(sound + "x = [" + repeated("\n1,", 1'000'000) + "]", "a.toml"), "P130"));
}

TEST_CASE("native: past ten thousand problems the rest is counted", "[packs]") {
    const ParsedPack parsed = parse_native(pack_head + repeated("[[question]]\n", 5'000), "a.toml");

    CHECK(parsed.problems.size() == 10'001);
    CHECK(text_of(parsed.problems.back()) ==
          "a.toml: error P199: 5,000 more problems are not listed. Mend these first, then check "
          "again.");
}

TEST_CASE("native: a thousand faults of spelling are enough", "[packs]") {
    const std::string sound = with_question(sound_fields);

    for (const std::string line : {"\xC3\xA9", "a = \"", "a = '", "\\\"\"\"", "[question]"})
        for (const std::string end : {"", "\n", "\nmore = 1\n"}) {
            CAPTURE(line, end);
            const ParsedPack parsed =
                parse_native(sound + repeated("\n" + line, 2'000) + end, "a.toml");

            CHECK_FALSE(parsed.pack);
            CHECK(parsed.problems.size() >= 1'000);
            CHECK(parsed.problems.size() <= 1'002);
        }
}
