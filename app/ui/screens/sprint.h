// What a sprint shows beside its questions: how many are right, the run so far, and Pass.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// The card at the right of the question.
void draw_count(Ui& ui, const Rect& rect, const SprintView& sprint);
// With large text one line instead of the card.
void draw_count_line(Ui& ui, const Rect& rect, const SprintView& sprint);
// Run strip and Pass, from the top of `area` down; returns where they end.
float draw_run(Ui& ui, const Rect& area, const SprintView& sprint, bool can_pass,
               std::optional<Intent>& intent);

} // namespace epilogue
