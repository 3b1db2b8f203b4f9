// A result as text to paste elsewhere: no question and no answer is in it.
#pragma once

#include "ui/screens/screens.h"

#include <optional>
#include <span>
#include <string>

namespace epilogue {

float share_height(const Ui& ui, float width, std::span<const std::string> lines);
// True when Copy was pressed.
bool draw_share(Ui& ui, const Rect& rect, std::span<const std::string> lines);

} // namespace epilogue
