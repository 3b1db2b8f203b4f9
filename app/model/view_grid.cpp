// The board of the Movie Grid, and what stands beside it while it is played.
#include "model/views.h"

#include "base/text.h"
#include "model/grid_standing.h"
#include "model/grid_words.h"
#include "rules/grid_maker.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

using State = GridCellView::State;

std::size_t at(int place) {
    return static_cast<std::size_t>(place);
}

// How many cells were filled before this try.
int order_of(const Grid::State& state, int tried) {
    return static_cast<int>(std::count_if(state.tries.begin(), state.tries.begin() + tried,
                                          [](const Grid::Try& one) { return counts(one); }));
}

bool holds(const std::vector<int>& cells, int cell) {
    return std::find(cells.begin(), cells.end(), cell) != cells.end();
}

GridCellView cell_view(const GridPlay& play, const Grid::State& state, int cell) {
    GridCellView view;
    view.single = play.round.puzzle.single.at(at(cell));
    if (const auto place = state.filled.at(at(cell))) {
        const Grid::Try& one = state.tries.at(at(*place));
        view.state = State::Solved;
        view.title = one.guess.film.title;
        view.year = one.guess.film.year;
        view.order = order_of(state, *place);
        view.rarity = std::to_string(one.rarity);
        view.ruled = by_ruling(one);
        return view;
    }
    if (play.miss_told && state.tries.back().guess.cell == cell) {
        view.state = State::Tried;
        view.title = state.tries.back().guess.film.title;
        view.year = state.tries.back().guess.film.year;
        return view;
    }
    if (is_over(play) && !play.miss_told)
        view.state = State::Missed;
    view.out_of_reach = play.reach_shown && holds(play.reach.dead, cell);
    view.rival = play.reach_shown && holds(play.reach.rivals, cell);
    return view;
}

// For certain, not for want of a fact.
bool fails(const Grid::Half& half) {
    return !half.fits() && half.fit == Fit::No;
}

std::string why_missed(const Board& board, const Grid::Guess& guess) {
    if (fails(guess.row) && fails(guess.column))
        return "neither half";
    const bool row = fails(guess.row) || (!guess.row.fits() && !fails(guess.column));
    const Criterion& failed = row ? row_of(board, guess.cell) : column_of(board, guess.cell);
    return (fails(row ? guess.row : guess.column) ? "not " : "unknown: ") + short_label_of(failed);
}

GridTryView try_view(const Board& board, const Grid::Try& one) {
    return {mark_of(one), one.guess.film.title,
            counts(one) ? std::to_string(one.rarity) : why_missed(board, one.guess)};
}

void add_tries(GridView& view, const GridPlay& play, const Grid::State& state) {
    for (const Grid::Try& one : state.tries) {
        view.dots.push_back(mark_of(one));
        view.tries.push_back(try_view(play.round.puzzle.board, one));
    }
    std::reverse(view.tries.begin(), view.tries.end());
    const auto left = guesses_left(play.round.puzzle, state);
    view.dots.insert(view.dots.end(), at(left.value_or(0)), GridMark::Left);
    switch (play.round.puzzle.mode) {
    case GridMode::Classic:
        view.guesses = std::to_string(*left);
        view.guesses_detail = "of 9, one per try";
        break;
    case GridMode::ThreeLives:
        view.guesses = std::to_string(*left);
        view.guesses_detail = "of 3 lives, misses only";
        break;
    case GridMode::Free:
        view.guesses = "Free";
        view.guesses_detail = "as many as you like";
        break;
    }
}

void add_modes(GridView& view, const GridPlay& play) {
    if (play.begun)
        return;
    constexpr std::array labels = {"Classic", "Three lives", "Free"};
    constexpr std::array notes = {"Nine guesses, each one counts.",
                                  "Three misses end it. Right guesses are free.",
                                  "Nothing is counted against you."};
    const auto mode = static_cast<std::size_t>(play.round.puzzle.mode);
    for (std::size_t i = 0; i < labels.size(); ++i)
        view.modes.push_back({labels.at(i), i == mode});
    view.mode_note = notes.at(mode);
}

