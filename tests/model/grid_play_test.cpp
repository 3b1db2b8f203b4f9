// A Movie Grid played by intents: to nine of nine, to a loss, given up, and with the program shut
// in between.
#include "rules/grid_maker.h"
#include "support/grid_house.h"
#include "support/print.h"

#include <algorithm>

using namespace epilogue;

namespace {

const std::vector<int> all_cells = {0, 1, 2, 3, 4, 5, 6, 7, 8};

std::vector<std::string> texts(const House& house) {
    const auto view = house.screen<GridView>();
    std::vector<std::string> texts = {view.guesses, view.solved, view.rarity, view.aside};
    for (const GridCellView& cell : view.cells)
        texts.push_back(cell.title + cell.rarity);
    for (const GridTryView& one : view.tries)
        texts.push_back(one.title + one.note);
    return texts;
}

std::vector<std::string> rows_of_picker(const House& house) {
    const auto view = house.screen<GridView>();
    REQUIRE(view.picker);
    std::vector<std::string> rows = {view.picker->count, view.picker->nothing, view.picker->foot};
    for (const PickerRow& row : view.picker->rows)
        rows.push_back(row.id + row.title + std::to_string(row.year) + row.alias +
                       (row.used ? "used" : ""));
    return rows;
}

} // namespace

TEST_CASE("model: the program is quit from a grid in any state and can be looked at still",
          "[model]") {
    const auto solved = GENERATE(0, 1, 8, 9);
    const bool given_up = GENERATE(false, true);
    House house = house_at_grid();
    solve(house, {all_cells.begin(), all_cells.begin() + solved});
    if (given_up && solved < 9) {
        house.act(AskGiveUp{});
        house.act(Confirm{});
    }

    house.act(Quit{});

    CHECK(house.shows<HomeView>());
}

TEST_CASE("model: a grid is played to nine of nine and its result is kept", "[model]") {
    House house = house_at_grid();
    CHECK(house.screen<GridView>().aside == "No. 326, Sunday 22 November");
    CHECK(house.screen<GridView>().guesses == "9");

    solve(house, all_cells);

    const auto view = house.screen<GridView>();
    CHECK(view.solved == "9/9");
    CHECK(view.guesses == "0");
    CHECK(view.aside == "No. 326, finished");
    REQUIRE(view.finished);
    CHECK(view.finished->score == "9/9");
    CHECK(view.finished->streak == "Streak 1 day");
    CHECK(view.finished->next_at == "at midnight");
    CHECK(view.finished->share.size() == 4);
    CHECK(view.streak == "1");
    REQUIRE(house.rows->results.size() == 1);
    const ResultRecord& result = house.rows->results.front();
    CHECK(result.game == "grid");
    CHECK(result.mode == "classic");
    CHECK(result.title == "Movie Grid");
    CHECK(result.right == 9);
    CHECK(result.asked == 9);
    CHECK(result.points == total_rarity(grid_state(house)));
    CHECK(result.day == house.now.today);
    CHECK(house.newest_round().title == "Movie Grid No. 326");
    CHECK(house.newest_round().moves.size() == 9);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: the answers shown after a grid are those of its cells and mark one's own",
          "[model]") {
    House house = house_at_grid();
    solve(house, all_cells);

    const auto finished = house.screen<GridView>().finished;
    REQUIRE(finished);
    for (std::size_t cell = 0; cell < finished->answers.size(); ++cell) {
        const CellAnswersView& answers = finished->answers.at(cell);
        CHECK(answers.rows.size() == grid_puzzle(house).cells.at(cell).size());
        CHECK(std::count_if(answers.rows.begin(), answers.rows.end(),
                            [](const auto& row) { return row.yours; }) == 1);
    }
}

