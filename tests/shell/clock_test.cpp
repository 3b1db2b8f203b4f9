#include "shell/clock.h"
#include "support/catch.h"

#include <cstdlib>
#include <optional>
#include <string>

using namespace epilogue;

namespace {

class TimeZone {
  public:
    TimeZone() {
        if (const char* zone = std::getenv("TZ"))
            before_ = zone;
    }

    TimeZone(const TimeZone&) = delete;
    TimeZone& operator=(const TimeZone&) = delete;

    ~TimeZone() {
        if (before_)
            set(*before_);
        else
            ::unsetenv("TZ");
    }

    static void set(const std::string& zone) { ::setenv("TZ", zone.c_str(), 1); }

  private:
    std::optional<std::string> before_;
};

} // namespace

TEST_CASE("clock: another time zone is another time of day at once", "[shell]") {
    const TimeZone before;
    constexpr int day_minutes = 1440;
    constexpr int hours_between = 9;
    TimeZone::set("UTC0");
    const int here = clock_now().minute_of_day;

    TimeZone::set("JST-9");
    const int there = clock_now().minute_of_day;

    const int apart = (there - here + day_minutes) % day_minutes;
    CHECK((apart == hours_between * 60 || apart == hours_between * 60 + 1));
}
