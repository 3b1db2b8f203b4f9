// Grids while the world changes under them: another catalogue, a full disk, rows that cannot be
// read.
#include "rules/grid_maker.h"
#include "support/film_bank.h"
#include "support/grid_house.h"
#include "support/made_films.h"
#include "support/print.h"

#include <algorithm>

using namespace epilogue;

namespace {

const std::vector<int> all_cells = {0, 1, 2, 3, 4, 5, 6, 7, 8};

// The next version of the program knows nothing of people any more: no film has a cast or a
// director.
void put_poorer_films(House& house) {
    FilmTables tables = made_films(1, 1500);
    for (Film& film : tables.films) {
        film.cast.clear();
        film.directors = {"Somebody New"};
    }
    put_films(house.world.bank, std::move(tables));
}

} // namespace

TEST_CASE("model: a new catalogue leaves a grid in play as it was", "[model]") {
    House house = house_at_grid();
    solve(house, {0, 1});
    miss_cell(house, 2);
    house.act(LeaveMiss{});
    const auto state = grid_state(house);
    const auto puzzle = grid_puzzle(house);
    put_poorer_films(house);

    house.open();
    house.act(Go{Place::Grid});

    CHECK(grid_state(house) == state);
    CHECK(grid_puzzle(house) == puzzle);
    solve(house, {2, 3, 4, 5, 6, 7, 8}); // what was an answer is one
    CHECK(solved(grid_state(house)) == 8);
    CHECK(rulings(grid_state(house)) == 0);
    CHECK(house.rows->results.size() == 1);
}

TEST_CASE("model: a new catalogue leaves a finished grid as it was", "[model]") {
    House house = house_at_grid();
    solve(house, all_cells);
    const auto finished = house.screen<GridView>().finished;
    put_poorer_films(house);

    house.open();
    house.act(Go{Place::Grid});

    const auto again = house.screen<GridView>().finished;
    REQUIRE(again);
    CHECK(again->score == finished->score);
    CHECK(again->points == finished->points);
    CHECK(again->best == finished->best);
    for (std::size_t cell = 0; cell < again->answers.size(); ++cell)
        CHECK(again->answers.at(cell).rows.size() == finished->answers.at(cell).rows.size());
}

TEST_CASE("model: help on a board of an older catalogue names none of its answers", "[model]") {
    House house = house_at_grid();
    solve(house, 0);
    FilmTables tables = made_films(1, 1500);
    tables.people.clear(); // nobody is a header any more, so the board cannot be looked up
    put_films(house.world.bank, std::move(tables));
    house.open();
    house.act(Go{Place::Grid});
    const auto& films = grid_puzzle(house).films;

    int named = 0;
    for (int side = 0; side < 6; ++side) {
        house.act(OpenCriterionHelp{side});
        const auto help = house.screen<GridView>().help;
        REQUIRE(help);
        for (const std::string& text : {help->yes, help->no}) {
            const std::string film = text.substr(0, text.find("): ") + 1);
            named += film.empty() ? 0 : 1;
            CHECK(std::none_of(films.begin(), films.end(), [&](const BoardFilm& one) {
                return film == one.title + " (" + std::to_string(one.year) + ")";
            }));
        }
    }
    CHECK(named > 3);
}

TEST_CASE("model: a grid is played on while the disk is full and all of it is kept", "[model]") {
    House house = house_at_grid();
    solve(house, {0, 1});
    house.disk_full = true;
    solve(house, {2, 3, 4});
    CHECK(house.newest_round().moves.size() == 2);
    CHECK(house.view().notice.find("The disk is full") == 0);
    solve(house, {5, 6, 7, 8});
    CHECK(house.screen<GridView>().finished);
    CHECK(house.rows->results.empty());
    house.disk_full = false;

    house.retry();

    CHECK(house.newest_round().moves.size() == 9);
    CHECK(house.rows->results.size() == 1);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: a grid left while the disk is full is gone on with and not begun again",
          "[model]") {
    const bool begun_before = GENERATE(false, true);
    CAPTURE(begun_before);
    House house = house_at_grid();
    if (begun_before)
        solve(house, 0);
    house.disk_full = true;
    solve(house, {1, 2});
    const auto state = grid_state(house);
    house.act(Go{Place::Home});
    CHECK(house.screen<HomeView>().grid.score == std::to_string(solved(state)) + "/9");

    house.act(Go{Place::Grid});

    CHECK(grid_state(house) == state);
    solve(house, {3, 4});
    house.act(Go{Place::Home});
    house.disk_full = false;
    house.retry();
    CHECK(house.screen<HomeView>().grid.score == std::to_string(solved(state) + 2) + "/9");
    house.act(Go{Place::Grid});
    CHECK(solved(grid_state(house)) == solved(state) + 2);
    solve(house, {5, 6});
    CHECK(house.rows->rounds.size() == 1);
    CHECK(static_cast<int>(house.newest_round().moves.size()) == solved(grid_state(house)));
    CHECK(house.gaps == 0);
}

