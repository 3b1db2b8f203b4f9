// What a player said, and what was right, in the words of the review.
#pragma once

#include "rules/quiz.h"

#include <string>

namespace epilogue {

// "La La Land", "A and B", "122 minutes"; empty for an order or pairs, which are too long to say.
std::string given_words(const Question& question, const Given& given);
// "128 minutes", "Moonlight": the right answer, figures grouped.
std::string right_words(const Question& question);
// "Damien Chazelle", "All five in place", "Wrong. You said La La Land. It was Moonlight".
std::string review_detail(const Question& question, const Outcome& outcome);

} // namespace epilogue
