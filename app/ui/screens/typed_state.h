// The answer that the player is typing.
#pragma once

#include "rules/quiz.h"

#include <string>

namespace epilogue {

inline constexpr std::size_t longest_in_field = 120; // bytes

struct TypedState {
    std::string text;

    bool complete() const;       // something other than spaces
    int letters() const;         // without spaces
    std::string counted() const; // "12 letters so far"; empty when there are none

    void clear() { text.clear(); }

    Given given() const; // without spaces at the ends
};

} // namespace epilogue
