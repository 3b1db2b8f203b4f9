// What the Movie Grid's screens show: finished strings and small states, ready to draw or to print.
#pragma once

#include "bank/criterion.h"
#include "bank/film_fit.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace epilogue {

struct CriterionView {
    CriterionKind kind = CriterionKind::Person; // for the icon
    std::string label;                          // "Ryan Gosling"
    std::string detail;                         // "in the cast"
    std::string sentence;                       // "Directed by Yorgos Lanthimos"
};

// ---- 01: the tile on home
struct GridTileView {
    struct Cell {
        bool solved = false;
        std::string title;
        int year = 0;
        int order = 0; // of solving, from 0
    };

    std::string number; // "No. 326"
    std::array<Cell, 9> cells;
    std::string score;  // "3/9"
    std::string word;   // "solved", "not played yet"
    std::string detail; // "5 guesses left"; may be empty
    std::string act;    // "Play", "Continue", "Look again"
};

// ---- 08, 10, 26
struct GridCellView {
    enum class State { Open, Solved, Tried, Missed };

    // Tried: the film of the miss that is being told. Missed: still empty at the end.
    State state = State::Open;
    std::string title; // of a solved or tried cell
    int year = 0;
    int order = 0;             // of solving, from 0: for the poster
    std::string rarity;        // "84"
    bool ruled = false;        // counts by a house ruling
    bool single = false;       // a single film fits: flagged
    bool out_of_reach = false; // no film is left for it; told when asked for
    bool rival = false;        // it and others have too few films left between them; likewise
};

enum class GridMark { Right, Missed, Undecided, Ruled, Left };

struct GridTryView {
    GridMark mark = GridMark::Right;
    std::string title;
    std::string note; // "71", "not Lanthimos"
};

struct ReachView {
    std::string title;  // "One cell can no longer be filled"
    std::string detail; // "Every film that fits there is already used. ..."
    bool shown = false; // the cells are named
};

struct HalfView {
    std::string label; // "Ryan Gosling"
    std::string word;  // "Row fits", "Column fails", "Row unknown"
    Fit fit = Fit::No;
    std::string fact;
};

struct MissView {
    std::string word;    // "Half of it fits", "Neither half fits", "Not decided"
    std::string guesses; // "4 guesses left"
    std::string title;
    int year = 0;
    int cell = 0;
    HalfView row;
    HalfView column;
    std::string rule;       // "The rule: a nomination is not a win."; may be empty
    std::string films_left; // "Yes", "No": for every cell; empty when the mark is off
    bool can_try = true;    // guesses are left
    std::string leave;      // "Leave it", or "See the answers" when the board is over
};

struct CellAnswersView {
    std::string title; // "Gosling and Stone"
    std::string count; // "3 films fit"

    struct Row {
        std::string title;
        int year = 0;
        std::string rarity;
        bool yours = false;
    };

    std::vector<Row> rows; // by title
};

struct GridFinishedView {
    std::string number;  // "Movie Grid No. 326"
    std::string date;    // "22 Nov 2026"
    std::string score;   // "8/9"
    std::string points;  // "689 rarity points"
    std::string of;      // "of 900, your best is 742"
    std::string best;    // "Best possible today: 900"
    std::string rulings; // "1 house ruling", or empty
    std::string streak;  // "Streak 7 days"
    std::string longest; // "Longest 19"
    std::string next;    // "Next grid"
    std::string next_at; // "at midnight"
    std::array<CellAnswersView, 9> answers;
    std::array<GridMark, 9> squares{};
    std::vector<std::string> share; // lines
};

struct PickerRow {
    std::string id;
    std::string title;
    int year = 0;
    std::string alias; // the other title that was typed, empty mostly
    // Bytes of `title` (or of `alias`) that were typed.
    std::vector<std::pair<std::size_t, std::size_t>> typed;
    bool used = false; // "already in your grid"
    // Where another row has its title and year: "directed by Douglas McGrath".
    std::string label = {};
};

struct PickerView {
    int cell = 0;
    std::string title; // "Name a film"
    CriterionView row;
    CriterionView column;
    std::string guesses; // "5 guesses left"
    std::string typed;   // what the rows answer
    std::string count;   // "7 titles", "over 100 titles"; empty when nothing is typed
    std::vector<PickerRow> rows;
    std::string nothing; // said instead of rows
    std::string foot;    // "Listed by title, then year. ..."
};

struct CriterionHelpView {
    int side = 0; // rows 0 to 2, columns 3 to 5
    CriterionView criterion;
    std::string definition;
    std::string yes; // a film that fits and why; may be empty
    std::string no;
};

// ---- 28a
struct RulingFormView {
    std::string title; // "Count Birdman here?"
    std::string story;
    std::array<std::string, 3> reasons;
    std::array<std::string, 3> meaning; // cell and rarity, ticket, guess and the way back
};

