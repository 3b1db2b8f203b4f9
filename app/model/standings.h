// Who came where, and how it came about.
#pragma once

#include "model/in_play.h"

#include <vector>

namespace epilogue {

struct Standing {
    int seat = 0;
    int place = 1; // equal points share a place, and the next one is left out
};

std::vector<Standing> standings_of(const InPlay& play); // best first, ties by seat

// Points of a seat after this stage, 0 to 4; only for rounds with stages.
int points_after(const InPlay& play, int seat, int stage);
int right_in_stage(const InPlay& play, int seat, int stage);

} // namespace epilogue
