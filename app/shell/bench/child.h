// A child process of this very program, watched from outside: what it prints, the ticks it uses,
// the memory it holds. It ends when this object goes.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace epilogue {

// Nanoseconds of the monotonic clock, which parent and child share.
std::int64_t monotonic_ns();

class Child {
  public:
    // Starts this program again with these arguments.
    static Result<Child> start(const std::vector<std::string>& words);

    Child(Child&& other) noexcept;
    Child& operator=(Child&& other) noexcept;
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child();

    // When it was started, in monotonic nanoseconds.
    std::int64_t started_ns() const { return started_ns_; }

    // The next line it prints, without its end; an error when it ends or says nothing for so long.
    Result<std::string> line(int timeout_ms);
    // Takes what it has printed by now, without waiting, and counts the lines in it.
    int lines_so_far();

    // Processor time of all its threads, in clock ticks (1/100 s as a rule).
    Result<std::int64_t> ticks() const;
    Result<double> resident_mb() const;

  private:
    Child(::pid_t id, int pipe, std::int64_t started_ns);

    void end();

    ::pid_t id_ = -1;
    int pipe_ = -1;
    std::int64_t started_ns_ = 0;
    std::string read_; // printed, but not yet taken
};

// Waits that long, doing nothing.
void pause_ms(int milliseconds);

} // namespace epilogue
