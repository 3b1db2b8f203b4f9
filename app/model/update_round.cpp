// A round: answers become moves, moves become rows, and then they are shown.
#include "model/turn.h"

#include "base/overloaded.h"
#include "base/text.h"
#include "model/grid_standing.h"
#include "model/grid_words.h"
#include "model/share.h"
#include "rules/rehearsal.h"

#include <algorithm>

namespace epilogue {

namespace {

AnswerRecord record_of(const InPlay& play, const Quiz::Judged& judged, const Now& now) {
    const Question& question = asked_at(play, judged.question).question;
    return {.round = play.id,
            .player = play.players.at(static_cast<std::size_t>(judged.seat)),
            .seat = judged.seat,
            .number = judged.question,
            .question = question.key,
            .category = question.category,
            .difficulty = question.difficulty,
            .verdict = judged.outcome.verdict,
            .points = judged.outcome.points.total(),
            .elapsed_ms = judged.outcome.elapsed_ms,
            .at_ms = now.unix_ms,
            .day = now.today};
}

std::string days_in_words(int days) {
    if (days <= 1)
        return "tomorrow";
    if (days == 7)
        return "in a week";
    return days % 7 == 0 ? "in " + number_word(days / 7) + " weeks"
                         : "in " + number_word(days) + " days";
}

// What rehearsal makes of this answer, which is not on disk yet.
std::string rehearsal_note(Turn& turn, const InPlay& play, const AnswerRecord& answer) {
    if (play.round.puzzle.mode != Mode::Rehearsal)
        return is_miss(answer.verdict) ? "Added to Rehearsal" : "";
    auto answers = value_or_toast(turn, turn.world.records.answers_to_missed(answer.player));
    answers.push_back(answer);
    for (const RehearsalCard& card : rehearsal_cards(answers))
        if (card.question == answer.question)
            return card.known() ? "Known by heart now"
                                : "Comes back " + days_in_words(day_number(card.due) -
                                                                day_number(turn.now.today));
    return {};
}

// The answers that these events made final, in order.
std::vector<AnswerRecord> records_of(const InPlay& play, const std::vector<Quiz::Event>& events,
                                     const Now& now) {
    std::vector<AnswerRecord> records;
    for (const Quiz::Event& event : events)
        if (const auto* judged = std::get_if<Quiz::Judged>(&event))
            records.push_back(record_of(play, *judged, now));
    return records;
}

// A new question is in front of somebody, or is about to be.
void present(Turn& turn) {
    InPlay& play = *turn.model.play;
    play.reveal.reset();
    play.since.reset();
    play.used_ms = 0;
    play.lead_ms = 0;
    ++play.presented;
    ++turn.model.visit;
}

void show_result(Turn& turn) {
    Model& model = turn.model;
    model.ended = std::move(model.play);
    model.play.reset();
    show(turn, Screen::Result);
}

// On from what has been read: to the next question, the next seat, or the result.
void go_on(Turn& turn) {
    if (is_over(*turn.model.play))
        return show_result(turn);
    present(turn);
}

// Makes the move and its row. The events; nothing, and a toast, when it cannot be made.
std::optional<std::vector<Quiz::Event>> make_move(Turn& turn, const Quiz::Move& move) {
    InPlay& play = *turn.model.play;
    const int index = static_cast<int>(play.round.moves.size());
    auto events = epilogue::play(play.round, move);
    if (!events) {
        toast_error(turn, events.error());
        return std::nullopt;
    }
    turn.effect(
        SaveMove{play.id, index, Quiz::encode(move), records_of(play, events.value(), turn.now)});
    if (is_over(play))
        finish_round(turn);
    return std::move(events).value();
}

// After a move that answers: its reveal, or straight on where there is none.
void answer_with(Turn& turn, const Quiz::Move& move) {
    InPlay& play = *turn.model.play;
    const int seat = play.round.state.seat;
    const int streak_before = seat_of(play, seat).streak;
    const auto events = make_move(turn, move);
    if (!events)
        return;
    const Quiz::Judged* judged = nullptr;
    bool ended = false;
    for (const Quiz::Event& event : *events) {
        if (const auto* found = std::get_if<Quiz::Judged>(&event))
            judged = found;
        ended = ended || std::holds_alternative<Quiz::RunEnded>(event);
    }
    const bool silent = play.round.puzzle.mode == Mode::Sprint;
    if (judged != nullptr && !silent) {
        stop_clock(play, turn.now);
        play.reveal = Reveal{seat, judged->question, streak_before,
                             rehearsal_note(turn, play, record_of(play, *judged, turn.now))};
        return;
    }
    if (judged != nullptr || ended)
        go_on(turn);
}

bool can_answer(const Model& model) {
    return model.screen == Screen::Round && model.play && !model.play->paused &&
           question_is_open(*model.play);
}

bool waits_for_seat(const Model& model) {
    return model.screen == Screen::Round && model.play && !model.play->paused &&
           !model.play->reveal && model.play->round.state.waiting && !is_over(*model.play);
}

int elapsed(const Turn& turn) {
    return rules_ms(*turn.model.play, turn.model.settings.pace, turn.now);
}

ResultRecord result_of(const InPlay& play, int seat_index, const Now& now) {
    const Quiz::Seat& seat = seat_of(play, seat_index);
    const auto right =
        std::count_if(seat.outcomes.begin(), seat.outcomes.end(),
                      [](const Outcome& outcome) { return outcome.verdict == Verdict::Right; });
    return {.round = play.id,
            .player = play.players.at(static_cast<std::size_t>(seat_index)),
            .seat = seat_index,
            .game = std::string(Quiz::name),
            .mode = std::string(name_of(play.round.puzzle.mode)),
            .title = play.title,
            .points = seat.points,
            .right = static_cast<int>(right),
            .asked = static_cast<int>(seat.outcomes.size()),
            .best_streak = seat.best_streak,
            .elapsed_ms = seat.clock_ms,
            .finished_ms = now.unix_ms,
            .day = now.today};
}

} // namespace

void finish_round(Turn& turn) {
    InPlay& play = *turn.model.play;
    play.before = record_before(turn, play);
    play.finished = turn.now.today;
    FinishRoundRow row{play.id, turn.now.unix_ms, {}};
    for (int seat = 0; seat < play.round.puzzle.seats; ++seat)
        row.results.push_back(result_of(play, seat, turn.now));
    turn.effect(std::move(row));
    turn.model.closed.insert(play.id);
}

void leave_round(Turn& turn) {
    Model& model = turn.model;
    InPlay play = std::move(*model.play);
    model.play.reset();
    if (is_over(play))
        return;
    stop_clock(play, turn.now);
    if (play.reveal) { // the next question begins with a whole clock
        play.reveal.reset();
        play.used_ms = 0;
    }
    play.paused = false;
    model.offer = std::move(play);
}

// The same settings and players, another draw. The old round's rows stay; when no other can be
// drawn, so does the round.
void start_over(Turn& turn) {
    Model& model = turn.model;
    if (!model.play)
        return;
    InPlay old = std::move(*model.play);
    model.play.reset();
    const auto before = static_cast<std::ptrdiff_t>(turn.effects.size());
    if (!begin_round(turn, {old.wish, old.title, old.series, old.players})) {
        model.play = std::move(old);
        return;
    }
    if (is_over(old))
        return;
    turn.effects.insert(turn.effects.begin() + before, AbandonRoundRow{old.id});
    model.closed.insert(old.id);
}

void handle(Turn& turn, const Answered& intent) {
    if (can_answer(turn.model))
        answer_with(turn, Quiz::GiveAnswer{intent.given, elapsed(turn)});
}

void handle(Turn& turn, const PassQuestion&) {
    if (can_answer(turn.model))
        answer_with(turn, Quiz::Pass{elapsed(turn)});
}

void handle(Turn& turn, const NextQuestion&) {
    const Model& model = turn.model;
    if (model.screen == Screen::Round && model.play && !model.play->paused && model.play->reveal)
        go_on(turn);
}

// Also while the last answer is still shown.
void handle(Turn& turn, const TakeBow&) {
    Model& model = turn.model;
    if (model.screen != Screen::Round || !model.play || model.play->paused ||
        is_over(*model.play) || model.play->round.state.waiting)
        return;
    const Mode mode = model.play->round.puzzle.mode;
    if (mode == Mode::SuddenDeath || mode == Mode::Endless || mode == Mode::Rehearsal)
        answer_with(turn, Quiz::Stop{});
}

void handle(Turn& turn, const TakeSeat&) {
    if (!waits_for_seat(turn.model) || !make_move(turn, Quiz::BeginTurn{}))
        return;
    present(turn);
    InPlay& play = *turn.model.play;
    if (limit_ms(play, turn.model.settings.pace) > 0)
        play.lead_ms = count_of_three_ms;
}

void handle(Turn& turn, const SkipSeat&) {
    if (waits_for_seat(turn.model) && make_move(turn, Quiz::SkipTurn{}))
        go_on(turn);
}

void handle(Turn& turn, const PauseRound&) {
    Model& model = turn.model;
    if (model.screen != Screen::Round || !model.play || model.play->paused)
        return;
    stop_clock(*model.play, turn.now);
    model.play->paused = true;
}

void handle(Turn& turn, const ResumeRound&) {
    Model& model = turn.model;
    if (model.screen == Screen::Round && model.play)
        model.play->paused = false;
}

void handle(Turn& turn, const StartOver&) {
    Model& model = turn.model;
    if (model.screen != Screen::Round || !model.play)
        return;
    handle(turn, PauseRound{});
    DialogView view;
    view.icon = "undo";
    view.title = "Start this round over?";
    view.text = "Another round is drawn with the same settings. This one is put away: its answers "
                "are kept, and it is not offered again.";
    view.safe = "Keep playing";
    view.act = "Start over";
    model.asking = Asking{std::move(view), AskStartOver{}};
}

void handle(Turn& turn, const LeaveRound&) {
    if (!turn.model.play)
        return;
    leave_round(turn);
    go_home(turn);
}

void handle(Turn& turn, const ReportFault&) {
    const Model& model = turn.model;
    if (!model.play)
        return;
    const InPlay& play = *model.play;
    const int question =
        play.reveal ? play.reveal->question : question_at(play.round.puzzle, play.round.state);
    if (question < 0 || (!play.reveal && !question_is_open(play)))
        return;
    const QuestionKey& key = asked_at(play, question).question.key;
    turn.effect(
        CopyText{"Epilogue " + turn.world.version + ": pack " + key.pack + ", question " + key.id});
}

void handle(Turn& turn, const CopyShare&) {
    const Model& model = turn.model;
    if (model.screen == Screen::Grid && model.grid && is_over(*model.grid)) {
        const auto lines = share_lines(*model.grid, grid_standing(model, *model.grid));
        return turn.effect(CopyText{join(lines, "\n")});
    }
    if (model.ended)
        turn.effect(CopyText{join(share_lines(turn.model, *turn.model.ended), "\n")});
}

void handle(Turn& turn, const Tick&) {
    const Model& model = turn.model;
    if (can_answer(model) && time_is_up(*model.play, model.settings.pace, turn.now))
        answer_with(turn, Quiz::TimeUp{});
}

} // namespace epilogue
