// A question answered with a figure.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// From the top of `area` down; returns where it ends.
float draw_number(Ui& ui, const Rect& area, const NumberView& view, bool can_pass,
                  std::optional<Intent>& intent);
float draw_number_reveal(Ui& ui, const Rect& area, const NumberView& view);

} // namespace epilogue
