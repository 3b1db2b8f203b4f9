// Playing rounds by chance: a legal move for any state of a quiz.
#pragma once

#include "base/rng.h"
#include "support/quiz_builders.h"

namespace epilogue {

// An answer that fits: right, wrong or anything between.
Given random_given(const Question& question, Rng& rng);

// A move that the rules allow in this state of a round that is not over. `never_stop` leaves out
// what ends a run early by choice.
Quiz::Move random_move(const Quiz::Puzzle& puzzle, const Quiz::State& state, Rng& rng,
                       bool never_stop = false);

// Settings by chance that a sample_pack of the usual size can serve.
Quiz::Params random_params(Mode mode, Rng& rng);

} // namespace epilogue
