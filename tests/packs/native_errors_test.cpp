#include "packs/native.h"

#include "support/catch.h"
#include "support/pack_builders.h"

#include <fstream>
#include <iterator>

using namespace epilogue;

namespace {

struct Case {
    std::string text;
    std::vector<std::string> sentences;
};

void check_all(const std::vector<Case>& cases) {
    for (const Case& each : cases) {
        CAPTURE(each.text);
        CHECK(sentences(parse_native(each.text, "a.toml").problems) == each.sentences);
    }
}

// A question of this kind with a sound id and prompt: its own fields begin in line 12.
std::string kind(const std::string& name, const std::string& fields) {
    return with_question("id = \"q\"\nkind = \"" + name + "\"\nprompt = \"Which?\"\n" + fields);
}

// The head with one line in the place of the line that begins with its key.
std::string head_with(const std::string& line) {
    const std::string key = line.substr(0, line.find(' '));
    std::string text = pack_head;
    const auto at = text.find("\n" + key + " ") + 1;
    text.replace(at, text.find('\n', at) - at, line);
    return text + "[[question]]\n" + sound_fields;
}

std::string file_text(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST_CASE("native: what is no text at all gets one sentence", "[packs]") {
    using namespace std::string_literals;
    const std::string empty = "a.toml: error P120: the file is empty. A pack begins with [pack] "
                              "and holds at least one [[question]].";
    check_all({
        {"", {empty}},
        {" \r\n\t", {empty}},
        {"\xEF\xBB\xBF\n", {empty}},
        {"\xFF\xFE[\0p\0"s,
         {"a.toml: error P123: the file is UTF-16 text; a pack must be UTF-8. Save it again with "
          "the encoding UTF-8."}},
        {"\xFE\xFF\0["s,
         {"a.toml: error P123: the file is UTF-16 text; a pack must be UTF-8. Save it again with "
          "the encoding UTF-8."}},
        {"\xFF\xFE\0\0[\0\0\0"s,
         {"a.toml: error P123: the file is UTF-32 text; a pack must be UTF-8. Save it again with "
          "the encoding UTF-8."}},
        {"[pack]\nid = \"\0\""s,
         {"a.toml:2:7: error P124: a NUL byte (0x00) stands here; text has none. The file may be "
          "damaged or not be text at all: save it again as UTF-8."}},
        {"[pack]\n\xC3\xA9\xC3\xA9 = \"Am\xE9lie\"",
         {"a.toml:2:9: error P122: the byte 0xE9 is not UTF-8 text. Save the file again with the "
          "encoding UTF-8."}},
    });
}

TEST_CASE("native: faults of spelling are told in plain words at their place", "[packs]") {
    check_all({
        {with_question("id = \"q\nkind = \"text\""),
         {"a.toml:9:6: error P127: the text opened here with \" is never closed. Put a \" at its "
          "end, in the same line."}},
        {with_question("id = 'q\n"),
         {"a.toml:9:6: error P127: the text opened here with ' is never closed. Put a ' at its "
          "end, in the same line."}},
        {with_question("prompt = \"\"\"\nOne\ntwo\n"),
         {"a.toml:9:10: error P127: the text opened here with \"\"\" is never closed. Put \"\"\" "
          "after its last line."}},
        {with_question("wrong = [\"a\", \"b\"\n\n"),
         {"a.toml:9:9: error P127: the [ opened here is never closed. Put a ] where it ends."}},
        {with_question("film = { title = \"a\"\n"),
         {"a.toml:9:8: error P127: the { opened here is never closed. Put a } where it ends."}},
        {with_question("prompt = \xE2\x80\x9CWhich?\xE2\x80\x9D"),
         {"a.toml:9:10: error P128: a curly quotation mark \xE2\x80\x9C stands here. Texts stand "
          "between straight quotation marks: \"...\"."}},
        {with_question("\xC3\xA9t\xC3\xA9 = 1"),
         {"a.toml:9:1: error P128: the character \xC3\xA9 stands outside quotation marks. Texts "
          "stand between straight quotation marks: \"...\"."}},
        {pack_head + "[question]\n" + sound_fields,
         {"a.toml:8:1: error P129: a question begins with [[question]], found [question]. Write "
          "two brackets on each side."}},
        {"[" + pack_head.substr(0, 6) + "]" + pack_head.substr(6) + "[[question]]\n" + sound_fields,
         {"a.toml:1:1: error P129: [pack] is written with one bracket on each side. Take one off "
          "each side."}},
        {with_question(sound_fields) + "[pack]\n",
         {"a.toml:15:1: error P129: [pack] stands here again; it began in line 1. Put everything "
          "of [pack] in one place."}},
    });
}

TEST_CASE("native: what the TOML reader refuses is told with its line", "[packs]") {
    for (const std::string line : {"id = ", "id \"q\"", "= 1", R"(id = "\z")", "id = 01",
                                   R"(id = "q" kind = "text")", "tags = [1 2]"}) {
        CAPTURE(line);
        const ParsedPack parsed = parse_native(with_question(line), "a.toml");

        CHECK_FALSE(parsed.pack);
        REQUIRE_FALSE(parsed.problems.empty());
        CHECK(parsed.problems.front().code == "P126");
        CHECK(parsed.problems.front().line == 9);
    }
}

TEST_CASE("native: the parts of a file are missed by name", "[packs]") {
    check_all({
        {"[[question]]\n" + sound_fields,
         {"a.toml: error P131: the file has no [pack]. Begin it with [pack] and its fields format, "
          "id, version, title, language and license."}},
        {pack_head, {"a.toml: error P132: the pack has no question. Begin one with [[question]]."}},
        {with_question(sound_fields) + "[packs]\nid = 1\n",
         {"a.toml:15:2: warning P101: \"packs\" is outside of [pack], [defaults] and "
          "[[question]]; it is left out. Did you mean pack?"}},
        {"pack = 1\n[[question]]\n" + sound_fields,
         {"a.toml:1:8: error P102: \"pack\" is a whole number; it must be a table. Write it as a "
          "header: [pack]."}},
        {"question = [1]\n" + pack_head,
         {"a.toml:1:13: error P102: a question is a whole number; it must be a table. Begin each "
          "question with [[question]]."}},
        {"question = 1\n" + pack_head,
         {"a.toml:1:12: error P102: \"question\" is not a list of questions. Begin each question "
          "with [[question]]."}},
    });
}

TEST_CASE("native: each field that [pack] needs is missed with a line to write", "[packs]") {
    const std::vector<std::string> lines = {R"(id = "org.example.my-pack")", R"(version = "1.0.0")",
                                            R"(title = "...")", R"(language = "en")",
                                            R"(license = "CC-BY-4.0")"};
    std::vector<std::string> missed;
    missed.reserve(lines.size());
    for (const std::string& line : lines)
        missed.push_back("a.toml:1:1: error P104: \"" + line.substr(0, line.find(' ')) +
                         "\" is missing in [pack]. Add a line such as " + line + ".");

    check_all({{"[pack]\nformat = 1\n[[question]]\n" + sound_fields, missed}});
}

TEST_CASE("native: each field of [pack] is held to its form", "[packs]") {
    check_all({
        {head_with("format = 2"),
         {"a.toml:2:10: error P134: the pack is written in format 2; this program reads format 1. "
          "Get a newer Epilogue."}},
        {head_with("format = \"1\""),
         {"a.toml:2:10: error P103: \"format\" must be 1. Write format = 1."}},
        {head_with("id = \"My Pack\""),
         {"a.toml:3:6: error P103: \"id\" is \"My Pack\"; it must be lower-case words with dots or "
          "hyphens between them. Write something like \"org.example.my-pack\"."}},
        {head_with("version = \"1.0\""),
         {"a.toml:4:11: error P103: \"version\" is \"1.0\"; it must be three whole numbers with "
          "dots between them. Write something like \"1.0.0\"."}},
        {head_with("version = \"1.02.0\""),
         {"a.toml:4:11: error P103: \"version\" is \"1.02.0\"; it must be three whole numbers with "
          "dots between them. Write something like \"1.0.0\"."}},
        {head_with("title = \"\""),
         {"a.toml:5:9: error P105: \"title\" is empty. Write something between the quotation "
          "marks."}},
        {head_with(R"(title = "a\nb")"),
         {"a.toml:5:9: error P107: \"title\" runs over several lines; it must be one line. Take "
          "the line break out."}},
        {head_with("language = \"english\""),
         {"a.toml:6:12: error P103: \"language\" is \"english\"; it must be a language tag. Write "
          "something like \"en\" or \"pt-BR\"."}},
        {head_with("license = 4"),
         {"a.toml:7:11: error P102: \"license\" is a whole number; it must be a text. Write it "
          "between quotation marks."}},
        {head_with("license = \"MIT\"\nlicence = \"MIT\""),
         {"a.toml:8:1: warning P101: [pack] has no field \"licence\"; it is left out. Did you mean "
          "license?"}},
        {head_with("license = \"MIT\"\ntags = [\"a\", \"a\"]"),
         {"a.toml:8:8: error P111: \"tags\" holds \"a\" more than once. Take one of the two "
          "out."}},
        {head_with("license = \"MIT\"\ncategories = [{ key = \"a\", title = \"A\" }, { key = "
                   "\"a\", title = \"B\" }]"),
         {"a.toml:8:43: error P111: the category \"a\" stands here again. Take one of the two "
          "out."}},
        {head_with("license = \"MIT\"\ncategories = [\"a\"]"),
         {"a.toml:8:15: error P102: \"categories\" is a text; it must be a list of tables. Write { "
          "key = \"film\", title = \"The Film\" }."}},
        {head_with("license = \"MIT\"\nretired = [\"q\"]"),
         {"a.toml:9:1: error P135: the question \"q\" is here, but [pack] calls it retired. Take "
          "it out of one of the two."}},
        {head_with("license = \"MIT\"\nreplaces = [\"A\"]"),
         {"a.toml:8:13: error P103: \"A\" in \"replaces\" is not an id. An id has lower-case "
          "letters, digits and hyphens."}},
    });
}

TEST_CASE("native: each field of a question is held to its form", "[packs]") {
    check_all({
        {with_question(""),
         {"a.toml:8:1: error Q104: \"id\" is missing in the question. Add a line such as id = "
          "\"lower-case-words\".",
          "a.toml:8:1: error Q104: \"kind\" is missing in the question. Add a line such as kind = "
          "\"single\".",
          "a.toml:8:1: error Q104: \"prompt\" is missing in the question. Add a line such as "
          "prompt = \"...\"."}},
        {with_question(sound_fields + "id2 = \"x\"\nexplian = \"x\"\nstem = \"x\"\nzebra = 1"),
         {"a.toml:14:1: warning Q101 question \"q\": the question has no field \"id2\"; it is left "
          "out. Did you mean id?",
          "a.toml:15:1: warning Q101 question \"q\": the question has no field \"explian\"; it is "
          "left out. Did you mean explain?",
          "a.toml:16:1: warning Q101 question \"q\": the question has no field \"stem\"; it is "
          "left out. Did you mean prompt?",
          "a.toml:17:1: warning Q101 question \"q\": the question has no field \"zebra\"; it is "
          "left out. Take the line out, or see FORMAT.md for the fields there are."}},
        {kind("truefalse", "answer = true\ndifficulty = 6"),
         {"a.toml:13:14: error Q112 question \"q\": \"difficulty\" is 6; it must be a whole number "
          "from 1 to 5. Change it."}},
        {kind("truefalse", "answer = true\ndifficulty = 2.5"),
         {"a.toml:13:14: error Q102 question \"q\": \"difficulty\" is a number; it must be a whole "
          "number from 1 to 5. Write the number without quotation marks."}},
        {kind("truefalse", "answer = true\nspoiler = \"yes\""),
         {"a.toml:13:11: error Q102 question \"q\": \"spoiler\" is a text; it must be true or "
          "false. Write true or false, without quotation marks."}},
        {kind("truefalse", "answer = true\nsource = \"A book\""),
         {"a.toml:13:10: error Q102 question \"q\": \"source\" is a text; it must be a list. Write "
          "it between square brackets: [...]."}},
        {kind("truefalse", "answer = true\nsource = [1979-05-27]"),
         {"a.toml:13:11: error Q102 question \"q\": \"source\" is a date or time; it must be a "
          "text. Write it between quotation marks."}},
        {kind("truefalse", "answer = true\ncategory = \"film\""),
         {"a.toml:13:12: error Q113 question \"q\": the category \"film\" is not among the "
          "categories of [pack]. Add { key = \"film\", title = \"...\" } to them."}},
        {kind("truefalse", "answer = true\nimage = \"../../etc/passwd\""),
         {"a.toml:13:9: error Q103 question \"q\": \"image\" is \"../../etc/passwd\"; it must be a "
          "png, jpg, jpeg or webp file in the folder media. Write something like "
          "\"media/poster.png\"."}},
        {kind("truefalse", "answer = true\nimage = \"media/a.png\""),
         {"a.toml:13:9: warning Q131 question \"q\": the picture \"media/a.png\" is left out: "
          "questions show no pictures. See that the question can be answered without it."}},
        {kind("truefalse", "answer = true\nfilm = [{ title = \"A\", year = 1800, imdb = \"1\" }]"),
         {"a.toml:13:31: error Q112 question \"q\": \"year\" is 1800; it must be a whole number "
          "from 1870 to 2200. Change it.",
          "a.toml:13:44: error Q103 question \"q\": \"imdb\" is \"1\"; it must be tt and 7 to 9 "
          "figures, such as tt3783958. Mend it or take the field out."}},
        {kind("truefalse", "answer = true\nprompt2 = 1\nwrong = [\"A\"]"),
         {"a.toml:13:1: warning Q101 question \"q\": the question has no field \"prompt2\"; it is "
          "left out. Did you mean prompt?",
          "a.toml:14:1: warning Q130 question \"q\": kind = \"truefalse\" has no field \"wrong\"; "
          "it is left out. Take the line out, or change the kind."}},
        {kind("true_false", "answer = true"),
         {"a.toml:10:8: error Q103 question \"q\": \"kind\" is \"true_false\"; it must be single, "
          "multiple, truefalse, text, number, order or match. Did you mean truefalse?"}},
        {with_question("id = \"Q 1\"\nkind = \"truefalse\"\nprompt = \"A?\"\nanswer = true"),
         {"a.toml:9:6: error Q103: \"id\" is \"Q 1\"; it must be lower-case words with hyphens "
          "between them. Write something like \"first-best-picture\"."}},
        {with_question(sound_fields) + "[[question]]\n" + sound_fields,
         {"a.toml:15:1: error Q128 question \"q\": the id was used in line 8 and is used again in "
          "line 15. Give each question an id of its own."}},
    });
}

TEST_CASE("native: each kind is held to what it needs", "[packs]") {
    check_all({
        {kind("single", ""),
         {"a.toml:8:1: error Q104 question \"q\": \"answer\" is missing (kind = \"single\" needs "
          "it). Add a line such as answer = \"...\".",
          "a.toml:8:1: error Q104 question \"q\": \"wrong\" is missing (kind = \"single\" needs "
          "it). Add a line such as wrong = [\"...\", \"...\", \"...\"]."}},
        {kind("single", "answer = \"The Wings\"\nwrong = [\"A\", \"wings!\"]"),
         {"a.toml:13:15: error Q120 question \"q\": the right answer \"The Wings\" is also among "
          "the wrong ones. Take it out of \"wrong\", or change it."}},
        {kind("single", "answer = \"A\"\nwrong = [\"Cl\xC3\xA9o\", \"CLEO\"]"),
         {"a.toml:13:18: error Q121 question \"q\": \"Cl\xC3\xA9o\" and \"CLEO\" look the same to "
          "a player. Change or remove one of them."}},
        {kind("single", "answer = \"A\"\nwrong = []"),
         {"a.toml:13:9: error Q110 question \"q\": \"wrong\" has 0 entries; the least is 1. Add "
          "some."}},
        {kind("multiple", "answers = [\"A\", \"a\"]\nwrong = [\"B\"]"),
         {"a.toml:12:17: error Q121 question \"q\": \"A\" and \"a\" look the same to a player. "
          "Change or remove one of them."}},
        {kind("truefalse", "answer = \"true\""),
         {"a.toml:12:10: error Q102 question \"q\": \"answer\" is a text; it must be true or "
          "false. Write true or false, without quotation marks."}},
        {kind("truefalse", ""),
         {"a.toml:8:1: error Q104 question \"q\": \"answer\" is missing (kind = \"truefalse\" "
          "needs it). Add a line such as answer = true."}},
        {kind("text", "answer = \"?!\""),
         {"a.toml:12:10: error Q132 question \"q\": the answer \"?!\" has no letter or digit, so "
          "that nobody could type it. Choose another kind of question."}},
        {kind("text", "answer = \"A\"\naccept = [\"B\"]\nreject = [\"b\", \"a\"]"),
         {"a.toml:14:11: error Q122 question \"q\": \"b\" is in \"reject\", but also in "
          "\"accept\". Take it out of one of the two.",
          "a.toml:14:16: error Q122 question \"q\": \"a\" is in \"reject\", but also in "
          "\"answer\". Take it out of one of the two."}},
        {kind("number", "answer = \"1927\""),
         {"a.toml:12:10: error Q102 question \"q\": \"answer\" is a text; it must be a number. "
          "Write the figures without quotation marks."}},
        {kind("number", "answer = inf"),
         {"a.toml:12:10: error Q112 question \"q\": \"answer\" is not a number that can be asked "
          "for. Write a number between -1,000,000,000,000,000 and 1,000,000,000,000,000."}},
        {kind("number", "answer = 1\ntolerance = -1"),
         {"a.toml:13:13: error Q112 question \"q\": \"tolerance\" is -1; it must be from 0 to "
          "1,000,000,000,000,000. Change it."}},
        {kind("number", "answer = 1\ntolerance_percent = 101"),
         {"a.toml:13:21: error Q112 question \"q\": \"tolerance_percent\" is 101; it must be from "
          "0 to 100. Change it."}},
        {kind("number", "answer = 1\ntolerance = 1\ntolerance_percent = 1"),
         {"a.toml:14:1: error Q123 question \"q\": \"tolerance\" and \"tolerance_percent\" stand "
          "together. Keep one of the two."}},
        {kind("order", "items = [\"A\", \"B\", \"a\"]\nnotes = [\"1\"]"),
         {"a.toml:12:20: error Q121 question \"q\": \"A\" and \"a\" look the same to a player. "
          "Change or remove one of them.",
          "a.toml:13:9: error Q124 question \"q\": there are 1 notes for 3 items. Write one note "
          "for each item, \"\" for none."}},
        {kind("match", R"(pairs = [["A", "1"], ["B"], "C"])"),
         {"a.toml:12:22: error Q125 question \"q\": a pair is a list of two texts. Write "
          "[\"left\", "
          "\"right\"].",
          "a.toml:12:29: error Q125 question \"q\": a pair is a list of two texts. Write "
          "[\"left\", "
          "\"right\"]."}},
        {kind("match", "pairs = [[\"A\", \"1\"], [\"a\", \"2\"]]\nextra = [\"1\"]"),
         {"a.toml:12:23: error Q126 question \"q\": \"A\" and \"a\" look the same to a player. "
          "Change or remove one of them.",
          "a.toml:13:10: error Q126 question \"q\": \"1\" and \"1\" look the same to a player. "
          "Change or remove one of them."}},
    });
}

TEST_CASE("native: one question with a fault of spelling hides no other", "[packs]") {
    const std::string text = pack_head + "[[question]]\nid = \"a\nkind = \"single\"\n"
                                         "[[question]]\nid = \"b\"\nkind = \"truefalse\"\n"
                                         "prompt = \"B?\"\nanswer = 1\n"
                                         "[[question]]\nid = \"c\"\nkind = truefalse\n"
                                         "[[question]]\nid = \"d\"\nkind = \"number\"\n"
                                         "prompt = \"D?\"\nwrong = [\"x\"\n"
                                         "[[question]]\nid = \"e\"\nkind = \"number\"\n"
                                         "prompt = \"E?\"\n";

    const ParsedPack parsed = parse_native(text, "a.toml");

    CHECK_FALSE(parsed.pack);
    CHECK(parsed.found == 5);
    CHECK(codes(parsed.problems) ==
          std::vector<std::string>{"P127", "Q102", "P126", "P127", "Q104"});
    std::vector<int> lines;
    for (const Diagnostic& problem : parsed.problems)
        lines.push_back(problem.line);
    CHECK(lines == std::vector<int>{9, 15, 18, 23, 24});
}

TEST_CASE("native: a damaged [pack] still lets the questions be checked", "[packs]") {
    const ParsedPack parsed =
        parse_native("[pack]\nformat = 1\ntitle = \"A\n[[question]]\n" + sound_fields +
                         "category = \"any\"\n[[question]]\nid = \"x\"\n",
                     "a.toml");

    CHECK(parsed.found == 2);
    CHECK(codes(parsed.problems) == std::vector<std::string>{"P127", "Q104", "Q104"});
}

TEST_CASE("native: a pack comes back exactly when no error was found", "[packs]") {
    const ParsedPack warned = parse_native(with_question(sound_fields + "anser = 1"), "a.toml");
    const ParsedPack refused = parse_native(with_question("id = \"q\""), "a.toml");

    CHECK(warned.pack);
    CHECK(warned.problems.size() == 1);
    CHECK_FALSE(refused.pack);
    CHECK(refused.found == 1);
}

TEST_CASE("native: the report of a nasty pack is the one that was agreed", "[packs]") {
    const std::string pack = file_text(TEST_DATA "/packs/nasty.toml");
    const std::string agreed = file_text(TEST_DATA "/../golden/nasty.txt");
    REQUIRE_FALSE(pack.empty());

    const ParsedPack parsed = parse_native(pack, "nasty.toml");

    std::string report = "found " + std::to_string(parsed.found) + ", doubles " +
                         std::to_string(parsed.doubles) +
                         (parsed.pack ? ", accepted\n" : ", refused\n");
    for (const std::string& sentence : sentences(parsed.problems))
        report += sentence + "\n";
    CHECK(report == agreed);
}
