#include "ui/screens/parts.h"
#include "ui/screens/question_frame.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace epilogue {

namespace {

struct PausedSizes {
    float side = 40; // padding
    float top = 31;
    float line = 44;   // of a kept thing
    float button = 52; // Resume
    float small = 44;  // the other three
    float gap = 16;    // between Resume and them
    float foot = 32;
};

PausedSizes sizes_of(const Ui& ui) {
    PausedSizes sizes;
    if (ui.layout.compact)
        sizes = {28, 16, 36, 48, 40, 12, 20};
    sizes.line = std::max(sizes.line, ui.canvas.line(Type::Body) + space::cell);
    sizes.button = ui.layout.control(sizes.button);
    sizes.small = ui.layout.control(sizes.small);
    return sizes;
}

Icon icon_of(const std::string& key) {
    if (key == "clock")
        return Icon::Clock;
    if (key == "hidden")
        return Icon::EyeSlash;
    if (key == "leave")
        return Icon::Save;
    return Icon::CheckCircle;
}

float what_width(const Ui& ui, const PausedView& paused) {
    float width = 116;
    for (const auto& line : paused.kept)
        width = std::max(width, ui.canvas.width(Type::Body, line[1]) + space::one);
    return width;
}

float line_height(const Ui& ui, const PausedSizes& sizes, const std::string& how, float room) {
    return std::max(sizes.line, ui.canvas.height(Type::BodyStrong, how, room) + space::cell);
}

float head_height(const Ui& ui) {
    return ui.canvas.line(Type::Hero) + 2 + ui.canvas.line(Type::Voice);
}

void draw_head(Ui& ui, const Rect& rect) {
    const Palette& p = ui.palette;
    const float title = ui.canvas.line(Type::Hero);
    const float icon = ui.canvas.icon_width(Icon::Pause, Type::Icon28);
    ui.canvas.icon({rect.x, rect.y + 4, icon, title}, Icon::Pause, Type::Icon28, p.accent);
    ui.canvas.text_in({rect.x + icon + 18, rect.y, rect.w - icon - 18, title}, Type::Hero, p.text,
                      "Paused");
    ui.canvas.text_in({rect.x, rect.y + title + 2, rect.w, ui.canvas.line(Type::Voice)},
                      Type::Voice, p.text2, "Take your time. The reel waits.");
}

// What is kept, line by line; returns the height. Measures only when `paint` is false.
float draw_kept(Ui& ui, const Rect& rect, const PausedView& paused, const PausedSizes& sizes,
                bool paint) {
    const Palette& p = ui.palette;
    const float icon = std::max(20.0F, ui.canvas.icon_width(Icon::CheckCircle, Type::Icon18));
    constexpr float gap = 14;
    const float what = what_width(ui, paused);
    const float x = icon + gap + what + gap;
    const float room = std::max(1.0F, rect.w - x);
    float y = rect.y;
    for (const auto& [key, name, how] : paused.kept) {
        const float high = line_height(ui, sizes, how, room);
        if (paint) {
            ui.canvas.hairline(rect.x, y, rect.w, p.line);
            ui.canvas.icon({rect.x, y, icon, high}, icon_of(key), Type::Icon18, p.teal);
            ui.canvas.text_in({rect.x + icon + gap, y, what, high}, Type::Body, p.text2, name);
            const float text = ui.canvas.height(Type::BodyStrong, how, room);
            ui.canvas.paragraph({rect.x + x, y + (high - text) / 2}, room, Type::BodyStrong, p.text,
                                how);
        }
        y += high;
    }
    return y - rect.y;
}

std::optional<Intent> draw_acts(Ui& ui, const Rect& rect, const PausedSizes& sizes) {
    std::optional<Intent> intent;
    if (button(ui, "resume", rect.top_part(sizes.button),
               {.kind = ButtonKind::Primary,
                .icon = Icon::Play,
                .label = "Resume",
                .chord = {Key::Enter},
                .begin = true}))
        intent = ResumeRound{};
    const Rect row{rect.x, rect.y + sizes.button + sizes.gap, rect.w, sizes.small};
    if (button(ui, "over", row.column(0, 3, space::cell),
               {.label = "Start over", .chord = {letter_key('R')}}))
        intent = StartOver{};
    if (button(ui, "set", row.column(1, 3, space::cell),
               {.label = "Settings", .chord = {letter_key('S')}}))
        intent = Go{Place::Settings};
    if (button(ui, "leave", row.column(2, 3, space::cell),
               {.label = "Leave", .chord = {letter_key('L')}}))
        intent = LeaveRound{};
    return intent;
}

void set_sky(Ui& ui) {
    const Layout& l = ui.layout;
    ui.sky.seed = 3;
    ui.sky.hills = 0.78F;
    if (!l.large)
        ui.sky.lamp = LampSpec{{l.right - l.pick(132, 88), l.footer.y - l.pick(290, 200)},
                               l.pick(1.92F, 1.4F),
                               l.pick(150, 100),
                               l.footer.y - l.pick(60, 40)};
}

// The question's own header and strip stay; its text is not drawn. Answers where they end.
float draw_around(Ui& ui, const View& view, std::optional<Intent>& intent) {
    const Layout& l = ui.layout;
    std::optional<Intent> asked;
    float top = l.body.y + l.pick(space::huge, space::tile);
    if (const auto* question = std::get_if<QuestionView>(&view.screen)) {
        asked = draw_question_header(ui, *question, view, Icon::Play);
        const QuestionPlaces places = places_of(ui, *question);
        draw_strip(ui, *question, places);
        if (places.strip.h > 0)
            top = std::max(places.strip.bottom() + space::tile, l.body.y + l.pick(112, 44));
    } else {
        asked = header(
            ui, {.ring = Icon::Play, .title = "Hot seat", .player = &view.player, .tools = false});
    }
    // The ring of a paused round plays on.
    if (asked && std::holds_alternative<Back>(*asked))
        asked = ResumeRound{};
    intent = std::move(asked);
    return top;
}

} // namespace

