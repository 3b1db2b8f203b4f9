// What earlier rounds come to: bests, streaks. Always computed from the rows, never stored.
#pragma once

#include "bank/records.h"
#include "rules/quiz.h"

#include <optional>
#include <string>
#include <vector>

namespace epilogue {

using Results = std::vector<ResultRecord>;         // of one player, oldest first
using AnswersToMissed = std::vector<AnswerRecord>; // as Records gives them

// Days in a row with a finished round, up to today or yesterday. A day ahead of today (the clock
// was set back since) counts as reached: setting a clock back takes nothing away.
int daily_streak(const Results& results, const Date& today);

// Rounds of one mode and one title, as round_title.h makes it.
std::optional<int> best_points(const Results& results, Mode mode, const std::string& title);
std::optional<int> best_right(const Results& results, Mode mode, const std::string& title);
std::optional<ResultRecord> newest(const Results& results, Mode mode, const std::string& title);

// Of the rounds that home starts for a category: the best share of right answers, among equals the
// one with most questions. Bonuses and timers do not matter here: it counts right answers.
std::optional<ResultRecord> best_of_category(const Results& results, const std::string& title);
// Right answers in a row at the end of those rounds, the newest first: whole rounds without a miss,
// and what follows the last miss of the round before them.
int right_in_a_row(const Results& results, const AnswersToMissed& answers,
                   const std::string& title);

} // namespace epilogue
