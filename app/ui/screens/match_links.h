// The curves between the two lists of a match.
#pragma once

#include "ui/context.h"

namespace epilogue {

enum class LinkStyle {
    Set,     // solid, accent
    Right,   // solid, right
    Wrong,   // dashed
    Missing, // dotted: where it should have gone
    Loose,   // a short dashed stub: waits for its right
};

// From the right edge of a left row to the left edge of a right row.
void draw_link(Ui& ui, Point from, Point to, LinkStyle style);

} // namespace epilogue
