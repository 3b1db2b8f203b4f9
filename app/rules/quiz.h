// The quiz: one list of questions, walked by one to eight players who pass the keyboard.
// Every player answers the same questions, a stage (a fifth of the round) at a time, so that the
// standings compare. Sprint, Sudden death and Endless are one turn per player.
#pragma once

#include "base/one_of.h"
#include "rules/game.h"
#include "rules/scoring.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace epilogue {

enum class Mode { FiveSeasons, Classic, Sprint, SuddenDeath, Endless, Rehearsal };
enum class Level { Easy, Medium, Hard, Mixed }; // difficulty 1-2, 2-4, 4-5, 1-5

std::string_view
name_of(Mode mode); // five_seasons, classic, sprint, sudden_death, endless, rehearsal
std::string_view name_of(Level level); // easy, medium, hard, mixed
std::optional<Mode> mode_named(std::string_view name);
std::optional<Level> level_named(std::string_view name);

inline constexpr int stage_count = 5;
inline constexpr int five_seasons_length = 10;
inline constexpr std::array<int, 4> classic_lengths = {5, 10, 15, 25};
inline constexpr int sprint_ms = 60'000;
inline constexpr int longest_run = 500;     // questions drawn for the modes without a length
inline constexpr int longest_typed = 2'000; // bytes of a typed answer
inline constexpr std::string_view ending_category = "ending"; // asked last in Five Seasons

// The player's answer. Numbers are positions in choices_of(question), not on the screen.
struct Pick {
    int choice = 0; // single: 0 is the key; true_false: 0 true, 1 false
    bool operator==(const Pick&) const = default;
};

struct Picks {
    std::vector<int> choices; // ascending, no doubles; from one to as many as there are keys
    bool operator==(const Picks&) const = default;
};

struct TypedText {
    std::string text;
    bool operator==(const TypedText&) const = default;
};

struct Figure {
    double value = 0;
    bool operator==(const Figure&) const = default;
};

struct Arrangement {
    std::vector<int> items; // items[place] = item; a permutation
    bool operator==(const Arrangement&) const = default;
};

struct Links {
    std::vector<int> rights; // rights[left] = right for every left; distinct
    bool operator==(const Links&) const = default;
};

using AnyGiven = std::variant<Pick, Picks, TypedText, Figure, Arrangement, Links>;
using Given = OneOf<AnyGiven>;
extern template class OneOf<AnyGiven>;

// How one player fared with one question.
struct Outcome {
    Verdict verdict = Verdict::Wrong;
    Points points;
    int right_parts = 0;
    int parts = 1;
    int elapsed_ms = 0;
    std::optional<Given> given; // absent when passed or out of time

    bool operator==(const Outcome&) const = default;
};

struct Quiz {
    static constexpr std::string_view name = "quiz";
    static constexpr bool can_undo = false; // an answer reveals

    struct Params {
        Mode mode = Mode::FiveSeasons;
        std::vector<std::string> packs = {};      // empty: all that are on
        std::vector<std::string> categories = {}; // empty: all
        Level level = Level::Mixed;
        int length = five_seasons_length; // 5, 10, 15 or 25; ignored by modes without a length
        int timer_ms = 0;                 // per question; 0: off; Sprint has its own clock
        bool speed_bonus = false;
        bool streak_bonus = false;
        int seats = 1;                         // players, 1 to 8
        bool spoilers = false;                 // everybody has seen every film in question
        std::set<std::string> seen_films = {}; // films whose spoilers may be asked
        std::vector<PlayerId> players = {};    // whose history keeps questions from coming back
        std::vector<QuestionKey> only = {};    // Rehearsal: exactly these

        bool operator==(const Params&) const = default;
    };

    struct Asked {
        Question question;
        std::vector<int> shown; // shown[place] = choice (order, match: item or right) at that place
        int stage = 0;          // 0 to 4 in modes with a length; 0 otherwise

        bool operator==(const Asked&) const = default;
    };

    struct Puzzle {
        Mode mode = Mode::FiveSeasons;
        int timer_ms = 0;
        bool speed_bonus = false;
        bool streak_bonus = false;
        int seats = 1;
        int turn_length = 0; // questions of one turn; 0: the whole run
        std::vector<Asked> questions;

