#include "ui/sky.h"

#include "ui/paint.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <imgui.h>
#include <numbers>

namespace epilogue {

namespace {

// Where things stand in the sky needs no fairness, only to be the same each frame.
class Scatter {
  public:
    explicit Scatter(unsigned seed) : state_(seed * 2654435761U + 1) {}

    float next() { // 0 to 1
        state_ ^= state_ << 13U;
        state_ ^= state_ >> 17U;
        state_ ^= state_ << 5U;
        return static_cast<float>(state_ >> 8U) / static_cast<float>(1U << 24U);
    }

    float next(float low, float high) { return low + (high - low) * next(); }

  private:
    std::uint32_t state_;
};

struct Hill {
    float base; // of the curve's middle
    float swell;
    float phase;
    float waves; // over the whole width

    float at(float part) const {
        const float x = part * waves * 2 * std::numbers::pi_v<float> + phase;
        return base + swell * (0.75F * std::sin(x) + 0.35F * std::sin(2.3F * x + phase));
    }
};

// Three layers inside `area`; `top` is where the farthest begins, parts of the height.
std::array<Hill, 3> hills_of(const Rect& area, float top, Scatter& scatter) {
    const float first = area.y + area.h * top;
    const float rest = area.bottom() - first;
    const auto hill = [&](float down, float swell) {
        return Hill{first + rest * down, rest * swell, scatter.next(0, 6),
                    scatter.next(0.7F, 1.1F)};
    };
    return {hill(0.12F, 0.2F), hill(0.42F, 0.18F), hill(0.78F, 0.14F)};
}

void draw_hill(Canvas& canvas, const Rect& area, const Hill& hill, const Colour& colour) {
    constexpr int strips = 24;
    const Point corner = canvas.real(Point{area.x, 0});
    const float bottom = canvas.real(Point{0, area.bottom()}).y;
    const ImU32 ink = packed(colour);
    ImDrawList& list = canvas.list();
    float x0 = corner.x;
    float y0 = canvas.real(Point{0, hill.at(0)}).y;
    for (int i = 1; i <= strips; ++i) {
        const float part = static_cast<float>(i) / strips;
        const float x1 = std::round(canvas.real(Point{area.x + area.w * part, 0}).x);
        const float y1 = canvas.real(Point{0, hill.at(part)}).y;
        // Without soft edges at the seams, which would show as lines; the ridge gets its own.
        const ImDrawListFlags flags = list.Flags;
        list.Flags &= ~ImDrawListFlags_AntiAliasedFill;
        list.AddQuadFilled({x0, y0}, {x1, y1}, {x1, bottom}, {x0, bottom}, ink);
        list.Flags = flags;
        x0 = x1;
        y0 = y1;
    }
    for (int i = 0; i <= strips; ++i) {
        const float part = static_cast<float>(i) / strips;
        const Point p = canvas.real(Point{area.x + area.w * part, hill.at(part)});
        list.PathLineTo({p.x, p.y});
    }
    list.PathStroke(ink, ImDrawFlags_None, 1.5F);
}

void draw_lights(Canvas& canvas, const Rect& area, const Hill& hill, int count, const Colour& glow,
                 Scatter& scatter) {
    constexpr float size = 2;
    for (int i = 0; i < count; ++i) {
        // Lights gather in towns.
        const float town = std::floor(scatter.next(0, 7)) / 7 + 0.07F;
        const float part = scatter.next() < 0.5F
                               ? scatter.next()
                               : std::clamp(town + scatter.next(-0.06F, 0.06F), 0.0F, 1.0F);
        const float depth = scatter.next() * scatter.next() * 40 + 6;
        const float alpha = scatter.next(0.25F, 0.75F);
        const float y = hill.at(part) + depth;
        if (y < area.bottom() - 4)
            canvas.fill({area.x + area.w * part, y, size, size}, glow.faded(alpha));
    }
}

struct Star {
    Point at;
    float radius;
    float alpha;
    float period;
    float phase;
};

void draw_star(Canvas& canvas, const Star& star, const Colour& colour, double time, bool twinkle) {
    constexpr float swing = 0.12F;
    float alpha = star.alpha;
    if (twinkle) {
        const double turn = 2 * std::numbers::pi * time / star.period + star.phase;
        alpha += swing * static_cast<float>(std::sin(turn));
    }
    canvas.disc(star.at, star.radius, colour.faded(std::clamp(alpha, 0.0F, 1.0F)));
}

Star star_in(const Rect& area, float lowest, Scatter& scatter) {
    const float down = scatter.next();
    Star star;
    star.at = {area.x + area.w * scatter.next(), area.y + lowest * down};
    star.radius = scatter.next(0.6F, 1.7F);
    star.alpha = std::max(0.25F, scatter.next(0.35F, 0.85F) * (1 - 0.75F * down));
    star.period = scatter.next(5, 9);
    star.phase = scatter.next(0, 6);
    return star;
}

// Three rings of one fan: brightest in the middle.
void draw_glow(Canvas& canvas, Point centre, float radius, const Colour& glow) {
    struct Ring {
        float at;
        float alpha;
    };

    constexpr std::array rings = {Ring{0, 0.62F}, Ring{0.18F, 0.34F}, Ring{0.5F, 0.12F},
                                  Ring{1, 0}};
    constexpr int around = 48;
    ImDrawList& list = canvas.list();
    const ImVec2 uv = ImGui::GetFontTexUvWhitePixel();
    const Point c = canvas.real(centre);
    const float r = radius * canvas.scale();
    constexpr int corners = 6; // two triangles a piece
    list.PrimReserve(around * corners * 3, around * corners * 3);
    for (std::size_t k = 1; k < rings.size(); ++k) {
        const ImU32 in = packed(glow.faded(rings.at(k - 1).alpha));
        const ImU32 out = packed(glow.faded(rings.at(k).alpha));
        const float near = r * rings.at(k - 1).at;
        const float far = r * rings.at(k).at;
        for (int i = 0; i < around; ++i) {
            const auto on = [&](int step, float at) {
                const float a = 2 * std::numbers::pi_v<float> * static_cast<float>(step) / around;
                return ImVec2{c.x + std::cos(a) * at, c.y + std::sin(a) * at};
            };
            list.PrimVtx(on(i, near), uv, in);
            list.PrimVtx(on(i, far), uv, out);
            list.PrimVtx(on(i + 1, far), uv, out);
            list.PrimVtx(on(i, near), uv, in);
            list.PrimVtx(on(i + 1, far), uv, out);
            list.PrimVtx(on(i + 1, near), uv, in);
        }
    }
}

// The four corners outside a rounded rectangle, painted over in what lies behind it.
void mask_corners(Ui& ui, const Rect& rect, float radius) {
    ImDrawList& list = ui.canvas.list();
    const Rect r = ui.canvas.real(rect);
    const float round = radius * ui.canvas.scale();
    constexpr float half = std::numbers::pi_v<float> / 2;
    const std::array<ImVec2, 4> corners = {ImVec2{r.x, r.y}, ImVec2{r.right(), r.y},
                                           ImVec2{r.right(), r.bottom()}, ImVec2{r.x, r.bottom()}};
    for (std::size_t i = 0; i < 4; ++i) {
        const ImVec2 at = corners.at(i);
        const float dx = i == 0 || i == 3 ? round : -round;
        const float dy = i < 2 ? round : -round;
        const float logical_y = (i < 2 ? rect.y : rect.bottom()) + ui.canvas.shift().y;
        const ImU32 ink = packed(behind(ui, logical_y));
        const float start = half * (2 + static_cast<float>(i));
        constexpr int steps = 10;
        const auto on = [&](int step) {
            const float a = start + half * static_cast<float>(step) / steps;
            return ImVec2{at.x + dx + round * std::cos(a), at.y + dy + round * std::sin(a)};
        };
        for (int step = 0; step < steps; ++step)
            list.AddTriangleFilled(at, on(step), on(step + 1), ink);
    }
}

} // namespace

void draw_lamp(Ui& ui, Canvas& canvas, const LampSpec& lamp) {
    const Palette& p = ui.palette;
    draw_glow(canvas, lamp.centre, lamp.glow, p.glow);
    const float u = lamp.unit;
    const Point c = lamp.centre;
    const auto at = [&](float x, float y) { return Point{c.x + x * u, c.y + y * u}; };
    canvas.fill({c.x - u, c.y + 5 * u, 2 * u, lamp.foot - c.y - 5 * u}, p.hill3);
    canvas.fill({c.x - 2.5F * u, lamp.foot - 13 * u, 5 * u, 13 * u}, p.hill3);
    canvas.polygon(std::array{at(-6.5F, -7), at(-2, -12), at(2, -12), at(6.5F, -7)}, p.hill3);
    canvas.polygon(std::array{at(-5.5F, -6), at(5.5F, -6), at(3.5F, 7), at(-3.5F, 7)}, p.hill3);
    canvas.polygon(std::array{at(-4, -5), at(4, -5), at(2.5F, 5.5F), at(-2.5F, 5.5F)}, p.lamp);
}

void draw_sky(Ui& ui, Canvas& back, const std::vector<DrawnText>& texts, bool twinkle) {
    const Palette& p = ui.palette;
    const Rect area = ui.layout.window;
    Scatter scatter(ui.sky.seed);
    const auto hills = hills_of(area, ui.sky.hills, scatter);
    constexpr int most_stars = 110;
    constexpr float keep_away = 6;
    for (int i = 0; i < most_stars; ++i) {
        const Star star = star_in(area, area.h * (ui.sky.hills - 0.02F), scatter);
        const bool behind_text =
            std::any_of(texts.begin(), texts.end(), [&](const DrawnText& text) {
                return text.rect.inset(-keep_away).contains(star.at);
            });
        if (!behind_text)
            draw_star(back, star, p.star, ui.time, twinkle);
    }
    draw_hill(back, area, hills[0], p.hill1);
    draw_hill(back, area, hills[1], p.hill2);
    draw_lights(back, area, hills[1], 46, p.glow, scatter);
    draw_hill(back, area, hills[2], p.hill3);
    if (ui.sky.lamp)
        draw_lamp(ui, back, *ui.sky.lamp);
}

void draw_sky_card(Ui& ui, const Rect& rect, const LampSpec& lamp, const Rect& clear) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    canvas.downwards(rect, p.sky0, p.sky2);
    canvas.clip(rect);
    Scatter scatter(7);
    const auto hills = hills_of(rect, 0.72F, scatter);
    for (int i = 0; i < 34; ++i) {
        const Star star = star_in(rect, rect.h * 0.6F, scatter);
        if (!clear.contains(star.at))
            draw_star(canvas, star, p.star, ui.time, false);
    }
    draw_hill(canvas, rect, hills[0], p.hill1);
    draw_hill(canvas, rect, hills[1], p.hill2);
    draw_lights(canvas, rect, hills[1], 46, p.glow, scatter);
    draw_hill(canvas, rect, hills[2], p.hill3);
    draw_lamp(ui, canvas, lamp);
    canvas.unclip();
    mask_corners(ui, rect, radius::card);
    canvas.edge(rect, p.line, stroke::hair, radius::card);
}

} // namespace epilogue
