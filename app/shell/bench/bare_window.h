// The reference of the benchmarks: the least program that opens a window with GLFW and shows Dear
// ImGui in it. Runs in a child process of its own.
#pragma once

#include <string>

namespace epilogue {

// What the child does:
// first-frame  draws one frame, prints when it was on the screen, leaves
// wait         draws three frames, prints "ready", then waits for events for ever
// busy         prints "ready", then draws without a pause for ever
// key          answers key presses, prints for each the nanoseconds from press to frame, leaves
// Returns an exit code.
int run_bare_window(const std::string& mode);

} // namespace epilogue
