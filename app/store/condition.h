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
    Damaged,      // cannot be read as a database any more; probing alone tells
    Unreachable,  // no such folder, a folder in its place, no permission; probing: locked, and more
};

struct Inspection {
    Condition condition = Condition::Ready;
    std::string sentence;      // empty when Ready or Missing; else what was found and the remedy
    std::string newest_backup; // path, empty when there is none; may be offered for a restore
};

// The folder in which the backups of this player.db lie: "backups" beside it.
std::string backups_beside(const std::string& path);

// By name and first bytes alone: nothing is opened, nothing changed.
Inspection inspect_player(const std::string& path);
Inspection inspect_bank(const std::string& path);
Inspection inspect_backup_file(const std::string& path); // a player.db, wherever it lies

// The same, and where that finds a database it is opened and read from: to be asked when opening a
// store has failed, because only Damaged is mended by a restore or by building the bank anew.
Inspection probe_player(const std::string& path);
Inspection probe_bank(const std::string& path);

} // namespace epilogue
