#include "ui/screens/setup_ticket.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace epilogue {

namespace {

struct TicketSizes {
    float side = 36;
    float top = 34;
    float row = 32;
    float foot = 24;  // of the body, over the perforation
    float under = 28; // from the perforation to the button
    float end = 36;   // under the last line
};

TicketSizes sizes_of(const Ui& ui) {
    TicketSizes sizes;
    if (ui.layout.compact)
        sizes = {26, 22, 28, 18, 20, 16};
    sizes.row = std::max(sizes.row, ui.canvas.line(Type::Body) + space::one);
    return sizes;
}

struct Title {
    Type type = Type::Hero;
    std::vector<std::string> lines;
    float height = 0;
};

Title title_of(const Ui& ui, const SetupView& setup, float room, bool small) {
    Title title;
    constexpr float poster_like = 0.6F; // two short lines look better than a long one
    const Canvas& canvas = ui.canvas;
    title.type = small ? Type::Title : Type::Hero;
    const float one_line = canvas.width(title.type, setup.ticket_title);
    if (one_line > room * poster_like)
        title.lines = canvas.lines(title.type, setup.ticket_title,
                                   std::min(room, std::max(room * poster_like, one_line * 0.7F)),
                                   {.balance = true});
    else
        title.lines = {setup.ticket_title};
    if (!small && title.lines.size() > 2) {
        title.type = Type::Title;
        title.lines = canvas.lines(title.type, setup.ticket_title, room, {.balance = true});
    }
    title.height = canvas.line(title.type) * static_cast<float>(title.lines.size());
    return title;
}

float value_room(const Ui& ui, const std::string& what, float room) {
    return std::max(60.0F, room - ui.canvas.width(Type::Body, what) - space::tile);
}

float row_height(const Ui& ui, const TicketSizes& sizes,
                 const std::pair<std::string, std::string>& row, float room) {
    const float text =
        ui.canvas.height(Type::BodyStrong, row.second, value_room(ui, row.first, room));
    return std::max(sizes.row, text + space::one);
}

float body_height(const Ui& ui, const SetupView& setup, const TicketSizes& sizes, float width,
                  bool small) {
    const float room = width - 2 * sizes.side;
    float high = sizes.top + ui.canvas.line(Type::CaptionStrong) + 10 +
                 title_of(ui, setup, room, small).height + space::one +
                 ui.canvas.height(Type::Aside, setup.ticket_aside, room) + space::tile;
    for (const auto& row : setup.ticket_rows)
        high += row_height(ui, sizes, row, room);
    return high + sizes.foot;
}

const std::string& last_line(const SetupView& setup) {
    return setup.can_start ? setup.last_time : setup.why_not;
}

float stub_height(const Ui& ui, const SetupView& setup, const TicketSizes& sizes, float width) {
    const float words = ui.canvas.height(Type::Caption, last_line(setup), width - 2 * sizes.side);
    return sizes.under + ui.layout.control(52) + 14 +
           std::max(words, ui.canvas.line(Type::Caption)) + sizes.end;
}

// The board's title where it fits, else the smaller one.
bool small_title(const Ui& ui, const SetupView& setup, const TicketSizes& sizes, const Rect& rect) {
    return body_height(ui, setup, sizes, rect.w, false) + stub_height(ui, setup, sizes, rect.w) >
           rect.h;
}

void draw_body(Ui& ui, const Rect& rect, const SetupView& setup, const TicketSizes& sizes,
               bool small) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const Rect inner = rect.inset(sizes.side, 0);
    float y = rect.y + sizes.top;
    const float line = canvas.line(Type::CaptionStrong);
    canvas.text_in({inner.x, y, inner.w, line}, Type::CaptionStrong, p.inkmag,
                   "Tonight’s programme");
    y += line + 10;
    const Title title = title_of(ui, setup, inner.w, small);
    for (const std::string& one : title.lines) {
        const float high = canvas.line(title.type);
        canvas.text_in({inner.x, y, inner.w, high}, title.type, p.ink, one);
        y += high;
    }
    y += space::one;
    y += canvas.paragraph({inner.x, y}, inner.w, Type::Aside, p.ink2, setup.ticket_aside) +
         space::tile;
    for (const auto& row : setup.ticket_rows) {
        const float high = row_height(ui, sizes, row, inner.w);
        canvas.hairline(inner.x, y, inner.w, p.cream2);
        canvas.text_in({inner.x, y, inner.w, high}, Type::Body, p.ink2, row.first);
        const float room = value_room(ui, row.first, inner.w);
        const float text = canvas.height(Type::BodyStrong, row.second, room);
        canvas.paragraph({inner.right() - room, y + (high - text) / 2}, room, Type::BodyStrong,
                         p.ink, row.second, {.align = Align::Right});
        y += high;
    }
}

} // namespace

float setup_ticket_height(const Ui& ui, float width, const SetupView& setup) {
    const TicketSizes sizes = sizes_of(ui);
    return std::ceil(body_height(ui, setup, sizes, width, true) +
                     stub_height(ui, setup, sizes, width));
}

bool draw_setup_ticket(Ui& ui, const Rect& rect, const SetupView& setup) {
    const Palette& p = ui.palette;
    const TicketSizes sizes = sizes_of(ui);
    const bool small = small_title(ui, setup, sizes, rect);
    // The board cuts at 468 of 616; a longer body pushes the perforation down.
    const float body = body_height(ui, setup, sizes, rect.w, small);
    const float cut = std::clamp(rect.h - 148, body,
                                 std::max(body, rect.h - stub_height(ui, setup, sizes, rect.w)));
    ticket(ui, rect, {.cut = cut});
    draw_body(ui, rect.top_part(cut), setup, sizes, small);

    const Rect inner = rect.inset(sizes.side, 0);
    const Rect place{inner.x, rect.y + cut + sizes.under, inner.w, ui.layout.control(52)};
    const bool started = button(ui, "start", place,
                                {.kind = ButtonKind::Ink,
                                 .icon = Icon::Play,
                                 .label = "Start the round",
                                 .chord = {Key::Enter},
                                 .enabled = setup.can_start,
                                 .group = Group::Side});
    ui.canvas.paragraph({inner.x, place.bottom() + 14}, inner.w, Type::Caption,
                        setup.can_start ? p.ink2 : p.inkmag, last_line(setup),
                        {.align = Align::Centre});
    return started;
}

} // namespace epilogue
