// The Movie Grid: nine cells, a film for each, nine guesses. The puzzle holds its answers, so a
// board in play stays as it is when the catalogue changes.
#pragma once

#include "bank/film_fit.h"
#include "rules/board.h"
#include "rules/game.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace epilogue {

// Classic: nine guesses, each counts. ThreeLives: three misses end it. Free: nothing is counted.
enum class GridMode { Classic, ThreeLives, Free };

std::string_view name_of(GridMode mode); // classic, three_lives, free
std::optional<GridMode> grid_mode(std::string_view name);

inline constexpr int grid_guesses = 9;
inline constexpr int grid_lives = 3;
// Numbers of days reach so far, either way: some ten thousand years.
inline constexpr int farthest_grid_day = 4'000'000;

struct Grid {
    static constexpr std::string_view name = "grid";
    static constexpr bool can_undo = false; // a guess shows what is right

    struct Params {
        std::optional<int> number;  // of the day; nothing: a board of one's own
        std::optional<Board> board; // that one
        GridMode mode = GridMode::Classic;

        bool operator==(const Params&) const = default;
    };

    struct Puzzle {
        std::optional<int> number;
        GridMode mode = GridMode::Classic;
        Board board;
        std::vector<BoardFilm> films;           // every film that fits a cell, by id
        Cells cells;                            // positions in `films`, accepted ones
        Filling proof{};                        // positions in `films`
        std::array<bool, board_cells> single{}; // one film only: flagged
        std::uint64_t catalogue = 0;            // mark of the one it was made from

        bool operator==(const Puzzle&) const = default;
    };

    // What the catalogue said of one half of a guess.
    struct Half {
        Fit fit = Fit::No;
        std::string fact;   // one sentence
        bool house = false; // a house ruling counts it, whatever the catalogue says

        bool fits() const { return house || fit == Fit::Yes; }

        bool operator==(const Half&) const = default;
    };

    struct Guess {
        int cell = 0;
        BoardFilm film;
        Half row;
        Half column;
        std::string day; // local day of the player, ISO 8601

        bool operator==(const Guess&) const = default;
    };

    // The house counts the guess that was missed last; the guess stays spent.
    struct Overrule {
        std::string reason; // known_title, catalogue_wrong, custom
        std::string note;   // may be empty
        std::string day;

        bool operator==(const Overrule&) const = default;
    };

    struct GiveUp {
        std::string day;

        bool operator==(const GiveUp&) const = default;
    };

    using Move = std::variant<Guess, Overrule, GiveUp>;

    enum class Judgement { Right, Missed, Undecided, Overruled }; // Undecided costs nothing

    struct Try {
        Guess guess;
        Judgement verdict = Judgement::Missed;
        int rarity = 0; // of a film that counts

        bool operator==(const Try&) const = default;
    };

    struct State {
        std::vector<Try> tries;                               // in order
        std::array<std::optional<int>, board_cells> filled{}; // a position in tries
        bool gave_up = false;
        std::string last_day; // of the last move, rulings on a board that is over left out

        bool operator==(const State&) const = default;
    };

    struct Judged { // a guess was judged; the state's last try tells how
        Judgement verdict = Judgement::Missed;
    };

    struct Finished {
        Status status = Status::Lost;
    };

    using Event = std::variant<Judged, Finished>;

    static Result<Puzzle> generate(const Params& params, const Bank& bank, Rng& rng);
    static State start(const Puzzle& puzzle);
    // Errors: the board is finished; the cell is filled; the film stands in another cell already,
    // or was missed in this one; nothing to overrule.
    static Result<Step<State, Event>> apply(const Puzzle& puzzle, const State& state,
                                            const Move& move);
    static Status status(const Puzzle& puzzle, const State& state);

    static std::string encode(const Params& params);
    static std::string encode(const Puzzle& puzzle);
    static std::string encode(const Move& move);
    static Result<Params> decode_params(std::string_view text);
    static Result<Puzzle> decode_puzzle(std::string_view text);
    static Result<Move> decode_move(std::string_view text);
};

// A puzzle on this board; an error when it cannot be filled.
Result<Grid::Puzzle> puzzle_of(const Catalogue& catalogue, const Board& board,
                               std::optional<int> number, GridMode mode);

// What the catalogue says of a film in a cell.
std::pair<Grid::Half, Grid::Half> halves_of(const Board& board, int cell, const FilmFacts& facts);

bool counts(const Grid::Try& tried);    // it fills its cell
bool by_ruling(const Grid::Try& tried); // it does so by a house ruling
int solved(const Grid::State& state);
int total_rarity(const Grid::State& state);
int rulings(const Grid::State& state); // cells that are filled by one
std::optional<int> guesses_left(const Grid::Puzzle& puzzle, const Grid::State& state); // Free: none
// The guess that can be overruled: the last try, missed or undecided. Also when it was the last one
// of the board.
const Grid::Try* open_miss(const Grid::Puzzle& puzzle, const Grid::State& state);
// Rarity of the film in the cell, also of one that the catalogue would not count there.
int rarity_of(const Grid::Puzzle& puzzle, int cell, const BoardFilm& film);
// Open cells that cannot all be filled any more with films not yet used.
OutOfReach out_of_reach(const Grid::Puzzle& puzzle, const Grid::State& state);
int best_total(const Grid::Puzzle& puzzle);

} // namespace epilogue
