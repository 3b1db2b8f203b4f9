// The Movie Grid: a day is opened, films are named, and the day ends.
#include "model/turn.h"

#include "base/text.h"
#include "model/grid_words.h"
#include "rules/criterion_cases.h"
#include "rules/grid_maker.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr std::size_t most_hits = 60; // of one search; the rest are counted

using Judgement = Grid::Judgement;

bool on_grid(const Model& model) {
    return model.screen == Screen::Grid && model.grid;
}

bool can_guess(const Model& model) {
    return on_grid(model) && !is_over(*model.grid);
}

void finish_grid(Turn& turn, GridPlay& play) {
    play.ended = true;
    const Grid::State& state = play.round.state;
    const auto day = parse_date(state.last_day);
    ResultRecord result{.round = play.id,
                        .player = play.player,
                        .game = std::string(Grid::name),
                        .mode = std::string(name_of(play.round.puzzle.mode)),
                        .title = result_title(play),
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

// Over, and nothing is left to be said against the last miss.
void finish_if_over(Turn& turn) {
    GridPlay& play = *turn.model.grid;
    if (is_over(play) && !play.ended && !play.miss_told)
        finish_grid(turn, play);
}

void begin_row(Turn& turn, GridPlay& play) {
    if (std::exchange(play.begun, true))
        return;
    turn.effect(BeginRoundRow{.game = std::string(Grid::name),
                              .title = round_title(play.round.params),
                              .seed = play.round.seed,
                              .params = Grid::encode(play.round.params),
                              .puzzle = Grid::encode(play.round.puzzle),
                              .players = {play.player},
                              .started_ms = turn.now.unix_ms});
    ++turn.model.begins_pending;
}

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
    play.ended = grid.finished_ms != 0;
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

// The grid of these settings that the player has: of a day the only one, of a board of one's own
// the one in play.
const PlayedGrid* played(const std::vector<PlayedGrid>& grids, const Grid::Params& params) {
    const auto found = std::find_if(grids.rbegin(), grids.rend(), [&](const PlayedGrid& grid) {
        const auto own = Grid::decode_params(grid.params);
        if (!own || own.value().number != params.number)
            return false;
        return params.number.has_value() ||
               (own.value().board == params.board && grid.finished_ms == 0);
    });
    return found == grids.rend() ? nullptr : &*found;
}

void mark_unreadable(Turn& turn, RoundId round, const Error& why) {
    turn.effect(MarkUnreadable{round, why.message});
    toast(turn, ToastKind::Warning,
          "A grid could not be read. It is kept in your file, and begins anew here.");
}

void read_record(Turn& turn, const std::vector<PlayedGrid>& grids) {
    Model& model = turn.model;
    model.grid_record = record_of(grids, model.grid->round.puzzle.mode, model.grid->id);
    model.rulings = value_or_toast(turn, turn.world.records.rulings());
}

// Ruled by the house before, for what the catalogue does not say yes to.
bool house_counts(const Model& model, const Criterion& criterion, const std::string& film) {
    const std::string text = encode(criterion);
    return std::any_of(model.rulings.begin(), model.rulings.end(), [&](const Ruling& ruling) {
        return ruling.in_force && ruling.film == film && ruling.criterion == text;
    });
}

void guess(Turn& turn, int cell, const std::string& film) {
    Model& model = turn.model;
    GridPlay& play = *model.grid;
    const auto found = turn.world.bank.film(film);
    if (!found)
        return toast_error(turn, found.error());
    if (!found.value())
        return toast(turn, ToastKind::Info, "That film is not in the catalogue any more.");
    const FilmFacts& facts = *found.value();
    const Board& board = play.round.puzzle.board;
    auto [row, column] = halves_of(board, cell, facts);
    row.house = row.fit != Fit::Yes && house_counts(model, row_of(board, cell), film);
    column.house = column.fit != Fit::Yes && house_counts(model, column_of(board, cell), film);
    const BoardFilm named{facts.film.id, facts.film.title, facts.film.year,
                          facts.film.fame.value_or(-1)};
    if (!make_grid_move(turn, Grid::Guess{cell, named, row, column, iso(turn.now.today)}))
        return;
    play.picker.reset();
    play.typed.clear();
    play.reach_shown = false;
    play.miss_told = open_miss(play.round.puzzle, play.round.state) != nullptr;
    finish_if_over(turn);
}

void search(Turn& turn, const std::string& typed) {
    GridPlay& play = *turn.model.grid;
    play.typed = typed;
    play.found = {};
    const auto index = turn.world.bank.film_search();
    if (!index)
        return toast_error(turn, index.error());
    play.found = index.value()->find(typed, most_hits);
}

// The film that the typed words mean and no other: its title, or its title and year.
std::optional<std::string> meant(const FilmHits& found, const std::string& typed) {
    if (found.hits.size() == 1 && !found.more)
        return found.hits.front().id;
    const std::string wanted = fold(typed);
    std::optional<std::string> only;
    for (const FilmHit& hit : found.hits) {
        const std::string year = " " + std::to_string(hit.year);
        const bool same =
            fold(hit.title) == wanted || fold(hit.title + year) == wanted ||
            (!hit.alias.empty() && (fold(hit.alias) == wanted || fold(hit.alias + year) == wanted));
        if (!same)
            continue;
        if (only)
            return std::nullopt;
        only = hit.id;
    }
    return only;
}

void show_grid(Turn& turn, GridPlay play) {
    Model& model = turn.model;
    model.grid = std::move(play);
    read_record(turn, grids_of(turn));
    finish_if_over(turn); // the program was stopped between the last guess and its result
    show(turn, Screen::Grid);
}

} // namespace

bool make_grid_move(Turn& turn, const Grid::Move& move) {
    GridPlay& play = *turn.model.grid;
    const int index = static_cast<int>(play.round.moves.size());
    if (const auto events = epilogue::play(play.round, move); !events) {
        toast(turn, ToastKind::Info, sentence(events.error()));
        return false;
    }
    begin_row(turn, play);
    turn.effect(SaveMove{play.id, index, Grid::encode(move), {}});
    refresh(play);
    return true;
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
    const auto grids = grids_of(turn);
    if (const PlayedGrid* grid = played(grids, params)) {
        auto play = resumed(turn, *grid);
        if (play) {
            show_grid(turn, std::move(play).value());
            return true;
        }
        mark_unreadable(turn, grid->round, play.error());
    }
    auto play = fresh(turn, params);
    if (!play) {
        toast_error(turn, play.error());
        return false;
    }
    show_grid(turn, std::move(play).value());
    return true;
}

void leave_grid(Turn& turn) {
    Model& model = turn.model;
    if (!model.grid)
        return;
    model.grid->miss_told = false;
    finish_if_over(turn);
    model.grid.reset();
}

void give_up_grid(Turn& turn) {
    if (!can_guess(turn.model) || !make_grid_move(turn, Grid::GiveUp{iso(turn.now.today)}))
        return;
    turn.model.grid->miss_told = false;
    finish_if_over(turn);
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
        if (grid.finished_ms != 0 || outline->status == Status::Playing)
            continue;
        if (auto late = resumed(turn, grid))
            finish_grid(turn, late.value());
    }
}

