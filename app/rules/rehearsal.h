// Rehearsal: what was missed returns after 1 day, 3 days, 1 week and 3 weeks, then counts as known.
// Computed from the answers each time, never stored.
#pragma once

#include "bank/records.h"

#include <array>
#include <vector>

namespace epilogue {

// Days a card waits in each box; a right answer on or after its day moves it to the next one.
inline constexpr std::array<int, 4> rehearsal_days = {1, 3, 7, 21};
inline constexpr int known_box = static_cast<int>(rehearsal_days.size());

struct RehearsalCard {
    QuestionKey question;
    int box = 0; // 0 to 3; known_box: known
    int misses = 0;
    Date last; // day of the last answer
    Date due;  // day it returns; of no meaning when known

    bool known() const { return box == known_box; }

    bool operator==(const RehearsalCard&) const = default;
};

// Wrong, partly right, passed and out of time: all but right.
bool is_miss(Verdict verdict);

// One card for each question this player has missed, sorted by question. `answers` are of one
// player, oldest first; those before the first miss of their question count for nothing. A right
// answer before the card is due leaves it where it is: only what was kept for days is learned.
std::vector<RehearsalCard> rehearsal_cards(const std::vector<AnswerRecord>& answers);

// The cards to rehearse on this day: the longest due first, then by question. A card answered on a
// day still to come (the clock was wrong then, or is now) is due too, or it might never return.
std::vector<RehearsalCard> due_cards(const std::vector<RehearsalCard>& cards, const Date& today);

// How many cards are in each box; the last count is of the known ones.
std::array<int, 5> box_counts(const std::vector<RehearsalCard>& cards);

} // namespace epilogue
