// The scale of a figure after the reveal: what was given, what is exact, what would have counted.
#pragma once

#include "ui/paint.h"

namespace epilogue {

// The part of the number line that is shown, in whole steps; each step carries a label.
struct ScaleRange {
    double from = 0;
    double to = 1;
    double step = 1;
};

// Holds both figures and the band, with a step of air on both sides. Never below 0 when nothing
// on it is.
ScaleRange scale_range(const NumberView& view);

float scale_height(const Ui& ui);
void draw_scale(Ui& ui, const Rect& rect, const NumberView& view);

} // namespace epilogue
