#include "ui/widgets.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr float padding = 24;
constexpr float gap = 20;

struct Look {
    Colour fill;
    Colour edge;
    float width = stroke::control;
    Colour text;
    Colour word;
    Icon icon = Icon::None;
};

Look look_of(const Palette& p, Mark mark) {
    switch (mark) {
    case Mark::Right:
    case Mark::RightYours:
        return {p.rightbg, p.right, stroke::selected, p.text, p.right, Icon::CheckCircle};
    case Mark::RightMissed:
        return {p.panel, p.right, stroke::selected, p.text, p.right, Icon::CircleOutline};
    case Mark::WrongYours:
        return {p.wrongbg, p.wrong, stroke::selected, p.text, p.wrong, Icon::TimesCircle};
    case Mark::Other:
        return {p.panel, p.line, stroke::control, p.text3, p.text3, Icon::None};
    case Mark::Chosen:
        return {p.panel2, p.accent, stroke::selected, p.text, p.accent, Icon::None};
    case Mark::Rest:
        break;
    }
    return {p.panel, p.edge, stroke::control, p.text, p.text2, Icon::None};
}

float box_size(const Ui& ui) {
    return 40 + 16 * (ui.layout.text - 1);
}

float icon_room(const Ui& ui, Mark mark) {
    const Icon icon = look_of(ui.palette, mark).icon;
    return icon == Icon::None ? 0 : ui.canvas.icon_width(icon, Type::Icon28) + gap;
}

constexpr float least_gap = 12;

// Whether the word of the verdict stands beside the text rather than under it: no word of the text
// is broken for it.
bool word_beside(const Ui& ui, const ChoiceSpec& spec, float width) {
    if (spec.word.empty())
        return true;
    const float room = width - 2 * padding - box_size(ui) - gap - icon_room(ui, spec.mark) -
                       ui.canvas.width(Type::BodyStrong, spec.word) - least_gap;
    return ui.canvas.widest_word(spec.type, spec.text) <= room;
}

float text_room(const Ui& ui, const ChoiceSpec& spec, float width) {
    float room = width - 2 * padding - box_size(ui) - gap - icon_room(ui, spec.mark);
    if (!spec.word.empty() && word_beside(ui, spec, width))
        room -= ui.canvas.width(Type::BodyStrong, spec.word) + least_gap;
    return room;
}

float under_text(const Ui& ui, const ChoiceSpec& spec, float width) {
    return word_beside(ui, spec, width) ? 0 : ui.canvas.line(Type::BodyStrong);
}

} // namespace

float choice_height(const Ui& ui, const ChoiceSpec& spec, float width, float least) {
    constexpr float air = 24;
    const float text = ui.canvas.height(spec.type, spec.text, text_room(ui, spec, width)) +
                       under_text(ui, spec, width);
    return std::max({least, text + air, box_size(ui) + air});
}

void choice_box(Ui& ui, const Rect& rect, Mark mark, float warm, float radius, Id id) {
    const Palette& p = ui.palette;
    const Look look = look_of(p, mark);
    const bool verdict = mark == Mark::Right || mark == Mark::RightYours ||
                         mark == Mark::RightMissed || mark == Mark::WrongYours;
    const float shown =
        verdict ? ui.animator.entrance(id + 7, motion::verdict) : 1.0F; // colour and edge together
    const Look rest = look_of(p, Mark::Rest);
    const Colour fill = mix(verdict ? rest.fill : look.fill, verdict ? look.fill : p.panel2,
                            verdict ? shown : warm);
    const Colour edge = verdict ? mix(rest.edge, look.edge, shown) : mix(look.edge, p.accent, warm);
    ui.canvas.fill(rect, fill, radius);
    if (mark == Mark::Right || mark == Mark::RightYours)
        solid_edge(ui, rect, radius, look.edge, shown);
    else if (mark == Mark::WrongYours)
        hatched_edge(ui, rect, radius, look.edge, shown);
    else if (mark == Mark::RightMissed)
        outlined_edge(ui, rect, radius, look.edge);
    const float width = warm > 0.5F ? stroke::selected : look.width;
    ui.canvas.edge(rect, edge, width, radius);
}

bool choice(Ui& ui, const char* id, const Rect& rect, const ChoiceSpec& spec) {
    const Touch at = touch(ui, id, rect, {.enabled = spec.enabled, .focus_on_hover = true});
    if (spec.begin)
        begin_here(ui, at);
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float warm = spec.mark == Mark::Rest ? warmth(ui, at) : 0.0F;
    const Look look = look_of(p, spec.mark);
    choice_box(ui, rect, spec.mark, warm, radius::card, at.id);

    const float size = box_size(ui);
    const Rect number{rect.x + padding, rect.y + (rect.h - size) / 2, size, size};
    number_box(ui, number, spec.number, look.edge, look.text, warm);

    float right = rect.right() - padding;
    if (look.icon != Icon::None) {
        const float icon = canvas.icon_width(look.icon, Type::Icon28);
        canvas.icon({right - icon, rect.y, icon, rect.h}, look.icon, Type::Icon28, look.word);
        right -= icon + gap;
    }
    const float x = number.right() + gap;
    const float room = text_room(ui, spec, rect.w);
    const float under = under_text(ui, spec, rect.w);
    const float most = std::max(1.0F, std::floor((rect.h - 8 - under) / canvas.line(spec.type)));
    const Wrap wrap{.most_lines = static_cast<int>(most)};
    const float high = canvas.height(spec.type, spec.text, room, wrap);
    const float y = rect.y + (rect.h - high - under) / 2;
    canvas.paragraph({x, y}, room, spec.type, look.text, spec.text, wrap);
    if (under > 0)
        canvas.text_in({x, y + high, right - x, under}, Type::BodyStrong, look.word, spec.word);
    else
        canvas.text_in({x, rect.y, right - x, rect.h}, Type::BodyStrong, look.word, spec.word,
                       Align::Right);
    return at.pressed;
}

} // namespace epilogue
