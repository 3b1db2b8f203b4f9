#include "ui/screens/grid_board.h"
#include "ui/screens/grid_parts.h"
#include "ui/screens/grid_side.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace epilogue {

namespace {

struct HalfPlaces {
    float in = 28;   // at the left, beside the edge
    float side = 18; // at the right
    float top = 16;  // over the first line and under the last
    float under = 4; // the first line
};

HalfPlaces half_places(const Ui& ui) {
    HalfPlaces places;
    if (ui.layout.compact)
        places = {22, 14, 10, 2};
    return places;
}

// "Row fits", or "Fits" where there is no room for more.
std::string half_word(const Ui& ui, const HalfView& half, float room) {
    if (ui.canvas.width(Type::BodyStrong, half.word) <= room)
        return half.word;
    const std::size_t space_at = half.word.find(' ');
    if (space_at == std::string::npos)
        return half.word;
    std::string word = half.word.substr(space_at + 1);
    if (!word.empty() && word.front() >= 'a' && word.front() <= 'z')
        word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

// What one criterion says of the film; returns its height.
float draw_half(Ui& ui, Point corner, float width, const HalfView& half) {
    Canvas& canvas = ui.canvas;
    const Palette& p = ui.palette;
    const FitLook look = look_of(ui, half.fit);
    const HalfPlaces places = half_places(ui);
    const float inner = width - places.in - places.side;
    const float line = canvas.line(Type::BodyStrong);
    const float icon = canvas.icon_width(look.icon, Type::Icon18);
    constexpr float gap = 7;
    const float label = canvas.width(Type::BodyStrong, half.label);
    const std::string word = half_word(ui, half, inner - label - space::one - gap - icon);
    const float said = std::ceil(canvas.width(Type::BodyStrong, word)) + gap + icon;
    const bool beside = label + space::one + said <= inner || inner - said > inner * 0.4F;
    const float head = beside ? line : 2 * line;
    const float fact = canvas.height(Type::Caption, half.fact, inner);
    const Rect box{corner.x, corner.y, width,
                   places.top + head + (fact > 0 ? places.under + fact : 0) + places.top};

    canvas.fill(box, look.ground, radius::control);
    const Colour edge = half.fit == Fit::Unknown ? p.edge : look.colour;
    if (half.fit == Fit::Yes)
        solid_edge(ui, box, radius::control, edge);
    else if (half.fit == Fit::No)
        hatched_edge(ui, box, radius::control, edge);
    else
        outlined_edge(ui, box, radius::control, edge);
    canvas.edge(box, edge, stroke::selected, radius::control);

    const float x = corner.x + places.in;
    float y = corner.y + places.top;
    canvas.text_in({x, y, beside ? inner - said - space::one : inner, line}, Type::BodyStrong,
                   p.text, half.label);
    if (!beside)
        y += line;
    const Rect verdict{beside ? x + inner - said : x, y, said, line};
    canvas.text_in(verdict.left_part(said - gap - icon), Type::BodyStrong, look.colour, word);
    canvas.icon(verdict.right_part(icon), look.icon, Type::Icon18, look.colour);
    canvas.paragraph({x, y + line + places.under}, inner, Type::Caption, p.text, half.fact);
    return box.h;
}

float draw_head(Ui& ui, const Rect& column, float y, const MissView& miss) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const FitLook look = look_of(ui, is_undecided(miss) ? Fit::Unknown : Fit::No);
    const float line = std::max(28.0F, canvas.line(Type::BodyStrong) + 4);
    const float guesses = canvas.width(Type::Caption, miss.guesses);
    const float words =
        canvas.width(Type::BodyStrong, miss.word) + 10 + canvas.icon_width(look.icon, Type::Icon18);
    const bool beside = words + space::cell + guesses <= column.w;
    icon_and_text(ui, {column.x, y, beside ? column.w - guesses - space::cell : column.w, line},
                  look.icon, Type::Icon18, look.colour, Type::BodyStrong, look.colour, miss.word,
                  10);
    if (!beside)
        y += line;
    canvas.text_in({column.x, y, column.w, line}, Type::Caption, p.text2, miss.guesses,
                   beside ? Align::Right : Align::Left);
    return y + line;
}

// The film and its year, on one baseline.
float draw_film(Ui& ui, const Rect& column, float y, const MissView& miss) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const std::string year = std::to_string(miss.year);
    const float after = canvas.width(Type::Body, year) + space::cell;
    const Type type =
        canvas.width(Type::Title, miss.title) + after <= column.w ? Type::Title : Type::Card;
    const auto lines = canvas.lines(type, miss.title, column.w - after, {.most_lines = 2});
    const float line = canvas.line(type);
    float x = column.x;
    for (const std::string& one : lines) {
        x = column.x + canvas.text({column.x, y + spec_of(type).nudge}, type, p.text, one);
        y += line;
    }
    const float base = y - line + spec_of(type).nudge + canvas.fonts().baseline(type);
    canvas.text({x + space::cell, base - canvas.fonts().baseline(Type::Body)}, Type::Body, p.text2,
                year);
    return y;
}

