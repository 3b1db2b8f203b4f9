#include "packs/clean_text.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue {

namespace {

bool in(char32_t code, char32_t first, char32_t last) {
    return code >= first && code <= last;
}

bool is_joiner(char32_t code) {
    return code == 0x200C || code == 0x200D;
}

bool is_dropped(char32_t code) {
    return (code < 0x20 && code != '\n') || in(code, 0x7F, 0x9F) ||                 // C0, DEL, C1
           code == 0xAD ||                                                          // soft hyphen
           code == 0x61C || in(code, 0x200E, 0x200F) || in(code, 0x202A, 0x202E) || // direction
           in(code, 0x2066, 0x206F) || // isolates and their like
           code == 0x200B || in(code, 0x2060, 0x2064) || code == 0xFEFF || // zero width
           in(code, 0xFFF9, 0xFFFB) || in(code, 0xE0000, 0xE007F);         // annotations, tags
}

// A joiner has something to join only between two characters that can be seen.
bool joins(const std::u32string& codes, std::size_t at) {
    const auto seen = [](char32_t code) { return code > ' ' && !is_joiner(code); };
    const std::size_t next = codes.find_first_not_of(U"\u200C\u200D", at);
    return at > 0 && seen(codes[at - 1]) && next != std::u32string::npos && seen(codes[next]);
}

int most_marks(std::string_view text) {
    int most = 0;
    int run = 0;
    while (!text.empty()) {
        const auto code = next_code_point(text);
        run = code && combining_mark(*code) ? run + 1 : 0;
        most = std::max(most, run);
    }
    return most;
}

} // namespace

CleanText clean(std::string_view text) {
    CleanText out;
    std::u32string codes;
    while (!text.empty()) {
        const auto code = next_code_point(text);
        if (code == U'\r' && text.starts_with('\n'))
            continue;
        if (code && in(*code, 0x2028, 0x2029)) // line and paragraph separator
            codes += U'\n';
        else if (code == U'\t')
            codes += U' ';
        else if (!code || is_dropped(*code))
            ++out.left_out;
        else
            codes += *code;
    }
    std::string kept;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (is_joiner(codes[i]) && !joins(codes, i))
            ++out.left_out;
        else
            append_code_point(kept, codes[i]);
    }
    out.text = std::string(trim(nfc(kept)));
    out.line_breaks = static_cast<int>(std::count(out.text.begin(), out.text.end(), '\n'));
    out.marks_on_one = most_marks(out.text);
    return out;
}

} // namespace epilogue
