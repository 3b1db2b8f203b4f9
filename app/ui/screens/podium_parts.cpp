#include "ui/screens/podium_parts.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <imgui.h>

namespace epilogue {

namespace {

constexpr float disc = 64;

float step_height(const Ui& ui, int place) {
    const float part = ui.layout.pick(1, 0.72F);
    switch (place) {
    case 1:
        return 252 * part;
    case 2:
        return 188 * part;
    default:
        return 140 * part;
    }
}

Type fitting_type(const Ui& ui, const std::string& name, float room) {
    for (const Type type : {Type::Title, Type::Card})
        if (ui.canvas.width(type, name) <= room)
            return type;
    return Type::BodyStrong;
}

// Disc, name and points over a step.
void draw_name(Ui& ui, const Rect& column, float foot, const PodiumView::Step& step) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float name = canvas.line(Type::Title);
    const float points = canvas.line(Type::Body);
    constexpr float above = 36; // between the points and the step
    float y = foot - ui.layout.pick(above, 16) - points;
    canvas.text_in({column.x, y, column.w, points}, Type::Body, p.text2, step.points, Align::Centre,
                   Digits::Columns);
    y -= 2 + name;
    canvas.text_in({column.x, y, column.w, name}, fitting_type(ui, step.player.name, column.w),
                   p.text, step.player.name, Align::Centre);
    y -= 10 + disc;
    avatar(ui, {column.centre().x, y + disc / 2}, disc, step.player, Type::Card);
}

void draw_step(Ui& ui, const Rect& rect, const PodiumView::Step& step) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const bool first = step.place == 1;
    const Rect r = canvas.real(rect);
    const float round = radius::control * canvas.scale();
    ImDrawList& list = canvas.list();
    list.AddRectFilled({r.x, r.y}, {r.right(), r.bottom()}, packed(first ? p.cream : p.panel2),
                       round, ImDrawFlags_RoundCornersTop);
    if (!first) {
        // Open at the foot, where the base line runs.
        list.PathLineTo({r.x + 0.5F, r.bottom()});
        list.PathArcToFast({r.x + 0.5F + round, r.y + 0.5F + round}, round, 6, 9);
        list.PathArcToFast({r.right() - 0.5F - round, r.y + 0.5F + round}, round, 9, 12);
        list.PathLineTo({r.right() - 0.5F, r.bottom()});
        list.PathStroke(packed(p.edge), ImDrawFlags_None, canvas.stroke_width(stroke::control));
    }
    const float number = canvas.line(Type::Hero);
    const float word = canvas.line(Type::CaptionStrong);
    const float top = std::min(ui.layout.pick(20, 8), std::max(0.0F, (rect.h - number - word) / 2));
    canvas.text_in({rect.x, rect.y + top, rect.w, number}, Type::Hero, first ? p.ink : p.text,
                   std::to_string(step.place), Align::Centre);
    canvas.text_in({rect.x, rect.y + top + number, rect.w, word}, Type::CaptionStrong,
                   first ? p.ink2 : p.text2, step.word, Align::Centre);
}

} // namespace

void draw_steps(Ui& ui, const Rect& stage, const std::vector<PodiumView::Step>& steps) {
    const float base = stage.bottom();
    ui.canvas.fill({stage.x, base, stage.w, 3}, ui.palette.edge);
    constexpr float margin = 16; // of the base line beyond the steps
    constexpr float between = 8;
    const Rect inner = stage.inset(margin, 0);
    // Best first in the view; on the stage the best stands in the middle.
    constexpr std::array<std::size_t, 3> order = {1, 0, 2};
    const float wide = std::floor((inner.w - 2 * between - 8) / 3);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (order.at(i) >= steps.size())
            continue;
        const PodiumView::Step& step = steps[order.at(i)];
        const float high = step_height(ui, step.place);
        const Rect rect{inner.x + static_cast<float>(i) * (wide + between), base - high, wide,
                        high};
        draw_step(ui, rect, step);
        draw_name(ui, rect, rect.y, step);
    }
}

