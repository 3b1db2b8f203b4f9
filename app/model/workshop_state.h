// Where the player is in the archive and in the grid workshop.
#pragma once

#include "bank/records.h"
#include "base/date.h"
#include "model/view_grid.h"
#include "rules/workbench.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace epilogue {

struct Archive {
    Date chosen;                     // its month is the one that is shown
    std::map<int, PlayedGrid> grids; // by number of the day
};

struct Workshop {
    Draft draft;
    int side = -1; // being changed; rows 0 to 2, columns 3 to 5
    CriterionKind kind = CriterionKind::Person;
    std::string typed;
    std::string code_error;
    // Follow from the above: see look_over_draft in update_workshop.cpp.
    Workbench bench;
    std::string code; // empty until the board is proved
    std::optional<WorkshopView::Choice> choice;
};

} // namespace epilogue
