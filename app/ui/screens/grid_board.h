// The board of the Movie Grid: six headers and nine cells. Arrows move over all of them.
#pragma once

#include "ui/screens/grid_places.h"

#include <optional>

namespace epilogue {

std::optional<Intent> draw_board(Ui& ui, const GridPlaces& places, const GridView& grid);

// No half is a plain no: the catalogue could not decide.
bool is_undecided(const MissView& miss);

} // namespace epilogue
