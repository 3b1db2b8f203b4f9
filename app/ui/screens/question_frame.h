// What frames a question, open or paused: header with points and clock, seasons or chain, sky.
#pragma once

#include "ui/screens/question_places.h"
#include "ui/screens/screens.h"

#include <optional>
#include <vector>

namespace epilogue {

// With large text the clock stands in the header, unless it is a sprint's.
std::optional<Intent> draw_question_header(Ui& ui, const QuestionView& question, const View& view,
                                           Icon ring);
void draw_strip(Ui& ui, const QuestionView& question, const QuestionPlaces& places);
// Category and stem, clock, Sprint's count.
void draw_asked(Ui& ui, const QuestionView& question, const QuestionPlaces& places);

// The keys of this kind of question, and after the reveal.
std::vector<Hint> hints_of(const QuestionView& question);
std::string aside_of(const QuestionView& question);

} // namespace epilogue
