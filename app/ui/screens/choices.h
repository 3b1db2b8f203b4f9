// A question with one right choice: a row each, answered by its number, its letter or Enter.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// Answers by digit or letter: the place that was asked for, or -1.
int asked_place(Ui& ui, int count);

// `area` is the room meant for the rows; returns where they end. Closed after the reveal.
float draw_choices(Ui& ui, const Rect& area, const SingleView& view, bool open,
                   std::optional<Intent>& intent);

} // namespace epilogue
