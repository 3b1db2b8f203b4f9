#include "support/catch.h"

#include "base/rng.h"
#include "text/read_answer.h"
#include "text/views.h"

#include <algorithm>

using namespace epilogue;
using namespace epilogue::terminal;
using namespace epilogue::terminal_tests;

namespace {

Given given(const QuestionView& view, std::string_view typed, bool letters = true) {
    const auto reading = read_answer(view.body, typed, letters);
    CAPTURE(typed);
    REQUIRE(std::holds_alternative<Given>(reading));
    return std::get<Given>(reading);
}

std::string why_not(const QuestionView& view, std::string_view typed, bool letters = true) {
    const auto reading = read_answer(view.body, typed, letters);
    CAPTURE(typed);
    REQUIRE(std::holds_alternative<Misread>(reading));
    return std::get<Misread>(reading).why;
}

} // namespace

TEST_CASE("text: a choice is named by its number or its letter", "[text]") {
    CHECK(given(single(), "2") == Given{Pick{2}});
    CHECK(given(single(), "b") == Given{Pick{2}});
    CHECK(given(single(), "D") == Given{Pick{0}});
    for (const char* wrong : {"0", "5", "-1", "e", "ab", "2 3", "two", "99999999999999999999"})
        CHECK(why_not(single(), wrong) == "the choices are 1 to 4");
}

TEST_CASE("text: letters are no choices where b takes the bow", "[text]") {
    CHECK(given(single(), "2", false) == Given{Pick{2}});
    CHECK(why_not(single(), "c", false) == "the choices are 1 to 4");
}

TEST_CASE("text: true and false are read as numbers and as words", "[text]") {
    for (const char* yes : {"1", "t", "T", "true", "TRUE"})
        CHECK(given(true_false(), yes) == Given{Pick{0}});
    for (const char* no : {"2", "f", "False"})
        CHECK(given(true_false(), no) == Given{Pick{1}});
    CHECK(why_not(true_false(), "3") == "it is 1 or t for true, 2 or f for false");
}

TEST_CASE("text: several choices stand in any order with spaces or commas", "[text]") {
    for (const char* typed : {"1 3", "3 1", "1,3", " 1 , 3", "a c", "1 c", "3;1"})
        CHECK(given(several(), typed) == Given{Picks{{2, 4}}});
    CHECK(why_not(several(), "1") == "it takes two numbers");
    CHECK(why_not(several(), "1 2 3") == "it takes two numbers");
    CHECK(why_not(several(), "2 2") == "a choice is named twice");
    CHECK(why_not(several(), "1 6") == "the choices are 1 to 5, with spaces between");
    CHECK(why_not(several(), "13") == "the choices are 1 to 5, with spaces between");
}

TEST_CASE("text: a typed answer is taken as it stands", "[text]") {
    CHECK(given(typed(), "Justin Hurwitz") == Given{TypedText{"Justin Hurwitz"}});
    CHECK(given(typed(), "p") == Given{TypedText{"p"}});
    CHECK(given(typed(), "Amélie") == Given{TypedText{"Amélie"}});
}

TEST_CASE("text: a figure may have its unit and its thousands", "[text]") {
    CHECK(given(number(), "128") == Given{Figure{128}});
    CHECK(given(number(), "1,128") == Given{Figure{1128}});
    CHECK(given(number(), "128 minutes") == Given{Figure{128}});
    CHECK(given(number(), "2.5") == Given{Figure{2.5}});
    CHECK(why_not(number(), "two hours") == "it takes one figure, in digits");
    CHECK(why_not(number(), "120 130") == "it takes one figure, in digits");
}

TEST_CASE("text: an order names every shown number once", "[text]") {
    CHECK(given(order(), "1 3 2") == Given{Arrangement{{0, 1, 2}}});
    CHECK(given(order(), "2,1,3") == Given{Arrangement{{2, 0, 1}}});
    CHECK(why_not(order(), "1 2") == "it takes all 3 numbers");
    CHECK(why_not(order(), "1 2 2") == "number 2 is there twice");
    CHECK(why_not(order(), "1 2 4") == "the numbers are 1 to 3");
}

TEST_CASE("text: pairs are read by letter or in turn", "[text]") {
    const Given wanted{Links{{1, 2, 0}}};
    for (const char* typed :
         {"a2 b1 c3", "2 1 3", "c3 a2 b1", "A2,B1,C3", "a 2 b 1 c 3", "a-2 b-1 3"})
        CHECK(given(match(), typed) == wanted);
    CHECK(why_not(match(), "a2 b1") == "c has no number yet");
    CHECK(why_not(match(), "a2 a1 c3") == "a is there twice");
    CHECK(why_not(match(), "a2 b2 c3") == "number 2 is there twice");
    for (const char* wrong : {"a2 b1 d3", "a2 b1 c5", "?2 b1 c3", "2 1 3 4", "abc"})
        CHECK(why_not(match(), wrong) == "letters are a to c, numbers 1 to 4");
}

TEST_CASE("text: whatever is typed is either a whole answer or misread", "[text]") {
    constexpr std::string_view keys = "0123456789abcdefgh ,;.-tf?\xC3\xA9";
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    std::string line;
    for (auto left = rng.below(12); left > 0; --left)
        line += keys[static_cast<std::size_t>(rng.below(keys.size()))];
    CAPTURE(line);

    const auto several_read = read_answer(several().body, line, true);
    const auto order_read = read_answer(order().body, line, true);
    const auto match_read = read_answer(match().body, line, true);

    if (const auto* answer = std::get_if<Given>(&several_read)) {
        const auto& picks = std::get<Picks>(*answer).choices;
        CHECK(picks.size() == 2);
        CHECK(std::is_sorted(picks.begin(), picks.end(), std::less_equal<int>()));
    }
    if (const auto* answer = std::get_if<Given>(&order_read)) {
        auto items = std::get<Arrangement>(*answer).items;
        std::sort(items.begin(), items.end());
        CHECK(items == std::vector<int>{0, 1, 2});
    }
    if (const auto* answer = std::get_if<Given>(&match_read)) {
        auto rights = std::get<Links>(*answer).rights;
        std::sort(rights.begin(), rights.end());
        CHECK(rights.size() == 3);
        CHECK(rights.front() >= 0);
        CHECK(std::adjacent_find(rights.begin(), rights.end()) == rights.end());
    }
}

TEST_CASE("text: only numbers look like an answer one question late", "[text]") {
    for (const char* late : {"1", "1 3", "2,1", "128"})
        CHECK(looks_like_an_answer(late));
    for (const char* other : {"", "help", "b", "p", "q", "Justin", "a2 b1", "1st"})
        CHECK_FALSE(looks_like_an_answer(other));
}
