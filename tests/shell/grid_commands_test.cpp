// grid and grid check as a player types them, wrongly too.
#include "program.h"
#include "support/catch.h"

using namespace epilogue;

namespace {

Ran check(const std::string& film, const std::vector<std::string>& more = {}) {
    std::vector<std::string> words = {"grid", "check", "--cell", "r1c1", film};
    words.insert(words.end(), more.begin(), more.end());
    return run(words);
}

} // namespace

TEST_CASE("grid command: a day that is none is wrong usage", "[shell]") {
    const auto day = GENERATE(values<std::string>(
        {"", " ", "tomorrow", "2026-02-30", "20000-01-01", "2147483647-01-01", "-4000000"}));
    CAPTURE(day);

    for (const Ran& ran : {run({"grid", "--date", day}), run({"grid", "--date", day, "--json"}),
                           check("Heat (1995)", {"--date", day})}) {
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK(is_sentence(ran.err));
        CHECK(ran.err.find("--date") != std::string::npos);
    }
}

TEST_CASE("grid command: why a day is refused is said", "[shell]") {
    CHECK(run({"grid", "--date", ""}).err.find("the day is empty") != std::string::npos);
    CHECK(run({"grid", "--date="}).code == 2);
    CHECK(run({"grid", "--date", "soon"}).err.find("such as 2026-11-22") != std::string::npos);
    CHECK(run({"grid", "--date", "20000-01-01"}).err.find("the last is that of 12977-") !=
          std::string::npos);
}

TEST_CASE("grid command: a day far away has its grid", "[shell]") {
    CHECK(run({"grid", "--date", "12977-01-01", "--json"}).json().at("date") == "12977-01-01");
    CHECK(run({"grid", "--date", "0001-01-01", "--json"}).json().at("number") < 0);
}
