// The Movie Grid in play: the board by rows and columns, and the miss with both its halves.
#include "text/grid_pages.h"

#include "base/text.h"
#include "rules/board.h"
#include "text/pages.h"
#include "text/read_grid.h"

namespace epilogue::terminal {

namespace {

constexpr std::string_view what_to_type = "it begins with a cell, such as r1c2 and a title";

bool open(const GridCellView& cell) {
    return cell.state != GridCellView::State::Solved;
}

std::string cell_words(const GridCellView& cell) {
    switch (cell.state) {
    case GridCellView::State::Solved:
        return film_words(cell.title, cell.year) +
               (cell.rarity.empty() ? "" : ", rarity " + cell.rarity) +
               (cell.ruled ? ", by a house ruling" : "");
    case GridCellView::State::Missed:
        return "missed";
    case GridCellView::State::Open:
    case GridCellView::State::Tried:
        break;
    }
    return std::string("open") + (cell.single ? ", a single film fits" : "") +
           (cell.out_of_reach ? ", no film is left for it"
            : cell.rival      ? ", too few films are left for it and others"
                              : "");
}

std::string try_words(const GridTryView& tried) {
    switch (tried.mark) {
    case GridMark::Right:
        return "right" + (tried.note.empty() ? "" : ", rarity " + tried.note);
    case GridMark::Ruled:
        return "counts by a house ruling" + (tried.note.empty() ? "" : ", rarity " + tried.note);
    case GridMark::Undecided:
        return "not decided" + (tried.note.empty() ? "" : ", " + tried.note);
    case GridMark::Missed:
    case GridMark::Left:
        break;
    }
    return "missed" + (tried.note.empty() ? "" : ", " + tried.note);
}

// "5" and "of 9, one per try" as "5 of 9 guesses left"; "Free" and "as many as you like".
std::string guesses_words(const GridView& view) {
    if (!whole_number<int>(view.guesses))
        return "Guesses: " +
               lower_first(view.guesses_detail.empty() ? view.guesses : view.guesses_detail);
    const auto head = view.guesses_detail.substr(0, view.guesses_detail.find(','));
    const bool named = head.find_first_not_of("of 0123456789") != std::string::npos;
    return view.guesses + (head.empty() ? "" : " " + head) + (named ? "" : " guesses") + " left";
}

std::string solved_words(std::string solved) { // "3/9"
    if (const auto slash = solved.find('/'); slash != std::string::npos)
        solved.replace(slash, 1, " of ");
    return "Solved " + solved;
}

// The terminal tells of a guess that counts by this line; a miss has a page of its own.
void add_last_guess(Lines& lines, const GridView& view) {
    if (view.tries.empty() || view.miss)
        return;
    const GridTryView& last = view.tries.front();
    if (last.mark == GridMark::Right)
        lines.say(sentence("Last guess: " + last.title + " is right"));
    if (last.mark == GridMark::Ruled)
        lines.say(sentence("Last guess: " + last.title + " counts by a house ruling"));
}

void add_reach(Lines& lines, const GridView& view) {
    if (!view.show_reach)
        return;
    if (!view.reach) {
        if (view.films_left)
            lines.say("There are films left for every cell.");
        return;
    }
    lines.say(sentence(view.reach->title) + " " + view.reach->detail);
    std::vector<std::string> dead;
    std::vector<std::string> rivals;
    for (std::size_t cell = 0; cell < view.cells.size(); ++cell) {
        if (view.cells[cell].out_of_reach)
            dead.push_back(cell_name(static_cast<int>(cell)));
        if (view.cells[cell].rival)
            rivals.push_back(cell_name(static_cast<int>(cell)));
    }
    if (!dead.empty())
        lines.say("Out of reach: " + listed(dead) + ".");
    if (!rivals.empty())
        lines.say("Too few films are left for all of " + listed(rivals) + ".");
}

// "mode lives" for Three lives.
std::string mode_key(const std::string& label) {
    const auto space = label.rfind(' ');
    return "mode " + lower(space == std::string::npos ? label : label.substr(space + 1));
}

void add_modes(Page& page, const GridView& view) {
    if (view.modes.empty())
        return page.lines.say(view.mode_note);
    page.lines.say("Until the first guess the mode may be changed:");
    for (std::size_t i = 0; i < view.modes.size(); ++i) {
        const auto& mode = view.modes[i];
        page.choice(mode_key(mode.label), mode.label + (mode.on ? ", chosen" : ""),
                    Intent{SetGridMode{static_cast<int>(i)}});
        if (const std::string whole = "mode " + lower(mode.label);
            whole != page.commands.back().key)
            page.commands.back().words = {whole};
    }
    page.lines.say(view.mode_note);
}

// The first open cell, for the example in the prompt.
std::string example(const GridView& view) {
    for (std::size_t cell = 0; cell < view.cells.size(); ++cell)
        if (open(view.cells[cell]))
            return cell_name(static_cast<int>(cell));
    return cell_name(0);
}

void add_place_commands(Page& page) {
    page.command("s", {"save", "home"}, "save and go to the first page", Intent{Go{Place::Home}});
    page.commands.push_back(
        {"archive", {}, "grids of other days", Intent{Go{Place::Archive}}, Told::InHelp});
}

Page board_page(const GridView& view) {
    Page page = page_of_board(view);
    page.topic = "board";
    add_last_guess(page.lines, view);
    add_cells(page.lines, view);
    page.lines.say(sentence(solved_words(view.solved)) + " " +
                   (view.rarity.empty() ? "" : sentence("Rarity " + view.rarity)) + " " +
                   sentence(guesses_words(view)));
    add_reach(page.lines, view);
    add_modes(page, view);
    page.ask = "Type a cell and a film, such as " + example(view) + " and a title.";
    page.command("g", {"give up"}, "give up", Intent{AskGiveUp{}});
    if (view.reach && view.show_reach)
        page.command("w", {"which"}, view.reach->shown ? "no longer say which cell" : "which cell",
                     Intent{ShowReach{}});
    add_tries_command(page, view);
    add_place_commands(page);
    add_help_commands(page, view);
    page.help.say("A cell alone asks for the film. A year after the title helps: " + example(view) +
                  " heat 1995. Nothing costs a guess until one film is meant.");
    page.help.say(view.rarity_note);
    page.read = [view](std::string_view typed) { return read_on_board(view, typed); };
    return page;
}

std::string fit_words(Fit fit) {
    switch (fit) {
    case Fit::Yes:
        return "fits";
    case Fit::No:
        return "does not fit";
    case Fit::Unknown:
        break;
    }
    return "is not known";
}

void add_half(Lines& lines, const std::string& which, const HalfView& half) {
    lines.say(sentence(which + ", " + half.label + ": " + fit_words(half.fit)) + " " + half.fact);
}

} // namespace

std::string words_of(const CriterionView& criterion) {
    return criterion.label + (criterion.detail.empty() ? "" : ", " + criterion.detail);
}

std::string film_words(const std::string& title, int year) {
    return title + (year > 0 ? " (" + std::to_string(year) + ")" : "");
}

void add_cells(Lines& lines, const GridView& view) {
    for (std::size_t row = 0; row < view.rows.size(); ++row) {
        lines.say(sentence("Row " + std::to_string(row + 1) + ": " + words_of(view.rows[row])));
        for (std::size_t cell = row * 3; cell < row * 3 + 3; ++cell)
            lines.item("  " + cell_name(static_cast<int>(cell)), cell_words(view.cells[cell]));
    }
}

void add_tries_command(Page& page, const GridView& view) {
    if (view.tries.empty())
        return;
    Lines lines;
    int number = 0;
    for (auto tried = view.tries.rbegin(); tried != view.tries.rend(); ++tried)
        lines.item(std::to_string(++number), tried->title + ": " + try_words(*tried));
    page.command("t", {"tries"}, "tries so far", Tell{lines});
}

void add_help_commands(Page& page, const GridView& view) {
    for (int side = 0; side < 6; ++side) {
        const auto at = static_cast<std::size_t>(side % 3);
        const std::string number = std::to_string(at + 1);
        const CriterionView& criterion = side < 3 ? view.rows[at] : view.columns[at];
        page.commands.push_back({"help " + side_name(side),
                                 {std::string("help ") + (side < 3 ? "r" : "c") + number},
                                 "what it means: " + words_of(criterion),
                                 Intent{OpenCriterionHelp{side}},
                                 Told::InHelp});
    }
}

LineReading read_on_board(const GridView& view, std::string_view typed) {
    const auto line = read_cell_line(typed);
    if (!line)
        return Misread{std::string(what_to_type)};
    if (!line->cell)
        return Misread{"the cells are r1c1 to r3c3"};
    const GridCellView& cell = view.cells.at(static_cast<std::size_t>(*line->cell));
    if (!open(cell)) {
        Lines filled;
        filled.say(sentence(cell_name(*line->cell) + " is filled: " + cell_words(cell)) +
                   " Nothing is lost.");
        return Act{Tell{filled}};
    }
    if (line->film.empty())
        return Act{Intent{OpenPicker{*line->cell}}};
    return Act{Intent{GuessTyped{*line->cell, std::string(trim(cleaned(line->film)))}}};
}

Page page_of_board(const GridView& view) {
    Page page;
    page.family = "grid " + view.key;
    const bool numbered = view.aside.starts_with("No.");
    if (view.aside.empty() || numbered)
        page.context.say(sentence(view.title + " " + view.aside));
    else
        page.context.say(sentence(view.title + ", " + lower_first(view.aside)));
    page.context.say(view.note);
    if (const auto days = whole_number<int>(view.streak); !view.finished && days && *days > 0)
        page.context.fact("Streak", count_of(*days, "day", "days"));
    for (std::size_t column = 0; column < view.columns.size(); ++column)
        page.context.say(sentence("Column " + std::to_string(column + 1) + ": " +
                                  words_of(view.columns[column])));
    return page;
}

Page miss_page(const GridView& view) {
    const MissView& miss = *view.miss;
    const std::string film = film_words(miss.title, miss.year);
    const bool undecided = miss.row.fit != Fit::No && miss.column.fit != Fit::No;
    Page page = page_of_board(view);
    page.topic = "miss";
    page.whole = true;
    page.lines.say(film + (undecided ? " may fit " : " does not fit ") + cell_name(miss.cell) +
                   ". " + sentence(miss.word));
    add_half(page.lines, "Row", miss.row);
    add_half(page.lines, "Column", miss.column);
    page.lines.say(miss.rule);
    page.lines.say(sentence(miss.guesses));
    if (!miss.films_left.empty())
        page.lines.fact("Films left for every cell", lower_first(miss.films_left));
    const std::string leave = lower_first(miss.leave);
    page.on_enter(leave, Intent{LeaveMiss{}});
    page.commands.back().words = {"leave"};
    page.command("overrule", {"rule"}, "if your house knows better", Intent{AskOverrule{}});
    if (!miss.can_try) {
        page.ask = sentence("Enter: " + leave);
        return page;
    }
    page.ask = sentence("Type a cell and a film. Enter alone: " + leave);
    add_place_commands(page);
    add_help_commands(page, view);
    page.read = [view](std::string_view typed) { return read_on_board(view, typed); };
    return page;
}

Page grid_page(const GridView& view, int list) {
    if (view.picker)
        return picker_page(view);
    if (view.ruling)
        return ruling_page(view, list);
    if (view.help)
        return criterion_help_page(view);
    if (view.miss)
        return miss_page(view);
    if (view.finished)
        return finished_page(view);
    return board_page(view);
}

} // namespace epilogue::terminal