std::optional<Intent> draw_paused(Ui& ui, const PausedView& paused, const View& view) {
    const Layout& l = ui.layout;
    std::optional<Intent> intent;
    const float top = draw_around(ui, view, intent);
    set_sky(ui);
    const PausedSizes sizes = sizes_of(ui);
    const float wide = std::min(l.width(), 560 * l.text);
    const Rect room{l.window.w / 2 - wide / 2, top, wide, l.footer.y - top - space::tile};
    const float inner = wide - 2 * sizes.side;
    const float kept = draw_kept(ui, {0, 0, inner, 0}, paused, sizes, false);
    const float acts = sizes.button + sizes.gap + sizes.small;
    const float air = l.pick(20, 12);
    const float natural = sizes.top + head_height(ui) + air + kept + air + acts + sizes.foot;
    const float high = std::max(natural, l.large ? 0 : std::min(room.h, l.pick(536, 440)));

    const Rect window{room.x - space::one, top, wide + 2 * space::one + space::tile, room.h};
    Scroll scroll(ui, window, ui.state.body);
    const Rect whole{room.x, room.y, wide, high};
    card(ui, whole);
    const Rect inside = whole.inset(sizes.side, 0);
    float y = whole.y + sizes.top;
    draw_head(ui, {inside.x, y, inside.w, head_height(ui)});
    y += head_height(ui) + air;
    draw_kept(ui, {inside.x, y, inside.w, 0}, paused, sizes, true);
    auto act = draw_acts(ui, inside.bottom_part(acts).moved(0, -sizes.foot), sizes);
    scroll.end(high);
    if (!intent)
        intent = std::move(act);
    if (!intent && pressed(ui, {Key::Escape}))
        intent = ResumeRound{};

    footer(ui,
           {{{"Enter", "Esc"}, "Resume"},
            {{"R"}, "Start over, asks first"},
            {{"S"}, "Settings"},
            {{"L"}, "Leave, kept"}},
           "Every answer is saved as you give it");
    return intent;
}

} // namespace epilogue
