#include "model/standings.h"

#include <algorithm>
#include <numeric>

namespace epilogue {

std::vector<Standing> standings_of(const InPlay& play) {
    std::vector<int> seats(play.players.size());
    std::iota(seats.begin(), seats.end(), 0);
    std::stable_sort(seats.begin(), seats.end(), [&](int a, int b) {
        return seat_of(play, a).points > seat_of(play, b).points;
    });
    std::vector<Standing> standings;
    for (const int seat : seats) {
        const int next = static_cast<int>(standings.size()) + 1;
        const bool tied = !standings.empty() &&
                          seat_of(play, standings.back().seat).points == seat_of(play, seat).points;
        standings.push_back({seat, tied ? standings.back().place : next});
    }
    return standings;
}

int points_after(const InPlay& play, int seat, int stage) {
    int points = 0;
    const auto& outcomes = seat_of(play, seat).outcomes;
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        if (play.round.puzzle.questions[i].stage <= stage)
            points += outcomes[i].points.total();
    return points;
}

int right_in_stage(const InPlay& play, int seat, int stage) {
    int right = 0;
    const auto& outcomes = seat_of(play, seat).outcomes;
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        if (play.round.puzzle.questions[i].stage == stage && outcomes[i].verdict == Verdict::Right)
            ++right;
    return right;
}

} // namespace epilogue
