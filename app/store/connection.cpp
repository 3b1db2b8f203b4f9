#include "store/connection.h"

#include "base/text.h"

#include <array>
#include <sqlite3.h>

namespace epilogue {

namespace {

// A hash per argument, then one over these: no argument can run into its neighbour, and nothing
// is allocated, so nothing can be thrown through SQLite's C frames.
constexpr std::size_t most_sealed = 20;

constexpr std::uint64_t text_tag = 1; // a text and a number never share a hash
constexpr std::uint64_t other_tag = 2;

std::string_view bytes_of(sqlite3_value* value) {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(value));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
    return bytes == nullptr ? std::string_view{} : std::string_view(bytes, size);
}

std::string_view bytes_of(const std::uint64_t& number, std::array<char, 8>& buffer) {
    for (std::size_t i = 0; i < buffer.size(); ++i)
        buffer.at(i) = static_cast<char>((number >> (8 * i)) & 0xFF);
    return {buffer.data(), buffer.size()};
}

std::uint64_t hash_of(sqlite3_value* value) {
    std::array<char, 8> buffer{};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return fnv1a64(bytes_of(static_cast<std::uint64_t>(sqlite3_value_int64(value)), buffer));
    case SQLITE_TEXT:
        return fnv1a64(bytes_of(value)) + text_tag;
    default:
        return fnv1a64(bytes_of(value)) + other_tag;
    }
}

void seal(sqlite3_context* context, int count, sqlite3_value** values) {
    std::array<char, most_sealed * 8> hashes{};
    std::array<char, 8> buffer{};
    if (count < 1 || count > static_cast<int>(most_sealed)) {
        sqlite3_result_error(context, "seal() takes 1 to 20 values", -1);
        return;
    }
    for (int i = 0; i < count; ++i) {
        const std::string_view bytes = bytes_of(hash_of(values[i]), buffer);
        bytes.copy(&hashes.at(static_cast<std::size_t>(i) * 8), 8);
    }
    const std::string_view all(hashes.data(), static_cast<std::size_t>(count) * 8);
    sqlite3_result_int64(context, static_cast<sqlite3_int64>(fnv1a64(all)));
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

Connection::Connection(StoreFile file, Access access)
    : file_(std::move(file)), db_(file_.path, flags_of(access), lock_patience_ms) {
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

std::int64_t sealed(std::string_view text) {
    std::array<char, 8> buffer{};
    return static_cast<std::int64_t>(fnv1a64(bytes_of(fnv1a64(text) + text_tag, buffer)));
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
