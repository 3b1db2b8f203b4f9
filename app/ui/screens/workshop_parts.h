// The parts of the workshop: its board, and the panel beside it.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// Six sides and nine counts in `area`; the rows are `cell` high. Returns the y under them.
float draw_workshop_board(Ui& ui, const Rect& area, float cell, const WorkshopView& workshop,
                          std::optional<Intent>& intent);
// Height of the board when its cells are so high.
float workshop_board_height(const Ui& ui, float cell);

// Choosing a criterion for a side, in a card of this size.
std::optional<Intent> draw_choice_panel(Ui& ui, const Rect& rect,
                                        const WorkshopView::Choice& choice);

// Saved boards and a friend's code. In a card of this height, which scrolls; or, `whole`, as high
// as it needs. Returns its height.
float draw_saved(Ui& ui, const Rect& rect, const WorkshopView& workshop, bool whole,
                 std::optional<Intent>& intent);

} // namespace epilogue
