#include "packs/native.h"

#include "support/catch.h"
#include "support/pack_builders.h"

using namespace epilogue;

namespace {

Question only_question(const std::string& text) {
    const ParsedPack parsed = parse_native(text, "a.toml");
    CAPTURE(sentences(parsed.problems));
    REQUIRE(parsed.pack);
    REQUIRE(parsed.pack->questions.size() == 1);
    return parsed.pack->questions.front();
}

Question question_of(const std::string& kind, const std::string& fields) {
    return only_question(
        with_question("id = \"q\"\nkind = \"" + kind + "\"\nprompt = \"Which?\"\n" + fields));
}

} // namespace

TEST_CASE("native: [pack] fills every field of a pack", "[packs]") {
    const std::string text = R"([pack]
format = 1
id = "org.example.a-b"
version = "1.20.300"
title = "Title"
series = "Series"
summary = """
Two
lines"""
authors = ["Ada", "Bert"]
language = "pt-BR"
license = "CC-BY-4.0"
homepage = "https://example.org"
tags = ["one", "two"]
categories = [{ key = "film", title = "The Film" }, { key = "songs", title = "Songs" }]
replaces = ["org.example.old"]
retired = ["gone", "gone-too"]

[[question]]
id = "q"
kind = "truefalse"
prompt = "True or false?"
answer = true
)";

    const ParsedPack parsed = parse_native(text, "a.toml");

    CHECK(sentences(parsed.problems) == none);
    REQUIRE(parsed.pack);
    const Pack& pack = parsed.pack->pack;
    CHECK(pack.id == "org.example.a-b");
    CHECK(pack.version == Version{1, 20, 300});
    CHECK(pack.title == "Title");
    CHECK(pack.series == "Series");
    CHECK(pack.summary == "Two\nlines");
    CHECK(pack.authors == std::vector<std::string>{"Ada", "Bert"});
    CHECK(pack.language == "pt-BR");
    CHECK(pack.license == "CC-BY-4.0");
    CHECK(pack.homepage == "https://example.org");
    CHECK(pack.tags == std::vector<std::string>{"one", "two"});
    CHECK(pack.categories == std::vector<Category>{{"film", "The Film"}, {"songs", "Songs"}});
    CHECK(pack.retired == std::vector<std::string>{"gone", "gone-too"});
    CHECK(parsed.found == 1);
    CHECK(parsed.doubles == 0);
}

TEST_CASE("native: a question fills every field that the domain has", "[packs]") {
    std::string text = pack_head + R"(categories = [{ key = "film", title = "The Film" }]
[[question]]
id = "first-one"
kind = "single"
prompt = "Which?"
answer = "This"
wrong = ["That", "Those"]
explain = "Because."
source = ["A book", "https://example.org"]
category = "film"
difficulty = 5
tags = ["t"]
spoiler = true
shuffle = false
film = [{ title = "Playtime", year = 1967, wikidata = "Q1", imdb = "tt0062136" }, { title = "X" }]
license = "CC-BY-4.0"
hint = "left out"
credit = "left out"
language = "fr"
)";

    const Question question = only_question(text);

    CHECK(question.key == QuestionKey{"org.example.test", "first-one"});
    CHECK(question.kind == Kind::Single);
    CHECK(question.stem == "Which?");
    CHECK(question.answer == AnswerSpec{ChoiceAnswer{{"This"}, {"That", "Those"}}});
    CHECK(question.explanation == "Because.");
    CHECK(question.sources == std::vector<std::string>{"A book", "https://example.org"});
    CHECK(question.category == "film");
    CHECK(question.difficulty == 5);
    CHECK(question.tags == std::vector<std::string>{"t"});
    CHECK(question.spoiler);
    CHECK_FALSE(question.shuffle);
    CHECK(question.films == std::vector<FilmRef>{{"Playtime", 1967}, {"X", 0}});
    CHECK(question.license == "CC-BY-4.0");
}

TEST_CASE("native: the seven kinds give their answers", "[packs]") {
    CHECK(question_of("single", "answer = \"A\"\nwrong = [\"B\"]").answer ==
          AnswerSpec{ChoiceAnswer{{"A"}, {"B"}}});
    CHECK(question_of("multiple", "answers = [\"A\", \"B\"]\nwrong = [\"C\"]").answer ==
          AnswerSpec{ChoiceAnswer{{"A", "B"}, {"C"}}});
    CHECK(question_of("truefalse", "answer = true").answer == AnswerSpec{TruthAnswer{true}});
    CHECK(question_of("text", "answer = \"A\"\naccept = [\"B\"]\nreject = [\"C\"]\nexact = true")
              .answer == AnswerSpec{TypedAnswer{"A", {"B"}, {"C"}, true}});
    CHECK(question_of("number", "answer = 128\ntolerance = 2.5\nunit = \"minutes\"").answer ==
          AnswerSpec{NumberAnswer{128, 2.5, "minutes"}});
    CHECK(question_of("order", "items = [\"A\", \"B\", \"C\"]\nnotes = [\"1\", \"\", \"3\"]")
              .answer == AnswerSpec{OrderAnswer{{"A", "B", "C"}, {"1", "", "3"}}});
    CHECK(
        question_of("match", "pairs = [[\"A\", \"1\"], [\"B\", \"2\"]]\nextra = [\"3\"]").answer ==
        AnswerSpec{MatchAnswer{{"A", "B"}, {"1", "2", "3"}}});
}

