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
    Model& model = turn.model;
    if (model.offer && model.offer->id == RoundId{}) // its rows wait; it is read again from them
        model.offer.reset();
    ++model.begins_pending;
    play.begin = ++model.begins;
}

// Ruled by the house before, for what the catalogue does not say yes to.
bool house_counts(const Model& model, const Criterion& criterion, const std::string& film) {
    const std::string text = encode(criterion);
    return std::any_of(model.rulings.begin(), model.rulings.end(), [&](const Ruling& ruling) {
        return ruling.in_force && ruling.film == film && ruling.criterion == text;
    });
}

// What was an answer when the board was made stays one, whatever the catalogue says by now.
void hold_to_board(const Grid::Puzzle& puzzle, int cell, const std::string& film, Grid::Half& row,
                   Grid::Half& column) {
    const Postings& fitting = puzzle.cells.at(static_cast<std::size_t>(cell));
    const bool answer = std::any_of(fitting.begin(), fitting.end(),
                                    [&](FilmIndex one) { return puzzle.films[one].id == film; });
    for (Grid::Half* half : {&row, &column})
        if (answer && half->fit != Fit::Yes)
            *half = {Fit::Yes, "It did when this board was made.", false};
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
    hold_to_board(play.round.puzzle, cell, film, row, column);
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
    finish_grid_if_over(turn);
}

// What tells a film from another of its title and year.
std::string told_apart_by(Turn& turn, const std::string& film) {
    const auto facts = turn.world.bank.film(film);
    if (!facts || !facts.value())
        return {};
    const Film& known = facts.value()->film;
    if (known.kind == FilmKind::Television)
        return "television";
    return known.directors.empty() ? "" : "directed by " + listed(known.directors);
}

void tell_apart(Turn& turn, GridPlay& play) {
    const auto& hits = play.found.hits;
    for (const FilmHit& hit : hits) {
        const auto same = std::count_if(hits.begin(), hits.end(), [&](const FilmHit& other) {
            return other.title == hit.title && other.year == hit.year;
        });
        if (same > 1)
            play.labels[hit.id] = told_apart_by(turn, hit.id);
    }
}

void search(Turn& turn, const std::string& typed) {
    GridPlay& play = *turn.model.grid;
    play.typed = typed;
    play.found = {};
    play.labels.clear();
    const auto index = turn.world.bank.film_search();
    if (!index)
        return toast_error(turn, index.error());
    play.found = index.value()->find(typed, most_hits);
    tell_apart(turn, play);
}

// The film that the typed words mean and no other: its title, or its title and year.
std::optional<std::string> meant(const FilmHits& found, const std::string& typed) {
    if (found.hits.size() == 1 && !found.more && !found.hits.front().guessed)
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

void give_up_grid(Turn& turn) {
    if (!can_guess(turn.model) || !make_grid_move(turn, Grid::GiveUp{iso(turn.now.today)}))
        return;
    GridPlay& play = *turn.model.grid;
    play.miss_told = false;
    play.ruling_form = false;
    play.picker.reset();
    play.help.reset();
    finish_grid_if_over(turn);
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
    play.ruling_form = false;
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
    if (!can_guess(turn.model) || turn.model.grid->picker != intent.cell)
        return; // the cell is filled
    search(turn, intent.typed);
    const GridPlay& play = *turn.model.grid;
    if (const auto film = meant(play.found, intent.typed))
        guess(turn, *play.picker, *film);
}

void handle(Turn& turn, const LeaveMiss&) {
    if (!on_grid(turn.model))
        return;
    turn.model.grid->miss_told = false;
    finish_grid_if_over(turn);
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
    if (on_grid(turn.model) && !turn.model.grid->reach.empty())
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
    read_grid_record(turn);
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
    const Cases cases =
        cases_of(*catalogue.value(), criterion,
                 answers_to_hide(*catalogue.value(), play.round.puzzle), facts_of(turn));
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
