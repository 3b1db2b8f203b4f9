#include "ui/screens/typed_state.h"

#include "support/catch.h"

using namespace epilogue;

TEST_CASE("typed state: spaces alone are no answer", "[ui]") {
    CHECK_FALSE(TypedState{""}.complete());
    CHECK_FALSE(TypedState{"   "}.complete());
    CHECK(TypedState{" a"}.complete());
}

TEST_CASE("typed state: the answer has no spaces at its ends", "[ui]") {
    CHECK(std::get<TypedText>(TypedState{"  Justin Hurwitz "}.given()).text == "Justin Hurwitz");
}

TEST_CASE("typed state: letters are counted and spaces are not", "[ui]") {
    CHECK(TypedState{""}.counted().empty());
    CHECK(TypedState{"é"}.counted() == "1 letter so far");
    CHECK(TypedState{"Justin Hurwi"}.counted() == "11 letters so far");
}
