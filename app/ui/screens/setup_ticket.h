// The ticket of set-up: tonight's programme, and Start on its stub.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

float setup_ticket_height(const Ui& ui, float width, const SetupView& setup);
// True when Start was pressed.
bool draw_setup_ticket(Ui& ui, const Rect& rect, const SetupView& setup);

} // namespace epilogue
