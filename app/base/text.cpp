#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace epilogue {

namespace {

struct FreeDeleter {
    void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
};

const utf8proc_uint8_t* bytes_of(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

// One code point off the front of text; -1 for what is not UTF-8, which takes one byte.
utf8proc_int32_t take_code_point(std::string_view& text) {
    utf8proc_int32_t code = -1;
    const auto used =
        utf8proc_iterate(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &code);
    text.remove_prefix(used > 0 ? static_cast<std::size_t>(used) : 1);
    return used > 0 ? code : -1;
}

void append(std::string& out, utf8proc_int32_t code) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto count = utf8proc_encode_char(code, bytes.data());
    out.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(count));
}

// What is not UTF-8 becomes U+FFFD, byte by byte.
std::string mended(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto code = take_code_point(text);
        append(out, code < 0 ? 0xFFFD : code);
    }
    return out;
}

std::string mapped(std::string_view text, int options) {
    utf8proc_uint8_t* raw = nullptr;
    const auto size = utf8proc_map(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &raw,
                                   static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, FreeDeleter> owned(raw);
    if (size < 0)
        return std::string(text);
    return {reinterpret_cast<const char*>(raw), static_cast<std::size_t>(size)};
}

bool is_mark(utf8proc_category_t category) {
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC ||
           category == UTF8PROC_CATEGORY_ME;
}

bool is_word(utf8proc_category_t category) {
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

// Letters that stay themselves under decomposition, though people type them without the stroke.
std::string_view plain_letter(utf8proc_int32_t code) {
    switch (code) {
    case 0xF8: // o with stroke
        return "o";
    case 0xE6: // ae
        return "ae";
    case 0x153: // oe
        return "oe";
    case 0xF0: // eth
    case 0x111:
        return "d";
    case 0xFE: // thorn
        return "th";
    case 0x142: // l with stroke
        return "l";
    case 0x131: // dotless i
        return "i";
    default:
        return {};
    }
}

// Within a word these vanish, so that "don't" and "dont", "J.K." and "JK" agree.
bool vanishes(utf8proc_int32_t code) {
    return code == '\'' || code == '.' || code == 0x2019 || code == 0x2018 || code == 0x2BC ||
           code == 0x60 || code == 0xB4;
}

} // namespace

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0;;) {
        const auto end = text.find(separator, start);
        parts.push_back(text.substr(start, end - start));
        if (end == std::string_view::npos)
            return parts;
        start = end + 1;
    }
}

std::string_view trim(std::string_view text) {
    constexpr std::string_view white = " \t\r\n\f\v";
    const auto first = text.find_first_not_of(white);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(white) - first + 1);
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += separator;
        out += parts[i];
    }
    return out;
}

std::string listed(const std::vector<std::string>& parts) {
    if (parts.size() < 2)
        return join(parts, "");
    const std::vector<std::string> before(parts.begin(), parts.end() - 1);
    return join(before, ", ") + " and " + parts.back();
}

bool valid_utf8(std::string_view text) {
    const auto plain = [](char byte) { return static_cast<unsigned char>(byte) < 0x80; };
    text.remove_prefix(
        static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), plain) - text.begin()));
    while (!text.empty())
        if (take_code_point(text) < 0)
            return false;
    return true;
}

std::size_t length(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count)
        take_code_point(text);
    return count;
}

std::string nfc(std::string_view text) {
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::optional<char32_t> next_code_point(std::string_view& text) {
    const auto code = take_code_point(text);
    return code < 0 ? std::nullopt : std::optional(static_cast<char32_t>(code));
}

void append_code_point(std::string& text, char32_t code) {
    append(text, static_cast<utf8proc_int32_t>(code));
}

bool combining_mark(char32_t code) {
    return is_mark(utf8proc_category(static_cast<utf8proc_int32_t>(code)));
}

std::string upper(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto code = take_code_point(text);
        append(out, code < 0 ? 0xFFFD : utf8proc_toupper(code));
    }
    return out;
}

