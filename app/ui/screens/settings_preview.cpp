#include "ui/screens/settings_preview.h"

#include <algorithm>
#include <array>

namespace epilogue {

float preview(Ui& ui, const Rect& box) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    card(ui, box);
    const float x = box.x + 25;
    const float w = box.w - 50;
    float y = box.y + 21;
    y += canvas.paragraph({x, y}, w, Type::CaptionStrong, p.text2, "Preview") + 8;
    y += canvas.paragraph({x, y}, w, Type::LongQuestion, p.text, "Who directed Moonlight?");
    y = std::max(y + 16, box.y + 125);
    const std::array choices = {
        ChoiceSpec{.number = "1", .text = "Jenkins", .word = "Right", .mark = Mark::RightYours},
        ChoiceSpec{.number = "2", .text = "Chazelle", .word = "Wrong", .mark = Mark::WrongYours},
        ChoiceSpec{.number = "3", .text = "Gerwig"}};
    for (int i = 0; i < 3; ++i) {
        const IdScope scope(i);
        const ChoiceSpec& spec = choices.at(static_cast<std::size_t>(i));
        const float high = choice_height(ui, spec, w + 2, 68);
        choice(ui, "sample", {x, y, w + 2, high}, spec);
        y += high + 14;
    }
    y += 2;
    y += canvas.paragraph({x, y}, w, Type::Caption, p.text2,
                          "Icon, word and edge pattern say the same as the colour does.") +
         20;
    canvas.hairline(x, y, w, p.line);
    y += 18;
    const float h = ui.layout.control(44);
    const ButtonSpec primary{.kind = ButtonKind::Primary, .label = "Button"};
    const ButtonSpec second{.label = "Button"};
    const float bw = button_width(ui, primary);
    button(ui, "primary", {x, y, bw, h}, primary);
    if (2 * bw + 10 <= w)
        button(ui, "second", {x + bw + 10, y, bw, h}, second);
    y += h + 18;
    float at = x;
    for (int i = 0; i < 5; ++i) {
        const float icon = canvas.icon_width(season_icon(i), Type::Icon28);
        canvas.icon({at, y, icon, canvas.em(Type::Icon28)}, season_icon(i), Type::Icon28,
                    p.season.at(static_cast<std::size_t>(i)));
        at += icon + 14;
    }
    y += canvas.em(Type::Icon28) + 18;
    const float fire = canvas.icon_width(Icon::Fire, Type::Icon18);
    canvas.icon({x, y, fire, canvas.line(Type::Body)}, Icon::Fire, Type::Icon18, p.accent);
    canvas.text_in({x + fire + 10, y, w - fire - 10, canvas.line(Type::Body)}, Type::Body, p.text,
                   "Streak 6 days");
    return y + canvas.line(Type::Body) + 24 - box.y;
}

} // namespace epilogue
