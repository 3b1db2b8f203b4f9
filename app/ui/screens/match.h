// A question that asks for pairs: a left is chosen, then its right; links run between them.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// `area` is the room meant for the rows; returns where they end.
float draw_match(Ui& ui, const Rect& area, const MatchView& view, bool open);
// How many are linked, and Check; returns where it ends.
float draw_match_counter(Ui& ui, const Rect& area, const MatchView& view,
                         std::optional<Intent>& intent);

} // namespace epilogue
