// What lies where a database should be, so that nothing is ever made in the place of something
// lost, and the player can be offered what helps.
#pragma once

#include "base/result.h"

#include <string>

namespace epilogue {

enum class Condition {
    Ready,                // a database of this program, as far as a first look tells
    Missing,              // nothing there, and nothing speaks of something lost: may be made
    MissingBesideBackups, // nothing there, but backups of it or the rest of it are
    Empty,                // 0 bytes: never ours, a new file gets its name when it is whole
    NotADatabase,
    OtherProgram, // an SQLite database, but not one of these
    Newer,        // of a newer version of this program
    Damaged,      // cannot be read as a database any more
    Unreachable,  // no such folder, a folder in its place, no permission, locked, a failing disk
};

struct Inspection {
    Condition condition = Condition::Ready;
    std::string sentence;      // empty when Ready or Missing; else what was found and the remedy
    std::string newest_backup; // path, empty when there is none; may be offered for a restore
};

// The folder in which the backups of this player.db lie: "backups" beside it.
std::string backups_beside(const std::string& path);

// Opens the file to see whether it can be read; to be asked when opening a store has failed.
Inspection inspect_player(const std::string& path);
Inspection inspect_bank(const std::string& path);

// The same by name and first bytes alone: nothing is opened.
Inspection glance_at_player(const std::string& path);
Inspection glance_at_bank(const std::string& path);
Inspection glance_at_backup(const std::string& path); // a player.db, wherever it lies

} // namespace epilogue
