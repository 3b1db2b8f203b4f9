#include "shell/files.h"

#include "base/text.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace epilogue {

namespace fs = std::filesystem;

namespace {

Error failed(const std::string& doing, const std::string& path, int code) {
    return Error{"could not " + doing + " " + path + ": " + std::generic_category().message(code)};
}

// `path` is what the player asked for, `beside` where the bytes go first.
Done write_new(const std::string& path, const std::string& beside, std::string_view bytes) {
    errno = 0;
    std::ofstream file(beside, std::ios::binary | std::ios::trunc);
    if (file)
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file)
        return failed("write", path, errno);
    return flush(beside);
}

} // namespace

Result<std::string> read_file(const std::string& path, std::int64_t most_bytes) {
    const FileFacts facts = facts_of(path);
    if (facts.kind == FileKind::Missing)
        return Error{"could not read " + path + ": there is no such file"};
    if (facts.kind == FileKind::Folder)
        return Error{"could not read " + path + ": it is a folder, not a file"};
    if (facts.kind != FileKind::File)
        return Error{"could not read " + path + ": it is not a regular file"};
    if (facts.bytes > most_bytes)
        return Error{"could not read " + path + ": it has " + grouped(facts.bytes) +
                     " bytes, at most " + grouped(most_bytes) + " are read"};
    return first_bytes(path, static_cast<std::size_t>(facts.bytes));
}

Done write_file(const std::string& path, std::string_view bytes) {
    if (facts_of(path).kind == FileKind::Folder)
        return Error{"could not write " + path + ": it is a folder, not a file"};
    const std::string beside = draft_beside(path);
    auto written = write_new(path, beside, bytes);
    if (written)
        written = rename_over(beside, path);
    if (!written) {
        std::error_code gone;
        fs::remove(beside, gone);
    }
    return written;
}

std::vector<std::string> files_in(const std::string& folder, std::string_view ending) {
    std::vector<std::string> names;
    const auto all = names_in(folder);
    if (!all)
        return names;
    for (const std::string& name : all.value())
        if (name.ends_with(ending) && facts_of(path_in(folder, name)).kind == FileKind::File)
            names.push_back(name);
    return names;
}

std::int64_t folder_bytes(const std::string& folder) {
    std::int64_t bytes = 0;
    std::error_code trouble;
    for (fs::recursive_directory_iterator at(folder, trouble), end; !trouble && at != end;
         at.increment(trouble)) {
        std::error_code unknown;
        const auto size = at->is_regular_file(unknown) ? at->file_size(unknown) : 0;
        if (!unknown)
            bytes += static_cast<std::int64_t>(size);
    }
    return bytes;
}

} // namespace epilogue
