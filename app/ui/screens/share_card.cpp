#include "ui/screens/share_card.h"

#include "ui/screens/parts.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr std::string_view promise = "No question or answer is in this text.";

float padding(const Ui& ui) {
    return ui.layout.pick(24, 16);
}

float head_height(const Ui& ui) {
    return ui.layout.control(36);
}

float well_padding(const Ui& ui) {
    return ui.layout.pick(11, 8);
}

float text_height(const Ui& ui, float width, std::span<const std::string> lines) {
    float high = ui.canvas.height(Type::Body, promise, width);
    for (const std::string& line : lines)
        high += ui.canvas.height(Type::Body, line, width);
    return high;
}

float text_width(const Ui& ui, float width) {
    return width - 2 * padding(ui) - 2 * space::tile - 2;
}

} // namespace

float share_height(const Ui& ui, float width, std::span<const std::string> lines) {
    const float top = ui.layout.pick(20, 12);
    return top + head_height(ui) + space::cell + 2 * well_padding(ui) +
           text_height(ui, text_width(ui, width), lines) + ui.layout.pick(15, 12);
}

bool draw_share(Ui& ui, const Rect& rect, std::span<const std::string> lines) {
    const Palette& p = ui.palette;
    card(ui, rect);
    const float top = ui.layout.pick(20, 12);
    const Rect inner = rect.inset(padding(ui) + 1, 0);
    const Rect head{inner.x, rect.y + top, inner.w, head_height(ui)};
    const ButtonSpec copy{.icon = Icon::Files, .label = "Copy", .chord = {letter_key('C')}};
    const float wide = button_width(ui, copy);
    icon_and_text(ui, head.left_part(head.w - wide - space::one), Icon::Share, Type::Icon18, p.teal,
                  Type::BodyStrong, p.text, "Share as text", 10);
    const bool copied = button(ui, "copy", head.right_part(wide), copy);
    const Rect box{inner.x, head.bottom() + space::cell, inner.w,
                   rect.bottom() - ui.layout.pick(15, 12) - head.bottom() - space::cell};
    well(ui, box);
    const float room = text_width(ui, rect.w);
    const float high = text_height(ui, room, lines);
    float y = box.y + std::min(well_padding(ui), (box.h - high) / 2);
    const float x = box.x + space::tile + 1;
    for (const std::string& line : lines)
        y += ui.canvas.paragraph({x, y}, room, Type::Body, p.text, line);
    ui.canvas.paragraph({x, y}, room, Type::Body, p.text2, promise);
    return copied;
}

} // namespace epilogue