TEST_CASE("model: a grid is lost by nine misses and each is told", "[model]") {
    House house = house_at_grid();
    for (int cell = 0; cell < 9; ++cell) {
        miss_cell(house, cell);
        const auto view = house.screen<GridView>();
        REQUIRE(view.miss);
        CHECK(view.miss->word == "Half of it fits");
        CHECK(view.miss->row.word == "Row fits");
        CHECK(view.miss->column.word == "Column fails");
        CHECK(view.miss->can_try == (cell < 8));
        CHECK(view.cells.at(static_cast<std::size_t>(cell)).state == GridCellView::State::Tried);
        CHECK_FALSE(view.finished);
        CHECK(house.rows->results.empty());
    }
    CHECK(house.screen<GridView>().miss->leave == "See the answers");

    house.act(LeaveMiss{});

    const auto view = house.screen<GridView>();
    REQUIRE(view.finished);
    CHECK(view.finished->score == "0/9");
    CHECK(std::all_of(view.cells.begin(), view.cells.end(), [](const GridCellView& cell) {
        return cell.state == GridCellView::State::Missed;
    }));
    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results.front().right == 0);
    CHECK(house.rows->results.front().title == "Movie Grid");
    CHECK(house.gaps == 0);
}

TEST_CASE("model: a miss tells both halves with their facts", "[model]") {
    House house = house_at_grid();
    const Board board = grid_puzzle(house).board;
    const std::string film = wrong_film(house, 4, false);
    name_film(house, 4, film);

    const auto miss = house.screen<GridView>().miss;
    REQUIRE(miss);
    const auto facts = house.world.bank.film(film).value();
    CHECK(miss->row.word == "Row fails");
    CHECK(miss->column.word == "Column fits");
    CHECK(miss->row.fact == deciding_fact(row_of(board, 4), *facts));
    CHECK(miss->column.fact == deciding_fact(column_of(board, 4), *facts));
    CHECK(miss->guesses == "8 guesses left");
}

TEST_CASE("model: a grid that was shut at any move comes back as it was", "[model]") {
    House house = house_at_grid();
    for (int move = 0; move < 9; ++move) {
        if (move % 3 == 2) {
            miss_cell(house, move);
            house.act(LeaveMiss{});
        } else {
            solve(house, move);
        }
        const auto state = grid_state(house);
        const auto shown = texts(house);

        house.open();
        const auto tile = house.screen<HomeView>().grid;
        CHECK(tile.score == std::to_string(solved(state)) + "/9");
        CHECK(tile.act == (move == 8 ? "Look again" : "Continue"));
        house.act(Go{Place::Grid});

        CHECK(grid_state(house) == state);
        CHECK(texts(house) == shown);
    }
    CHECK(house.rows->rounds.size() == 1);
    CHECK(house.rows->results.size() == 1);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: a grid shut while its last miss is told is finished at the next start",
          "[model]") {
    House house = house_at_grid();
    for (int cell = 0; cell < 9; ++cell)
        miss_cell(house, cell);
    REQUIRE(house.rows->results.empty());
    house.next_day();

    house.open();

    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results.front().title == "Movie Grid"); // it was played on its day
    house.act(Go{Place::Home});
    house.open();
    CHECK(house.rows->results.size() == 1);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: going home while the last miss is told writes one result", "[model]") {
    House house = house_at_grid();
    for (int cell = 0; cell < 9; ++cell)
        miss_cell(house, cell);

    house.act(Go{Place::Home});

    CHECK(house.effects<FinishRoundRow>().size() == 1);
    CHECK(house.rows->results.size() == 1);
    CHECK(house.gaps == 0);
    CHECK(house.screen<HomeView>().grid.act == "Look again");
}

TEST_CASE("model: a finished grid is copied as it stands and names no film", "[model]") {
    House house = house_at_grid();
    house.act(CopyShare{});
    CHECK(house.copied.empty()); // it is in play
    solve(house, {0, 1, 2, 3, 4, 5, 6, 7, 8});
    const auto view = house.screen<GridView>();
    REQUIRE(view.finished);

    house.act(CopyShare{});

    CHECK(house.copied == join(view.finished->share, "\n"));
    for (const GridCellView& cell : view.cells)
        CHECK(house.copied.find(cell.title) == std::string::npos);
}

