// The pages of one Movie Grid: its board, what lies over it, and its end. Pure.
#pragma once

#include "model/view.h"
#include "text/page.h"

#include <string>
#include <string_view>

namespace epilogue::terminal {

// A page of the board's family, with the title and the columns as its context.
Page page_of_board(const GridView& view);

Page miss_page(const GridView& view);           // view.miss is set
Page picker_page(const GridView& view);         // view.picker is set
Page criterion_help_page(const GridView& view); // view.help is set
// `list`: the reason chosen, from 1; 0: to choose one. view.ruling is set.
Page ruling_page(const GridView& view, int list);
Page finished_page(const GridView& view); // view.finished is set

std::string words_of(const CriterionView& criterion);       // "Ryan Gosling, in the cast"
std::string film_words(const std::string& title, int year); // "Heat (1995)"

// "Row 1: ..." and its cells, for each row.
void add_cells(Lines& lines, const GridView& view);
// "t": what was tried, oldest first.
void add_tries_command(Page& page, const GridView& view);
// help row 1 to help column 3.
void add_help_commands(Page& page, const GridView& view);

// A cell and a film, or a cell alone, while the board is in play.
LineReading read_on_board(const GridView& view, std::string_view typed);

} // namespace epilogue::terminal
