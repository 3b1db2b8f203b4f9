// What stands below the answers once one is judged: the verdict, why, and the points.
#include "model/views.h"

#include "base/text.h"
#include "model/given_words.h"
#include "model/voice.h"
#include "model/words.h"

#include <cmath>

namespace epilogue {

namespace {

using Line = std::pair<std::string, std::string>;
using PointLines = std::vector<Line>;

std::string word_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::Right:
        return "Right";
    case Verdict::Partly:
        return "Partly right";
    case Verdict::Passed:
        return "Passed";
    case Verdict::TimedOut:
        return "Time is up";
    case Verdict::Wrong:
        break;
    }
    return "Wrong";
}

std::string difficulty_of(const Question& question) {
    return "ifficulty " + std::to_string(question.difficulty);
}

void add_right(PointLines& lines, const Quiz::Puzzle& puzzle, const Question& question,
               const Outcome& outcome, int streak_before) {
    lines.emplace_back("Right answer, d" + difficulty_of(question), grouped(outcome.points.base));
    if (puzzle.speed_bonus && puzzle.timer_ms > 0)
        lines.emplace_back("Speed, " +
                               time_left(puzzle.timer_ms - outcome.elapsed_ms, puzzle.timer_ms),
                           grouped(outcome.points.speed));
    if (puzzle.streak_bonus)
        lines.emplace_back("Streak of " + std::to_string(streak_before + 1),
                           grouped(outcome.points.streak));
}

// Two lines that multiply: what it was worth, and how much of it was right.
void add_partly(PointLines& lines, const Question& question, const Outcome& outcome) {
    lines.emplace_back("D" + difficulty_of(question), grouped(full_points(question.difficulty)));
    lines.emplace_back(std::to_string(outcome.right_parts) + " of " +
                           std::to_string(outcome.parts) +
                           (question.kind == Kind::Order ? " in their place" : " right"),
                       fraction_word(outcome.right_parts, outcome.parts));
}

// "Difficulty 3, 6 minutes off".
std::string miss_line(const Question& question, const Outcome& outcome) {
    if (outcome.verdict == Verdict::Passed)
        return "Passed";
    if (outcome.verdict == Verdict::TimedOut)
        return "Out of time";
    const auto* given = outcome.given ? std::get_if<Figure>(&*outcome.given) : nullptr;
    if (given == nullptr)
        return "Wrong answer";
    const auto& answer = std::get<NumberAnswer>(question.answer);
    return "D" + difficulty_of(question) + ", " +
           amount(std::fabs(given->value - answer.value), answer.unit) + " off";
}

void add_miss(PointLines& lines, const Question& question, const Outcome& outcome,
              int streak_before) {
    lines.emplace_back(miss_line(question, outcome), "0");
    if (streak_before > 1)
        lines.emplace_back("Streak ends at " + std::to_string(streak_before), "0");
}

PointLines lines_of(const InPlay& play, const Reveal& reveal, const Question& question,
                    const Outcome& outcome) {
    PointLines lines;
    if (outcome.verdict == Verdict::Right)
        add_right(lines, play.round.puzzle, question, outcome, reveal.streak_before);
    else if (outcome.verdict == Verdict::Partly)
        add_partly(lines, question, outcome);
    else
        add_miss(lines, question, outcome, reveal.streak_before);
    const bool room = question.kind != Kind::Order || outcome.verdict != Verdict::Partly;
    if (!reveal.note.empty() && room) // the ticket beside five rows is two lines high
        lines.emplace_back(reveal.note, "");
    return lines;
}

std::string next_of(const InPlay& play) {
    if (is_over(play))
        return "See the result";
    return play.round.state.waiting ? "Pass the seat" : "Next";
}

// Of all players: one more with each reveal.
std::uint64_t answers_so_far(const InPlay& play) {
    std::uint64_t count = 0;
    for (const Quiz::Seat& seat : play.round.state.seats)
        count += seat.outcomes.size();
    return count;
}

} // namespace

RevealView reveal_view(const InPlay& play, const Reveal& reveal) {
    const Question& question = asked_at(play, reveal.question).question;
    const Outcome& outcome =
        seat_of(play, reveal.seat).outcomes.at(static_cast<std::size_t>(reveal.question));
    const int total = outcome.points.total();
    RevealView view;
    view.verdict = outcome.verdict;
    view.word = word_of(outcome.verdict);
    view.voice = voice_of(question, outcome, play.round.seed % 997 + answers_so_far(play));
    view.answer = right_words(question);
    view.explanation = question.explanation;
    view.source = question.sources.empty() ? "" : question.sources.front();
    view.lines = lines_of(play, reveal, question, outcome);
    view.total = total > 0 ? "+" + grouped(total) : "0 points";
    view.next = next_of(play);
    return view;
}

} // namespace epilogue
