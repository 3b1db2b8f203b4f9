#include "rules/rehearsal.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace epilogue {

namespace {

void put_in_box(RehearsalCard& card, int box, const Date& day) {
    card.box = box;
    if (!card.known())
        card.due = date_of(day_number(day) + rehearsal_days.at(static_cast<std::size_t>(box)));
}

} // namespace

bool is_miss(Verdict verdict) {
    return verdict != Verdict::Right;
}

std::vector<RehearsalCard> rehearsal_cards(const std::vector<AnswerRecord>& answers) {
    std::map<QuestionKey, RehearsalCard> cards;
    for (const AnswerRecord& answer : answers) {
        const bool missed = is_miss(answer.verdict);
        if (!missed && !cards.contains(answer.question))
            continue;
        RehearsalCard& card = cards[answer.question];
        card.question = answer.question;
        // A day before the last one: that one's clock was ahead, and its due day means nothing.
        const bool on_time = answer.day >= card.due || answer.day < card.last;
        card.last = answer.day;
        if (missed) {
            ++card.misses;
            put_in_box(card, 0, answer.day);
        } else if (!card.known() && on_time) {
            put_in_box(card, card.box + 1, answer.day);
        }
    }
    std::vector<RehearsalCard> sorted;
    sorted.reserve(cards.size());
    for (auto& [key, card] : cards)
        sorted.push_back(std::move(card));
    return sorted;
}

std::vector<RehearsalCard> due_cards(const std::vector<RehearsalCard>& cards, const Date& today) {
    std::vector<RehearsalCard> due;
    std::copy_if(cards.begin(), cards.end(), std::back_inserter(due),
                 [&](const RehearsalCard& card) {
                     return !card.known() && (card.due <= today || card.last > today);
                 });
    std::stable_sort(due.begin(), due.end(), [](const RehearsalCard& a, const RehearsalCard& b) {
        return a.due != b.due ? a.due < b.due : a.question < b.question;
    });
    return due;
}

std::array<int, 5> box_counts(const std::vector<RehearsalCard>& cards) {
    std::array<int, 5> counts{};
    for (const RehearsalCard& card : cards)
        ++counts.at(static_cast<std::size_t>(card.box));
    return counts;
}

} // namespace epilogue
