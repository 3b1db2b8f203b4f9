#include "shell/font_files.h"

#include "shell/files.h"

namespace epilogue {

namespace {

constexpr std::int64_t largest_font = std::int64_t{32} * 1024 * 1024;

} // namespace

Result<FontFiles> read_fonts(const std::string& folder) {
    std::array<std::string, face_count> paths;
    for (std::size_t i = 0; i < face_count; ++i)
        paths.at(i) = folder + "/" + font_names.at(i);
    return read_font_files(paths);
}

Result<FontFiles> read_font_files(const std::array<std::string, face_count>& paths) {
    FontFiles files;
    for (std::size_t i = 0; i < face_count; ++i) {
        auto bytes = read_file(paths.at(i), largest_font);
        if (!bytes || bytes.value().empty())
            return Error{"reading the fonts: " + paths.at(i) +
                         " is missing or empty; the program was not installed whole"};
        files.bytes.at(i) = std::move(bytes).value();
    }
    return files;
}

} // namespace epilogue
