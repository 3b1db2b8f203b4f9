#include "ui/poster_shapes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace epilogue {

namespace {

constexpr float quarter_turn = 1.5707964F;

// What a composition is made with. The order in which chance is asked is part of a poster: braces
// keep it from left to right.
class Sheet {
  public:
    Sheet(const PosterPlan& plan, const Rect& art)
        : art_(art), chance_(plan.hash), least_(std::min(art.w, art.h)), flip_(plan.flip) {}

    const Rect& art() const { return art_; }

    float least() const { return least_; }

    bool flip() const { return flip_; }

    float part() { return static_cast<float>(chance_.next()); }

    bool even() { return part() < 0.5F; }

    int more(float most) { return static_cast<int>(part() * most); }

    // Cut by hand: so much to either side.
    float jitter(float most) { return (part() - 0.5F) * 2 * most; }

    // A place by parts of the art.
    Point at(float x, float y) const { return {art_.x + art_.w * x, art_.y + art_.h * y}; }

    void add(std::vector<Point> points, ShapeInk ink, ShapeEdge edge) {
        shapes_.push_back({std::move(points), ink, edge, 0});
    }

    void circle(Point centre, float radius, ShapeInk ink, ShapeEdge edge) {
        constexpr int corners = 72;
        std::vector<Point> points;
        points.reserve(corners);
        for (int i = 0; i < corners; ++i) {
            const float angle = 4 * quarter_turn * static_cast<float>(i) / corners;
            points.push_back(
                {centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
        }
        add(std::move(points), ink, edge);
    }

    void box(float x, float y, float w, float h, ShapeInk ink, ShapeEdge edge) {
        add({{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}}, ink, edge);
    }

    void stroke(std::vector<Point> points, float thick, ShapeInk ink, ShapeEdge edge) {
        shapes_.push_back({std::move(points), ink, edge, thick});
    }

    std::vector<PosterShape> take() { return std::move(shapes_); }

  private:
    Rect art_;
    PosterChance chance_;
    float least_;
    bool flip_;
    std::vector<PosterShape> shapes_;
};

void fan(Sheet& sheet) {
    const Rect& art = sheet.art();
    const int count = 5 + sheet.more(3);
    const bool left = sheet.even();
    const Point corner{left ? art.x : art.right(), sheet.flip() ? art.y : art.bottom()};
    const float reach = art.w * 1.5F;
    const float across = left ? reach : -reach;
    const float down = sheet.flip() ? reach : -reach;
    for (int i = 0; i < count; ++i) {
        const auto ray = [&](float part) {
            const float angle =
                (static_cast<float>(i) + part) / static_cast<float>(count) * quarter_turn;
            return Point{corner.x + across * std::cos(angle), corner.y + down * std::sin(angle)};
        };
        sheet.add({corner, ray(0.12F), ray(0.72F)}, i % 3 == 1 ? ShapeInk::B : ShapeInk::A,
                  sheet.flip() ? ShapeEdge::Top : ShapeEdge::Bottom);
    }
}

void moonrise(Sheet& sheet) {
    const Rect& art = sheet.art();
    const float radius = sheet.least() * (0.34F + 0.1F * sheet.part());
    const float x = 0.3F + 0.4F * sheet.part();
    sheet.circle(sheet.at(x, 0.46F), radius, ShapeInk::A, ShapeEdge::Bottom);
    constexpr float rough = 0.05F;
    sheet.add({sheet.at(0, 0.66F + sheet.jitter(rough)),
               sheet.at(0.45F, 0.52F + sheet.jitter(rough)),
               sheet.at(1, 0.74F + sheet.jitter(rough)),
               {art.right(), art.bottom()},
               {art.x, art.bottom()}},
              ShapeInk::B, ShapeEdge::Bottom);
}

void shards(Sheet& sheet) {
    const Rect& art = sheet.art();
    const int count = 4 + sheet.more(2);
    const float pitch = art.w / static_cast<float>(count);
    constexpr float cut = 3;
    for (int i = 0; i < count; ++i) {
        const float length = art.h * (0.45F + 0.55F * sheet.part());
        const float x = art.x + static_cast<float>(i) * pitch + pitch * 0.1F;
        sheet.add({{x + sheet.jitter(cut), art.y},
                   {x + pitch * 0.8F + sheet.jitter(cut), art.y},
                   {x + pitch * 0.62F + sheet.jitter(pitch * 0.2F), art.y + length},
                   {x + pitch * 0.3F + sheet.jitter(pitch * 0.15F), art.y + length - 8}},
                  i % 2 != 0 ? ShapeInk::B : ShapeInk::A, ShapeEdge::Top);
    }
}

void stairs(Sheet& sheet) {
    const Rect& art = sheet.art();
    constexpr int count = 5;
    const float pitch = art.w / count;
    const bool up = sheet.even();
    constexpr float cut = 3;
    for (int i = 0; i < count; ++i) {
        const int step = up ? i : count - 1 - i;
        const float high = art.h * (0.2F + 0.8F * static_cast<float>(step + 1) / count) * 0.92F;
        const float x = art.x + static_cast<float>(i) * pitch;
        const float right = art.x + (static_cast<float>(i) + 0.86F) * pitch;
        sheet.add({{x, art.bottom() - high + sheet.jitter(cut)},
                   {right, art.bottom() - high + sheet.jitter(cut)},
                   {right, art.bottom()},
                   {x, art.bottom()}},
                  i == (up ? count - 1 : 0) ? ShapeInk::B : ShapeInk::A, ShapeEdge::Bottom);
    }
}

void rings(Sheet& sheet) {
    struct Ring {
        float part;
        ShapeInk ink;
    };

    const float x = 0.25F + 0.5F * sheet.part();
    const float y = 0.45F + 0.2F * sheet.part();
    const float radius = sheet.least() * 0.62F;
    for (const Ring ring :
         {Ring{1, ShapeInk::A}, Ring{0.8F, ShapeInk::Ground}, Ring{0.6F, ShapeInk::B},
          Ring{0.4F, ShapeInk::Ground}, Ring{0.2F, ShapeInk::A}})
        sheet.circle(sheet.at(x, y), radius * ring.part, ring.ink, ShapeEdge::Right);
}

void blinds(Sheet& sheet) {
    const Rect& art = sheet.art();
    const int count = 4 + sheet.more(2);
    const float pitch = art.h / static_cast<float>(count);
    const float slant = (sheet.even() ? 1.0F : -1.0F) * art.w * 0.14F;
    constexpr float over = 4; // the ends lie outside
    constexpr float cut = 2;
    const float left = std::max(0.0F, slant) * 0.35F;
    const float right = std::max(0.0F, -slant) * 0.35F;
    for (int i = 0; i < count; ++i) {
        const float top = art.y + static_cast<float>(i) * pitch + pitch * 0.14F;
        const float foot = top + pitch * 0.58F;
        const float indent = art.w * (0.12F * sheet.part());
        const float from = art.x - over + (slant > 0 ? 0 : indent);
        sheet.add({{from, top + left},
                   {art.right() + over, top + right + sheet.jitter(cut)},
                   {art.right() + over, foot + right},
                   {from, foot + left + sheet.jitter(cut)}},
                  i == count - 2 ? ShapeInk::B : ShapeInk::A,
                  i % 2 == 0 ? ShapeEdge::Left : ShapeEdge::Right);
    }
}

void hanging_bars(Sheet& sheet) {
    const Rect& art = sheet.art();
    const int count = 6 + sheet.more(3);
    const float pitch = art.w / static_cast<float>(count);
    for (int i = 0; i < count; ++i) {
        const float length = art.h * (0.25F + 0.72F * sheet.part());
        const float left = art.x + (static_cast<float>(i) + 0.16F) * pitch;
        const float right = art.x + (static_cast<float>(i) + 0.84F) * pitch;
        const Point first{left, art.y};
        const Point second{right, art.y};
        const Point third{right + sheet.jitter(2), art.y + length + sheet.jitter(5)};
        const Point last{left + sheet.jitter(2), art.y + length + sheet.jitter(5)};
        sheet.add({first, second, third, last}, sheet.part() < 0.25F ? ShapeInk::B : ShapeInk::A,
                  ShapeEdge::Top);
    }
}

void halves(Sheet& sheet) {
    const Rect& art = sheet.art();
    const bool left = sheet.even();
    const float rough = sheet.jitter(0.1F);
    constexpr float foot = 5;
    if (left)
        sheet.add({sheet.at(0, 0), sheet.at(0.72F + rough, 0), sheet.at(0, 1)}, ShapeInk::A,
                  ShapeEdge::Left);
    else
        sheet.add({sheet.at(0.28F + rough, 0), sheet.at(1, 0), sheet.at(1, 1)}, ShapeInk::A,
                  ShapeEdge::Right);
    sheet.circle(sheet.at(left ? 0.68F : 0.32F, 0.56F), sheet.least() * 0.26F, ShapeInk::B,
                 left ? ShapeEdge::Right : ShapeEdge::Left);
    sheet.box(art.x, art.bottom() - foot, art.w, foot, ShapeInk::B, ShapeEdge::Bottom);
}

void skyline(Sheet& sheet) {
    const Rect& art = sheet.art();
    constexpr int count = 6;
    constexpr float storey = 12;
    const float pitch = art.w / count;
    sheet.circle(sheet.at(0.7F + sheet.jitter(0.15F), 0.3F), sheet.least() * 0.17F, ShapeInk::B,
                 ShapeEdge::Top);
    for (int i = 0; i < count; ++i) {
        const float high = art.h * (0.25F + 0.5F * sheet.part());
        const float x = art.x + static_cast<float>(i) * pitch;
        const float top = art.bottom() - high;
        sheet.box(x, top, pitch * 0.9F, high, ShapeInk::A, ShapeEdge::Bottom);
        const auto storeys = static_cast<int>(high / storey);
        for (int k = 0; k < storeys - 1; ++k)
            if (sheet.part() < 0.4F)
                sheet.box(x + pitch * 0.25F, top + 7 + static_cast<float>(k) * storey,
                          pitch * 0.35F, 4, ShapeInk::Ground, ShapeEdge::Bottom);
    }
}

void waves(Sheet& sheet) {
    const Rect& art = sheet.art();
    const float phase = sheet.part() * 6.28F;
    for (int wave = 0; wave < 3; ++wave) {
        const auto number = static_cast<float>(wave);
        const float base = art.y + art.h * (0.22F + 0.28F * number);
        std::vector<Point> points;
        for (int i = -2; i <= 26; ++i) { // beyond both sides
            const float along = static_cast<float>(i) / 24;
            points.push_back({art.x + art.w * along,
                              base + art.h * 0.1F * std::sin(phase + number + along * 7)});
        }
        sheet.stroke(std::move(points), art.h * 0.13F, wave == 1 ? ShapeInk::B : ShapeInk::A,
                     wave == 1 ? ShapeEdge::Right : ShapeEdge::Left);
    }
}

} // namespace

std::vector<PosterShape> poster_shapes(const PosterPlan& plan, const Rect& art) {
    constexpr std::array<void (*)(Sheet&), poster_compositions> compositions = {
        fan, moonrise, shards, stairs, rings, blinds, hanging_bars, halves, skyline, waves};
    Sheet sheet(plan, art);
    if (art.w > 0 && art.h > 0)
        compositions.at(static_cast<std::size_t>(plan.composition))(sheet);
    return sheet.take();
}

} // namespace epilogue
