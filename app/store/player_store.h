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

namespace SQLite {
class Database;
}

namespace epilogue {

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
    // Opens the file, makes it when missing, migrates it (a copy is kept beside it first). A file
    // of a newer program, damaged, empty beside backups, not a database, unreadable: an error with
    // the path and the remedy; nothing is changed then.
    static Result<PlayerStore> open(const std::string& path);

    PlayerStore(PlayerStore&&) noexcept;
    PlayerStore& operator=(PlayerStore&&) noexcept;
    ~PlayerStore();

    const std::string& path() const { return path_; }

    Result<PlayerId> add_player(const std::string& name, int colour, std::int64_t at_ms);
    Done set_seen(const std::vector<PlayerId>& players, const std::string& film, bool seen);
    Result<std::vector<Player>> players() const;

    Result<RoundId> begin_round(const NewRound& round);
    Done append_move(const NewMove& move); // one transaction
    Done finish_round(RoundId round, std::int64_t finished_ms,
                      const std::vector<ResultRecord>& results);
    Done abandon_round(RoundId round);
    Done mark_unreadable(RoundId round, const std::string& why);

    Result<std::vector<RoundRecord>> unfinished() const;
    Result<std::vector<RoundRecord>> rounds() const; // all, newest first, without moves
    Result<std::vector<ResultRecord>> results(PlayerId player) const;
    Result<std::vector<ResultRecord>> results_of(RoundId round) const;
    Result<std::vector<AnswerRecord>> answers(PlayerId player) const;
    Result<std::vector<AnswerRecord>> answers_to_missed(PlayerId player) const;
    // How often each question was put to the one of these players who met it most.
    Result<std::map<QuestionKey, int>> times_asked(const std::vector<PlayerId>& players) const;

    Result<std::map<std::string, std::string>> settings() const;
    Done save_settings(const std::map<std::string, std::string>& rows);

    // Problems found, as sentences; empty: whole. Integrity, orphans, gaps in move numbers.
    Result<std::vector<std::string>> integrity() const;
    // players, rounds, answers, results.
    Result<std::map<std::string, std::int64_t>> counts() const;

    // An error when the file was removed, emptied or replaced under us since it was opened.
    Done still_there() const;

  private:
    PlayerStore(std::string path, std::unique_ptr<SQLite::Database> db);

    std::string path_;
    std::unique_ptr<SQLite::Database> db_;
    std::uint64_t inode_ = 0;
};

} // namespace epilogue
