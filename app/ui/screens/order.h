// A question that asks for an order: rows that are lifted, moved and set down.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// `area` is the room meant for rows and the column beside them; returns where they end. The reveal
// takes the place of the help at the side.
float draw_order(Ui& ui, const Rect& area, const OrderView& view, const RevealView* reveal,
                 std::optional<Intent>& intent);

} // namespace epilogue
