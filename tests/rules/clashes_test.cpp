#include "rules/clashes.h"

#include "base/rng.h"
#include "support/catch.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

using namespace epilogue;

namespace {

std::vector<PoolEntry> pool_of(int count, const std::vector<std::pair<int, int>>& pairs) {
    std::vector<PoolEntry> pool(static_cast<std::size_t>(count));
    for (const auto& [first, second] : pairs)
        pool.at(static_cast<std::size_t>(first)).clashes.push_back(second);
    return pool;
}

std::vector<int> all_of(int count) {
    std::vector<int> entries(static_cast<std::size_t>(count));
    std::iota(entries.begin(), entries.end(), 0);
    return entries;
}

bool clash_free(const Clashes& clashes, const std::vector<int>& chosen) {
    for (const int one : chosen)
        for (const int other : clashes.of(one))
            if (std::find(chosen.begin(), chosen.end(), other) != chosen.end())
                return false;
    return true;
}

// Every subset tried: the judge of the clever way.
std::size_t most_by_trying(const Clashes& clashes, int count) {
    std::size_t most = 0;
    for (unsigned set = 0; set < 1U << static_cast<unsigned>(count); ++set) {
        std::vector<int> chosen;
        for (int i = 0; i < count; ++i)
            if ((set >> static_cast<unsigned>(i) & 1U) != 0)
                chosen.push_back(i);
        if (chosen.size() > most && clash_free(clashes, chosen))
            most = chosen.size();
    }
    return most;
}

} // namespace

TEST_CASE("clashes: hold both ways whichever entry names them", "[rules]") {
    const Clashes clashes(pool_of(3, {{0, 2}}));

    CHECK(clashes.of(0) == std::vector<int>{2});
    CHECK(clashes.of(1).empty());
    CHECK(clashes.of(2) == std::vector<int>{0});
}

TEST_CASE("clashes: positions that are not there are left out", "[rules]") {
    const Clashes clashes(pool_of(2, {{0, 0}, {0, 2}, {1, -1}}));

    CHECK(clashes.of(0).empty());
    CHECK(clashes.of(1).empty());
}

TEST_CASE("clashes: as many as can be together are found", "[rules]") {
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const int count = 1 + static_cast<int>(rng.below(11));
    std::vector<std::pair<int, int>> pairs;
    for (std::uint64_t i = rng.below(25); i > 0; --i)
        pairs.emplace_back(static_cast<int>(rng.below(static_cast<std::uint64_t>(count))),
                           static_cast<int>(rng.below(static_cast<std::uint64_t>(count))));
    const Clashes clashes(pool_of(count, pairs));

    const auto together = most_together(clashes, all_of(count));

    CHECK(clash_free(clashes, together));
    CHECK(std::is_sorted(together.begin(), together.end()));
    CHECK(together.size() == most_by_trying(clashes, count));
}

TEST_CASE("clashes: a large tangle is settled in bounded time", "[rules]") {
    Rng rng(7);
    std::vector<std::pair<int, int>> pairs;
    for (int i = 0; i < 3'000; ++i)
        pairs.emplace_back(static_cast<int>(rng.below(400)), static_cast<int>(rng.below(400)));
    const Clashes clashes(pool_of(400, pairs));

    const auto together = most_together(clashes, all_of(400));

    CHECK(clash_free(clashes, together));
    CHECK(together.size() > 60);
}
