// True or false: two rows as high as the room, their words in the largest type.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// `area` is the room meant for the rows; returns where they end.
float draw_true_false(Ui& ui, const Rect& area, const TrueFalseView& view, bool open,
                      std::optional<Intent>& intent);

} // namespace epilogue
