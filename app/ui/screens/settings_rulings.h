// The page of house rulings.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// In an area of this height, or, with large text, as high as it needs. Returns its height.
float draw_rulings(Ui& ui, const Rect& area, const RulingsView& rulings,
                   std::optional<Intent>& intent);

} // namespace epilogue
