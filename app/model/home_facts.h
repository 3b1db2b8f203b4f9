// What home tells of the past: read once when home is entered, never while it is drawn.
#pragma once

#include "base/date.h"
#include "model/view.h"

#include <vector>

namespace epilogue {

struct CategoryFacts {
    CategoryMark mark;
    bool spoils = false;
    int best_right = 0;
    int best_asked = 0;     // 0: not played yet
    int right_in_a_row = 0; // see records_summary.h
};

struct HomeFacts {
    std::vector<CategoryFacts> categories; // of the feature
    int daily_streak = 0;
    int rehearsal_due = 0;
    int packs_on = 0;
    int questions = 0;
    Date day; // for which this was read
};

} // namespace epilogue
