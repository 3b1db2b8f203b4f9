#include "ui/screens/match_links.h"

#include <vector>

namespace epilogue {

namespace {

struct Stroke {
    Colour colour;
    float width = 2.5F;
    float dash = 0; // 0: solid
    float space = 0;
};

Stroke stroke_of(const Palette& p, LinkStyle style) {
    switch (style) {
    case LinkStyle::Right:
        return {p.right};
    case LinkStyle::Wrong:
        return {p.wrong, 2.5F, 7, 4};
    case LinkStyle::Missing:
        return {p.right, 2, 2, 5};
    case LinkStyle::Loose:
        return {p.accent, 2.5F, 5, 4};
    case LinkStyle::Set:
        break;
    }
    return {p.accent};
}

// A cubic whose handles lie at a third of the way, level with its ends.
std::vector<Point> curve(Point from, Point to) {
    constexpr int pieces = 32;
    constexpr float first = 100 / 304.0F;
    constexpr float second = 204 / 304.0F;
    const float wide = to.x - from.x;
    std::vector<Point> points;
    for (int i = 0; i <= pieces; ++i) {
        const float t = static_cast<float>(i) / pieces;
        const float u = 1 - t;
        const float b1 = 3 * u * u * t;
        const float b2 = 3 * u * t * t;
        const float b3 = t * t * t;
        points.push_back({from.x + wide * (b1 * first + b2 * second + b3),
                          from.y + (to.y - from.y) * (b2 + b3)});
    }
    return points;
}

} // namespace

void draw_link(Ui& ui, Point from, Point to, LinkStyle style) {
    constexpr float dot_radius = 4;
    const Stroke stroke = stroke_of(ui.palette, style);
    const std::vector<Point> points =
        style == LinkStyle::Loose ? std::vector{from, to} : curve(from, to);
    if (stroke.dash > 0)
        ui.canvas.dashes(points, stroke.colour, stroke.width, stroke.dash, stroke.space);
    else
        ui.canvas.path(points, stroke.colour, stroke.width);
    ui.canvas.disc({from.x + dot_radius, from.y}, dot_radius, stroke.colour);
    if (style != LinkStyle::Loose)
        ui.canvas.disc({to.x - dot_radius, to.y}, dot_radius, stroke.colour);
}

} // namespace epilogue
