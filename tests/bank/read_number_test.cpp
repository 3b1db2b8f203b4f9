#include "bank/answer.h"

#include "base/text.h"
#include "support/catch.h"

#include <optional>
#include <string>

using namespace epilogue;

namespace {

struct Row {
    const char* typed;
    double value;
};

} // namespace

TEST_CASE("number: is read from what people type", "[bank]") {
    const auto row = GENERATE(values<Row>({
        {"128", 128},
        {" 128 ", 128},
        {"128 minutes", 128},
        {"about 128 minutes.", 128},
        {"1,128", 1128},
        {"12,345,678", 12'345'678},
        {"1,128.5", 1128.5},
        {"-3.5", -3.5},
        {"\u22123.5", -3.5},
        {"minus -3", -3},
        {"3.", 3},
        {".5", 0.5},
        {"0.25", 0.25},
        {"007", 7},
        {"$30", 30},
        {"6th", 6},
        {"1960s", 1960},
        {"5%", 5},
        {"in 2016, I think", 2016},
        {"30 million", 30e6},
        {"$446 Million", 446e6},
        {"1.5 billion dollars", 1.5e9},
        {"2 thousand", 2000},
        {"La-3", 3},
    }));
    CAPTURE(row.typed);

    const auto number = read_number(row.typed);

    REQUIRE(number);
    CHECK(*number == row.value);
}

TEST_CASE("number: none is read where there is not exactly one", "[bank]") {
    const auto typed =
        GENERATE(values<std::string>({"", "six", "-", ".", ",", "1 or 2", "1917-2016", "10:30",
                                      "1/2", "1e5", "1,5", "12,34", "1,2345",

                                      "1.2.3", "1.2,3", "\u0663", "7 \u0663",
                                      std::string(400, '9') + "e", std::string(400, '9')}));
    CAPTURE(typed);

    CHECK_FALSE(read_number(typed));
}

TEST_CASE("number: a million that the unit says already does not multiply", "[bank]") {
    CHECK(read_number("30 million", "million dollars") == 30.0);
    CHECK(read_number("30 million dollars", "million dollars") == 30.0);
    CHECK(read_number("30", "million dollars") == 30.0);
    CHECK(read_number("30 million", "dollars") == 30e6);
}

TEST_CASE("number: reads back what is shown", "[bank]") {
    const auto number = GENERATE(values<double>({0, 1, -1, 128, 2016, 2.5, -0.125, 446'092'357}));
    CAPTURE(number);

    CHECK(read_number(plain_number(number)) == number);
    CHECK(read_number(grouped(static_cast<std::int64_t>(number))) ==
          static_cast<double>(static_cast<std::int64_t>(number)));
}
