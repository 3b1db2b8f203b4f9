// A match after the reveal: which links were right, and where the others should have gone.
#pragma once

#include "ui/screens/match_rows.h"

namespace epilogue {

void draw_judged_match(Ui& ui, const MatchPlan& plan, const MatchView& view);

} // namespace epilogue
