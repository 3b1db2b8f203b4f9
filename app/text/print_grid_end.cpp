// The end of a Movie Grid: the ticket, what was filled, every answer of each cell, the share text.
#include "text/grid_pages.h"

#include "base/text.h"
#include "rules/board.h"
#include "text/read_grid.h"

namespace epilogue::terminal {

namespace {

void add_answers(Lines& lines, const GridView& view, int cell) {
    const CellAnswersView& answers = view.finished->answers.at(static_cast<std::size_t>(cell));
    lines.say(sentence(cell_name(cell) + ", " + answers.title + ": " + answers.count));
    for (const CellAnswersView::Row& row : answers.rows)
        lines.under(film_words(row.title, row.year) +
                    (row.rarity.empty() ? "" : ", rarity " + row.rarity) +
                    (row.yours ? ", yours" : ""));
}

Lines all_answers(const GridView& view) {
    Lines lines;
    for (int cell = 0; cell < board_cells; ++cell)
        add_answers(lines, view, cell);
    return lines;
}

LineReading read_cell_to_tell(const GridView& view, std::string_view typed) {
    const auto line = read_cell_line(typed);
    if (!line)
        return Misread{"a cell, such as r1c1, tells its answers"};
    if (!line->cell)
        return Misread{"the cells are r1c1 to r3c3"};
    if (!line->film.empty())
        return Misread{"the board is finished, a cell alone tells its answers"};
    Lines lines;
    add_answers(lines, view, *line->cell);
    return Act{Tell{lines}};
}

void add_ticket(Lines& lines, const GridFinishedView& end) {
    lines.say("The board is finished. " + sentence(end.date));
    std::string score = end.score; // "8/9"
    if (const auto slash = score.find('/'); slash != std::string::npos)
        score.replace(slash, 1, " of ");
    lines.say(sentence("Solved " + score) + " " +
              sentence(end.points + (end.of.empty() ? "" : ", " + end.of)));
    lines.say(sentence(end.best));
    lines.say(sentence(end.rulings));
    lines.say(sentence(end.streak) + " " + sentence(end.longest));
    if (!end.next.empty())
        lines.say(sentence(end.next + " " + end.next_at));
}

} // namespace

Page finished_page(const GridView& view) {
    const GridFinishedView& end = *view.finished;
    Page page = page_of_board(view);
    page.topic = "finished";
    page.whole = true;
    add_ticket(page.lines, end);
    add_cells(page.lines, view);
    page.ask = "Type a cell for all its answers. Enter alone goes to the first page.";
    page.on_enter("to the first page", Intent{Go{Place::Home}});
    page.command("answers", {"all"}, "of every cell", Tell{all_answers(view)});
    Lines share;
    share.say("To copy and paste:");
    for (const std::string& line : end.share)
        share.say(line);
    page.command("share", {"copy"}, "text that names no film", Tell{share});
    page.command("archive", {"a"}, "of other days", Intent{Go{Place::Archive}});
    add_tries_command(page, view);
    add_help_commands(page, view);
    page.read = [view](std::string_view typed) { return read_cell_to_tell(view, typed); };
    return page;
}

} // namespace epilogue::terminal
