// The Movie Grid of a day: made from the catalogue and the day's number alone, proved, and the same
// everywhere.
//
// Days belong to blocks of 64. Even blocks are made by themselves, day after day; odd blocks look
// back and ahead at the even ones beside them. So no cool-down needs more than three blocks, and
// any day, past or future, is made at once. Each block takes only boards whose turn it is, one in
// 64 by their headers alone: so none comes back within eleven years.
#pragma once

#include "base/date.h"
#include "rules/board.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace epilogue {

// No. 1 is 1 January 2026; the day before is 0.
int grid_number(const Date& day);
Date grid_day(int number);

inline constexpr int person_cool_down_days = 14; // no person comes back within so many days
inline constexpr int pair_cool_down_days = 60;   // nor do two headers on one board

// What a day of the week asks: Monday is the easiest, Sunday the hardest.
struct DayRules {
    int least_films = 3;      // firm ones, of every cell (but one that is single)
    int scarcest_films = 400; // the cell with the fewest has at most so many firm ones
    int single_percent = 0;   // of the boards tried: one cell may have a single film
    int known_fame = 80;      // each row and column has a cell with a firm film of this fame
    // People are taken from this part of all, in percent, the best known first.
    int people_from = 0;
    int people_to = 100;
    int pair_percent = 0; // of the boards tried: a pair of people is a header
    int kinds = 3;        // of criteria, at least
};

// The board is never without three headers that are people, and never has more than four.
DayRules rules_of_weekday(int weekday); // 0 is Monday

struct MadeBoard {
    Board board;
    Filling proof{};                           // of firm films
    std::array<int, board_cells> firm_films{}; // how many
};

class GridMaker {
  public:
    explicit GridMaker(std::shared_ptr<const Catalogue> catalogue);
    ~GridMaker();

    // An error when the catalogue is too small for a fair board.
    Result<MadeBoard> board(int number);

  private:
    struct Workshop;
    std::unique_ptr<Workshop> workshop_;
};

} // namespace epilogue