TEST_CASE("model: a film named twice is pointed out and costs nothing", "[model]") {
    House house = house_at_grid();
    solve(house, 0);
    const std::size_t moves = house.newest_round().moves.size();

    name_film(house, 1, proof_film(house, 0));

    CHECK(house.newest_round().moves.size() == moves);
    CHECK(house.screen<GridView>().guesses == "8");
    REQUIRE_FALSE(house.view().toasts.empty());
    CHECK(house.view().toasts.back().text.find(" is already in your grid.") != std::string::npos);
    CHECK(house.screen<GridView>().picker); // another film may be named at once
}

TEST_CASE("model: leaving the picker costs nothing", "[model]") {
    House house = house_at_grid();
    solve(house, 0);
    const auto before = grid_state(house);
    house.act(OpenPicker{4});
    house.act(SearchFilms{"the"});

    house.act(Back{});

    CHECK_FALSE(house.screen<GridView>().picker);
    CHECK(grid_state(house) == before);
    CHECK(house.last.empty());
    CHECK(house.shows<GridView>());
}

TEST_CASE("model: nothing in the picker depends on the cell it is opened for", "[model]") {
    House house = house_at_grid();
    for (const char* typed : {"", "the", "seven", "12", "apple bridge", "rivr", "zzzz"}) {
        std::vector<std::string> first;
        for (int cell = 0; cell < 9; ++cell) {
            house.act(OpenPicker{cell});
            house.act(SearchFilms{typed});
            if (cell == 0)
                first = rows_of_picker(house);
            CHECK(rows_of_picker(house) == first);
        }
    }
}

TEST_CASE("model: the picker shows what the search finds and marks only films in the grid",
          "[model]") {
    House house = house_at_grid();
    solve(house, 0);
    miss_cell(house, 1);
    const auto search = house.world.bank.film_search().value();
    std::set<std::string> used;
    for (const char* typed : {"the", "house", "winter 12", "a"}) {
        house.act(OpenPicker{5});
        house.act(SearchFilms{typed});
        const auto picker = house.screen<GridView>().picker;
        const FilmHits found = search->find(typed, 60);
        REQUIRE(picker->rows.size() == found.hits.size());
        for (std::size_t i = 0; i < found.hits.size(); ++i) {
            CHECK(picker->rows[i].id == found.hits[i].id);
            CHECK(picker->rows[i].used == (found.hits[i].id == proof_film(house, 0)));
        }
    }
}

TEST_CASE("model: a film is named by its title and year as typed", "[model]") {
    House house = house_at_grid();
    const BoardFilm film = grid_puzzle(house).films.at(grid_puzzle(house).proof.at(3));

    house.act(GuessTyped{3, film.title + " " + std::to_string(film.year)});

    if (house.screen<GridView>().picker) // another film has that title and year
        house.act(GuessFilm{film.id});
    CHECK(solved(grid_state(house)) == 1);
    CHECK(grid_state(house).filled.at(3) == 0);
}

TEST_CASE("model: a film that only a slip finds is offered and not named", "[model]") {
    House house = house_at_grid();
    const auto search = house.world.bank.film_search().value();
    std::string typed;
    for (const BoardFilm& film : grid_puzzle(house).films) {
        std::string slip = film.title + " " + std::to_string(film.year);
        slip.at(slip.find(' ') - 1) = 'q';
        const FilmHits found = search->find(slip, 10);
        if (found.hits.size() == 1 && found.hits.front().guessed)
            typed = slip;
    }
    REQUIRE_FALSE(typed.empty());

    house.act(GuessTyped{0, typed});

    CHECK(grid_state(house).tries.empty());
    REQUIRE(house.screen<GridView>().picker);
    CHECK(house.screen<GridView>().picker->rows.size() == 1);
}

TEST_CASE("model: a film typed for a filled cell goes to no other", "[model]") {
    House house = house_at_grid();
    solve(house, 0);
    const BoardFilm film = grid_puzzle(house).films.at(grid_puzzle(house).proof.at(3));
    house.act(OpenPicker{5});

    house.act(GuessTyped{0, film.title + " " + std::to_string(film.year)});

    CHECK(grid_state(house).tries.size() == 1);
}

