#include "ui/screens/grid_answers.h"
#include "ui/screens/grid_parts.h"
#include "ui/screens/grid_side.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace epilogue {

namespace {

float ticket_padding(const Ui& ui) {
    return ui.layout.pick(28, 20);
}

struct TicketPlaces {
    float top = 20;
    float score = 10; // over it
    float best = 8;
    float foot = 20; // over the perforation
    float cut = 164;
    float stub = 72;
    bool ruling_below = false; // no room beside the best
};

float best_width(const Ui& ui, std::string_view text) {
    return ui.canvas.icon_width(Icon::Diamond, Type::Icon15) + space::one +
           ui.canvas.width(Type::CaptionStrong, text);
}

TicketPlaces ticket_places(const Ui& ui, float width, const GridFinishedView& finished) {
    const Canvas& canvas = ui.canvas;
    TicketPlaces places;
    if (ui.layout.compact)
        places = {14, 4, 4, 12, 0, 60, false};
    const float inner = width - 2 * ticket_padding(ui);
    places.ruling_below =
        !finished.rulings.empty() &&
        best_width(ui, finished.best) + space::cell + best_width(ui, finished.rulings) > inner;
    const float line = canvas.line(Type::CaptionStrong);
    places.cut = places.top + line + places.score + canvas.line(Type::Hero) + places.best + line +
                 (places.ruling_below ? line + 2 : 0) + places.foot;
    places.stub = std::max(places.stub, canvas.line(Type::BodyStrong) + canvas.line(Type::Caption) +
                                            ui.layout.pick(28, 16));
    return places;
}

float ticket_height(const Ui& ui, float width, const GridFinishedView& finished) {
    const TicketPlaces places = ticket_places(ui, width, finished);
    return places.cut + places.stub;
}

void draw_score(Ui& ui, const Rect& row, const GridFinishedView& finished) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float score = canvas.text_in(row, Type::Hero, p.ink, finished.score);
    const float x = row.x + score + ui.layout.pick(22, 14);
    const float first = canvas.line(Type::BodyStrong);
    const float second = canvas.line(Type::Caption);
    const float y = row.y + (row.h - first - second) / 2;
    canvas.text_in({x, y, row.right() - x, first}, Type::BodyStrong, p.ink, finished.points);
    canvas.text_in({x, y + first, row.right() - x, second}, Type::Caption, p.ink2, finished.of);
}

void draw_ticket(Ui& ui, const Rect& rect, const GridFinishedView& finished) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const TicketPlaces places = ticket_places(ui, rect.w, finished);
    ticket(ui, rect, {.cut = places.cut, .rule = false});
    const Rect inner = rect.inset(ticket_padding(ui), 0);
    const float line = canvas.line(Type::CaptionStrong);
    float y = rect.y + places.top;
    const float date = canvas.width(Type::CaptionStrong, finished.date);
    canvas.text_in({inner.x, y, inner.w - date - space::cell, line}, Type::CaptionStrong, p.inkmag,
                   finished.number);
    canvas.text_in({inner.x, y, inner.w, line}, Type::CaptionStrong, p.ink2, finished.date,
                   Align::Right);
    y += line + places.score;
    draw_score(ui, {inner.x, y, inner.w, canvas.line(Type::Hero)}, finished);
    y += canvas.line(Type::Hero) + places.best;
    icon_and_text(ui, {inner.x, y, inner.w, line}, Icon::Diamond, Type::Icon15, p.inkteal,
                  Type::CaptionStrong, p.inkteal, finished.best);
    if (!finished.rulings.empty()) {
        const float wide = best_width(ui, finished.rulings) + 2;
        const Rect beside{inner.right() - wide, y, wide, line};
        const Rect below{inner.x, y + line + 2, inner.w, line};
        icon_and_text(ui, places.ruling_below ? below : beside, Icon::Gavel, Type::Icon15, p.ink2,
                      Type::CaptionStrong, p.ink2, finished.rulings);
    }

    const Rect stub{inner.x, rect.y + places.cut, inner.w, places.stub};
    const float icon = canvas.icon_width(Icon::Fire, Type::Icon28);
    canvas.icon(stub.left_part(icon), Icon::Fire, Type::Icon28, p.inkmag);
    const float first = canvas.line(Type::BodyStrong);
    const float second = canvas.line(Type::Caption);
    const float top = stub.y + (stub.h - first - second) / 2;
    const float next = std::max(canvas.width(Type::BodyStrong, finished.next),
                                canvas.width(Type::Caption, finished.next_at));
    const float x = stub.x + icon + space::cell;
    const float room = stub.right() - next - space::cell - x;
    canvas.text_in({x, top, room, first}, Type::BodyStrong, p.ink, finished.streak);
    canvas.text_in({x, top + first, room, second}, Type::Caption, p.ink2, finished.longest);
    canvas.text_in({stub.right() - next, top, next, first}, Type::BodyStrong, p.ink, finished.next,
                   Align::Right);
    canvas.text_in({stub.right() - next, top + first, next, second}, Type::Caption, p.ink2,
                   finished.next_at, Align::Right);
}

