#include "support/golden.h"

#include "text/fake_host.h"
#include "text/views.h"

using namespace epilogue;
using namespace epilogue::terminal_tests;

namespace {

QuestionView six_right() {
    QuestionView view = single();
    auto& rows = std::get<SingleView>(view.body).rows;
    rows[1].mark = Mark::RightYours;
    rows[1].word = "Right, your answer";
    view.points = "912";
    view.clock = ClockView{20'000, 14'000, false, false};
    view.reveal = RevealView{
        Verdict::Right,
        "Right",
        "That one goes on the mantelpiece.",
        "Six",
        "Director, Actress, Cinematography, Production Design, Original Score and Original Song. "
        "The fourteen nominations equalled what was then the record, held by All About Eve (1950) "
        "and Titanic (1997).",
        "Academy Awards Database, 89th ceremony, 26 February 2017",
        {{"Right answer, difficulty 3", "140"},
         {"Speed, 14 of 20 s left", "49"},
         {"Streak of 3", "30"}},
        "+219",
        "Next"};
    return view;
}

// Home, a question with its reveal, a typed one with a near miss, the result.
void short_round(const Intent& intent, View& view) {
    const auto* question = std::get_if<QuestionView>(&view.screen);
    if (std::holds_alternative<ContinueRound>(intent)) {
        view.screen = single();
    } else if (std::holds_alternative<NextQuestion>(intent)) {
        if (std::holds_alternative<TypedView>(question->body)) {
            view.screen = result();
            return;
        }
        QuestionView next = typed();
        next.question = 7;
        next.meta = "Question 8 of 10, easy";
        next.clock.reset();
        view.screen = next;
    } else if (std::holds_alternative<Answered>(intent)) {
        if (std::holds_alternative<SingleView>(question->body)) {
            view.screen = six_right();
            return;
        }
        QuestionView same = *question;
        auto& body = std::get<TypedView>(same.body);
        if (!body.close) {
            body.close = true;
        } else {
            same = revealed(same);
            same.meta = question->meta;
            same.reveal->verdict = Verdict::Wrong;
            same.reveal->word = "Wrong";
            same.reveal->answer = "Justin Hurwitz";
            same.reveal->explanation = "He wrote it over several years.";
            same.reveal->lines = {
                {"Wrong answer", "0"}, {"Streak ends at 3", "0"}, {"Added to Rehearsal", ""}};
            same.reveal->total = "0 points";
            same.reveal->next = "See the result";
            same.points = "912";
        }
        view.screen = same;
    } else if (std::holds_alternative<PauseRound>(intent)) {
        view.paused = paused();
    } else if (std::holds_alternative<ResumeRound>(intent)) {
        view.paused.reset();
    }
}

} // namespace

TEST_CASE("text: a short round reads as the golden transcript does", "[text]") {
    FakeHost host;
    host.view = shown(home());
    host.react = short_round;

    const std::string transcript =
        host.play("c\n9\ns\n\n2\n\nHans Zimer\nHans Zimmer\n\n2\n3\nh\nq\n");

    check_golden("text_round.txt", transcript);
}