// Whether films are left for every cell.
float draw_left(Ui& ui, const Rect& column, float y, const GridView& grid, const MissView& miss) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float line = canvas.line(Type::CaptionStrong);
    canvas.text_in({column.x, y, column.w, line}, Type::CaptionStrong, p.text2,
                   "Films left for every cell");
    const Icon icon = grid.films_left ? Icon::Check : Icon::Adjust;
    const Colour ink = grid.films_left ? p.right : p.accent;
    const float wide = canvas.icon_width(icon, Type::Icon13) + 6 +
                       std::ceil(canvas.width(Type::CaptionStrong, miss.films_left));
    icon_and_text(ui, Rect{column.right() - wide, y, wide + 1, line}, icon, Type::Icon13, ink,
                  Type::CaptionStrong, ink, miss.films_left, 6);
    return y + line;
}

float content(Ui& ui, const Rect& column, float bottom, const GridView& grid,
              const MissView& miss) {
    const Layout& l = ui.layout;
    float y = draw_head(ui, column, column.y, miss) + l.pick(8, 2);
    y = draw_film(ui, column, y, miss) + l.pick(12, 8);
    y += draw_half(ui, {column.x, y}, column.w, miss.row) + l.pick(12, 8);
    y += draw_half(ui, {column.x, y}, column.w, miss.column);
    if (!miss.rule.empty())
        y += l.pick(16, 10) + icon_paragraph(ui, {column.x, y + l.pick(16, 10)}, column.w,
                                             Icon::InfoCircle, Type::Icon15, ui.palette.teal,
                                             Type::Caption, ui.palette.text2, miss.rule);
    const float above = l.pick(18, 12);
    const float below = l.pick(14, 8);
    const float dots = guess_dots(ui, {}, column.w, grid.dots, false);
    const float gap = l.pick(12, 6);
    const float left = miss.films_left.empty() ? 0 : ui.canvas.line(Type::CaptionStrong) + gap;
    // The dots are also told in words: they go first where there is no room.
    const bool room = y + above + 1 + below + left + dots <= bottom;
    if (left == 0 && !room)
        return y;
    y = room ? ruled_off(ui, column, y, above, below)
             : ruled_off(ui, column, y, space::one, space::half);
    if (left > 0)
        y = draw_left(ui, column, y, grid, miss) + gap;
    return room ? y + guess_dots(ui, {column.x, y}, column.w, grid.dots) : y - gap;
}

float acts_height(const Ui& ui, const MissView& miss) {
    const Layout& l = ui.layout;
    const float second = l.control(44);
    return miss.can_try ? l.control(l.pick(52, 44)) + l.pick(10, 8) + second : second;
}

void acts(Ui& ui, const Rect& area, const MissView& miss, std::optional<Intent>& intent) {
    const Layout& l = ui.layout;
    float y = area.y;
    if (miss.can_try) {
        const float high = l.control(l.pick(52, 44));
        if (button(ui, "again", {area.x, y, area.w, high},
                   {.kind = ButtonKind::Primary,
                    .label = "Try another film",
                    .chord = {Key::Enter},
                    .group = Group::Side}))
            intent = OpenPicker{miss.cell};
        y += high + l.pick(10, 8);
    }
    constexpr float gap = 10;
    const Rect row{area.x, y, area.w, l.control(44)};
    const bool caps = !l.compact && !l.large;
    const ButtonSpec overrule{.icon = Icon::Gavel,
                              .label = "Overrule",
                              .chord = {letter_key('H')},
                              .show_chord = caps,
                              .group = Group::Side};
    const ButtonSpec leave{.kind = miss.can_try ? ButtonKind::Secondary : ButtonKind::Primary,
                           .label = miss.leave,
                           .chord = {Key::Escape},
                           .show_chord = caps,
                           .group = Group::Side};
    // Each as wide as its words ask for.
    const float first = button_width(ui, overrule);
    const float left = std::floor(first + (row.w - gap - first - button_width(ui, leave)) / 2);
    if (button(ui, "overrule", row.left_part(left), overrule))
        intent = AskOverrule{};
    if (button(ui, "leave", row.after(left + gap), leave))
        intent = LeaveMiss{};
    if (!miss.can_try && pressed(ui, {Key::Enter}))
        intent = LeaveMiss{};
}

} // namespace

float draw_miss(Ui& ui, const PanelPlace& place, const GridView& grid, const MissView& miss,
                std::optional<Intent>& intent) {
    const Layout& l = ui.layout;
    const float pad = l.pick(25, 19);
    const float top = l.pick(21, 13);
    const Rect& box = place.box;
    card(ui, box);
    const Colour edge = is_undecided(miss) ? ui.palette.edge : ui.palette.wrong;
    ui.canvas.edge(box, edge, stroke::hair, radius::card);
    const float foot = acts_height(ui, miss);
    if (place.stacked) {
        constexpr float endless = 100000;
        const Rect column{box.x + pad, box.y + top, box.w - 2 * pad, 0};
        const float y = content(ui, column, endless, grid, miss) + l.pick(24, 16);
        acts(ui, {column.x, y, column.w, foot}, miss, intent);
        return y + foot + pad - box.y;
    }
    const Rect row{box.x + pad, box.bottom() - l.pick(25, 15) - foot, box.w - 2 * pad, foot};
    const Rect view{box.x + pad - 8, box.y + 1, box.w - 2 * pad + 16, row.y - box.y - 9};
    Scroll scroll(ui, view, ui.state.side);
    Rect column = scroll.inside().inset(8, 0);
    column.y += top - 1;
    const float y = content(ui, column, view.bottom(), grid, miss);
    scroll.end(y - view.y);
    acts(ui, row, miss, intent);
    return box.h;
}

} // namespace epilogue