TEST_CASE("native: a tolerance in per cent becomes a figure", "[packs]") {
    CHECK(question_of("number", "answer = -200\ntolerance_percent = 5").answer ==
          AnswerSpec{NumberAnswer{-200, 10, ""}});
}

TEST_CASE("native: a question takes from [defaults] only what it does not say", "[packs]") {
    const std::string text =
        pack_head + R"(categories = [{ key = "a", title = "A" }, { key = "b", title = "B" }]
[defaults]
category = "a"
difficulty = 4
tags = ["d"]
spoiler = true
license = "MIT"
film = [{ title = "F", year = 2000 }]
language = "de"
[[question]]
id = "takes"
kind = "truefalse"
prompt = "One?"
answer = true
[[question]]
id = "says"
kind = "truefalse"
prompt = "Two?"
answer = true
category = "b"
difficulty = 1
tags = []
spoiler = false
license = "CC0-1.0"
film = []
)";

    const ParsedPack parsed = parse_native(text, "a.toml");

    CAPTURE(sentences(parsed.problems));
    REQUIRE(parsed.pack);
    const Question& takes = parsed.pack->questions.at(0);
    CHECK(takes.category == "a");
    CHECK(takes.difficulty == 4);
    CHECK(takes.tags == std::vector<std::string>{"d"});
    CHECK(takes.spoiler);
    CHECK(takes.license == "MIT");
    CHECK(takes.films == std::vector<FilmRef>{{"F", 2000}});
    const Question& says = parsed.pack->questions.at(1);
    CHECK(says.category == "b");
    CHECK(says.difficulty == 1);
    CHECK(says.tags.empty());
    CHECK_FALSE(says.spoiler);
    CHECK(says.license == "CC0-1.0");
    CHECK(says.films.empty());
}

TEST_CASE("native: difficulty is 3 and nothing is a spoiler when nowhere said", "[packs]") {
    const Question question = only_question(with_question(sound_fields));

    CHECK(question.difficulty == 3);
    CHECK_FALSE(question.spoiler);
    CHECK(question.shuffle);
    CHECK(question.license.empty());
}

TEST_CASE("native: text is composed and loses what cannot be seen", "[packs]") {
    const ParsedPack parsed = parse_native(
        with_question("id = \"q\"\nkind = \"text\"\nprompt = \"  Cafe\xCC\x81\xE2\x80\xAE?  \"\n"
                      "answer = \"a\xC2\xAD\xE2\x80\x8B"
                      "b\\u0007\""),
        "a.toml");

    REQUIRE(parsed.pack);
    CHECK(parsed.pack->questions.front().stem == "Caf\xC3\xA9?");
    CHECK(answer_text(parsed.pack->questions.front()) == "ab");
    CHECK(codes(parsed.problems) == std::vector<std::string>{"Q108", "Q108"});
}

TEST_CASE("native: line ends of either sort and a byte order mark change nothing", "[packs]") {
    const std::string text = with_question("id = \"q\"\nkind = \"text\"\nanswer = \"A\"\n"
                                           "prompt = \"\"\"\nOne\ntwo\"\"\"");
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : text)
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);

    const ParsedPack parsed = parse_native(windows, "a.toml");

    CHECK(sentences(parsed.problems) == none);
    REQUIRE(parsed.pack);
    CHECK(parsed.pack == parse_native(text, "a.toml").pack);
    CHECK(parsed.pack->questions.front().stem == "One\ntwo");
}

TEST_CASE("native: a film may have a header of its own", "[packs]") {
    const Question question = only_question(
        with_question(sound_fields + "[[question.film]]\ntitle = \"Playtime\"\nyear = 1967"));

    CHECK(question.films == std::vector<FilmRef>{{"Playtime", 1967}});
}

TEST_CASE("native: the same question twice is kept once and counted as a double", "[packs]") {
    const auto asked = [](const std::string& id, const std::string& prompt) {
        return "[[question]]\nid = \"" + id + "\"\nkind = \"single\"\nprompt = \"" + prompt +
               "\"\nanswer = \"This\"\nwrong = [\"That " + id + "\"]\n";
    };
    const ParsedPack parsed = parse_native(pack_head + asked("a", "Which one?") +
                                               asked("b", "WHICH ONE") + asked("c", "Which other?"),
                                           "a.toml");

    REQUIRE(parsed.pack);
    CHECK(parsed.found == 3);
    CHECK(parsed.doubles == 1);
    REQUIRE(parsed.pack->questions.size() == 2);
    CHECK(parsed.pack->questions.at(0).key.id == "a");
    CHECK(parsed.pack->questions.at(1).key.id == "c");
    CHECK(sentences(parsed.problems) ==
          std::vector<std::string>{
              "a.toml:14:1: warning Q129 question \"b\": it asks the same as \"a\" in line 8; only "
              "that one is kept. Take one of the two out."});
}

TEST_CASE("native: the pack brings its own give-aways", "[packs]") {
    const ParsedPack parsed = parse_native(
        pack_head + "[[question]]\nid = \"a\"\nkind = \"text\"\nprompt = \"Who composed the score "
                    "of Psycho?\"\nanswer = \"Bernard Herrmann\"\n"
                    "[[question]]\nid = \"b\"\nkind = \"truefalse\"\nprompt = \"True or false: "
                    "Bernard Herrmann wrote the score of Vertigo.\"\nanswer = true\n",
        "a.toml");

    REQUIRE(parsed.pack);
    CHECK(parsed.pack->give_aways == std::vector<std::pair<int, int>>{{0, 1}});
}
