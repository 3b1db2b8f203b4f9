// A question answered in the player's own words.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// From the top of `area` down; returns where it ends.
float draw_typed(Ui& ui, const Rect& area, const TypedView& view, bool can_pass,
                 std::optional<Intent>& intent);
float draw_typed_reveal(Ui& ui, const Rect& area, const TypedView& view);

} // namespace epilogue
