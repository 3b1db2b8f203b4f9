#include "ui/screens/grid_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace epilogue {

namespace {

struct StateLook {
    Icon icon;
    Colour ink;
};

StateLook look_of(const Ui& ui, DayState state) {
    const Palette& p = ui.palette;
    switch (state) {
    case DayState::Solved:
        return {Icon::CheckCircle, p.right};
    case DayState::Part:
        return {Icon::Adjust, p.accent};
    case DayState::Missed:
        return {Icon::TimesCircle, p.wrong};
    case DayState::InPlay:
        return {Icon::DotCircle, p.accent};
    case DayState::NotPlayed:
        return {Icon::CircleOutline, p.text3};
    case DayState::NotOut:
        break;
    }
    return {Icon::Lock, p.text3};
}

struct CalendarPlaces {
    Rect bar;   // month and its arrows
    Rect names; // of the days
    Point first;
    float w = 108;
    float h = 88;
    float gap = 8;
    float bottom = 0;
};

int weeks_of(const ArchiveView& archive) {
    const int cells = archive.first_column + static_cast<int>(archive.days.size());
    return std::max(1, (cells + 6) / 7);
}

CalendarPlaces calendar_places(const Ui& ui, const Rect& area, const ArchiveView& archive,
                               bool stacked) {
    const Layout& l = ui.layout;
    CalendarPlaces places;
    const auto weeks = static_cast<float>(weeks_of(archive));
    const float bar = l.control(36);
    const float names = ui.canvas.line(Type::CaptionStrong);
    places.gap = l.pick(8, 6);
    places.bar = {area.x, area.y, area.w, bar};
    places.names = {area.x, places.bar.bottom() + l.pick(12, 6), area.w, names};
    places.first = {area.x, places.names.bottom() + l.pick(8, 4)};
    places.w = std::floor((area.w - 6 * places.gap) / 7);
    const float least = ui.canvas.line(Type::Card) + ui.canvas.em(Type::Icon18) + 18;
    const float room = (area.bottom() - places.first.y + places.gap) / weeks - places.gap;
    // As high as six weeks leave them, so that months do not jump.
    places.h = stacked ? std::max(l.pick(88, 72), least)
                       : std::clamp(std::floor(room), least, std::max(least, l.pick(88, 76)));
    places.bottom = places.first.y + weeks * (places.h + places.gap) - places.gap;
    return places;
}

std::optional<Intent> draw_month(Ui& ui, const CalendarPlaces& places, const ArchiveView& archive) {
    std::optional<Intent> intent;
    const float size = places.bar.h;
    if (round_button(ui, "before", {places.bar.x, places.bar.y, size, size}, Icon::ChevronLeft,
                     true, Group::Side))
        intent = TurnMonth{-1};
    const float x = places.bar.x + size + 18;
    const float month = ui.canvas.text_in({x, places.bar.y, places.bar.w - 2 * size - 36, size},
                                          Type::Card, ui.palette.text, archive.month);
    if (round_button(ui, "after", {x + month + 18, places.bar.y, size, size}, Icon::ChevronRight,
                     true, Group::Side))
        intent = TurnMonth{1};
    for (int i = 0; i < 7; ++i) {
        const std::string& name = archive.weekdays.at(static_cast<std::size_t>(i));
        const Rect place{places.first.x + static_cast<float>(i) * (places.w + places.gap),
                         places.names.y, places.w, places.names.h};
        ui.canvas.text_in(place, Type::CaptionStrong, ui.palette.text2, name, Align::Centre);
    }
    return intent;
}

void draw_today(Ui& ui, const Rect& rect, float number) {
    const Palette& p = ui.palette;
    const float in = ui.layout.pick(8, 5);
    const float side = ui.layout.pick(12, 6);
    const float wide = std::ceil(ui.canvas.width(Type::CaptionStrong, "Today")) + 2 * in;
    const float high = ui.canvas.line(Type::CaptionStrong);
    if (12 + number + wide + side > rect.w)
        return;
    const Rect tag{rect.right() - side - wide, rect.y + 13, wide, high};
    ui.canvas.fill(tag, p.marquee, high / 2);
    if (p.marquee_edge.a > 0)
        ui.canvas.edge(tag, p.marquee_edge, stroke::control, high / 2);
    ui.canvas.text_in(tag, Type::CaptionStrong, p.onmarquee, "Today", Align::Centre);
}

// True when the day is chosen: by a click, or because the focus has come to it.
bool draw_day(Ui& ui, const Rect& rect, const ArchiveView::Day& day) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const Touch at = touch(ui, "day", rect, {.pressed_by_enter = false, .pressed_by_space = false});
    const bool out = day.state != DayState::NotOut;
    const float warm =
        ui.animator.toward(at.id, at.hovered ? 1.0F : 0.0F, motion::hover, Ease::Linear);
    if (out)
        canvas.fill(rect, mix(p.panel, p.panel2, warm), radius::control);
    else if (warm > 0)
        canvas.fill(rect, p.panel2.faded(warm * 0.5F), radius::control);
    const bool marked = day.today || day.chosen;
    canvas.edge(rect, marked ? p.accent : p.line, day.today ? stroke::selected : stroke::hair,
                radius::control);
    const float number = canvas.text({rect.x + 12, rect.y + 10 + spec_of(Type::Card).nudge / 2},
                                     Type::Card, out ? p.text : p.text3, day.number);
    if (day.today)
        draw_today(ui, rect, number);
    const StateLook look = look_of(ui, day.state);
    const float high = canvas.em(Type::Icon18);
    const Rect foot{rect.x + 12, rect.bottom() - 10 - high, rect.w - 24, high};
    const float kind = canvas.icon_width(Icon::Th, Type::Icon13);
    const float state = canvas.icon_width(look.icon, Type::Icon18);
    if (!out) {
        canvas.icon(foot.left_part(state), look.icon, Type::Icon15, look.ink);
    } else {
        const bool pair = kind + 6 + state <= foot.w;
        if (pair)
            canvas.icon(foot.left_part(kind), Icon::Th, Type::Icon13, p.text3);
        canvas.icon(foot.after(pair ? kind + 6 : 0).left_part(state), look.icon, Type::Icon18,
                    look.ink);
    }
    if (day.chosen)
        begin_here(ui, at);
    focus_ring(ui, at, rect, radius::control);
    const bool came = at.focused && ui.focus.moved();
    return (at.pressed || came) && !day.chosen;
}

