#include "ui/widgets.h"

#include <algorithm>
#include <cmath>
#include <imgui.h>

namespace epilogue {

namespace {

float tick_gap(const Ui& ui) {
    return ui.layout.beside(8);
}

float tick_width(const Ui& ui) {
    return std::ceil(ui.canvas.em(Type::Icon13)) + tick_gap(ui);
}

float segment_width(const Ui& ui, std::string_view label, float padding, bool on) {
    return std::ceil(ui.canvas.width(Type::BodyStrong, label) + 2 * padding +
                     (on ? tick_width(ui) : 0));
}

} // namespace

float segments_width(const Ui& ui, std::span<const Segment> segments, float padding) {
    // As if each in turn were the one that is on: the row keeps its width.
    float width = tick_width(ui);
    for (const Segment& segment : segments)
        width += segment_width(ui, segment.label, padding, false);
    return width + 2 * stroke::control;
}

int segments(Ui& ui, const char* id, const Rect& rect, std::span<const Segment> segments, int on,
             float padding) {
    const Touch at =
        touch(ui, id, rect,
              {.pressed_by_enter = false, .pressed_by_space = false, .uses_left_right = true});
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    canvas.fill(rect, p.panel, radius::control);
    const auto count = static_cast<int>(segments.size());
    int chosen = -1;
    const auto step = [&](int by) {
        for (int i = on + by; i >= 0 && i < count; i += by)
            if (segments[static_cast<std::size_t>(i)].enabled) {
                chosen = i;
                return;
            }
    };
    if (at.focused && ui.keys.take(Key::Left))
        step(-1);
    if (at.focused && ui.keys.take(Key::Right))
        step(1);

    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const Point pointer = canvas.logical({mouse.x, mouse.y});
    const float spare =
        (rect.w - segments_width(ui, segments, padding)) / static_cast<float>(count);
    float x = rect.x + stroke::control;
    for (int i = 0; i < count; ++i) {
        const Segment& segment = segments[static_cast<std::size_t>(i)];
        const bool is_on = i == on;
        float w = segment_width(ui, segment.label, padding, is_on) + spare;
        if (on < 0 && i + 1 == count)
            w = rect.right() - x;
        const Rect part{x, rect.y, w, rect.h};
        const bool over = at.hovered && part.contains(pointer);
        if (over && at.pressed && segment.enabled)
            chosen = i;
        Colour ink = segment.enabled ? p.text2 : p.text3;
        if (is_on) {
            ImDrawFlags corners = ImDrawFlags_RoundCornersNone;
            if (i == 0)
                corners = ImDrawFlags_RoundCornersLeft;
            else if (i + 1 == count)
                corners = ImDrawFlags_RoundCornersRight;
            const Rect r = canvas.real(part);
            canvas.list().AddRectFilled({r.x, r.y}, {r.right(), r.bottom()}, packed(p.marquee),
                                        (radius::control - 1) * canvas.scale(), corners);
            if (p.marquee_edge.a > 0)
                canvas.edge(part.inset(0.5F), p.marquee_edge, stroke::control, 0);
            ink = p.onmarquee;
        } else if (over && segment.enabled) {
            canvas.fill(part.inset(1), p.panel2, radius::control - 1);
            ink = p.text;
        }
        if (i > 0 && !is_on && i - 1 != on)
            canvas.line({x, rect.y + 1.5F}, {x, rect.bottom() - 1.5F}, p.line, stroke::hair);
        const float content =
            canvas.width(Type::BodyStrong, segment.label) + (is_on ? tick_width(ui) : 0);
        float at_x = x + (w - content) / 2;
        if (is_on) {
            const float tick = tick_width(ui) - tick_gap(ui);
            canvas.icon({at_x, rect.y, tick, rect.h}, Icon::Check, Type::Icon13, ink);
            at_x += tick_width(ui);
        }
        canvas.text_in({at_x, rect.y, content, rect.h}, Type::BodyStrong, ink, segment.label);
        x += w;
    }
    canvas.edge(rect, p.edge, stroke::control, radius::control);
    focus_ring(ui, at, rect, radius::control);
    return chosen == on ? -1 : chosen;
}

float toggle_width(const Ui& ui) {
    constexpr float track = 44;
    return track + ui.layout.beside(space::one) +
           std::max(20.0F, std::ceil(ui.canvas.width(Type::Caption, "Off")));
}

bool toggle(Ui& ui, const char* id, const Rect& row, bool on) {
    const float wide = toggle_width(ui);
    const float target = std::max(36.0F, std::min(row.h, ui.layout.control(36)));
    const Rect box{row.right() - wide, row.y + (row.h - target) / 2, wide, target};
    const Touch at = touch(ui, id, box, {.uses_left_right = true});
    bool changed = at.pressed;
    if (at.focused && ((on && ui.keys.take(Key::Left)) || (!on && ui.keys.take(Key::Right))))
        changed = true;
    const Palette& p = ui.palette;
    const float part = ui.animator.toward(at.id, on ? 1.0F : 0.0F, motion::hover, Ease::Linear);
    const Rect track{box.x, box.y + (box.h - 24) / 2, 44, 24};
    ui.canvas.fill(track, mix(p.panel, p.teal, part), 12);
    ui.canvas.edge(track, mix(p.edge, p.teal, part), stroke::control, 12);
    const float knob = track.x + 12 + 20 * part;
    ui.canvas.disc({knob, track.y + 12}, 8, mix(p.edge, p.well, part));
    ui.canvas.text_in({track.right() + ui.layout.beside(space::one), box.y,
                       wide - 44 - ui.layout.beside(space::one), box.h},
                      Type::Caption, p.text2, on ? "On" : "Off");
    focus_ring(ui, at, track, 12);
    return changed;
}

void tick_mark(Ui& ui, const Rect& box, bool on) {
    const Palette& p = ui.palette;
    if (on) {
        ui.canvas.fill(box, p.marquee, radius::cap);
        if (p.marquee_edge.a > 0)
            ui.canvas.edge(box, p.marquee_edge, stroke::control, radius::cap);
        ui.canvas.icon(box, Icon::Check, Type::Icon13, p.onmarquee);
    } else {
        ui.canvas.fill(box, p.well, radius::cap);
        ui.canvas.edge(box, p.edge, stroke::control, radius::cap);
    }
}

float tick_box_width(const Ui& ui, std::string_view label) {
    constexpr float box = 22;
    return box + space::cell + std::ceil(ui.canvas.width(Type::Body, label));
}

bool tick_box(Ui& ui, const char* id, const Rect& rect, std::string_view label, bool on) {
    const Touch at = touch(ui, id, rect, {.pressed_by_enter = false});
    constexpr float size = 22;
    const Rect box{rect.x, rect.y + (rect.h - size) / 2, size, size};
    tick_mark(ui, box, on);
    ui.canvas.text_in(rect.after(size + space::cell), Type::Body,
                      at.hovered ? ui.palette.text : ui.palette.text2, label);
    focus_ring(ui, at, box, radius::cap);
    return at.pressed;
}

int slider(Ui& ui, const char* id, const Rect& rect, const SliderSpec& spec) {
    // The ring of the knob at its end keeps clear of the number.
    constexpr float air = 8;
    const float number = std::max(
        52.0F, std::ceil(ui.canvas.width(Type::BodyStrong, "200 %", Digits::Columns)) + air);
    const Rect track{rect.x, rect.y, rect.w - number - 14, rect.h};
    const Touch at =
        touch(ui, id, track,
              {.pressed_by_enter = false, .pressed_by_space = false, .uses_left_right = true});
    int value = spec.value;
    if (at.focused && ui.keys.take(Key::Left))
        value -= spec.step;
    if (at.focused && ui.keys.take(Key::Right))
        value += spec.step;
    const auto range = static_cast<float>(spec.most - spec.least);
    // The mouse chooses where it lets go: a look that changes under a drag would move the slider.
    if (at.pressed && ImGui::IsMouseReleased(ImGuiMouseButton_Left)) {
        const ImVec2 mouse = ImGui::GetIO().MousePos;
        const float x = ui.canvas.logical({mouse.x, mouse.y}).x;
        const float part = std::clamp((x - track.x) / track.w, 0.0F, 1.0F);
        const float steps = std::round(part * range / static_cast<float>(spec.step));
        value = spec.least + static_cast<int>(steps) * spec.step;
    }
    value = std::clamp(value, spec.least, spec.most);

    const Palette& p = ui.palette;
    const float part = static_cast<float>(spec.value - spec.least) / range;
    const float y = track.centre().y;
    const Rect groove{track.x, y - 3, track.w, 6};
    ui.canvas.fill(groove, p.well, 3);
    ui.canvas.edge(groove, p.edge, stroke::hair, 3);
    if (part > 0)
        ui.canvas.fill({groove.x, groove.y, groove.w * part, 6}, p.teal, 3);
    const Point knob{track.x + track.w * part, y};
    ui.canvas.disc(knob, 10, p.panel);
    ui.canvas.disc(knob, 7, p.teal);
    ui.canvas.text_in({rect.right() - number, rect.y, number, rect.h}, Type::BodyStrong, p.text,
                      spec.shown, Align::Right, Digits::Columns);
    focus_ring(ui, at, Rect{knob.x - 10, knob.y - 10, 20, 20}, 10);
    return value;
}

} // namespace epilogue