TEST_CASE("model: giving up asks first and then shows the answers", "[model]") {
    House house = house_at_grid();
    solve(house, {0, 1});
    house.act(AskGiveUp{});
    REQUIRE(house.view().dialog);
    CHECK(house.view().dialog->text == "The answers will be shown and the day counts as 2 of 9.");
    house.act(Decline{});
    CHECK_FALSE(house.screen<GridView>().finished);

    house.act(OpenPicker{5});
    house.act(AskGiveUp{});
    house.act(Confirm{});

    const auto view = house.screen<GridView>();
    CHECK(view.finished);
    CHECK_FALSE(view.picker);
    CHECK(view.streak == "0");
    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results.front().title == "Movie Grid, given up");
    CHECK(house.rows->results.front().right == 2);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: the mode can be chosen until the first guess and is kept for the next grid",
          "[model]") {
    House house = house_at_grid();
    CHECK(house.screen<GridView>().modes.size() == 3);
    house.act(SetGridMode{1});
    CHECK(house.screen<GridView>().guesses_detail == "of 3 lives, misses only");
    house.act(SetGridMode{7});
    CHECK(grid_puzzle(house).mode == GridMode::ThreeLives);
    solve(house, 0);
    CHECK(house.screen<GridView>().modes.empty());

    house.act(SetGridMode{0});

    CHECK(grid_puzzle(house).mode == GridMode::ThreeLives);
    CHECK(house.screen<GridView>().guesses == "3");
    house.open();
    house.act(Go{Place::Grid});
    CHECK(grid_puzzle(house).mode == GridMode::ThreeLives);
    house.act(OpenGrid{"2026-11-20"});
    CHECK(grid_puzzle(house).mode == GridMode::ThreeLives);
    CHECK(house.screen<GridView>().modes.size() == 3);
}

TEST_CASE("model: three misses end a grid of three lives", "[model]") {
    House house = house_at_grid();
    house.act(SetGridMode{1});
    solve(house, {0, 1, 2});
    for (int cell = 3; cell < 6; ++cell)
        miss_cell(house, cell);
    house.act(LeaveMiss{});

    CHECK(house.screen<GridView>().finished);
    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results.front().mode == "three_lives");
    CHECK(house.rows->results.front().right == 3);
}

TEST_CASE("model: looking at a grid writes nothing", "[model]") {
    House house = house_at_grid();
    house.act(OpenPicker{0});
    house.act(SearchFilms{"the"});
    house.act(Back{});
    house.act(OpenCriterionHelp{4});
    house.act(Back{});
    house.act(Back{});

    CHECK(house.shows<HomeView>());
    CHECK(house.rows->rounds.empty());
    CHECK(house.screen<HomeView>().grid.word == "not played yet");
}

TEST_CASE("model: two players have their own grids of a day", "[model]") {
    House house = House::with_players({"Nora", "Ben"});
    house.act(Go{Place::Grid});
    solve(house, {0, 1});
    house.act(ChoosePlayer{PlayerId{2}});
    REQUIRE(house.shows<GridView>());
    CHECK(house.screen<GridView>().solved == "0/9");
    solve(house, all_cells);
    CHECK(house.rows->results.size() == 1);
    CHECK(house.rows->results.front().player == PlayerId{2});

    house.act(ChoosePlayer{PlayerId{1}});

    CHECK(house.screen<GridView>().solved == "2/9");
    CHECK(house.screen<GridView>().streak == "0");
    CHECK(house.rows->rounds.size() == 2);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: a grid below the settings is left when another player is chosen there",
          "[model]") {
    House house = House::with_players({"Nora", "Ben"});
    house.act(Go{Place::Grid});
    solve(house, 0);
    house.act(OpenSettingsPage{SettingsPage::Look});

    house.act(ChoosePlayer{PlayerId{2}});
    house.act(Back{});

    REQUIRE(house.shows<HomeView>());
    CHECK(house.screen<HomeView>().grid.score == "0/9");
}
