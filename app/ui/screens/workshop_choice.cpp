#include "ui/screens/grid_parts.h"
#include "ui/screens/workshop_parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr float count_width = 40; // at text size 100 %
constexpr float count_gap = 10;

float padding(const Ui& ui) {
    return ui.layout.pick(25, 17);
}

float counts_at(const Ui& ui) {
    return std::ceil(count_width * ui.layout.text);
}

// ---- kinds
bool draw_kind(Ui& ui, const Rect& rect, const WorkshopView::Kind& kind) {
    const Palette& p = ui.palette;
    const Touch at = touch(ui, "kind", rect);
    const float r = rect.h / 2;
    ui.canvas.fill(rect, mix(kind.on ? p.panel2 : p.panel, p.panel2, warmth(ui, at)), r);
    ui.canvas.edge(rect, kind.on ? p.accent : p.edge, kind.on ? stroke::selected : stroke::control,
                   r);
    if (kind.on)
        icon_and_text(ui, rect.inset(12, 0), Icon::Check, Type::Icon13, p.accent,
                      Type::CaptionStrong, p.text, kind.label, 6);
    else
        ui.canvas.text_in(rect, Type::CaptionStrong, p.text, kind.label, Align::Centre);
    focus_ring(ui, at, rect, r);
    return at.pressed;
}

// In lines of chips; returns the y under them.
float draw_kinds(Ui& ui, const Rect& column, float y, const WorkshopView::Choice& choice,
                 std::optional<Intent>& intent) {
    const float high = std::max(36.0F, ui.canvas.line(Type::CaptionStrong) + 14);
    const float gap = space::one;
    float x = column.x;
    for (int i = 0; i < static_cast<int>(choice.kinds.size()); ++i) {
        const IdScope scope(i);
        const WorkshopView::Kind& kind = choice.kinds[static_cast<std::size_t>(i)];
        float wide = std::ceil(ui.canvas.width(Type::CaptionStrong, kind.label)) + 26;
        if (kind.on)
            wide += ui.canvas.icon_width(Icon::Check, Type::Icon13) + 6;
        if (x > column.x && x + wide > column.right()) {
            x = column.x;
            y += high + gap;
        }
        if (draw_kind(ui, {x, y, wide, high}, kind))
            intent = ChooseKind{i};
        x += wide + gap;
    }
    return y + high;
}

// ---- the field
std::optional<Intent> draw_search(Ui& ui, const Rect& rect, const WorkshopView::Choice& choice) {
    WorkshopState& state = ui.state.workshop;
    bool replaced = false;
    if (state.told != choice.typed) {
        state.told = choice.typed;
        replaced = state.typed != choice.typed;
        state.typed = choice.typed;
    }
    if (!ui.inert && state.side >= 0 && state.side != choice.side)
        state.rows = {};
    // A side was just opened: what is typed is looked for at once.
    if (!ui.inert && state.side != WorkshopState::nothing_seen && state.side != choice.side)
        ui.focus.jump(ui.id("search"));
    const float wide = std::ceil(ui.canvas.width(Type::Caption, choice.count));
    const bool room = !choice.count.empty() && wide < rect.w * 0.45F;
    const bool typed = text_field(ui, "search", rect, state.typed,
                                  {.icon = Icon::Search,
                                   .hint = choice.hint,
                                   .type = Type::Body,
                                   .begin = true,
                                   .right = room ? wide + space::tile : 0,
                                   .replaced = replaced});
    if (room)
        ui.canvas.text_in({rect.right() - 17 - wide, rect.y, wide + 1, rect.h}, Type::Caption,
                          ui.palette.text2, choice.count);
    if (typed) {
        state.rows = {};
        return SearchCriterion{state.typed};
    }
    // What was typed has found it: the first of the rows.
    const bool found = !state.typed.empty() && !choice.rows.empty();
    if (found && ui.focus.is(ui.id("search")) && pressed(ui, {Key::Enter}))
        return PickCriterion{choice.rows.front().index};
    return std::nullopt;
}

// ---- rows
Rect count_place(const Ui& ui, const Rect& row, std::size_t number) {
    const float wide = counts_at(ui);
    const float x = row.right() - 13 - wide - static_cast<float>(2 - number) * (wide + count_gap);
    return {x, row.y, wide, row.h};
}

void draw_heads(Ui& ui, const Rect& row, const WorkshopView::Choice& choice) {
    const Palette& p = ui.palette;
    const float room = count_place(ui, row, 0).x - row.x - 13;
    ui.canvas.text_in({row.x + 12, row.y, room, row.h}, Type::CaptionStrong, p.text2, choice.order);
    for (std::size_t i = 0; i < choice.crossing.size(); ++i) {
        const auto& kind = choice.crossing.at(i);
        if (!kind)
            continue;
        const Icon icon = criterion_icon(*kind);
        const float wide = ui.canvas.icon_width(icon, Type::Icon15);
        ui.canvas.icon(count_place(ui, row, i).right_part(wide), icon, Type::Icon15, p.accent);
    }
}

