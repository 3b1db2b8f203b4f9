#include "packs/native.h"

#include "support/catch.h"
#include "support/pack_builders.h"
#include "support/pack_maker.h"

using namespace epilogue;

TEST_CASE("native: a pack that is written reads as the same pack", "[packs]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const FullPack pack = random_pack(rng);

    const std::string text = write_native(pack);
    const ParsedPack parsed = parse_native(text, "a.toml");

    CAPTURE(text);
    CHECK(sentences(parsed.problems) == none);
    REQUIRE(parsed.pack);
    CHECK(parsed.pack->pack == pack.pack);
    REQUIRE(parsed.pack->questions.size() == pack.questions.size());
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
        CAPTURE(i);
        CHECK(parsed.pack->questions[i] == pack.questions[i]);
    }
    CHECK(*parsed.pack == pack);
    CHECK(write_native(*parsed.pack) == text);
}

TEST_CASE("native: a written pack is laid out to be read", "[packs]") {
    FullPack pack;
    pack.pack.id = "org.example.test";
    pack.pack.version = {1, 2, 0};
    pack.pack.title = "A \"Test\"";
    pack.pack.language = "en";
    pack.pack.license = "CC0-1.0";
    pack.pack.categories = {{"film", "The Film"}};
    Question question;
    question.key = {"org.example.test", "one"};
    question.kind = Kind::Match;
    question.category = "film";
    question.stem = "Match\nthem.";
    question.answer = MatchAnswer{{"A", "B"}, {"1", "2", "3"}};
    question.films = {{"Playtime", 1967}};
    pack.questions.push_back(question);
    question.key.id = "two";
    question.kind = Kind::Number;
    question.stem = "How many?";
    question.answer = NumberAnswer{2.5, 0, "reels"};
    question.spoiler = true;
    question.films.clear();
    pack.questions.push_back(question);

    CHECK(write_native(pack) == R"([pack]
format     = 1
id         = "org.example.test"
version    = "1.2.0"
title      = "A \"Test\""
language   = "en"
license    = "CC0-1.0"
categories = [{ key = "film", title = "The Film" }]

[defaults]
category = "film"

[[question]]
id         = "one"
kind       = "match"
prompt     = """
Match
them."""
pairs      = [
  ["A", "1"],
  ["B", "2"],
]
extra      = ["3"]
difficulty = 3
film       = [{ title = "Playtime", year = 1967 }]

[[question]]
id         = "two"
kind       = "number"
prompt     = "How many?"
answer     = 2.5
tolerance  = 0
unit       = "reels"
difficulty = 3
spoiler    = true
)");
}
