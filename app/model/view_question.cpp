#include "model/views.h"

#include "base/text.h"
#include "model/round_title.h"
#include "model/words.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr int hurry_ms = 5000;
constexpr std::size_t run_shown = 20; // squares of Sprint's run

int seat_count(const InPlay& play) {
    return static_cast<int>(play.players.size());
}

// The outcome that is being revealed; nullptr: the question is open.
const Outcome* outcome_of(const InPlay& play) {
    if (!play.reveal)
        return nullptr;
    return &seat_of(play, play.reveal->seat)
                .outcomes.at(static_cast<std::size_t>(play.reveal->question));
}

std::string sprint_seconds(TimerPace pace) {
    return std::to_string(sprint_ms * pace_halves(pace) / 2000) + " seconds";
}

void add_title(QuestionView& view, const InPlay& play, TimerPace pace) {
    switch (play.round.puzzle.mode) {
    case Mode::Sprint:
        view.title = "Sprint";
        view.aside = sprint_seconds(pace) + ", " + short_title(play.title);
        return;
    case Mode::SuddenDeath:
    case Mode::Endless:
        view.title = title_of(play.round.puzzle.mode);
        view.aside = short_title(play.title);
        return;
    case Mode::FiveSeasons:
    case Mode::Classic:
    case Mode::Rehearsal:
        view.title = play.series;
        return;
    }
}

std::string meta(const InPlay& play, int question) {
    const std::string number = std::to_string(question + 1);
    const std::string count = std::to_string(play.round.puzzle.questions.size());
    const std::string level = difficulty_word(asked_at(play, question).question.difficulty);
    switch (play.round.puzzle.mode) {
    case Mode::Sprint:
        return "Question " + number;
    case Mode::SuddenDeath:
    case Mode::Endless:
        return "Question " + number + ", " + level;
    case Mode::Rehearsal:
        return "Card " + number + " of " + count + ", " + level;
    case Mode::FiveSeasons:
    case Mode::Classic:
        break;
    }
    return "Question " + number + " of " + count + ", " + level;
}

CategoryMark category_mark(const InPlay& play, const std::string& key) {
    const auto found = play.categories.find(key);
    if (found != play.categories.end())
        return {key, found->second};
    return {key, key.empty() ? "Question" : capital(key)};
}

SprintView sprint_view(const InPlay& play, const Quiz::Seat& seat) {
    SprintView view;
    view.right = right_of(seat);
    view.wrong = static_cast<int>(seat.outcomes.size()) - view.right;
    for (const Outcome& outcome : seat.outcomes)
        view.run.push_back(pip_of(outcome.verdict));
    view.run.push_back(Pip::Now);
    if (view.run.size() > run_shown) {
        view.first_number = static_cast<int>(view.run.size() - run_shown) + 1;
        view.run.erase(view.run.begin(), view.run.end() - run_shown);
    }
    if (seat_count(play) > 1) {
        view.record = "The seat is yours until the clock runs out";
        return view;
    }
    if (!play.before.any) {
        view.record = "Your first sprint sets the record";
        return view;
    }
    view.best = std::to_string(play.before.right);
    const int missing = play.before.right - view.right + 1;
    view.record = missing > 0 ? std::to_string(missing) + " more right and the record is yours"
                              : "The record is yours";
    return view;
}

ChainView chain_view(const InPlay& play, const Quiz::Seat& seat) {
    ChainView view;
    view.in_a_row = right_of(seat);
    view.life = seat.outcomes.empty() || seat.outcomes.back().verdict == Verdict::Right;
    view.record = seat_count(play) == 1 && play.before.any ? play.before.right : 0;
    view.longest =
        view.record > 0 ? "Your longest is " + std::to_string(view.record) : "Your first run";
    if (seat_count(play) > 1)
        view.longest = "One run for each player";
    else if (play.before.any && view.record == 0)
        view.longest = "Your longest is still to come";
    return view;
}

void add_mode(QuestionView& view, const InPlay& play, const Quiz::Seat& seat) {
    const Mode mode = play.round.puzzle.mode;
    if (mode == Mode::Sprint)
        view.sprint = sprint_view(play, seat);
    if (mode == Mode::SuddenDeath)
        view.chain = chain_view(play, seat);
    view.can_pass = mode != Mode::SuddenDeath;
    view.can_stop =
        (mode == Mode::SuddenDeath || mode == Mode::Endless || mode == Mode::Rehearsal) &&
        !seat.over;
    if (view.can_stop)
        view.stop_label = mode == Mode::SuddenDeath ? "Take the bow" : "Stop here";
}

} // namespace

