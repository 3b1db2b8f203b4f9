// The only clock of the program. Everything else is told the time.
#pragma once

#include "base/date.h"

namespace epilogue {

Now clock_now();

// "2026-11-22T18:04:05Z": a moment in JSON.
std::string iso_moment(std::int64_t unix_ms);
// "2026-11-22 18:04": a moment in the player's own time, for lines that people read.
std::string local_moment(std::int64_t unix_ms);

} // namespace epilogue
