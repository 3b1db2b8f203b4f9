#include "ui/poster_paint.h"

#include "base/text.h"
#include "ui/poster_shapes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace epilogue {

namespace {

constexpr float year_room = 22; // under the title at text size 100 %

struct TitleSize {
    Type type;
    float px; // at text size 100 %
    float line;
    int most;
};

constexpr std::array<TitleSize, 3> sizes = {TitleSize{Type::Title, 40, 38, 2},
                                            TitleSize{Type::Card, 28, 27, 3},
                                            TitleSize{Type::Row, 18, 19, 4}};
constexpr float most_of_height = 0.52F;

struct SetTitle {
    std::vector<std::string> lines;
    Type type = Type::Row;
    float line = 19;
    float pad = 10;
    float height = 0; // of the whole block, with the year
};

// The largest size that has room; in the smallest an ellipsis ends what has none.
SetTitle set_title(const Ui& ui, const Rect& rect, const PosterSpec& spec) {
    const Canvas& canvas = ui.canvas;
    SetTitle set;
    set.pad = std::max(10.0F, std::round(rect.w * 0.06F));
    if (spec.mini)
        return set;
    const std::string title = upper(spec.title);
    const float room = rect.w - 2 * set.pad;
    for (const TitleSize& size : sizes) {
        set.type = size.type;
        set.line = size.line * canvas.em(size.type) / size.px;
        const auto fits = static_cast<int>(rect.h * most_of_height / set.line);
        const int most = std::clamp(fits, 1, size.most);
        set.lines = canvas.lines(size.type, title, room);
        const bool whole_words = canvas.widest_word(size.type, title) <= room;
        if (whole_words && static_cast<int>(set.lines.size()) <= most)
            break;
        if (size.type == sizes.back().type)
            set.lines = canvas.lines(size.type, title, room, {.most_lines = most});
    }
    set.height = std::ceil(static_cast<float>(set.lines.size()) * set.line + set.pad + year_room +
                           canvas.em(Type::CaptionStrong) - 13);
    return set;
}

Rect art_zone(const Rect& rect, const PosterPlan& plan, const SetTitle& title) {
    return plan.flip ? rect.below(title.height) : rect.top_part(rect.h - title.height);
}

// Where a shape comes from when the poster appears.
Point shift_of(ShapeEdge edge, const Rect& art, float away) {
    switch (edge) {
    case ShapeEdge::Top:
        return {0, -art.h * away};
    case ShapeEdge::Bottom:
        return {0, art.h * away};
    case ShapeEdge::Left:
        return {-art.w * away, 0};
    case ShapeEdge::Right:
        break;
    }
    return {art.w * away, 0};
}

const Colour& colour_of(const PosterColours& colours, ShapeInk ink) {
    if (ink == ShapeInk::Ground)
        return colours.ground;
    return ink == ShapeInk::A ? colours.a : colours.b;
}

// Sutherland and Hodgman: the part of `shape` on the inner side of every edge of a convex outline.
std::vector<Point> inside_of(const std::vector<Point>& outline, std::vector<Point> shape) {
    for (std::size_t i = 0; i < outline.size() && !shape.empty(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        const auto side = [&](Point p) {
            return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
        };
        std::vector<Point> kept;
        for (std::size_t k = 0; k < shape.size(); ++k) {
            const Point from = shape[k];
            const Point to = shape[(k + 1) % shape.size()];
            const float first = side(from);
            const float second = side(to);
            if (first >= 0)
                kept.push_back(from);
            if ((first >= 0) != (second >= 0)) {
                const float part = first / (first - second);
                kept.push_back({from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part});
            }
        }
        shape = std::move(kept);
    }
    return shape;
}

// Clockwise on the screen, with the poster's own round corners where they touch the art.
std::vector<Point> outline_of(const Rect& rect, const Rect& art, float radius) {
    const bool top = art.y <= rect.y + 0.5F;
    const bool bottom = art.bottom() >= rect.bottom() - 0.5F;
    std::vector<Point> points;
    const auto corner = [&](float x, float y, bool round, int quarter, float sx, float sy) {
        if (!round) {
            points.push_back({x, y});
            return;
        }
        constexpr int steps = 8;
        constexpr float right_angle = 1.5707964F;
        for (int i = 0; i <= steps; ++i) {
            const float angle =
                right_angle * (static_cast<float>(quarter) + static_cast<float>(i) / steps);
            points.push_back({x + sx * radius + radius * std::cos(angle),
                              y + sy * radius + radius * std::sin(angle)});
        }
    };
    corner(art.x, art.y, top, 2, 1, 1);
    corner(art.right(), art.y, top, 3, -1, 1);
    corner(art.right(), art.bottom(), bottom, 0, -1, -1);
    corner(art.x, art.bottom(), bottom, 1, 1, -1);
    return points;
}

void draw_art(Ui& ui, const Rect& rect, const Rect& art, const PosterPlan& plan,
              const PosterSpec& spec) {
    const PosterColours& colours = poster_colours(plan.palette);
    const std::vector<Point> outline = outline_of(rect, art, spec.radius);
    ui.canvas.clip(art);
    int number = 0;
    for (const PosterShape& shape : poster_shapes(plan, art)) {
        const float begun = spec.since - poster_step * static_cast<float>(number++);
        const float away = 1 - eased(Ease::BackOut, std::clamp(begun / poster_reveal, 0.0F, 1.0F));
        const Point by = shift_of(shape.edge, art, away);
        std::vector<Point> points = shape.points;
        for (Point& point : points)
            point = {point.x + by.x, point.y + by.y};
        const Colour& ink = colour_of(colours, shape.ink);
        if (shape.thick > 0) {
            ui.canvas.path(points, ink, shape.thick);
            continue;
        }
        points = inside_of(outline, std::move(points));
        if (points.size() >= 3)
            ui.canvas.polygon(points, ink);
    }
    ui.canvas.unclip();
}

void draw_title(Ui& ui, const Rect& rect, const Rect& art, const PosterPlan& plan,
                const PosterSpec& spec, const SetTitle& title) {
    constexpr float caps = 0.86F; // of an em, from the top of a line to its baseline
    const Colour& ink = poster_colours(plan.palette).ink;
    Canvas& canvas = ui.canvas;
    const auto on_baseline = [&](Type type, float y, std::string_view text) {
        canvas.text({rect.x + title.pad, y - canvas.fonts().baseline(type)}, type, ink, text);
    };
    const float top = plan.flip ? rect.y + title.pad - 2 : art.bottom() + title.pad - 2;
    for (std::size_t i = 0; i < title.lines.size(); ++i)
        on_baseline(title.type,
                    top + static_cast<float>(i) * title.line + canvas.em(title.type) * caps,
                    title.lines[i]);
    const float foot = plan.flip ? rect.y + title.height - 7 : rect.bottom() - 9;
    on_baseline(Type::CaptionStrong, foot, std::to_string(spec.year));
}

} // namespace

Rect poster_art_zone(const Ui& ui, const Rect& rect, const PosterPlan& plan,
                     const PosterSpec& spec) {
    return art_zone(rect, plan, set_title(ui, rect, spec));
}

void draw_poster(Ui& ui, const Rect& rect, const PosterPlan& plan, const PosterSpec& spec) {
    ui.canvas.fill(rect, poster_colours(plan.palette).ground, spec.radius);
    const SetTitle title = set_title(ui, rect, spec);
    const Rect art = art_zone(rect, plan, title);
    draw_art(ui, rect, art, plan, spec);
    if (!spec.mini)
        draw_title(ui, rect, art, plan, spec, title);
}

} // namespace epilogue
