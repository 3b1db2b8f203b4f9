#include "ui/utf8.h"

#include <algorithm>
#include <cstddef>

namespace epilogue {

std::uint32_t next_character(std::string_view& text) {
    if (const auto plain = static_cast<unsigned char>(text.front()); plain < 0x80U) {
        text.remove_prefix(1);
        return plain;
    }
    constexpr std::uint32_t broken = 0xFFFD;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    std::size_t size = 1;
    std::uint32_t character = lead;
    if (lead >= 0xF0U && lead < 0xF8U) {
        size = 4;
        character = lead & 0x07U;
    } else if (lead >= 0xE0U) {
        size = 3;
        character = lead & 0x0FU;
    } else if (lead >= 0xC0U) {
        size = 2;
        character = lead & 0x1FU;
    } else {
        character = broken;
    }
    if (size > text.size()) {
        text = {};
        return broken;
    }
    for (std::size_t i = 1; i < size; ++i)
        character = character << 6U | (byte(i) & 0x3FU);
    text.remove_prefix(size);
    return character;
}

void append_character(std::string& text, std::uint32_t character) {
    const auto add = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (character < 0x80U) {
        add(character);
    } else if (character < 0x800U) {
        add(0xC0U | character >> 6U);
        add(0x80U | (character & 0x3FU));
    } else {
        add(0xE0U | character >> 12U);
        add(0x80U | (character >> 6U & 0x3FU));
        add(0x80U | (character & 0x3FU));
    }
}

} // namespace epilogue
