// What was typed to a question, read as an answer of its kind. Judges nothing: a well-formed answer
// may be wrong, a misread line costs nothing.
#pragma once

#include "model/view.h"
#include "text/page.h"

#include <string_view>
#include <variant>

namespace epilogue::terminal {

using AnswerReading = std::variant<Given, Misread>;

// single       "2"; with `letters` also "b"
// true_false   "1", "2", "t", "f", "true", "false"
// several      "1 3" or "1,3": as many as are asked for
// typed        anything
// number       "128", "1,128", "128 minutes"
// order        "3 1 2 4": the shown numbers, first to last
// match        "a2 b1 c3", or "2 1 3" for a, b and c in turn
// `letters`: choices may be named a, b, c as well (off where b is a command).
AnswerReading read_answer(const BodyView& body, std::string_view typed, bool letters);

// A line of numbers alone: what a player types who is one question ahead.
bool looks_like_an_answer(std::string_view typed);

} // namespace epilogue::terminal
