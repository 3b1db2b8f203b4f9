#include "rules/board.h"

#include "base/rng.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace epilogue;

namespace {

// Short lists over few films, so that about half of the boards cannot be filled.
Cells small_cells(Rng& rng) {
    Cells cells;
    const std::uint64_t films = 8 + rng.below(8);
    for (Postings& cell : cells) {
        std::set<FilmIndex> chosen;
        for (std::uint64_t i = rng.below(5); i > 0; --i)
            chosen.insert(static_cast<FilmIndex>(rng.below(films)));
        cell.assign(chosen.begin(), chosen.end());
    }
    return cells;
}

// Every way is tried: how many of the cells from `next` on can have different films.
int most_filled(const Cells& cells, const std::vector<int>& open, std::size_t next,
                std::set<FilmIndex>& taken) {
    if (next == open.size())
        return 0;
    int best = most_filled(cells, open, next + 1, taken);
    for (const FilmIndex film : cells.at(static_cast<std::size_t>(open[next]))) {
        if (!taken.insert(film).second)
            continue;
        best = std::max(best, 1 + most_filled(cells, open, next + 1, taken));
        taken.erase(film);
    }
    return best;
}

std::vector<int> all_cells() {
    return {0, 1, 2, 3, 4, 5, 6, 7, 8};
}

} // namespace

TEST_CASE("board: nine different films are found exactly when there are", "[rules]") {
    const int seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const Cells cells = small_cells(rng);
    std::set<FilmIndex> none;

    const auto filling = filling_of(cells);

    CHECK(filling.has_value() == (most_filled(cells, all_cells(), 0, none) == board_cells));
    if (!filling)
        return;
    CHECK(std::set<FilmIndex>(filling->begin(), filling->end()).size() == board_cells);
    for (std::size_t cell = 0; cell < board_cells; ++cell)
        CHECK(std::count(cells[cell].begin(), cells[cell].end(), filling->at(cell)) == 1);
}

TEST_CASE("board: a film in every cell leaves room for the other eight", "[rules]") {
    Cells cells;
    for (std::size_t cell = 0; cell < board_cells; ++cell)
        cells[cell] = {0, static_cast<FilmIndex>(cell + 1)};
    CHECK(filling_of(cells).has_value());

    cells[8] = {0};
    CHECK(filling_of(cells).has_value());
    cells[7] = {0};
    CHECK_FALSE(filling_of(cells).has_value());
}

TEST_CASE("board: cells are out of reach for want of films or share too few of them", "[rules]") {
    const int seed = GENERATE(range(0, 300));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed) + 1000);
    Cells cells = small_cells(rng);
    std::vector<int> open;
    for (const int cell : all_cells()) {
        if (rng.below(3) != 0)
            open.push_back(cell);
    }
    Postings used;
    for (FilmIndex film = 0; film < 16; ++film) {
        if (rng.below(5) == 0)
            used.push_back(film);
    }

    const OutOfReach reach = out_of_reach(cells, open, used);

    for (Postings& cell : cells)
        std::erase_if(cell, [&](FilmIndex film) {
            return std::find(used.begin(), used.end(), film) != used.end();
        });
    std::set<FilmIndex> none;
    const int most = most_filled(cells, open, 0, none);
    CHECK(reach.lost == static_cast<int>(open.size()) - most);
    std::vector<int> without_any;
    std::copy_if(open.begin(), open.end(), std::back_inserter(without_any),
                 [&](int cell) { return cells.at(static_cast<std::size_t>(cell)).empty(); });
    CHECK(reach.dead == without_any);
    CHECK(std::includes(open.begin(), open.end(), reach.rivals.begin(), reach.rivals.end()));
    std::set<FilmIndex> between;
    for (const int cell : reach.rivals) {
        const Postings& films = cells.at(static_cast<std::size_t>(cell));
        CHECK_FALSE(films.empty());
        between.insert(films.begin(), films.end());
    }
    CHECK(static_cast<int>(between.size()) == reach.shared());
    CHECK((reach.rivals.empty() || between.size() < reach.rivals.size()));
    CHECK(reach.empty() == (most == static_cast<int>(open.size())));
}

TEST_CASE("board: two cells that share their last film are rivals and neither is dead", "[rules]") {
    Cells cells;
    for (std::size_t cell = 0; cell < board_cells; ++cell)
        cells[cell] = {static_cast<FilmIndex>(cell + 10)};
    cells[3] = {0, 1};
    cells[4] = {0, 1};

    CHECK(out_of_reach(cells, {3, 4, 5}, {}).empty());
    CHECK(out_of_reach(cells, {3, 4, 5}, {1}) == OutOfReach{1, {}, {3, 4}});
    CHECK(out_of_reach(cells, {3, 4, 5}, {0, 1}) == OutOfReach{2, {3, 4}, {}});
    CHECK(out_of_reach(cells, {3, 4, 5}, {1, 15}) == OutOfReach{2, {5}, {3, 4}});
}
