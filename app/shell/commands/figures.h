// A player's figures, computed from the rows each time: nothing of it is ever stored.
#pragma once

#include "bank/records.h"

#include <map>
#include <string>
#include <vector>

namespace epilogue {

struct Share { // right of asked
    int right = 0;
    int asked = 0;

    bool operator==(const Share&) const = default;
};

struct Best { // of one mode and title; the earlier of two equal ones
    int points = 0;
    int right = 0;
    int asked = 0;
    Date day;

    bool operator==(const Best&) const = default;
};

struct Figures {
    Share all; // every final answer, of rounds that were finished and of others
    std::map<std::string, Share> by_category;
    std::map<int, Share> by_difficulty;
    int rounds = 0; // finished
    int points = 0; // of finished rounds
    int best_streak = 0;
    int days_played = 0; // with an answer or a finished round
    int day_streak = 0;  // as the home screen says it: daily_streak of model/records_summary.h
    std::map<std::pair<std::string, std::string>, Best> bests; // by mode and title
};

Figures figures_of(const std::vector<AnswerRecord>& answers,
                   const std::vector<ResultRecord>& results, const Date& today);

} // namespace epilogue
