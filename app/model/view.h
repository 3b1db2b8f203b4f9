// What a front end shows: finished strings and small states, ready to draw or to print. A screen
// computes nothing from it; a test reads it without a window. The window and the terminal share it.
#pragma once

#include "base/one_of.h"
#include "model/intent.h"
#include "model/settings.h"
#include "model/view_grid.h"
#include "rules/quiz.h"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace epilogue {

struct PlayerMark {
    PlayerId id{};
    std::string name;
    std::string letter; // first letter, upper case
    int colour = 0;     // 0 to 7
};

// Key of a category's icon and colour: film, songs, cast, awards, ending, or anything else.
struct CategoryMark {
    std::string key;
    std::string title;
};

// ---- 22a, 22b
struct FirstRunView {
    int step = 1; // of 2
    std::string name;
    int colour = 0;
    int text_size = 100;
    bool safe_palette = false;
};

// ---- 01
struct CategoryTile {
    CategoryMark category;
    std::string best;   // "Best 9/10", "Not played yet"
    std::string streak; // "Streak 4", "No streak"
    bool has_streak = false;
    bool locked = false; // spoils, and the player has not seen the film: "Asks first"
};

struct HomeView {
    std::string greeting; // "Good evening, Nora."
    std::string date;     // "Sunday, 22 November 2026"
    std::vector<CategoryTile> categories;
    GridTileView grid;
    std::string daily_streak; // "Daily streak 6 days"; empty: none
    bool can_continue = false;
    std::string continue_title;  // "Continue: La La Land, mixed" or "Nothing paused"
    std::string continue_detail; // "Question 7 of 10, Fall, 693 points"
    int rehearsal_due = 0;
    std::string footer; // "Offline. 5 packs on, 206 questions"
};

// ---- 02
struct Option { // one segment, chip or menu row
    std::string label;
    bool on = false;
    bool enabled = true;
};

struct SetupView {
    std::vector<Option> series;  // with SetSeries{index}
    std::string series_title;    // "La La Land"
    std::string series_detail;   // "built in, 206 questions"
    std::array<Option, 5> modes; // Five Seasons, Classic, Sprint, Sudden death, Endless

    struct CategoryOption {
        CategoryMark category;
        bool on = false;
    };

    std::vector<CategoryOption> categories;
    std::string categories_detail; // "3 of 5 chosen"
    bool gate = false;             // spoilers are among what is chosen
    std::string gate_title;        // "The Ending tells the whole story"
    std::string gate_detail;       // "Its 46 questions describe the last scenes. ..."
    bool seen_film = false;
    std::array<Option, 4> levels;  // Easy, Medium, Hard, Mixed; empty labels when rising
    std::string rising;            // "rising" in Five Seasons, else empty
    bool show_length = true;       // Sprint, Sudden death and Endless have none
    std::array<Option, 4> lengths; // 5, 10, 15, 25
    bool fixed_length = false;     // Five Seasons: ten, quiet
    std::string about;             // "About 4 minutes"
    bool show_timer = true;        // Sprint has its own clock
    std::array<Option, 4> timers;  // Off, 30 s, 20 s, 10 s
    bool speed_bonus = false;
    bool streak_bonus = false;

    struct Seat {
        PlayerMark player;
        std::string place; // "1st"
        bool removable = false;
    };

    std::vector<Seat> seats;
    std::vector<PlayerMark> others; // who may still join
    bool can_add_seat = true;
    // the ticket
    std::string ticket_title; // "La La Land"
    std::string ticket_aside; // "The Film, Awards and The Ending"
    std::vector<std::pair<std::string, std::string>>
        ticket_rows; // Mode: Classic ... In the hat: 61 questions match
    bool can_start = false;
    std::string why_not;   // empty, or why Start is off
    std::string last_time; // "Last time with these settings: 8 of 10"; may be empty
};

// ---- 03, 04, 05, 24, 25
enum class Pip { ToCome, Now, Right, Wrong, Partly };

struct StageView {
    std::string name;  // Winter, Spring, Summer, Fall, Winter
    std::string aside; // "five years later", or empty
    bool now = false;
    std::vector<Pip> pips;
};

struct ClockView {
    int total_ms = 0;
    int left_ms = 0;
    bool running = false; // false: stopped, "left"
    bool hurry = false;   // the last five seconds
    int count = 0;        // 3, 2, 1 before it starts, for a seat just taken; else 0
};

enum class Mark { Rest, Chosen, Right, RightYours, RightMissed, WrongYours, Other };

// Rest: open. Other: not chosen and not right, after the reveal.

struct ChoiceRow {  // in shown order
    int choice = 0; // what to put into Pick or Picks
    std::string text;
    Mark mark = Mark::Rest;
    std::string word; // "Right, your answer", "Right answer", "Wrong, your answer"; empty at rest
};

