// The Movie Grids of a month, a line for each day.
#include "text/pages.h"

#include "base/text.h"

namespace epilogue::terminal {

namespace {

std::string word_of(DayState state) {
    switch (state) {
    case DayState::Solved:
        return "solved";
    case DayState::Part:
        return "in part";
    case DayState::Missed:
        return "missed";
    case DayState::InPlay:
        return "in play";
    case DayState::NotPlayed:
        return "not played";
    case DayState::NotOut:
        break;
    }
    return "not out yet";
}

std::string day_words(const ArchiveView& view, std::size_t at) {
    const auto& day = view.days[at];
    const auto column = static_cast<std::size_t>(view.first_column < 0 ? 0 : view.first_column);
    return view.weekdays.at((column + at) % view.weekdays.size()) + ", " + word_of(day.state) +
           (day.today ? ", today" : "");
}

std::string chosen_words(const ArchiveView& view) {
    return view.title + (view.number.empty() ? "" : ", " + view.number) + ": " +
           (view.word.empty() ? word_of(view.state) : lower_first(view.word)) +
           (view.detail.empty() ? "" : ", " + view.detail);
}

} // namespace

Page archive_page(const ArchiveView& view) {
    Page page;
    page.family = "archive";
    page.topic = view.month;
    page.lines.say(sentence("Archive of the Movie Grid. " + view.month));
    for (std::size_t i = 0; i < view.days.size(); ++i)
        page.choice(view.days[i].number, day_words(view, i), Intent{ChooseDay{view.days[i].date}});
    if (!view.title.empty())
        page.lines.say(sentence(chosen_words(view)));
    page.lines.say(view.note);
    page.ask = "Type a day's number.";
    if (!view.act.empty()) {
        page.ask += " " + sentence("Enter: " + lower_first(view.act) + ", " + view.title);
        page.on_enter(lower_first(view.act) + ", " + view.title, Intent{OpenGrid{view.date}});
    }
    page.command("n", {"next"}, "next month", Intent{TurnMonth{1}});
    page.command("p", {"previous"}, "previous month", Intent{TurnMonth{-1}});
    page.command("t", {"today"}, "today", Intent{ChooseDay{}});
    page.command("b", {"back"}, "back", Intent{Back{}});
    return page;
}

} // namespace epilogue::terminal
