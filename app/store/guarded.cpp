#include "store/guarded.h"

#include "store/connection.h"
#include "store/files.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace epilogue {

namespace {

constexpr const char* full_disk =
    "the disk is full. Free some space on it; what was saved before is not lost.";

// SQLite has one message for four causes of "unable to open"; looking tells them apart.
std::string why_not_open(const std::string& path) {
    const std::string folder = folder_of(path);
    const FileFacts file = facts_of(path);
    if (facts_of(folder).kind != FileKind::Folder)
        return "the folder " + folder +
               " is not there. Make it, or name another place with --data.";
    if (file.kind == FileKind::Folder)
        return "there is a folder of that name. Move it away, or name another place with --data.";
    if (file.kind != FileKind::Missing && !may_read(path))
        return "you may not read that file. Ask its owner for permission, or name another place "
               "with --data.";
    if (!may_write(folder))
        return "you may not write in the folder " + folder +
               ". Make it writable, or name another place with --data.";
    if (free_bytes(folder) == 0)
        return full_disk;
    if (file.kind == FileKind::Missing)
        return "the file is not there. Put it back, or restore a backup.";
    return "the system would not open it. Make sure that nothing else holds it and that the disk "
           "is in order.";
}

std::string why_read_only(const std::string& path, int extended) {
    const std::string folder = folder_of(path);
    if (extended == SQLITE_READONLY_DBMOVED)
        return "the file was moved or removed while it was open. Put it back and start the program "
               "again.";
    if (!may_write(path))
        return "the file is read-only. Make it writable, or name another place with --data.";
    if (extended == SQLITE_READONLY_DIRECTORY || !may_write(folder))
        return "the folder " + folder +
               " is read-only. Make it writable, or name another place with --data.";
    return "the file is read-only. Make it writable, or name another place with --data.";
}

std::string why(const StoreFile& file, const SQLite::Exception& exception) {
    switch (exception.getErrorCode() & 0xFF) {
    case SQLITE_FULL:
        return full_disk;
    case SQLITE_READONLY:
        return why_read_only(file.path, exception.getExtendedErrorCode());
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return why_not_open(file.path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "another program holds it locked and did not let go within " +
               std::to_string(lock_patience_ms / 1000) + " seconds. Close that program.";
    case SQLITE_CORRUPT:
        return "the file is damaged. " + file.cure;
    case SQLITE_NOTADB:
        return "that file is not a database. " + file.cure;
    case SQLITE_IOERR:
        if (exception.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE)
            return full_disk;
        return "the disk could not be read or written (" + std::string(exception.what()) +
               "). Check the disk and its connection.";
    case SQLITE_CONSTRAINT:
        return "it does not fit what is there (" + std::string(exception.what()) +
               "). That is a fault of this program; nothing was changed.";
    case SQLITE_NOMEM:
        return "there is not enough memory. Close other programs.";
    default:
        return std::string(exception.what()) + ". " + file.cure;
    }
}

std::string opening(const char* doing, const std::string& path) {
    return std::string("could not ") + doing + " in " + path + ": ";
}

} // namespace

StoreFile player_file(const std::string& path) {
    return {path, "Restore the newest backup from the folder " + folder_of(path) + "/backups."};
}

StoreFile bank_file(const std::string& path) {
    return {path, "It is rebuilt from its packs when the program starts."};
}

std::string cause_of(const StoreFile& file, const std::exception& exception) {
    const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&exception);
    return sqlite != nullptr ? why(file, *sqlite)
                             : std::string(exception.what()) + ". " + file.cure;
}

Error store_error(const char* doing, const StoreFile& file, const std::exception& exception) {
    return Error{opening(doing, file.path) + cause_of(file, exception)};
}

Error damaged(const char* doing, const StoreFile& file, const std::string& what) {
    return Error{opening(doing, file.path) + "the file is damaged: " + what + ". " + file.cure};
}

} // namespace epilogue