std::string why_out_of_reach(const OutOfReach& reach) {
    const int dead = static_cast<int>(reach.dead.size());
    const int rivals = static_cast<int>(reach.rivals.size());
    std::string why;
    if (dead > 0)
        why = std::string("Every film that fits ") +
              (rivals > 0  ? number_word(dead) + " of them"
               : dead == 1 ? "there"
                           : "them") +
              " is already used.";
    if (rivals > 0)
        why += (why.empty() ? "" : " ") + capital(number_word(rivals)) + " cells have only " +
               (reach.shared() == 1 ? "one film" : number_word(reach.shared()) + " films") +
               " left between them.";
    return why;
}

std::optional<ReachView> reach_view(const GridPlay& play) {
    const int lost = play.reach.lost;
    if (lost == 0)
        return std::nullopt;
    const int others = board_cells - solved(play.round.state) - lost;
    const auto left = guesses_left(play.round.puzzle, play.round.state);
    ReachView view;
    view.title =
        capital(number_word(lost)) + (lost == 1 ? " cell" : " cells") + " can no longer be filled";
    view.detail = why_out_of_reach(play.reach);
    const bool covered = left && play.round.puzzle.mode == GridMode::Classic && *left >= others;
    if (others > 0 && covered)
        view.detail += " Your " + std::to_string(*left) +
                       (*left == 1 ? " guess still covers" : " guesses still cover") +
                       " the other " + std::to_string(others) + ".";
    else if (others > 0)
        view.detail += " The other " + std::to_string(others) + " can still be filled.";
    view.shown = play.reach_shown;
    return view;
}

HalfView half_view(const Criterion& criterion, const Grid::Half& half, const std::string& side) {
    const bool fits = half.fits();
    const bool unknown = !fits && half.fit == Fit::Unknown;
    return {label_of(criterion),
            side + (fits      ? " fits"
                    : unknown ? " unknown"
                              : " fails"),
            fits ? Fit::Yes : half.fit, half.house ? "Your house counts it." : half.fact};
}

std::string miss_word(const Grid::Try& miss) {
    if (miss.verdict == Grid::Judgement::Undecided)
        return "The catalogue cannot tell";
    if (miss.guess.row.fits() || miss.guess.column.fits())
        return "Half of it fits";
    return fails(miss.guess.row) && fails(miss.guess.column)
               ? "Neither half fits"
               : "One half fails, the other is not known";
}

std::string rule_in_words(const Board& board, const Grid::Try& miss) {
    if (miss.verdict == Grid::Judgement::Undecided)
        return "A fact is missing, so this guess cost nothing.";
    const bool row = fails(miss.guess.row);
    std::string rule =
        rule_of(row ? row_of(board, miss.guess.cell) : column_of(board, miss.guess.cell));
    if (!rule.empty())
        rule.front() = lower(rule.substr(0, 1)).front();
    return rule.empty() ? rule : "The rule: " + rule;
}

MissView miss_view(const Model& model, const GridPlay& play) {
    const Grid::Try& miss = play.round.state.tries.back();
    const Board& board = play.round.puzzle.board;
    const int cell = miss.guess.cell;
    MissView view;
    view.word = miss_word(miss);
    view.guesses =
        guesses_in_words(play.round.puzzle.mode, guesses_left(play.round.puzzle, play.round.state));
    view.title = miss.guess.film.title;
    view.year = miss.guess.film.year;
    view.cell = cell;
    view.row = half_view(row_of(board, cell), miss.guess.row, "Row");
    view.column = half_view(column_of(board, cell), miss.guess.column, "Column");
    view.rule = rule_in_words(board, miss);
    const bool over = is_over(play);
    if (model.settings.reach_mark && !over)
        view.films_left = play.reach.empty() ? "Yes" : "No";
    view.can_try = !over;
    view.leave = over ? "See the answers" : "Leave it";
    return view;
}

