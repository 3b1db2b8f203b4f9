// The ticket of a finished round: points, best, seasons, and the stub with row and seat.
#pragma once

#include "ui/screens/screens.h"

namespace epilogue {

float result_ticket_height(const Ui& ui, float width, const ResultView& result);
void draw_result_ticket(Ui& ui, const Rect& rect, const ResultView& result);

} // namespace epilogue
