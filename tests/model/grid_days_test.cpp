// Which grids count for the streak, and what clocks and calendars may do to it.
#include "rules/grid_maker.h"
#include "support/grid_house.h"
#include "support/print.h"

using namespace epilogue;

namespace {

const std::vector<int> all_cells = {0, 1, 2, 3, 4, 5, 6, 7, 8};

// What Nora is told the streak is, on a grid of today.
std::string streak(House& house) {
    house.act(OpenGrid{"2026-11-22"});
    const GridView view = house.screen<GridView>();
    house.act(Go{Place::Home});
    return view.streak;
}

void set_day(House& house, const std::string& day) {
    house.now.today = parse_date(day).value();
}

void played_on_own_day(House& house, int from, int to) {
    for (int number = from; number <= to; ++number)
        add_played_grid(house, PlayerId{1}, {.number = number, .board = std::nullopt}, "Movie Grid",
                        500, 9);
}

} // namespace

TEST_CASE("grid streak: days in a row up to today or yesterday", "[model]") {
    CHECK(grid_streak({}, 326) == 0);
    CHECK(grid_streak({326}, 326) == 1);
    CHECK(grid_streak({325}, 326) == 1);
    CHECK(grid_streak({324}, 326) == 0);
    CHECK(grid_streak({320, 321, 322, 324, 325, 326}, 326) == 3);
    CHECK(grid_streak({320, 321, 322, 324, 325}, 326) == 2);
    CHECK(grid_streak({-2, -1, 0, 1}, 1) == 4);
    CHECK(longest_streak({}) == 0);
    CHECK(longest_streak({5}) == 1);
    CHECK(longest_streak({-3, -2, -1, 0, 5, 6}) == 4);
}

TEST_CASE("grid streak: a clock set back takes nothing away", "[model]") {
    const std::set<int> days = {320, 321, 322, 323, 324, 325, 326};
    for (int today = 326; today > 300; --today)
        CHECK(grid_streak(days, today) == 7);
    CHECK(grid_streak(days, 327) == 7);
    CHECK(grid_streak(days, 328) == 0);
}

TEST_CASE("model: a grid counts for its own day whatever came of it but not given up", "[model]") {
    House house = house_at_grid();
    played_on_own_day(house, 324, 325);

    SECTION("nine named") {
        solve(house, all_cells);
        CHECK(streak(house) == "3");
    }
    SECTION("all guesses used") {
        lose_grid(house);
        CHECK(streak(house) == "3");
    }
    SECTION("given up") {
        solve(house, {0, 1, 2});
        house.act(AskGiveUp{});
        house.act(Confirm{});
        CHECK(streak(house) == "2"); // yesterday's
        house.next_day();
        CHECK(streak(house) == "0");
    }
}

TEST_CASE("model: a grid of another day counts for no streak", "[model]") {
    const auto* day = GENERATE("2026-11-21", "2026-11-23", "2020-02-29");
    House house = house_at_grid();
    house.act(OpenGrid{day});
    CHECK(house.screen<GridView>().note.find("not for the streak") != std::string::npos);

    solve(house, all_cells);

    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results.front().title == "Movie Grid, another day");
    CHECK(house.screen<GridView>().finished->streak == "No streak yet");
    CHECK(streak(house) == "0");
    set_day(house, day); // and not on the day itself either: it is played
    house.act(OpenGrid{});
    CHECK(house.screen<GridView>().finished);
    CHECK(house.screen<GridView>().streak == "0");
}

TEST_CASE("model: a board in play at midnight stays and counts for no streak", "[model]") {
    House house = house_at_grid();
    solve(house, {0, 1, 2, 3});
    house.next_day();
    CHECK(house.screen<GridView>().solved == "4/9");

    solve(house, {4, 5, 6, 7, 8});

    CHECK(house.screen<GridView>().finished->number == "Movie Grid No. 326");
    CHECK(house.rows->results.front().title == "Movie Grid, another day");
    CHECK(streak(house) == "0");
    house.act(Go{Place::Grid});
    CHECK(house.screen<GridView>().aside.find("No. 327") == 0);
    CHECK(house.screen<GridView>().solved == "0/9");
}

