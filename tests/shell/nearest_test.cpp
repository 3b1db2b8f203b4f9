#include "support/catch.h"

#include "shell/nearest.h"

using namespace epilogue;

TEST_CASE("nearest: one slip in three letters and never more than two", "[shell]") {
    CHECK(nearest("film", {"films", "history"}) == "films");
    CHECK(nearest("flmis", {"films"}) == std::nullopt); // two slips in five letters
    CHECK(nearest("histroy", {"history"}) == "history");
    CHECK(nearest("ryan goslong", {"ryan gosling"}) == "ryan gosling");
    CHECK(nearest("ryan gxslxngs", {"ryan gosling"}) == std::nullopt); // three in thirteen
}

TEST_CASE("nearest: nothing is near to what is longer than names are", "[shell]") {
    const std::string longest(longest_guessed_at, 'a');

    CHECK(nearest(longest, {longest + "b"}) == longest + "b");
    CHECK(nearest(longest + "a", {longest}) == std::nullopt);
}
