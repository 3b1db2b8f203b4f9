#include "ui/screens/order_state.h"

#include "base/rng.h"
#include "support/catch.h"

#include <algorithm>

using namespace epilogue;

namespace {

OrderState order_of(std::vector<int> items) {
    OrderState state;
    state.start(std::move(items));
    return state;
}

std::vector<int> items_of(const OrderState& state) {
    return std::get<Arrangement>(state.given()).items;
}

} // namespace

TEST_CASE("order state: a lifted row moves and stays lifted", "[ui]") {
    auto state = order_of({2, 0, 1});
    state.lift(2);

    CHECK(state.move(-1));
    CHECK(state.lifted == 1);
    CHECK(items_of(state) == std::vector{2, 1, 0});
    CHECK(state.move(-1));
    CHECK(state.lifted == 0);
    CHECK(items_of(state) == std::vector{1, 2, 0});
}

TEST_CASE("order state: nothing moves past the ends or without being lifted", "[ui]") {
    auto state = order_of({2, 0, 1});

    CHECK_FALSE(state.move(1));
    state.lift(0);
    CHECK_FALSE(state.move(-1));
    state.lift(2);
    CHECK_FALSE(state.move(1));

    CHECK(items_of(state) == std::vector{2, 0, 1});
    CHECK(state.before.empty());
}

TEST_CASE("order state: lifting twice sets the row down", "[ui]") {
    auto state = order_of({0, 1});

    state.lift(1);
    state.lift(1);

    CHECK(state.lifted == -1);
}

TEST_CASE("order state: a row sent to a place closes the rows between", "[ui]") {
    auto state = order_of({0, 1, 2, 3, 4});

    CHECK(state.send(0, 3));
    CHECK(items_of(state) == std::vector{1, 2, 3, 0, 4});
    CHECK(state.send(4, 1));
    CHECK(items_of(state) == std::vector{1, 4, 2, 3, 0});
    CHECK_FALSE(state.send(1, 5));
    CHECK_FALSE(state.send(-1, 1));
}

TEST_CASE("order state: undo takes back one change after another to the first order", "[ui]") {
    auto state = order_of({0, 1, 2});
    state.lift(0);
    state.move(1);
    state.move(1);

    CHECK(state.undo());
    CHECK(items_of(state) == std::vector{1, 0, 2});
    CHECK(state.lifted == -1);
    CHECK(state.undo());
    CHECK(items_of(state) == std::vector{0, 1, 2});
    CHECK_FALSE(state.undo());
}

TEST_CASE("order state: any play keeps every item once and undoes to the start", "[ui]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const int count = 2 + static_cast<int>(rng.below(7));
    std::vector<int> items;
    for (int i = 0; i < count; ++i)
        items.push_back(i);
    rng.shuffle(items);
    auto state = order_of(items);

    const auto place = [&] { return static_cast<int>(rng.below(10)) - 1; };
    for (int i = 0; i < 60; ++i) {
        switch (rng.below(4)) {
        case 0:
            state.lift(static_cast<int>(rng.below(static_cast<std::uint64_t>(count))));
            break;
        case 1:
            state.move(rng.below(2) == 0 ? -1 : 1);
            break;
        case 2:
            state.send(place(), place());
            break;
        default:
            state.undo();
        }
        auto sorted = items_of(state);
        std::sort(sorted.begin(), sorted.end());
        for (int k = 0; k < count; ++k)
            REQUIRE(sorted[static_cast<std::size_t>(k)] == k);
        REQUIRE(static_cast<int>(sorted.size()) == count);
        REQUIRE(state.lifted < count);
    }
    while (state.undo()) {
    }

    CHECK(items_of(state) == items);
}
