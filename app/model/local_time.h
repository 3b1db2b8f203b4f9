// Moments as the player reads them on the clock and the calendar.
#pragma once

#include "base/date.h"

#include <string>

namespace epilogue {

// A moment by the player's clock. Told from now: across a change to summer time an earlier moment
// is an hour off, which for a list of backups is near enough.
struct LocalMoment {
    Date day;
    int minute_of_day = 0;
};

LocalMoment local_moment(std::int64_t unix_ms, const Now& now);

std::string clock_time(int minute_of_day);                           // "18:04"
std::string day_and_time(std::int64_t unix_ms, const Now& now);      // "Today, 18:04"
std::string full_day_and_time(std::int64_t unix_ms, const Now& now); // "15 November 2026, 21:40"
std::string file_size(std::int64_t bytes);                           // "1.2 MB", "34 kB"

} // namespace epilogue
