#include "ui/screens/match_state.h"

#include "base/rng.h"
#include "support/catch.h"

#include <set>

using namespace epilogue;

namespace {

MatchState match_of(int lefts) {
    MatchState state;
    state.start(lefts);
    return state;
}

} // namespace

TEST_CASE("match state: the first left waits and after a link the next open one", "[ui]") {
    auto state = match_of(3);

    CHECK(state.waiting == 0);
    CHECK(state.choose_right(2));

    CHECK(state.links == std::vector{2, -1, -1});
    CHECK(state.waiting == 1);
}

TEST_CASE("match state: a letter and then a number make a link", "[ui]") {
    auto state = match_of(4);

    state.choose_left(2);
    state.choose_right(0);
    state.choose_left(3);
    state.choose_right(3);

    CHECK(state.links == std::vector{-1, -1, 0, 3});
    CHECK(state.count() == 2);
    CHECK_FALSE(state.complete());
    CHECK(state.waiting == 0);
}

TEST_CASE("match state: a link moves when its number is chosen again", "[ui]") {
    auto state = match_of(3);
    state.choose_right(1);

    CHECK(state.choose_right(1));

    CHECK(state.links == std::vector{-1, 1, -1});
    CHECK(state.linked_left(1) == 1);
    CHECK(state.waiting == 2);
}

TEST_CASE("match state: with all linked a number takes its left up again", "[ui]") {
    auto state = match_of(2);
    state.choose_right(0);
    state.choose_right(1);
    REQUIRE(state.complete());
    REQUIRE(state.waiting == -1);

    CHECK(state.choose_right(1));
    CHECK(state.waiting == 1);
    CHECK(state.choose_right(0));

    CHECK(state.links == std::vector{-1, 0});
    CHECK(state.waiting == 0);
}

TEST_CASE("match state: unlink opens the waiting left and keeps it waiting", "[ui]") {
    auto state = match_of(2);
    CHECK_FALSE(state.unlink());
    state.choose_right(0);
    state.choose_left(0);

    CHECK(state.unlink());

    CHECK(state.links == std::vector{-1, -1});
    CHECK(state.waiting == 0);
}

TEST_CASE("match state: undo brings a moved link back", "[ui]") {
    auto state = match_of(2);
    state.choose_right(0);
    state.choose_right(0);

    CHECK(state.undo());
    CHECK(state.links == std::vector{0, -1});
    CHECK(state.undo());
    CHECK(state.links == std::vector{-1, -1});
    CHECK(state.waiting == 0);
    CHECK_FALSE(state.undo());
}

TEST_CASE("match state: lefts and rights that do not exist change nothing", "[ui]") {
    auto state = match_of(2);

    state.choose_left(5);
    CHECK(state.waiting == 0);
    CHECK_FALSE(state.link(7, 0));

    CHECK(state.before.empty());
}

TEST_CASE("match state: any play keeps rights distinct and undoes to no links", "[ui]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const int lefts = 2 + static_cast<int>(rng.below(7));
    const int rights = lefts + static_cast<int>(rng.below(3));
    auto state = match_of(lefts);

    for (int i = 0; i < 60; ++i) {
        switch (rng.below(5)) {
        case 0:
            state.choose_left(static_cast<int>(rng.below(10)) - 1);
            break;
        case 1:
            state.unlink();
            break;
        case 2:
            state.undo();
            break;
        default:
            state.choose_right(static_cast<int>(rng.below(static_cast<std::uint64_t>(rights))));
        }
        std::set<int> used;
        for (const int right : state.links)
            if (right >= 0)
                REQUIRE(used.insert(right).second);
        REQUIRE(state.count() == static_cast<int>(used.size()));
        REQUIRE(state.waiting >= -1);
        REQUIRE(state.waiting < lefts);
        if (state.complete())
            REQUIRE(std::get<Links>(state.given()).rights == state.links);
    }
    while (state.undo()) {
    }

    CHECK(state.count() == 0);
}
