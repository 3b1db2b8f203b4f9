// Points of one answer. The parts shown to the player add up to the total.
#pragma once

#include "bank/records.h"

namespace epilogue {

inline constexpr int base_points = 100;      // for difficulty 1
inline constexpr int points_per_step = 20;   // 180 for difficulty 5
inline constexpr int streak_step = 10;       // per right answer in a row ...
inline constexpr int streak_bonus_most = 50; // ... up to this

struct Points {
    int base = 0;   // difficulty times the fraction right, rounded down
    int speed = 0;  // up to half of the full base, linear in the time left; right answers only
    int streak = 0; // right answers only

    int total() const { return base + speed + streak; }

    bool operator==(const Points&) const = default;
};

struct Scored {
    int difficulty = 3;
    Verdict verdict = Verdict::Wrong;
    int right_parts = 0; // of parts; 1 of 1 for an undivided right answer
    int parts = 1;
    int left_ms = 0; // of time_ms; both 0 without a timer
    int time_ms = 0;
    int streak = 0; // right answers in a row, this one included
    bool speed_bonus = false;
    bool streak_bonus = false;
};

int full_points(int difficulty);
Points points_for(const Scored& answer);

} // namespace epilogue
