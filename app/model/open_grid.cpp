// Which board is opened: one that was played before, one that waits for room on the disk, or a
// fresh one; and what becomes of it when it is left.
#include "model/turn.h"

#include "rules/grid_maker.h"

#include <algorithm>

namespace epilogue {

namespace {

std::vector<PlayedGrid> grids_of(Turn& turn) {
    if (turn.model.current == PlayerId{})
        return {};
    return value_or_toast(turn, turn.world.records.grids(turn.model.current));
}

Result<GridPlay> resumed(const Turn& turn, const PlayedGrid& grid) {
    const auto row = turn.world.records.round(grid.round);
    if (!row)
        return row.error();
    auto round =
        restore<Grid>(row.value().params, row.value().seed, row.value().puzzle, row.value().moves);
    if (!round)
        return round.error();
    GridPlay play;
    play.round = std::move(round).value();
    play.id = grid.round;
    play.begun = true;
    play.ended = grid.finished_ms != 0 || turn.model.closed.contains(grid.round);
    play.player = turn.model.current;
    refresh(play);
    return play;
}

Result<GridPlay> fresh(const Turn& turn, const Grid::Params& params) {
    const auto seed = static_cast<std::uint64_t>(params.number.value_or(0));
    auto round = begin<Grid>(params, turn.world.bank, seed);
    if (!round)
        return round.error();
    GridPlay play;
    play.round = std::move(round).value();
    play.player = turn.model.current;
    refresh(play);
    return play;
}

void finish_grid(Turn& turn, GridPlay& play) {
    play.ended = true;
    turn.model.closed.insert(play.id);
    const Grid::State& state = play.round.state;
    const std::string title = result_title(play);
    // A grid that counts for its day is of that day, also when the clock was set back.
    const auto day = title == grid_title ? Result<Date>(grid_day(*play.round.puzzle.number))
                                         : parse_date(state.last_day);
    ResultRecord result{.round = play.id,
                        .player = play.player,
                        .game = std::string(Grid::name),
                        .mode = std::string(name_of(play.round.puzzle.mode)),
                        .title = title,
                        .points = total_rarity(state),
                        .right = solved(state),
                        .asked = board_cells,
                        .finished_ms = turn.now.unix_ms,
                        .day = day ? day.value() : turn.now.today};
    FinishRoundRow row{play.id, turn.now.unix_ms, {std::move(result)}, {}};
    for (const Grid::Try& one : state.tries) {
        if (!by_ruling(one))
            continue;
        RulingUse use{one.guess.cell, one.rarity, {}, {}};
        for (const Criterion& criterion : failed_criteria(play.round.puzzle.board, one.guess))
            use.named.emplace_back(one.guess.film.id, encode(criterion));
        row.uses.push_back(std::move(use));
    }
    turn.effect(std::move(row));
}

// The grid of these settings: of a day the only one, of a board of one's own the one in play.
bool is_wanted(const Grid::Params& own, bool over, const Grid::Params& wanted) {
    return own.number == wanted.number &&
           (wanted.number.has_value() || (own.board == wanted.board && !over));
}

const PlayedGrid* played(const std::vector<PlayedGrid>& grids, const Grid::Params& params) {
    const auto found = std::find_if(grids.rbegin(), grids.rend(), [&](const PlayedGrid& grid) {
        const auto own = Grid::decode_params(grid.params);
        return own && is_wanted(own.value(), grid.finished_ms != 0, params);
    });
    return found == grids.rend() ? nullptr : &*found;
}

// The one that is kept in memory, since its rows wait for room on the disk.
std::vector<GridPlay>::iterator kept(Model& model, const Grid::Params& params) {
    return std::find_if(model.kept_grids.begin(), model.kept_grids.end(), [&](const auto& play) {
        return play.player == model.current && is_wanted(play.round.params, is_over(play), params);
    });
}

// One that is finished stays so: a day is not played twice because its moves cannot be read.
void mark_unreadable(Turn& turn, const PlayedGrid& grid, const Error& why) {
    if (grid.finished_ms != 0)
        return toast(turn, ToastKind::Warning,
                     "This grid could not be read. Its result is kept in your file.");
    if (turn.model.closed.insert(grid.round).second)
        turn.effect(MarkUnreadable{grid.round, why.message});
    toast(turn, ToastKind::Warning,
          "A grid could not be read. It is kept in your file, and begins anew here.");
}

void show_grid(Turn& turn, GridPlay play) {
    Model& model = turn.model;
    model.grid = std::move(play);
    read_grid_record(turn);
    finish_grid_if_over(turn); // the program was stopped between the last guess and its result
    show(turn, Screen::Grid);
}

// Moves of a row without an id go to the row that was begun last.
bool open_kept(Turn& turn, std::vector<GridPlay>::iterator waiting) {
    Model& model = turn.model;
    if (waiting->id == RoundId{} && waiting->begin != model.begins) {
        toast(turn, ToastKind::Warning,
              "This grid waits for room on the disk. Go on with it when it is saved.");
        return false;
    }
    GridPlay play = std::move(*waiting);
    model.kept_grids.erase(waiting);
    show_grid(turn, std::move(play));
    return true;
}

// The board that waits for room, or lies on disk, or a new one.
bool open_left_or_new(Turn& turn, const Grid::Params& params) {
    Model& model = turn.model;
    if (const auto waiting = kept(model, params); waiting != model.kept_grids.end())
        return open_kept(turn, waiting);
    const auto grids = grids_of(turn);
    if (const PlayedGrid* grid = played(grids, params)) {
        auto play = resumed(turn, *grid);
        if (play) {
            show_grid(turn, std::move(play).value());
            return true;
        }
        mark_unreadable(turn, *grid, play.error());
        if (grid->finished_ms != 0)
            return false;
    }
    auto play = fresh(turn, params);
    if (!play) {
        toast_error(turn, play.error());
        return false;
    }
    show_grid(turn, std::move(play).value());
    return true;
}

} // namespace

void read_grid_record(Turn& turn) {
    Model& model = turn.model;
    model.grid_record = record_of(grids_of(turn), model.grid->round.puzzle.mode, model.grid->id);
    read_rulings(turn);
}

void finish_grid_if_over(Turn& turn) {
    GridPlay& play = *turn.model.grid;
    if (is_over(play) && !play.ended && !play.miss_told)
        finish_grid(turn, play);
}

bool open_board(Turn& turn, const Grid::Params& params) {
    Model& model = turn.model;
    if (player_of(model, model.current) == nullptr) {
        handle(turn, AskAddPlayer{});
        return false;
    }
    if (model.play)
        leave_round(turn);
    leave_grid(turn);
    const bool opened = open_left_or_new(turn, params);
    if (!opened && model.screen == Screen::Grid) // the one that was there has been left
        go_home(turn);
    return opened;
}

void leave_grid(Turn& turn) {
    Model& model = turn.model;
    if (!model.grid)
        return;
    model.grid->miss_told = false;
    finish_grid_if_over(turn);
    GridPlay& play = *model.grid;
    play.picker.reset();
    play.help.reset();
    play.ruling_form = false;
    if (play.begun && !model.notice.empty())
        model.kept_grids.push_back(std::move(play));
    model.grid.reset();
}

// What home tells of today's grid. A grid that was over when the program was stopped gets its
// result here.
void read_grid_tile(Turn& turn) {
    Model& model = turn.model;
    model.today_grid.reset();
    const int today = grid_number(turn.now.today);
    for (const PlayedGrid& grid : grids_of(turn)) {
        const auto outline = outline_of(grid);
        if (!outline)
            continue;
        if (outline->params.number == today)
            model.today_grid = outline;
        if (grid.finished_ms != 0 || outline->status == Status::Playing ||
            model.closed.contains(grid.round))
            continue;
        if (auto late = resumed(turn, grid))
            finish_grid(turn, late.value());
    }
    for (const GridPlay& play : model.kept_grids)
        if (play.player == model.current && play.round.params.number == today)
            model.today_grid = outline_of(play.round);
}

} // namespace epilogue
