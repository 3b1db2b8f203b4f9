#include "base/rng.h"

#include "support/catch.h"

#include <set>

using namespace epilogue;

TEST_CASE("rng: gives the published vector of SplitMix64", "[base]") {
    Rng rng(1234567);

    CHECK(rng.next() == 6457827717110365317ULL);
    CHECK(rng.next() == 3203168211198807973ULL);
    CHECK(rng.next() == 9817491932198370423ULL);
}

TEST_CASE("rng: below stays under its bound and reaches every value", "[base]") {
    const auto seed = GENERATE(range(0, 50));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));

    std::set<std::uint64_t> seen;
    for (int i = 0; i < 400; ++i)
        seen.insert(rng.below(7));

    CHECK(seen == std::set<std::uint64_t>{0, 1, 2, 3, 4, 5, 6});
}

TEST_CASE("rng: the same seed shuffles the same way and loses nothing", "[base]") {
    std::vector<int> first = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    std::vector<int> second = first;
    Rng one(42);
    Rng two(42);

    one.shuffle(first);
    two.shuffle(second);

    CHECK(first == second);
    CHECK(std::set<int>(first.begin(), first.end()).size() == 9);
}
