// Our own promises. A broken one is a defect of the program, never of the player or a file:
// it ends the program with file and line, in every build. The round is safe: its moves are on disk.
#pragma once

#include <source_location>

namespace epilogue {

[[noreturn]] void check_failed(const char* what, std::source_location where);

inline void check(bool promise, const char* what,
                  std::source_location where = std::source_location::current()) {
    if (!promise)
        check_failed(what, where);
}

} // namespace epilogue
