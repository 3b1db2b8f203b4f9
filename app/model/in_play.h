// A round in play, and what surrounds it on the screen: whose answer is being revealed, where the
// clock stands. Only `round` and the row's id, title and players ever reach the disk.
#pragma once

#include "bank/records.h"
#include "model/settings.h"
#include "round/round.h"
#include "rules/quiz.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace epilogue {

inline constexpr int count_of_three_ms = 3000; // before the clock of a passed seat starts

// The answer that was judged last, shown until the player goes on.
struct Reveal {
    int seat = 0;
    int question = 0;
    int streak_before = 0; // the right answers in a row that a miss has ended
    std::string note;      // "Added to Rehearsal", "Comes back in 3 days"; empty: nothing to say
};

// What earlier rounds of the same kind came to, read when the round begins.
struct RecordBefore {
    bool any = false; // false: this is the player's first such round
    int points = 0;
    int right = 0;
};

struct InPlay {
    Round<Quiz> round;
    RoundId id{};                  // 0 until the row is on disk
    std::string title;             // with all that points depend on: see round_title.h
    std::string series;            // "La La Land"
    Quiz::Params wish;             // before the player's pace changed the timer
    std::vector<PlayerId> players; // by seat
    std::map<std::string, std::string> categories; // titles by key

    // The clock of the question at hand.
    std::optional<std::int64_t> since; // steady ms; may lie ahead (count of three); nothing: stands
    int used_ms = 0;                   // before `since`
    int lead_ms = 0;                   // how long it waits when it next starts
    bool paused = false;

    std::optional<Reveal> reveal;
    int presented = 0; // counts the questions shown
    RecordBefore before;
    Date finished; // day of the result
};

// Halves of a second that the rules' half second lasts in Sprint: 2, 3 or 4.
int pace_halves(TimerPace pace);
// The timer of a question at this pace; 0: none.
int paced(int timer_ms, TimerPace pace);
// The timer that was wished for, from the one that a round on disk was made with.
int unpaced(int timer_ms, TimerPace pace);

// Milliseconds the player has looked at the question at hand, pauses not counted; never negative.
int used_ms(const InPlay& play, const Now& now);
// The same as the rules count them: Sprint's clock goes slower at a slower pace.
int rules_ms(const InPlay& play, TimerPace pace, const Now& now);
// Milliseconds the question at hand may take; 0: no limit.
int limit_ms(const InPlay& play, TimerPace pace);
bool time_is_up(const InPlay& play, TimerPace pace, const Now& now);
void start_clock(InPlay& play, const Now& now);
void stop_clock(InPlay& play, const Now& now);

// A question is in front of a player: not a reveal, not a seat to be taken, not the end.
bool question_is_open(const InPlay& play);
bool is_over(const InPlay& play);
const Quiz::Seat& seat_of(const InPlay& play, int seat);
const Quiz::Asked& asked_at(const InPlay& play, int question);

} // namespace epilogue