TEST_CASE("model: a board opened before midnight and begun after it is yesterday's", "[model]") {
    House house = house_at_grid();
    house.next_day();

    solve(house, all_cells);

    CHECK(grid_puzzle(house).number == 326);
    CHECK(house.rows->results.front().title == "Movie Grid, another day");
}

TEST_CASE("model: home shows the grid of the new day after midnight", "[model]") {
    House house = house_at_grid();
    solve(house, {0, 1});
    house.act(Go{Place::Home});
    CHECK(house.screen<HomeView>().grid.number == "No. 326");
    CHECK(house.screen<HomeView>().grid.score == "2/9");
    house.next_day();

    house.act(Tick{});

    CHECK(house.screen<HomeView>().grid.number == "No. 327");
    CHECK(house.screen<HomeView>().grid.score == "0/9");
}

TEST_CASE("model: the last miss before midnight counts for its day when it is left after it",
          "[model]") {
    const bool overruled = GENERATE(false, true);
    CAPTURE(overruled);
    House house = house_at_grid();
    for (int cell = 0; cell < 9; ++cell)
        miss_cell(house, cell);
    house.next_day();

    if (overruled) {
        house.act(AskOverrule{});
        house.act(CountIt{0, ""});
    } else {
        house.act(LeaveMiss{});
    }

    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results.front().title == "Movie Grid");
    CHECK(house.rows->results.front().right == (overruled ? 1 : 0));
    CHECK(streak(house) == "1");
}

TEST_CASE("model: a clock set back lets no day be played twice", "[model]") {
    House house = house_at_grid();
    played_on_own_day(house, 320, 325);
    house.act(Go{Place::Home});
    house.act(Go{Place::Grid});
    solve(house, all_cells);
    CHECK(house.screen<GridView>().streak == "7");

    for (const char* day : {"2026-11-21", "2026-11-20", "2026-11-22"}) {
        set_day(house, day);
        house.act(OpenGrid{"2026-11-22"});
        CHECK(house.screen<GridView>().finished);
        CHECK(house.screen<GridView>().streak == "7");
    }
    CHECK(house.rows->results.size() == 7);
}

TEST_CASE("model: a journey over the date line takes nothing away", "[model]") {
    House house = house_at_grid();
    played_on_own_day(house, 320, 325);

    SECTION("back by a day after the grid was finished") {
        solve(house, all_cells);
        set_day(house, "2026-11-21");
        CHECK(streak(house) == "7");
        set_day(house, "2026-11-22");
        CHECK(streak(house) == "7");
        set_day(house, "2026-11-23");
        CHECK(streak(house) == "7");
    }
    SECTION("back by a day while the grid is in play") {
        solve(house, {0, 1, 2});
        set_day(house, "2026-11-21");
        solve(house, {3, 4, 5, 6, 7, 8});
        CHECK(house.rows->results.back().title == "Movie Grid");
        CHECK(house.rows->results.back().day == parse_date("2026-11-22").value());
        CHECK(streak(house) == "7");
    }
    SECTION("forth by a day before today's grid was begun") {
        house.act(Go{Place::Home});
        set_day(house, "2026-11-23"); // the 22nd is lost, and with it the streak
        CHECK(streak(house) == "0");
        set_day(house, "2026-11-22"); // unless one comes back to it
        house.act(OpenGrid{});
        solve(house, all_cells);
        CHECK(streak(house) == "7");
    }
    SECTION("forth by a day after today's grid was finished") {
        solve(house, all_cells);
        set_day(house, "2026-11-23");
        CHECK(streak(house) == "7");
        house.act(OpenGrid{});
        solve(house, all_cells);
        CHECK(streak(house) == "8");
    }
}

TEST_CASE("model: a grid begun early on a clock set back is played early", "[model]") {
    House house = house_at_grid();
    set_day(house, "2026-11-21");
    house.act(OpenGrid{"2026-11-22"});

    solve(house, all_cells);

    CHECK(house.rows->results.back().title == "Movie Grid, another day");
}

