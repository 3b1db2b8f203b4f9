#include "ui/screens/screens.h"

#include <algorithm>

namespace epilogue {

std::optional<Intent> draw_empty(Ui& ui, const EmptyView& empty, const View& view) {
    const Layout& layout = ui.layout;
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    std::optional<Intent> intent = header(ui, {.title = empty.header, .player = &view.player});
    const bool lamp = !layout.large;
    const float unit = layout.window.h / 800;
    ui.sky = {.seed = 19, .hills = 0.78F};
    const float x = lamp ? layout.left + layout.width() * 0.3986F : layout.left;
    if (lamp)
        ui.sky.lamp = LampSpec{{layout.left + layout.width() * 0.238F, 300 * unit},
                               3 * unit,
                               212.5F * unit,
                               660 * unit};

    const Rect view_rect{0, layout.body.y, layout.window.w, layout.body.h};
    Scroll scroll(ui, view_rect, ui.state.body);
    const float w = std::min(680.0F, layout.right - x);
    float y = std::max(layout.body.y + 24, 236 * unit);
    if (!lamp)
        y = layout.body.y + 24;
    y += canvas.paragraph({x, y}, w, Type::Hero, p.text, empty.title) + 6;
    y += canvas.paragraph({x, y}, w, Type::Voice, p.text, empty.voice) + 12;
    y += canvas.paragraph({x, y}, w, Type::Lead, p.text2, empty.detail) + 32;
    const float h = layout.control(52);
    const ButtonSpec play{.kind = ButtonKind::Primary,
                          .icon = Icon::Play,
                          .label = "Play a round",
                          .chord = {Key::Enter},
                          .begin = true};
    const ButtonSpec home{.label = "Home", .chord = {Key::Escape}};
    const float first = button_width(ui, play);
    if (button(ui, "play", {x, y, first, h}, play))
        intent = PlayFeature{};
    if (button(ui, "home", {x + first + 14, y, button_width(ui, home), h}, home))
        intent = Back{};
    scroll.end(y + h + 24 - layout.body.y);
    footer(ui, {{{"Enter"}, "Play a round"}, {{"Esc"}, "Home"}});
    return intent;
}

} // namespace epilogue
