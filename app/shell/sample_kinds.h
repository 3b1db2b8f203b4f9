// Questions of the sample game, of the kinds that are not a single choice, and what all share.
#pragma once

#include "shell/sample_views.h"

#include <string>
#include <utility>
#include <vector>

namespace epilogue {

using SampleLines = std::vector<std::pair<std::string, std::string>>;

extern const char* const sample_academy; // a source

CategoryMark sample_category(const char* key); // film, songs, cast, awards
QuestionView sample_question(const char* category, std::string meta, std::string stem,
                             BodyView body);
void stop_sample_clock(QuestionView& question, int left_ms);
RevealView sample_reveal(Verdict verdict, std::string word, std::string voice,
                         std::string explanation, std::string source, SampleLines lines,
                         std::string total);

QuestionView sample_several();
QuestionView sample_several_checked();
QuestionView sample_number();
QuestionView sample_number_checked();
QuestionView sample_match();
QuestionView sample_matched();
QuestionView sample_true_false();
QuestionView sample_true_false_checked();

} // namespace epilogue
