// The command line: reads it, says in one sentence what is wrong with it, or does what it asks.
#pragma once

#include <string>
#include <vector>

namespace epilogue {

// The whole program. `words` are the arguments without the program's name. Returns the exit code:
// 0 done, 1 done with problems reported, 2 wrong usage, 3 could not do it. No exception leaves it.
int run_program(const std::vector<std::string>& words);

} // namespace epilogue
