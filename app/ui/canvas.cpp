#include "ui/canvas.h"

#include <algorithm>
#include <cmath>
#include <imgui.h>
#include <numbers>

namespace epilogue {

namespace {

ImVec2 vec(Point p) {
    return {p.x, p.y};
}

constexpr float turn = 2 * std::numbers::pi_v<float>;
constexpr float noon = -std::numbers::pi_v<float> / 2;

// Points along a rounded rectangle, clockwise from the top left, for dashes.
std::vector<Point> outline(const Rect& r, float radius) {
    std::vector<Point> points;
    const auto corner = [&](float x, float y, float start) {
        constexpr int steps = 6;
        for (int i = 0; i <= steps; ++i) {
            const float angle = start + turn / 4 * static_cast<float>(i) / steps;
            points.push_back({x + radius * std::cos(angle), y + radius * std::sin(angle)});
        }
    };
    corner(r.x + radius, r.y + radius, turn / 2);
    corner(r.right() - radius, r.y + radius, noon);
    corner(r.right() - radius, r.bottom() - radius, 0);
    corner(r.x + radius, r.bottom() - radius, turn / 4);
    points.push_back(points.front());
    return points;
}

} // namespace

Point Canvas::real(Point p) const {
    return {(p.x + origin_.x) * scale_, (p.y + origin_.y) * scale_};
}

Rect Canvas::real(const Rect& r) const {
    const Point a = real(Point{r.x, r.y});
    const Point b = real(Point{r.right(), r.bottom()});
    const float x = std::round(a.x);
    const float y = std::round(a.y);
    return {x, y, std::round(b.x) - x, std::round(b.y) - y};
}

Point Canvas::logical(Point p) const {
    return {p.x / scale_ - origin_.x, p.y / scale_ - origin_.y};
}

float Canvas::stroke_width(float width) const {
    return std::max(1.0F, std::floor(width * scale_ + 0.01F));
}

void Canvas::clip(const Rect& rect) {
    const Rect r = real(rect);
    ImGui::PushClipRect({r.x, r.y}, {r.right(), r.bottom()}, true);
    if (list_ != ImGui::GetWindowDrawList())
        list_->PushClipRect({r.x, r.y}, {r.right(), r.bottom()}, true);
    clips_.push_back(rect.moved(origin_.x, origin_.y));
}

void Canvas::unclip() {
    ImGui::PopClipRect();
    if (list_ != ImGui::GetWindowDrawList())
        list_->PopClipRect();
    clips_.pop_back();
}

void Canvas::fill(const Rect& rect, const Colour& colour, float radius) {
    const Rect r = real(rect);
    list_->AddRectFilled({r.x, r.y}, {r.right(), r.bottom()}, ink(colour), radius * scale_);
}

void Canvas::edge(const Rect& rect, const Colour& colour, float width, float radius) {
    const Rect r = real(rect);
    const float w = stroke_width(width);
    const float in = w / 2;
    list_->PathRect({r.x + in, r.y + in}, {r.right() - in, r.bottom() - in},
                    std::max(0.0F, radius * scale_ - in));
    list_->PathStroke(ink(colour), ImDrawFlags_Closed, w);
}

void Canvas::dashed_edge(const Rect& rect, const Colour& colour, float width, float radius,
                         float dash, float space) {
    const float in = width / 2;
    const auto points = outline(rect.inset(in), std::max(0.0F, radius - in));
    dashes(points, colour, width, dash, space);
}

void Canvas::line(Point from, Point to, const Colour& colour, float width) {
    list_->AddLine(vec(real(from)), vec(real(to)), ink(colour), stroke_width(width));
}

void Canvas::path(std::span<const Point> points, const Colour& colour, float width) {
    for (const Point& point : points)
        list_->PathLineTo(vec(real(point)));
    list_->PathStroke(ink(colour), ImDrawFlags_None, stroke_width(width));
}

void Canvas::dashes(std::span<const Point> points, const Colour& colour, float width, float dash,
                    float space) {
    float left = dash; // of the stroke or space at hand
    bool drawing = true;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Point a = points[i - 1];
        const Point b = points[i];
        const float length = std::hypot(b.x - a.x, b.y - a.y);
        float at = 0;
        while (at < length) {
            const float to = std::min(length, at + left);
            const auto on = [&](float d) {
                return Point{a.x + (b.x - a.x) * d / length, a.y + (b.y - a.y) * d / length};
            };
            if (drawing)
                line(on(at), on(to), colour, width);
            left -= to - at;
            at = to;
            // A rest too small to move by would be tried for ever.
            constexpr float nothing = 0.01F;
            if (left <= nothing) {
                drawing = !drawing;
                left = drawing ? dash : space;
            }
        }
    }
}

void Canvas::disc(Point centre, float radius, const Colour& colour) {
    list_->AddCircleFilled(vec(real(centre)), radius * scale_, ink(colour));
}

void Canvas::ring(Point centre, float radius, const Colour& colour, float width) {
    const float w = stroke_width(width);
    list_->AddCircle(vec(real(centre)), radius * scale_ - w / 2, ink(colour), 0, w);
}

void Canvas::arc(Point centre, float radius, const Colour& colour, float width, float from,
                 float to) {
    if (to <= from)
        return;
    constexpr int around = 96;
    const int steps = std::max(2, static_cast<int>((to - from) * around));
    list_->PathArcTo(vec(real(centre)), radius * scale_, noon + from * turn, noon + to * turn,
                     steps);
    list_->PathStroke(ink(colour), ImDrawFlags_None, width * scale_);
}

void Canvas::polygon(std::span<const Point> points, const Colour& colour) {
    // The library smooths the edges outwards of clockwise shapes only.
    float twice_area = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point a = points[i];
        const Point b = points[(i + 1) % points.size()];
        twice_area += a.x * b.y - b.x * a.y;
    }
    for (std::size_t i = 0; i < points.size(); ++i)
        list_->PathLineTo(vec(real(points[twice_area < 0 ? points.size() - 1 - i : i])));
    list_->PathFillConvex(ink(colour));
}

void Canvas::downwards(const Rect& rect, const Colour& top, const Colour& bottom) {
    const Rect r = real(rect);
    list_->AddRectFilledMultiColor({r.x, r.y}, {r.right(), r.bottom()}, ink(top), ink(top),
                                   ink(bottom), ink(bottom));
}

void Canvas::hairline(float x, float y, float width, const Colour& colour) {
    const Rect r = real(Rect{x, y, width, 1});
    list_->AddRectFilled({r.x, r.y}, {r.right(), r.y + stroke_width(1)}, ink(colour));
}

} // namespace epilogue
