// How a finished Movie Grid stands today: a house ruling that is out of force takes its cell and
// points with it, here as wherever results are read.
#pragma once

#include "model/model.h"

namespace epilogue {

// The state with the tries that owe to such rulings as misses.
Grid::State grid_standing(const Model& model, const GridPlay& play);
// Tries that count no more.
int lapsed_rulings(const Model& model, const GridPlay& play);

} // namespace epilogue