PickerView picker_view(const GridPlay& play) {
    const Board& board = play.round.puzzle.board;
    PickerView view;
    view.cell = *play.picker;
    view.title = "Name a film";
    view.row = view_of_criterion(row_of(board, view.cell));
    view.column = view_of_criterion(column_of(board, view.cell));
    view.guesses =
        guesses_in_words(play.round.puzzle.mode, guesses_left(play.round.puzzle, play.round.state));
    view.typed = play.typed;
    const FilmHits& found = play.found;
    if (!found.hits.empty())
        view.count = found.more
                         ? "over " + std::to_string(most_counted) + " titles"
                         : count_of(static_cast<std::int64_t>(found.total), "title", "titles");
    for (const FilmHit& hit : found.hits) {
        const auto& tries = play.round.state.tries;
        const bool used = std::any_of(tries.begin(), tries.end(), [&](const Grid::Try& one) {
            return counts(one) && one.guess.film.id == hit.id;
        });
        const auto label = play.labels.find(hit.id);
        view.rows.push_back({hit.id, hit.title, hit.year, hit.alias, hit.typed, used,
                             label == play.labels.end() ? "" : label->second});
    }
    if (found.hits.empty() && !trim(play.typed).empty())
        view.nothing = "No title begins like that. Check the spelling or try one word.";
    view.foot = "Listed by title, then year. Every film in the library is here, fitting or not.";
    return view;
}

RulingFormView ruling_view(const GridPlay& play) {
    const Grid::Try& miss = play.round.state.tries.back();
    const Board& board = play.round.puzzle.board;
    RulingFormView view;
    view.title = "Count " + miss.guess.film.title + " here?";
    std::vector<std::string> said;
    for (const Criterion& criterion : failed_criteria(board, miss.guess))
        said.push_back((criterion == row_of(board, miss.guess.cell) ? miss.guess.row.fact
                                                                    : miss.guess.column.fact));
    view.story = join(said, " ") + " Your house may rule otherwise.";
    view.reasons = {"It is known by this title", "The catalogue is wrong", "House custom"};
    const int rarity = rarity_of(play.round.puzzle, miss.guess.cell, miss.guess.film);
    view.meaning = {"Cell " + std::to_string(miss.guess.cell + 1) + " counts, rarity " +
                        std::to_string(rarity) + ", " +
                        std::to_string(total_rarity(play.round.state) + rarity) + " so far",
                    "The ticket and the share text say: " +
                        rulings_in_words(rulings(play.round.state) + 1),
                    "The guess stays spent. Undo at any time in Settings, Rulings"};
    return view;
}

std::string note_of(const GridPlay& play, const Date& today) {
    const Grid::Puzzle& puzzle = play.round.puzzle;
    if (!puzzle.number)
        return "A board of your own: it counts for no streak.";
    if (is_over(play))
        return result_title(play).starts_with(late_grid_title)
                   ? "Played on another day: it counts for statistics, not for the streak."
                   : "";
    const int days = *puzzle.number - grid_number(today);
    if (days == 0)
        return {};
    return days < 0 ? "Another day's grid: it counts for statistics, not for the streak."
                    : "Played early: it counts for statistics, not for the streak.";
}

std::string aside_of(const Grid::Puzzle& puzzle, bool over, const Date& today) {
    const std::string ending = over ? "finished" : "";
    if (!puzzle.number)
        return over ? "Finished" : "Six criteria of your own";
    return "No. " + std::to_string(*puzzle.number) + ", " +
           (over ? ending : day_in_words(grid_day(*puzzle.number), today));
}

// The days of the streak, this grid among them when it has just been finished.
std::set<int> streak_days(const Model& model, const GridPlay& play) {
    std::set<int> days = model.grid_record.days;
    if (is_over(play) && result_title(play) == grid_title)
        days.insert(*play.round.puzzle.number);
    return days;
}

std::string best_in_words(const Model& model, const GridPlay& play, int points) {
    const auto best = model.grid_record.best;
    const std::string title = result_title(play);
    if (title != grid_title && title != late_grid_title)
        return "of 900";
    if (!best)
        return "of 900, your first";
    return points > *best ? "of 900, your best yet"
                          : "of 900, your best is " + std::to_string(*best);
}

