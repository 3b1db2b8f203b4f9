// A question with several right choices: rows with ticks, then Check.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// `area` is the room meant for the rows; returns where they end.
float draw_several(Ui& ui, const Rect& area, const SeveralView& view, bool open);
// How many are ticked, and Check; returns where it ends.
float draw_several_counter(Ui& ui, const Rect& area, const SeveralView& view,
                           std::optional<Intent>& intent);

} // namespace epilogue