bool draw_row(Ui& ui, const Rect& rect, const WorkshopView::Row& row) {
    using Level = WorkshopView::Level;
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const Touch at = touch(ui, "row", rect);
    const float warm =
        ui.animator.toward(at.id, at.hovered ? 0.6F : 0.0F, motion::hover, Ease::Linear);
    if (row.on || warm > 0)
        canvas.fill(rect, p.panel2.faded(row.on ? 1 : warm), radius::control);
    if (row.on)
        canvas.edge(rect, p.accent, stroke::control, radius::control);
    if (at.focused)
        canvas.edge(rect, p.accent, stroke::focus, radius::control);
    for (std::size_t i = 0; i < row.counts.size(); ++i) {
        const Level level = row.levels.at(i);
        const Colour ink = level == Level::None     ? p.wrong
                           : level == Level::Forced ? p.accent
                                                    : p.text;
        canvas.text_in(count_place(ui, rect, i), Type::BodyStrong, ink, row.counts.at(i),
                       Align::Right, Digits::Columns);
    }
    const float x = rect.x + 13;
    const float room = count_place(ui, rect, 0).x - space::one - x;
    const Type type = row.on ? Type::BodyStrong : Type::Body;
    const float name = canvas.text_in({x, rect.y, room, rect.h}, type, p.text, row.label);
    const float rest = room - name - 10;
    if (canvas.width(Type::Caption, row.detail) <= rest)
        canvas.text_in({x + name + 10, rect.y, rest, rect.h}, Type::Caption, p.text2, row.detail);
    return at.pressed;
}

std::optional<Intent> draw_rows(Ui& ui, const Rect& area, const WorkshopView::Choice& choice) {
    std::optional<Intent> intent;
    const float high = std::max(ui.layout.pick(44, 36), ui.canvas.line(Type::Body) + 14);
    const IdScope rows("rows");
    Scroll scroll(ui, area, ui.state.workshop.rows);
    const Rect inside = scroll.inside();
    float y = inside.y;
    for (const WorkshopView::Row& row : choice.rows) {
        const IdScope scope(row.index);
        if (draw_row(ui, {inside.x, y, inside.w, high}, row))
            intent = PickCriterion{row.index};
        y += high;
    }
    scroll.end(y - inside.y);
    return intent;
}

// ---- what it means
struct FootLine {
    Icon icon;
    Colour ink;
    const std::string* text;
};

// The definition with a yes and a no; returns the height. Measures only when `paint` is false.
float draw_definition(Ui& ui, const Rect& rect, const WorkshopView::Choice& choice, bool paint) {
    const Palette& p = ui.palette;
    if (choice.definition_title.empty() && choice.definition.empty())
        return 0;
    const float pad = padding(ui);
    const Rect column = rect.inset(pad, 0);
    if (paint)
        ui.canvas.hairline(rect.x + 1, rect.y, rect.w - 2, p.line);
    float y = rect.y + ui.layout.pick(16, 10);
    const auto line = [&](Icon icon, const Colour& ink, Type type, const Colour& colour,
                          const std::string& text, float above) {
        if (text.empty())
            return;
        y += above;
        if (paint)
            icon_paragraph(ui, {column.x, y}, column.w, icon, Type::Icon15, ink, type, colour,
                           text);
        y += icon_paragraph_height(ui, column.w, icon, Type::Icon15, type, text);
    };
    line(Icon::InfoCircle, p.teal, Type::BodyStrong, p.text, choice.definition_title, 0);
    line(Icon::None, p.teal, Type::Caption, p.text2, choice.definition, 2);
    line(Icon::Check, p.right, Type::Caption, p.text, choice.yes, 6);
    line(Icon::Times, p.wrong, Type::Caption, p.text, choice.no, 0);
    return y + ui.layout.pick(18, 12) - rect.y;
}

} // namespace

std::optional<Intent> draw_choice_panel(Ui& ui, const Rect& rect,
                                        const WorkshopView::Choice& choice) {
    const IdScope scope("choice");
    std::optional<Intent> intent;
    const Layout& l = ui.layout;
    card(ui, rect);
    ui.canvas.edge(rect, ui.palette.accent, stroke::hair, radius::card);
    const Rect column = rect.inset(padding(ui), 0);
    const float head = std::max(ui.canvas.line(Type::Card), key_cap_height(ui));
    float y = rect.y + l.pick(19, 10);
    float used = 0;
    if (close_cap(ui, {column.x, y, column.w, head}, l.compact || l.large ? "" : "close", used))
        intent = EditSide{-1};
    ui.canvas.text_in({column.x, y, column.w - used - space::cell, head}, Type::Card,
                      ui.palette.text, choice.title);
    y = draw_kinds(ui, column, y + head + l.pick(14, 10), choice, intent) + l.pick(16, 10);
    const Rect field{column.x, y, column.w, l.control(l.pick(48, 40))};
    if (auto asked = draw_search(ui, field, choice))
        intent = std::move(asked);
    y = field.bottom() + l.pick(14, 8);
    const Rect heads{column.x, y, column.w, ui.canvas.line(Type::CaptionStrong)};
    draw_heads(ui, heads, choice);
    y = heads.bottom() + l.pick(8, 4);
    const float foot = draw_definition(ui, rect, choice, false);
    const Rect rows{column.x, y, column.w, rect.bottom() - foot - space::half - y};
    if (auto asked = draw_rows(ui, rows, choice); asked && !intent)
        intent = std::move(asked);
    draw_definition(ui, rect.bottom_part(foot), choice, true);
    if (!intent && pressed(ui, {Key::Escape}))
        intent = EditSide{-1};
    return intent;
}

} // namespace epilogue
