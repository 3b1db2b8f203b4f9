// player.db: precious. Players, rounds, moves, answers, results, settings. WAL with
// synchronous=FULL: what an append answers with success survives kill -9 and a power cut.
// Knows no rule: rounds come and go as text.
#pragma once

#include "bank/records.h"
#include "base/result.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace epilogue {

class Connection;

struct NewRound {
    std::string game;
    std::string title;
    std::uint64_t seed = 0;
    std::string params;
    std::string puzzle;
    std::vector<PlayerId> players; // by seat
    std::int64_t started_ms = 0;
};

struct NewMove {
    RoundId round{};
    int index = 0; // from 0, without gaps
    std::string move;
    std::vector<AnswerRecord> answers; // made final by this move
};

class PlayerStore {
  public:
    // Opens the file, makes it when missing, migrates it (a copy goes into the folder backups
    // first). A file of a newer or another program, damaged, empty, missing beside backups, not a
    // database, read-only, unreachable: an error with the path and the remedy; nothing is changed
    // then (inspect_player in condition.h tells these apart). ":memory:" is a store for tests.
    static Result<PlayerStore> open(const std::string& path);

    PlayerStore(PlayerStore&&) noexcept;
    PlayerStore& operator=(PlayerStore&&) noexcept;
    ~PlayerStore();

    const std::string& path() const;

    // Every write is on disk when it answers with success. When it answers an error nothing of it
    // was kept, or (the file was taken away meanwhile) it must be written again.
    Result<PlayerId> add_player(const std::string& name, int colour, std::int64_t at_ms);
    Done set_seen(const std::vector<PlayerId>& players, const std::string& film, bool seen);
    Result<std::vector<Player>> players() const;

    Result<RoundId> begin_round(const NewRound& round);
    // One transaction: the move and its answers. The same move again is fine (a caller may try
    // again after an error); another move in its place, or a gap, is an error: the round was
    // continued by somebody else.
    Done append_move(const NewMove& move);
    // One transaction; the same again is fine. The results' round must be this one.
    Done finish_round(RoundId round, std::int64_t finished_ms,
                      const std::vector<ResultRecord>& results);
    Done abandon_round(RoundId round); // only a round in play
    Done mark_unreadable(RoundId round, const std::string& why);

    // Rounds in play (not finished, abandoned or unreadable) with their moves, newest first. One
    // damaged round makes this an error; set_aside_damaged() then takes it out of the way.
    Result<std::vector<RoundRecord>> unfinished() const;
    // Marks rounds in play that are damaged as unreadable; one sentence for each. Rows are kept.
    Result<std::vector<std::string>> set_aside_damaged();
    Result<std::vector<RoundRecord>> rounds() const; // all, newest first, without puzzle and moves
    // Rows are checked as they are read: one that is damaged or has gone missing is an error.
    Result<std::vector<ResultRecord>> results(PlayerId player) const;  // oldest first
    Result<std::vector<ResultRecord>> results_of(RoundId round) const; // by seat
    Result<std::vector<AnswerRecord>> answers(PlayerId player) const;  // oldest first
    // Every answer, oldest first, to questions this player has answered other than right.
    Result<std::vector<AnswerRecord>> answers_to_missed(PlayerId player) const;
    // How often each question was put to the one of these players who met it most.
    Result<std::map<QuestionKey, int>> times_asked(const std::vector<PlayerId>& players) const;

    Result<std::map<std::string, std::string>> settings() const;
    Done save_settings(const std::map<std::string, std::string>& rows);

    // Problems found, as sentences with counts; empty: whole. SQLite's own check, orphans, gaps in
    // move numbers, checksums, rows that have gone missing. Reads the whole file.
    Result<std::vector<std::string>> integrity() const;
    // players, rounds, answers, results.
    Result<std::map<std::string, std::int64_t>> counts() const;

    // An error when the file was removed, emptied, cut short or replaced since it was opened. Every
    // write asks by itself, before and after.
    Done still_there() const;

  private:
    explicit PlayerStore(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> connection_;
};

} // namespace epilogue