struct SingleView {
    std::vector<ChoiceRow> rows;
};

struct TrueFalseView {
    std::vector<ChoiceRow> rows; // True, False
};

struct SeveralView {
    std::vector<ChoiceRow> rows;
    int wanted = 2;  // Check is off until as many are ticked
    std::string tag; // "Choose two"
};

struct TypedView {
    bool close = false; // "Close: check the spelling"
    std::string given;  // after the reveal
    std::string right;  // after the reveal
    Mark mark = Mark::Rest;
};

struct NumberView {
    std::string unit;
    std::string tolerance; // "Within 2 minutes counts", "Only the exact figure counts"
    std::string given;     // after the reveal, "122"
    std::string right;     // after the reveal, "128"
    Mark mark = Mark::Rest;
    // after the reveal: the scale
    double given_value = 0;
    double right_value = 0;
    double band = 0; // tolerance
    bool has_given = false;
    bool whole_numbers = true; // no decimals expected
};

struct OrderRow {
    int item = 0;
    std::string text;
    std::string note; // after the reveal
    Mark mark = Mark::Rest;
    std::string word; // "Right place", "Wrong place, it is number 5"
};

struct OrderView {
    std::vector<OrderRow> rows; // as first shown; as the player left it after the reveal
    std::string help_title;     // "Earliest at the top" or "First at the top"
    std::string help;
};

struct MatchView {
    std::vector<std::string> lefts;

    struct Right {
        int right = 0; // what to put into Links
        std::string text;
    };

    std::vector<Right> rights; // in shown order
    std::vector<int> given;    // after the reveal: per left, the right it was linked to; -1 none
    std::vector<int> correct;  // after the reveal: per left, the right it belongs to
};

using AnyBodyView = std::variant<SingleView, SeveralView, TrueFalseView, TypedView, NumberView,
                                 OrderView, MatchView>;
using BodyView = OneOf<AnyBodyView>;
extern template class OneOf<AnyBodyView>;

struct RevealView {
    Verdict verdict = Verdict::Wrong;
    std::string word;   // "Right", "Wrong", "Partly right", "Passed", "Time is up"
    std::string voice;  // "That one goes on the mantelpiece."
    std::string answer; // "Six": the right answer, for the terminal and long kinds
    std::string explanation;
    std::string source; // "Academy Awards Database, 89th ceremony"; may be empty
    std::vector<std::pair<std::string, std::string>> lines; // "Speed, 14 of 20 s left": "49"
    std::string total;                                      // "+219", "0 points"
    std::string next; // "Next", "See the result", "Pass the seat"
};

struct SprintView {
    std::string best; // "16", or empty
    int right = 0;
    int wrong = 0;
    std::vector<Pip> run; // the last 20 at most, now last
    int first_number = 1; // number of run[0]
    std::string record;   // "7 more right and the record is yours"
};

struct ChainView { // Sudden death
    int in_a_row = 0;
    std::string longest; // "Your longest is 16", or "Your first run"
    int record = 0;      // 0: none
    bool life = true;
};

struct QuestionView {
    std::string title; // "La La Land", "Sprint", "Sudden death"
    std::string aside; // "60 seconds, La La Land, mixed"
    Mode mode = Mode::Classic;
    std::string points; // "693"
    std::string streak; // "2"
    PlayerMark player;
    int stage = -1;                // 0 to 4 for the season's tint; -1: none
    std::vector<StageView> stages; // empty in modes without a length
    CategoryMark category;
    std::string meta; // "Question 7 of 10, medium"
    int question = 0; // changes with each question shown: the screen's own state resets
    std::string stem;
    std::optional<ClockView> clock;
    BodyView body;
    std::optional<RevealView> reveal;
    std::optional<SprintView> sprint;
    std::optional<ChainView> chain;
    bool can_pass = true;
    bool can_stop = false;  // Sudden death and Endless
    std::string stop_label; // "Take the bow", "Stop here"
};

// ---- 07a
struct StandingRow {
    PlayerMark player;
    std::string points;
    bool next = false;
};

struct HandoverView {
    std::string turn; // "Turn 11 of 20"
    PlayerMark player;
    std::string detail; // "Summer, questions 5 and 6. Nobody else look."
    std::string clock;  // "The clock starts after a count of three", or that there is none
    std::vector<StandingRow> standings; // best first
};

// ---- 06
struct ReviewRow {
    int number = 1;
    Pip pip = Pip::Right;
    std::string stem;
    std::string detail; // "Damien Chazelle", "Wrong. You said La La Land. It was Moonlight"
    std::string explanation;
    std::string points;
};

