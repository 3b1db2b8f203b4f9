#include "ui/screens/setup_parts.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace epilogue {

Rect Flow::place(float width) {
    if (next_.x > area_.x && next_.x + width > area_.right())
        next_ = {area_.x, next_.y + height_ + gap_};
    const Rect rect{next_.x, next_.y, std::min(width, area_.w), height_};
    next_.x += rect.w + gap_;
    return rect;
}

namespace {

constexpr float chip_padding = 17.5F; // 16 and the edge

float chip_gap(const Ui& ui) {
    return ui.layout.beside(9);
}

float segment_padding(const Ui& ui, std::span<const Segment> parts, float room) {
    for (const float padding : {18.0F, 12.0F, 8.0F})
        if (segments_width(ui, parts, padding) <= room)
            return padding;
    return 0;
}

std::vector<Segment> segments_of(std::span<const Option> options) {
    std::vector<Segment> parts;
    for (const Option& option : options)
        parts.push_back({option.label, option.enabled});
    return parts;
}

ChosenOption draw_chips(Ui& ui, const char* id, const Rect& area, std::span<const Option> options) {
    ChosenOption result;
    const IdScope scope(id);
    Flow flow(area, area.h, space::one);
    for (std::size_t i = 0; i < options.size(); ++i) {
        const IdScope number(static_cast<int>(i));
        const ChipSpec chip{
            .label = options[i].label, .on = options[i].on, .enabled = options[i].enabled};
        if (draw_chip(ui, "option", flow.place(chip_width(ui, chip)), chip) && !options[i].on)
            result.chosen = static_cast<int>(i);
    }
    result.end = flow.next();
    return result;
}

} // namespace

ChosenOption draw_one_of(Ui& ui, const char* id, const Rect& area,
                         std::span<const Option> options) {
    const std::vector<Segment> parts = segments_of(options);
    int on = -1;
    for (std::size_t i = 0; i < options.size(); ++i)
        if (options[i].on)
            on = static_cast<int>(i);
    const float padding = segment_padding(ui, parts, area.w);
    if (padding <= 0)
        return draw_chips(ui, id, area, options);
    const Rect rect = area.left_part(segments_width(ui, parts, padding));
    ChosenOption result;
    result.chosen = segments(ui, id, rect, parts, on, padding);
    result.end = {rect.right() + space::cell, rect.y};
    return result;
}

bool fits_as_segments(const Ui& ui, std::span<const Option> options, float room) {
    return segment_padding(ui, segments_of(options), room) > 0;
}

float chip_width(const Ui& ui, const ChipSpec& spec) {
    float width = 2 * chip_padding + ui.canvas.width(Type::BodyStrong, spec.label);
    if (spec.icon != Icon::None)
        width += ui.canvas.icon_width(spec.icon, Type::Icon18) + chip_gap(ui);
    if (spec.on)
        width += chip_gap(ui) + ui.canvas.icon_width(Icon::Check, Type::Icon15);
    return std::ceil(width);
}

bool draw_chip(Ui& ui, const char* id, const Rect& rect, const ChipSpec& spec) {
    const Touch at = touch(ui, id, rect, {.enabled = spec.enabled, .pressed_by_enter = false});
    const Palette& p = ui.palette;
    const float hover =
        ui.animator.toward(at.id, at.hovered ? 1.0F : 0.0F, motion::hover, Ease::Linear);
    ui.canvas.fill(rect, spec.on ? p.panel2 : mix(p.panel, p.panel2, hover), radius::control);
    ui.canvas.edge(rect, spec.on ? p.accent : p.edge, spec.on ? stroke::selected : stroke::control,
                   radius::control);
    const Colour icon = spec.on ? p.accent : p.text2;
    const Colour text = spec.enabled ? p.text : p.text3;
    Rect inner = rect.inset(chip_padding, 0);
    const float tick = spec.on ? chip_gap(ui) + ui.canvas.icon_width(Icon::Check, Type::Icon15) : 0;
    inner.w -= tick;
    if (spec.icon != Icon::None)
        icon_and_text(ui, inner, spec.icon, Type::Icon18, icon, Type::BodyStrong, text, spec.label,
                      chip_gap(ui));
    else
        ui.canvas.text_in(inner, Type::BodyStrong, text, spec.label);
    if (spec.on)
        ui.canvas.icon({inner.right() + chip_gap(ui), rect.y, tick - chip_gap(ui), rect.h},
                       Icon::Check, Type::Icon15, p.accent);
    focus_ring(ui, at, rect, radius::control);
    return at.pressed;
}

namespace {

constexpr float box = 22;
constexpr float box_gap = 10;
constexpr float ring_air = 6; // between the ring and what it goes around

} // namespace

float tick_width(const Ui& ui, std::string_view label) {
    return 2 * ring_air + box + box_gap + std::ceil(ui.canvas.width(Type::Body, label));
}

bool draw_tick(Ui& ui, const char* id, const Rect& rect, std::string_view label, bool on) {
    const Touch at = touch(ui, id, rect, {.pressed_by_enter = false});
    const Rect inner = rect.inset(ring_air, 0);
    tick_mark(ui, {inner.x, inner.y + (inner.h - box) / 2, box, box}, on);
    ui.canvas.text_in(inner.after(box + box_gap), Type::Body, ui.palette.text, label);
    const float high = std::min(rect.h, ui.canvas.line(Type::Body) + space::one);
    focus_ring(ui, at, {rect.x, rect.y + (rect.h - high) / 2, rect.w, high}, ring_air);
    return at.pressed;
}

} // namespace epilogue
