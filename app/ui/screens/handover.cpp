#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr float disc = 72;
constexpr float button_height = 52;

struct HandoverSizes {
    float top = 56;
    float gap = 18; // around the disc
    float side = 40;
    float under = 28; // from the perforation to the button
    float foot = 35;
};

HandoverSizes sizes_of(const Ui& ui) {
    if (ui.layout.compact)
        return {36, 14, 28, 20, 24};
    return {};
}

// The largest style in which the name stands whole.
Type name_type(const Ui& ui, const std::string& name, float room) {
    for (const Type type : {Type::Hero, Type::Title, Type::Card})
        if (ui.canvas.width(type, name) <= room)
            return type;
    return Type::LeadStrong;
}

float body_height(const Ui& ui, const HandoverView& view, const HandoverSizes& sizes, float width) {
    const float room = width - 2 * sizes.side;
    const Type name = name_type(ui, view.player.name, room);
    return sizes.top + ui.canvas.line(Type::Voice) + sizes.gap + disc + sizes.gap +
           ui.canvas.line(name) + space::one +
           ui.canvas.height(Type::Body, view.detail, room, {.align = Align::Centre}) + space::wide;
}

float stub_height(const Ui& ui, const HandoverView& view, const HandoverSizes& sizes, float width) {
    const float clock =
        view.clock.empty()
            ? 0
            : space::cell + ui.canvas.height(Type::Caption, view.clock, width - 2 * sizes.side);
    return sizes.under + ui.layout.control(button_height) + clock + sizes.foot;
}

void draw_body(Ui& ui, const Rect& rect, const HandoverView& view, const HandoverSizes& sizes) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const Rect room = rect.inset(sizes.side, 0);
    float y = rect.y + sizes.top;
    const auto next = [&](float high) {
        const Rect line{room.x, y, room.w, high};
        y += high;
        return line;
    };
    canvas.text_in(next(canvas.line(Type::Voice)), Type::Voice, p.ink2, "Pass the seat to",
                   Align::Centre);
    y += sizes.gap;
    avatar(ui, next(disc).centre(), disc, view.player, Type::Card);
    y += sizes.gap;
    const Type name = name_type(ui, view.player.name, room.w);
    canvas.text_in(next(canvas.line(name)), name, p.ink, view.player.name, Align::Centre);
    y += space::one;
    canvas.paragraph({room.x, y}, room.w, Type::Body, p.ink2, view.detail,
                     {.balance = true, .align = Align::Centre});
}

std::optional<Intent> draw_ticket(Ui& ui, const Rect& rect, float cut, const HandoverView& view,
                                  const HandoverSizes& sizes) {
    std::optional<Intent> intent;
    ticket(ui, rect, {.cut = cut});
    draw_body(ui, rect.top_part(cut), view, sizes);
    const float high = ui.layout.control(button_height);
    const Rect place{rect.x + sizes.side, rect.y + cut + sizes.under, rect.w - 2 * sizes.side,
                     high};
    const std::string label = "I am " + view.player.name + ", start my turn";
    const std::string_view shown =
        fitting(ui, Type::BodyStrong, place.w - 130 * ui.layout.text, {label, "Start my turn"});
    if (button(ui, "start", place,
               {.kind = ButtonKind::Ink,
                .icon = Icon::Play,
                .label = shown,
                .chord = {Key::Enter},
                .begin = true}))
        intent = TakeSeat{};
    ui.canvas.paragraph({place.x, place.bottom() + space::cell}, place.w, Type::Caption,
                        ui.palette.ink2, view.clock, {.align = Align::Centre});
    return intent;
}

constexpr float standings_side = 24;
constexpr float standings_top = 22;

float standing_height(const Ui& ui) {
    return std::max(44.0F, ui.canvas.line(Type::Body) + space::tile);
}

float standings_height(const Ui& ui, const HandoverView& view) {
    return standings_top + ui.canvas.line(Type::Card) + 10 +
           standing_height(ui) * static_cast<float>(view.standings.size()) + 26;
}

