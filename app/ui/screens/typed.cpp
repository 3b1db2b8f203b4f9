#include "ui/screens/typed.h"

#include "ui/screens/answer_field.h"
#include "ui/screens/parts.h"

#include <array>
#include <cmath>

namespace epilogue {

namespace {

constexpr std::array<Tip, 4> tips = {
    Tip{"How answers are read", "Forgiving, but never a guess for you"},
    Tip{"Case and accents", "hurwitz reads as Hurwitz"},
    Tip{"One slip in six letters", "Hurwits is accepted"},
    Tip{"Quotes, dashes, articles", "make no difference"},
};

// At the right end of the field: how much is written, or that it is nearly right.
std::string aside_of(const TypedState& state, const TypedView& view) {
    return view.close ? "Close: check the spelling" : state.counted();
}

} // namespace

float draw_typed(Ui& ui, const Rect& area, const TypedView& view, bool can_pass,
                 std::optional<Intent>& intent) {
    TypedState& state = ui.state.question.typed;
    const FieldPlaces places = field_places(ui, area, can_pass);
    bool replaced = false;
    if (pressed(ui, {Key::Backspace, true})) {
        state.clear();
        replaced = true;
    }
    const std::string aside = aside_of(state, view);
    const Type type = view.close ? Type::BodyStrong : Type::Caption;
    const float wide = std::ceil(ui.canvas.width(type, aside));
    const bool room = wide < places.field.w / 2;
    text_field(ui, "answer", places.field, state.text,
               {.icon = Icon::Pencil,
                .hint = "Your answer",
                .type = Type::LongQuestion,
                .most = longest_in_field,
                .begin = true,
                .right = room ? wide + space::tile : 0,
                .tall = true,
                .replaced = replaced});
    if (room)
        ui.canvas.text_in(
            {places.field.right() - space::panel - wide, places.field.y, wide, places.field.h},
            type, view.close ? ui.palette.accent : ui.palette.text2, aside);
    if (auto given = draw_field_buttons(ui, places, state.complete(), can_pass, state.given());
        given && !intent)
        intent = std::move(given);

    float y = places.bottom;
    if (!room && !aside.empty()) {
        y += space::one;
        y += ui.canvas.paragraph({area.x, y}, area.w, type,
                                 view.close ? ui.palette.accent : ui.palette.text2, aside);
    }
    y += ui.layout.pick(space::wide, space::tile);
    const float high = tips_height(ui, area.w, tips, ui.layout.pick(104, 84));
    draw_tips(ui, {area.x, y, area.w, high}, tips);
    return y + high;
}

float draw_typed_reveal(Ui& ui, const Rect& area, const TypedView& view) {
    return draw_given(ui, area,
                      {.given = view.given, .right = view.right, .unit = {}, .mark = view.mark});
}

} // namespace epilogue
