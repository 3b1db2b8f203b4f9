// The course of a round: turns, clocks, verdicts, ends.
#include "rules/quiz.h"

#include "base/overloaded.h"

#include <algorithm>
#include <limits>

namespace epilogue {

namespace {

using Events = std::vector<Quiz::Event>;
using QuizStep = Step<Quiz::State, Quiz::Event>;

Quiz::Seat& seat_at_turn(Quiz::State& state) {
    return state.seats.at(static_cast<std::size_t>(state.seat));
}

const Quiz::Seat& seat_at_turn(const Quiz::State& state) {
    return state.seats.at(static_cast<std::size_t>(state.seat));
}

const Question& question_of(const Quiz::Puzzle& puzzle, const Quiz::Seat& seat) {
    return puzzle.questions.at(seat.outcomes.size()).question;
}

bool all_over(const Quiz::State& state) {
    return std::all_of(state.seats.begin(), state.seats.end(),
                       [](const Quiz::Seat& seat) { return seat.over; });
}

bool has_length(Mode mode) {
    return mode == Mode::FiveSeasons || mode == Mode::Classic;
}

// A question may stand untimed for days; its time must not wrap round.
int added(int clock_ms, int elapsed_ms) {
    const int room = std::numeric_limits<int>::max() - clock_ms;
    return clock_ms + std::min(elapsed_ms, room);
}

// One move on its way: the state it leads to and what is told of it.
struct Course {
    const Quiz::Puzzle& puzzle;
    Quiz::State state;
    Events events = {};

    Quiz::Seat& seat() { return seat_at_turn(state); }

