// The archive: a month, and the day that is chosen in it.
#include "model/views.h"

#include "base/text.h"
#include "model/grid_words.h"
#include "rules/grid_maker.h"

namespace epilogue {

namespace {

constexpr std::array month_names = {"January",   "February", "March",    "April",
                                    "May",       "June",     "July",     "August",
                                    "September", "October",  "November", "December"};

const PlayedGrid* grid_of(const Model& model, int number) {
    const auto found = model.archive.grids.find(number);
    return found == model.archive.grids.end() ? nullptr : &found->second;
}

DayState state_of(const Model& model, int number, int today) {
    const PlayedGrid* grid = grid_of(model, number);
    if (grid == nullptr)
        return number > today ? DayState::NotOut : DayState::NotPlayed;
    int right = grid->result.right;
    if (grid->finished_ms == 0) { // over, its result may be on its way to the disk
        const auto outline = outline_of(*grid);
        if (!outline || outline->status == Status::Playing)
            return DayState::InPlay;
        right = solved(outline->state);
    }
    if (right == board_cells)
        return DayState::Solved;
    return right == 0 ? DayState::Missed : DayState::Part;
}

const char* word_of(DayState state) {
    switch (state) {
    case DayState::Solved:
        return "Solved";
    case DayState::Part:
        return "In part";
    case DayState::Missed:
        return "Missed";
    case DayState::InPlay:
        return "In play";
    case DayState::NotOut:
        return "Not out yet";
    case DayState::NotPlayed:
        break;
    }
    return "Not played";
}

const char* act_of(DayState state) {
    switch (state) {
    case DayState::InPlay:
        return "Go on";
    case DayState::NotOut:
        return "Play early";
    case DayState::NotPlayed:
        return "Play";
    default:
        return "Look again";
    }
}

std::string detail_of(const PlayedGrid* grid) {
    if (grid == nullptr)
        return {};
    if (grid->finished_ms != 0)
        return std::to_string(grid->result.right) + " of 9, rarity " +
               std::to_string(grid->result.points);
    const auto outline = outline_of(*grid);
    return outline ? std::to_string(solved(outline->state)) + " of 9 so far" : "";
}

std::string note_of(const PlayedGrid* grid, int number, int today) {
    if (grid != nullptr && grid->finished_ms != 0) {
        if (counts_for_streak(grid->result))
            return "It counts for the streak.";
        return std::string(grid->result.title.ends_with(given_up_suffix) ? "Given up: it" : "It") +
               " counts for statistics, not for the streak.";
    }
    if (number == today)
        return "Today's grid counts for the streak.";
    return number > today ? "A day played early counts for statistics, not for the streak, and is "
                            "not played again on its day."
                          : "Days played late count for statistics, not for the streak.";
}

} // namespace

ArchiveView archive_view(const Model& model, const Now& now) {
    const Date& chosen = model.archive.chosen;
    const int today = grid_number(now.today);
    ArchiveView view;
    view.month = month_names.at(static_cast<std::size_t>(chosen.month - 1)) + std::string(" ") +
                 std::to_string(chosen.year);
    view.weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    const Date first{chosen.year, chosen.month, 1};
    view.first_column = weekday(first);
    for (Date day = first; day.month == chosen.month; day = date_of(day_number(day) + 1)) {
        ArchiveView::Day shown;
        shown.date = iso(day);
        shown.number = std::to_string(day.day);
        shown.state = state_of(model, grid_number(day), today);
        shown.today = day == now.today;
        shown.chosen = day == chosen;
        view.days.push_back(std::move(shown));
    }
    const int number = grid_number(chosen);
    view.title = day_in_words(chosen, chosen);
    view.number = "No. " + std::to_string(number);
    view.state = state_of(model, number, today);
    view.word = word_of(view.state);
    view.detail = detail_of(grid_of(model, number));
    view.act = act_of(view.state);
    view.date = iso(chosen);
    view.note = note_of(grid_of(model, number), number, today);
    return view;
}

} // namespace epilogue
