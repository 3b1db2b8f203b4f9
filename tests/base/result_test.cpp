#include "base/overloaded.h"
#include "base/result.h"

#include "support/catch.h"

#include <memory>
#include <string>
#include <variant>
#include <vector>

using namespace epilogue;

namespace {

Result<std::vector<int>> three() {
    return std::vector<int>{1, 2, 3};
}

} // namespace

TEST_CASE("result: holds a value or a sentence", "[base]") {
    const Result<int> good = 7;
    const Result<int> bad = Error{"reading a number: found none, expected one"};

    REQUIRE(good);
    CHECK(good.value() == 7);
    REQUIRE_FALSE(bad);
    CHECK(bad.error().message == "reading a number: found none, expected one");
    CHECK(ok());
}

TEST_CASE("result: a temporary gives its value and not a reference", "[base]") {
    int sum = 0;

    for (const int number : three().value())
        sum += number;

    CHECK(sum == 6);
}

TEST_CASE("result: carries what can only be moved", "[base]") {
    Result<std::unique_ptr<int>> made = std::make_unique<int>(5);

    const auto owned = std::move(made).value();

    CHECK(*owned == 5);
}

TEST_CASE("result: an error of the type of the value stays a value", "[base]") {
    const Result<std::string> text = std::string("not an error");

    CHECK(text);
}

TEST_CASE("overloaded: each alternative finds its own function", "[base]") {
    const auto name = [](const std::variant<int, std::string>& item) {
        return std::visit(
            Overloaded{[](int) { return "number"; }, [](const std::string&) { return "text"; }},
            item);
    };

    CHECK(std::string(name(1)) == "number");
    CHECK(std::string(name("a")) == "text");
}