void handle(Turn& turn, const OpenGrid& intent) {
    const auto day = intent.day.empty() ? Result<Date>(turn.now.today) : parse_date(intent.day);
    if (!day)
        return toast_error(turn, day.error());
    const auto mode = grid_mode(turn.model.settings.grid_mode);
    turn.model.grid_from = turn.model.screen == Screen::Archive ? Screen::Archive : Screen::Home;
    open_board(turn, {.number = grid_number(day.value()),
                      .board = std::nullopt,
                      .mode = mode.value_or(GridMode::Classic)});
}

void handle(Turn& turn, const OpenPicker& intent) {
    Model& model = turn.model;
    if (!can_guess(model) || intent.cell < 0 || intent.cell >= board_cells ||
        model.grid->round.state.filled.at(static_cast<std::size_t>(intent.cell)))
        return;
    GridPlay& play = *model.grid;
    play.miss_told = false;
    play.help.reset();
    play.picker = intent.cell;
    search(turn, {});
}

void handle(Turn& turn, const SearchFilms& intent) {
    if (can_guess(turn.model) && turn.model.grid->picker)
        search(turn, intent.typed);
}

void handle(Turn& turn, const GuessFilm& intent) {
    if (can_guess(turn.model) && turn.model.grid->picker)
        guess(turn, *turn.model.grid->picker, intent.film);
}

