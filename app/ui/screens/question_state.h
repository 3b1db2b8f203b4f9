// What the screen keeps of the question at hand until it is answered. Lost without regret: a round
// that is continued shows the question again, empty.
#pragma once

#include "model/view.h"
#include "ui/screens/match_state.h"
#include "ui/screens/number_state.h"
#include "ui/screens/order_state.h"
#include "ui/screens/several_state.h"
#include "ui/screens/typed_state.h"

namespace epilogue {

struct QuestionState {
    SeveralState several;
    TypedState typed;
    NumberState number;
    OrderState order;
    MatchState match;
    bool begun = false;    // start() was called for the question at hand
    bool revealed = false; // the reveal was brought into sight

    // Back to an untouched question.
    void start(const BodyView& body);
};

} // namespace epilogue
