// Question by question: a row each, walked with the arrows; the one in focus tells why.
#pragma once

#include "ui/screens/screens.h"

namespace epilogue {

// With everything told, as if no row were in focus.
float review_height(const Ui& ui, float width, const ResultView& result);
// Rows that do not fit scroll in the card.
void draw_review(Ui& ui, const Rect& rect, const ResultView& result);

} // namespace epilogue
