// The steps of the podium and the card of how it went.
#pragma once

#include "ui/screens/screens.h"

#include <vector>

namespace epilogue {

// On the foot of `stage`: the second at the left, the first in the middle, the third at the right.
void draw_steps(Ui& ui, const Rect& stage, const std::vector<PodiumView::Step>& steps);
// With large text rows instead; returns where they end.
float draw_steps_list(Ui& ui, const Rect& area, const std::vector<PodiumView::Step>& steps);

float lines_height(const Ui& ui, float width, const PodiumView& podium);
// More lines than fit scroll in the card.
void draw_lines(Ui& ui, const Rect& rect, const PodiumView& podium);

} // namespace epilogue
