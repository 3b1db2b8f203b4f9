// Text helpers on UTF-8: the only place that knows utf8proc.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

std::vector<std::string_view> split(std::string_view text, char separator);
std::string_view trim(std::string_view text); // ASCII white space off both ends
std::string join(const std::vector<std::string>& parts, std::string_view separator);
// "A", "A and B", "A, B and C".
std::string listed(const std::vector<std::string>& parts);

bool valid_utf8(std::string_view text);
// Number of code points; text must be valid UTF-8.
std::size_t length(std::string_view text);
// Canonical composition (NFC); text must be valid UTF-8.
std::string nfc(std::string_view text);
// The next code point off the front of text; nothing for what is not UTF-8, which takes one byte.
// text must not be empty.
std::optional<char32_t> next_code_point(std::string_view& text);
void append_code_point(std::string& text, char32_t code);
bool combining_mark(char32_t code); // stands on the character before it
// Simple upper case by code point, for display faces that have capitals only.
std::string upper(std::string_view text);
std::string lower(std::string_view text); // the same, simple and by code point

// Lower case without marks, "&" as "and", punctuation gone, one space between words, and without
// one leading article ("the", "a", "an"): what two spellings of one answer share. The order is
// NFKC_Casefold, then marks, then punctuation. An article that is the whole text stays.
std::string fold(std::string_view text);
// The same with its leading article kept.
std::string fold_with_article(std::string_view text);

// The code points of a text; what is not UTF-8 comes as U+FFFD, byte by byte.
std::u32string code_points(std::string_view text);
bool is_digit(char32_t code); // a decimal digit of any script

// Whole text as a number, nothing left over.
template <class T> std::optional<T> whole_number(std::string_view text) {
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string grouped(std::int64_t number);                                          // 1,186
std::string count_of(std::int64_t n, std::string_view one, std::string_view many); // "1 round"
std::string number_word(int number); // "two"; digits from 13 on
std::string ordinal(int number);     // "1st"
// A number without needless digits: 128, 2.5.
std::string plain_number(double number);

// Lines of at most width code points, broken at spaces; a longer word stands alone.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);

// Bytes of the longest head of text that takes at most `columns` columns of a terminal: marks take
// none, wide East Asian characters two. Whole characters only.
std::size_t head_within(std::string_view text, std::size_t columns);

// FNV-1a, 64 bit (Fowler, Noll, Vo): a stable hash for keys and seeds, not for secrets.
std::uint64_t fnv1a64(std::string_view bytes);

} // namespace epilogue
