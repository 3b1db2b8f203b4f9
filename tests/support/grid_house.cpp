#include "support/grid_house.h"

#include "bank/catalogue.h"
#include "rules/grid_maker.h"

#include <algorithm>

namespace epilogue {

House house_at_grid() {
    House house = House::with_players({"Nora"});
    house.act(Go{Place::Grid});
    REQUIRE(house.shows<GridView>());
    return house;
}

const Grid::Puzzle& grid_puzzle(const House& house) {
    REQUIRE(house.model.grid);
    return house.model.grid->round.puzzle;
}

const Grid::State& grid_state(const House& house) {
    REQUIRE(house.model.grid);
    return house.model.grid->round.state;
}

std::string proof_film(const House& house, int cell) {
    const Grid::Puzzle& puzzle = grid_puzzle(house);
    return puzzle.films.at(puzzle.proof.at(static_cast<std::size_t>(cell))).id;
}

std::string wrong_film(const House& house, int cell, bool column) {
    const Board& board = grid_puzzle(house).board;
    const auto& tries = grid_state(house).tries;
    const auto catalogue = house.world.bank.catalogue().value();
    for (const BoardFilm& film : catalogue->films()) {
        const bool named = std::any_of(tries.begin(), tries.end(), [&](const Grid::Try& one) {
            return one.guess.film.id == film.id;
        });
        const auto facts = house.world.bank.film(film.id).value();
        const auto [row, other] = halves_of(board, cell, *facts);
        const auto& fits = column ? row : other;
        const auto& fails = column ? other : row;
        if (!named && fits.fit == Fit::Yes && fails.fit == Fit::No)
            return film.id;
    }
    FAIL("no film misses cell " << cell);
    return {};
}

void name_film(House& house, int cell, const std::string& film) {
    house.act(OpenPicker{cell});
    house.act(GuessFilm{film});
}

void solve(House& house, int cell) {
    name_film(house, cell, proof_film(house, cell));
}

void solve(House& house, const std::vector<int>& cells) {
    for (const int cell : cells)
        solve(house, cell);
}

void miss_cell(House& house, int cell) {
    name_film(house, cell, wrong_film(house, cell));
}

void lose_grid(House& house) {
    for (int i = 0; i < grid_guesses; ++i)
        miss_cell(house, i);
    house.act(LeaveMiss{});
}

void add_played_grid(House& house, PlayerId player, const Grid::Params& params,
                     const std::string& title, int points, int right) {
    Rows& rows = *house.rows;
    const RoundId id{static_cast<std::int64_t>(rows.rounds.size()) + 1};
    const Date day = params.number ? grid_day(*params.number) : house.now.today;
    const std::string move = Grid::encode(Grid::Move(Grid::GiveUp{iso(day)}));
    rows.rounds.push_back({.id = id,
                           .game = "grid",
                           .title = round_title(params),
                           .seed = 0,
                           .params = Grid::encode(params),
                           .puzzle = {},
                           .moves = {move},
                           .players = {player},
                           .started_ms = 1,
                           .finished_ms = 2});
    ResultRecord result;
    result.round = id;
    result.player = player;
    result.game = "grid";
    result.mode = name_of(params.mode);
    result.title = title;
    result.points = points;
    result.right = right;
    result.asked = board_cells;
    result.finished_ms = 2;
    result.day = day;
    rows.results.push_back(result);
}

} // namespace epilogue
