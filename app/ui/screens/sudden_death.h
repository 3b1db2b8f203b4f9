// What Sudden death and Endless show beside their questions: the chain of right answers, the one
// life, and the way out.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// In the place of the seasons.
void draw_chain(Ui& ui, const Rect& rect, const ChainView& chain);
// The card under the choices, until the reveal takes its place; returns where it ends.
float draw_life(Ui& ui, const Rect& area, const ChainView& chain, const QuestionView& view,
                std::optional<Intent>& intent);
// Endless has no life to lose: only the way out.
float draw_stop(Ui& ui, const Rect& area, const QuestionView& view, std::optional<Intent>& intent);

} // namespace epilogue
