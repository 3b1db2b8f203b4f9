// House rulings: made after a miss, held to on the next board, switched, removed, passed on.
#include "support/grid_house.h"
#include "support/print.h"

using namespace epilogue;

namespace {

// Misses a cell and counts it after all; the film.
std::string overrule(House& house, int cell, int reason = 0, const std::string& note = {}) {
    const std::string film = wrong_film(house, cell);
    name_film(house, cell, film);
    house.act(AskOverrule{});
    REQUIRE(house.screen<GridView>().ruling);
    house.act(CountIt{reason, note});
    return film;
}

SettingsView rulings_page(House& house) {
    house.act(OpenSettingsPage{SettingsPage::Rulings});
    return house.screen<SettingsView>();
}

} // namespace

TEST_CASE("model: a miss can be counted by the house and is marked so", "[model]") {
    House house = house_at_grid();
    const Criterion failed = column_of(grid_puzzle(house).board, 0);

    const std::string film = overrule(house, 0, 1, "  We saw\nit  ");

    const GridView view = house.screen<GridView>();
    CHECK_FALSE(view.miss);
    CHECK_FALSE(view.ruling);
    CHECK(view.solved == "1/9");
    CHECK(view.guesses == "8");
    CHECK(view.cells.at(0).ruled);
    CHECK(view.tries.front().mark == GridMark::Ruled);
    REQUIRE(house.rows->rulings.size() == 1);
    const Ruling& ruling = house.rows->rulings.front().ruling;
    CHECK(ruling.film == film);
    CHECK(ruling.criterion == encode(failed));
    CHECK(ruling.reason == "catalogue_wrong");
    CHECK(ruling.note == "We saw it");
    CHECK(ruling.player_name == "Nora");
    CHECK(ruling.day == house.now.today);
}

TEST_CASE("model: a ruling is on the disk before the move that rests on it", "[model]") {
    House house = house_at_grid();
    name_film(house, 0, wrong_film(house, 0));
    house.act(AskOverrule{});

    house.act(CountIt{0, ""});

    REQUIRE(house.last.size() >= 2);
    CHECK(std::holds_alternative<AddRuling>(house.last.at(0)));
    CHECK(std::holds_alternative<SaveMove>(house.last.at(1)));
}

TEST_CASE("model: a note of any length comes back with the grid", "[model]") {
    House house = house_at_grid();
    std::string note;
    for (int i = 0; i < 300; ++i)
        note += "\U0001F3AC";
    overrule(house, 0, 2, note);
    const auto state = grid_state(house);

    house.open();
    house.act(Go{Place::Grid});

    CHECK(grid_state(house) == state);
    CHECK(house.rows->rounds.size() == 1);
}

TEST_CASE("model: closing the form of a ruling counts nothing", "[model]") {
    House house = house_at_grid();
    miss_cell(house, 0);
    house.act(AskOverrule{});

    house.act(Back{});

    CHECK(house.screen<GridView>().miss);
    CHECK_FALSE(house.screen<GridView>().ruling);
    CHECK(house.rows->rulings.empty());
    house.act(OpenPicker{1});
    house.act(CountIt{0, ""});
    CHECK(solved(grid_state(house)) == 0);
    CHECK_FALSE(house.screen<GridView>().ruling);
}

TEST_CASE("model: naming another film closes the form of a ruling", "[model]") {
    House house = house_at_grid();
    miss_cell(house, 0);
    house.act(AskOverrule{});

    solve(house, 1);

    CHECK_FALSE(house.screen<GridView>().ruling);
}

TEST_CASE("model: only a miss that is told can be overruled", "[model]") {
    House house = house_at_grid();
    house.act(AskOverrule{});
    house.act(CountIt{0, ""});
    solve(house, 0);
    house.act(AskOverrule{});
    house.act(CountIt{0, ""});
    CHECK(house.rows->rulings.empty());
    miss_cell(house, 1);
    house.act(LeaveMiss{});
    house.act(AskOverrule{});
    house.act(CountIt{0, ""});

    CHECK(house.rows->rulings.empty());
    CHECK(solved(grid_state(house)) == 1);
}

