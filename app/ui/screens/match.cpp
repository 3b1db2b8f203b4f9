#include "ui/screens/match.h"

#include "ui/screens/match_judged.h"
#include "ui/screens/match_open.h"
#include "ui/screens/parts.h"

namespace epilogue {

float draw_match(Ui& ui, const Rect& area, const MatchView& view, bool open) {
    const MatchPlan plan = plan_match(ui, area, view);
    if (open) {
        draw_open_match(ui, plan, view);
        return plan.bottom;
    }
    draw_judged_match(ui, plan, view);
    return plan.bottom;
}

float draw_match_counter(Ui& ui, const Rect& area, const MatchView& view,
                         std::optional<Intent>& intent) {
    const MatchState& state = ui.state.question.match;
    const CounterSpec spec{.count = state.count(),
                           .of = "of " + std::to_string(view.lefts.size()) + " linked",
                           .hint = "A link moves when you choose its number again",
                           .complete = state.complete()};
    const float high = counter_height(ui, area.w, spec);
    if (draw_counter(ui, area.top_part(high), spec) && !intent)
        intent = Answered{state.given()};
    return area.y + high;
}

} // namespace epilogue