    void settle(Outcome outcome);
    void end_run();
    void pass_seat();
    void advance();
    void time_out();
    void answer(const Quiz::GiveAnswer& move);
    void skip_turn();
};

// Makes an outcome final: points, streak, clock.
void Course::settle(Outcome outcome) {
    const int limit = puzzle.mode == Mode::Sprint ? 0 : puzzle.timer_ms;
    const bool right = outcome.verdict == Verdict::Right;
    const int index = question_at(puzzle, state);
    seat().streak = right ? seat().streak + 1 : 0;
    seat().best_streak = std::max(seat().best_streak, seat().streak);
    outcome.points = points_for({.difficulty = question_of(puzzle, seat()).difficulty,
                                 .verdict = outcome.verdict,
                                 .right_parts = outcome.right_parts,
                                 .parts = outcome.parts,
                                 .left_ms = std::max(0, limit - outcome.elapsed_ms),
                                 .time_ms = limit,
                                 .streak = seat().streak,
                                 .speed_bonus = puzzle.speed_bonus,
                                 .streak_bonus = puzzle.streak_bonus});
    seat().points += outcome.points.total();
    seat().clock_ms = added(seat().clock_ms, outcome.elapsed_ms);
    seat().close_used = false;
    events.emplace_back(Quiz::Judged{state.seat, index, outcome});
    seat().outcomes.push_back(std::move(outcome));
}

void Course::end_run() {
    seat().over = true;
    seat().close_used = false;
    events.emplace_back(Quiz::RunEnded{state.seat});
}

// To the next player whose run is not over, in the order of seats.
void Course::pass_seat() {
    const int seats = static_cast<int>(state.seats.size());
    for (int step = 1; step <= seats; ++step) {
        const int next = (state.seat + step) % seats;
        if (state.seats.at(static_cast<std::size_t>(next)).over)
            continue;
        state.seat = next;
        state.waiting = seats > 1;
        if (state.waiting)
            events.emplace_back(Quiz::TurnPassed{next});
        return;
    }
    events.emplace_back(Quiz::Finished{Quiz::status(puzzle, state)});
}

// After an answer: the same player goes on, or the run or the turn is over.
void Course::advance() {
    const std::size_t answered = seat().outcomes.size();
    const bool missed = seat().outcomes.back().verdict != Verdict::Right;
    if (answered == puzzle.questions.size() || (puzzle.mode == Mode::SuddenDeath && missed) ||
        (puzzle.mode == Mode::Sprint && seat().clock_ms >= sprint_ms))
        end_run();
    const bool turn_over =
        puzzle.turn_length > 0 && answered % static_cast<std::size_t>(puzzle.turn_length) == 0;
    if (seat().over || turn_over)
        pass_seat();
}

void Course::time_out() {
    if (puzzle.mode == Mode::Sprint) {
        seat().clock_ms = sprint_ms;
        end_run();
        pass_seat();
        return;
    }
    Outcome outcome;
    outcome.verdict = Verdict::TimedOut;
    outcome.parts = parts_of(question_of(puzzle, seat()));
    outcome.elapsed_ms = puzzle.timer_ms;
    settle(outcome);
    advance();
}

void Course::answer(const Quiz::GiveAnswer& move) {
    const int index = question_at(puzzle, state);
    bool close = false;
    Outcome outcome = judge(puzzle, index, move.given, &close);
    if (close && !seat().close_used) {
        seat().close_used = true;
        events.emplace_back(Quiz::CloseCall{index});
        return;
    }
    outcome.elapsed_ms = move.elapsed_ms;
    settle(std::move(outcome));
    advance();
}

Outcome passed(const Question& question, int elapsed_ms) {
    Outcome outcome;
    outcome.verdict = Verdict::Passed;
    outcome.parts = parts_of(question);
    outcome.elapsed_ms = elapsed_ms;
    return outcome;
}

void Course::skip_turn() {
    state.waiting = false;
    if (puzzle.turn_length == 0) {
        end_run();
        pass_seat();
        return;
    }
    for (int i = 0; i < puzzle.turn_length; ++i)
        settle(passed(question_of(puzzle, seat()), 0));
    advance();
}

// Why this move cannot be made now; nothing when it can.
std::optional<Error> forbidden(const Quiz::Puzzle& puzzle, const Quiz::State& state,
                               const Quiz::Move& move) {
    const bool of_turn = std::holds_alternative<Quiz::BeginTurn>(move) ||
                         std::holds_alternative<Quiz::SkipTurn>(move);
    if (all_over(state))
        return Error{"the round is over"};
    if (of_turn && !state.waiting)
        return Error{"there is no turn to begin or skip: the player is at the question"};
    if (!of_turn && state.waiting)
        return Error{"the next player must take the seat first"};

    const auto negative = [](int elapsed_ms) -> std::optional<Error> {
        if (elapsed_ms < 0)
            return Error{"the time taken for an answer cannot be negative"};
        return std::nullopt;
    };
    return std::visit(
        Overloaded{[&](const Quiz::GiveAnswer& given) -> std::optional<Error> {
                       const auto fitting =
                           fits(question_of(puzzle, seat_at_turn(state)), given.given);
                       return fitting ? negative(given.elapsed_ms) : fitting.error();
                   },
                   [&](const Quiz::Pass& pass) { return negative(pass.elapsed_ms); },
                   [&](const Quiz::TimeUp&) -> std::optional<Error> {
                       if (time_allowed(puzzle, state) == 0)
                           return Error{"this question has no time limit"};
                       return std::nullopt;
                   },
                   [&](const Quiz::Stop&) -> std::optional<Error> {
                       if (has_length(puzzle.mode) || puzzle.mode == Mode::Sprint)
                           return Error{"this round runs to its end; leave it instead"};
                       return std::nullopt;
                   },
                   [](const auto&) -> std::optional<Error> { return std::nullopt; }},
        move);
}

} // namespace

int question_at(const Quiz::Puzzle& puzzle, const Quiz::State& state) {
    const Quiz::Seat& seat = seat_at_turn(state);
    if (all_over(state) || seat.outcomes.size() >= puzzle.questions.size())
        return -1;
    return static_cast<int>(seat.outcomes.size());
}

int time_allowed(const Quiz::Puzzle& puzzle, const Quiz::State& state) {
    if (puzzle.mode != Mode::Sprint)
        return puzzle.timer_ms;
    return std::max(0, sprint_ms - seat_at_turn(state).clock_ms);
}

Quiz::State Quiz::start(const Puzzle& puzzle) {
    State state;
    state.seats.resize(static_cast<std::size_t>(puzzle.seats));
    state.waiting = puzzle.seats > 1;
    return state;
}

Result<QuizStep> Quiz::apply(const Puzzle& puzzle, const State& state, const Move& move) {
    if (const auto error = forbidden(puzzle, state, move))
        return *error;
    const int limit = time_allowed(puzzle, state);
    const auto too_late = [&](int elapsed_ms) { return limit > 0 && elapsed_ms > limit; };

    Course course{puzzle, state};
    std::visit(Overloaded{[&](const BeginTurn&) { course.state.waiting = false; },
                          [&](const SkipTurn&) { course.skip_turn(); },
                          [&](const GiveAnswer& given) {
                              if (too_late(given.elapsed_ms))
                                  course.time_out();
                              else
                                  course.answer(given);
                          },
                          [&](const Pass& pass) {
                              if (too_late(pass.elapsed_ms))
                                  return course.time_out();
                              course.settle(
                                  passed(question_of(puzzle, course.seat()), pass.elapsed_ms));
                              course.advance();
                          },
                          [&](const TimeUp&) { course.time_out(); },
                          [&](const Stop&) {
                              course.end_run();
                              course.pass_seat();
                          }},
               move);
    return QuizStep{std::move(course.state), std::move(course.events)};
}

Status Quiz::status(const Puzzle& puzzle, const State& state) {
    if (!all_over(state))
        return Status::Playing;
    const auto& outcomes = state.seats.front().outcomes;
    const bool missed = !outcomes.empty() && outcomes.back().verdict != Verdict::Right;
    const bool lost = puzzle.mode == Mode::SuddenDeath && state.seats.size() == 1 && missed;
    return lost ? Status::Lost : Status::Won;
}

} // namespace epilogue
