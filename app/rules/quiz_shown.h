// How the choices of a round's questions stand on the screen.
#pragma once

#include "rules/quiz.h"

namespace epilogue {

// Fills `shown` of every question. Right choices are spread evenly over the positions: none gets
// more than its fair share plus one. Nothing is ever shown in its right order already.
void arrange(std::vector<Quiz::Asked>& questions, Rng& rng);

} // namespace epilogue
