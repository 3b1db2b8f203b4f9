// Putting a backup in the place of player.db. Every step before the last leaves the old file as it
// is; the last is a rename.
#include "base/text.h"
#include "store/backup.h"
#include "store/condition.h"
#include "store/connection.h"
#include "store/files.h"

#include <sqlite3.h>

namespace epilogue {

namespace {

constexpr const char* doing = "restore the backup";

Done must_be_whole(const std::string& from) {
    const auto info = inspect_backup(from);
    if (!info)
        return info.error();
    if (!info.value().whole)
        return Error{std::string("could not ") + doing + " " + from + ": it is damaged. " +
                     info.value().trouble + " Choose another backup."};
    return ok();
}

// Brings the write-ahead log into the file and takes it away, which SQLite does only when nobody
// else has the file open. A damaged file is left as it is.
Done settle(const std::string& path) {
    if (inspect_backup_file(path).condition != Condition::Ready)
        return ok();
    try {
        Connection connection(player_file(path), Access::Write);
        drop_log(connection);
        return ok();
    } catch (const SQLite::Exception& exception) {
        if ((exception.getErrorCode() & 0xFF) != SQLITE_BUSY)
            return ok();
        return Error{std::string("could not ") + doing + ": " + path +
                     " is open in another window. Close that window and try again."};
    }
}

Done keep_bytes(const std::string& path, const std::string& kept) {
    if (facts_of(path).bytes == 0)
        return ok();
    return copy_bytes(path, kept);
}

// As a verified backup, or byte by byte when it is damaged: even that may hold what somebody can
// save one day.
Done keep_what_is_there(const std::string& path, const std::string& folder, std::int64_t at_ms) {
    if (facts_of(path).bytes == 0 && facts_of(path + "-wal").bytes == 0)
        return ok();
    if (auto made = make_folder(folder); !made)
        return made;
    std::string kept = path_in(folder, backup_name_before_restore(at_ms));
    while (facts_of(kept).kind != FileKind::Missing)
        kept = path_in(folder, backup_name_before_restore(++at_ms));
    if (facts_of(path).bytes > 0 && back_up(path, kept))
        return ok();
    if (auto copied = keep_bytes(path, kept); !copied)
        return copied;
    return keep_bytes(path + "-wal", kept + "-wal");
}

Done remove_with_rest(const std::string& path) {
    for (const char* rest : {"", "-wal", "-shm", "-journal"})
        if (auto removed = remove_file(path + rest); !removed)
            return removed;
    return ok();
}

Done make_draft(const std::string& from, const std::string& draft) {
    if (auto copied = back_up(from, draft); !copied)
        return copied;
    const auto logged = guarded(doing, player_file(draft), [&]() -> Done {
        Connection connection(player_file(draft), Access::Write);
        use_log(connection);
        return ok();
    });
    return logged ? flush(draft) : logged;
}

// A log that belongs to the old file would be played into the new one.
Done put_in_place(const std::string& draft, const std::string& to) {
    for (const char* rest : {"-wal", "-shm", "-journal"})
        if (auto removed = remove_file(to + rest); !removed)
            return removed;
    return rename_over(draft, to);
}

} // namespace

Done restore_backup(const std::string& from, const std::string& to, const std::string& folder,
                    std::int64_t at_ms) {
    if (auto whole = must_be_whole(from); !whole)
        return whole;
    if (auto settled = settle(to); !settled)
        return settled;
    if (auto kept = keep_what_is_there(to, folder, at_ms); !kept)
        return kept;
    const std::string draft = draft_beside(to);
    if (auto removed = remove_with_rest(draft); !removed)
        return removed;
    auto placed = make_draft(from, draft);
    if (placed)
        placed = put_in_place(draft, to);
    if (!placed)
        (void)remove_with_rest(draft);
    return placed;
}

} // namespace epilogue
