// The two lists of a match: where their rows stand, and the letter or number and text of each.
#pragma once

#include "ui/screens/screens.h"

#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

inline constexpr float match_gap = 14; // between the parts of a row

struct MatchPlan {
    std::vector<Rect> lefts;
    std::vector<Rect> rights;
    float box = 30; // of a letter or a number
    float bottom = 0;
    bool stacked = false; // the right list under the left one, links in words
};

MatchPlan plan_match(const Ui& ui, const Rect& area, const MatchView& view);

std::string letter_of(int left); // "A"
// The place at which a right is shown, or -1.
int place_of(const MatchView& view, int right);
// Where a link begins and ends.
Point left_end(const Rect& row);
Point right_end(const Rect& row);
// Of the letter that a right carries.
float chip_size(const Ui& ui);
// What stands before and after the text of a row.
float before_text(bool left, float box);
float after_text(const Ui& ui, bool left);

struct MatchWords {
    bool left = true;
    std::string_view label; // the letter or number in the box
    std::string_view text;
    bool filled = false;
};

void draw_match_words(Ui& ui, const Rect& rect, float box, const MatchWords& words);

} // namespace epilogue
