#include "ui/widgets.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr float padding = 20;
constexpr float least_padding = 8;

// Between icon, label and cap.
float gap_of(const Ui& ui) {
    return ui.layout.beside(10);
}

struct Look {
    Colour fill;
    Colour edge;
    Colour text;
    float width = stroke::control;
};

Look look_of(const Palette& p, ButtonKind kind, bool enabled) {
    if (!enabled && kind == ButtonKind::Ink)
        return {p.cream, p.cream2, p.ink2};
    if (!enabled)
        return {p.panel, p.line, p.text3};
    switch (kind) {
    case ButtonKind::Primary:
        return {p.marquee, p.marquee_edge, p.onmarquee};
    case ButtonKind::Danger:
        return {p.panel, p.mag, p.mag};
    case ButtonKind::Ink:
        return {p.ink, p.ink.faded(0), p.cream};
    case ButtonKind::Secondary:
        break;
    }
    return {p.panel, p.edge, p.text};
}

std::string cap_of(const ButtonSpec& spec) {
    if (!spec.cap.empty())
        return std::string(spec.cap);
    return spec.show_chord ? label_of(spec.chord) : "";
}

float content_width(const Ui& ui, const ButtonSpec& spec, const std::string& cap) {
    const float gap = gap_of(ui);
    float width = ui.canvas.width(Type::BodyStrong, spec.label);
    if (spec.icon != Icon::None)
        width += ui.canvas.icon_width(spec.icon, Type::Icon18) + gap;
    if (!cap.empty())
        width += key_cap_width(ui, cap) + gap;
    return width;
}

} // namespace

float button_width(const Ui& ui, const ButtonSpec& spec) {
    return std::ceil(content_width(ui, spec, cap_of(spec))) + 2 * padding;
}

bool pressed(Ui& ui, const Chord& chord) {
    // A widget that Enter presses has it before the default button of the screen.
    if (chord == Chord{Key::Enter} && ui.focus.takes_enter())
        return false;
    return !ui.inert && chord.key != Key::None && ui.keys.take(chord);
}

bool button(Ui& ui, const char* id, const Rect& rect, const ButtonSpec& spec) {
    const Touch at = touch(ui, id, rect, {.group = spec.group, .enabled = spec.enabled});
    if (spec.begin)
        begin_here(ui, at);
    Canvas& canvas = ui.canvas;
    const Palette& p = ui.palette;
    Look look = look_of(p, spec.kind, spec.enabled);
    const float warm = warmth(ui, at);
    if (spec.enabled && spec.kind == ButtonKind::Secondary) {
        const float hover =
            ui.animator.toward(at.id + 1, at.hovered ? 1.0F : 0.0F, motion::hover, Ease::Linear);
        look.fill = mix(look.fill, p.panel2, hover);
    } else if (spec.kind == ButtonKind::Danger) {
        look.fill = mix(look.fill, p.magbg, at.hovered ? warm : 0.0F);
    } else if (at.hovered && spec.kind == ButtonKind::Primary) {
        look.fill = mix(look.fill, rgb(0xFFFFFF), 0.14F);
    }
    Rect box = rect;
    if (at.held) {
        look.fill = mix(look.fill, rgb(0x000000), 0.08F);
        box = box.moved(0, 1);
    }
    canvas.fill(box, look.fill, spec.radius);
    if (look.edge.a > 0)
        canvas.edge(box, look.edge, look.width, spec.radius);
    // On a ticket the accent would be lost.
    focus_ring(ui, at, box, spec.radius, spec.kind == ButtonKind::Ink ? p.ink : p.accent);

    // Too narrow for all: first the padding goes, then the cap, then the label is shortened.
    const float gap = gap_of(ui);
    std::string cap = cap_of(spec);
    if (content_width(ui, spec, cap) > box.w - 2 * least_padding)
        cap.clear();
    const float cap_width = cap.empty() ? 0 : key_cap_width(ui, cap) + gap;
    const float icon = canvas.icon_width(spec.icon, Type::Icon18);
    const float icon_width = icon > 0 ? icon + gap : 0;
    const float label = std::min(canvas.width(Type::BodyStrong, spec.label),
                                 box.w - 2 * least_padding - cap_width - icon_width);
    float x = box.x + (box.w - label - cap_width - icon_width) / 2;
    if (icon > 0)
        canvas.icon({x, box.y, icon, box.h}, spec.icon, Type::Icon18, look.text);
    x += icon_width;
    canvas.text_in({x, box.y, label, box.h}, Type::BodyStrong, look.text, spec.label);
    x += label + gap;
    if (!cap.empty())
        key_cap(ui, {x, box.y, cap_width, box.h}, cap, look.text, look.text);
    const bool by_chord = spec.enabled && pressed(ui, spec.chord);
    return at.pressed || by_chord;
}

bool round_button(Ui& ui, const char* id, const Rect& rect, Icon icon, bool plain, Group group) {
    const Touch at = touch(ui, id, rect, {.group = group});
    const Palette& p = ui.palette;
    const float r = rect.h / 2;
    const float hover = warmth(ui, at);
    if (!plain)
        ui.canvas.fill(rect, mix(p.panel, p.panel2, hover), r);
    else if (at.hovered)
        ui.canvas.fill(rect, p.panel2.faded(hover), r);
    ui.canvas.edge(rect, plain ? p.edge : p.line, plain ? stroke::control : stroke::hair, r);
    ui.canvas.icon(rect, icon, plain ? Type::Icon15 : Type::Icon18, plain ? p.text : p.text2);
    focus_ring(ui, at, rect, r);
    return at.pressed;
}

} // namespace epilogue
