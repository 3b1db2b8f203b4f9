#include "base/overloaded.h"
#include "ui/screens/choices.h"
#include "ui/screens/match.h"
#include "ui/screens/number.h"
#include "ui/screens/order.h"
#include "ui/screens/question_frame.h"
#include "ui/screens/reveal.h"
#include "ui/screens/screens.h"
#include "ui/screens/several.h"
#include "ui/screens/sprint.h"
#include "ui/screens/sudden_death.h"
#include "ui/screens/true_false.h"
#include "ui/screens/typed.h"

#include <algorithm>

namespace epilogue {

namespace {

// What the player answers with, before or after; returns where it ends.
float draw_answers(Ui& ui, const QuestionView& question, const Rect& area,
                   std::optional<Intent>& intent) {
    const bool open = !question.reveal;
    return std::visit(
        Overloaded{
            [&](const SingleView& view) { return draw_choices(ui, area, view, open, intent); },
            [&](const SeveralView& view) { return draw_several(ui, area, view, open); },
            [&](const TrueFalseView& view) {
                return draw_true_false(ui, area, view, open, intent);
            },
            [&](const TypedView& view) {
                return open ? draw_typed(ui, area, view, question.can_pass, intent)
                            : draw_typed_reveal(ui, area, view);
            },
            [&](const NumberView& view) {
                return open ? draw_number(ui, area, view, question.can_pass, intent)
                            : draw_number_reveal(ui, area, view);
            },
            [&](const OrderView& view) {
                return draw_order(ui, area, view, open ? nullptr : &*question.reveal, intent);
            },
            [&](const MatchView& view) { return draw_match(ui, area, view, open); },
        },
        question.body);
}

// Counter and Check of the kinds that gather an answer; returns where it ends.
float draw_counters(Ui& ui, const QuestionView& question, const Rect& area,
                    std::optional<Intent>& intent) {
    if (const auto* view = std::get_if<SeveralView>(&question.body))
        return draw_several_counter(ui, area, *view, intent);
    if (const auto* view = std::get_if<MatchView>(&question.body))
        return draw_match_counter(ui, area, *view, intent);
    return area.y;
}

// Everything under the answers while the question is open.
float draw_lower(Ui& ui, const QuestionView& question, Rect area, std::optional<Intent>& intent) {
    const float bottom = area.bottom();
    const auto go_down = [&](float y) {
        area.y = y;
        area.h = std::max(0.0F, bottom - y);
    };
    if (const float y = draw_counters(ui, question, area.below(space::one), intent);
        y > area.y + space::one)
        go_down(y);
    if (question.sprint)
        return draw_run(ui, area.below(space::one), *question.sprint, question.can_pass, intent);
    if (question.chain)
        return draw_life(ui, area.below(ui.layout.pick(space::panel, space::one)), *question.chain,
                         question, intent);
    if (question.can_stop)
        return draw_stop(ui, area.below(space::one), question, intent);
    return area.y;
}

// A new question begins untouched and at its top.
void begin(Ui& ui, const QuestionView& question) {
    QuestionState& state = ui.state.question;
    if (state.begun)
        return;
    state.start(question.body);
    ui.state.body = {};
    ui.state.side = {};
}

bool reveal_beside(const Ui& ui, const QuestionView& question) {
    return std::holds_alternative<OrderView>(question.body) && !ui.layout.large;
}

// The room that is meant for the answers of this kind.
Rect answer_area(const Ui& ui, const QuestionView& question, const QuestionPlaces& places) {
    const Layout& l = ui.layout;
    const bool tall = reveal_beside(ui, question);
    const float end = tall ? places.bottom : places.lower - l.pick(space::panel, space::tile);
    return {l.left, places.answers, l.width(), std::max(0.0F, end - places.answers)};
}

} // namespace

std::optional<Intent> draw_question(Ui& ui, const QuestionView& question, const View& view) {
    const Layout& l = ui.layout;
    begin(ui, question);
    auto intent = draw_question_header(ui, question, view, Icon::Pause);
    const QuestionPlaces places = places_of(ui, question);

    // The bar of a screen that scrolls stands in the margin: nothing moves for it.
    const Rect window{l.left, l.body.y, l.width() + l.margin - space::one, l.body.h};
    Scroll scroll(ui, window, ui.state.body);
    draw_strip(ui, question, places);
    draw_asked(ui, question, places);
    const Rect area = answer_area(ui, question, places);
    const float answered = draw_answers(ui, question, area, intent);

    const float gap = l.pick(space::panel, space::tile);
    const float top = std::max(places.lower, answered + gap);
    const Rect lower{l.left, top, l.width(), std::max(0.0F, places.bottom - top)};
    float bottom = answered;
    if (!question.reveal) {
        const float end = draw_lower(ui, question, lower, intent);
        if (end > lower.y)
            bottom = end;
    } else if (!reveal_beside(ui, question)) {
        bottom = draw_reveal(ui, lower, *question.reveal, intent);
    }
    scroll.end(bottom + space::cell - l.body.y);
    // What follows the answer comes into sight, the verdict first.
    QuestionState& state = ui.state.question;
    if (question.reveal && !state.revealed) {
        state.revealed = true;
        const float verdict = reveal_beside(ui, question) ? area.y : top;
        if (bottom > l.body.bottom())
            ui.state.body.offset = verdict - space::one - l.body.y;
    }

    if (question.reveal && pressed(ui, {letter_key('R')}) && !intent)
        intent = ReportFault{};
    footer(ui, hints_of(question), aside_of(question));
    return intent;
}

} // namespace epilogue