std::optional<Intent> draw_calendar(Ui& ui, const CalendarPlaces& places,
                                    const ArchiveView& archive) {
    std::optional<Intent> intent = draw_month(ui, places, archive);
    // Another day was chosen by a key: the focus goes there.
    ArchiveState& state = ui.state.archive;
    const bool follows = !ui.inert && !state.date.empty() && state.date != archive.date;
    state.date = archive.date;
    for (int i = 0; i < static_cast<int>(archive.days.size()); ++i) {
        const IdScope scope(i);
        const int cell = archive.first_column + i;
        const Rect rect{places.first.x + static_cast<float>(cell % 7) * (places.w + places.gap),
                        places.first.y + static_cast<float>(cell / 7) * (places.h + places.gap),
                        places.w, places.h};
        const ArchiveView::Day& day = archive.days[static_cast<std::size_t>(i)];
        if (day.chosen && follows)
            ui.focus.jump(ui.id("day"));
        if (draw_day(ui, rect, day))
            intent = ChooseDay{day.date};
    }
    return intent;
}

// ---- beside the calendar
constexpr std::array legend = {
    std::pair{DayState::Solved, "Solved"},        std::pair{DayState::Part, "In part"},
    std::pair{DayState::Missed, "Missed"},        std::pair{DayState::InPlay, "In play"},
    std::pair{DayState::NotPlayed, "Not played"}, std::pair{DayState::NotOut, "Not out yet"}};