std::string lower(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto code = take_code_point(text);
        append(out, code < 0 ? 0xFFFD : utf8proc_tolower(code));
    }
    return out;
}

std::string fold_with_article(std::string_view text) {
    const std::string decomposed =
        mapped(mended(text), UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT |
                                 UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    std::string out;
    bool gap = false;
    const auto add = [&](auto append_word) {
        if (gap && !out.empty())
            out += ' ';
        gap = false;
        append_word();
    };
    for (std::string_view rest = decomposed; !rest.empty();) {
        const auto code = take_code_point(rest);
        const auto category = utf8proc_category(code);
        if (is_mark(category) || vanishes(code))
            continue;
        if (code == '&') {
            gap = true;
            add([&] { out += "and"; });
            gap = true;
        } else if (const auto plain = plain_letter(code); !plain.empty()) {
            add([&] { out += plain; });
        } else if (is_word(category)) {
            add([&] { append(out, code); });
        } else {
            gap = true;
        }
    }
    return out;
}

std::string fold(std::string_view text) {
    std::string folded = fold_with_article(text);
    for (const std::string_view article : {"the ", "a ", "an "})
        if (folded.starts_with(article))
            return folded.substr(article.size());
    return folded;
}

std::u32string code_points(std::string_view text) {
    std::u32string codes;
    while (!text.empty()) {
        const auto code = take_code_point(text);
        codes += code < 0 ? U'\uFFFD' : static_cast<char32_t>(code);
    }
    return codes;
}

bool is_digit(char32_t code) {
    return utf8proc_category(static_cast<utf8proc_int32_t>(code)) == UTF8PROC_CATEGORY_ND;
}

std::string grouped(std::int64_t number) {
    const bool negative = number < 0;
    std::string digits = std::to_string(number).substr(negative ? 1 : 0);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return negative ? "-" + digits : digits;
}

std::string count_of(std::int64_t n, std::string_view one, std::string_view many) {
    return grouped(n) + " " + std::string(n == 1 ? one : many);
}

std::string number_word(int number) {
    static constexpr std::array<const char*, 13> words = {
        "no",    "one",   "two",  "three", "four",   "five",  "six",
        "seven", "eight", "nine", "ten",   "eleven", "twelve"};
    if (number < 0 || number >= static_cast<int>(words.size()))
        return std::to_string(number);
    return words.at(static_cast<std::size_t>(number));
}

std::string ordinal(int number) {
    const int tens = number % 100;
    const int ones = number % 10;
    const char* ending = "th";
    if (tens < 11 || tens > 13)
        ending = ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th";
    return std::to_string(number) + ending;
}

std::string plain_number(double number) {
    if (std::floor(number) == number && std::fabs(number) < 1e15)
        return std::to_string(static_cast<std::int64_t>(number));
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.10g", number);
    return text.data();
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    std::string line;
    for (const std::string_view word : split(text, ' ')) {
        if (word.empty())
            continue;
        if (!line.empty() && length(line) + 1 + length(word) > width) {
            lines.push_back(std::move(line));
            line.clear();
        }
        if (!line.empty())
            line += ' ';
        line += word;
    }
    if (!line.empty())
        lines.push_back(std::move(line));
    return lines;
}

std::size_t head_within(std::string_view text, std::size_t columns) {
    std::size_t bytes = 0;
    std::size_t used = 0;
    for (std::string_view rest = text; !rest.empty(); bytes = text.size() - rest.size()) {
        const auto code = take_code_point(rest);
        used += code < 0 ? 1 : static_cast<std::size_t>(std::max(0, utf8proc_charwidth(code)));
        if (used > columns)
            break;
    }
    return bytes;
}

std::uint64_t fnv1a64(std::string_view bytes) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char byte : bytes) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001B3ULL;
    }
    return hash;
}

} // namespace epilogue