TEST_CASE("model: the last miss of all can be overruled and the result says so", "[model]") {
    House house = house_at_grid();
    solve(house, {0, 1, 2, 3, 4, 5, 6, 7});

    overrule(house, 8);

    const GridView view = house.screen<GridView>();
    REQUIRE(view.finished);
    CHECK(view.finished->score == "9/9");
    CHECK(view.finished->rulings == "1 house ruling");
    CHECK(view.finished->share.front().find(", 1 house ruling") != std::string::npos);
    CHECK(view.finished->squares.at(8) == GridMark::Ruled);
    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results.front().right == 9);
    REQUIRE(house.rows->uses.size() == 1);
    CHECK(house.rows->uses.front().second.cell == 8);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: a ruling holds for the next board", "[model]") {
    House house = House::with_players({"Nora", "Ben"});
    house.act(Go{Place::Grid});
    const std::string film = overrule(house, 0);
    house.act(ChoosePlayer{PlayerId{2}});

    name_film(house, 0, film);

    CHECK(house.screen<GridView>().solved == "1/9");
    CHECK(house.screen<GridView>().cells.at(0).ruled);
    CHECK(house.rows->rulings.size() == 1);
}

TEST_CASE("model: a ruling switched off takes its cell and points from the score", "[model]") {
    House house = house_at_grid();
    solve(house, {0, 1, 2, 3, 4, 5, 6, 7});
    overrule(house, 8);
    const ResultRecord whole = house.world.records.results(PlayerId{1}).value().back();
    const int owed = grid_state(house).tries.back().rarity;
    const auto page = rulings_page(house);
    REQUIRE(page.rulings.rows.size() == 1);
    CHECK(page.rulings.rows.front().scores == "1 grid");
    CHECK(page.rulings.summary == "1 kept, 1 in force");

    house.act(SetRulingOn{0, false});

    CHECK(house.screen<SettingsView>().rulings.summary == "1 kept, 0 in force");
    ResultRecord counted = house.world.records.results(PlayerId{1}).value().back();
    CHECK(counted.right == 8);
    CHECK(counted.points == whole.points - owed);
    house.act(Go{Place::Archive});
    CHECK(house.screen<ArchiveView>().state == DayState::Part);

    rulings_page(house);
    house.act(SetRulingOn{0, true});
    CHECK(house.world.records.results(PlayerId{1}).value().back() == whole);
}

TEST_CASE("model: a ruling counts for no other criterion and no other film", "[model]") {
    House house = House::with_players({"Nora", "Ben"});
    house.act(Go{Place::Grid});
    const std::string film = overrule(house, 0);
    const std::string other = wrong_film(house, 3); // fails the same column
    house.act(ChoosePlayer{PlayerId{2}});
    const Board board = grid_puzzle(house).board;
    const auto facts = house.world.bank.film(film).value();

    REQUIRE(other != film);
    name_film(house, 3, other);
    CHECK(house.screen<GridView>().miss);
    house.act(LeaveMiss{});
    int named = 0;
    for (const int cell : {1, 2, 4, 5, 7, 8}) { // the other columns
        const auto [row, column] = halves_of(board, cell, *facts);
        if (column.fit != Fit::No)
            continue;
        name_film(house, cell, film);
        ++named;
        CHECK(house.screen<GridView>().miss);
        house.act(LeaveMiss{});
    }
    CHECK(named > 0);
    CHECK(solved(grid_state(house)) == 0);
}

TEST_CASE("model: a finished board opened again stands as its rulings do", "[model]") {
    House house = house_at_grid();
    solve(house, {0, 1, 2, 3, 4, 5, 6, 7});
    overrule(house, 8);
    const GridView whole = house.screen<GridView>();
    const ResultRecord kept = house.world.records.results(PlayerId{1}).value().back();
    rulings_page(house);
    house.act(SetRulingOn{0, false});
    house.open();
    house.act(Go{Place::Grid});

    const GridView view = house.screen<GridView>();
    REQUIRE(view.finished);
    const ResultRecord counted = house.world.records.results(PlayerId{1}).value().back();
    REQUIRE(counted.points < kept.points);
    CHECK(view.finished->score == "8/9");
    CHECK(view.finished->points == std::to_string(counted.points) + " rarity points");
    CHECK(view.finished->rulings == "1 house ruling out of force");
    CHECK(view.finished->squares.at(8) == GridMark::Missed);
    CHECK(view.finished->share.front().find(": 8/9") != std::string::npos);
    CHECK(view.cells.at(8).state == GridCellView::State::Missed);
    CHECK(view.solved == "8/9");
    house.act(Go{Place::Home});
    CHECK(house.screen<HomeView>().grid.score == "8/9");

    rulings_page(house);
    house.act(SetRulingOn{0, true});
    house.open();
    house.act(Go{Place::Grid});
    CHECK(house.screen<GridView>().finished->score == whole.finished->score);
    CHECK(house.screen<GridView>().finished->points == whole.finished->points);
    CHECK(house.screen<GridView>().finished->share == whole.finished->share);
}

