#include "rules/grid.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "rules/grid_maker.h"

#include <algorithm>
#include <numeric>

namespace epilogue {

namespace {

using Judgement = Grid::Judgement;
using StepOf = Step<Grid::State, Grid::Event>;

constexpr std::array mode_names = {"classic", "three_lives", "free"};

std::size_t at(int position) {
    return static_cast<std::size_t>(position);
}

// What a guess comes to by its halves. A half that fails decides, whatever the other one is.
Judgement verdict_of(const Grid::Guess& guess) {
    if (guess.row.fits() && guess.column.fits())
        return Judgement::Right;
    const auto fails = [](const Grid::Half& half) { return !half.house && half.fit == Fit::No; };
    return fails(guess.row) || fails(guess.column) ? Judgement::Missed : Judgement::Undecided;
}

bool counts(Judgement verdict) {
    return verdict == Judgement::Right || verdict == Judgement::Overruled;
}

bool all_filled(const Grid::State& state) {
    return std::all_of(state.filled.begin(), state.filled.end(),
                       [](const auto& place) { return place.has_value(); });
}

// Guesses or lives that the tries have cost.
int spent(GridMode mode, const Grid::State& state) {
    int spent = 0;
    for (const Grid::Try& one : state.tries) {
        const bool missed =
            one.verdict == Judgement::Missed ||
            (one.verdict == Judgement::Overruled && verdict_of(one.guess) == Judgement::Missed);
        const bool counted = mode == GridMode::Classic && counts(one.verdict);
        spent += missed || counted ? 1 : 0;
    }
    return spent;
}

std::optional<Error> forbidden(const Grid::State& state, const Grid::Guess& guess) {
    if (guess.cell < 0 || guess.cell >= board_cells)
        return Error{"there is no cell " + std::to_string(guess.cell) + " on a grid"};
    if (state.filled.at(at(guess.cell)))
        return Error{"the cell " + cell_name(guess.cell) + " is filled already"};
    for (const Grid::Try& one : state.tries) {
        if (one.guess.film.id != guess.film.id)
            continue;
        if (counts(one.verdict))
            return Error{guess.film.title + " is already in your grid."};
        if (one.guess.cell == guess.cell)
            return Error{"You have named " + guess.film.title + " here already."};
    }
    return std::nullopt;
}

StepOf finished_step(const Grid::Puzzle& puzzle, Grid::State next,
                     std::vector<Grid::Event> events) {
    if (const Status now = Grid::status(puzzle, next); now != Status::Playing)
        events.emplace_back(Grid::Finished{now});
    return {std::move(next), std::move(events)};
}

Result<StepOf> take(const Grid::Puzzle& puzzle, const Grid::State& state,
                    const Grid::Guess& guess) {
    if (Grid::status(puzzle, state) != Status::Playing)
        return Error{"the grid is finished"};
    if (const auto why = forbidden(state, guess))
        return *why;
    Grid::State next = state;
    const Judgement verdict = verdict_of(guess);
    next.tries.push_back(
        {guess, verdict,
         verdict == Judgement::Right ? rarity_of(puzzle, guess.cell, guess.film) : 0});
    if (verdict == Judgement::Right)
        next.filled.at(at(guess.cell)) = static_cast<int>(next.tries.size()) - 1;
    next.last_day = guess.day;
    return finished_step(puzzle, std::move(next), {Grid::Judged{verdict}});
}

Result<StepOf> take(const Grid::Puzzle& puzzle, const Grid::State& state,
                    const Grid::Overrule& ruling) {
    if (open_miss(puzzle, state) == nullptr)
        return Error{"there is no miss to overrule"};
    Grid::State next = state;
    Grid::Try& last = next.tries.back();
    last.verdict = Judgement::Overruled;
    last.rarity = rarity_of(puzzle, last.guess.cell, last.guess.film);
    next.filled.at(at(last.guess.cell)) = static_cast<int>(next.tries.size()) - 1;
    // What ended a board is the guess: a ruling after midnight takes no day away.
    if (Grid::status(puzzle, state) == Status::Playing)
        next.last_day = ruling.day;
    return finished_step(puzzle, std::move(next), {Grid::Judged{Judgement::Overruled}});
}

Result<StepOf> take(const Grid::Puzzle& puzzle, const Grid::State& state,
                    const Grid::GiveUp& giving_up) {
    if (Grid::status(puzzle, state) != Status::Playing)
        return Error{"the grid is finished"};
    Grid::State next = state;
    next.gave_up = true;
    next.last_day = giving_up.day;
    return finished_step(puzzle, std::move(next), {});
}

std::vector<int> fame_of(const Grid::Puzzle& puzzle, const Postings& cell) {
    std::vector<int> fame;
    fame.reserve(cell.size());
    for (const FilmIndex film : cell)
        fame.push_back(puzzle.films[film].fame);
    return fame;
}

// The films of the catalogue that any of these cells has.
Postings films_in(const Cells& cells) {
    Postings films;
    for (const Postings& cell : cells)
        films.insert(films.end(), cell.begin(), cell.end());
    std::sort(films.begin(), films.end());
    films.erase(std::unique(films.begin(), films.end()), films.end());
    return films;
}

} // namespace

std::string_view name_of(GridMode mode) {
    return mode_names.at(static_cast<std::size_t>(mode));
}

std::optional<GridMode> grid_mode(std::string_view name) {
    const auto found = std::find(mode_names.begin(), mode_names.end(), name);
    if (found == mode_names.end())
        return std::nullopt;
    return static_cast<GridMode>(found - mode_names.begin());
}

Result<Grid::Puzzle> puzzle_of(const Catalogue& catalogue, const Board& board,
                               std::optional<int> number, GridMode mode) {
    const auto found = films_of(catalogue, board);
    if (!found)
        return found.error();
    auto proof = filling_of(found.value().firm);
    if (!proof)
        proof = filling_of(found.value().accepted);
    if (!proof)
        return Error{"making a grid: nine different films cannot fill this board"};

    Grid::Puzzle puzzle;
    puzzle.number = number;
    puzzle.mode = mode;
    puzzle.board = board;
    puzzle.catalogue = catalogue.mark();
    const Postings films = films_in(found.value().accepted);
    for (const FilmIndex film : films)
        puzzle.films.push_back(catalogue.films()[film]);
    const auto place = [&](FilmIndex film) {
        return static_cast<FilmIndex>(std::lower_bound(films.begin(), films.end(), film) -
                                      films.begin());
    };
    for (std::size_t cell = 0; cell < puzzle.cells.size(); ++cell) {
        for (const FilmIndex film : found.value().accepted.at(cell))
            puzzle.cells.at(cell).push_back(place(film));
        puzzle.single.at(cell) = puzzle.cells.at(cell).size() == 1;
        puzzle.proof.at(cell) = place(proof->at(cell));
    }
    return puzzle;
}

Result<Grid::Puzzle> Grid::generate(const Params& params, const Bank& bank, Rng&) {
    if (!params.number && !params.board)
        return Error{"making a grid: neither a day nor a board was given"};
    const auto catalogue = bank.catalogue();
    if (!catalogue)
        return catalogue.error();
    if (params.board)
        return puzzle_of(*catalogue.value(), *params.board, params.number, params.mode);
    if (const auto ready = ready_board(*catalogue.value(), *params.number))
        return puzzle_of(*catalogue.value(), *ready, params.number, params.mode);
    GridMaker maker(catalogue.value());
    const auto made = maker.board(*params.number);
    if (!made)
        return made.error();
    return puzzle_of(*catalogue.value(), made.value().board, params.number, params.mode);
}

Grid::State Grid::start(const Puzzle&) {
    return {};
}

Result<Step<Grid::State, Grid::Event>> Grid::apply(const Puzzle& puzzle, const State& state,
                                                   const Move& move) {
    return std::visit([&](const auto& made) { return take(puzzle, state, made); }, move);
}

Status Grid::status(const Puzzle& puzzle, const State& state) {
    if (all_filled(state))
        return Status::Won;
    if (state.gave_up || guesses_left(puzzle, state) == 0)
        return Status::Lost;
    return Status::Playing;
}

std::pair<Grid::Half, Grid::Half> halves_of(const Board& board, int cell, const FilmFacts& facts) {
    const auto half = [&](const Criterion& criterion) {
        return Grid::Half{fit(criterion, facts), deciding_fact(criterion, facts), false};
    };
    return {half(row_of(board, cell)), half(column_of(board, cell))};
}

bool counts(const Grid::Try& tried) {
    return counts(tried.verdict);
}

bool by_ruling(const Grid::Try& tried) {
    return counts(tried) && (tried.verdict == Judgement::Overruled || tried.guess.row.house ||
                             tried.guess.column.house);
}

int solved(const Grid::State& state) {
    return static_cast<int>(std::count_if(state.filled.begin(), state.filled.end(),
                                          [](const auto& place) { return place.has_value(); }));
}

int total_rarity(const Grid::State& state) {
    return std::accumulate(state.tries.begin(), state.tries.end(), 0,
                           [](int sum, const Grid::Try& one) { return sum + one.rarity; });
}

int rulings(const Grid::State& state) {
    return static_cast<int>(std::count_if(state.tries.begin(), state.tries.end(), by_ruling));
}

std::optional<int> guesses_left(const Grid::Puzzle& puzzle, const Grid::State& state) {
    if (puzzle.mode == GridMode::Free)
        return std::nullopt;
    const int all = puzzle.mode == GridMode::Classic ? grid_guesses : grid_lives;
    return std::max(0, all - spent(puzzle.mode, state));
}

const Grid::Try* open_miss(const Grid::Puzzle&, const Grid::State& state) {
    if (state.gave_up || state.tries.empty() || counts(state.tries.back().verdict))
        return nullptr;
    return &state.tries.back();
}

int rarity_of(const Grid::Puzzle& puzzle, int cell, const BoardFilm& film) {
    const Postings& fitting = puzzle.cells.at(at(cell));
    std::vector<int> fame = fame_of(puzzle, fitting);
    const auto found = std::find_if(fitting.begin(), fitting.end(),
                                    [&](FilmIndex one) { return puzzle.films[one].id == film.id; });
    const auto place = static_cast<std::size_t>(found - fitting.begin());
    if (found == fitting.end())
        fame.push_back(film.fame);
    return rarities(fame).at(place);
}

OutOfReach out_of_reach(const Grid::Puzzle& puzzle, const Grid::State& state) {
    std::vector<int> open;
    for (int cell = 0; cell < board_cells; ++cell)
        if (!state.filled.at(at(cell)))
            open.push_back(cell);
    Postings used;
    for (const Grid::Try& one : state.tries) {
        if (!counts(one.verdict))
            continue;
        const auto found =
            std::find_if(puzzle.films.begin(), puzzle.films.end(),
                         [&](const BoardFilm& film) { return film.id == one.guess.film.id; });
        if (found != puzzle.films.end())
            used.push_back(static_cast<FilmIndex>(found - puzzle.films.begin()));
    }
    std::sort(used.begin(), used.end());
    return out_of_reach(puzzle.cells, open, used);
}

int best_total(const Grid::Puzzle& puzzle) {
    std::array<std::vector<int>, board_cells> rarity;
    for (std::size_t cell = 0; cell < rarity.size(); ++cell)
        rarity.at(cell) = rarities(fame_of(puzzle, puzzle.cells.at(cell)));
    return best_total(puzzle.cells, rarity).total;
}

} // namespace epilogue
