#include "shell/paths.h"

#include <cstdlib>
#include <filesystem>
#include <pwd.h>
#include <string_view>
#include <unistd.h>

namespace epilogue {

namespace fs = std::filesystem;

namespace {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

std::string home() {
    std::string folder = variable("HOME");
    if (folder.empty())
        if (const ::passwd* entry = ::getpwuid(::getuid()); entry != nullptr)
            folder = entry->pw_dir;
    return folder;
}

Result<std::string> data_folder(const std::string& data_option) {
    if (!data_option.empty()) {
        std::error_code trouble;
        const fs::path whole = fs::absolute(data_option, trouble);
        if (trouble)
            return Error{"could not find the folder " + data_option + ": " + trouble.message()};
        return whole.lexically_normal().string();
    }
    // The XDG base directory rules: a relative path is to be ignored.
    const std::string xdg = variable("XDG_DATA_HOME");
    if (xdg.starts_with('/'))
        return xdg + "/epilogue";
    const std::string own = home();
    if (own.starts_with('/'))
        return own + "/.local/share/epilogue";
    return Error{"could not find a place for your scores: HOME is not set; name a folder with "
                 "--data DIR"};
}

} // namespace

Paths paths_of(const std::string& data, const std::string& program_folder) {
    const bool slash = data.size() > 1 && data.ends_with('/');
    const std::string folder = slash ? data.substr(0, data.size() - 1) : data;
    const std::string share = fs::path(program_folder).parent_path().string() + "/share/epilogue";
    return {.data = folder,
            .player = folder + "/player.db",
            .bank = folder + "/bank.db",
            .backups = folder + "/backups",
            .kept = folder + "/packs",
            .exports = folder + "/exports",
            .share = share,
            .shipped_bank = share + "/bank.db",
            .shipped_mark = share + "/bank.mark",
            .shipped_packs = share + "/packs",
            .shipped_films = share + "/films",
            .fonts = share + "/fonts"};
}

Result<Paths> find_paths(const std::string& data_option) {
    const auto data = data_folder(data_option);
    if (!data)
        return data.error();
    std::error_code trouble;
    const fs::path program = fs::read_symlink("/proc/self/exe", trouble);
    if (trouble)
        return Error{"could not find the program's own folder: " + trouble.message()};
    return paths_of(data.value(), program.parent_path().string());
}

} // namespace epilogue
