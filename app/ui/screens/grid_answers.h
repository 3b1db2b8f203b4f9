// The answers of one cell, after the board is over.
#pragma once

#include "ui/screens/screens.h"

namespace epilogue {

// In a card of this height, where the list scrolls; or, `whole`, as high as it needs. Returns its
// height.
float draw_answers(Ui& ui, const Rect& rect, const CellAnswersView& answers, bool whole);

} // namespace epilogue