struct ResultView {
    std::string title;  // "La La Land, mixed"
    std::string date;   // "22 Nov 2026"
    std::string points; // "1,213"
    std::string best;   // "Personal best, by 86 points"; "Your best is 1,127"; "Your first round"
    bool is_best = false;
    std::vector<StageView> stages;
    std::vector<std::pair<std::string, std::string>> rows; // Best streak: 4 in a row ...
    std::string row;                                       // right
    std::string seat;                                      // asked
    std::string right_of;                                  // "8 right out of 10"
    std::vector<std::string> share;                        // lines
    std::vector<ReviewRow> review;
    std::string rehearsal; // "2 added to Rehearsal", or empty
    int misses = 0;
};

// ---- 07b
struct PodiumView {
    std::string aside; // "La La Land, 4 players, 10 questions each"
    std::string voice; // "Nora takes the last reel."
    std::string story; // "Level with Ines after Fall, then two right, five years later."

    struct Step {
        PlayerMark player;
        std::string points; // "1,118 points"
        int place = 1;      // ties share a place
        std::string word;   // "Winner", "Second", "Third"
    };

    std::vector<Step> steps; // best first, at most three

    struct Line {
        PlayerMark player;
        std::string right;  // "9 of 10"
        std::string streak; // "Best streak 5"
    };

    std::vector<Line> lines;
    std::string note; // "Fourth: Sam, 702 points. ..."
    std::vector<std::string> share;
};

// ---- 17, 35
struct BackupRow {
    std::string when; // "Today, 18:04"
    std::string why;
    std::string size; // "1.2 MB"
    bool selected = false;
};

struct DifferenceRow {
    std::string what;
    std::string now;
    std::string in_it;
    std::string difference;
    bool same = true;
};

struct SettingsView {
    SettingsPage page = SettingsPage::Look;
    Settings settings;
    bool seen_film = false;
    std::string data_folder;
    std::string data_detail; // "1.2 MB, last backup today at 18:04"
    std::vector<BackupRow> backups;
    std::string backup_title; // "15 November 2026, 21:40, by hand."
    bool backup_whole = false;
    std::vector<DifferenceRow> differences;
    std::string data_error;
    RulingsView rulings;
    std::vector<std::pair<std::string, std::string>> about; // Version: 1.0 ...
    bool can_undo = false;
};

// ---- 19a
struct TroubleView {
    std::string title; // "The question bank is mended"
    std::string voice; // "The reel slipped. We threaded it again."
    std::string story;

    struct Row {
        std::string what;
        std::string detail;
        std::string state; // untouched, rebuilt, read again
    };

    std::vector<Row> rows;
    std::string file;    // "Damaged file kept as ..."
    std::string details; // shown on demand
    bool details_open = false;
    bool can_carry_on = true;
};

// ---- 19b
struct EmptyView {
    std::string header; // "Rehearsal"
    std::string title;  // "Nothing to rehearse"
    std::string voice;  // "Every line is learned."
    std::string detail; // "Questions you miss wait here until you know them."
};

using AnyScreenView = std::variant<FirstRunView, HomeView, SetupView, QuestionView, HandoverView,
                                   ResultView, PodiumView, SettingsView, TroubleView, EmptyView,
                                   GridView, ArchiveView, WorkshopView>;
using ScreenView = OneOf<AnyScreenView>;
extern template class OneOf<AnyScreenView>;

// ---- 23
struct PausedView {
    std::vector<std::array<std::string, 3>>
        kept; // icon key (kept, clock, hidden, leave), what, how
};

// ---- 21
struct DialogView {
    std::string icon; // flag, undo, eye, user
    std::string title;
    std::string text;
    std::string safe;       // "Keep playing"
    std::string act;        // "Give up"
    bool dangerous = true;  // false: the act may be the filled one
    bool name_form = false; // a new player: name and colour; answered by AddPlayer
    int colour = 0;         // first free colour
};

struct PlayerMenuView {
    std::vector<PlayerMark> players;
    PlayerId current{};
};

struct ToastView {
    std::string icon; // check, warning, info
    std::string text;
    std::string act;           // empty, or the act's word
    std::int64_t until_ms = 0; // steady clock
};

struct View {
    ScreenView screen;
    PlayerMark player;  // who plays, for the chip in the header
    std::string notice; // "The disk is full. ..." stays until it is mended; empty: none
    std::optional<PausedView> paused;
    std::optional<DialogView> dialog;
    std::optional<PlayerMenuView> player_menu;
    bool keys_open = false;
    std::vector<ToastView> toasts; // at most two
    Settings settings;             // theme, palette, motion, text size
    std::string mark;              // changes with each screen: for the fade
};

} // namespace epilogue