float legend_line(const Ui& ui) {
    return std::max(ui.layout.pick(28, 24), ui.canvas.line(Type::Body));
}

float legend_height(const Ui& ui) {
    return 3 * legend_line(ui) + 2 * ui.layout.pick(8, 4) + 2 * ui.layout.pick(16, 12);
}

void draw_legend(Ui& ui, const Rect& rect) {
    card(ui, rect);
    const Rect inner = rect.inset(ui.layout.pick(21, 16), ui.layout.pick(16, 12));
    const float line = legend_line(ui);
    for (std::size_t i = 0; i < legend.size(); ++i) {
        const auto& [state, word] = legend.at(i);
        Rect row = inner.column(static_cast<int>(i % 2), 2, space::one).top_part(line);
        row.y += static_cast<float>(i / 2) * (line + ui.layout.pick(8, 4));
        const StateLook look = look_of(ui, state);
        const float icon = std::max(20.0F, ui.canvas.icon_width(look.icon, Type::Icon18));
        ui.canvas.icon(row.left_part(icon), look.icon, Type::Icon18, look.ink);
        ui.canvas.text_in(row.after(icon + 10), Type::Body, ui.palette.text, word);
    }
}

ButtonSpec play_button(const ArchiveView& archive) {
    return {.kind = ButtonKind::Secondary,
            .label = archive.act,
            .chord = {letter_key('G')},
            .group = Group::Side};
}

// Title, number, what became of it and the way in; returns the y under it.
float draw_day_content(Ui& ui, const Rect& column, const ArchiveView& archive,
                       std::optional<Intent>& intent) {
    const Palette& p = ui.palette;
    const Layout& l = ui.layout;
    Canvas& canvas = ui.canvas;
    float y = column.y;
    y += canvas.paragraph({column.x, y}, column.w, Type::Card, p.text, archive.title,
                          {.most_lines = 2});
    y += 4;
    y += canvas.paragraph({column.x, y}, column.w, Type::Caption, p.text2, archive.number);
    y = ruled_off(ui, column, y, l.pick(16, 12), l.pick(16, 12));
    const float line = canvas.line(Type::BodyStrong);
    const StateLook look = look_of(ui, archive.state);
    const float icon = canvas.icon_width(look.icon, Type::Icon18);
    const float state = icon + space::one + std::ceil(canvas.width(Type::BodyStrong, archive.word));
    const float name = canvas.width(Type::BodyStrong, "Movie Grid") + 10 +
                       canvas.icon_width(Icon::Th, Type::Icon18);
    const bool beside = name + space::tile + state <= column.w;
    icon_and_text(ui, {column.x, y, column.w, line}, Icon::Th, Type::Icon18, p.accent,
                  Type::BodyStrong, p.text, "Movie Grid", 10);
    if (!beside)
        y += line + 4;
    const float wide = std::min(state + 1, column.w);
    icon_and_text(ui, Rect{beside ? column.right() - wide : column.x, y, wide, line}, look.icon,
                  Type::Icon18, look.ink, Type::BodyStrong, look.ink, archive.word, space::one);
    y += line;
    if (!archive.detail.empty())
        y += space::one + canvas.paragraph({column.x + 28, y + space::one}, column.w - 28,
                                           Type::Caption, p.text2, archive.detail);
    y += 14;
    const Rect act{column.x, y, column.w, l.control(44)};
    if (button(ui, "play", act, play_button(archive)) || pressed(ui, {Key::Enter}))
        intent = OpenGrid{archive.date};
    return act.bottom();
}

