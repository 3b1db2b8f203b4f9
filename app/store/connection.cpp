#include "store/connection.h"

#include "base/text.h"

#include <sqlite3.h>

namespace epilogue {

namespace {

// A row's checksum: a hash per value, stirred in one after the other. Each step is a bijection, so
// that a change of one value always changes the sum; the tag keeps the number 7 and the text "7"
// apart. Nothing is allocated: nothing can be thrown through SQLite's C frames.
constexpr std::uint64_t start = 0xCBF29CE484222325ULL;
constexpr std::uint64_t odd = 0x9E3779B97F4A7C15ULL;
constexpr std::uint64_t number_tag = 1;
constexpr std::uint64_t text_tag = 2;
constexpr std::uint64_t other_tag = 3;

std::uint64_t stirred(std::uint64_t sum, std::uint64_t tag, std::uint64_t value) {
    sum = ((sum + tag) ^ value) * odd;
    return sum ^ (sum >> 32);
}

std::string_view bytes_of(sqlite3_value* value) {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    return bytes == nullptr ? std::string_view{} : std::string_view(bytes, size);
}

std::uint64_t stirred(std::uint64_t sum, sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return stirred(sum, number_tag, static_cast<std::uint64_t>(sqlite3_value_int64(value)));
    case SQLITE_TEXT:
        return stirred(sum, text_tag, fnv1a64(bytes_of(value)));
    default:
        return stirred(sum, other_tag, fnv1a64(bytes_of(value)));
    }
}

void seal(sqlite3_context* context, int count, sqlite3_value** values) {
    std::uint64_t sum = start;
    for (int i = 0; i < count; ++i)
        sum = stirred(sum, values[i]);
    sqlite3_result_int64(context, static_cast<sqlite3_int64>(sum));
}

int flags_of(Access access) {
    switch (access) {
    case Access::Read:
        return SQLite::OPEN_READONLY;
    case Access::Write:
        return SQLite::OPEN_READWRITE;
    case Access::Create:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    }
    return SQLite::OPEN_READONLY;
}

std::string log_of(const std::string& path) {
    return path + "-wal";
}

} // namespace

Query::~Query() {
    statement_.tryReset();
    statement_.clearBindings();
}

Connection::Connection(StoreFile file, Access access, int patience_ms)
    : file_(std::move(file)), db_(file_.path, flags_of(access), patience_ms) {
    if (path() != memory_path)
        held_.emplace(path());
    db_.createFunction("seal", -1, true, nullptr, &seal);
    db_.exec("PRAGMA foreign_keys = ON");
    db_.exec("PRAGMA synchronous = FULL");
    db_.exec("PRAGMA trusted_schema = OFF");
    db_.exec("PRAGMA cell_size_check = ON");
}

Query Connection::query(const char* sql) {
    auto at = statements_.find(sql);
    if (at == statements_.end())
        at = statements_.emplace(sql, SQLite::Statement(db_, sql)).first;
    return Query(at->second);
}

std::int64_t Connection::scalar(const std::string& sql) {
    return db_.execAndGet(sql).getInt64();
}

std::string Connection::text_scalar(const std::string& sql) {
    return db_.execAndGet(sql).getString();
}

void Connection::note_file() {
    main_ = facts_of(path());
    log_ = facts_of(log_of(path()));
}

void use_log(Connection& connection) {
    connection.text_scalar("PRAGMA journal_mode = WAL");
    // A log that is begun again soon is overwritten, not grown: with each answer the disk then has
    // one thing less to write, the file's new length.
    connection.scalar("PRAGMA wal_autocheckpoint = 64");
}

void drop_log(Connection& connection) {
    connection.text_scalar("PRAGMA journal_mode = DELETE");
}

bool tells_of_damage(const SQLite::Exception& exception) {
    // SQLITE_ERROR: a table or column that is no longer there.
    const int code = exception.getErrorCode() & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR;
}

std::int64_t sealed(std::string_view text) {
    return static_cast<std::int64_t>(stirred(start, text_tag, fnv1a64(text)));
}

Done Connection::still_there() {
    if (path() == memory_path)
        return ok();
    const FileFacts now = facts_of(path());
    if (now.kind == FileKind::Missing)
        return Error{path() + " was removed while it was open. Put it back or restore a backup, "
                              "then start the program again."};
    if (!now.same_file(main_))
        return Error{path() + " was replaced by another file while it was open. Start the program "
                              "again to use the one that is there now."};
    if (now.bytes < main_.bytes)
        return Error{path() + " was cut short while it was open: it has " + grouped(now.bytes) +
                     " bytes and had " + grouped(main_.bytes) + ". " + file_.cure};
    main_.bytes = now.bytes;
    if (log_.kind != FileKind::Missing && !facts_of(log_of(path())).same_file(log_))
        return Error{log_of(path()) +
                     ", which belongs to the file without \"-wal\", was removed while it was open. "
                     "Start the program again and look at your last answers."};
    return ok();
}

Error Connection::not_there(const char* doing, const Error& why) {
    return Error{std::string("could not ") + doing + ": " + why.message};
}

} // namespace epilogue
