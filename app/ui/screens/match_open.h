// A match while the player is drawing its links, with keys or the mouse.
#pragma once

#include "ui/screens/match_rows.h"

namespace epilogue {

void draw_open_match(Ui& ui, const MatchPlan& plan, const MatchView& view);

} // namespace epilogue
