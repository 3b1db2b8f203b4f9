#include "ui/paint.h"

#include <algorithm>
#include <cmath>
#include <imgui.h>

namespace epilogue {

namespace {

constexpr float notch = 10;
constexpr float torn_by = 8;         // logical pixels, when the stub hangs off
constexpr float torn_angle = 0.035F; // two degrees

enum class Side { Left, Right, Top, Bottom };

// Cream paper with two corners rounded; the other two meet the perforation.
void paper(Ui& ui, const Rect& rect, Side cut) {
    const Rect r = ui.canvas.real(rect);
    const ImDrawFlags corners = cut == Side::Right    ? ImDrawFlags_RoundCornersLeft
                                : cut == Side::Left   ? ImDrawFlags_RoundCornersRight
                                : cut == Side::Bottom ? ImDrawFlags_RoundCornersTop
                                                      : ImDrawFlags_RoundCornersBottom;
    ui.canvas.list().AddRectFilled({r.x, r.y}, {r.right(), r.bottom()}, packed(ui.palette.cream),
                                   radius::card * ui.canvas.scale(), corners);
}

// Turns what was painted since vertex `from` about a point and moves it.
void turn(ImDrawList& list, int from, Point about, float angle, Point by) {
    for (int i = from; i < list.VtxBuffer.Size; ++i) {
        ImVec2& p = list.VtxBuffer[i].pos;
        const float x = p.x - about.x;
        const float y = p.y - about.y;
        p = {about.x + x * std::cos(angle) - y * std::sin(angle) + by.x,
             about.y + x * std::sin(angle) + y * std::cos(angle) + by.y};
    }
}

} // namespace

Colour behind(const Ui& ui, float y) {
    Palette tinted = ui.palette;
    tinted.sky2 = horizon(ui.palette, ui.sky.stage, season_tint);
    return sky_at(tinted, y / ui.layout.window.h);
}

void turn_with_stub(Ui& ui, const Rect& rect, const TicketSpec& spec, int from) {
    if (spec.tear <= 0)
        return;
    const Point pivot = ui.canvas.real(spec.upright ? Point{rect.x + spec.cut, rect.bottom()}
                                                    : Point{rect.x, rect.y + spec.cut});
    const float by = torn_by * spec.tear * ui.canvas.scale();
    turn(ui.canvas.list(), from, pivot, torn_angle * spec.tear,
         spec.upright ? Point{by, 0} : Point{0, by});
}

void ticket(Ui& ui, const Rect& rect, const TicketSpec& spec) {
    Canvas& canvas = ui.canvas;
    const Palette& p = ui.palette;
    const bool upright = spec.upright;
    const Rect body = upright ? rect.left_part(spec.cut) : rect.top_part(spec.cut);
    const Rect stub = upright ? rect.after(spec.cut) : rect.below(spec.cut);
    paper(ui, body, upright ? Side::Right : Side::Bottom);
    const int from = canvas.list().VtxBuffer.Size;
    paper(ui, stub, upright ? Side::Left : Side::Top);
    turn_with_stub(ui, rect, spec, from);
    const Point a = upright ? Point{stub.x, rect.y} : Point{rect.x, stub.y};
    const Point b = upright ? Point{stub.x, rect.bottom()} : Point{rect.right(), stub.y};
    const float shift = canvas.shift().y;
    canvas.disc(a, notch, behind(ui, a.y + shift));
    canvas.disc(b, notch, behind(ui, b.y + shift));
    constexpr float pitch = 12;
    constexpr float first = 20;
    const float length = upright ? rect.h : rect.w;
    for (float at = first; at <= length - first + 1; at += pitch)
        canvas.disc(upright ? Point{a.x, a.y + at} : Point{a.x + at, a.y}, 2, p.cream2);
    if (spec.rule) {
        constexpr float inset = 10;
        constexpr float rounded = 8;
        Rect inner = body.inset(inset);
        (upright ? inner.w : inner.h) -= 2; // the dots need their room
        canvas.edge(inner, p.cream2, stroke::control, rounded);
    }
}

} // namespace epilogue