float draw_day_card(Ui& ui, const Rect& rect, const ArchiveView& archive, bool stacked,
                    std::optional<Intent>& intent) {
    const Layout& l = ui.layout;
    card(ui, rect);
    const float pad = l.pick(25, 19);
    const float top = l.pick(23, 15);
    if (stacked) {
        const Rect column{rect.x + pad, rect.y + top, rect.w - 2 * pad, 0};
        float y = draw_day_content(ui, column, archive, intent) + l.pick(18, 12);
        y += ui.canvas.paragraph({column.x, y}, column.w, Type::Caption, ui.palette.text2,
                                 archive.note);
        return y + top - rect.y;
    }
    const Rect view{rect.x + pad - 8, rect.y + 1, rect.w - 2 * pad + 16, rect.h - 2};
    Scroll scroll(ui, view, ui.state.side);
    Rect column = scroll.inside().inset(8, 0);
    column.y += top - 1;
    float y = draw_day_content(ui, column, archive, intent) + l.pick(18, 12);
    y +=
        ui.canvas.paragraph({column.x, y}, column.w, Type::Caption, ui.palette.text2, archive.note);
    scroll.end(y + space::one - view.y);
    return rect.h;
}

std::optional<Intent> draw_stacked(Ui& ui, const ArchiveView& archive) {
    const Layout& l = ui.layout;
    const Rect view{l.left - space::one, l.body.y, l.width() + space::one + space::cell, l.body.h};
    Scroll scroll(ui, view, ui.state.body);
    const float width = scroll.inside().right() - l.left - (scroll.moves() ? 0 : space::cell);
    const CalendarPlaces places =
        calendar_places(ui, {l.left, l.body.y + space::one, width, 0}, archive, true);
    auto intent = draw_calendar(ui, places, archive);
    float y = places.bottom + space::tile;
    float& memory = ui.state.page_height;
    memory = draw_day_card(ui, {l.left, y, width, std::max(60.0F, memory)}, archive, true, intent);
    y += memory + space::tile;
    draw_legend(ui, {l.left, y, width, legend_height(ui)});
    scroll.end(y + legend_height(ui) + space::tile - l.body.y);
    return intent;
}

std::optional<Intent> draw_beside(Ui& ui, const ArchiveView& archive) {
    const Layout& l = ui.layout;
    const float side = l.pick(344, 272);
    const float top = l.body.y + l.pick(14, 8);
    const Rect area{l.left, top, l.width() - side - l.pick(36, 20),
                    l.footer.y - l.pick(32, 12) - top};
    const CalendarPlaces places = calendar_places(ui, area, archive, false);
    auto intent = draw_calendar(ui, places, archive);
    const float x = l.right - side;
    const float from = places.names.y;
    const Rect keys{x, from, side, legend_height(ui)};
    draw_legend(ui, keys);
    const float y = keys.bottom() + l.pick(16, 10);
    const float foot = std::min(l.footer.y - l.pick(34, 12), y + 446);
    draw_day_card(ui, {x, y, side, std::max(120.0F, std::min(foot - y, l.pick(302, 300)))}, archive,
                  false, intent);
    return intent;
}

std::optional<Intent> keys(Ui& ui) {
    if (pressed(ui, {Key::Home}))
        return ChooseDay{};
    return std::nullopt;
}

} // namespace

std::optional<Intent> draw_archive(Ui& ui, const ArchiveView& archive, const View& view) {
    ui.sky = {.seed = 21, .hills = 0.93F};
    auto asked = header(ui, {.title = "Archive", .player = &view.player});
    // Before anything that scrolls by these keys.
    if (!asked && pressed(ui, {Key::PageUp}))
        asked = TurnMonth{-1};
    if (!asked && pressed(ui, {Key::PageDown}))
        asked = TurnMonth{1};
    auto intent = ui.layout.large ? draw_stacked(ui, archive) : draw_beside(ui, archive);
    if (!intent)
        intent = keys(ui);
    footer(ui, {{{"↑", "↓", "←", "→"}, "Day"},
                {{"PgUp", "PgDn"}, "Month"},
                {{"Home"}, "Today"},
                {{"G"}, "Grid"},
                {{"Esc"}, "Home"}});
    return asked ? asked : intent;
}

} // namespace epilogue
