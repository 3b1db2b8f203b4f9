// Between questions: the seat that is passed, the pause.
#include "model/views.h"

#include "base/text.h"
#include "model/words.h"

#include <algorithm>
#include <numeric>

namespace epilogue {

namespace {

int answers_of(const InPlay& play) {
    const auto& seats = play.round.state.seats;
    return std::accumulate(seats.begin(), seats.end(), 0, [](int sum, const Quiz::Seat& seat) {
        return sum + static_cast<int>(seat.outcomes.size());
    });
}

// "Turn 11 of 20": a turn is a stage of one player, or a whole run.
std::string turn_of(const InPlay& play) {
    const Quiz::Puzzle& puzzle = play.round.puzzle;
    const auto& seats = play.round.state.seats;
    if (puzzle.turn_length == 0) {
        const auto over = std::count_if(seats.begin(), seats.end(),
                                        [](const Quiz::Seat& seat) { return seat.over; });
        return "Turn " + std::to_string(over + 1) + " of " + std::to_string(puzzle.seats);
    }
    const int turns = static_cast<int>(puzzle.questions.size()) / puzzle.turn_length * puzzle.seats;
    const int done = answers_of(play) / puzzle.turn_length;
    return "Turn " + std::to_string(std::min(done + 1, turns)) + " of " + std::to_string(turns);
}

// "Summer, questions 5 and 6."
std::string task_of(const InPlay& play, TimerPace pace) {
    switch (play.round.puzzle.mode) {
    case Mode::Sprint:
        return std::to_string(sprint_ms * pace_halves(pace) / 2000) + " seconds, as many as fit.";
    case Mode::SuddenDeath:
        return "One life, from easy to hard.";
    case Mode::Endless:
    case Mode::Rehearsal:
        return "As many as you like.";
    case Mode::FiveSeasons:
    case Mode::Classic:
        break;
    }
    const int first = shown_question(play) + 1;
    const int last = first + play.round.puzzle.turn_length - 1;
    const std::string stage = capital(stage_in_words(asked_at(play, first - 1).stage));
    if (first == last)
        return stage + ", question " + std::to_string(first) + ".";
    return stage + ", questions " + std::to_string(first) + (last == first + 1 ? " and " : " to ") +
           std::to_string(last) + ".";
}

std::vector<StandingRow> standings_of(const Model& model, const InPlay& play) {
    std::vector<int> order(play.players.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return seat_of(play, a).points > seat_of(play, b).points;
    });
    std::vector<StandingRow> rows;
    rows.reserve(order.size());
    for (const int seat : order)
        rows.push_back({mark_of(model, play.players.at(static_cast<std::size_t>(seat))),
                        grouped(seat_of(play, seat).points), seat == play.round.state.seat});
    return rows;
}

std::string kept_words(const InPlay& play) {
    const std::string answers = count_of(answers_of(play), "answer", "answers");
    if (play.players.size() > 1)
        return answers + " of " + std::to_string(play.players.size()) + " players";
    return answers + ", " + points_of(seat_of(play, 0).points);
}

std::string clock_words(const Model& model, const InPlay& play, const Now& now) {
    const auto clock = clock_view(model, play, now);
    if (!clock)
        return "none in this round";
    if (play.reveal && play.round.puzzle.mode != Mode::Sprint)
        return "stopped until the next question";
    if (play.round.state.waiting)
        return "stopped until the seat is taken";
    return "stopped with " + time_left(clock->left_ms, clock->total_ms);
}

std::array<std::string, 3> hidden_row(const Model& model, const InPlay& play) {
    if (!play.reveal && play.round.state.waiting)
        return {
            "hidden", "Next",
            mark_of(model, play.players.at(static_cast<std::size_t>(play.round.state.seat))).name +
                " takes the seat"};
    const std::string number = "Question " + std::to_string(shown_question(play) + 1);
    return {"hidden", number,
            play.reveal ? "answered, comes back with its reveal" : "hidden, comes back unchanged"};
}

} // namespace

HandoverView handover_view(const Model& model, const InPlay& play) {
    HandoverView view;
    const int seat = play.round.state.seat;
    view.turn = turn_of(play);
    view.player = mark_of(model, play.players.at(static_cast<std::size_t>(seat)));
    view.detail = task_of(play, model.settings.pace) + " Nobody else look.";
    view.clock = limit_ms(play, model.settings.pace) > 0 ? "The clock starts after a count of three"
                                                         : "There is no clock";
    view.standings = standings_of(model, play);
    return view;
}

PausedView paused_view(const Model& model, const InPlay& play, const Now& now) {
    const bool over = is_over(play);
    return {{{{"kept", "Kept", kept_words(play)},
              {"clock", "Clock", clock_words(model, play, now)},
              hidden_row(model, play),
              {"leave", "If you leave",
               over ? "the result is kept already" : "resume from Home, any day"}}}};
}

} // namespace epilogue
