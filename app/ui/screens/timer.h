// The clock of a question, and of a sprint, as a ring.
#pragma once

#include "ui/paint.h"

namespace epilogue {

struct TimerSpec {
    bool big = false; // Sprint's
    bool word = true; // "sec", "hurry", "left"
};

void draw_timer(Ui& ui, const Rect& rect, const ClockView& clock, const TimerSpec& spec = {});
// Of the time of the question, 0 to 1.
float time_used(const ClockView& clock);

} // namespace epilogue
