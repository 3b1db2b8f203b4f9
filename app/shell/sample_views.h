// A fixed game, as views: what every screen shows in pictures for people and in tests. The figures
// are those of one evening of Nora's.
#pragma once

#include "model/view.h"

#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

struct Sample {
    std::string name; // of the picture: "01-home"
    View view;
    std::string keys = {};  // pressed before the picture is taken: digits, letters, ' ', '>', 'v'
    std::string typed = {}; // into the text field in focus
};

// Every screen, in the order of the names.
std::vector<Sample> sample_views();

// ---- parts, for tests
View sample_view(ScreenView screen);
std::vector<Sample> sample_questions();
std::vector<Sample> sample_grids();    // Movie Grid, and all of the next
std::vector<Sample> sample_workshop(); // archive, workshop, rulings
GridTileView sample_grid_tile();
// Ten pips over five seasons: r right, w wrong, p partly right, n now, anything else to come.
std::vector<StageView> sample_stages(std::string_view pips);
PlayerMark sample_player(int number); // 0 Nora, 1 Theo, 2 Ines, 3 Sam

} // namespace epilogue
