#include "ui/screens/grid_side.h"

#include "ui/screens/grid_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace epilogue {

namespace {

float guesses_left(Ui& ui, const Rect& column, float y, const GridView& grid) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float label = canvas.line(Type::CaptionStrong);
    canvas.text_in({column.x, y, column.w, label}, Type::CaptionStrong, p.text2, "Guesses left");
    y += label + 2;
    constexpr float gap = 14;
    constexpr float most = 0.4F; // of the panel, for the number
    const bool hero = canvas.width(Type::Hero, grid.guesses) <= column.w * most;
    const Type type = hero ? Type::Hero : Type::Title;
    const float high = canvas.line(type);
    const float number =
        canvas.text_in({column.x, y, column.w, high}, type, p.text, grid.guesses) + gap;
    const float room = column.w - number;
    if (canvas.width(Type::Body, grid.guesses_detail) <= room) {
        canvas.text_in({column.x + number, y, room, high}, Type::Body, p.text2,
                       grid.guesses_detail);
        y += high;
    } else {
        y += high;
        y += canvas.paragraph({column.x, y}, column.w, Type::Body, p.text2, grid.guesses_detail);
    }
    y += ui.layout.pick(12, 6);
    return y + guess_dots(ui, {column.x, y}, column.w, grid.dots);
}

float reach_box(Ui& ui, const Rect& column, float y, const ReachView& reach,
                std::optional<Intent>& intent) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    constexpr float in = 17;
    const float top = ui.layout.pick(14, 10) + 1.5F;
    const float wide = column.w - 2 * in;
    const float title =
        icon_paragraph_height(ui, wide, Icon::Adjust, Type::Icon18, Type::BodyStrong, reach.title);
    const float detail = canvas.height(Type::Caption, reach.detail, wide);
    const float line = std::max(key_cap_height(ui), canvas.line(Type::Caption));
    const Rect box{column.x, y, column.w, top + title + 6 + detail + 10 + line + top};
    canvas.fill(box, p.panel2, radius::control);
    canvas.edge(box, p.edge, stroke::control, radius::control);
    float at = y + top;
    at += icon_paragraph(ui, {column.x + in, at}, wide, Icon::Adjust, Type::Icon18, p.accent,
                         Type::BodyStrong, p.text, reach.title) +
          6;
    at += canvas.paragraph({column.x + in, at}, wide, Type::Caption, p.text2, reach.detail) + 10;
    const std::string_view word = reach.shown ? "Hide it again" : "Show which cell";
    const Rect row{column.x + in, at, wide, line};
    const Touch touched = touch(ui, "reach", row.inset(0, (line - 36) / 2), {.group = Group::Side});
    const float cap = key_cap(ui, row, "W", touched.hovered ? p.accent : p.edge, p.text);
    canvas.text_in(row.after(cap + space::one), Type::Caption, touched.hovered ? p.text : p.text2,
                   word);
    focus_ring(ui, touched, row.inset(-2, -1), radius::cap);
    if (touched.pressed || pressed(ui, {letter_key('W')}))
        intent = ShowReach{};
    return box.bottom();
}

struct Sum {
    std::string_view label;
    Icon icon = Icon::None;
    std::string_view value;
};

float width_of(const Ui& ui, const Sum& sum) {
    const float icon =
        sum.icon == Icon::None ? 0 : ui.canvas.icon_width(sum.icon, Type::Icon18) + space::one;
    return std::ceil(std::max(ui.canvas.width(Type::CaptionStrong, sum.label),
                              icon + ui.canvas.width(Type::Title, sum.value)));
}

