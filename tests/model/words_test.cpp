// Wordings that several screens share.
#include "model/voice.h"
#include "model/words.h"
#include "support/catch.h"
#include "support/quiz_builders.h"

using namespace epilogue;

TEST_CASE("words: fractions are named", "[model]") {
    CHECK(fraction_word(1, 2) == "half");
    CHECK(fraction_word(2, 4) == "half");
    CHECK(fraction_word(3, 5) == "three fifths");
    CHECK(fraction_word(1, 3) == "one third");
    CHECK(fraction_word(2, 6) == "one third");
    CHECK(fraction_word(3, 4) == "three quarters");
    CHECK(fraction_word(5, 13) == "5 of 13");
}

TEST_CASE("words: amounts lose their plural for one", "[model]") {
    CHECK(amount(6, "minutes") == "6 minutes");
    CHECK(amount(1, "minutes") == "1 minute");
    CHECK(amount(1, "million dollars") == "1 million dollars");
    CHECK(amount(2.5, "") == "2.5");
    CHECK(amount(104'024'969, "dollars") == "104,024,969 dollars");
    CHECK(figure(2016) == "2016");
    CHECK(figure(12'345) == "12,345");
    CHECK(figure(-3.5) == "-3.5");
}

TEST_CASE("words: an error becomes a sentence", "[model]") {
    CHECK(sentence(Error{"the disk is full"}) == "The disk is full.");
    CHECK(sentence(Error{"Line 3 is wrong."}) == "Line 3 is wrong.");
    CHECK(sentence(Error{"étude"}) == "Étude.");
    CHECK(sentence(Error{""}).empty());
}

TEST_CASE("words: a clock never shows 0 before time is up", "[model]") {
    CHECK(seconds_left(20'000) == 20);
    CHECK(seconds_left(19'999) == 20);
    CHECK(seconds_left(1) == 1);
    CHECK(seconds_left(0) == 0);
    CHECK(seconds_left(-5) == 0);
    CHECK(time_left(13'400, 20'000) == "14 of 20 s left");
}

TEST_CASE("words: the mark of a player has a letter whatever the name", "[model]") {
    CHECK(mark_of(Player{PlayerId{1}, "nora", 0, {}}).letter == "N");
    CHECK(mark_of(Player{PlayerId{1}, "élodie", 0, {}}).letter == "É");
    CHECK(mark_of(Player{PlayerId{1}, "\u2605 star", 0, {}}).letter == "\u2605");
}

TEST_CASE("words: stages end a phrase by their own name", "[model]") {
    CHECK(stage_in_words(3) == "Fall");
    CHECK(stage_in_words(4) == "five years later");
    CHECK(stage_name(4) == "Winter");
}

TEST_CASE("voice: a number over the mark is told as such", "[model]") {
    Outcome outcome;
    outcome.given = Figure{130};
    CHECK(voice_of(number("q", 128, 1, "minutes"), outcome, 0) == "Two minutes past the credits.");
    outcome.given = Figure{100.5};
    CHECK(voice_of(number("q", 128, 1, "films"), outcome, 0) == "27.5 films short.");
    outcome.given = Figure{5};
    CHECK(voice_of(number("q", 4, 0), outcome, 0) == "One too many.");
}

TEST_CASE("voice: an order or pairs partly right count the parts", "[model]") {
    Outcome outcome;
    outcome.verdict = Verdict::Partly;
    outcome.right_parts = 1;
    outcome.parts = 3;
    outcome.given = Links{{0, 2, 3}};
    CHECK(voice_of(any_question(Kind::Match, "q"), outcome, 0) == "One seat right, two astray.");
    outcome.given = Arrangement{{0, 2, 1}};
    CHECK(voice_of(any_question(Kind::Order, "q"), outcome, 0) == "One in its place, two astray.");
    outcome.right_parts = 2;
    outcome.given = Picks{{0, 1, 4}};
    CHECK(voice_of(any_question(Kind::Multiple, "q"), outcome, 0) == "Two of the three.");
}