        bool operator==(const Puzzle&) const = default;
    };

    struct Seat {
        int points = 0;
        int streak = 0;
        int best_streak = 0;
        int clock_ms = 0;              // answering time used; Sprint ends at sprint_ms
        bool over = false;             // this player's run has ended
        bool close_used = false;       // "check the spelling" was said for the question at hand
        std::vector<Outcome> outcomes; // one per question answered; its size is the next question

        bool operator==(const Seat&) const = default;
    };

    struct State {
        std::vector<Seat> seats;
        int seat = 0;         // whose turn it is
        bool waiting = false; // the seat must be taken first (BeginTurn); never with one player

        bool operator==(const State&) const = default;
    };

    struct BeginTurn {
        bool operator==(const BeginTurn&) const = default;
    };

    // Instead of BeginTurn: the questions of this turn count as passed; where a turn is a whole
    // run, the run ends.
    struct SkipTurn {
        bool operator==(const SkipTurn&) const = default;
    };

    struct GiveAnswer {
        Given given;
        int elapsed_ms = 0; // since the question was shown, pauses not counted
        bool operator==(const GiveAnswer&) const = default;
    };

    struct Pass { // a miss like any other: it ends a Sudden death
        int elapsed_ms = 0;
        bool operator==(const Pass&) const = default;
    };

    // Of the question; in Sprint of the run, and the question at hand then counts for nothing.
    struct TimeUp {
        bool operator==(const TimeUp&) const = default;
    };

    // Sudden death: take the bow; Endless, Rehearsal: enough. Ends this player's run, keeps it.
    struct Stop {
        bool operator==(const Stop&) const = default;
    };

    using AnyMove = std::variant<BeginTurn, SkipTurn, GiveAnswer, Pass, TimeUp, Stop>;
    using Move = OneOf<AnyMove>;

    struct Judged { // an answer became final
        int seat = 0;
        int question = 0; // index into puzzle.questions
        Outcome outcome;
    };

    struct CloseCall { // nearly: the player may try again, once
        int question = 0;
    };

    struct TurnPassed { // another player is to take the seat
        int seat = 0;
    };

    struct RunEnded { // one player's run is over
        int seat = 0;
    };

    struct Finished {
        Status status = Status::Won;
    };

    using Event = std::variant<Judged, CloseCall, TurnPassed, RunEnded, Finished>;

    // An error says how many questions match and what could be widened.
    static Result<Puzzle> generate(const Params& params, const Bank& bank, Rng& rng);
    static State start(const Puzzle& puzzle);
    static Result<Step<State, Event>> apply(const Puzzle& puzzle, const State& state,
                                            const Move& move);
    // Lost only when the one player of a Sudden death missed.
    static Status status(const Puzzle& puzzle, const State& state);

    // One line without '#', so that a game id can carry it.
    static std::string encode(const Params& params);
    static std::string encode(const Puzzle& puzzle);
    static std::string encode(const Move& move);
    static Result<Params> decode_params(std::string_view text);
    static Result<Puzzle> decode_puzzle(std::string_view text);
    static Result<Move> decode_move(std::string_view text);
};

extern template class OneOf<Quiz::AnyMove>;

// The question in front of the player whose turn it is; -1 when the round is over.
int question_at(const Quiz::Puzzle& puzzle, const Quiz::State& state);
// Milliseconds the question at hand may take from its showing; 0: no limit. In Sprint what is left
// of the run.
int time_allowed(const Quiz::Puzzle& puzzle, const Quiz::State& state);
// What the pool must be for these settings.
PoolFilter filter_of(const Quiz::Params& params);
// How many parts of its answer count by themselves: keys, items, pairs; 1 for the other kinds.
int parts_of(const Question& question);
// An error, as a sentence, when such an answer cannot be given to this question.
Done fits(const Question& question, const Given& given);
// Judges an answer that fits, without points and time. `close` (may be null) becomes true when it
// is typed text that is wrong by its spelling only.
Outcome judge(const Quiz::Puzzle& puzzle, int question, const Given& given, bool* close);

} // namespace epilogue
