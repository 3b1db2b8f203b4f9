// What a question, a puzzle and its settings must be before a game is made of them: asked of the
// bank's questions when a round is drawn and of every text that is read back.
#pragma once

#include "rules/quiz.h"

namespace epilogue {

inline constexpr std::size_t most_choices = 12;      // of one question, right and wrong together
inline constexpr std::size_t longest_text = 20'000;  // bytes of one text of a question
inline constexpr std::size_t most_texts = 200;       // spellings, sources, tags of one question
inline constexpr int longest_timer_ms = 60 * 60'000; // an hour is no longer a timer

Done valid(const Question& question);
Done valid(const Quiz::Asked& asked);
Done valid(const Quiz::Puzzle& puzzle);
Done valid(const Quiz::Params& params);

} // namespace epilogue
