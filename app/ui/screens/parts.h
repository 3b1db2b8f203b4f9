// Parts that several screens of a round share.
#pragma once

#include "ui/chrome.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace epilogue {

// An icon and a text after it in the middle of the box's height; returns the width of both.
float icon_and_text(Ui& ui, const Rect& box, Icon icon, Type icon_type, const Colour& icon_colour,
                    Type type, const Colour& colour, std::string_view text, float gap = 8);

// A text that was shortened to nothing is no help: the first of these that fits, else the last.
std::string_view fitting(const Ui& ui, Type type, float room,
                         std::initializer_list<std::string_view> texts);

// Word and icon of a verdict on one part of an answer.
struct MarkLook {
    Colour colour;
    Icon icon = Icon::None;
};

MarkLook look_of(const Ui& ui, Mark mark);
bool is_verdict(Mark mark);

// A box with a letter or a short number, 30 by 30 on rows of a match.
void letter_box(Ui& ui, const Rect& rect, std::string_view label, bool filled);

struct Tip {
    std::string_view title;
    std::string_view text;
};

// A card of up to four short pieces of help, side by side where there is room; returns its height.
float tips_height(const Ui& ui, float width, std::span<const Tip> tips, float least);
void draw_tips(Ui& ui, const Rect& rect, std::span<const Tip> tips);

struct CounterSpec {
    int count = 0;
    std::string of;   // "of 2 chosen"
    std::string hint; // "Tick again to take one back"
    bool complete = false;
};

float counter_height(const Ui& ui, float width, const CounterSpec& spec);
// How far the player is, and Check, which is off until all is set; true when it was pressed.
bool draw_counter(Ui& ui, const Rect& rect, const CounterSpec& spec);

// "1–4", "A–D"
std::string span_of(char first, int count);

} // namespace epilogue
