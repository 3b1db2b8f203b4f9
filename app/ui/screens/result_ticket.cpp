#include "ui/screens/result_ticket.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <cmath>
#include <imgui.h>

namespace epilogue {

namespace {

// The gaps of the board, from the top down; they shrink together where there is less room.
struct TicketGaps {
    float top = 34;
    float points = 22;
    float best = 10;
    float seasons = 34;
    float rows = 30;
    float foot = 23;

    float sum() const { return top + points + best + seasons + rows + foot; }

    TicketGaps times(float part) const {
        return {top * part, points * part, best * part, seasons * part, rows * part, foot * part};
    }
};

constexpr float icon_gap = 4; // between the marks of a season
constexpr float mark_gap = 8; // between its icon and its marks
constexpr float column_gap = 10;

float side_padding(const Ui& ui) {
    return ui.layout.pick(36, 26);
}

float stub_width(const Ui& ui, float width) {
    return std::min(width * 0.36F, 160 * (1 + 0.5F * (ui.layout.text - 1)));
}

float row_height(const Ui& ui) {
    return std::max(ui.layout.pick(36, 30), ui.canvas.line(Type::Body) + space::one);
}

struct MarkGrid {
    int per_line = 2;
    int lines = 1;
    float size = 18;
    Type type = Type::Icon18;
};

MarkGrid grid_of(const Ui& ui, float column, std::size_t marks) {
    MarkGrid grid;
    grid.type = marks > 2 ? Type::Icon13 : Type::Icon18;
    grid.size = ui.canvas.icon_width(Icon::CheckCircle, grid.type);
    const float fits = (column + icon_gap) / (grid.size + icon_gap);
    grid.per_line = std::max(1, std::min(static_cast<int>(marks), static_cast<int>(fits)));
    grid.lines = (static_cast<int>(marks) + grid.per_line - 1) / grid.per_line;
    return grid;
}

float seasons_height(const Ui& ui, float width, const ResultView& result) {
    float marks = 0;
    const auto count = static_cast<int>(result.stages.size());
    if (count == 0)
        return 0;
    const float column = Rect{0, 0, width, 0}.column(0, count, column_gap).w;
    for (const StageView& stage : result.stages) {
        const MarkGrid grid = grid_of(ui, column, std::max<std::size_t>(1, stage.pips.size()));
        const float line = ui.canvas.em(grid.type) + icon_gap;
        marks = std::max(marks, static_cast<float>(grid.lines) * line - icon_gap);
    }
    return ui.canvas.em(Type::Icon18) + mark_gap + marks;
}

float title_height(const Ui& ui, float width, const ResultView& result) {
    const float date = ui.canvas.width(Type::CaptionStrong, result.date) + space::tile;
    return ui.canvas.height(Type::CaptionStrong, result.title, std::max(80.0F, width - date));
}

// Of all that is not a gap.
float solid_height(const Ui& ui, float width, const ResultView& result) {
    return title_height(ui, width, result) + ui.canvas.line(Type::Hero) +
           ui.canvas.height(Type::BodyStrong, result.best, width - 26) +
           seasons_height(ui, width, result) +
           row_height(ui) * static_cast<float>(result.rows.size());
}

struct MarkInk {
    Icon icon = Icon::CircleOutline;
    Colour colour;
};

MarkInk ink_of(const Palette& p, Pip pip) {
    switch (pip) {
    case Pip::Right:
        return {Icon::CheckCircle, p.inkteal};
    case Pip::Wrong:
        return {Icon::TimesCircleOutline, p.inkmag};
    case Pip::Partly:
        return {Icon::Adjust, p.ink2};
    default:
        return {Icon::CircleOutline, p.ink2};
    }
}

void draw_season(Ui& ui, const Rect& column, const StageView& stage, int index) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float head = canvas.em(Type::Icon18);
    canvas.icon(column.top_part(head), season_icon(index), Type::Icon18, p.ink2);
    const MarkGrid grid = grid_of(ui, column.w, std::max<std::size_t>(1, stage.pips.size()));
    const float line = canvas.em(grid.type) + icon_gap;
    const auto count = static_cast<int>(stage.pips.size());
    for (int i = 0; i < count; ++i) {
        const int row = i / grid.per_line;
        const int in_row = std::min(grid.per_line, count - row * grid.per_line);
        const float wide = static_cast<float>(in_row) * (grid.size + icon_gap) - icon_gap;
        const float x = column.centre().x - wide / 2 +
                        static_cast<float>(i % grid.per_line) * (grid.size + icon_gap);
        const float y = column.y + head + mark_gap + static_cast<float>(row) * line;
        const MarkInk mark = ink_of(p, stage.pips[static_cast<std::size_t>(i)]);
        canvas.icon({x, y, grid.size, line - icon_gap}, mark.icon, grid.type, mark.colour);
    }
}

void draw_title(Ui& ui, const Rect& rect, const ResultView& result) {
    const Palette& p = ui.palette;
    const float date = ui.canvas.width(Type::CaptionStrong, result.date);
    ui.canvas.text_in({rect.right() - date, rect.y, date, ui.canvas.line(Type::CaptionStrong)},
                      Type::CaptionStrong, p.ink2, result.date);
    ui.canvas.paragraph({rect.x, rect.y}, std::max(80.0F, rect.w - date - space::tile),
                        Type::CaptionStrong, p.inkmag, result.title);
}

void draw_points(Ui& ui, const Rect& rect, const ResultView& result) {
    const Palette& p = ui.palette;
    const float number = ui.canvas.text_in(rect, Type::Hero, p.ink, result.points);
    constexpr float lifted = 10; // over the foot of the digits
    const float line = ui.canvas.line(Type::BodyStrong);
    const float x = rect.x + number + 14;
    ui.canvas.text_in({x, rect.bottom() - lifted - line, rect.right() - x, line}, Type::BodyStrong,
                      p.ink2, "points");
}

float draw_best(Ui& ui, const Rect& rect, const ResultView& result) {
    const Palette& p = ui.palette;
    const float line = ui.canvas.line(Type::BodyStrong);
    float x = rect.x;
    if (result.is_best) {
        const float icon = ui.canvas.icon_width(Icon::Trophy, Type::Icon18);
        ui.canvas.icon({x, rect.y, icon, line}, Icon::Trophy, Type::Icon18, p.inkteal);
        x += icon + space::one;
    }
    return ui.canvas.paragraph({x, rect.y}, rect.right() - x, Type::BodyStrong,
                               result.is_best ? p.inkteal : p.ink2, result.best);
}

void draw_rows(Ui& ui, const Rect& rect, const ResultView& result) {
    const Palette& p = ui.palette;
    const float high = row_height(ui);
    float y = rect.y;
    for (const auto& [what, how] : result.rows) {
        ui.canvas.hairline(rect.x, y, rect.w, p.cream2);
        const float label = ui.canvas.text_in({rect.x, y, rect.w, high}, Type::Body, p.ink2, what);
        const float x = rect.x + label + space::tile;
        ui.canvas.text_in({x, y, rect.right() - x, high}, Type::BodyStrong, p.ink, how,
                          Align::Right);
        y += high;
    }
}

void draw_body(Ui& ui, const Rect& rect, const ResultView& result) {
    const float padding = side_padding(ui);
    // The rule inside the paper is a little nearer on the right.
    const Rect inner{rect.x + padding, rect.y, rect.w - 2 * padding + 2, rect.h};
    TicketGaps gaps;
    const float solid = solid_height(ui, inner.w, result);
    gaps = gaps.times(std::max(0.2F, (rect.h - solid) / gaps.sum()));
    float y = rect.y + gaps.top;
    draw_title(ui, {inner.x, y, inner.w, 0}, result);
    y += title_height(ui, inner.w, result) + gaps.points;
    draw_points(ui, {inner.x, y, inner.w, ui.canvas.line(Type::Hero)}, result);
    y += ui.canvas.line(Type::Hero) + gaps.best;
    y += draw_best(ui, {inner.x, y, inner.w, 0}, result) + gaps.seasons;
    const auto count = static_cast<int>(result.stages.size());
    const float high = seasons_height(ui, inner.w, result);
    for (int i = 0; i < count; ++i)
        draw_season(ui, Rect{inner.x, y, inner.w, high}.column(i, count, column_gap),
                    result.stages[static_cast<std::size_t>(i)], i);
    y += high + gaps.rows;
    draw_rows(ui, {inner.x, y, inner.w, 0}, result);
}

void draw_stub(Ui& ui, const Rect& rect, const ResultView& result) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float label = canvas.line(Type::CaptionStrong);
    const float number = canvas.line(Type::Hero);
    const float room = rect.w - 2 * space::tile;
    const Wrap wrap{.balance = true, .align = Align::Centre};
    // "8 right" over "out of 10".
    const float narrow = std::min(room, 84 * ui.layout.text);
    const float words = canvas.height(Type::Caption, result.right_of, narrow, wrap);
    constexpr float apart = 22;
    const float total = 2 * (label + space::half + number) + apart + apart + words;
    float y = rect.y + std::max(space::tile, (rect.h - total) / 2);
    const auto pair = [&](const char* name, const std::string& value) {
        canvas.text_in({rect.x, y, rect.w, label}, Type::CaptionStrong, p.ink2, name,
                       Align::Centre);
        y += label + space::half;
        const Type type = canvas.width(Type::Hero, value) <= room ? Type::Hero : Type::Title;
        canvas.text_in({rect.x, y, rect.w, number}, type, p.ink, value, Align::Centre);
        y += number + apart;
    };
    pair("Row", result.row);
    pair("Seat", result.seat);
    canvas.paragraph({rect.centre().x - narrow / 2, y}, narrow, Type::Caption, p.ink2,
                     result.right_of, wrap);
}

} // namespace

float result_ticket_height(const Ui& ui, float width, const ResultView& result) {
    const float inner = width - stub_width(ui, width) - 2 * side_padding(ui) + 2;
    constexpr float tight = 0.6F; // of the board's gaps
    const float natural = solid_height(ui, inner, result) + TicketGaps{}.sum() * tight;
    return std::max(ui.layout.pick(424, 320), std::ceil(natural));
}

void draw_result_ticket(Ui& ui, const Rect& rect, const ResultView& result) {
    // The stub comes off once, when the round is over.
    const float tear =
        ui.animator.reduced() ? 0 : ui.animator.entrance(ui.id("tear"), motion::tear);
    const float stub = stub_width(ui, rect.w);
    const TicketSpec spec{.upright = true, .cut = rect.w - stub, .tear = tear};
    ticket(ui, rect, spec);
    draw_body(ui, rect.left_part(rect.w - stub), result);
    const int from = ui.canvas.list().VtxBuffer.Size;
    draw_stub(ui, rect.right_part(stub).after(10), result);
    turn_with_stub(ui, rect, spec, from);
}

} // namespace epilogue
