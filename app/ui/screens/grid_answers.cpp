#include "ui/screens/grid_answers.h"

#include "ui/screens/grid_parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr float row_gap = 12;

float row_height(const Ui& ui) {
    return std::max(ui.layout.pick(40, 34), ui.canvas.line(Type::Body) + 12);
}

void draw_row(Ui& ui, const Rect& row, const CellAnswersView::Row& answer) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    canvas.hairline(row.x, row.y, row.w, p.line);
    const Icon icon = answer.yours ? Icon::CheckCircle : Icon::CircleOutline;
    const float mark = canvas.icon_width(Icon::CheckCircle, Type::Icon15);
    canvas.icon(row.left_part(mark), icon, Type::Icon15, answer.yours ? p.right : p.text3);
    const float diamond = canvas.icon_width(Icon::Diamond, Type::Icon13);
    const float number = std::ceil(canvas.width(Type::CaptionStrong, "100", Digits::Columns));
    const float rarity = diamond + 5 + number;
    const Rect last = row.right_part(rarity);
    canvas.icon(last.left_part(diamond), Icon::Diamond, Type::Icon13, p.accent);
    canvas.text_in(last, Type::CaptionStrong, p.text, answer.rarity, Align::Right, Digits::Columns);
    const std::string year = std::to_string(answer.year);
    const float years = std::ceil(canvas.width(Type::Caption, year, Digits::Columns));
    canvas.text_in({last.x - row_gap - years, row.y, years + 1, row.h}, Type::Caption, p.text2,
                   year, Align::Left, Digits::Columns);
    const float x = row.x + mark + row_gap;
    canvas.text_in({x, row.y, last.x - 2 * row_gap - years - x, row.h},
                   answer.yours ? Type::BodyStrong : Type::Body, p.text, answer.title);
}

} // namespace

float draw_answers(Ui& ui, const Rect& rect, const CellAnswersView& answers, bool whole) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float pad = ui.layout.pick(25, 19);
    const float line = row_height(ui);
    const float title = canvas.line(Type::BodyStrong);
    const float top = ui.layout.pick(15, 11);
    const float all = line * static_cast<float>(answers.rows.size());
    const std::string_view advice = "Point at a cell, or move to it, for its answers.";
    const float inner = rect.w - 2 * pad;
    const float words = canvas.height(Type::Caption, advice, inner);
    const float fixed = top + title + 8;
    const float foot = 6 + words + ui.layout.pick(10, 8);
    const float high = whole ? fixed + all + foot : rect.h;
    const Rect box{rect.x, rect.y, rect.w, high};
    card(ui, box);
    canvas.edge(box, p.accent, stroke::hair, radius::card);
    const float count = canvas.width(Type::Caption, answers.count);
    const Rect head{box.x + pad, box.y + top, inner, title};
    canvas.text_in(head, Type::Caption, p.text2, answers.count, Align::Right);
    canvas.text_in(head.left_part(inner - count - space::cell), Type::BodyStrong, p.text,
                   answers.title);

    // The advice makes way for answers.
    const float room = box.bottom() - head.bottom() - 8;
    const bool advised = whole || all + foot <= room;
    const Rect list{head.x, head.bottom() + 8, inner,
                    whole ? all : room - (advised ? foot : ui.layout.pick(10, 8))};
    const auto rows = [&](const Rect& area) {
        float y = area.y;
        for (const CellAnswersView::Row& answer : answers.rows) {
            draw_row(ui, {area.x, y, area.w, line}, answer);
            y += line;
        }
    };
    if (all <= list.h + 1) {
        rows(list);
    } else {
        Scroll scroll(ui, list, ui.state.grid.answers);
        rows(scroll.inside());
        scroll.end(all);
    }
    if (advised)
        canvas.paragraph({head.x, list.y + all + 6}, inner, Type::Caption, p.text2, advice);
    return high;
}

} // namespace epilogue
