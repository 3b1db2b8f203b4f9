// The house voice: calm, short, a little backstage. Which line is said depends on the round and the
// question alone, so that a replay says the same; no line is said twice running.
#pragma once

#include "rules/quiz.h"

#include <string>

namespace epilogue {

// What is said beside the verdict. `turn` differs by one from question to question.
std::string voice_of(const Question& question, const Outcome& outcome, std::uint64_t turn);

} // namespace epilogue