void draw_standings(Ui& ui, const Rect& rect, const HandoverView& view) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    card(ui, rect);
    const Rect inner = rect.inset(standings_side, standings_top);
    const float title = canvas.line(Type::Card);
    canvas.text_in(inner.top_part(title), Type::Card, p.text, "So far");
    const float high = standing_height(ui);
    float y = inner.y + title + 10;
    for (const StandingRow& row : view.standings) {
        canvas.hairline(inner.x, y, inner.w, p.line);
        const float size = 28 + 10 * (ui.layout.text - 1);
        avatar(ui, {inner.x + size / 2, y + high / 2}, size, row.player, Type::CaptionStrong);
        const float points = canvas.width(Type::BodyStrong, row.points, Digits::Columns);
        canvas.text_in({inner.right() - points, y, points, high}, Type::BodyStrong, p.text,
                       row.points, Align::Right, Digits::Columns);
        const float next = row.next ? canvas.width(Type::Caption, "next") + 5 : 0;
        const float x = inner.x + size + space::cell;
        const float room = inner.right() - points - space::one - x - next;
        const float name =
            canvas.text_in({x, y, room, high}, Type::BodyStrong, p.text, row.player.name);
        if (row.next)
            canvas.text_in({x + name + 5, y, next, high}, Type::Caption, p.accent, "next");
        y += high;
    }
}

void set_sky(Ui& ui) {
    const Layout& l = ui.layout;
    ui.sky.seed = 7;
    ui.sky.hills = 0.72F;
    if (l.large)
        return;
    const float x = l.left + l.pick(176, 96);
    ui.sky.lamp = LampSpec{{x, l.footer.y - l.pick(320, 250)},
                           l.pick(2.08F, 1.6F),
                           l.pick(187, 130),
                           l.footer.y - l.pick(70, 40)};
}

} // namespace

std::optional<Intent> draw_handover(Ui& ui, const HandoverView& handover, const View& /*view*/) {
    const Layout& l = ui.layout;
    set_sky(ui);
    auto intent = header(
        ui, {.ring = Icon::Pause, .title = "Hot seat", .aside = handover.turn, .tools = false});

    const HandoverSizes sizes = sizes_of(ui);
    const float wide = l.large ? l.width() : l.pick(480, 420);
    const float stub = stub_height(ui, handover, sizes, wide);
    const float body = body_height(ui, handover, sizes, wide);
    const float cut = std::max(body, l.large ? 0 : l.pick(356, 320));
    const float high = std::max(cut + stub, l.large ? 0 : l.pick(500, 470));
    const float top = l.body.y + l.pick(64, 24);

    const Rect window{l.left, l.body.y, l.width() + l.margin - space::one, l.body.h};
    Scroll scroll(ui, window, ui.state.body);
    const float x = l.large ? l.left : l.window.w / 2 - wide / 2;
    const Rect place{x, l.large ? l.body.y + space::one : top, wide, high};
    auto act = draw_ticket(ui, place, cut, handover, sizes);
    Rect side{l.right - l.pick(304, 236), place.y, l.pick(304, 236),
              standings_height(ui, handover)};
    if (l.large)
        side = {l.left, place.bottom() + space::tile, l.width(), side.h};
    draw_standings(ui, side, handover);
    const Rect skip{side.x, side.bottom() + space::tile, side.w, l.control(44)};
    if (button(ui, "skip", skip, {.label = "Skip this player", .chord = {letter_key('K')}}))
        act = SkipSeat{};
    scroll.end(std::max(place.bottom(), skip.bottom()) + space::tile - l.body.y);
    if (!intent)
        intent = std::move(act);
    footer(ui, {{{"Enter"}, "Start the turn"}, {{"K"}, "Skip this player"}, {{"Esc"}, "Pause"}},
           "Questions are hidden until the player is ready");
    return intent;
}

} // namespace epilogue
