#include "ui/screens/choices.h"

#include "ui/screens/choice_rows.h"
#include "ui/screens/parts.h"

namespace epilogue {

int asked_place(Ui& ui, int count) {
    for (int place = 0; place < count; ++place) {
        const char letter = static_cast<char>('A' + place);
        if (pressed(ui, {digit_key(place + 1)}) || pressed(ui, {letter_key(letter)}))
            return place;
    }
    return -1;
}

float draw_choices(Ui& ui, const Rect& area, const SingleView& view, bool open,
                   std::optional<Intent>& intent) {
    RowsSpec spec;
    spec.longest_word = "Wrong, your answer";
    for (const ChoiceRow& row : view.rows)
        spec.texts.push_back(row.text);
    const RowsPlan plan = plan_rows(ui, area, spec);
    const Palette& p = ui.palette;

    const auto count = static_cast<int>(view.rows.size());
    int chosen = open ? asked_place(ui, count) : -1;
    for (int i = 0; i < count; ++i) {
        const ChoiceRow& row = view.rows[static_cast<std::size_t>(i)];
        const IdScope scope(i);
        const Rect rect = plan.place(area, i);
        const Touch at = touch(ui, "choice", rect, {.enabled = open, .focus_on_hover = true});
        if (i == 0 && open)
            begin_here(ui, at);
        const float warm = open ? warmth(ui, at) : 0;
        choice_box(ui, rect, row.mark, warm, radius::card, at.id);
        const bool quiet = row.mark == Mark::Other;
        const Colour rest = quiet ? p.line : p.edge;
        draw_row_number(ui, rect, plan, i + 1,
                        is_verdict(row.mark) ? look_of(ui, row.mark).colour : rest,
                        quiet ? p.text3 : p.text, warm);
        draw_row_text(ui, rect, plan, i, quiet ? p.text3 : p.text);
        draw_row_verdict(ui, rect, plan, i, row.mark, row.word);
        if (at.pressed)
            chosen = i;
    }
    if (chosen >= 0 && !intent)
        intent = Answered{Pick{view.rows[static_cast<std::size_t>(chosen)].choice}};
    return area.y + plan.height();
}

} // namespace epilogue
