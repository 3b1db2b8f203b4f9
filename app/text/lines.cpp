#include "text/lines.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue::terminal {

namespace {

constexpr std::size_t item_indent = 5; // "  1  "
constexpr std::size_t quoted_columns = 24;

bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

unsigned char byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

// Bytes at the front of text that no line may hold (C0, C1, line separators, direction overrides)
// or that are a no-break space; 0 for everything else.
std::size_t unprintable(std::string_view text) {
    const auto first = byte_at(text, 0);
    const auto second = byte_at(text, 1);
    const auto third = byte_at(text, 2);
    if (first < 0x20 || first == 0x7F)
        return 1;
    if (first == 0xC2 && second >= 0x80 && second <= 0xA0)
        return 2;
    if (first == 0xE2 && second == 0x80 && third >= 0xA8 && third <= 0xAE)
        return 3;
    if (first == 0xE2 && second == 0x81 && third >= 0xA6 && third <= 0xA9)
        return 3;
    return 0;
}

std::size_t character_bytes(std::string_view text) {
    for (std::size_t bytes = 1; bytes <= std::min<std::size_t>(4, text.size()); ++bytes)
        if (valid_utf8(text.substr(0, bytes)))
            return bytes;
    return 0;
}

// wrapped() counts characters and lets a long word stand out; a terminal counts columns.
std::vector<std::string> within(std::string_view text, std::size_t columns) {
    std::vector<std::string> out;
    for (const std::string& line : wrapped(text, columns)) {
        for (std::string_view rest = line; !rest.empty();) {
            const auto bytes = std::max(head_within(rest, columns), character_bytes(rest));
            out.emplace_back(trim(rest.substr(0, bytes)));
            rest.remove_prefix(bytes);
        }
    }
    return out;
}

} // namespace

std::string cleaned(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        if (const auto skip = unprintable(text); skip > 0) {
            out += ' ';
            text.remove_prefix(skip);
        } else if (const auto bytes = character_bytes(text); bytes > 0) {
            out += text.substr(0, bytes);
            text.remove_prefix(bytes);
        } else {
            out += '?';
            text.remove_prefix(1);
        }
    }
    return out;
}

std::string lower_first(std::string_view text) {
    std::string out(text);
    const bool word = out.size() > 1 && is_upper(out[0]) && (is_lower(out[1]) || out[1] == ' ');
    if (word)
        out[0] = static_cast<char>(out[0] - 'A' + 'a');
    return out;
}

std::string sentence(std::string_view text) {
    std::string out(trim(text));
    if (!out.empty() && std::string_view(".?!:").find(out.back()) == std::string_view::npos)
        out += '.';
    return out;
}

std::string quoted(std::string_view typed) {
    const std::string plain = cleaned(typed);
    const auto bytes = head_within(plain, quoted_columns);
    return "\"" + plain.substr(0, bytes) + (bytes < plain.size() ? "..." : "") + "\"";
}

void Lines::put(std::string_view text, const std::string& first, std::size_t indent) {
    std::string block;
    for (const std::string_view part : split(text, '\n')) {
        for (const std::string& line : within(cleaned(part), line_columns - indent)) {
            block += block.empty() ? first : "\n" + std::string(indent, ' ');
            block += line;
        }
    }
    if (!block.empty())
        lines_.push_back(std::move(block));
}

void Lines::say(std::string_view text) {
    put(text, "", 0);
}

void Lines::fact(std::string_view what, std::string_view how) {
    say(sentence(std::string(what) + ": " + std::string(how)));
}

void Lines::item(std::string_view key, std::string_view text) {
    const std::string lead(key.size() < 3 ? 3 - key.size() : 0, ' ');
    const std::string first = lead + std::string(key) + "  ";
    put(text, first, std::max(first.size(), item_indent));
}

void Lines::under(std::string_view text) {
    put(text, std::string(item_indent, ' '), item_indent);
}

void Lines::blank() {
    lines_.emplace_back();
}

void Lines::add(const Lines& more) {
    lines_.insert(lines_.end(), more.lines_.begin(), more.lines_.end());
}

} // namespace epilogue::terminal