TEST_CASE("model: a ruling counts also while it waits for room on the disk", "[model]") {
    House house = house_at_grid();
    solve(house, {0, 1, 2, 3, 4, 5, 6, 7});
    const std::string film = wrong_film(house, 8);
    name_film(house, 8, film);
    house.disk_full = true;

    house.act(AskOverrule{});
    house.act(CountIt{0, ""});

    REQUIRE(house.screen<GridView>().finished);
    CHECK(house.screen<GridView>().finished->score == "9/9");
    CHECK(house.screen<GridView>().finished->rulings == "1 house ruling");
}

TEST_CASE("model: a ruling out of force does not count on a board", "[model]") {
    House house = House::with_players({"Nora", "Ben"});
    house.act(Go{Place::Grid});
    const std::string film = overrule(house, 0);
    rulings_page(house);
    house.act(SetRulingOn{0, false});
    house.act(Back{});
    house.act(ChoosePlayer{PlayerId{2}});
    house.act(Go{Place::Grid});

    name_film(house, 0, film);

    CHECK(house.screen<GridView>().miss);
    CHECK(solved(grid_state(house)) == 0);
}

TEST_CASE("model: removing a ruling asks first and overruling again brings it back", "[model]") {
    House house = House::with_players({"Nora", "Ben"});
    house.act(Go{Place::Grid});
    const std::string film = overrule(house, 0);
    rulings_page(house);
    house.act(AskRemoveRuling{0});
    house.act(Decline{});
    CHECK(house.rows->rulings_there().size() == 1);
    house.act(AskRemoveRuling{0});

    house.act(Confirm{});

    CHECK(house.screen<SettingsView>().rulings.rows.empty());
    house.act(ChoosePlayer{PlayerId{2}});
    house.act(Go{Place::Grid});
    name_film(house, 0, film);
    REQUIRE(house.screen<GridView>().miss);
    house.act(AskOverrule{});
    house.act(CountIt{2, ""});
    REQUIRE(house.rows->rulings_there().size() == 1);
    CHECK(house.rows->rulings_there().front().reason == "custom");
}

TEST_CASE("model: rulings are written to a file and come in elsewhere", "[model]") {
    House house = house_at_grid();
    rulings_page(house);
    house.act(ExportRulings{});
    CHECK(house.ruling_files.empty()); // there are none yet
    house.act(Back{});
    const std::string film = overrule(house, 0);
    rulings_page(house);
    house.act(ExportRulings{});
    REQUIRE(house.ruling_files.size() == 1);
    const auto file = *house.ruling_files.begin();

    House other = House::with_players({"Ada"});
    other.ruling_files.insert(file);
    other.act(OpenSettingsPage{SettingsPage::Rulings});
    other.act(BringInRulings{"  " + file.first + " "});
    CHECK(other.view().toasts.back().text == "1 ruling brought in.");
    CHECK(other.screen<SettingsView>().rulings.rows.size() == 1);
    other.act(BringInRulings{file.first});
    CHECK(other.view().toasts.back().text == "0 rulings brought in, 1 known already.");
    other.act(Go{Place::Grid});
    name_film(other, 0, film);
    CHECK(other.screen<GridView>().solved == "1/9");
    other.act(BringInRulings{"/nowhere"});
    CHECK(other.view().toasts.back().text.find("there is no such file") != std::string::npos);
}

TEST_CASE("model: rulings on what the catalogue lacks are told when they are brought in",
          "[model]") {
    House house = house_at_grid();

    house.act(RulingsBrought{.added = 3, .known = 0, .error = {}, .unknown = 2});

    CHECK(house.view().toasts.back().text ==
          "3 rulings brought in. Of 2 the film or criterion is not in the catalogue.");
}

TEST_CASE("model: a ruling that cannot be set says so and stays as it was", "[model]") {
    House house = house_at_grid();
    overrule(house, 0);
    rulings_page(house);
    house.disk_full = true;

    house.act(SetRulingOn{0, false});

    CHECK(house.view().toasts.back().text.find("the disk is full") != std::string::npos);
    CHECK(house.screen<SettingsView>().rulings.rows.front().in_force);
}
