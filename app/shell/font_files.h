// Reads the files of the faces.
#pragma once

#include "base/result.h"
#include "ui/fonts.h"

#include <array>
#include <string>

namespace epilogue {

// The files' names in share/epilogue/fonts, by Face, whatever a distribution calls them.
inline constexpr std::array<const char*, face_count> font_names = {
    "inter", "inter-semibold", "bebas-neue", "eb-garamond", "eb-garamond-italic", "fork-awesome"};

Result<FontFiles> read_fonts(const std::string& folder);
Result<FontFiles> read_font_files(const std::array<std::string, face_count>& paths);

} // namespace epilogue
