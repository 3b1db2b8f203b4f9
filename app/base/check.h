// Our own promises. A broken one is a defect of the program, never of the player or a file:
// it ends the program with file and line, in every build. The round is safe: its moves are on disk.
#pragma once

namespace epilogue {

[[noreturn]] void check_failed(const char* what, const char* file, int line);

// The builtins of GCC and clang: clang 14 has no std::source_location.
inline void check(bool promise, const char* what, const char* file = __builtin_FILE(),
                  int line = __builtin_LINE()) {
    if (!promise)
        check_failed(what, file, line);
}

} // namespace epilogue
