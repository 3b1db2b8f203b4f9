#include "rules/board.h"

#include "base/rng.h"
#include "support/catch.h"

#include <algorithm>
#include <numeric>

using namespace epilogue;

namespace {

using Rarity = std::array<std::vector<int>, board_cells>;

// Every way is tried: cells filled and their rarity, the more cells the better.
std::pair<int, int> best_from(const Cells& cells, const Rarity& rarity, std::size_t cell,
                              Postings& taken) {
    if (cell == board_cells)
        return {0, 0};
    auto best = best_from(cells, rarity, cell + 1, taken);
    for (std::size_t i = 0; i < cells[cell].size(); ++i) {
        const FilmIndex film = cells[cell][i];
        if (std::find(taken.begin(), taken.end(), film) != taken.end())
            continue;
        taken.push_back(film);
        auto with = best_from(cells, rarity, cell + 1, taken);
        taken.pop_back();
        ++with.first;
        with.second += rarity[cell][i];
        best = std::max(best, with);
    }
    return best;
}

void check_is_possible(const BestTotal& best, const Cells& cells, const Rarity& rarity) {
    Postings taken;
    int total = 0;
    for (std::size_t cell = 0; cell < board_cells; ++cell) {
        if (const auto at = best.pick[cell]) {
            REQUIRE(*at < cells[cell].size());
            taken.push_back(cells[cell][*at]);
            total += rarity[cell][*at];
        }
    }
    std::sort(taken.begin(), taken.end());
    CHECK(std::adjacent_find(taken.begin(), taken.end()) == taken.end());
    CHECK(total == best.total);
}

} // namespace

TEST_CASE("rarity: it is the share of the other fitting films that are better known", "[rules]") {
    CHECK(rarities({90, 50, 70}) == std::vector{0, 100, 50});
    CHECK(rarities({42}) == std::vector{100});
    CHECK(rarities({}).empty());
    CHECK(rarities({80, 80}) == std::vector{50, 50});
    CHECK(rarities({-1, 0, 90}) == std::vector{100, 50, 0});
    CHECK(rarities({10, 10, 10, 90}) == std::vector{67, 67, 67, 0});
    CHECK(rarities({90, 80, 70, 60, 50, 40, 30, 20, 10}) ==
          std::vector{0, 13, 25, 38, 50, 63, 75, 88, 100}); // 12.5 and the like go up
}

TEST_CASE("rarity: films that tie share the mean of the places they take", "[rules]") {
    const int seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    std::vector<int> fame(2 + rng.index(30));
    for (int& one : fame)
        one = static_cast<int>(rng.below(12)) - 1;

    const auto found = rarities(fame);

    // Placed in a row, best known first; each takes the mean of the places of its equals.
    std::vector<int> order = fame;
    std::sort(order.rbegin(), order.rend());
    REQUIRE(found.size() == fame.size());
    for (std::size_t i = 0; i < fame.size(); ++i) {
        double places = 0;
        int equals = 0;
        for (std::size_t place = 0; place < order.size(); ++place) {
            if (order[place] == fame[i]) {
                places += static_cast<double>(place);
                ++equals;
            }
        }
        const double exact = 100 * places / equals / static_cast<double>(fame.size() - 1);
        CAPTURE(i, exact);
        CHECK(found[i] >= exact - 0.5 - 1e-9);
        CHECK(found[i] <= exact + 0.5 + 1e-9);
    }
}

TEST_CASE("rarity: the best total is that of the best of all ways to fill the board", "[rules]") {
    const int seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    Cells cells;
    Rarity rarity;
    for (std::size_t cell = 0; cell < board_cells; ++cell) {
        for (FilmIndex film = 0; film < 11; ++film) {
            if (rng.below(5) != 0)
                continue;
            cells[cell].push_back(film);
            rarity[cell].push_back(static_cast<int>(rng.below(101)));
        }
    }

    const BestTotal best = best_total(cells, rarity);

    Postings none;
    const auto [filled, total] = best_from(cells, rarity, 0, none);
    CHECK(best.total == total);
    CHECK(std::count_if(best.pick.begin(), best.pick.end(),
                        [](const auto& pick) { return pick.has_value(); }) == filled);
    check_is_possible(best, cells, rarity);
}

TEST_CASE("rarity: cells that ask for the same films share out the rarest of them", "[rules]") {
    const int films = GENERATE(9, 12, 200);
    CAPTURE(films);
    Cells cells;
    Rarity rarity;
    for (std::size_t cell = 0; cell < board_cells; ++cell) {
        cells[cell].resize(static_cast<std::size_t>(films));
        std::iota(cells[cell].begin(), cells[cell].end(), FilmIndex{0});
        std::vector<int> fame(static_cast<std::size_t>(films));
        std::iota(fame.begin(), fame.end(), 0);
        rarity[cell] = rarities(fame);
    }

    const BestTotal best = best_total(cells, rarity);

    // The nine rarest films are the first nine, whoever takes which.
    CHECK(best.total == std::accumulate(rarity[0].begin(), rarity[0].begin() + board_cells, 0));
    check_is_possible(best, cells, rarity);
}
