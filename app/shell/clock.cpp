#include "shell/clock.h"

#include <array>
#include <chrono>
#include <ctime>

namespace epilogue {

namespace {

std::string formatted(const std::tm& parts, const char* format) {
    std::array<char, 32> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), format, &parts);
    return {text.data(), size};
}

std::time_t seconds_of(std::int64_t unix_ms) {
    return static_cast<std::time_t>(unix_ms / 1000);
}

} // namespace

Now clock_now() {
    using namespace std::chrono;
    const auto milliseconds_of = [](auto since) {
        return static_cast<std::int64_t>(duration_cast<milliseconds>(since).count());
    };
    Now now;
    now.unix_ms = milliseconds_of(system_clock::now().time_since_epoch());
    now.steady_ms = milliseconds_of(steady_clock::now().time_since_epoch());
    const std::time_t seconds = seconds_of(now.unix_ms);
    std::tm local{};
    ::tzset(); // a traveller changes it while the game is open
    localtime_r(&seconds, &local);
    now.today = {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
    now.minute_of_day = local.tm_hour * 60 + local.tm_min;
    return now;
}

std::string iso_moment(std::int64_t unix_ms) {
    const std::time_t seconds = seconds_of(unix_ms);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    return formatted(utc, "%Y-%m-%dT%H:%M:%SZ");
}

std::string local_moment(std::int64_t unix_ms) {
    const std::time_t seconds = seconds_of(unix_ms);
    std::tm local{};
    localtime_r(&seconds, &local);
    return formatted(local, "%Y-%m-%d %H:%M");
}

} // namespace epilogue
