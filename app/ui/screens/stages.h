// The strip of five seasons over a question: where the round is, and how each question went.
#pragma once

#include "ui/paint.h"

#include <span>

namespace epilogue {

struct StagesSpec {
    bool names = true;
    float used = 0; // of the time of the question at hand, 0 to 1
};

float stages_height(const Ui& ui, const StagesSpec& spec);
void draw_stages(Ui& ui, const Rect& rect, std::span<const StageView> stages,
                 const StagesSpec& spec);

} // namespace epilogue
