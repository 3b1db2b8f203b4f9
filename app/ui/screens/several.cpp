#include "ui/screens/several.h"

#include "base/text.h"
#include "ui/screens/choice_rows.h"
#include "ui/screens/choices.h"
#include "ui/screens/parts.h"

namespace epilogue {

namespace {

constexpr float tick_size = 22;

CounterSpec counter_of(const SeveralState& state, const SeveralView& view) {
    const bool complete = state.complete(view.wanted);
    return {.count = static_cast<int>(state.ticked.size()),
            .of = "of " + std::to_string(view.wanted) + " chosen",
            .hint = "Tick again to take one back",
            .complete = complete};
}

void draw_row(Ui& ui, const Rect& rect, const RowsPlan& plan, int index, const ChoiceRow& row,
              const Touch& at, bool open) {
    const Palette& p = ui.palette;
    const bool ticked = open && ui.state.question.several.is_ticked(row.choice);
    const bool quiet = row.mark == Mark::Other;
    choice_box(ui, rect, ticked ? Mark::Chosen : row.mark, open ? warmth(ui, at) : 0, radius::card,
               at.id);
    draw_row_number(ui, rect, plan, index + 1, quiet ? p.line : p.edge, quiet ? p.text3 : p.text,
                    0);
    draw_row_text(ui, rect, plan, index, quiet ? p.text3 : p.text);
    draw_row_verdict(ui, rect, plan, index, row.mark, row.word);
    if (open) {
        const Rect box{rect.right() - plan.sizes.right - tick_size,
                       rect.y + (rect.h - tick_size) / 2, tick_size, tick_size};
        tick_mark(ui, box, ticked);
        focus_ring(ui, at, rect, radius::card);
    }
}

} // namespace

float draw_several(Ui& ui, const Rect& area, const SeveralView& view, bool open) {
    RowsSpec spec;
    spec.longest_word = "Right, not chosen";
    spec.at_rest = tick_size;
    for (const ChoiceRow& row : view.rows)
        spec.texts.push_back(row.text);
    const RowsPlan plan = plan_rows(ui, area, spec);

    SeveralState& state = ui.state.question.several;
    const auto count = static_cast<int>(view.rows.size());
    int toggled = open ? asked_place(ui, count) : -1;
    for (int i = 0; i < count; ++i) {
        const IdScope scope(i);
        const Rect rect = plan.place(area, i);
        const Touch at = touch(ui, "tick", rect, {.enabled = open, .pressed_by_enter = false});
        if (i == 0 && open)
            begin_here(ui, at);
        if (at.pressed || toggled == i) {
            ui.focus.set(at.id);
            state.toggle(view.rows[static_cast<std::size_t>(i)].choice, view.wanted);
        }
        draw_row(ui, rect, plan, i, view.rows[static_cast<std::size_t>(i)], at, open);
    }
    return area.y + plan.height();
}

float draw_several_counter(Ui& ui, const Rect& area, const SeveralView& view,
                           std::optional<Intent>& intent) {
    const SeveralState& state = ui.state.question.several;
    const CounterSpec spec = counter_of(state, view);
    const float high = counter_height(ui, area.w, spec);
    if (draw_counter(ui, area.top_part(high), spec) && !intent)
        intent = Answered{state.given()};
    return area.y + high;
}

} // namespace epilogue