bool has_stages(const InPlay& play) {
    const Mode mode = play.round.puzzle.mode;
    return mode == Mode::FiveSeasons || mode == Mode::Classic;
}

int shown_seat(const InPlay& play) {
    return play.reveal ? play.reveal->seat : play.round.state.seat;
}

int shown_question(const InPlay& play) {
    if (play.reveal)
        return play.reveal->question;
    return std::max(0, question_at(play.round.puzzle, play.round.state));
}

int right_of(const Quiz::Seat& seat) {
    return static_cast<int>(
        std::count_if(seat.outcomes.begin(), seat.outcomes.end(),
                      [](const Outcome& outcome) { return outcome.verdict == Verdict::Right; }));
}

Pip pip_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::Right:
        return Pip::Right;
    case Verdict::Partly:
        return Pip::Partly;
    case Verdict::Wrong:
    case Verdict::Passed:
    case Verdict::TimedOut:
        break;
    }
    return Pip::Wrong;
}

std::vector<StageView> stages_of(const InPlay& play, int seat, int question) {
    if (!has_stages(play))
        return {};
    std::vector<StageView> stages;
    stages.reserve(stage_count);
    for (int stage = 0; stage < stage_count; ++stage)
        stages.push_back({stage_name(stage), stage_aside(stage), false, {}});
    const auto& outcomes = seat_of(play, seat).outcomes;
    for (std::size_t i = 0; i < play.round.puzzle.questions.size(); ++i) {
        const bool at_hand = static_cast<int>(i) == question;
        StageView& stage =
            stages.at(static_cast<std::size_t>(play.round.puzzle.questions[i].stage));
        stage.now = stage.now || at_hand;
        if (i < outcomes.size())
            stage.pips.push_back(pip_of(outcomes[i].verdict));
        else
            stage.pips.push_back(at_hand ? Pip::Now : Pip::ToCome);
    }
    return stages;
}

std::optional<ClockView> clock_view(const Model& model, const InPlay& play, const Now& now) {
    const TimerPace pace = model.settings.pace;
    ClockView clock;
    if (play.round.puzzle.mode == Mode::Sprint) {
        clock.total_ms = sprint_ms * pace_halves(pace) / 2;
        clock.left_ms = std::max(0, limit_ms(play, pace) - used_ms(play, now));
    } else if (const Outcome* outcome = outcome_of(play)) {
        clock.total_ms = play.round.puzzle.timer_ms;
        clock.left_ms = std::max(0, clock.total_ms - outcome->elapsed_ms);
    } else {
        clock.total_ms = play.round.puzzle.timer_ms;
        clock.left_ms = std::max(0, clock.total_ms - used_ms(play, now));
    }
    if (clock.total_ms == 0)
        return std::nullopt;
    clock.running = !play.reveal && !play.paused && play.since.has_value();
    clock.hurry = clock.running && clock.left_ms <= hurry_ms;
    if (play.since && *play.since > now.steady_ms)
        clock.count = seconds_left(static_cast<int>(*play.since - now.steady_ms));
    return clock;
}

QuestionView question_view(const Model& model, const InPlay& play, const Now& now) {
    const int question = shown_question(play);
    const Quiz::Asked& asked = asked_at(play, question);
    const Quiz::Seat& seat = seat_of(play, shown_seat(play));
    QuestionView view;
    add_title(view, play, model.settings.pace);
    view.mode = play.round.puzzle.mode;
    view.points = grouped(seat.points);
    view.streak = grouped(seat.streak);
    view.player = mark_of(model, play.players.at(static_cast<std::size_t>(shown_seat(play))));
    view.stage = has_stages(play) ? asked.stage : -1;
    view.stages = stages_of(play, shown_seat(play), question);
    view.category = category_mark(play, asked.question.category);
    view.meta = meta(play, question);
    view.question = play.presented;
    view.clock = clock_view(model, play, now);
    add_mode(view, play, seat);
    if (play.paused) // hidden: nothing of the question leaves the model
        return view;
    view.stem = asked.question.stem;
    view.body = body_view(asked, outcome_of(play), seat.close_used);
    if (play.reveal)
        view.reveal = reveal_view(play, *play.reveal);
    return view;
}

} // namespace epilogue
