#include "ui/screens/number.h"

#include "ui/screens/answer_field.h"
#include "ui/screens/number_scale.h"
#include "ui/screens/parts.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

constexpr double big_step = 10;

// Arrows by 1, paging keys by 10.
double asked_step(Ui& ui) {
    double by = 0;
    if (ui.focus.is(ui.id("figure"))) {
        by += pressed(ui, {Key::Up}) ? 1 : 0;
        by -= pressed(ui, {Key::Down}) ? 1 : 0;
    }
    by += pressed(ui, {Key::PageUp}) ? big_step : 0;
    by -= pressed(ui, {Key::PageDown}) ? big_step : 0;
    return by;
}

bool draw_stepper(Ui& ui, const char* id, const Rect& rect, Icon icon) {
    const Touch at = touch(ui, id, rect);
    const Palette& p = ui.palette;
    ui.canvas.fill(rect, mix(p.panel, p.panel2, warmth(ui, at)), radius::control);
    ui.canvas.edge(rect, p.edge, stroke::control, radius::control);
    ui.canvas.icon(rect, icon, Type::Icon15, p.text);
    focus_ring(ui, at, rect, radius::control);
    return at.pressed;
}

std::array<Tip, 4> tips_for(const NumberView& view) {
    const bool some = view.tolerance.starts_with("Within");
    return {Tip{view.tolerance, some ? "either side of the exact figure" : "nothing near it"},
            Tip{view.whole_numbers ? "Digits only" : "Digits and a point",
                view.unit.empty() ? "no words are needed" : "the unit is already there"},
            Tip{"Up and down", "change it by 1"}, Tip{"Page Up, Page Down", "change it by 10"}};
}

} // namespace

float draw_number(Ui& ui, const Rect& area, const NumberView& view, bool can_pass,
                  std::optional<Intent>& intent) {
    NumberState& state = ui.state.question.number;
    const FieldPlaces places = field_places(ui, area, can_pass);
    const std::string before = state.text;
    if (const double by = asked_step(ui); by != 0)
        state.step(by);
    state.clean(view.whole_numbers);

    const float size = std::min(40 + 12 * (ui.layout.text - 1), places.field.h - 2 * space::one);
    const float steppers = 2 * size + space::one + space::tile;
    text_field(ui, "figure", places.field, state.text,
               {.icon = Icon::Hashtag,
                .type = Type::Title,
                .most = longest_figure,
                .begin = true,
                .digits_only = true,
                .unit = view.unit,
                .right = steppers,
                .right_acts = true,
                .tall = true,
                .up_down = true,
                .replaced = state.text != before});
    const float y = places.field.y + (places.field.h - size) / 2;
    const float right = places.field.right() - space::tile;
    // What a click has changed stands in the field in the next frame: it is drawn already.
    if (draw_stepper(ui, "less", {right - 2 * size - space::one, y, size, size}, Icon::Minus))
        state.step(-1);
    if (draw_stepper(ui, "more", {right - size, y, size, size}, Icon::Plus))
        state.step(1);
    if (auto given = draw_field_buttons(ui, places, state.complete(), can_pass, state.given());
        given && !intent)
        intent = std::move(given);

    const std::array<Tip, 4> tips = tips_for(view);
    const float top = places.bottom + ui.layout.pick(space::tile, space::cell);
    const float high = tips_height(ui, area.w, tips, ui.layout.pick(96, 84));
    draw_tips(ui, {area.x, top, area.w, high}, tips);
    return top + high;
}

float draw_number_reveal(Ui& ui, const Rect& area, const NumberView& view) {
    const float boxes = draw_given(ui, area,
                                   {.given = view.given,
                                    .right = view.right,
                                    .unit = view.unit,
                                    .mark = view.mark,
                                    .figure = true});
    const float top = boxes + ui.layout.pick(space::tile, space::cell);
    const float high = scale_height(ui);
    draw_scale(ui, {area.x, top, area.w, high}, view);
    return top + high;
}

} // namespace epilogue
