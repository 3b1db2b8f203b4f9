#include "model/in_play.h"

#include <algorithm>
#include <array>
#include <limits>

namespace epilogue {

namespace {

constexpr std::array<int, 3> offered_timers_ms = {30'000, 20'000, 10'000};

int as_int(std::int64_t ms) {
    return static_cast<int>(
        std::clamp<std::int64_t>(ms, 0, std::numeric_limits<int>::max() / 2 - 1));
}

int sprint_halves(const InPlay& play, TimerPace pace) {
    return play.round.puzzle.mode == Mode::Sprint ? pace_halves(pace) : 2;
}

} // namespace

// Off leaves Sprint its clock: a sprint without one is none.
int pace_halves(TimerPace pace) {
    switch (pace) {
    case TimerPace::Half:
        return 3;
    case TimerPace::Double:
        return 4;
    case TimerPace::Normal:
    case TimerPace::Off:
        break;
    }
    return 2;
}

int paced(int timer_ms, TimerPace pace) {
    return pace == TimerPace::Off ? 0 : timer_ms * pace_halves(pace) / 2;
}

int unpaced(int timer_ms, TimerPace pace) {
    if (timer_ms == 0)
        return 0;
    for (const int offered : offered_timers_ms)
        if (paced(offered, pace) == timer_ms)
            return offered;
    return timer_ms;
}

int used_ms(const InPlay& play, const Now& now) {
    if (!play.since)
        return play.used_ms;
    return as_int(play.used_ms + std::max<std::int64_t>(0, now.steady_ms - *play.since));
}

int rules_ms(const InPlay& play, TimerPace pace, const Now& now) {
    return as_int(used_ms(play, now) * std::int64_t{2} / sprint_halves(play, pace));
}

int limit_ms(const InPlay& play, TimerPace pace) {
    return time_allowed(play.round.puzzle, play.round.state) * sprint_halves(play, pace) / 2;
}

bool time_is_up(const InPlay& play, TimerPace pace, const Now& now) {
    const int limit = limit_ms(play, pace);
    return question_is_open(play) && play.since && limit > 0 && used_ms(play, now) >= limit;
}

void start_clock(InPlay& play, const Now& now) {
    if (play.since)
        return;
    play.since = now.steady_ms + play.lead_ms;
    play.lead_ms = 0;
}

void stop_clock(InPlay& play, const Now& now) {
    play.used_ms = used_ms(play, now);
    play.since.reset();
}

bool question_is_open(const InPlay& play) {
    return !play.reveal && !play.round.state.waiting && !is_over(play);
}

bool is_over(const InPlay& play) {
    return Quiz::status(play.round.puzzle, play.round.state) != Status::Playing;
}

const Quiz::Seat& seat_of(const InPlay& play, int seat) {
    return play.round.state.seats.at(static_cast<std::size_t>(seat));
}

const Quiz::Asked& asked_at(const InPlay& play, int question) {
    return play.round.puzzle.questions.at(static_cast<std::size_t>(question));
}

} // namespace epilogue
