// player.db: precious. Players, rounds, moves, answers, results, settings. WAL with
// synchronous=FULL: what an append answers with success survives kill -9 and a power cut.
// Knows no rule: rounds come and go as text.
#pragma once

#include "bank/records.h"
#include "base/result.h"

#include <map>
#include <memory>
#include <span>
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
    // One transaction; the same again is fine. The results' round must be this one. A use that
    // names a ruling by film and criterion means the one there is, in force or not.
    Done finish_round(RoundId round, std::int64_t finished_ms,
                      const std::vector<ResultRecord>& results,
                      const std::vector<RulingUse>& uses = {});
    Done abandon_round(RoundId round); // only a round in play
    Done mark_unreadable(RoundId round, const std::string& why);

    // Rounds in play (not finished, abandoned or unreadable) with their moves, newest first. One
    // damaged round makes this an error; set_aside_damaged() then takes it out of the way.
    Result<std::vector<RoundRecord>> unfinished() const;
    // Marks rounds in play that are damaged as unreadable; one sentence for each. Rows are kept.
    Result<std::vector<std::string>> set_aside_damaged();
    Result<std::vector<RoundRecord>> rounds() const; // all, newest first, without puzzle and moves
    // Rows are checked as they are read: one that is damaged or has gone missing is an error.
    // Points and right answers of uses of which a ruling is out of force or removed are left out of
    // results; the rows keep them.
    Result<std::vector<ResultRecord>> results(PlayerId player) const;  // oldest first
    Result<std::vector<ResultRecord>> results_of(RoundId round) const; // by seat
    Result<std::vector<AnswerRecord>> answers(PlayerId player) const;  // oldest first
    // Every answer, oldest first, to questions this player has answered other than right.
    Result<std::vector<AnswerRecord>> answers_to_missed(PlayerId player) const;
    // How often each question was put to the one of these players who met it most.
    Result<std::map<QuestionKey, int>> times_asked(const std::vector<PlayerId>& players) const;

    // Whole, whatever its state; an error when it is damaged or there is none of this id.
    Result<RoundRecord> round(RoundId id) const;
    // Movie Grids of this player, in play or finished; oldest first.
    Result<std::vector<PlayedGrid>> grids(PlayerId player) const;

    // Of a film and criterion there is one ruling: made again, it is in force again, and takes the
    // new words if it was not. The id, `in_force` and `rounds` of what is given do not matter.
    Result<RulingId> add_ruling(const Ruling& ruling);
    // All or none of those for which the house has no ruling yet, in force or not; how many.
    Result<int> add_rulings(std::span<const Ruling> rulings);
    // Of one that is removed or unknown: an error.
    Done set_ruling(RulingId id, bool in_force);
    Done remove_ruling(RulingId id);             // kept as a row, since finished rounds name it
    Result<std::vector<Ruling>> rulings() const; // newest first, not the removed ones

    Result<std::map<std::string, std::string>> settings() const;
    Done save_settings(const std::map<std::string, std::string>& rows);

    // Problems found, as sentences with counts; empty: whole. SQLite's own check, orphans, gaps in
    // move numbers, checksums, rows that have gone missing. Reads the whole file.
    Result<std::vector<std::string>> integrity() const;
    // players, rounds, answers, results, rulings (not the removed ones).
    Result<std::map<std::string, std::int64_t>> counts() const;

    // An error when the file was removed, emptied, cut short or replaced since it was opened. Every
    // write asks by itself, before and after.
    Done still_there() const;

  private:
    explicit PlayerStore(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> connection_;
};

} // namespace epilogue