struct GridView {
    std::string title; // "Movie Grid", "Your own grid"
    std::string aside; // "No. 326, Sunday 22 November", "No. 326, finished"
    std::string key;   // of the board: the screen's own state resets when it changes
    std::array<CriterionView, 3> rows;
    std::array<CriterionView, 3> columns;
    std::array<GridCellView, 9> cells;

    std::string guesses;            // "5"; Free: "any number"
    std::string guesses_detail;     // "of 9, one per try", "of 3 lives, misses only"
    std::vector<GridMark> dots;     // tries in order, then those left; Free: tries only
    std::string solved;             // "3/9"
    std::string rarity;             // "254"
    std::string streak;             // "6"
    std::string rarity_note;        // "A less famous film that fits scores more, up to 100 a cell."
    std::vector<GridTryView> tries; // newest first

    struct Mode {
        std::string label; // Classic, Three lives, Free
        bool on = false;
    };

    std::vector<Mode> modes; // before the first guess: to choose from; else empty
    std::string mode_note;   // "Nine guesses, each counts."
    std::string note; // "Another day: it counts for statistics, not for the streak."; may be empty

    std::optional<ReachView> reach;
    std::optional<MissView> miss;
    std::optional<GridFinishedView> finished;
    bool films_left = true; // nine different ones, with those used set aside
    bool show_reach = true; // the setting

    // over the board, one at most
    std::optional<PickerView> picker;
    std::optional<CriterionHelpView> help;
    std::optional<RulingFormView> ruling;
};

// ---- 11
enum class DayState { Solved, Part, Missed, InPlay, NotPlayed, NotOut };

struct ArchiveView {
    std::string month; // "November 2026"
    std::array<std::string, 7> weekdays;
    int first_column = 0; // of day 1

    struct Day {
        std::string date;   // ISO 8601, for ChooseDay
        std::string number; // "19"
        DayState state = DayState::NotPlayed;
        bool today = false;
        bool chosen = false;
    };

    std::vector<Day> days;
    // of the chosen day
    std::string title;  // "Thursday 19 November"
    std::string number; // "No. 323"
    DayState state = DayState::NotPlayed;
    std::string word;   // "Solved"
    std::string detail; // "9 of 9, rarity 771"; may be empty
    std::string act;    // "Look again", "Play", "Go on", "Play early"
    std::string date;   // ISO 8601, for OpenGrid
    std::string note;   // "Days played late count for statistics, not for the streak."
};

// ---- 27
struct WorkshopView {
    std::string aside; // "A board of your own, unsaved"

    struct Side {
        std::optional<CriterionView> criterion; // nothing: "Choose"
        bool edited = false;
    };

    std::array<Side, 3> rows;
    std::array<Side, 3> columns;

    enum class Level { Empty, None, Forced, Few, Fair, Many };

    struct Count {
        std::string count; // "12"; empty while a side is
        std::string word;  // "films, many", "film, forced"
        Level level = Level::Empty;
    };

    std::array<Count, 9> counts;

    enum class Proof { Unfinished, Proved, NotFillable };

    Proof proof = Proof::Unfinished;
    std::string proof_title; // "Proved: 9 different films can fill it"
    std::vector<std::string> proof_lines;
    std::string code; // "7K2M-QD4R-09XA-B3TE"; empty until it is proved
    bool can_play = false;
    bool saved = false;

    struct Kind {
        std::string label; // "Two people"
        bool on = false;
    };

    struct Row {
        int index = 0;                     // for PickCriterion
        std::string label;                 // "Damien Chazelle"
        std::string detail;                // "5 films"
        std::array<std::string, 3> counts; // with the crossing sides; empty: that side is
        std::array<Level, 3> levels{};
        bool on = false;
    };

    struct Choice { // a side is being changed
        int side = 0;
        std::string title;       // "Criterion for row 3"
        std::vector<Kind> kinds; // in the order of CriterionKind
        std::string hint;        // "Find a director"
        std::string typed;
        std::string count; // "115 believed complete"
        std::string order; // "Alphabetical by family name"
        std::array<std::optional<CriterionKind>, 3> crossing;
        std::vector<Row> rows;
        std::string definition_title;
        std::string definition;
        std::string yes;
        std::string no;
    };

    std::optional<Choice> choice;

    struct Saved {          // when no side is being changed
        std::string name;   // "Gosling, Stone, 2010s ..."
        std::string detail; // "saved 22 Nov 2026, played"
    };

    std::vector<Saved> saved_boards;
    std::string code_error; // of a code that was typed
};

// ---- 28b
struct RulingRow {
    std::string date; // "22 Nov"
    std::string film;
    std::string year;
    std::string counts_as; // "One-word title"
    std::string reason;    // "Known by this title"
    std::string by;        // "Nora"
    std::string scores;    // "1 grid"
    bool in_force = true;
};

struct RulingsView {
    std::string summary; // "4 kept, 3 in force"; empty without any
    std::vector<RulingRow> rows;
    std::string nothing; // said instead of rows
};

} // namespace epilogue
