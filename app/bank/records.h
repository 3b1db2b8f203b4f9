// Who plays and what was played: the rows of player.db as plain values, and what may be asked of
// them. Streaks, bests and statistics are computed from these, never stored.
#pragma once

#include "bank/question.h"
#include "base/date.h"
#include "base/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace epilogue {

enum class PlayerId : std::int64_t {};
enum class RoundId : std::int64_t {};

inline constexpr int player_colours = 8;
inline constexpr int most_players = 8;

struct Player {
    PlayerId id{};
    std::string name;
    int colour = 0;                   // 0 to 7, an index into the players' colours
    std::set<std::string> seen_films; // spoiler_film keys the player has said yes to

    bool operator==(const Player&) const = default;
};

enum class Verdict { Right, Partly, Wrong, Passed, TimedOut };

std::string_view name_of(Verdict verdict); // right, partly, wrong, passed, timed_out

// One answered question of one player.
struct AnswerRecord {
    RoundId round{};
    PlayerId player{};
    int seat = 0;
    int number = 0; // position among the player's questions of the round, from 0
    QuestionKey question;
    std::string category;
    int difficulty = 3;
    Verdict verdict = Verdict::Wrong;
    int points = 0;
    int elapsed_ms = 0;
    std::int64_t at_ms = 0; // wall clock, UTC
    Date day;               // the player's local calendar day

    bool operator==(const AnswerRecord&) const = default;
};

// One player's result of one finished round.
struct ResultRecord {
    RoundId round{};
    PlayerId player{};
    int seat = 0;
    std::string game;  // quiz
    std::string mode;  // five_seasons, classic, sprint, sudden_death, endless, rehearsal
    std::string title; // such as La La Land, mixed: which rounds compare for a personal best
    int points = 0;
    int right = 0;
    int asked = 0;
    int best_streak = 0;
    int elapsed_ms = 0; // time spent answering
    std::int64_t finished_ms = 0;
    Date day;

    bool operator==(const ResultRecord&) const = default;
};

// A round as it lies on disk; the texts are the round's own (round/round.h reads them).
struct RoundRecord {
    RoundId id{};
    std::string game;
    std::string title;
    std::uint64_t seed = 0;
    std::string params;
    std::string puzzle;
    std::vector<std::string> moves; // in order
    std::vector<PlayerId> players;  // by seat
    std::int64_t started_ms = 0;
    std::int64_t finished_ms = 0; // 0: not finished
};

enum class RulingId : std::int64_t {};

// The house counts a film for a criterion, whatever the catalogue says.
struct Ruling {
    RulingId id{};
    std::string film; // id
    std::string film_title;
    int film_year = 0;
    std::string criterion; // encoded (criterion.h)
    std::string reason;    // known_title, catalogue_wrong, custom
    std::string note;
    PlayerId player{};       // who made it; 0: it was brought in
    std::string player_name; // as it was then
    Date day;
    bool in_force = true;
    int rounds = 0; // finished boards whose score it touches

    bool operator==(const Ruling&) const = default;
};

// Points and a cell that a finished round owes to rulings. With any of them out of force they do
// not count.
struct RulingUse {
    int cell = 0;
    int points = 0;
    std::vector<RulingId> rulings;
    // Film and criterion of rulings whose ids are not known yet, because they were made in this
    // round.
    std::vector<std::pair<std::string, std::string>> named = {};

    bool operator==(const RulingUse&) const = default;
};

// A Movie Grid round of a player: its row and, when it is finished, its result.
struct PlayedGrid {
    RoundId round{};
    std::string params;           // Grid::Params, encoded
    std::int64_t finished_ms = 0; // 0: in play
    std::vector<std::string> moves;
    ResultRecord result; // when finished, without the uses that are out of force
    int uses = 0;        // cells that count by a ruling in force

    bool operator==(const PlayedGrid&) const = default;
};

// What the model may ask of player.db. Functions, as in Bank.
struct Records {
    std::function<Result<std::vector<Player>>()> players; // not the removed ones; oldest first
    // Unfinished rounds that were neither left for good nor marked unreadable, newest first.
    std::function<Result<std::vector<RoundRecord>>()> unfinished;
    std::function<Result<std::vector<ResultRecord>>(PlayerId)> results; // oldest first
    // Every answer to a question that this player has missed at least once, oldest first.
    std::function<Result<std::vector<AnswerRecord>>(PlayerId)> answers_to_missed;
    std::function<Result<std::map<std::string, std::string>>()> settings;
    // Movie Grids of this player, neither left for good nor unreadable; oldest first.
    std::function<Result<std::vector<PlayedGrid>>(PlayerId)> grids;
    // The round of this id, whole; an error when it is damaged or not there.
    std::function<Result<RoundRecord>(RoundId)> round;
    std::function<Result<std::vector<Ruling>>()> rulings; // newest first, not the removed ones
};

} // namespace epilogue
