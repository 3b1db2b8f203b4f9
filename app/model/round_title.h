// The title of a round. It is what rounds are compared by: two rounds of one mode and one title
// could have earned the same points. "La La Land, mixed; 25 questions, speed bonus" is shown as
// "La La Land, mixed".
#pragma once

#include "model/series.h"
#include "rules/quiz.h"

#include <string>

namespace epilogue {

std::string round_title(const Series& series, const Quiz::Params& params);
// Up to the semicolon: what is shown.
std::string short_title(const std::string& title);
// The title of ten questions of one category, as home starts them, without bonuses.
std::string category_title(const Series& series, const SeriesCategory& category);

std::string title_of(Mode mode);   // "Five Seasons"
std::string title_of(Level level); // "Easy"
// "The Film, Awards and The Ending"; "Every category" when all of the series are chosen.
std::string categories_in_words(const Series& series, const std::vector<std::string>& chosen);

} // namespace epilogue
