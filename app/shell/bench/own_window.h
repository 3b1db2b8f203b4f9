// The program's own window, as it is played, in a child process of a benchmark.
#pragma once

#include "shell/commands/command.h"

#include <string>

namespace epilogue {

// What the child does:
// first-frame  draws the first frame, prints when it was on the screen, leaves
// home         stays on the first screen; prints "ready" when nothing is left to draw, and a line
//              for each frame after that
// question     the same on a question without a clock
// key          answers key presses, prints for each the nanoseconds from press to frame, leaves
// Returns an exit code.
int run_own_window(const Desk& desk, const std::string& mode);

// A data folder in which somebody plays with reduced motion, so that the first screen is home.
Done prepare_profile(const std::string& folder, const Now& now);

} // namespace epilogue