TEST_CASE("model: a day cannot be played twice in another mode", "[model]") {
    House house = house_at_grid();
    lose_grid(house);
    house.act(Go{Place::Home});
    house.model.settings.grid_mode = "free";

    house.act(Go{Place::Grid});

    CHECK(house.screen<GridView>().finished);
    CHECK(grid_puzzle(house).mode == GridMode::Classic);
}

TEST_CASE("model: the best of a mode is told and given up or own boards do not compare",
          "[model]") {
    House house = House::with_players({"Nora", "Ben"});
    const PlayerId nora{1};
    const auto day = [](int number, GridMode mode = GridMode::Classic) {
        return Grid::Params{.number = number, .board = std::nullopt, .mode = mode};
    };
    add_played_grid(house, nora, day(300), "Movie Grid", 400, 9);
    add_played_grid(house, nora, day(301), "Movie Grid, another day", 440, 9);
    add_played_grid(house, nora, day(302), "Movie Grid, given up", 900, 8);
    add_played_grid(house, nora, day(303, GridMode::Free), "Movie Grid", 890, 9);
    add_played_grid(house, PlayerId{2}, day(304), "Movie Grid", 880, 9);
    house.act(Go{Place::Grid});
    CHECK(house.model.grid_record.best == 440);
    CHECK(house.model.grid_record.days == std::set<int>{300, 303});

    lose_grid(house);

    CHECK(house.screen<GridView>().finished->of == "of 900, your best is 440");
    CHECK(house.screen<GridView>().finished->longest == "Longest 1");
}

TEST_CASE("model: a grid that cannot be read leads home and not to an empty board", "[model]") {
    House house = house_at_grid();
    played_on_own_day(house, 325, 325); // its row tells no board

    house.act(OpenGrid{"2026-11-21"});

    CHECK(house.shows<HomeView>());
}

TEST_CASE("model: a grid finished on its day is said to count on any other day too", "[model]") {
    House house = house_at_grid();
    const std::string day = iso(house.now.today);
    solve(house, {0, 1, 2, 3, 4, 5, 6, 7, 8});
    CHECK(house.screen<GridView>().note.empty());
    house.now.today = date_of(day_number(house.now.today) + 1);
    house.act(Go{Place::Home});

    house.act(OpenGrid{day});

    CHECK(house.screen<GridView>().note.empty());
    house.act(Go{Place::Archive});
    house.act(ChooseDay{day});
    CHECK(house.screen<ArchiveView>().note == "It counts for the streak.");
    house.act(OpenGrid{iso(date_of(day_number(house.now.today) + 3))});
    solve(house, {0, 1, 2, 3, 4, 5, 6, 7, 8});
    CHECK(house.screen<GridView>().note ==
          "Played on another day: it counts for statistics, not for the streak.");
}

TEST_CASE("model: a half that is not known is not told as one that fails", "[model]") {
    House house = house_at_grid();
    const auto catalogue = house.world.bank.catalogue().value();
    int told = 0;
    for (int later = 0; later < 40 && told < 3; ++later) {
        house.act(OpenGrid{iso(date_of(day_number(house.now.today) + later))});
        const Board board = grid_puzzle(house).board;
        for (const BoardFilm& film : catalogue->films()) {
            const auto facts = house.world.bank.film(film.id).value();
            const auto [row, column] = halves_of(board, 0, *facts);
            if (row.fit != Fit::Unknown || column.fit != Fit::No)
                continue;
            name_film(house, 0, film.id);
            const GridView view = house.screen<GridView>();
            REQUIRE(view.miss);
            CHECK(view.miss->word == "One half fails, the other is not known");
            CHECK(view.tries.front().note.starts_with("not "));
            CHECK(view.tries.front().note == "not " + short_label_of(column_of(board, 0)));
            ++told;
            break;
        }
    }
    CHECK(told > 0);
}
