// What the model wants done in the world, as data. The shell performs effects in order, before the
// next frame is drawn: a move is on disk before its result is on the screen.
#pragma once

#include "bank/records.h"
#include "base/one_of.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace epilogue {

struct BeginRoundRow { // answered by RoundBegun
    std::string game;
    std::string title;
    std::uint64_t seed = 0;
    std::string params;
    std::string puzzle;
    std::vector<PlayerId> players; // by seat
    std::int64_t started_ms = 0;
};

// One transaction: the move, and the answer it made final. `round` may still be unknown to the
// model when the row could not be begun; the shell keeps both in memory until there is room.
struct SaveMove {
    RoundId round{};
    int index = 0;
    std::string move;
    std::vector<AnswerRecord> answers;
};

struct FinishRoundRow {
    RoundId round{};
    std::int64_t finished_ms = 0;
    std::vector<ResultRecord> results;
    std::vector<RulingUse> uses = {}; // what a grid owes to house rulings
};

struct AbandonRoundRow { // started over: the row is kept, but not offered again
    RoundId round{};
};

struct MarkUnreadable { // the row does not replay: kept, never offered again, the player is told
    RoundId round{};
    std::string why;
};

struct AddPlayerRow { // answered by PlayersChanged
    std::string name;
    int colour = 0;
    bool seen_film = false;
    std::string film;
};

struct MarkSeen { // spoiler_film key, for these players
    std::vector<PlayerId> players;
    std::string film;
    bool seen = true;
};

struct SaveSettings {
    std::map<std::string, std::string> rows;
};

struct ListBackups {}; // answered by BackupsListed

struct MakeBackup {}; // by hand; answered by BackupsListed

struct RestoreFrom { // what is there now is backed up first; answered by Restored or BackupsListed
    std::string path;
};

struct CopyText {
    std::string text;
};

struct OpenFolder {
    std::string path; // empty: the data folder
};

struct AddRuling { // waits for room as a move does; answered by RulingsChanged when it is kept
    Ruling ruling;
};

struct SetRuling { // at once or not at all; answered by RulingsChanged
    RulingId id{};
    bool in_force = true;
};

struct RemoveRuling { // likewise
    RulingId id{};
};

struct WriteRulings {
}; // as a file, into the folder `exports` of the data folder; answered by RulingsWritten

struct ReadRulings { // answered by RulingsBrought and RulingsChanged
    std::string path;
};

struct QuitProgram {};

using AnyEffect = std::variant<BeginRoundRow, SaveMove, FinishRoundRow, AbandonRoundRow,
                               MarkUnreadable, AddPlayerRow, MarkSeen, SaveSettings, ListBackups,
                               MakeBackup, RestoreFrom, CopyText, OpenFolder, QuitProgram,
                               AddRuling, SetRuling, RemoveRuling, WriteRulings, ReadRulings>;
using Effect = OneOf<AnyEffect>;
extern template class OneOf<AnyEffect>;

} // namespace epilogue
