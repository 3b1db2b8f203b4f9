// Rows of bank.db as installing, undoing and reading share them. Internal to the store; all to be
// called within guarded().
#pragma once

#include "bank/pack.h"
#include "store/connection.h"
#include "store/content.h"

#include <optional>
#include <string>
#include <vector>

namespace epilogue {

struct PackRow {
    std::int64_t id = 0;
    Pack pack;
    bool built_in = false;
    bool enabled = true;
    std::int64_t installed_ms = 0;
};

// Room for many pages while installing: with SQLite's usual 2,000 kilobytes the tables of half a
// million questions would be read and written over and over.
class RoomyCache {
  public:
    explicit RoomyCache(Connection& connection) : connection_(connection) { set(64'000); }

    RoomyCache(const RoomyCache&) = delete;
    RoomyCache& operator=(const RoomyCache&) = delete;

    ~RoomyCache() { set(2'000); }

  private:
    void set(int kilobytes) {
        // tryExec does not throw: a smaller cache is slower, nothing else.
        connection_.db().tryExec("PRAGMA cache_size = -" + std::to_string(kilobytes));
    }

    Connection& connection_;
};

Error no_pack(const char* doing, const std::string& pack);

// All packs, by name; an error for a damaged row.
Result<std::vector<PackRow>> pack_rows(Connection& connection, const char* doing);
// Nothing when it is not installed.
Result<std::optional<PackRow>> find_pack(Connection& connection, const char* doing,
                                         const std::string& name);

struct PackSource {
    std::string text;
    bool built_in = false; // it came with the program
};

// Inserts (id 0) or updates; the pack's number.
std::int64_t put_pack(Connection& connection, const PackRow& row, const PackSource& source);
PackSource source_of(Connection& connection, std::int64_t pack);

// `content` is text_of_question(question).
void insert_question(Connection& connection, std::int64_t pack, const Question& question,
                     const std::string& content, bool retired);
// Puts the row in the place of the one with the same name, or adds it.
void put_question(Connection& connection, std::int64_t pack, const Question& question,
                  const std::string& content, bool retired);
void delete_question(Connection& connection, std::int64_t pack, const std::string& name);
void retire_question(Connection& connection, std::int64_t pack, const std::string& name);

IdPairs give_aways_of(Connection& connection, std::int64_t pack);
void put_give_aways(Connection& connection, std::int64_t pack, const IdPairs& pairs);

// Counts again what packs() tells.
void count_pack(Connection& connection, std::int64_t pack);
void delete_pack(Connection& connection, std::int64_t pack);

} // namespace epilogue
