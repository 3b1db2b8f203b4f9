#include "support/catch.h"

#include "shell/bench/measure.h"

using namespace epilogue;

TEST_CASE("bench: the median stands between the least and the most", "[shell]") {
    const Spread odd = spread_of({9, 1, 5});
    CHECK(odd.median == 5);
    CHECK(odd.least == 1);
    CHECK(odd.most == 9);
    CHECK(spread_of({4, 1, 2, 9}).median == 3);
    CHECK(spread_of({7}).median == 7);
}

TEST_CASE("bench: a ratio of medians is held against its bar", "[shell]") {
    Measure described;
    described.bar = 1.3;

    const Measure kept = measure_of(described, {13, 12, 90}, {10, 10, 10});
    const Measure missed = measure_of(described, {14}, {10});

    CHECK(kept.ratio == 1.3);
    CHECK(kept.kept);
    CHECK(kept.samples == 3);
    CHECK_FALSE(missed.kept);
}

TEST_CASE("bench: a bar of nothing is kept by nothing only", "[shell]") {
    Measure described;
    described.bar = 0;

    CHECK(measure_of(described, {0}, {4000}).kept);
    CHECK_FALSE(measure_of(described, {1}, {4000}).kept);
    CHECK_FALSE(measure_of(described, {0}, {0}).kept); // nothing to compare with
}
