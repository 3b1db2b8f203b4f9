// Wordings of the Movie Grid that several screens share.
#pragma once

#include "model/grid_play.h"
#include "model/words.h"

#include <string>
#include <vector>

namespace epilogue {

CriterionView view_of_criterion(const Criterion& criterion);
// "Sunday 22 November", with the year when it is another than today's.
std::string day_in_words(const Date& day, const Date& today);
// "4 guesses left", "1 life left"; Free: "As many guesses as you like".
std::string guesses_in_words(GridMode mode, std::optional<int> left);
std::string rulings_in_words(int rulings);              // "1 house ruling"
std::string reason_in_words(const std::string& reason); // "Known by this title"
// "Epilogue Movie Grid No. 326: 8/9, rarity 689" and three rows of marks; no film is named.
// The state: as it stands (grid_standing.h).
std::vector<std::string> share_lines(const GridPlay& play, const Grid::State& state);
GridMark mark_of(const Grid::Try& one);

} // namespace epilogue
