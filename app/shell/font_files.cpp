#include "shell/font_files.h"

#include <fstream>
#include <iterator>

namespace epilogue {

Result<FontFiles> read_fonts(const std::string& folder) {
    std::array<std::string, face_count> paths;
    for (std::size_t i = 0; i < face_count; ++i)
        paths.at(i) = folder + "/" + font_names.at(i);
    return read_font_files(paths);
}

Result<FontFiles> read_font_files(const std::array<std::string, face_count>& paths) {
    FontFiles files;
    for (std::size_t i = 0; i < face_count; ++i) {
        std::ifstream in(paths.at(i), std::ios::binary);
        std::string& bytes = files.bytes.at(i);
        if (in)
            bytes.assign(std::istreambuf_iterator<char>(in), {});
        if (bytes.empty())
            return Error{"reading the fonts: " + paths.at(i) +
                         " is missing or empty; the program was not installed whole"};
    }
    return files;
}

} // namespace epilogue
