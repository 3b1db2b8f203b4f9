// A calendar day and a moment, as plain values. Clocks live in the shell; here is only arithmetic.
#pragma once

#include "base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace epilogue {

// A day of the proleptic Gregorian calendar; month 1 to 12, day 1 to 31.
struct Date {
    int year = 1970;
    int month = 1;
    int day = 1;

    auto operator<=>(const Date&) const = default;
};

// Days since 1970-01-01.
int day_number(const Date& date);
Date date_of(int day_number);

// 0 is Monday, 6 is Sunday.
int weekday(const Date& date);

std::string iso(const Date& date);              // "2026-11-22"
std::string in_words(const Date& date);         // "22 November 2026"
std::string in_words_weekday(const Date& date); // "Sunday, 22 November 2026"
std::string in_words_short(const Date& date);   // "22 Nov 2026"
Result<Date> parse_date(std::string_view text); // of the form "2026-11-22", a day that exists

// What the shell tells the model about time: all that a pure layer may know of it.
struct Now {
    std::int64_t unix_ms = 0;   // wall clock, UTC, milliseconds since 1970
    std::int64_t steady_ms = 0; // monotonic: differences only
    Date today;                 // by the player's local calendar
    int minute_of_day = 0;      // local, 0 to 1439
};

} // namespace epilogue
