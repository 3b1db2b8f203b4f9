// The ticks of a question with several right choices, before they are checked.
#pragma once

#include "rules/quiz.h"

#include <vector>

namespace epilogue {

struct SeveralState {
    std::vector<int> ticked; // choices, ascending

    bool is_ticked(int choice) const;
    // Ticks or takes a tick back. False when nothing changed: `wanted` are ticked already.
    bool toggle(int choice, int wanted);
    bool complete(int wanted) const;
    Given given() const;
};

} // namespace epilogue
