// A Movie Grid in play and what surrounds it on the screen; what earlier ones came to.
#pragma once

#include "bank/film_search.h"
#include "bank/records.h"
#include "model/view_grid.h"
#include "round/round.h"
#include "rules/grid.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace epilogue {

// Titles of results: which of them compare, and which count for the streak.
inline constexpr const char* grid_title = "Movie Grid"; // finished on its own day
inline constexpr const char* late_grid_title = "Movie Grid, another day";
inline constexpr const char* own_grid_title = "Own grid";
inline constexpr const char* given_up_suffix = ", given up";

struct GridPlay {
    Round<Grid> round;
    RoundId id{};       // 0 until the row is on disk
    bool begun = false; // its row was asked for: with the first move
    int begin = 0;      // the how manieth of Model::begins that was; 0: before the start
    bool ended = false; // its result was asked for
    PlayerId player{};

    // Over the board.
    std::optional<int> picker; // the cell a film is named for
    std::string typed;
    FilmHits found;
    std::map<std::string, std::string>
        labels;             // by film: what tells it apart from one called so too
    bool miss_told = false; // the last try, a miss, is being told
    bool ruling_form = false;
    std::optional<CriterionHelpView> help;
    bool reach_shown = false;

    // Follow from the state: see refresh().
    OutOfReach reach;
    std::optional<std::array<CellAnswersView, board_cells>> answers; // when it is over
    int best_possible = 0;                                           // likewise
};

// What the player's other grids come to.
struct GridRecord {
    std::set<int> days;      // numbers of the grids finished on their own day
    std::optional<int> best; // rarity of the best one, of this mode, this one left out
};

bool is_over(const GridPlay& play);
void refresh(GridPlay& play); // after each move
// "Movie Grid No. 326", "Own grid".
std::string round_title(const Grid::Params& params);
// The title of its result; the day of the last move decides what it counts for.
std::string result_title(const GridPlay& play);
bool counts_for_streak(const ResultRecord& result);

GridRecord record_of(const std::vector<PlayedGrid>& grids, GridMode mode, RoundId but);
// Days in a row up to the grid of today, or to that of yesterday. Days ahead of today (a clock was
// set back) count as reached.
int grid_streak(const std::set<int>& days, int today);
int longest_streak(const std::set<int>& days);

// The state of a grid from its moves alone: what is filled with what, not what it is worth. Nothing
// for moves that tell none.
struct GridOutline {
    Grid::Params params;
    Grid::State state;
    Status status = Status::Playing;
    std::optional<int> guesses_left;
    std::optional<int> right; // of its result, when there is one: lapsed rulings are left out
};

std::optional<GridOutline> outline_of(const PlayedGrid& grid);
GridOutline outline_of(const Round<Grid>& round);

// The criteria that a try failed, by which the house may count it.
std::vector<Criterion> failed_criteria(const Board& board, const Grid::Guess& guess);

} // namespace epilogue
