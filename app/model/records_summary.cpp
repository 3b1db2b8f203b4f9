#include "model/records_summary.h"

#include "model/grid_play.h"
#include "model/round_title.h"
#include "rules/rehearsal.h"

#include <algorithm>
#include <map>
#include <set>

namespace epilogue {

namespace {

bool comparable(const ResultRecord& result, Mode mode, const std::string& title) {
    return result.asked > 0 && result.mode == name_of(mode) && result.title == title;
}

bool of_category(const ResultRecord& result, const std::string& title) {
    return result.asked > 0 && result.mode == name_of(Mode::Classic) &&
           short_title(result.title) == title;
}

template <class Value>
std::optional<int> best(const Results& results, Mode mode, const std::string& title, Value value) {
    std::optional<int> best;
    for (const ResultRecord& result : results)
        if (comparable(result, mode, title))
            best = std::max(best.value_or(0), value(result));
    return best;
}

bool better_share(const ResultRecord& a, const ResultRecord& b) {
    const std::int64_t left = std::int64_t{a.right} * b.asked;
    const std::int64_t right = std::int64_t{b.right} * a.asked;
    return left != right ? left > right : a.asked > b.asked;
}

// Number of the last question missed, by round.
std::map<RoundId, int> last_misses(const AnswersToMissed& answers) {
    std::map<RoundId, int> last;
    for (const AnswerRecord& answer : answers) {
        if (!is_miss(answer.verdict))
            continue;
        auto [found, fresh] = last.emplace(answer.round, answer.number);
        if (!fresh)
            found->second = std::max(found->second, answer.number);
    }
    return last;
}

} // namespace

int daily_streak(const Results& results, const Date& today) {
    std::set<int> days;
    for (const ResultRecord& result : results)
        if (counts_for_streak(result))
            days.insert(day_number(result.day));
    int longest = 0;
    int run = 0;
    int before = 0;
    for (const int day : days) {
        run = run > 0 && day == before + 1 ? run + 1 : 1;
        before = day;
        if (day >= day_number(today) - 1)
            longest = std::max(longest, run);
    }
    return longest;
}

std::optional<int> best_points(const Results& results, Mode mode, const std::string& title) {
    return best(results, mode, title, [](const ResultRecord& result) { return result.points; });
}

std::optional<int> best_right(const Results& results, Mode mode, const std::string& title) {
    return best(results, mode, title, [](const ResultRecord& result) { return result.right; });
}

std::optional<ResultRecord> newest(const Results& results, Mode mode, const std::string& title) {
    const auto found =
        std::find_if(results.rbegin(), results.rend(),
                     [&](const ResultRecord& result) { return comparable(result, mode, title); });
    if (found == results.rend())
        return std::nullopt;
    return *found;
}

std::optional<ResultRecord> best_of_category(const Results& results, const std::string& title) {
    std::optional<ResultRecord> best;
    for (const ResultRecord& result : results)
        if (of_category(result, title) && (!best || better_share(result, *best)))
            best = result;
    return best;
}

int right_in_a_row(const Results& results, const AnswersToMissed& answers,
                   const std::string& title) {
    const auto broken =
        std::find_if(results.rbegin(), results.rend(), [&](const ResultRecord& result) {
            return of_category(result, title) && result.right != result.asked;
        });
    int streak = 0;
    for (auto since = broken.base(); since != results.end(); ++since)
        if (of_category(*since, title))
            streak += since->asked;
    if (broken == results.rend())
        return streak;
    const auto misses = last_misses(answers);
    if (const auto missed = misses.find(broken->round); missed != misses.end())
        streak += std::max(0, broken->asked - 1 - missed->second);
    return streak;
}

} // namespace epilogue
