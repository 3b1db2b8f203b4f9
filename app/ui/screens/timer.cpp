#include "ui/screens/timer.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace epilogue {

namespace {

constexpr int second = 1000;

// Seconds that are left, as they are counted aloud: 20 at first, 0 only at the end.
int seconds_left(const ClockView& clock) {
    return (std::max(0, clock.left_ms) + second - 1) / second;
}

// The largest style in which a number stands inside a small ring.
Type type_inside(const Ui& ui, float diameter, std::string_view number) {
    constexpr float capitals = 0.7F; // of an em
    const float across =
        std::hypot(ui.canvas.width(Type::Card, number), capitals * ui.canvas.em(Type::Card));
    return across <= diameter ? Type::Card : Type::Row;
}

} // namespace

float time_used(const ClockView& clock) {
    if (clock.total_ms <= 0)
        return 0;
    const float left = static_cast<float>(clock.left_ms) / static_cast<float>(clock.total_ms);
    return std::clamp(1 - left, 0.0F, 1.0F);
}

void draw_timer(Ui& ui, const Rect& rect, const ClockView& clock, const TimerSpec& spec) {
    const Palette& p = ui.palette;
    RingSpec ring;
    ring.part = 1 - time_used(clock);
    if (ui.animator.reduced() && clock.total_ms > 0) // once a second
        ring.part = std::min(1.0F, static_cast<float>(seconds_left(clock) * second) /
                                       static_cast<float>(clock.total_ms));
    ring.number = std::to_string(seconds_left(clock));
    ring.colour = p.accent;
    if (!clock.running)
        ring.colour = p.edge;
    else if (clock.hurry)
        ring.colour = p.mag;
    if (!spec.word)
        ring.type = type_inside(ui, rect.w - 2 * ring.stroke - 4, ring.number);
    if (spec.word) {
        ring.word = clock.hurry ? "hurry" : "sec";
        if (!clock.running)
            ring.word = "left";
    }
    if (spec.big) {
        ring.stroke = 8;
        ring.type = Type::Hero;
    }
    timer_ring(ui, rect, ring);
}

} // namespace epilogue
