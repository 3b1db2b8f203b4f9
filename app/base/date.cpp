#include "base/date.h"

#include "base/text.h"

#include <array>

namespace epilogue {

namespace {

constexpr std::array<const char*, 12> month_names = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<const char*, 7> day_names = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                  "Friday", "Saturday", "Sunday"};

constexpr int last_year = 999'999; // some millions later the number of a day is no int any more

std::string padded(int number, std::size_t digits) {
    std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

} // namespace

// Days from the civil calendar: Howard Hinnant, "chrono-compatible low-level date algorithms".
int day_number(const Date& date) {
    const int year = date.month <= 2 ? date.year - 1 : date.year;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int year_of_era = year - era * 400;
    const int shifted_month = date.month > 2 ? date.month - 3 : date.month + 9;
    const int day_of_year = (153 * shifted_month + 2) / 5 + date.day - 1;
    const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

Date date_of(int day_number) {
    const int shifted = day_number + 719468;
    const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int day_of_era = shifted - era * 146097;
    const int year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int shifted_month = (5 * day_of_year + 2) / 153;
    const int day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    const int month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
    const int year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
    return {year, month, day};
}

int weekday(const Date& date) {
    const int since_monday = (day_number(date) + 3) % 7; // 1970-01-01 was a Thursday
    return since_monday < 0 ? since_monday + 7 : since_monday;
}

std::string iso(const Date& date) {
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

std::string in_words(const Date& date) {
    return std::to_string(date.day) + " " +
           month_names.at(static_cast<std::size_t>(date.month - 1)) + " " +
           std::to_string(date.year);
}

std::string in_words_weekday(const Date& date) {
    return std::string(day_names.at(static_cast<std::size_t>(weekday(date)))) + ", " +
           in_words(date);
}

std::string in_words_short(const Date& date) {
    const std::string month = month_names.at(static_cast<std::size_t>(date.month - 1));
    return std::to_string(date.day) + " " + month.substr(0, 3) + " " + std::to_string(date.year);
}

Result<Date> parse_date(std::string_view text) {
    const auto fields = split(text, '-');
    const auto wrong = [&] {
        return Error{"reading a date: found '" + std::string(text.substr(0, 40)) +
                     "', expected a day such as 2026-11-22"};
    };
    if (fields.size() != 3)
        return wrong();
    const auto year = whole_number<int>(fields[0]);
    const auto month = whole_number<int>(fields[1]);
    const auto day = whole_number<int>(fields[2]);
    if (!year || !month || !day || *year < 1 || *year > last_year || *month < 1 || *month > 12 ||
        *day < 1)
        return wrong();
    const Date date{*year, *month, *day};
    if (date_of(day_number(date)) != date || iso(date) != text) // 2026-1-022 is of no such form
        return wrong();
    return date;
}

} // namespace epilogue
