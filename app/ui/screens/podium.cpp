#include "ui/screens/parts.h"
#include "ui/screens/podium_parts.h"
#include "ui/screens/screens.h"

#include <algorithm>

namespace epilogue {

namespace {

float act_height(const Ui& ui) {
    return ui.layout.control(ui.layout.pick(52, 48));
}

std::optional<Intent> draw_acts(Ui& ui, const Rect& row) {
    std::optional<Intent> intent;
    if (button(ui, "again", row.column(0, 2, space::tile),
               {.kind = ButtonKind::Primary,
                .icon = Icon::Play,
                .label = "Play again",
                .chord = {Key::Enter},
                .begin = true}))
        intent = PlayAgain{};
    if (button(ui, "players", row.column(1, 2, space::tile),
               {.icon = Icon::Users, .label = "Change players", .chord = {letter_key('L')}}))
        intent = ChangePlayers{};
    return intent;
}

float draw_voice(Ui& ui, const Rect& area, const PodiumView& podium) {
    const Palette& p = ui.palette;
    float y = area.y;
    y += ui.canvas.paragraph({area.x, y}, area.w, Type::Voice, p.text, podium.voice,
                             {.balance = true}) +
         space::cell;
    y += ui.canvas.paragraph({area.x, y}, area.w, Type::Body, p.text2, podium.story);
    return y;
}

float draw_stacked(Ui& ui, const PodiumView& podium, std::optional<Intent>& act) {
    const Layout& l = ui.layout;
    float y = draw_voice(ui, {l.left, l.body.y + space::one, l.width(), 0}, podium) + space::tile;
    y = draw_steps_list(ui, {l.left, y, l.width(), 0}, podium.steps) + space::tile;
    act = draw_acts(ui, {l.left, y, l.width(), act_height(ui)});
    y += act_height(ui) + space::tile;
    const float lines = lines_height(ui, l.width(), podium);
    draw_lines(ui, {l.left, y, l.width(), lines}, podium);
    return y + lines;
}

float draw_columns(Ui& ui, const PodiumView& podium, std::optional<Intent>& act) {
    const Layout& l = ui.layout;
    const float top = l.pick(120, 72);
    const float base = l.footer.y - l.pick(124, 84);
    const float side = l.pick(304, 252);
    const float left = l.pick(240, 190);
    const float voice = draw_voice(ui, {l.left, top, left, 0}, podium);

    // In the middle of the window, as far as the columns beside it allow.
    const float wide = l.pick(584, 470);
    const float from = l.left + left + l.pick(32, 12);
    const float to = l.right - side - l.pick(24, 12);
    const Rect stage{
        std::clamp(l.window.w / 2 - wide / 2 - l.pick(28, 8), from, std::max(from, to - wide)),
        l.body.y, std::min(wide, to - from), base - l.body.y};
    draw_steps(ui, stage, podium.steps);
    const float acts = base + l.pick(32, 20);
    act = draw_acts(ui, {stage.x, acts, stage.w - 4, act_height(ui)});

    const float lines = lines_height(ui, side, podium);
    const float room = l.footer.y - l.pick(20, 12) - top;
    const Rect card{l.right - side, top, side, std::min(lines, room)};
    draw_lines(ui, card, podium);
    return std::max({voice, acts + act_height(ui), card.bottom()});
}

} // namespace

std::optional<Intent> draw_podium(Ui& ui, const PodiumView& podium, const View& /*view*/) {
    const Layout& l = ui.layout;
    ui.sky.seed = 12;
    ui.sky.hills = 0.79F;
    auto intent = header(ui, {.title = "Final standings", .aside = podium.aside, .tools = false});
    std::optional<Intent> act;
    const Rect window{l.left, l.body.y, l.width() + l.margin - space::one, l.body.h};
    Scroll scroll(ui, window, ui.state.body);
    const float end = l.large ? draw_stacked(ui, podium, act) : draw_columns(ui, podium, act);
    scroll.end(end + space::cell - l.body.y);
    if (!intent)
        intent = std::move(act);
    if (!intent && pressed(ui, {letter_key('C')}))
        intent = CopyShare{};
    if (!intent && pressed(ui, {Key::Escape}))
        intent = Go{Place::Home};
    footer(ui, {{{"Enter"}, "Play again"},
                {{"L"}, "Change players"},
                {{"C"}, "Copy result"},
                {{"Esc"}, "Home"}});
    return intent;
}

} // namespace epilogue
