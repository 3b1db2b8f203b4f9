#include "base/date.h"

#include "support/catch.h"

#include <string>

using namespace epilogue;

TEST_CASE("date: every day from 1900 to 2100 follows the one before", "[base]") {
    const int first = day_number({1900, 1, 1});
    const int last = day_number({2100, 12, 31});
    Date before = date_of(first - 1);
    int faults = 0;

    for (int day = first; day <= last; ++day) {
        const Date date = date_of(day);
        const bool next_day =
            date.year == before.year && date.month == before.month && date.day == before.day + 1;
        const bool next_month =
            date.day == 1 &&
            ((date.year == before.year && date.month == before.month + 1) ||
             (date.year == before.year + 1 && date.month == 1 && before.month == 12));
        const bool good = (next_day || next_month) && day_number(date) == day && before < date &&
                          weekday(date) == (weekday(before) + 1) % 7;
        faults += good ? 0 : 1;
        before = date;
    }

    CHECK(faults == 0);
    CHECK(last - first + 1 == 201 * 365 + 49); // 1904 to 2096, and 1900 and 2100 are no leap years
}

TEST_CASE("date: every day from 1900 to 2100 reads back from its text", "[base]") {
    int faults = 0;

    for (int day = day_number({1900, 1, 1}); day <= day_number({2100, 12, 31}); ++day) {
        const auto read = parse_date(iso(date_of(day)));
        faults += read && read.value() == date_of(day) ? 0 : 1;
    }

    CHECK(faults == 0);
}

TEST_CASE("date: known days have their number and weekday", "[base]") {
    CHECK(day_number({1970, 1, 1}) == 0);
    CHECK(day_number({2000, 3, 1}) == 11017);
    CHECK(weekday({1970, 1, 1}) == 3);
    CHECK(weekday({2017, 2, 26}) == 6);
    CHECK(weekday({2026, 11, 23}) == 0);
    CHECK(weekday({1900, 1, 1}) == 0);
}

TEST_CASE("date: a day is said in words", "[base]") {
    const Date date{2026, 11, 2};

    CHECK(iso(date) == "2026-11-02");
    CHECK(in_words(date) == "2 November 2026");
    CHECK(in_words_weekday(date) == "Monday, 2 November 2026");
    CHECK(in_words_short(date) == "2 Nov 2026");
}

TEST_CASE("date: a day that does not exist is refused with a sentence", "[base]") {
    const auto bad = GENERATE(values<std::string>(
        {"",           "2026",          "2026-11",         "2026-11-31", "2026-02-29", "1900-02-29",
         "2026-13-01", "2026-00-10",    "2026-10-00",      "2026-1-1",   "2026-1-022", "26-11-0022",
         "2026/11/22", " 2026-11-2",    "2026-11-22 ",     "0000-01-01", "2026-11-+2", "2026--1-22",
         "aaaa-bb-cc", "1000000-01-01", "2147483647-01-01"}));
    CAPTURE(bad);

    const auto read = parse_date(bad);

    REQUIRE_FALSE(read);
    CHECK(read.error().message.find("expected a day such as 2026-11-22") != std::string::npos);
}

TEST_CASE("date: a leap day is a day", "[base]") {
    CHECK(parse_date("2024-02-29").value() == Date{2024, 2, 29});
    CHECK(parse_date("2000-02-29").value() == Date{2000, 2, 29});
}
