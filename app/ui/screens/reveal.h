// What follows an answer: the verdict with its explanation and source, and the ticket of points.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

enum class WhySize {
    Full,  // 784 by 216 of the boards
    Small, // the compact window, or little room
    Side,  // the column beside an order
};

// The smallest height at which a line or two of the explanation is seen.
float why_least(const Ui& ui, WhySize size);
// The height at which nothing scrolls.
float why_height(const Ui& ui, float width, const RevealView& view, WhySize size);
// An explanation that does not fit scrolls in the card.
void draw_why(Ui& ui, const Rect& rect, const RevealView& view, WhySize size);

enum class PointsSize { Full, Small, Side };

float points_height(const Ui& ui, const RevealView& view, PointsSize size);
void draw_points(Ui& ui, const Rect& rect, const RevealView& view, PointsSize size,
                 std::optional<Intent>& intent);

// Both, from the top of `area` down, side by side or with large text under each other. `area.h` is
// the room down to the footer; returns where they end, which may be lower.
float draw_reveal(Ui& ui, const Rect& area, const RevealView& view, std::optional<Intent>& intent);

} // namespace epilogue
