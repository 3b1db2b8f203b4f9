#include "ui/screens/several_state.h"

#include "base/rng.h"
#include "support/catch.h"

using namespace epilogue;

TEST_CASE("several state: a tick is taken back by ticking again", "[ui]") {
    SeveralState state;

    CHECK(state.toggle(3, 2));
    CHECK(state.is_ticked(3));
    CHECK(state.toggle(3, 2));

    CHECK_FALSE(state.is_ticked(3));
    CHECK(std::get<Picks>(state.given()) == Picks{});
}

TEST_CASE("several state: no more ticks than wanted are taken", "[ui]") {
    SeveralState state;
    state.toggle(4, 2);
    state.toggle(1, 2);

    CHECK_FALSE(state.toggle(2, 2));

    CHECK(state.complete(2));
    CHECK(std::get<Picks>(state.given()).choices == std::vector{1, 4});
}

TEST_CASE("several state: whatever is ticked the answer is ascending and without doubles", "[ui]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    SeveralState state;
    const int wanted = 1 + static_cast<int>(rng.below(4));

    for (int i = 0; i < 40; ++i) {
        state.toggle(static_cast<int>(rng.below(8)), wanted);

        const auto choices = std::get<Picks>(state.given()).choices;
        REQUIRE(static_cast<int>(choices.size()) <= wanted);
        REQUIRE(state.complete(wanted) == (static_cast<int>(choices.size()) == wanted));
        for (std::size_t k = 1; k < choices.size(); ++k)
            REQUIRE(choices[k - 1] < choices[k]);
    }
}