float sums(Ui& ui, const Rect& column, float y, const GridView& grid) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    std::vector<Sum> all = {{"Solved", Icon::None, grid.solved},
                            {"Rarity so far", Icon::Diamond, grid.rarity}};
    if (!grid.streak.empty())
        all.push_back({"Streak", Icon::Fire, grid.streak});
    float used = 0;
    for (const Sum& sum : all)
        used += width_of(ui, sum);
    const float gap = (column.w - used) / static_cast<float>(all.size() - 1);
    const float most_gap = 120 * ui.layout.text;
    const float label = canvas.line(Type::CaptionStrong);
    const float number = canvas.line(Type::Title);
    float x = column.x;
    for (const Sum& sum : all) {
        const float wide = width_of(ui, sum);
        canvas.text_in({x, y, wide, label}, Type::CaptionStrong, p.text2, sum.label);
        const Rect value{x, y + label + space::half, wide + 1, number};
        if (sum.icon == Icon::None)
            canvas.text_in(value, Type::Title, p.text, sum.value);
        else
            icon_and_text(ui, value, sum.icon, Type::Icon18, p.accent, Type::Title, p.text,
                          sum.value);
        x += wide + std::clamp(gap, space::one, most_gap);
    }
    return y + label + space::half + number;
}

void draw_try(Ui& ui, const Rect& row, const GridTryView& tried) {
    const Palette& p = ui.palette;
    const GridMarkLook look = look_of(ui, tried.mark);
    const float icon = std::max(16.0F, std::ceil(ui.canvas.em(Type::Icon15)) + 1);
    ui.canvas.icon(row.left_part(icon), look.icon, Type::Icon15, look.colour);
    const float most = row.w * 0.5F;
    const float note = std::min(most, ui.canvas.width(Type::Caption, tried.note));
    ui.canvas.text_in(row.right_part(note), Type::Caption, p.text2, tried.note, Align::Right);
    const Rect title = row.after(icon + 10);
    ui.canvas.text_in(title.left_part(title.w - note - space::cell), Type::Body, p.text,
                      tried.title);
}

float tries(Ui& ui, const Rect& column, float y, float room, const GridView& grid) {
    constexpr int most = 3;
    const float label = ui.canvas.line(Type::CaptionStrong);
    const float line = std::max(32.0F, ui.canvas.line(Type::Body) + 6);
    const int fits = static_cast<int>((room - label) / line);
    const int count = std::min({most, fits, static_cast<int>(grid.tries.size())});
    if (count <= 0)
        return y;
    ui.canvas.text_in({column.x, y, column.w, label}, Type::CaptionStrong, ui.palette.text2,
                      "Last tries");
    y += label;
    for (int i = 0; i < count; ++i) {
        draw_try(ui, {column.x, y, column.w, line}, grid.tries[static_cast<std::size_t>(i)]);
        y += line;
    }
    return y;
}

int mode_on(const GridView& grid) {
    const auto on = std::find_if(grid.modes.begin(), grid.modes.end(),
                                 [](const GridView::Mode& mode) { return mode.on; });
    return static_cast<int>(on - grid.modes.begin());
}

float modes(Ui& ui, const Rect& column, float y, const GridView& grid,
            std::optional<Intent>& intent) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const int on = mode_on(grid);
    const auto count = static_cast<int>(grid.modes.size());
    const float label = std::max(canvas.line(Type::CaptionStrong), key_cap_height(ui));
    const float wide =
        canvas.text_in({column.x, y, column.w, label}, Type::CaptionStrong, p.text2, "Play it as");
    key_cap(ui, {column.x + wide + 10, y, 0, label}, "M", p.edge, p.text);
    y += label + space::one;
    std::vector<Segment> segments_of;
    for (const GridView::Mode& mode : grid.modes)
        segments_of.push_back({mode.label, true});
    constexpr float usual = 14;
    constexpr float tight = 5;
    const float bare = segments_width(ui, segments_of, 0);
    const float padding =
        std::min(usual, std::floor((column.w - bare) / static_cast<float>(2 * count)));
    const float high = ui.layout.control(40);
    int chosen = -1;
    if (padding >= tight) {
        const float all = std::min(column.w, segments_width(ui, segments_of, padding));
        chosen = segments(ui, "mode", {column.x, y, all, high}, segments_of, on, padding);
    } else {
        const std::string_view name = grid.modes.at(static_cast<std::size_t>(on % count)).label;
        if (button(ui, "mode", {column.x, y, column.w, high},
                   {.icon = Icon::Refresh, .label = name, .group = Group::Side}))
            chosen = (on + 1) % count;
    }
    if (pressed(ui, {letter_key('M')}))
        chosen = (on + 1) % count;
    if (chosen >= 0)
        intent = SetGridMode{chosen};
    y += high + 10;
    return y + canvas.paragraph({column.x, y}, column.w, Type::Caption, p.text2, grid.mode_note);
}