void handle(Turn& turn, const GuessTyped& intent) {
    handle(turn, OpenPicker{intent.cell});
    if (!can_guess(turn.model) || !turn.model.grid->picker)
        return;
    search(turn, intent.typed);
    const GridPlay& play = *turn.model.grid;
    if (const auto film = meant(play.found, intent.typed))
        guess(turn, *play.picker, *film);
}

void handle(Turn& turn, const LeaveMiss&) {
    if (!on_grid(turn.model))
        return;
    turn.model.grid->miss_told = false;
    finish_if_over(turn);
}

void handle(Turn& turn, const AskGiveUp&) {
    const Model& model = turn.model;
    if (!can_guess(model))
        return;
    const bool daily = model.grid->round.puzzle.number.has_value();
    DialogView view;
    view.icon = "flag";
    view.title = "Give up this grid?";
    view.text = "The answers will be shown and the " + std::string(daily ? "day" : "board") +
                " counts as " + std::to_string(solved(model.grid->round.state)) + " of 9.";
    view.safe = "Keep playing";
    view.act = "Give up";
    turn.model.asking = Asking{std::move(view), AskGivingUp{}};
}

void handle(Turn& turn, const ShowReach&) {
    if (on_grid(turn.model) && !turn.model.grid->unreachable.empty())
        turn.model.grid->reach_shown = !turn.model.grid->reach_shown;
}

// Until the first guess; it is remembered for the next grid.
void handle(Turn& turn, const SetGridMode& intent) {
    Model& model = turn.model;
    if (!on_grid(model) || model.grid->begun || intent.mode < 0 || intent.mode > 2)
        return;
    const auto mode = static_cast<GridMode>(intent.mode);
    model.grid->round.params.mode = mode;
    model.grid->round.puzzle.mode = mode;
    model.settings.grid_mode = name_of(mode);
    save_settings(turn);
    read_record(turn, grids_of(turn));
}

void handle(Turn& turn, const OpenCriterionHelp& intent) {
    Model& model = turn.model;
    if (!on_grid(model) || intent.side < 0 || intent.side > 5)
        return;
    GridPlay& play = *model.grid;
    const Board& board = play.round.puzzle.board;
    const auto place = static_cast<std::size_t>(intent.side % 3);
    const Criterion& criterion = intent.side < 3 ? board.rows.at(place) : board.columns.at(place);
    const auto catalogue = turn.world.bank.catalogue();
    if (!catalogue)
        return toast_error(turn, catalogue.error());
    const Cases cases = cases_of(*catalogue.value(), criterion, board, facts_of(turn));
    play.help = CriterionHelpView{intent.side, view_of_criterion(criterion),
                                  definition_of(criterion), cases.yes, cases.no};
}

FactsOf facts_of(const Turn& turn) {
    return [&turn](const std::string& id) -> std::optional<FilmFacts> {
        const auto facts = turn.world.bank.film(id);
        return facts ? facts.value() : std::nullopt;
    };
}

// Closes what lies on the board; else back to where it was opened from.
void back_from_grid(Turn& turn) {
    Model& model = turn.model;
    if (!model.grid)
        return go_home(turn);
    GridPlay& play = *model.grid;
    if (play.ruling_form)
        play.ruling_form = false;
    else if (play.picker)
        play.picker.reset();
    else if (play.help)
        play.help.reset();
    else if (play.miss_told)
        handle(turn, LeaveMiss{});
    else {
        const Screen from = model.grid_from;
        leave_grid(turn);
        if (from == Screen::Archive)
            return open_archive(turn);
        if (from == Screen::Workshop)
            return open_workshop(turn);
        go_home(turn);
    }
}

} // namespace epilogue
