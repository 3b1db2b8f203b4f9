// Hand-made views of the Movie Grid and what belongs to it, as the model would fill them.
#pragma once

#include "model/view.h"

#include <string>
#include <utility>
#include <vector>

namespace epilogue::terminal_tests {

GridView grid();                   // three of nine solved, five guesses left
GridView fresh_grid();             // before the first guess
GridView missed();                 // Drive in r1c3: the row fits, the column does not
GridView last_missed();            // the same with no guess left
GridView undecided();              // Drive in r1c3: the column is not known
GridView out_of_reach(bool shown); // r3c3 can no longer be filled
GridView finished();               // eight of nine
GridView picking();                // r1c2 is open for a film, nothing typed yet
GridView several_meant();          // "heat" typed for r1c2: three rows, the second one used
GridView none_meant();             // nothing has the title that was typed
GridView explained();              // what column 3 means
GridView ruling();                 // the form of a house ruling

ArchiveView archive();

WorkshopView workshop(); // five sides chosen
WorkshopView proved();   // six, with a code and two saved boards
WorkshopView choosing(); // a director for row 3

SettingsView rulings_kept();

// Everything above, each with a name for failures.
std::vector<std::pair<std::string, View>> every_grid_view();

} // namespace epilogue::terminal_tests
