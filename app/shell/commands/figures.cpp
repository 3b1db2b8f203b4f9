#include "shell/commands/figures.h"

#include "model/records_summary.h"

#include <algorithm>
#include <set>

namespace epilogue {

namespace {

void count(Share& share, const AnswerRecord& answer) {
    share.asked += 1;
    share.right += answer.verdict == Verdict::Right ? 1 : 0;
}

} // namespace

Figures figures_of(const std::vector<AnswerRecord>& answers,
                   const std::vector<ResultRecord>& results, const Date& today) {
    Figures figures;
    std::set<int> days;
    for (const AnswerRecord& answer : answers) {
        count(figures.all, answer);
        count(figures.by_category[answer.category], answer);
        count(figures.by_difficulty[answer.difficulty], answer);
        days.insert(day_number(answer.day));
    }
    for (const ResultRecord& result : results) {
        days.insert(day_number(result.day));
        figures.rounds += 1;
        figures.points += result.points;
        figures.best_streak = std::max(figures.best_streak, result.best_streak);
        const auto [best, first] =
            figures.bests.try_emplace({result.mode, result.title},
                                      Best{result.points, result.right, result.asked, result.day});
        if (!first && result.points > best->second.points)
            best->second = {result.points, result.right, result.asked, result.day};
    }
    figures.days_played = static_cast<int>(days.size());
    figures.day_streak = daily_streak(results, today);
    return figures;
}

} // namespace epilogue
