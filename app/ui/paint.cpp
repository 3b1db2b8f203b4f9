#include "ui/paint.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace epilogue {

namespace {

// The strip of this width at the left of a rounded box, as a convex outline.
std::vector<Point> left_strip(const Rect& r, float radius, float width) {
    std::vector<Point> points;
    const float reach = std::min(width, radius);
    // From the strip's top right corner along the arc down to the left side, and mirrored.
    const float first = std::acos(1 - reach / radius);
    constexpr int steps = 8;
    points.push_back({r.x + width, r.y + (width < radius ? radius - radius * std::sin(first) : 0)});
    for (int i = 0; i <= steps; ++i) {
        const float angle = first * (1 - static_cast<float>(i) / steps);
        points.push_back(
            {r.x + radius - radius * std::cos(angle), r.y + radius - radius * std::sin(angle)});
    }
    const std::size_t half = points.size();
    for (std::size_t i = half; i-- > 0;)
        points.push_back({points[i].x, 2 * r.y + r.h - points[i].y});
    return points;
}

// Sutherland and Hodgman: the part of a convex shape between two parallel slanted lines
// x + y = low and x + y = high.
std::vector<Point> between(const std::vector<Point>& shape, float low, float high) {
    const auto cut = [](const std::vector<Point>& in, float limit, float sign) {
        std::vector<Point> out;
        const auto side = [&](Point p) { return sign * (p.x + p.y - limit); };
        for (std::size_t i = 0; i < in.size(); ++i) {
            const Point a = in[i];
            const Point b = in[(i + 1) % in.size()];
            const float da = side(a);
            const float db = side(b);
            if (da >= 0)
                out.push_back(a);
            if ((da > 0 && db < 0) || (da < 0 && db > 0)) {
                const float t = da / (da - db);
                out.push_back({a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t});
            }
        }
        return out;
    };
    auto part = cut(shape, low, 1);
    return part.empty() ? part : cut(part, high, -1);
}

constexpr float edge_width = 8;

} // namespace

void card(Ui& ui, const Rect& rect) {
    ui.canvas.fill(rect, ui.palette.panel, radius::card);
    ui.canvas.edge(rect, ui.palette.line, stroke::hair, radius::card);
}

void well(Ui& ui, const Rect& rect, float width) {
    ui.canvas.fill(rect, ui.palette.well, radius::control);
    ui.canvas.edge(rect, ui.palette.edge, width, radius::control);
}

void sheet(Ui& ui, const Rect& rect) {
    for (const float grown : {18.0F, 10.0F, 4.0F})
        ui.canvas.fill(rect.inset(-grown), rgb(0x000000, ui.palette.light ? 0.05F : 0.10F),
                       radius::dialog + grown);
    ui.canvas.fill(rect, ui.palette.panel, radius::dialog);
    ui.canvas.edge(rect, ui.palette.edge, stroke::control, radius::dialog);
}

void scrim(Ui& ui) {
    ui.canvas.fill(ui.layout.window, ui.palette.scrim);
}

void solid_edge(Ui& ui, const Rect& rect, float radius, const Colour& colour, float grown) {
    if (grown > 0)
        ui.canvas.polygon(left_strip(rect, radius, (edge_width + stroke::selected) * grown),
                          colour);
}

void hatched_edge(Ui& ui, const Rect& rect, float radius, const Colour& colour, float grown) {
    if (grown <= 0)
        return;
    constexpr float bar = 6;
    constexpr float pitch = 12;
    const auto strip = left_strip(rect, radius, (edge_width + stroke::selected) * grown);
    const float from = rect.x + rect.y + edge_width;
    for (float at = from - pitch; at < from + rect.h + pitch; at += pitch) {
        const auto part = between(strip, at, at + bar);
        if (part.size() >= 3)
            ui.canvas.polygon(part, colour);
    }
}

void outlined_edge(Ui& ui, const Rect& rect, float radius, const Colour& colour) {
    const auto strip = left_strip(rect, radius, edge_width + stroke::selected);
    ui.canvas.path(std::array{strip.front(), strip.back()}, colour, stroke::control);
}

float key_cap_height(const Ui& ui) {
    return ui.canvas.line(Type::CaptionStrong) + space::half;
}

float key_cap_width(const Ui& ui, std::string_view label) {
    constexpr float padding = 7; // 6 and the edge
    return std::max(key_cap_height(ui),
                    std::ceil(ui.canvas.width(Type::CaptionStrong, label) + 2 * padding));
}

float key_cap(Ui& ui, const Rect& box, std::string_view label, const Colour& edge,
              const Colour& text) {
    const float h = key_cap_height(ui);
    const Rect cap{box.x, box.y + (box.h - h) / 2, key_cap_width(ui, label), h};
    ui.canvas.edge(cap, edge, stroke::hair, radius::cap);
    ui.canvas.text_in(cap, Type::CaptionStrong, text, label, Align::Centre);
    return cap.w;
}

void dot(Ui& ui, Point centre, float diameter, const Colour& colour) {
    ui.canvas.disc(centre, diameter / 2, colour);
}

