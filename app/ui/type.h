// Text styles: six sizes of three families, each pair with a name. A screen asks for a style, never
// for a font or a size.
#pragma once

#include <array>
#include <cstddef>

namespace epilogue {

enum class Face { Inter, InterStrong, Bebas, Garamond, GaramondItalic, Icons };
inline constexpr std::size_t face_count = 6;

enum class Type {
    Caption,       // 13: caption, metadata
    CaptionStrong, // 13: key cap, label over a field
    Body,          // 15
    BodyStrong,    // 15: button, label
    Lead,          // 18: explanation
    LeadStrong,    // 18: choice, list title
    Aside,         // 18 italic
    Voice,         // 28 italic: the house voice
    LongQuestion,  // 28
    Question,      // 40, up to two lines
    Row,           // 18 display: row number
    Card,          // 28 display: card title, choice number
    Title,         // 40 display: screen title
    Hero,          // 72 display: hero title, score, big answer
    Icon13,
    Icon15,
    Icon18,
    Icon28,
    Icon40,
};
inline constexpr std::size_t type_count = 19;

struct TypeSpec {
    Face face;
    float px;    // em size at text size 100 %
    float line;  // height of a line
    float nudge; // the display face sits high: so much lower to stand in the middle
};

TypeSpec spec_of(Type type);

// Em size and line height at a text size (1 to 2): 13, 15 and 18 grow with it, the larger ones by
// 1 + 0.4 (t - 1); the space between lines stays.
float em_of(Type type, float text);
float line_of(Type type, float text);

} // namespace epilogue
