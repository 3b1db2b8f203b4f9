// What holds of every grid that is played by chance.
#include "rules/grid.h"

#include "round/round.h"
#include "support/catch.h"
#include "support/grid_builders.h"
#include "support/print.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace epilogue;

namespace {

constexpr std::array modes = {GridMode::Classic, GridMode::ThreeLives, GridMode::Free};

struct Played {
    Grid::Puzzle puzzle;
    std::vector<Grid::Move> moves;
    std::vector<Grid::State> states; // before the first move, and after each
};

Played played(int seed) {
    Rng rng(static_cast<std::uint64_t>(seed));
    Played play;
    play.puzzle = tight_puzzle(rng, modes.at(static_cast<std::size_t>(seed) % modes.size()));
    play.states.push_back(Grid::start(play.puzzle));
    constexpr int most_moves = 2000;
    while (Grid::status(play.puzzle, play.states.back()) == Status::Playing) {
        REQUIRE(play.moves.size() < most_moves);
        play.moves.push_back(random_grid_move(play.puzzle, play.states.back(), rng));
        auto step = Grid::apply(play.puzzle, play.states.back(), play.moves.back());
        REQUIRE(step);
        play.states.push_back(std::move(step).value().state);
    }
    return play;
}

// How many of the open cells can have different films that are not used: by Hall's theorem, over
// every choice of cells.
int most_filled(const Grid::Puzzle& puzzle, const std::vector<int>& open,
                const std::set<std::string>& used) {
    int short_by = 0;
    for (unsigned choice = 0; choice < 1U << open.size(); ++choice) {
        std::set<FilmIndex> films;
        int cells = 0;
        for (std::size_t i = 0; i < open.size(); ++i) {
            if ((choice >> i & 1U) == 0)
                continue;
            ++cells;
            for (const FilmIndex film : puzzle.cells.at(static_cast<std::size_t>(open[i])))
                if (!used.contains(puzzle.films[film].id))
                    films.insert(film);
        }
        short_by = std::max(short_by, cells - static_cast<int>(films.size()));
    }
    return static_cast<int>(open.size()) - short_by;
}

// The definition, worked out film by film.
int rarity_by_hand(const std::vector<int>& others, int fame) {
    if (others.empty())
        return 100;
    double better = 0;
    for (const int other : others)
        better += other > fame ? 1.0 : other == fame ? 0.5 : 0.0;
    return static_cast<int>(100.0 * better / static_cast<double>(others.size()) + 0.5);
}

} // namespace

TEST_CASE("grid: every board comes to an end", "[rules]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);

    const auto play = played(seed);

    const Grid::State& end = play.states.back();
    const bool full = solved(end) == board_cells;
    CHECK((Grid::status(play.puzzle, end) == Status::Won) == full);
}

TEST_CASE("grid: what is true of every state on the way", "[rules]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    const auto play = played(seed);

    for (const Grid::State& state : play.states) {
        std::set<std::string> films;
        for (std::size_t cell = 0; cell < state.filled.size(); ++cell) {
            const auto place = state.filled.at(cell);
            if (!place)
                continue;
            const Grid::Try& one = state.tries.at(static_cast<std::size_t>(*place));
            CHECK(counts(one));
            CHECK(one.guess.cell == static_cast<int>(cell));
            CHECK(films.insert(one.guess.film.id).second);
        }
        CHECK(static_cast<int>(films.size()) == solved(state));
        CHECK(std::count_if(state.tries.begin(), state.tries.end(),
                            [](const Grid::Try& one) { return counts(one); }) == solved(state));
        CHECK(total_rarity(state) >= 0);
        CHECK(total_rarity(state) <= 100 * solved(state));
        if (const auto left = guesses_left(play.puzzle, state)) {
            CHECK(*left >= 0);
            CHECK(*left <= (play.puzzle.mode == GridMode::Classic ? 9 : 3));
        }
    }
}

TEST_CASE("grid: the guesses left never grow", "[rules]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    const auto play = played(seed);

    for (std::size_t i = 1; i < play.states.size(); ++i)
        CHECK(guesses_left(play.puzzle, play.states[i]) <=
              guesses_left(play.puzzle, play.states[i - 1]));
}

TEST_CASE("grid: a state is the replay of its moves", "[rules]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    const auto play = played(seed);

    for (std::size_t i = 0; i <= play.moves.size(); ++i) {
        const std::vector<Grid::Move> some(play.moves.begin(),
                                           play.moves.begin() + static_cast<std::ptrdiff_t>(i));
        const auto state = replay<Grid>(play.puzzle, some);
        REQUIRE(state);
        CHECK(state.value() == play.states[i]);
    }
}

TEST_CASE("grid: cells are called out of reach exactly when no films are left for all", "[rules]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    const auto play = played(seed);

    for (std::size_t i = 0; i < play.states.size(); i += 3) {
        const Grid::State& state = play.states[i];
        std::vector<int> open;
        std::set<std::string> used;
        for (int cell = 0; cell < board_cells; ++cell)
            if (!state.filled.at(static_cast<std::size_t>(cell)))
                open.push_back(cell);
        for (const Grid::Try& one : state.tries)
            if (counts(one))
                used.insert(one.guess.film.id);
        const auto lost = out_of_reach(play.puzzle, state);
        const int most = most_filled(play.puzzle, open, used);
        CHECK(lost.lost == static_cast<int>(open.size()) - most);
        for (const auto& cells : {lost.dead, lost.rivals})
            CHECK(std::includes(open.begin(), open.end(), cells.begin(), cells.end()));
    }
}

TEST_CASE("grid: rarity is what its definition says", "[rules]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    const auto play = played(seed);

    for (const Grid::Try& one : play.states.back().tries) {
        std::vector<int> others;
        for (const FilmIndex film : play.puzzle.cells.at(static_cast<std::size_t>(one.guess.cell)))
            if (play.puzzle.films[film].id != one.guess.film.id)
                others.push_back(play.puzzle.films[film].fame);
        const int expected = counts(one) ? rarity_by_hand(others, one.guess.film.fame) : 0;
        CHECK(one.rarity == expected);
    }
}

TEST_CASE("grid: nobody who keeps to the films that fit beats the best possible", "[rules]") {
    const auto seed = GENERATE(range(0, 200));
    CAPTURE(seed);
    const auto play = played(seed);
    const Grid::State& end = play.states.back();

    if (rulings(end) == 0 && solved(end) == board_cells)
        CHECK(total_rarity(end) <= best_total(play.puzzle));
    CHECK(best_total(play.puzzle) <= 900);
}
