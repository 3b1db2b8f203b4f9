#include "rules/grid_maker.h"

#include "base/rng.h"
#include "base/text.h"
#include "support/catch.h"
#include "support/made_films.h"

#include <algorithm>
#include <set>

using namespace epilogue;

namespace {

std::string text_of(const MadeBoard& made) {
    std::string text;
    for (const Criterion& header : made.board.rows)
        text += encode(header) + "\n";
    for (const Criterion& header : made.board.columns)
        text += encode(header) + "\n";
    for (const FilmIndex film : made.proof)
        text += std::to_string(film) + " ";
    return text;
}

} // namespace

TEST_CASE("grid maker: number 1 is the first of January 2026 and every day has its own",
          "[rules]") {
    CHECK(grid_number({2026, 1, 1}) == 1);
    CHECK(grid_number({2025, 12, 31}) == 0);
    CHECK(grid_number({2026, 11, 22}) == 326);
    for (int number = -4000; number < 4000; number += 37) {
        CAPTURE(number);
        CHECK(grid_number(grid_day(number)) == number);
    }
}

TEST_CASE("grid maker: a day's board does not depend on the days asked for before", "[rules]") {
    const auto catalogue = made_catalogue();
    std::vector<int> numbers = {-130, -65, -64, -63, -1, 0, 1, 63, 64, 65, 127, 128, 300, 1000};
    std::vector<std::string> in_order;
    in_order.reserve(numbers.size());
    GridMaker first(catalogue);
    for (const int number : numbers)
        in_order.push_back(text_of(first.board(number).value()));
    for (std::uint64_t seed = 0; seed < 4; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        std::vector<std::size_t> order(numbers.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        rng.shuffle(order);
        GridMaker other(catalogue);
        for (const std::size_t at : order) {
            CAPTURE(numbers[at]);
            CHECK(text_of(other.board(numbers[at]).value()) == in_order[at]);
        }
    }
}

// The number below was the same in every build when it was written: with and without optimisation,
// GCC 12 and 14. It changes only when the way of making boards, or of choosing criteria, does.
TEST_CASE("grid maker: the same catalogue makes the same boards on every machine", "[rules]") {
    GridMaker maker(made_catalogue());
    std::string boards;
    for (int number = -64; number < 128; ++number)
        boards += text_of(maker.board(number).value()) + "\n";
    CHECK(fnv1a64(boards) == 8991857938100848097U);
}

TEST_CASE("grid maker: far days are made as any other", "[rules]") {
    GridMaker maker(made_catalogue());
    for (const int number : {-700'000, -1'000'000, 2'900'000}) {
        CAPTURE(number);
        CHECK(maker.board(number));
    }
}

TEST_CASE("grid maker: a catalogue too small for a fair board makes none and says so", "[rules]") {
    const int films = GENERATE(0, 1, 20);
    CAPTURE(films);
    GridMaker maker(std::make_shared<const Catalogue>(Catalogue::build(made_films(1, films))));

    const auto board = maker.board(5);

    REQUIRE_FALSE(board);
    CHECK(board.error().message ==
          "making grid No. 5: the catalogue is too small for a fair board");
}

TEST_CASE("grid maker: a day of the week asks for more films the earlier it comes", "[rules]") {
    for (int day = 0; day < 7; ++day) {
        CAPTURE(day);
        const DayRules rules = rules_of_weekday(day);
        CHECK(rules.least_films >= (day < 5 ? 3 : 2));
        CHECK(rules.scarcest_films >= rules.least_films);
        if (day < 5)
            CHECK(rules.single_percent == 0);
        if (day == 0)
            continue;
        const DayRules before = rules_of_weekday(day - 1);
        CHECK(rules.least_films <= before.least_films);
        CHECK(rules.known_fame <= before.known_fame);
        CHECK(rules.people_from >= before.people_from);
        CHECK(rules.people_to >= before.people_to);
    }
}
