#include "program.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <string>

using namespace epilogue;

TEST_CASE("films: a search prints titles and years in the picker's order", "[shell]") {
    const Ran ran = run({"films", "heat", "1995"});

    CHECK(ran.code == 0);
    CHECK(ran.out.starts_with("Heat (1995)\n"));
    CHECK(ran.err.empty());
    CHECK(run({"films", "heat 1995"}).out == ran.out);
}

TEST_CASE("films: another title that was found is named", "[shell]") {
    CHECK(run({"films", "seven", "--limit", "1"}).out == "Se7en (1995), also Seven\n");
}

TEST_CASE("films: only films of one title and year are listed with their directors", "[shell]") {
    CHECK(run({"films", "emma", "--limit", "4"}).out ==
          "Emma (1932)\nEmma (1996) by Douglas McGrath\nEmma (1996) by Diarmuid Lawrence\n"
          "Emma. (2020)\n");
    CHECK(run({"films", "swan song 2021", "--limit", "1"}).out ==
          "Swan Song (2021) by Benjamin Cleary\n");
}

TEST_CASE("films: json has id and title and year and nothing else", "[shell]") {
    const Ran ran = run({"films", "wall e", "--json", "--limit", "1"});

    CHECK(ran.code == 0);
    const auto json = nlohmann::ordered_json::parse(ran.out);
    CHECK(json.dump() == R"([{"id":"wall-e-2008","title":"WALL·E","year":2008}])");
}

TEST_CASE("films: a list that is cut says so on standard error", "[shell]") {
    const Ran many = run({"films", "s", "--limit", "3"});
    const Ran few = run({"films", "star wars", "--limit", "3"});

    CHECK(many.code == 0);
    CHECK(many.err == "There are more than 100; the first 3 are listed.\n");
    CHECK(few.err.starts_with("The first 3 of "));
}

TEST_CASE("films: nothing found is said and is exit code 1", "[shell]") {
    const Ran ran = run({"films", "xyzzyx"});
    const Ran json = run({"films", "xyzzyx", "--json"});

    CHECK(ran.code == 1);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("'xyzzyx'") != std::string::npos);
    CHECK(json.code == 1);
    CHECK(json.out == "[]\n");
}

TEST_CASE("films: a search without words or with a strange limit is wrong usage", "[shell]") {
    CHECK(run({"films"}).code == 2);
    CHECK(run({"films", "heat", "--limit", "0"}).code == 2);
    CHECK(run({"films", "heat", "--limit", "101"}).code == 2);
}
