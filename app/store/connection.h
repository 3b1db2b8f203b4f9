// One open database file: how it is opened, how rows are sealed, and the only ways to read and
// write it. Internal to the store: both stores and the backups stand on it.
#pragma once

#include "base/result.h"
#include "store/files.h"
#include "store/guarded.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// How long a write waits for another program that is writing, in milliseconds.
inline constexpr int lock_patience_ms = 4000;

// Bytes that are no text, for a column of that kind.
struct Blob {
    std::string_view bytes;
};

// A prepared statement in use: bound in order, stepped, and given back when it goes out of scope.
// Columns are counted from 0.
class Query {
  public:
    explicit Query(SQLite::Statement& statement) : statement_(statement) {}

    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    // Strings, blobs, whole numbers, bools; in the order ?1, ?2 ...
    template <class... Ts> Query& bind(const Ts&... values) {
        int place = 0;
        (bind_one(++place, values), ...);
        return *this;
    }

    bool step() { return statement_.executeStep(); }

    // Runs a statement that answers no rows; the number of rows changed.
    int run() { return statement_.exec(); }

    std::int64_t integer(int column) { return statement_.getColumn(column).getInt64(); }

    int number(int column) { return statement_.getColumn(column).getInt(); }

    bool truth(int column) { return integer(column) != 0; }

    // Of a blob too: its bytes.
    std::string text(int column) { return statement_.getColumn(column).getString(); }

  private:
    void bind_one(int place, const std::string& value) { statement_.bind(place, value); }

    void bind_one(int place, std::string_view value) { statement_.bind(place, std::string(value)); }

    void bind_one(int place, const char* value) { statement_.bind(place, value); }

    void bind_one(int place, const Blob& value) {
        statement_.bind(place, value.bytes.data(), static_cast<int>(value.bytes.size()));
    }

    void bind_one(int place, bool value) { statement_.bind(place, value ? 1 : 0); }

    void bind_one(int place, int value) { statement_.bind(place, value); }

    void bind_one(int place, std::int64_t value) { statement_.bind(place, value); }

    void bind_one(int place, std::uint64_t value) {
        statement_.bind(place, static_cast<std::int64_t>(value));
    }

    // Strong ids are their number.
    template <class E>
    requires std::is_enum_v<E>

    void bind_one(int place, E value) { statement_.bind(place, static_cast<std::int64_t>(value)); }

    SQLite::Statement& statement_;
};

enum class Access { Read, Write, Create };

class Connection {
  public:
    // Throws SQLite::Exception, as every function here that does not answer a Result: to be
    // called within guarded(). Foreign keys are on, a write is on disk when it returns, and SQL
    // knows seal(...): a hash over its arguments, type by type.
    Connection(StoreFile file, Access access, int patience_ms = lock_patience_ms);

    const StoreFile& file() const { return file_; }

    const std::string& path() const { return file_.path; }

    SQLite::Database& db() { return db_; }

    // Kept prepared for the next use; `sql` is a literal. One use at a time.
    Query query(const char* sql);
    // A statement put together at run time, not kept.
    std::int64_t scalar(const std::string& sql);
    std::string text_scalar(const std::string& sql);

    // Remembers which file was opened, so that still_there() can tell when it is another one.
    void note_file();
    // An error when the file was removed, replaced, emptied or cut short since note_file().
    Done still_there();

    // One transaction that takes its place among the writers at once; rolled back when work
    // answers an error or throws. Success means: on disk, in the file that bears the name.
    template <class F> auto write(const char* doing, F&& work) -> decltype(work()) {
        return guarded(doing, file_, [&]() -> decltype(work()) {
            if (auto there = still_there(); !there)
                return not_there(doing, there.error());
            SQLite::Transaction transaction(db_, SQLite::TransactionBehavior::IMMEDIATE);
            auto answer = work();
            if (!answer)
                return answer;
            transaction.commit();
            if (auto there = still_there(); !there)
                return not_there(doing, there.error());
            return answer;
        });
    }

    // Several statements that see one state of the file.
    template <class F> auto read(const char* doing, F&& work) -> decltype(work()) {
        return guarded(doing, file_, [&]() -> decltype(work()) {
            SQLite::Transaction transaction(db_);
            return work();
        });
    }

  private:
    static Error not_there(const char* doing, const Error& why);

    StoreFile file_;
    std::optional<HeldFile> held_; // outlives the database, whose locks it keeps
    SQLite::Database db_;
    std::map<const char*, SQLite::Statement> statements_; // by address of the literal
    FileFacts main_;
    FileFacts log_; // the write-ahead log beside it; Missing in other journal modes
};

// The content of a file is broken, in contrast to a file that cannot be reached.
bool tells_of_damage(const SQLite::Exception& exception);

// Writes ahead from now on: a commit waits for the disk once. The file remembers it. Files are made
// so, because two programs that switch at the same moment are in each other's way.
void use_log(Connection& connection);
// One file again that needs no log beside it. Throws when somebody else has it open.
void drop_log(Connection& connection);

// What SQL's seal(text) gives for one text.
std::int64_t sealed(std::string_view text);

inline constexpr const char* memory_path = ":memory:";

} // namespace epilogue
