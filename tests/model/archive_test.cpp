// The archive: every day of every month, and what became of it.
#include "rules/grid_maker.h"
#include "support/grid_house.h"
#include "support/print.h"

#include <algorithm>

using namespace epilogue;

namespace {

ArchiveView::Day day_of(const ArchiveView& view, const std::string& date) {
    const auto found = std::find_if(view.days.begin(), view.days.end(),
                                    [&](const auto& day) { return day.date == date; });
    INFO("day " << date);
    REQUIRE(found != view.days.end());
    return *found;
}

ArchiveView chosen(House& house, const std::string& day) {
    house.act(ChooseDay{day});
    return house.screen<ArchiveView>();
}

Grid::Params params(const std::string& day) {
    return {.number = grid_number(parse_date(day).value()), .board = std::nullopt};
}

} // namespace

TEST_CASE("archive: days are solved or in part or missed or in play or not yet", "[model]") {
    House house = House::with_players({"Nora"});
    const PlayerId nora{1};
    add_played_grid(house, nora, params("2026-11-02"), "Movie Grid", 771, 9);
    add_played_grid(house, nora, params("2026-11-03"), "Movie Grid, given up", 120, 4);
    add_played_grid(house, nora, params("2026-11-04"), "Movie Grid", 0, 0);
    house.act(OpenGrid{"2026-11-05"});
    solve(house, {0, 1});

    house.act(Go{Place::Archive});

    const auto view = house.screen<ArchiveView>();
    CHECK(view.month == "November 2026");
    CHECK(view.first_column == 6); // a Sunday
    CHECK(view.days.size() == 30);
    CHECK(day_of(view, "2026-11-01").state == DayState::NotPlayed);
    CHECK(day_of(view, "2026-11-02").state == DayState::Solved);
    CHECK(day_of(view, "2026-11-03").state == DayState::Part);
    CHECK(day_of(view, "2026-11-04").state == DayState::Missed);
    CHECK(day_of(view, "2026-11-05").state == DayState::InPlay);
    CHECK(day_of(view, "2026-11-22").state == DayState::NotPlayed);
    CHECK(day_of(view, "2026-11-22").today);
    CHECK(day_of(view, "2026-11-22").chosen);
    CHECK(day_of(view, "2026-11-23").state == DayState::NotOut);
}

TEST_CASE("archive: the chosen day tells its state in words", "[model]") {
    House house = House::with_players({"Nora"});
    add_played_grid(house, PlayerId{1}, params("2026-11-19"), "Movie Grid", 771, 9);
    add_played_grid(house, PlayerId{1}, params("2026-11-20"), "Movie Grid, given up", 90, 2);
    house.act(OpenGrid{"2026-11-05"});
    solve(house, {0, 1});
    house.act(Go{Place::Archive});

    ArchiveView view = chosen(house, "2026-11-19");
    CHECK(view.title == "Thursday 19 November");
    CHECK(view.number == "No. 323");
    CHECK(view.word == "Solved");
    CHECK(view.detail == "9 of 9, rarity 771");
    CHECK(view.act == "Look again");
    CHECK(view.note == "It counts for the streak.");
    view = chosen(house, "2026-11-20");
    CHECK(view.note == "Given up: it counts for statistics, not for the streak.");
    view = chosen(house, "2026-11-05");
    CHECK(view.word == "In play");
    CHECK(view.detail == "2 of 9 so far");
    CHECK(view.act == "Go on");
    view = chosen(house, "2026-11-06");
    CHECK(view.word == "Not played");
    CHECK(view.detail.empty());
    CHECK(view.act == "Play");
    CHECK(view.note == "Days played late count for statistics, not for the streak.");
    view = chosen(house, "2026-12-24");
    CHECK(view.month == "December 2026");
    CHECK(view.word == "Not out yet");
    CHECK(view.act == "Play early");
    view = chosen(house, "");
    CHECK(view.date == "2026-11-22");
    CHECK(view.note == "Today's grid counts for the streak.");
}

TEST_CASE("archive: a day opens its grid and Esc leads back to it", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(Go{Place::Archive});
    chosen(house, "2026-03-14");
    house.act(OpenGrid{house.screen<ArchiveView>().date});
    REQUIRE(house.shows<GridView>());
    CHECK(house.screen<GridView>().aside == "No. 73, Saturday 14 March");
    lose_grid(house);

    house.act(Back{});

    REQUIRE(house.shows<ArchiveView>());
    const auto view = house.screen<ArchiveView>();
    CHECK(view.date == "2026-03-14");
    CHECK(view.word == "Missed");
}

TEST_CASE("archive: months turn over years and short months", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(Go{Place::Archive});
    chosen(house, "2024-01-31");
    house.act(TurnMonth{1});
    CHECK(house.screen<ArchiveView>().date == "2024-02-29");
    CHECK(house.screen<ArchiveView>().days.size() == 29);
    house.act(TurnMonth{-2});
    CHECK(house.screen<ArchiveView>().date == "2023-12-29");
    house.act(TurnMonth{12 * 500});
    CHECK(house.screen<ArchiveView>().month == "December 2123");
    house.act(TurnMonth{12 * 500});
    CHECK(house.screen<ArchiveView>().month == "December 2199");
    for (int i = 0; i < 4; ++i)
        house.act(TurnMonth{-1200});
    CHECK(house.screen<ArchiveView>().month == "January 1900");
}

TEST_CASE("archive: a day that does not exist is not chosen", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(Go{Place::Archive});
    for (const char* day : {"2026-02-30", "tomorrow", "1899-12-31", "2200-01-01"})
        CHECK(chosen(house, day).date == "2026-11-22");
}

TEST_CASE("archive: it is the one of who plays", "[model]") {
    House house = House::with_players({"Nora", "Ben"});
    add_played_grid(house, PlayerId{1}, params("2026-11-19"), "Movie Grid", 771, 9);
    house.act(Go{Place::Archive});
    CHECK(day_of(house.screen<ArchiveView>(), "2026-11-19").state == DayState::Solved);

    house.act(ChoosePlayer{PlayerId{2}});

    CHECK(day_of(house.screen<ArchiveView>(), "2026-11-19").state == DayState::NotPlayed);
}

TEST_CASE("archive: a grid left with its last miss told is shown as it ended", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(Go{Place::Grid});
    for (int cell = 0; cell < 9; ++cell)
        miss_cell(house, cell);

    house.act(Go{Place::Archive});

    CHECK(day_of(house.screen<ArchiveView>(), "2026-11-22").state == DayState::Missed);
}
