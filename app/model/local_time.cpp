#include "model/local_time.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t day_minutes = 1440;

std::int64_t floored(std::int64_t value, std::int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

std::string day_and_month(const Date& day) {
    const std::string full = in_words(day);
    return full.substr(0, full.rfind(' '));
}

} // namespace

LocalMoment local_moment(std::int64_t unix_ms, const Now& now) {
    const std::int64_t local_now =
        std::int64_t{day_number(now.today)} * day_minutes + now.minute_of_day;
    const std::int64_t minutes =
        floored(unix_ms, minute_ms) - floored(now.unix_ms, minute_ms) + local_now;
    return {date_of(static_cast<int>(floored(minutes, day_minutes))),
            static_cast<int>(minutes - floored(minutes, day_minutes) * day_minutes)};
}

std::string clock_time(int minute_of_day) {
    const std::string minutes = std::to_string(minute_of_day % 60);
    return std::to_string(minute_of_day / 60) + (minutes.size() < 2 ? ":0" : ":") + minutes;
}

std::string day_and_time(std::int64_t unix_ms, const Now& now) {
    const LocalMoment moment = local_moment(unix_ms, now);
    const int ago = day_number(now.today) - day_number(moment.day);
    const std::string time = clock_time(moment.minute_of_day);
    if (ago == 0)
        return "Today, " + time;
    if (ago == 1)
        return "Yesterday, " + time;
    return (moment.day.year == now.today.year ? day_and_month(moment.day) : in_words(moment.day)) +
           ", " + time;
}

std::string full_day_and_time(std::int64_t unix_ms, const Now& now) {
    const LocalMoment moment = local_moment(unix_ms, now);
    return in_words(moment.day) + ", " + clock_time(moment.minute_of_day);
}

std::string file_size(std::int64_t bytes) {
    if (bytes < 100'000)
        return std::to_string((std::max<std::int64_t>(bytes, 0) + 999) / 1000) + " kB";
    const std::int64_t tenths = (bytes + 50'000) / 100'000;
    return grouped(tenths / 10) + "." + std::to_string(tenths % 10) + " MB";
}

} // namespace epilogue
