#include "store/files.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <mutex>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace epilogue {

namespace {

constexpr const char* draft_tag = "draft";
constexpr std::string_view draft_mark = ".draft-";

// The system's own words for what went wrong; the message is in the player's language.
std::string reason(int code) {
    return std::generic_category().message(code);
}

Error file_error(const std::string& doing, const std::string& path, int code) {
    return Error{"could not " + doing + " " + path + ": " + reason(code)};
}

// What is held open by HeldFile, and the descriptors that may not be closed before it is let go.
struct Held {
    FileFacts file;
    int times = 0;
    std::vector<int> descriptors;
};

struct HeldFiles {
    std::mutex mutex;
    std::vector<Held> files;
};

HeldFiles& held_files() {
    static HeldFiles held;
    return held;
}

std::vector<Held>::iterator find_held(HeldFiles& held, const FileFacts& file) {
    return std::find_if(held.files.begin(), held.files.end(),
                        [&](const Held& one) { return one.file.same_file(file); });
}

FileFacts facts_in(const struct stat& found) {
    const auto kind = S_ISREG(found.st_mode)   ? FileKind::File
                      : S_ISDIR(found.st_mode) ? FileKind::Folder
                                               : FileKind::Other;
    return {.kind = kind,
            .device = static_cast<std::uint64_t>(found.st_dev),
            .inode = static_cast<std::uint64_t>(found.st_ino),
            .bytes = static_cast<std::int64_t>(found.st_size),
            .changed_ms = static_cast<std::int64_t>(found.st_mtim.tv_sec) * 1000 +
                          static_cast<std::int64_t>(found.st_mtim.tv_nsec) / 1'000'000};
}

void close_unless_held(int descriptor) {
    HeldFiles& held = held_files();
    const std::lock_guard lock(held.mutex);
    struct stat found = {};
    if (::fstat(descriptor, &found) == 0)
        if (const auto at = find_held(held, facts_in(found)); at != held.files.end())
            return at->descriptors.push_back(descriptor);
    ::close(descriptor);
}

// Let go of on every way out.
class Descriptor {
  public:
    Descriptor(const std::string& path, int flags)
        : number_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    ~Descriptor() {
        if (number_ >= 0)
            close_unless_held(number_);
    }

    bool open() const { return number_ >= 0; }

    int number() const { return number_; }

  private:
    int number_;
};

bool write_all(int to, const char* bytes, std::size_t count) {
    while (count > 0) {
        const auto written = ::write(to, bytes, count);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        count -= static_cast<std::size_t>(written);
    }
    return true;
}

bool pump(int from, int to) {
    std::array<char, 65536> buffer{};
    while (true) {
        const auto got = ::read(from, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0;
        if (!write_all(to, buffer.data(), static_cast<std::size_t>(got)))
            return false;
    }
}

} // namespace

FileFacts facts_of(const std::string& path) {
    struct stat found = {};
    if (::stat(path.c_str(), &found) != 0)
        return {};
    return facts_in(found);
}

HeldFile::HeldFile(const std::string& path) : facts_(facts_of(path)) {
    HeldFiles& held = held_files();
    const std::lock_guard lock(held.mutex);
    if (const auto at = find_held(held, facts_); at != held.files.end())
        ++at->times;
    else
        held.files.push_back({.file = facts_, .times = 1, .descriptors = {}});
}

HeldFile::~HeldFile() {
    HeldFiles& held = held_files();
    const std::lock_guard lock(held.mutex);
    const auto at = find_held(held, facts_);
    if (--at->times > 0)
        return;
    for (const int descriptor : at->descriptors)
        ::close(descriptor);
    held.files.erase(at);
}

std::string folder_of(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

std::string name_of_file(const std::string& path) {
    return std::filesystem::path(path).filename().string();
}

std::string path_in(const std::string& folder, const std::string& name) {
    return folder + "/" + name;
}

bool may_read(const std::string& path) {
    return ::access(path.c_str(), R_OK) == 0;
}

bool may_write(const std::string& path) {
    return ::access(path.c_str(), W_OK) == 0;
}

std::optional<std::uint64_t> free_bytes(const std::string& folder) {
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    return error ? std::nullopt : std::optional<std::uint64_t>(space.available);
}

Result<std::string> first_bytes(const std::string& path, std::size_t most) {
    const Descriptor file(path, O_RDONLY);
    if (!file.open())
        return file_error("read", path, errno);
    std::string bytes(most, '\0');
    std::size_t have = 0;
    while (have < most) {
        const auto got = ::read(file.number(), bytes.data() + have, most - have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return file_error("read", path, errno);
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

Done make_folder(const std::string& path) {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    if (error && facts_of(path).kind != FileKind::Folder)
        return file_error("make the folder", path, error.value());
    return ok();
}

Result<std::vector<std::string>> names_in(const std::string& folder) {
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    std::vector<std::string> names;
    while (!error && entry != std::filesystem::directory_iterator()) {
        names.push_back(entry->path().filename().string());
        entry.increment(error);
    }
    if (error)
        return file_error("read the folder", folder, error.value());
    std::sort(names.begin(), names.end());
    return names;
}

Done copy_bytes(const std::string& from, const std::string& to) {
    const Descriptor source(from, O_RDONLY);
    if (!source.open())
        return file_error("read", from, errno);
    const Descriptor target(to, O_WRONLY | O_CREAT | O_EXCL);
    if (!target.open())
        return file_error("write", to, errno);
    if (!pump(source.number(), target.number()) || ::fsync(target.number()) != 0) {
        const int code = errno;
        ::unlink(to.c_str());
        return file_error("copy " + from + " to", to, code);
    }
    return ok();
}

Done remove_file(const std::string& path) {
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return file_error("remove", path, errno);
    return ok();
}

Done flush(const std::string& path) {
    const Descriptor file(path, O_RDONLY);
    if (!file.open() || ::fsync(file.number()) != 0)
        return file_error("write to disk", path, errno);
    return ok();
}

Done rename_over(const std::string& from, const std::string& to) {
    if (::rename(from.c_str(), to.c_str()) != 0)
        return file_error("put a new file in the place of", to, errno);
    return flush(folder_of(to));
}

Result<bool> rename_to_new(const std::string& from, const std::string& to) {
    // A hard link fails when the name is taken, where rename would replace the other file. Some
    // file systems (FAT) have no links: there the check and the rename are two steps.
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
    } else if (errno == EEXIST || facts_of(to).kind != FileKind::Missing) {
        return false;
    } else if (::rename(from.c_str(), to.c_str()) != 0) {
        return file_error("make", to, errno);
    }
    if (auto flushed = flush(folder_of(to)); !flushed)
        return flushed.error();
    return true;
}

std::string name_beside(const std::string& path, const char* tag) {
    return path + "." + tag + "-" + std::to_string(::getpid());
}

std::string draft_beside(const std::string& path) {
    return name_beside(path, draft_tag);
}

void sweep_drafts(const std::string& folder) {
    const auto names = names_in(folder);
    if (!names)
        return;
    for (const std::string& name : names.value()) {
        const auto mark = name.rfind(draft_mark);
        if (mark == std::string::npos)
            continue;
        const std::string_view rest = std::string_view(name).substr(mark + draft_mark.size());
        const auto process = whole_number<pid_t>(rest.substr(0, rest.find('-')));
        if (process && *process > 0 && ::kill(*process, 0) != 0 && errno == ESRCH)
            ::unlink(path_in(folder, name).c_str());
    }
}

} // namespace epilogue
