// The one place where exceptions end: they become an Error that says what was being done, which
// file it was about, what was found and what the player can do.
#pragma once

#include "base/result.h"

#include <exception>
#include <string>

namespace epilogue {

// A database file as sentences speak of it.
struct StoreFile {
    std::string path;
    std::string cure; // what to do when its content is damaged: one sentence
};

// How a player.db and a bank.db are mended; `path` is the database's.
StoreFile player_file(const std::string& path);
StoreFile bank_file(const std::string& path);

// What was found and the remedy, without what was being done: "the disk is full. Free some ...".
std::string cause_of(const StoreFile& file, const std::exception& exception);

// "could not save the move in /x/player.db: the disk is full. Free some space ...". Tells apart:
// disk full, read-only file, read-only folder, missing folder, a folder in its place, no
// permission, locked, moved away, damaged, not a database, a failing disk.
Error store_error(const char* doing, const StoreFile& file, const std::exception& exception);

// The sentence for content that does not agree with its checksums or counts.
Error damaged(const char* doing, const StoreFile& file, const std::string& what);

template <class F>
auto guarded(const char* doing, const StoreFile& file, F&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::exception& exception) {
        return store_error(doing, file, exception);
    }
}

} // namespace epilogue