void draw_square(Ui& ui, const Rect& box, GridMark mark) {
    constexpr float round = 4;
    const Palette& p = ui.palette;
    if (mark == GridMark::Right || mark == GridMark::Ruled) {
        ui.canvas.fill(box, p.right, round);
        if (mark == GridMark::Ruled)
            ui.canvas.icon(box, Icon::Gavel, Type::Icon13, p.well);
        return;
    }
    ui.canvas.edge(box, mark == GridMark::Missed ? p.wrong : p.edge, stroke::selected, round);
    if (mark == GridMark::Undecided)
        ui.canvas.icon(box, Icon::Question, Type::Icon13, p.text2);
}

ButtonSpec copy_button() {
    return {.icon = Icon::Files, .label = "Copy", .chord = {letter_key('C')}, .group = Group::Side};
}

float share_height(const Ui& ui) {
    const float words = std::max(26.0F, ui.canvas.line(Type::BodyStrong)) +
                        ui.canvas.line(Type::Caption) + 4 + ui.layout.pick(12, 8) +
                        ui.layout.control(36);
    return std::max(ui.layout.pick(132, 118), words + ui.layout.pick(28, 20));
}

void draw_share_text(Ui& ui, const Rect& rect, const GridFinishedView& finished,
                     std::optional<Intent>& intent) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    card(ui, rect);
    constexpr float cell = 22;
    constexpr float gap = 6;
    const float pad = ui.layout.pick(25, 19);
    const float wide = 3 * cell + 2 * gap + 28 + 3;
    const float high = 3 * cell + 2 * gap + 24 + 3;
    const Rect squares{rect.right() - pad - wide, rect.centre().y - high / 2, wide, high};
    well(ui, squares);
    for (std::size_t i = 0; i < finished.squares.size(); ++i)
        draw_square(ui,
                    {squares.x + 15.5F + static_cast<float>(i % 3) * (cell + gap),
                     squares.y + 13.5F + static_cast<float>(i / 3) * (cell + gap), cell, cell},
                    finished.squares.at(i));

    const ButtonSpec copy = copy_button();
    const float head = canvas.line(Type::BodyStrong);
    const float line = canvas.line(Type::Caption);
    const float act = ui.layout.control(36);
    const float between = ui.layout.pick(12, 8);
    const float whole = head + 4 + line + between + act;
    const float x = rect.x + pad;
    const float room = squares.x - space::cell - x;
    float y = rect.y + (rect.h - whole) / 2;
    icon_and_text(ui, {x, y, room, head}, Icon::Share, Type::Icon18, p.teal, Type::BodyStrong,
                  p.text, "Share as text", 10);
    y += head + 4;
    canvas.text_in({x, y, room, line}, Type::Caption, p.text2, "It names no film.");
    y += line + between;
    if (button(ui, "copy", {x, y, std::min(room, button_width(ui, copy) - 12), act}, copy))
        intent = CopyShare{};
}

} // namespace

float draw_finished(Ui& ui, const PanelPlace& place, const GridFinishedView& finished,
                    std::optional<Intent>& intent) {
    const Rect& box = place.box;
    const float gap = ui.layout.pick(16, 10);
    const auto shown = static_cast<std::size_t>(std::clamp(ui.state.grid.shown, 0, 8));
    const CellAnswersView& answers = finished.answers.at(shown);
    const float ticket = ticket_height(ui, box.w, finished);
    const float share = share_height(ui);
    if (place.stacked) {
        float y = box.y;
        draw_ticket(ui, {box.x, y, box.w, ticket}, finished);
        y += ticket + gap;
        y += draw_answers(ui, {box.x, y, box.w, 0}, answers, true) + gap;
        draw_share_text(ui, {box.x, y, box.w, share}, finished, intent);
        return y + share - box.y;
    }
    constexpr float least = 110; // of the answers
    const float all =
        ticket + gap + std::max(least, box.h - ticket - share - 2 * gap) + gap + share;
    Scroll scroll(ui, {box.x, box.y, box.w, box.h}, ui.state.side);
    const Rect inside = scroll.inside();
    draw_ticket(ui, inside.top_part(ticket), finished);
    const Rect list{inside.x, inside.y + ticket + gap, inside.w, all - ticket - share - 2 * gap};
    draw_answers(ui, list, answers, false);
    draw_share_text(ui, {inside.x, list.bottom() + gap, inside.w, share}, finished, intent);
    scroll.end(all);
    return all;
}

} // namespace epilogue
