#include "store/condition.h"

#include "store/bank_schema.h"
#include "store/connection.h"
#include "store/files.h"
#include "store/guarded.h"
#include "store/migrations.h"

#include <algorithm>
#include <string_view>

namespace epilogue {

namespace {

constexpr std::string_view sqlite_magic("SQLite format 3\0", 16);
constexpr std::size_t header_bytes = 100;
constexpr std::size_t user_version_at = 60; // as https://sqlite.org/fileformat.html tells
constexpr std::size_t application_id_at = 68;

std::int32_t big_endian(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes.at(at + i));
    return static_cast<std::int32_t>(value);
}

// By when it was written, not by name: copies by hand have names of their own.
std::string newest_in(const std::string& folder) {
    std::string newest;
    std::int64_t newest_ms = 0;
    const auto names = names_in(folder);
    if (!names)
        return newest;
    for (const std::string& name : names.value()) {
        const std::string path = path_in(folder, name);
        const FileFacts facts = facts_of(path);
        if (!name.ends_with(".db") || facts.kind != FileKind::File || facts.bytes == 0)
            continue;
        if (newest.empty() || facts.changed_ms >= newest_ms) {
            newest = path;
            newest_ms = facts.changed_ms;
        }
    }
    return newest;
}

Inspection with_header(const StoreFile& file, std::int32_t application_id, int schema) {
    const auto header = first_bytes(file.path, header_bytes);
    if (!header)
        return {Condition::Unreachable,
                "you may not read " + file.path +
                    ". Ask its owner for permission, or name another place with --data.",
                {}};
    const std::string& bytes = header.value();
    if (!bytes.starts_with(sqlite_magic.substr(0, std::min(bytes.size(), sqlite_magic.size()))) ||
        bytes.size() < header_bytes)
        return {Condition::NotADatabase, file.path + " is not a database. " + file.cure, {}};
    if (big_endian(bytes, application_id_at) != application_id)
        return {Condition::OtherProgram,
                file.path + " is a database of another program. Move it away; " + file.cure,
                {}};
    if (big_endian(bytes, user_version_at) > schema)
        return {Condition::Newer,
                file.path + " was written by a newer version of this program. Start that version, "
                            "or name another place with --data.",
                {}};
    return {};
}

Inspection look(const StoreFile& file, std::int32_t application_id, int schema) {
    const std::string folder = folder_of(file.path);
    const FileFacts facts = facts_of(file.path);
    if (facts_of(folder).kind != FileKind::Folder)
        return {Condition::Unreachable,
                "the folder " + folder +
                    " is not there. Make it, or name another place with --data.",
                {}};
    if (facts.kind == FileKind::Missing)
        return {Condition::Missing, {}, {}};
    if (facts.kind != FileKind::File)
        return {Condition::Unreachable,
                file.path + " is a folder. Move it away, or name another place with --data.",
                {}};
    if (facts.bytes == 0)
        return {Condition::Empty,
                file.path +
                    " is empty, which this program never leaves behind: its content is "
                    "lost. " +
                    file.cure,
                {}};
    return with_header(file, application_id, schema);
}

// Whether SQLite can read it. The first read brings any error: opening alone never fails.
void read_from(const StoreFile& file, Inspection& found) {
    try {
        Connection connection(file, may_write(file.path) ? Access::Write : Access::Read);
        connection.scalar("SELECT count(*) FROM sqlite_schema");
    } catch (const SQLite::Exception& exception) {
        found.condition = tells_of_damage(exception) ? Condition::Damaged : Condition::Unreachable;
        found.sentence = file.path + ": " + cause_of(file, exception);
    }
}

std::string missing_beside(const std::string& path, const std::string& rest) {
    return path + " is missing, though " + rest +
           ", which holds its last changes, is still there. Put the file back, or move the other "
           "away to begin anew.";
}

} // namespace

std::string backups_beside(const std::string& path) {
    return folder_of(path) + "/backups";
}

Inspection inspect_player(const std::string& path) {
    Inspection found = look(player_file(path), player_application_id, player_schema());
    found.newest_backup = newest_in(backups_beside(path));
    if (found.condition != Condition::Missing)
        return found;
    if (!found.newest_backup.empty()) {
        found.condition = Condition::MissingBesideBackups;
        found.sentence = path +
                         " is missing, though there are backups of it. Restore the newest, " +
                         found.newest_backup + ", or move the folder backups away to begin anew.";
        return found;
    }
    // SQLite would play what is left of the old file into a new one.
    for (const char* rest : {"-wal", "-journal"})
        if (facts_of(path + rest).bytes > 0) {
            found.condition = Condition::MissingBesideBackups;
            found.sentence = missing_beside(path, path + rest);
        }
    return found;
}

Inspection inspect_bank(const std::string& path) {
    return look(bank_file(path), bank_application_id, bank_schema_number);
}

Inspection inspect_backup_file(const std::string& path) {
    return look({path, "Choose another backup."}, player_application_id, player_schema());
}

Inspection probe_player(const std::string& path) {
    Inspection found = inspect_player(path);
    if (found.condition == Condition::Ready)
        read_from(player_file(path), found);
    return found;
}

Inspection probe_bank(const std::string& path) {
    Inspection found = inspect_bank(path);
    if (found.condition == Condition::Ready)
        read_from(bank_file(path), found);
    return found;
}

} // namespace epilogue
