#include "ui/screens/result_review.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr float padding = 24;
constexpr float gap = 14;

float head_height(const Ui& ui) {
    return ui.layout.pick(20, 12) + ui.canvas.line(Type::Card) + ui.layout.pick(13, 8);
}

// Two lines closer together than a paragraph's.
float line_of(const Ui& ui, Type type) {
    return ui.canvas.line(type) - (type == Type::Body ? 2.0F : 1.0F);
}

float row_height(const Ui& ui) {
    return std::max(48.0F, line_of(ui, Type::Body) + line_of(ui, Type::Caption) + space::one);
}

struct Columns {
    float number = 16;
    float icon = 18;
    float text = 0; // its left
    float room = 0;
};

Columns columns_of(const Ui& ui, float width, const ResultView& result) {
    Columns columns;
    const std::string longest = std::to_string(std::max<std::size_t>(10, result.review.size()));
    columns.number =
        std::max(16.0F, std::ceil(ui.canvas.width(Type::Caption, longest, Digits::Columns)));
    columns.icon = ui.canvas.icon_width(Icon::CheckCircle, Type::Icon18);
    columns.text = columns.number + gap + columns.icon + gap;
    const float points = ui.canvas.width(Type::BodyStrong, "000", Digits::Columns);
    columns.room = std::max(1.0F, width - columns.text - gap - points);
    return columns;
}

MarkLook look_of(const Palette& p, Pip pip) {
    if (pip == Pip::Right)
        return {p.right, Icon::CheckCircle};
    if (pip == Pip::Partly)
        return {p.accent, Icon::Adjust};
    return {p.wrong, Icon::TimesCircle};
}

// What stands under the row in focus: the whole texts where they were cut, and why.
float told_height(const Ui& ui, const ReviewRow& row, const Columns& columns) {
    const Canvas& canvas = ui.canvas;
    float high = canvas.height(Type::Caption, row.explanation, columns.room);
    if (canvas.width(Type::Body, row.stem) > columns.room)
        high += canvas.height(Type::Body, row.stem, columns.room) - line_of(ui, Type::Body);
    if (canvas.width(Type::Caption, row.detail) > columns.room)
        high += canvas.height(Type::Caption, row.detail, columns.room) - line_of(ui, Type::Caption);
    return high + space::one;
}

void draw_texts(Ui& ui, const Rect& rect, const ReviewRow& row, const Columns& columns, bool told) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float x = rect.x + columns.text;
    const bool wrong = row.pip == Pip::Wrong;
    const Colour detail = wrong ? p.wrong : p.text2;
    const float first = line_of(ui, Type::Body);
    const float second = line_of(ui, Type::Caption);
    float y = rect.y + (row_height(ui) - first - second) / 2;
    if (!told) {
        canvas.text_in({x, y, columns.room, first}, Type::Body, p.text, row.stem);
        canvas.text_in({x, y + first, columns.room, second}, Type::Caption, detail, row.detail);
        return;
    }
    y -= 1;
    y += canvas.paragraph({x, y}, columns.room, Type::Body, p.text, row.stem) - 2;
    y += canvas.paragraph({x, y}, columns.room, Type::Caption, detail, row.detail) +
         (row.explanation.empty() ? 0.0F : 2.0F);
    canvas.paragraph({x, y}, columns.room, Type::Caption, p.text2, row.explanation);
}

void draw_row(Ui& ui, const Rect& rect, const ReviewRow& row, const Columns& columns, bool told) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const Rect line = rect.top_part(row_height(ui)).inset(padding, 0);
    canvas.text_in(line.left_part(columns.number), Type::Caption, p.text2,
                   std::to_string(row.number), Align::Right, Digits::Columns);
    const MarkLook look = look_of(p, row.pip);
    canvas.icon({line.x + columns.number + gap, line.y, columns.icon, line.h}, look.icon,
                Type::Icon18, look.colour);
    draw_texts(ui, line, row, columns, told);
    const float points = canvas.width(Type::BodyStrong, row.points, Digits::Columns);
    canvas.text_in({line.right() - points, line.y, points, line.h}, Type::BodyStrong, p.text,
                   row.points, Align::Right, Digits::Columns);
}

} // namespace

float review_height(const Ui& ui, float /*width*/, const ResultView& result) {
    return head_height(ui) + row_height(ui) * static_cast<float>(result.review.size()) +
           space::tile;
}

void draw_review(Ui& ui, const Rect& rect, const ResultView& result) {
    const Palette& p = ui.palette;
    card(ui, rect);
    const float head = head_height(ui);
    const float line = ui.canvas.line(Type::Card);
    const Rect title{rect.x + padding, rect.y + ui.layout.pick(20, 12), rect.w - 2 * padding, line};
    const float wide =
        ui.canvas.text_in(title, Type::Card, p.text, "Question by question") + space::panel;
    if (ui.canvas.width(Type::Caption, result.rehearsal) <= title.w - wide)
        ui.canvas.text_in(title.after(wide), Type::Caption, p.text2, result.rehearsal,
                          Align::Right);

    const Rect window{rect.x + 1, rect.y + head, rect.w - 2, rect.h - head - space::one};
    const Columns columns = columns_of(ui, window.w - 2 * padding, result);
    Scroll scroll(ui, window, ui.state.side);
    const float offset = ui.state.side.offset;
    float y = window.y;
    for (const ReviewRow& row : result.review) {
        const IdScope scope(row.number);
        const bool told = ui.focus.is(ui.id("row"));
        const float high = row_height(ui) + (told ? told_height(ui, row, columns) : 0);
        const Rect place{window.x, y, window.w, high};
        const Touch at =
            touch(ui, "row", place, {.pressed_by_enter = false, .pressed_by_space = false});
        const bool seen = place.bottom() - offset > window.y && y - offset < window.bottom();
        if (seen) {
            if (told || at.hovered)
                ui.canvas.fill(place, told ? p.panel2 : p.panel2.faded(0.5F));
            ui.canvas.hairline(rect.x, y, rect.w, p.line);
            draw_row(ui, place, row, columns, told);
            if (told)
                ui.canvas.edge(place.inset(3), p.accent, stroke::focus, 6);
        }
        y += high;
    }
    scroll.end(y - window.y);
}

} // namespace epilogue
