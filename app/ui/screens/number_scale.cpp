#include "ui/screens/number_scale.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace epilogue {

namespace {

constexpr float padding = 40;
constexpr float label_gap = 21; // from the upper labels to the axis
constexpr float tick_gap = 22;  // from the axis to the lower labels
constexpr float top = 10;
constexpr float foot = 7;
constexpr int parts = 10; // ticks in a step

std::string label_of(double value) {
    constexpr double as_it_is = 10'000; // years have no comma
    if (std::fabs(value) >= as_it_is && std::floor(value) == value && std::fabs(value) < 1e15)
        return grouped(static_cast<std::int64_t>(value));
    return plain_number(value);
}

float axis_y(const Ui& ui, const Rect& rect) {
    return rect.y + top + ui.canvas.line(Type::CaptionStrong) + label_gap;
}

float place(const Rect& rect, const ScaleRange& range, double value) {
    const double part = (value - range.from) / (range.to - range.from);
    return rect.x + padding + (rect.w - 2 * padding) * static_cast<float>(part);
}

void draw_axis(Ui& ui, const Rect& rect, const ScaleRange& range) {
    Canvas& canvas = ui.canvas;
    const Colour& edge = ui.palette.edge;
    const float y = axis_y(ui, rect);
    canvas.line({rect.x + padding, y}, {rect.right() - padding, y}, edge, stroke::control);
    const auto steps = static_cast<int>(std::lround((range.to - range.from) / range.step));
    for (int i = 0; i <= steps * parts; ++i) {
        const double value = range.from + range.step * i / parts;
        const float x = place(rect, range, value);
        const float high = i % (parts / 2) == 0 ? 8 : 4;
        canvas.line({x, y - high}, {x, y + high}, edge, stroke::hair);
    }
    float free_from = rect.x + 4;
    for (int i = 0; i <= steps; ++i) {
        const double value = range.from + range.step * i;
        const std::string label = label_of(value);
        const float wide = canvas.width(Type::Caption, label);
        const float x =
            std::clamp(place(rect, range, value) - wide / 2, rect.x + 4, rect.right() - 4 - wide);
        if (x < free_from) // no room after the one before it
            continue;
        canvas.text({x, y + tick_gap}, Type::Caption, ui.palette.text2, label);
        free_from = x + wide + space::one;
    }
}

// The names over the axis, pushed apart when they would touch.
void draw_names(Ui& ui, const Rect& rect, const ScaleRange& range, const NumberView& view,
                bool both) {
    Canvas& canvas = ui.canvas;
    const bool same = view.has_given && !both;
    const std::string exact = label_of(view.right_value) + (same ? ", exact, yours" : ", exact");
    const std::string yours = label_of(view.given_value) + ", yours";
    const float exact_wide = canvas.width(Type::CaptionStrong, exact);
    const float yours_wide = both ? canvas.width(Type::CaptionStrong, yours) : 0;
    float exact_x = place(rect, range, view.right_value) - exact_wide / 2;
    float yours_x = place(rect, range, view.given_value) - yours_wide / 2;
    if (both) {
        const bool before = view.given_value < view.right_value;
        float& left = before ? yours_x : exact_x;
        float& right = before ? exact_x : yours_x;
        const float left_wide = before ? yours_wide : exact_wide;
        const float overlap = left + left_wide + space::cell - right;
        if (overlap > 0) {
            left -= overlap / 2;
            right += overlap / 2;
        }
    }
    const auto inside = [&](float x, float wide) {
        return std::clamp(x, rect.x + space::cell, rect.right() - space::cell - wide);
    };
    const bool wrong = view.mark == Mark::WrongYours;
    canvas.text({inside(exact_x, exact_wide), rect.y + top}, Type::CaptionStrong, ui.palette.right,
                exact);
    if (both)
        canvas.text({inside(yours_x, yours_wide), rect.y + top}, Type::CaptionStrong,
                    wrong ? ui.palette.wrong : ui.palette.right, yours);
}

} // namespace

ScaleRange scale_range(const NumberView& view) {
    double low = view.right_value - view.band;
    double high = view.right_value + view.band;
    if (view.has_given) {
        low = std::min(low, view.given_value);
        high = std::max(high, view.given_value);
    }
    // A whole step covers the figures: 10, 20, 50, 100 ... and for decimals from 1 on.
    double step = view.whole_numbers ? 10 : 1;
    constexpr std::array<double, 3> growth = {2, 2.5, 2}; // 1, 2, 5, 10
    for (std::size_t i = 0; high - low > step; ++i)
        step *= growth.at(i % growth.size());
    ScaleRange range;
    range.step = step;
    range.from = std::floor(low / step) * step - step;
    range.to = (std::floor(high / step) + 1) * step + step;
    if (low >= 0)
        range.from = std::max(0.0, range.from);
    return range;
}

float scale_height(const Ui& ui) {
    return top + ui.canvas.line(Type::CaptionStrong) + label_gap + tick_gap +
           ui.canvas.line(Type::Caption) + foot;
}

void draw_scale(Ui& ui, const Rect& rect, const NumberView& view) {
    Canvas& canvas = ui.canvas;
    const Palette& p = ui.palette;
    card(ui, rect);
    const ScaleRange range = scale_range(view);
    const float y = axis_y(ui, rect);
    if (view.band > 0) {
        constexpr float half = 15;
        constexpr float round = 6;
        const float from = place(rect, range, view.right_value - view.band);
        const float to = place(rect, range, view.right_value + view.band);
        const Rect band{from, y - half, std::max(2.0F, to - from), 2 * half};
        canvas.fill(band, p.rightbg, round);
        canvas.edge(band, p.right, stroke::control, round);
    }
    draw_axis(ui, rect, range);

    const bool both = view.has_given && view.given_value != view.right_value;
    constexpr float dot_radius = 7;
    canvas.disc({place(rect, range, view.right_value), y}, dot_radius, p.right);
    if (both) {
        constexpr float diamond = 8.5F;
        const float x = place(rect, range, view.given_value);
        canvas.polygon(std::array{Point{x, y - diamond}, Point{x + diamond, y},
                                  Point{x, y + diamond}, Point{x - diamond, y}},
                       view.mark == Mark::WrongYours ? p.wrong : p.right);
    }
    draw_names(ui, rect, range, view, both);
}

} // namespace epilogue
