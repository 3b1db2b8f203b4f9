#include "ui/screens/true_false.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

float padding_of(const Ui& ui) {
    return ui.layout.pick(40, 28);
}

float gap_of(const Ui& ui) {
    return ui.layout.pick(28, 20);
}

float box_size(const Ui& ui) {
    return 48 + 16 * (ui.layout.text - 1);
}

Type word_type(const Ui& ui, float room, std::string_view word) {
    return ui.canvas.width(Type::Hero, word) <= room ? Type::Hero : Type::Title;
}

// What the verdict says, beside the word where there is room, else under it.
void draw_verdict(Ui& ui, const Rect& rect, float word_end, const ChoiceRow& row) {
    if (!is_verdict(row.mark))
        return;
    Canvas& canvas = ui.canvas;
    const MarkLook look = look_of(ui, row.mark);
    const float icon = ui.canvas.icon_width(look.icon, Type::Icon28);
    float right = rect.right() - padding_of(ui);
    canvas.icon({right - icon, rect.y, icon, rect.h}, look.icon, Type::Icon28, look.colour);
    right -= icon + gap_of(ui);
    const float wide = canvas.width(Type::BodyStrong, row.word);
    Rect place{right - wide, rect.y, wide, rect.h};
    if (place.x < word_end + space::one) {
        const float line = canvas.line(Type::BodyStrong);
        place = {rect.right() - padding_of(ui) - wide, rect.bottom() - line - space::one, wide,
                 line};
    }
    canvas.text_in(place, Type::BodyStrong, look.colour, row.word);
}

int asked(Ui& ui) {
    if (pressed(ui, {digit_key(1)}) || pressed(ui, {letter_key('T')}))
        return 0;
    if (pressed(ui, {digit_key(2)}) || pressed(ui, {letter_key('F')}))
        return 1;
    return -1;
}

void draw_row(Ui& ui, const Rect& rect, int index, const ChoiceRow& row, const Touch& at,
              bool open) {
    const Palette& p = ui.palette;
    const bool quiet = row.mark == Mark::Other;
    const float warm = open ? warmth(ui, at) : 0;
    choice_box(ui, rect, row.mark, warm, radius::card, at.id);
    const float size = box_size(ui);
    const float padding = padding_of(ui);
    number_box(ui, {rect.x + padding, rect.y + (rect.h - size) / 2, size, size},
               std::to_string(index + 1), quiet ? p.line : p.edge, quiet ? p.text3 : p.text, warm);
    const float x = rect.x + padding + size + gap_of(ui);
    const float room = rect.right() - padding - x;
    const Type type = word_type(ui, room, row.text);
    constexpr float sits_high = 0.045F; // of an em: the display face
    const float down = type == Type::Hero ? std::round(sits_high * ui.canvas.em(type)) : 0;
    const float word = ui.canvas.text_in({x, rect.y + down, room, rect.h}, type,
                                         quiet ? p.text3 : p.text, row.text);
    draw_verdict(ui, rect, x + word, row);
    if (open)
        focus_ring(ui, at, rect, radius::card);
}

} // namespace

float draw_true_false(Ui& ui, const Rect& area, const TrueFalseView& view, bool open,
                      std::optional<Intent>& intent) {
    const auto count = static_cast<int>(view.rows.size());
    const bool stacked = ui.layout.large;
    const float least = stacked ? ui.layout.pick(120, 96) : area.h;
    const float high = std::max(least, std::ceil(ui.canvas.line(Type::Hero)) + space::panel);
    int chosen = open ? asked(ui) : -1;
    for (int i = 0; i < count; ++i) {
        const ChoiceRow& row = view.rows[static_cast<std::size_t>(i)];
        const IdScope scope(i);
        Rect rect = area.top_part(high);
        if (stacked)
            rect.y += static_cast<float>(i) * (high + space::cell);
        else
            rect = rect.column(i, count, space::tile);
        const Touch at = touch(ui, "choice", rect, {.enabled = open, .focus_on_hover = true});
        if (i == 0 && open)
            begin_here(ui, at);
        if (at.pressed)
            chosen = i;
        draw_row(ui, rect, i, row, at, open);
    }
    if (chosen >= 0 && chosen < count && !intent)
        intent = Answered{Pick{view.rows[static_cast<std::size_t>(chosen)].choice}};
    const auto rows = static_cast<float>(stacked ? count : 1);
    return area.y + rows * high + (rows - 1) * space::cell;
}

} // namespace epilogue