void avatar(Ui& ui, Point centre, float diameter, const PlayerMark& player, Type type) {
    const auto colour = static_cast<std::size_t>(player.colour) % player_palette.size();
    ui.canvas.disc(centre, diameter / 2, player_palette.at(colour));
    const Rect box{centre.x - diameter / 2, centre.y - diameter / 2, diameter, diameter};
    ui.canvas.text_in(box, type, player_ink, player.letter, Align::Centre);
}

void number_box(Ui& ui, const Rect& rect, std::string_view label, const Colour& edge,
                const Colour& text, float filled) {
    const Palette& p = ui.palette;
    if (filled > 0)
        ui.canvas.fill(rect, p.marquee.faded(filled), radius::control);
    ui.canvas.edge(rect, mix(edge, p.light ? p.marquee_edge : p.accent, filled), stroke::control,
                   radius::control);
    ui.canvas.text_in(rect, Type::Card, mix(text, p.onmarquee, filled), label, Align::Centre);
}

void timer_ring(Ui& ui, const Rect& rect, const RingSpec& spec) {
    const Point c = rect.centre();
    const float r = rect.w / 2 - spec.stroke / 2 - 2;
    ui.canvas.disc(c, r, ui.palette.well);
    ui.canvas.arc(c, r, ui.palette.line, spec.stroke, 0, 1);
    ui.canvas.arc(c, r, spec.colour, spec.stroke, 0, std::clamp(spec.part, 0.0F, 1.0F));
    // By baselines, as the boards have them: the digits stand a little under the middle, the word
    // under them.
    const Canvas& canvas = ui.canvas;
    const bool big = spec.type == Type::Hero;
    const float em = canvas.em(spec.type);
    float base = c.y + 0.35F * em;
    if (!spec.word.empty())
        base = c.y + (big ? 0.29F : 0.2F) * em;
    const auto line = [&](Type type, float baseline, const Colour& colour,
                          const std::string& text) {
        const float y = baseline - canvas.fonts().baseline(type);
        ui.canvas.text({c.x - canvas.width(type, text) / 2, y}, type, colour, text);
    };
    line(spec.type, base, ui.palette.text, spec.number);
    const float down = 1.3F * canvas.em(Type::Caption) + (big ? 6.0F : 0.0F);
    line(Type::Caption, base + down, ui.palette.text2, spec.word);
}

void pip(Ui& ui, const Rect& rect, Pip pip, const Colour& season, float used) {
    const Palette& p = ui.palette;
    const float r = rect.h / 2;
    switch (pip) {
    case Pip::Right:
        ui.canvas.fill(rect, p.right, r);
        break;
    case Pip::Wrong: {
        constexpr float dash = 7;
        constexpr float pitch = 11;
        constexpr float sliver = 3; // less than that at the end is no dash
        for (float x = rect.x; x < rect.right() - sliver; x += pitch)
            ui.canvas.fill({x, rect.y, std::min(dash, rect.right() - x), rect.h}, p.wrong,
                           x == rect.x ? r : 0);
        break;
    }
    case Pip::Partly:
        ui.canvas.fill(rect.left_part(rect.w / 2), p.accent, r);
        ui.canvas.edge(rect, p.accent, stroke::control, r);
        break;
    case Pip::Now:
        if (used > 0)
            ui.canvas.fill(rect.left_part(std::max(rect.h, rect.w * std::min(1.0F, used))), season,
                           r);
        ui.canvas.edge(rect, season, stroke::selected, r);
        break;
    case Pip::ToCome:
        ui.canvas.edge(rect, p.edge, stroke::control, r);
        break;
    }
}

void bar(Ui& ui, const Rect& rect, float part, const Colour& fill) {
    ui.canvas.fill(rect, ui.palette.line, rect.h / 2);
    if (part > 0)
        ui.canvas.fill(rect.left_part(std::max(rect.h, rect.w * std::min(1.0F, part))), fill,
                       rect.h / 2);
}

Icon season_icon(int stage) {
    constexpr std::array icons = {Icon::Snowflake, Icon::Pagelines, Icon::Sun, Icon::Leaf,
                                  Icon::Star};
    return icons.at(static_cast<std::size_t>(std::clamp(stage, 0, 4)));
}

Icon category_icon(std::string_view key) {
    struct Known {
        std::string_view key;
        Icon icon;
    };

    static constexpr std::array known = {
        Known{"film", Icon::Film},      Known{"films", Icon::VideoCamera},
        Known{"songs", Icon::Music},    Known{"music", Icon::Music},
        Known{"musicals", Icon::Star},  Known{"cast", Icon::Users},
        Known{"people", Icon::Users},   Known{"awards", Icon::Trophy},
        Known{"oscars", Icon::Trophy},  Known{"ending", Icon::EyeSlash},
        Known{"los-angeles", Icon::Sun}};
    const auto at =
        std::find_if(known.begin(), known.end(), [&](const Known& one) { return one.key == key; });
    return at == known.end() ? Icon::Bookmark : at->icon;
}

} // namespace epilogue
