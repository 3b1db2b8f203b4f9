// Files as the store needs them: what lies at a path, and moves that are never half done. The one
// place of this layer that talks to the file system.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace epilogue {

enum class FileKind { Missing, File, Folder, Other };

// What a path names, told by the system. `device` and `inode` are those of the file itself: another
// file under the same name has another inode.
struct FileFacts {
    FileKind kind = FileKind::Missing;
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t bytes = 0;
    std::int64_t changed_ms = 0; // last written, milliseconds since 1970

    bool same_file(const FileFacts& other) const {
        return kind == other.kind && device == other.device && inode == other.inode;
    }
};

// Never fails: what cannot be looked at counts as missing.
FileFacts facts_of(const std::string& path);

std::string folder_of(const std::string& path); // "." for a bare name
std::string name_of_file(const std::string& path);
std::string path_in(const std::string& folder, const std::string& name);

bool may_read(const std::string& path);
bool may_write(const std::string& path);
// What is left on the disk; nothing when the system does not say.
std::optional<std::uint64_t> free_bytes(const std::string& folder);

// A database file that is open. The system forgets all locks of a process on a file as soon as it
// closes any descriptor of that file (fcntl(2), advisory record locks), SQLite's among them:
// another program could then take the log away under us. While one of these lives, first_bytes(),
// flush() and copy_bytes() therefore keep such a descriptor, until the last one for the file is
// gone.
class HeldFile {
  public:
    explicit HeldFile(const std::string& path);
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;
    ~HeldFile();

  private:
    FileFacts facts_;
};

// The first `most` bytes of a file, fewer when it is shorter.
Result<std::string> first_bytes(const std::string& path, std::size_t most);

Done make_folder(const std::string& path); // with its parents; one that is there is fine
Result<std::vector<std::string>> names_in(const std::string& folder); // sorted

// Bytes as they are, to a new file, on disk when it answers.
Done copy_bytes(const std::string& from, const std::string& to);
// A missing file is fine.
Done remove_file(const std::string& path);
// Waits until the file's or folder's bytes are on disk.
Done flush(const std::string& path);
// Replaces `to` in one step; the folder is flushed.
Done rename_over(const std::string& from, const std::string& to);
// False, and nothing changed, when `to` exists already.
Result<bool> rename_to_new(const std::string& from, const std::string& to);

// A name beside `path` that no other process uses: "path.tag-<process id>".
std::string name_beside(const std::string& path, const char* tag);
// The same for a file in the making.
std::string draft_beside(const std::string& path);
// Removes the drafts in a folder whose processes are gone.
void sweep_drafts(const std::string& folder);

} // namespace epilogue