GridFinishedView finished_view(const Model& model, const GridPlay& play, const Now& now) {
    const Grid::State state = grid_standing(model, play);
    const auto number = play.round.puzzle.number;
    const int today = grid_number(now.today);
    const auto days = streak_days(model, play);
    const int streak = grid_streak(days, today);
    GridFinishedView view;
    view.number = round_title(play.round.params);
    if (const auto day = parse_date(state.last_day))
        view.date = in_words_short(day.value());
    view.score = std::to_string(solved(state)) + "/9";
    view.points = std::to_string(total_rarity(state)) + " rarity points";
    view.of = best_in_words(model, play, total_rarity(state));
    view.best = (number == today ? "Best possible today: " : "Best possible: ") +
                std::to_string(play.best_possible);
    const int ruled = rulings(state);
    if (ruled > 0)
        view.rulings = rulings_in_words(ruled);
    if (const int gone = lapsed_rulings(model, play); gone > 0)
        view.rulings = ruled > 0 ? view.rulings + ", " + std::to_string(gone) + " out of force"
                                 : rulings_in_words(gone) + " out of force";
    view.streak = streak == 0 ? "No streak yet" : "Streak " + count_of(streak, "day", "days");
    view.longest = "Longest " + std::to_string(longest_streak(days));
    view.next = number == today ? "Next grid" : "Today's grid";
    view.next_at = number == today ? "at midnight" : "No. " + std::to_string(today);
    view.answers = *play.answers;
    for (std::size_t cell = 0; cell < view.squares.size(); ++cell)
        view.squares.at(cell) = state.filled.at(cell)
                                    ? mark_of(state.tries.at(at(*state.filled.at(cell))))
                                    : GridMark::Missed;
    view.share = share_lines(play, state);
    return view;
}

void add_overlays(GridView& view, const Model& model, const GridPlay& play) {
    if (play.ruling_form)
        view.ruling = ruling_view(play);
    else if (play.picker)
        view.picker = picker_view(play);
    else
        view.help = play.help;
    if (play.miss_told)
        view.miss = miss_view(model, play);
}

} // namespace

GridView grid_view(const Model& model, const Now& now) {
    const GridPlay& play = *model.grid;
    const Grid::Puzzle& puzzle = play.round.puzzle;
    const Grid::State standing = grid_standing(model, play);
    const bool told_over = is_over(play) && !play.miss_told;
    GridView view;
    view.title = puzzle.number ? "Movie Grid" : "Your own grid";
    view.aside = aside_of(puzzle, told_over, now.today);
    view.key = Grid::encode(play.round.params);
    for (std::size_t i = 0; i < 3; ++i) {
        view.rows.at(i) = view_of_criterion(puzzle.board.rows.at(i));
        view.columns.at(i) = view_of_criterion(puzzle.board.columns.at(i));
    }
    for (int cell = 0; cell < board_cells; ++cell)
        view.cells.at(at(cell)) = cell_view(play, standing, cell);
    add_tries(view, play, standing);
    view.solved = std::to_string(solved(standing)) + "/9";
    view.rarity = std::to_string(total_rarity(standing));
    view.streak = std::to_string(grid_streak(streak_days(model, play), grid_number(now.today)));
    view.rarity_note = "A less famous film that fits scores more, up to 100 a cell.";
    add_modes(view, play);
    view.note = note_of(play, now.today);
    view.show_reach = model.settings.reach_mark;
    view.films_left = play.reach.empty();
    if (model.settings.reach_mark && !play.miss_told)
        view.reach = reach_view(play);
    if (told_over)
        view.finished = finished_view(model, play, now);
    add_overlays(view, model, play);
    return view;
}

GridTileView grid_tile_view(const Model& model) {
    GridTileView view;
    view.number = "No. " + std::to_string(grid_number(model.home.day));
    if (!model.today_grid) {
        view.score = "0/9";
        view.word = "not played yet";
        view.act = "Play";
        return view;
    }
    const GridOutline& grid = *model.today_grid;
    for (std::size_t cell = 0; cell < view.cells.size(); ++cell) {
        const auto place = grid.state.filled.at(cell);
        if (!place)
            continue;
        const BoardFilm& film = grid.state.tries.at(at(*place)).guess.film;
        view.cells.at(cell) = {true, film.title, film.year, order_of(grid.state, *place)};
    }
    view.score = std::to_string(grid.right.value_or(solved(grid.state))) + "/9";
    view.word = "solved";
    const bool over = grid.status != Status::Playing;
    view.detail = over ? "" : guesses_in_words(grid.params.mode, grid.guesses_left);
    view.act = over ? "Look again" : "Continue";
    return view;
}

} // namespace epilogue
