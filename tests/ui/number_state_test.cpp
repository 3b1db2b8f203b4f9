#include "ui/screens/number_state.h"

#include "base/rng.h"
#include "support/catch.h"

using namespace epilogue;

namespace {

std::string cleaned(std::string text, bool whole_numbers) {
    NumberState state{std::move(text)};
    state.clean(whole_numbers);
    return state.text;
}

double given(const NumberState& state) {
    return std::get<Figure>(state.given()).value;
}

} // namespace

TEST_CASE("number state: only digits and a sign in front stay where whole numbers are expected",
          "[ui]") {
    CHECK(cleaned("128", true) == "128");
    CHECK(cleaned("1,128 min", true) == "1128");
    CHECK(cleaned("-12-3", true) == "-123");
    CHECK(cleaned("12.5", true) == "125");
    CHECK(cleaned("abc", true).empty());
}

TEST_CASE("number state: one decimal point stays where decimals are expected", "[ui]") {
    CHECK(cleaned("12.5", false) == "12.5");
    CHECK(cleaned("1.2.5", false) == "1.25");
    CHECK(cleaned("-.5", false) == "-.5");
}

TEST_CASE("number state: a figure is complete when it has a value", "[ui]") {
    CHECK_FALSE(NumberState{""}.complete());
    CHECK_FALSE(NumberState{"-"}.complete());
    CHECK_FALSE(NumberState{"."}.complete());
    CHECK(NumberState{"5."}.complete());
    CHECK(given({"-12"}) == -12);
    CHECK(given({"2.5"}) == 2.5);
    CHECK(given({""}) == 0);
}

TEST_CASE("number state: steps add to the figure and begin at 0", "[ui]") {
    NumberState state;

    state.step(10);
    CHECK(state.text == "10");
    state.step(-1);
    CHECK(state.text == "9");
    state.step(-10);
    CHECK(state.text == "-1");
}

TEST_CASE("number state: steps keep decimals", "[ui]") {
    NumberState state{"2.5"};

    state.step(1);

    CHECK(state.text == "3.5");
}

TEST_CASE("number state: a step that would not fit is not taken", "[ui]") {
    NumberState state{"9999999999999"};

    state.step(1);

    CHECK(state.text == "9999999999999");
}

TEST_CASE("number state: whatever is typed the rest is short and cleaning again changes nothing",
          "[ui]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    NumberState state;
    const auto length = rng.below(40);
    for (std::uint64_t i = 0; i < length; ++i)
        state.text += static_cast<char>(' ' + static_cast<int>(rng.below(95)));
    const bool whole_numbers = rng.below(2) == 0;

    state.clean(whole_numbers);

    CHECK(state.text.size() <= longest_figure);
    CHECK(cleaned(state.text, whole_numbers) == state.text);
    if (state.text.find_first_of("0123456789") != std::string::npos)
        CHECK(state.complete());
}
