// Walking over the characters of a text that is drawn.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace epilogue {

// The character at the front of `text`, which is shortened by it; U+FFFD for a broken byte.
std::uint32_t next_character(std::string_view& text);

// Adds a character below U+10000.
void append_character(std::string& text, std::uint32_t character);

} // namespace epilogue
