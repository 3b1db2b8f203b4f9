#include "packs/toml_write.h"

#include <algorithm>

namespace epilogue {

std::string toml_text(std::string_view text) {
    const bool lines = text.find('\n') != std::string_view::npos;
    std::string out = lines ? "\"\"\"\n" : "\"";
    for (const char c : text) {
        constexpr std::string_view digits = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += '\\';
        if (byte == 0x7F || (byte < 0x20 && c != '\n'))
            out += std::string("\\u00") + digits[byte >> 4U] + digits[byte & 15U];
        else
            out += c;
    }
    return out + (lines ? std::string(3, '"') : "\"");
}

void TomlFields::add_text(std::string_view key, const std::string& text) {
    if (!text.empty())
        add(key, toml_text(text));
}

std::string TomlFields::written(std::string_view header) const {
    std::size_t widest = 0;
    for (const auto& [key, value] : fields_)
        widest = std::max(widest, key.size());
    std::string out = header.empty() ? std::string() : std::string(header) + "\n";
    for (const auto& [key, value] : fields_)
        out.append(key).append(widest - key.size(), ' ').append(" = ").append(value) += '\n';
    return out;
}

} // namespace epilogue