float draw_steps_list(Ui& ui, const Rect& area, const std::vector<PodiumView::Step>& steps) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    float y = area.y;
    const float high = std::max(disc, canvas.line(Type::Title)) + space::tile;
    for (const PodiumView::Step& step : steps) {
        const Rect rect{area.x, y, area.w, high};
        const bool first = step.place == 1;
        canvas.fill(rect, first ? p.cream : p.panel2, radius::card);
        const Colour ink = first ? p.ink : p.text;
        const Colour ink2 = first ? p.ink2 : p.text2;
        const float number = canvas.width(Type::Title, "8") + space::panel;
        canvas.text_in({rect.x + space::panel, y, number, high}, Type::Title, ink,
                       std::to_string(step.place));
        float x = rect.x + space::panel + number;
        constexpr float small = 48;
        avatar(ui, {x + small / 2, rect.centre().y}, small, step.player, Type::Card);
        x += small + space::tile;
        const float points = canvas.width(Type::BodyStrong, step.points);
        const float right = rect.right() - space::panel;
        canvas.text_in({right - points, y, points, high}, Type::BodyStrong, ink, step.points);
        const float room = std::max(1.0F, right - points - space::tile - x);
        const float name =
            canvas.text_in({x, y, room, high}, Type::LeadStrong, ink, step.player.name);
        const float word = room - name - space::tile;
        if (canvas.width(Type::Caption, step.word) <= word)
            canvas.text_in({x + name + space::tile, y, word, high}, Type::Caption, ink2, step.word);
        y += high + space::one;
    }
    return y - space::one;
}

namespace {

constexpr float padding = 24;
constexpr float top_padding = 22;

struct LineSizes {
    float disc = 28;
    float air = 10; // over and under
    float first = 28;
    float second = 18;

    float height() const { return 1 + 2 * air + first + 4 + second; }
};

LineSizes sizes_of(const Ui& ui) {
    LineSizes sizes;
    sizes.disc = 28 + 10 * (ui.layout.text - 1);
    sizes.air = ui.layout.pick(10, 6);
    sizes.first = std::max(sizes.disc, ui.canvas.line(Type::Body));
    sizes.second = ui.canvas.line(Type::Caption);
    return sizes;
}

void draw_line(Ui& ui, const Rect& rect, const PodiumView::Line& line, const LineSizes& sizes) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    canvas.hairline(rect.x, rect.y, rect.w, p.line);
    const float y = rect.y + 1 + sizes.air;
    avatar(ui, {rect.x + sizes.disc / 2, y + sizes.first / 2}, sizes.disc, line.player,
           Type::CaptionStrong);
    const float x = rect.x + sizes.disc + space::cell;
    const float right = canvas.width(Type::Body, line.right, Digits::Columns);
    canvas.text_in({rect.right() - right, y, right, sizes.first}, Type::Body, p.text, line.right,
                   Align::Right, Digits::Columns);
    canvas.text_in({x, y, std::max(1.0F, rect.right() - right - space::one - x), sizes.first},
                   Type::BodyStrong, p.text, line.player.name);
    icon_and_text(ui, {x, y + sizes.first + 4, rect.right() - x, sizes.second}, Icon::Fire,
                  Type::Icon13, p.accent, Type::Caption, p.text2, line.streak);
}

} // namespace

float lines_height(const Ui& ui, float width, const PodiumView& podium) {
    const LineSizes sizes = sizes_of(ui);
    const float note = ui.canvas.height(Type::Caption, podium.note, width - 2 * padding - 2);
    return top_padding + ui.canvas.line(Type::Card) + space::cell +
           sizes.height() * static_cast<float>(podium.lines.size()) +
           (podium.note.empty() ? 0 : 1 + space::tile + note) + ui.layout.pick(48, 20);
}

void draw_lines(Ui& ui, const Rect& rect, const PodiumView& podium) {
    const Palette& p = ui.palette;
    card(ui, rect);
    const LineSizes sizes = sizes_of(ui);
    const Rect inner = rect.inset(padding + 1, top_padding);
    const float title = ui.canvas.line(Type::Card);
    ui.canvas.text_in(inner.top_part(title), Type::Card, p.text, "How it went");
    const float from = inner.y + title + space::cell;
    const Rect window{inner.x, from, inner.w + space::tile, rect.bottom() - space::cell - from};
    Scroll scroll(ui, window, ui.state.side);
    float y = from;
    for (const PodiumView::Line& line : podium.lines) {
        draw_line(ui, {inner.x, y, inner.w, sizes.height()}, line, sizes);
        y += sizes.height();
    }
    if (!podium.note.empty()) {
        ui.canvas.hairline(inner.x, y, inner.w, p.line);
        y += 1 + space::tile;
        y += ui.canvas.paragraph({inner.x, y}, inner.w, Type::Caption, p.text2, podium.note);
    }
    scroll.end(y - from);
}

} // namespace epilogue
