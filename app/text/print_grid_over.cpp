// What lies over the board of a Movie Grid: the films that may be meant, what a criterion means,
// a house ruling. Each is left with Enter, and leaving costs nothing.
#include "text/grid_pages.h"

#include "base/text.h"
#include "rules/board.h"
#include "text/read_grid.h"

#include <algorithm>

namespace epilogue::terminal {

namespace {

// More rows than this nobody wants to hear: a longer title is typed sooner.
constexpr std::size_t most_rows = 20;

std::string row_words(const PickerRow& row) {
    return film_words(row.title, row.year) + (row.alias.empty() ? "" : ", also " + row.alias) +
           (row.label.empty() ? "" : ", " + row.label) + (row.used ? ", already in your grid" : "");
}

std::string several_words(const PickerView& picker) {
    if (picker.rows.size() == 1)
        return "One film may be meant:";
    const std::string count = picker.count.empty() ? "" : ", " + picker.count;
    if (picker.rows.size() > most_rows)
        return "Several films are meant" + count + ". The first " + std::to_string(most_rows) + ":";
    return "Several films are meant" + count + ":";
}

void add_rows(Lines& lines, const PickerView& picker) {
    lines.say(several_words(picker));
    for (std::size_t i = 0; i < std::min(picker.rows.size(), most_rows); ++i)
        lines.item(std::to_string(i + 1), row_words(picker.rows[i]));
    if (picker.rows.size() > most_rows)
        lines.say("More of the title, or its year, leaves fewer.");
}

Act guess_of(const PickerRow& row) {
    if (!row.used)
        return Intent{GuessFilm{row.id}};
    Lines used;
    used.say(film_words(row.title, row.year) + " is already in your grid. Nothing is lost.");
    return Tell{used};
}

// A number of a row, another cell with its film, or a title.
LineReading read_in_picker(const GridView& view, std::string_view typed) {
    const PickerView& picker = *view.picker;
    const auto number = whole_number<std::size_t>(typed);
    if (number && *number >= 1 && *number <= std::min(picker.rows.size(), most_rows))
        return guess_of(picker.rows[*number - 1]);
    if (const auto line = read_cell_line(typed); line && line->cell)
        return read_on_board(view, typed);
    return Act{Intent{GuessTyped{picker.cell, std::string(trim(cleaned(typed)))}}};
}

// A note for the others, once the reason is chosen.
Page note_page(const GridView& view, int reason) {
    Page page = page_of_board(view);
    page.topic = "ruling note";
    page.whole = true;
    page.colon = true;
    page.lines.say(
        sentence("Why it counts: " + view.ruling->reasons.at(static_cast<std::size_t>(reason))));
    page.ask = "Type a note for the others. Enter alone counts it without one.";
    page.on_enter("count it without a note", Intent{CountIt{reason, ""}});
    page.command("b", {"back"}, "back to the reasons", OpenList{0});
    page.read = [reason](std::string_view typed) -> LineReading {
        return Act{Intent{CountIt{reason, std::string(trim(cleaned(typed)))}}};
    };
    return page;
}

// "2 we all call it that": the reason and its note at once.
LineReading read_reason_and_note(std::string_view typed) {
    const auto space = typed.find(' ');
    const auto reason = whole_number<int>(typed.substr(0, space));
    if (!reason || *reason < 1 || *reason > 3 || space == std::string_view::npos)
        return Misread{"the reasons are 1 to 3"};
    return Act{Intent{CountIt{*reason - 1, std::string(trim(cleaned(typed.substr(space))))}}};
}

} // namespace

Page picker_page(const GridView& view) {
    const PickerView& picker = *view.picker;
    const std::string cell = cell_name(picker.cell);
    Page page = page_of_board(view);
    page.topic = "picker";
    page.whole = true;
    page.colon = true;
    page.on_enter("back to the board, no guess used", Intent{Back{}});
    page.read = [view](std::string_view typed) { return read_in_picker(view, typed); };
    page.help.say(picker.foot);
    page.help.say("A film whose title is a number is typed with its year.");
    // A single film that stands in the grid already is no choice; a notice has told so.
    const bool only_used = picker.rows.size() == 1 && picker.rows.front().used;
    if (!picker.rows.empty() && !only_used) {
        add_rows(page.lines, picker);
        page.ask = "Type a row's number for " + cell +
                   ", or another title. Enter alone goes back, no guess used.";
        return page;
    }
    if (!picker.nothing.empty() && !picker.typed.empty()) {
        page.lines.say(sentence(picker.nothing) + " Nothing is lost.");
    } else {
        page.lines.say(sentence(picker.title + " for " + cell) + " " + sentence(picker.guesses));
        page.lines.fact("Row", picker.row.sentence);
        page.lines.fact("Column", picker.column.sentence);
    }
    page.ask = "Type a title for " + cell + ". Enter alone goes back, no guess used.";
    return page;
}

Page criterion_help_page(const GridView& view) {
    const CriterionHelpView& help = *view.help;
    std::string name = side_name(help.side);
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    Page page = page_of_board(view);
    page.topic = "help";
    page.whole = true;
    page.lines.fact(name, help.criterion.sentence);
    page.lines.say(help.definition);
    if (!help.yes.empty())
        page.lines.fact("It counts", help.yes);
    if (!help.no.empty())
        page.lines.fact("It does not count", help.no);
    page.ask = "Enter goes back to the board.";
    page.on_enter("back to the board", Intent{Back{}});
    add_help_commands(page, view);
    page.read = [view](std::string_view typed) { return read_on_board(view, typed); };
    return page;
}

Page ruling_page(const GridView& view, int list) {
    const RulingFormView& form = *view.ruling;
    if (list >= 1 && list <= static_cast<int>(form.reasons.size()))
        return note_page(view, list - 1);
    Page page = page_of_board(view);
    page.topic = "ruling";
    page.whole = true;
    page.lines.say(sentence(form.title));
    page.lines.say(form.story);
    page.lines.say("If it counts:");
    for (const std::string& meaning : form.meaning)
        page.lines.under(sentence(meaning));
    page.lines.say("Why should it count?");
    for (std::size_t i = 0; i < form.reasons.size(); ++i)
        page.choice(std::to_string(i + 1), form.reasons[i], OpenList{static_cast<int>(i) + 1});
    page.ask = "Type a reason's number, with a note after it or without. Enter alone keeps the "
               "miss.";
    page.on_enter("keep the miss", Intent{Decline{}});
    page.read = read_reason_and_note;
    return page;
}

} // namespace epilogue::terminal