TEST_CASE("model: a grid finished while the disk is full gets one result", "[model]") {
    House house = house_at_grid();
    for (int cell = 0; cell < 9; ++cell)
        miss_cell(house, cell);
    house.disk_full = true; // between the last move and the result
    house.act(Go{Place::Home});
    house.wait(1000);
    house.act(Go{Place::Grid});
    CHECK(house.screen<GridView>().finished);
    house.act(Go{Place::Home});
    house.disk_full = false;

    house.retry();

    CHECK(house.rows->results.size() == 1);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: rounds begun on a full disk get their own rows", "[model]") {
    House house = house_at_grid();
    house.disk_full = true;
    solve(house, {0, 1});
    house.act(Go{Place::Home});
    house.act(PlayFeature{});
    house.answer_right();
    house.act(Go{Place::Home});

    house.act(Go{Place::Grid}); // its moves would go to the row that was begun last
    CHECK(house.shows<HomeView>());
    CHECK(house.view().toasts.back().text ==
          "This grid waits for room on the disk. Go on with it when it is saved.");
    house.act(OpenGrid{"2026-11-20"});
    solve(house, 0);
    house.act(Go{Place::Home});
    house.disk_full = false;
    house.retry();

    REQUIRE(house.rows->rounds.size() == 3);
    CHECK(house.rows->rounds.at(0).moves.size() == 2);
    CHECK(house.rows->rounds.at(1).game == "quiz");
    CHECK(house.rows->rounds.at(1).moves.size() == 1);
    CHECK(house.rows->rounds.at(2).moves.size() == 1);
    CHECK(house.gaps == 0);
    house.act(Go{Place::Grid});
    CHECK(solved(grid_state(house)) == 2);
    solve(house, 2);
    CHECK(house.rows->rounds.at(0).moves.size() == 3);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: a grid in play that cannot be read is kept and begun anew", "[model]") {
    House house = house_at_grid();
    solve(house, {0, 1});
    house.act(Go{Place::Home});
    house.rows->rounds.front().puzzle.resize(100);
    house.open();

    house.act(Go{Place::Grid});

    CHECK(house.screen<GridView>().solved == "0/9");
    CHECK(house.rows->put_away.contains(RoundId{1}));
    CHECK(house.view().toasts.back().text ==
          "A grid could not be read. It is kept in your file, and begins anew here.");
    solve(house, 0);
    CHECK(house.rows->rounds.size() == 2);
}

TEST_CASE("model: a finished grid that cannot be read is not played again", "[model]") {
    House house = house_at_grid();
    solve(house, all_cells);
    house.act(Go{Place::Home});
    house.rows->rounds.front().puzzle.resize(100);
    house.open();

    house.act(Go{Place::Grid});

    CHECK(house.shows<HomeView>());
    CHECK(house.effects<MarkUnreadable>().empty());
    CHECK(house.rows->put_away.empty());
    CHECK(house.rows->results.size() == 1);
    CHECK(house.view().toasts.back().text ==
          "This grid could not be read. Its result is kept in your file.");
}

TEST_CASE("model: without films a sentence says so and nothing is begun", "[model]") {
    House house = House::with_players({"Nora"});
    house.world.bank.catalogue = []() -> Result<std::shared_ptr<const Catalogue>> {
        return Error{"could not read the catalogue of films: there are no films in /x/bank.db."};
    };

    house.act(Go{Place::Grid});

    CHECK(house.shows<HomeView>());
    CHECK(house.view().toasts.back().text.find("there are no films") != std::string::npos);
    house.act(Go{Place::Workshop});
    house.act(EditSide{2});
    house.act(OpenCode{"7K2M-QD4R-09XA-B3TE"});
    CHECK(house.rows->rounds.empty());
}
