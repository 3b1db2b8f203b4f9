#include "model/grid_play.h"

#include "base/text.h"
#include "rules/grid_maker.h"

#include <algorithm>

namespace epilogue {

namespace {

// Answers by title, as the picker lists them.
bool before(const BoardFilm& a, const BoardFilm& b) {
    const std::string first = fold(a.title);
    const std::string second = fold(b.title);
    return first != second ? first < second : a.year < b.year;
}

// Played on its own day, and ended when the clock had been set back from it.
bool set_back(const Grid::State& state, const std::string& own_day) {
    const bool begun = std::any_of(state.tries.begin(), state.tries.end(),
                                   [&](const Grid::Try& one) { return one.guess.day == own_day; });
    return begun && state.last_day < own_day;
}

std::string yours(const Grid::State& state, std::size_t cell) {
    const auto& place = state.filled.at(cell);
    return place ? state.tries.at(static_cast<std::size_t>(*place)).guess.film.id : std::string();
}

CellAnswersView answers_of(const Grid::Puzzle& puzzle, const Grid::State& state, std::size_t cell) {
    const int number = static_cast<int>(cell);
    const Postings& fitting = puzzle.cells.at(cell);
    CellAnswersView view;
    view.title = short_label_of(row_of(puzzle.board, number)) + " and " +
                 short_label_of(column_of(puzzle.board, number));
    view.count = grouped(static_cast<std::int64_t>(fitting.size())) +
                 (fitting.size() == 1 ? " film fits" : " films fit");
    std::vector<int> fame;
    for (const FilmIndex film : fitting)
        fame.push_back(puzzle.films[film].fame);
    const auto rarity = rarities(fame);
    std::vector<std::size_t> order(fitting.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return before(puzzle.films[fitting[a]], puzzle.films[fitting[b]]);
    });
    const std::string own = yours(state, cell);
    for (const std::size_t i : order) {
        const BoardFilm& film = puzzle.films[fitting[i]];
        view.rows.push_back({film.title, film.year, std::to_string(rarity[i]), film.id == own});
    }
    return view;
}

} // namespace

bool is_over(const GridPlay& play) {
    return Grid::status(play.round.puzzle, play.round.state) != Status::Playing;
}

void refresh(GridPlay& play) {
    const Grid::Puzzle& puzzle = play.round.puzzle;
    play.reach = {};
    play.answers.reset();
    if (!is_over(play)) {
        play.reach = out_of_reach(puzzle, play.round.state);
        return;
    }
    play.answers.emplace();
    for (std::size_t cell = 0; cell < play.answers->size(); ++cell)
        play.answers->at(cell) = answers_of(puzzle, play.round.state, cell);
    play.best_possible = best_total(puzzle);
}

std::string round_title(const Grid::Params& params) {
    return params.number ? std::string(grid_title) + " No. " + std::to_string(*params.number)
                         : own_grid_title;
}

std::string result_title(const GridPlay& play) {
    const Grid::State& state = play.round.state;
    const auto number = play.round.puzzle.number;
    const std::string suffix = state.gave_up ? given_up_suffix : "";
    if (!number)
        return own_grid_title + suffix;
    if (state.gave_up)
        return grid_title + suffix;
    const std::string own_day = iso(grid_day(*number));
    return state.last_day == own_day || set_back(state, own_day) ? grid_title : late_grid_title;
}

bool counts_for_streak(const ResultRecord& result) {
    return result.game != Grid::name || result.title == grid_title;
}

GridRecord record_of(const std::vector<PlayedGrid>& grids, GridMode mode, RoundId but) {
    GridRecord record;
    for (const PlayedGrid& grid : grids) {
        if (grid.finished_ms == 0)
            continue;
        const auto params = Grid::decode_params(grid.params);
        if (!params || !params.value().number)
            continue;
        if (grid.result.title == grid_title)
            record.days.insert(*params.value().number);
        const bool compares =
            grid.result.title == grid_title || grid.result.title == late_grid_title;
        if (compares && params.value().mode == mode && grid.round != but)
            record.best = std::max(record.best.value_or(0), grid.result.points);
    }
    return record;
}

int grid_streak(const std::set<int>& days, int today) {
    int longest = 0;
    int run = 0;
    int last = 0;
    for (const int day : days) {
        run = run > 0 && day == last + 1 ? run + 1 : 1;
        last = day;
        if (day >= today - 1)
            longest = std::max(longest, run);
    }
    return longest;
}

int longest_streak(const std::set<int>& days) {
    return days.empty() ? 0 : grid_streak(days, *days.begin());
}

std::optional<GridOutline> outline_of(const PlayedGrid& grid) {
    const auto params = Grid::decode_params(grid.params);
    if (!params)
        return std::nullopt;
    Grid::Puzzle puzzle;
    puzzle.mode = params.value().mode;
    std::vector<Grid::Move> moves;
    for (const std::string& text : grid.moves) {
        const auto move = Grid::decode_move(text);
        if (!move)
            return std::nullopt;
        moves.push_back(move.value());
    }
    auto state = replay<Grid>(puzzle, moves);
    if (!state)
        return std::nullopt;
    auto outline =
        outline_of(Round<Grid>{params.value(), 0, std::move(puzzle), {}, std::move(state).value()});
    if (grid.finished_ms != 0)
        outline.right = grid.result.right;
    return outline;
}

GridOutline outline_of(const Round<Grid>& round) {
    return {round.params, round.state, Grid::status(round.puzzle, round.state),
            guesses_left(round.puzzle, round.state), std::nullopt};
}

std::vector<Criterion> failed_criteria(const Board& board, const Grid::Guess& guess) {
    std::vector<Criterion> failed;
    if (guess.row.house || guess.row.fit != Fit::Yes)
        failed.push_back(row_of(board, guess.cell));
    if (guess.column.house || guess.column.fit != Fit::Yes)
        failed.push_back(column_of(board, guess.cell));
    return failed;
}

} // namespace epilogue
