#include "ui/canvas.h"
#include "ui/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <imgui.h>

namespace epilogue {

namespace {

constexpr std::string_view ellipsis = "…";

bool is_digit(std::uint32_t character) {
    return character >= '0' && character <= '9';
}

float advance(const ImFont& font, std::uint32_t character) {
    return font.GetCharAdvance(static_cast<ImWchar>(character));
}

// The style that stands in for a face without the glyphs: Inter, one size down.
Type stand_in(Type type) {
    switch (type) {
    case Type::Row:
    case Type::Aside:
        return Type::BodyStrong;
    case Type::Voice:
    case Type::LongQuestion:
    case Type::Question:
    case Type::Card:
    case Type::Title:
    case Type::Hero:
        return Type::LeadStrong;
    default:
        return type;
    }
}

} // namespace

Type Canvas::face_for(Type type, std::string_view text) const {
    return fonts_->covers(type, text) ? type : stand_in(type);
}

float Canvas::real_width(Type type, std::string_view text, Digits digits) const {
    const ImFont& font = *fonts_->font(type);
    const float zero = advance(font, '0');
    float width = 0;
    while (!text.empty()) {
        const std::uint32_t character = next_character(text);
        width += digits == Digits::Columns && is_digit(character) ? zero : advance(font, character);
    }
    return width;
}

float Canvas::width(Type type, std::string_view text, Digits digits) const {
    return real_width(face_for(type, text), text, digits) / scale_;
}

float Canvas::widest_word(Type type, std::string_view text) const {
    float widest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        widest = std::max(widest, width(type, text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return widest;
}

float Canvas::text(Point corner, Type type, const Colour& colour, std::string_view text,
                   Digits digits) {
    if (text.empty())
        return 0;
    const Type face = face_for(type, text);
    ImFont& font = *fonts_->font(face);
    // The baseline is that of the style asked for, so that a stand-in sits on the same line.
    const float baseline = std::round(real(Point{0, corner.y + fonts_->baseline(type)}).y);
    const float top = baseline - std::round(font.Ascent);
    float x = std::round(real(corner).x);
    const float begin = x;
    const ImU32 col = ink(colour);
    if (digits == Digits::Columns) {
        const float zero = advance(font, '0');
        std::string_view rest = text;
        while (!rest.empty()) {
            const char* const from = rest.data();
            const std::uint32_t character = next_character(rest);
            const float own = advance(font, character);
            const float slot = is_digit(character) ? zero : own;
            list_->AddText(
                &font, font.FontSize, {std::round(x + (slot - own) / 2), top}, col, from,
                from + (rest.empty() ? text.data() + text.size() - from : rest.data() - from));
            x += slot;
        }
    } else {
        list_->AddText(&font, font.FontSize, {x, top}, col, text.data(), text.data() + text.size());
        x += real_width(face, text, digits);
    }
    const float width = (x - begin) / scale_;
    const float size = em(face);
    constexpr float above = 0.75F; // of an em, over and under the baseline
    constexpr float under = 0.22F;
    const float base = corner.y + fonts_->baseline(type) + origin_.y;
    Rect box{corner.x + origin_.x, base - above * size, width, (above + under) * size};
    for (const Rect& clip : clips_) {
        const float right = std::min(box.right(), clip.right());
        const float bottom = std::min(box.bottom(), clip.bottom());
        box.x = std::max(box.x, clip.x);
        box.y = std::max(box.y, clip.y);
        box.w = right - box.x;
        box.h = bottom - box.y;
    }
    if (box.w > 0 && box.h > 0 && opacity_ > 0)
        drawn_.push_back({box, layer_, std::string(text)});
    return width;
}

std::string Canvas::shortened(Type type, std::string_view text, float width) const {
    const Type face = face_for(type, text);
    const float room = width * scale_ - real_width(face, ellipsis, Digits::AsSet);
    const ImFont& font = *fonts_->font(face);
    std::string_view rest = text;
    float used = 0;
    std::size_t kept = 0;
    while (!rest.empty()) {
        used += advance(font, next_character(rest));
        if (used > room)
            break;
        kept = text.size() - rest.size();
    }
    while (kept > 0 && text[kept - 1] == ' ')
        --kept;
    return std::string(text.substr(0, kept)) + std::string(ellipsis);
}

float Canvas::text_in(const Rect& box, Type type, const Colour& colour, std::string_view string,
                      Align align, Digits digits) {
    std::string cut;
    float wide = width(type, string, digits);
    constexpr float slack = 0.51F; // rounding of a measured box
    if (wide > box.w + slack) {
        cut = shortened(type, string, box.w);
        string = cut;
        wide = width(type, string, digits);
    }
    float x = box.x;
    if (align == Align::Centre)
        x += (box.w - wide) / 2;
    if (align == Align::Right)
        x += box.w - wide;
    return text({x, box.y + (box.h - line(type)) / 2 + spec_of(type).nudge / 2}, type, colour,
                string, digits);
}

namespace {

struct Word {
    std::string_view text = {};
    float width = 0;
    bool ends_line = false; // a line break follows
};

// Letters stand side by side without kerning: the width of a line is the sum of its parts.
template <class Measure> std::vector<Word> words_of(std::string_view text, const Measure& measure) {
    std::vector<Word> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" \n"), text.size());
        const std::string_view word = text.substr(0, end);
        const bool ends_line = end < text.size() && text[end] == '\n';
        if (!word.empty() || ends_line)
            words.push_back({word, measure(word), ends_line});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

// Lines that words no wider than a line take.
std::size_t count_lines(const std::vector<Word>& words, float width, float space) {
    std::size_t lines = 1;
    float used = 0;
    bool begun = false;
    for (const Word& word : words) {
        if (begun && !word.text.empty() && used + space + word.width > width) {
            ++lines;
            begun = false;
        }
        used = begun ? used + space + word.width : word.width;
        begun = true;
        if (word.ends_line && &word != &words.back()) {
            ++lines;
            begun = false;
        }
    }
    return lines;
}

// The start of a word that has room, one letter at least.
template <class Measure>
std::size_t start_with_room(std::string_view word, float width, const Measure& measure) {
    std::string_view rest = word;
    std::size_t kept = 0;
    float used = 0;
    while (!rest.empty()) {
        const std::size_t from = word.size() - rest.size();
        next_character(rest);
        const std::size_t to = word.size() - rest.size();
        used += measure(word.substr(from, to - from));
        if (kept > 0 && used > width)
            break;
        kept = to;
    }
    return kept;
}

// Greedy lines: as many words as have room.
template <class Measure>
std::vector<std::string> broken(const std::vector<Word>& words, float width, float space,
                                const Measure& measure) {
    std::vector<std::string> lines;
    std::string line;
    float used = 0;
    for (Word word : words) {
        if (!line.empty() && !word.text.empty() && used + space + word.width > width) {
            lines.push_back(line);
            line.clear();
        }
        // A word wider than a line is broken where it must.
        while (line.empty() && word.width > width) {
            const std::size_t kept = start_with_room(word.text, width, measure);
            if (kept == word.text.size())
                break;
            lines.emplace_back(word.text.substr(0, kept));
            word.text.remove_prefix(kept);
            word.width = measure(word.text);
        }
        used = line.empty() ? word.width : used + space + word.width;
        if (!line.empty() && !word.text.empty())
            line += ' ';
        line += word.text;
        if (word.ends_line) {
            lines.push_back(line);
            line.clear();
        }
    }
    if (!line.empty() || lines.empty())
        lines.push_back(line);
    return lines;
}

// The narrowest width that takes no more lines and breaks no word.
float balanced(const std::vector<Word>& words, float width, float space, std::size_t lines) {
    float low = width / static_cast<float>(lines);
    for (const Word& word : words)
        low = std::max(low, word.width);
    float high = width;
    constexpr float fine = 2;
    while (high - low > fine) {
        const float middle = (low + high) / 2;
        if (count_lines(words, middle, space) > lines)
            low = middle;
        else
            high = middle;
    }
    return high;
}

} // namespace

std::vector<std::string> Canvas::lines(Type type, std::string_view text, float width,
                                       const Wrap& wrap) const {
    const Type face = face_for(type, text);
    const auto measure = [&](std::string_view part) {
        return real_width(face, part, Digits::AsSet) / scale_;
    };
    const float space = measure(" ");
    const std::vector<Word> words = words_of(text, measure);
    auto result = broken(words, width, space, measure);
    if (wrap.balance && result.size() > 1)
        result = broken(words, balanced(words, width, space, result.size()), space, measure);
    const auto most = static_cast<std::size_t>(wrap.most_lines);
    if (most > 0 && result.size() > most) {
        std::string last = result[most - 1];
        for (std::size_t i = most; i < result.size(); ++i)
            last += " " + result[i];
        result.resize(most);
        result.back() = shortened(type, last, width);
    }
    return result;
}

float Canvas::height(Type type, std::string_view text, float width, const Wrap& wrap) const {
    return text.empty() ? 0
                        : line(type) * static_cast<float>(lines(type, text, width, wrap).size());
}

float Canvas::paragraph(Point corner, float wide, Type type, const Colour& colour,
                        std::string_view string, const Wrap& wrap) {
    if (string.empty())
        return 0;
    float y = corner.y;
    for (const std::string& one : lines(type, string, wide, wrap)) {
        float x = corner.x;
        if (wrap.align == Align::Centre)
            x += (wide - width(type, one)) / 2;
        if (wrap.align == Align::Right)
            x += wide - width(type, one);
        text({x, y}, type, colour, one);
        y += line(type);
    }
    return y - corner.y;
}

float Canvas::icon_width(Icon icon, Type type) const {
    return icon == Icon::None
               ? 0
               : advance(*fonts_->font(type), static_cast<std::uint32_t>(icon)) / scale_;
}

void Canvas::icon(const Rect& box, Icon icon, Type type, const Colour& colour) {
    if (icon == Icon::None)
        return;
    std::string glyph;
    append_character(glyph, static_cast<std::uint32_t>(icon));
    ImFont& font = *fonts_->font(type);
    const float wide = advance(font, static_cast<std::uint32_t>(icon));
    const Point middle = real(box.centre());
    list_->AddText(&font, font.FontSize,
                   {std::round(middle.x - wide / 2), std::round(middle.y - font.FontSize / 2)},
                   ink(colour), glyph.data(), glyph.data() + glyph.size());
}

} // namespace epilogue
