#include "rules/scoring.h"

#include <algorithm>

namespace epilogue {

int full_points(int difficulty) {
    return base_points + points_per_step * (std::clamp(difficulty, 1, 5) - 1);
}

Points points_for(const Scored& answer) {
    const int full = full_points(answer.difficulty);
    Points points;
    if (answer.verdict == Verdict::Partly)
        points.base = full * answer.right_parts / std::max(answer.parts, 1);
    if (answer.verdict != Verdict::Right)
        return points;

    points.base = full;
    if (answer.speed_bonus && answer.time_ms > 0) {
        const std::int64_t left = std::clamp(answer.left_ms, 0, answer.time_ms);
        points.speed = static_cast<int>(full / 2 * left / answer.time_ms);
    }
    if (answer.streak_bonus)
        points.streak = std::clamp(streak_step * answer.streak, 0, streak_bonus_most);
    return points;
}

} // namespace epilogue