// Everything over the buttons; `bottom` is where it should end.
float content(Ui& ui, const Rect& column, float bottom, const GridView& grid,
              std::optional<Intent>& intent) {
    const Layout& l = ui.layout;
    const float apart = l.pick(22, 14);
    float y = guesses_left(ui, column, column.y, grid);
    if (grid.reach)
        y = reach_box(ui, column, y + l.pick(20, 12), *grid.reach, intent);
    y = ruled_off(ui, column, y, grid.reach ? l.pick(20, 12) : apart, apart);
    y = sums(ui, column, y, grid);
    const bool choosing = !grid.modes.empty();
    const float note = ui.canvas.height(Type::Caption, grid.rarity_note, column.w);
    const float needed = choosing ? 130 * l.text : 66 * l.text;
    if (!grid.reach && note > 0 && y + 8 + note + 2 * apart + needed <= bottom)
        y += l.pick(8, 4) + ui.canvas.paragraph({column.x, y + l.pick(8, 4)}, column.w,
                                                Type::Caption, ui.palette.text2, grid.rarity_note);
    if (choosing)
        return modes(ui, column, ruled_off(ui, column, y, apart, apart), grid, intent);
    const float above = grid.reach ? l.pick(18, 10) : apart;
    const float below = grid.reach ? l.pick(14, 10) : apart;
    const float room = bottom - y - above - 1 - below;
    if (grid.tries.empty() || room < 66 * l.text)
        return y;
    return tries(ui, column, ruled_off(ui, column, y, above, below), room, grid);
}

void acts(Ui& ui, const Rect& row, std::optional<Intent>& intent) {
    const ButtonSpec give_up{.icon = Icon::Flag,
                             .label = "Give up",
                             .chord = {letter_key('G')},
                             .show_chord = false,
                             .group = Group::Side};
    ButtonSpec days{.icon = Icon::Calendar,
                    .label = "Other days",
                    .chord = {letter_key('A')},
                    .show_chord = false,
                    .group = Group::Side};
    constexpr float gap = 10;
    const float first = button_width(ui, give_up);
    if (first + gap + button_width(ui, days) > row.w + 10)
        days.label = "Days";
    const float spare = row.w - gap - first - button_width(ui, days);
    const float left = std::floor(first + spare / 2);
    if (button(ui, "give_up", row.left_part(left), give_up))
        intent = AskGiveUp{};
    if (button(ui, "days", row.after(left + gap), days))
        intent = Go{Place::Archive};
}

} // namespace

float draw_side(Ui& ui, const PanelPlace& place, const GridView& grid,
                std::optional<Intent>& intent) {
    const float pad = ui.layout.pick(25, 19);
    const float top = ui.layout.pick(23, 15);
    const float foot = ui.layout.control(44);
    const Rect& box = place.box;
    card(ui, box);
    if (place.stacked) {
        const Rect column = Rect{box.x + pad, box.y + top, box.w - 2 * pad, 0};
        constexpr float endless = 100000;
        const float y = content(ui, column, endless, grid, intent) + ui.layout.pick(22, 14);
        acts(ui, {column.x, y, std::min(column.w, 480 * ui.layout.text), foot}, intent);
        return y + foot + pad - box.y;
    }
    const Rect row{box.x + pad, box.bottom() - pad - foot, box.w - 2 * pad, foot};
    const Rect view{box.x + pad - 8, box.y + 1, box.w - 2 * pad + 16, row.y - box.y - 9};
    Scroll scroll(ui, view, ui.state.side);
    Rect column = scroll.inside().inset(8, 0);
    column.y += top - 1;
    const float y = content(ui, column, view.bottom(), grid, intent);
    scroll.end(y - view.y);
    acts(ui, row, intent);
    return box.h;
}

} // namespace epilogue
