// The set-up screen's own state: what is chosen, and what follows from it.
#pragma once

#include "model/series.h"
#include "rules/quiz.h"

#include <set>
#include <string>
#include <vector>

namespace epilogue {

struct Setup {
    std::vector<Series> series;
    int chosen = 0;                   // of series; -1: there is none
    std::set<std::string> films;      // that the chosen series' spoilers tell of
    Quiz::Params params;              // mode, level, length, timer, bonuses; the rest is filled in
    std::set<std::string> categories; // chosen keys
    std::vector<PlayerId> seats;
    bool seat_wanted = false; // a new player is on the way and becomes a seat
    // what follows
    int pool = 0; // questions that match
    std::string why_not;
    std::string last_time;

    const Series* at() const {
        return chosen < 0 ? nullptr : &series.at(static_cast<std::size_t>(chosen));
    }
};

} // namespace epilogue
