// The archive: any month, any day.
#include "model/turn.h"

#include "rules/grid_maker.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

int days_in_month(int year, int month) {
    const Date next = month == 12 ? Date{year + 1, 1, 1} : Date{year, month + 1, 1};
    return day_number(next) - day_number({year, month, 1});
}

// The same day of another month, or its last one.
Date moved_by_months(const Date& day, int months) {
    const int all =
        std::clamp(day.year * 12 + day.month - 1 + months, first_year * 12, last_year * 12 + 11);
    const int year = all / 12;
    const int month = all % 12 + 1;
    return {year, month, std::min(day.day, days_in_month(year, month))};
}

void read_archive(Turn& turn) {
    Model& model = turn.model;
    model.archive.grids.clear();
    if (model.current == PlayerId{})
        return;
    for (PlayedGrid& grid : value_or_toast(turn, turn.world.records.grids(model.current))) {
        const auto params = Grid::decode_params(grid.params);
        if (params && params.value().number)
            model.archive.grids.insert_or_assign(*params.value().number, std::move(grid));
    }
}

} // namespace

void open_archive(Turn& turn) {
    Model& model = turn.model;
    if (model.screen != Screen::Grid || model.archive.chosen == Date{})
        model.archive.chosen = turn.now.today;
    read_archive(turn);
    show(turn, Screen::Archive);
}

void handle(Turn& turn, const TurnMonth& intent) {
    if (turn.model.screen == Screen::Archive)
        turn.model.archive.chosen =
            moved_by_months(turn.model.archive.chosen, std::clamp(intent.by, -1200, 1200));
}

void handle(Turn& turn, const ChooseDay& intent) {
    if (turn.model.screen != Screen::Archive)
        return;
    const auto day = intent.day.empty() ? Result<Date>(turn.now.today) : parse_date(intent.day);
    if (day && day.value().year >= first_year && day.value().year <= last_year)
        turn.model.archive.chosen = day.value();
}

} // namespace epilogue
