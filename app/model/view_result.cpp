#include "model/views.h"

#include "base/text.h"
#include "model/given_words.h"
#include "model/round_title.h"
#include "model/share.h"
#include "model/words.h"
#include "rules/rehearsal.h"

#include <algorithm>

namespace epilogue {

namespace {

void add_best(ResultView& view, const InPlay& play) {
    const int points = seat_of(play, 0).points;
    if (play.round.puzzle.mode == Mode::Rehearsal) {
        view.best = "Rehearsal keeps no records";
        return;
    }
    if (seat_of(play, 0).outcomes.empty()) {
        view.best = "No answer, no record";
        return;
    }
    if (!play.before.any) {
        view.best = "Your first round";
        return;
    }
    const int by = points - play.before.points;
    view.is_best = by > 0;
    if (by > 0)
        view.best = "Personal best, by " + points_of(by);
    else if (by == 0)
        view.best = "Level with your best";
    else
        view.best = "Your best is " + grouped(play.before.points);
}

// "7.4 seconds".
std::string average_time(const Quiz::Seat& seat) {
    if (seat.outcomes.empty())
        return "none";
    std::int64_t ms = 0;
    for (const Outcome& outcome : seat.outcomes)
        ms += outcome.elapsed_ms;
    const auto count = static_cast<std::int64_t>(seat.outcomes.size());
    const std::int64_t tenths = (ms + 50 * count) / (100 * count);
    return grouped(tenths / 10) + "." + std::to_string(tenths % 10) + " seconds";
}

ReviewRow review_row(const Quiz::Asked& asked, const Outcome& outcome, int number) {
    return {number,
            pip_of(outcome.verdict),
            asked.question.stem,
            review_detail(asked.question, outcome),
            asked.question.explanation,
            grouped(outcome.points.total())};
}

} // namespace

ResultView result_view(const Model& model, const InPlay& play) {
    const Quiz::Seat& seat = seat_of(play, 0);
    ResultView view;
    view.title = short_title(play.title);
    view.date = in_words_short(play.finished);
    view.points = grouped(seat.points);
    add_best(view, play);
    view.stages = stages_of(play, 0, -1);
    view.rows = {{"Best streak", std::to_string(seat.best_streak) + " in a row"},
                 {"Average time", average_time(seat)},
                 {"Player", mark_of(model, play.players.front()).name}};
    view.row = std::to_string(right_of(seat));
    view.seat = std::to_string(seat.outcomes.size());
    view.right_of = view.row + " right out of " + view.seat;
    view.share = share_lines(model, play);
    for (std::size_t i = 0; i < seat.outcomes.size(); ++i)
        view.review.push_back(
            review_row(play.round.puzzle.questions[i], seat.outcomes[i], static_cast<int>(i) + 1));
    view.misses = static_cast<int>(
        std::count_if(seat.outcomes.begin(), seat.outcomes.end(),
                      [](const Outcome& outcome) { return is_miss(outcome.verdict); }));
    if (view.misses > 0)
        view.rehearsal = std::to_string(view.misses) + (play.round.puzzle.mode == Mode::Rehearsal
                                                            ? " back in Rehearsal"
                                                            : " added to Rehearsal");
    return view;
}

} // namespace epilogue
