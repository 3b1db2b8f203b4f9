// The ground of every screen: stars, hills, lights and the street lamp. The gradient behind them is
// drawn by the window itself.
#pragma once

#include "ui/context.h"

#include <vector>

namespace epilogue {

// On `canvas`, which is at the back; stars keep clear of `texts`. `twinkle` moves them.
void draw_sky(Ui& ui, Canvas& back, const std::vector<DrawnText>& texts, bool twinkle);

// A piece of sky inside a card: its own gradient, stars, hills and lamp, with rounded corners.
// `clear` is kept free of stars.
void draw_sky_card(Ui& ui, const Rect& rect, const LampSpec& lamp, const Rect& clear);

void draw_lamp(Ui& ui, Canvas& canvas, const LampSpec& lamp);

} // namespace epilogue
