#include "ui/screens/player_form.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

constexpr float card_padding = 37; // 36 and the edge
constexpr std::array sizes = {100, 125, 150, 200};
constexpr std::array<Segment, 4> size_segments = {Segment{"100 %"}, Segment{"125 %"},
                                                  Segment{"150 %"}, Segment{"200 %"}};
constexpr std::array<Segment, 2> seen_segments = {Segment{"Not yet"}, Segment{"Yes, I have"}};

void steps(Ui& ui, int step) {
    const Palette& p = ui.palette;
    const Rect& bar = ui.layout.header;
    float x = bar.right() - 70;
    for (int i = 1; i <= 2; ++i) {
        const Rect pip{x, bar.centre().y - 4, 32, 8};
        if (i <= step)
            ui.canvas.fill(pip, p.teal, 4);
        else
            ui.canvas.edge(pip, p.edge, stroke::control, 4);
        x += 38;
    }
    const std::string word = "Step " + std::to_string(step) + " of 2";
    ui.canvas.text_in({bar.x, bar.y, bar.w - 82, bar.h}, Type::Body, p.text2, word, Align::Right);
}

struct Voice {
    const char* title;
    const char* line;
    const char* more;
};

constexpr Voice welcome{"Welcome", "The house lights are still up.",
                        "Film trivia for one chair or eight. It needs no network, and nothing you "
                        "do leaves this computer."};
constexpr Voice nearly{"Nearly there", "Two questions, and neither is scored.",
                       "Right and wrong always carry a word, a mark and a pattern as well. The "
                       "colours only make them quicker to see."};

// Returns its height.
float speak(Ui& ui, Point at, float width, const Voice& voice) {
    Canvas& canvas = ui.canvas;
    float y = at.y;
    y += canvas.paragraph({at.x, y}, width, Type::Hero, ui.palette.text, voice.title) + 8;
    y += canvas.paragraph({at.x, y}, width, Type::Voice, ui.palette.text, voice.line) + 20;
    y += canvas.paragraph({at.x, y}, std::min(width, 420.0F * ui.layout.text), Type::Lead,
                          ui.palette.text2, voice.more);
    return y - at.y;
}

// Two things at the ends of a line, or one under the other where they do not fit; returns the
// height of the line and leaves the second's place in `second`.
Rect beside(const Rect& row, float first, float second, float second_height, float* height) {
    constexpr float between = 16;
    if (first + between + second <= row.w) {
        *height = std::max(row.h, second_height);
        return {row.right() - second, row.y + (*height - second_height) / 2, second, second_height};
    }
    *height = row.h + 8 + second_height;
    return {row.x, row.y + row.h + 8, std::min(second, row.w), second_height};
}

float sample_box(Ui& ui, const Rect& area, float y) {
    Canvas& canvas = ui.canvas;
    const Palette& p = ui.palette;
    const float pad = ui.layout.pick(27, 14);
    const float height =
        2 * pad + canvas.line(Type::LongQuestion) + 8 + canvas.line(Type::LeadStrong) + 2 +
        canvas.height(Type::Body, "The screen follows the size you choose.", area.w - 50);
    const Rect box{area.x, y, area.w, height};
    well(ui, box, stroke::hair);
    const float x = box.x + 25;
    float at = box.y + pad;
    canvas.text_in({x, at, box.w - 50, canvas.line(Type::LongQuestion)}, Type::LongQuestion, p.text,
                   "Who directed Moonlight?");
    at += canvas.line(Type::LongQuestion) + 8;
    canvas.text_in({x, at, box.w - 50, canvas.line(Type::LeadStrong)}, Type::LeadStrong, p.text,
                   "Barry Jenkins");
    at += canvas.line(Type::LeadStrong) + 2;
    canvas.paragraph({x, at}, box.w - 50, Type::Body, p.text2,
                     "The screen follows the size you choose.");
    return height;
}

// Content of step 1, inside the card's padding; returns its height.
float first_step(Ui& ui, const Rect& area, const FirstRunView& first,
                 std::optional<Intent>& intent) {
    float y = area.y + player_form(ui, area, ui.state.first_run.form, "printed on your tickets");
    y += ui.layout.pick(26, 14);
    ui.canvas.hairline(area.x, y, area.w, ui.palette.line);
    y += ui.layout.pick(25, 14);

    const float h = ui.layout.control(44);
    const float line = ui.canvas.line(Type::BodyStrong);
    const float padding = ui.layout.large ? 10.0F : 16.0F;
    const float wide = std::min(area.w, segments_width(ui, size_segments, padding));
    float row = 0;
    const Rect place = beside({area.x, y, area.w, line},
                              ui.canvas.width(Type::BodyStrong, "Text size"), wide, h, &row);
    const bool side = place.y < y + line;
    ui.canvas.text_in({area.x, y, area.w, side ? row : line}, Type::BodyStrong, ui.palette.text,
                      "Text size");
    int on = -1;
    for (int i = 0; i < 4; ++i)
        if (sizes.at(static_cast<std::size_t>(i)) == first.text_size)
            on = i;
    if (const int size = segments(ui, "size", place, size_segments, on, padding); size >= 0)
        intent = SetTextSize{sizes.at(static_cast<std::size_t>(size))};
    y += row + 16;
    y += sample_box(ui, area, y);
    return y - area.y;
}

void pair_row(Ui& ui, const Rect& rect, bool right, const Palette& pair) {
    const Colour edge = right ? pair.right : pair.wrong;
    ui.canvas.fill(rect, right ? pair.rightbg : pair.wrongbg, radius::control);
    if (right)
        solid_edge(ui, rect, radius::control, edge);
    else
        hatched_edge(ui, rect, radius::control, edge);
    ui.canvas.edge(rect, edge, stroke::selected, radius::control);
    ui.canvas.text_in(rect.after(26), Type::BodyStrong, edge, right ? "Right" : "Wrong");
    ui.canvas.icon(rect.inset(18, 0).right_part(18), right ? Icon::CheckCircle : Icon::TimesCircle,
                   Type::Icon18, edge);
}

bool pair_card(Ui& ui, const Rect& rect, int number, bool on) {
    const IdScope scope(number);
    const Palette& p = ui.palette;
    const Touch at = touch(ui, "pair", rect, {.pressed_by_enter = false});
    if (on)
        begin_here(ui, at);
    ui.canvas.fill(rect, on ? p.panel2 : p.panel, radius::card);
    ui.canvas.edge(rect, on ? p.accent : p.edge, on ? stroke::selected : stroke::control,
                   radius::card);
    focus_ring(ui, at, rect, radius::card);
    const float head = std::max(56.0F, ui.canvas.line(Type::BodyStrong) + 20);
    const Rect box{rect.x + 18, rect.y + (head - 36) / 2 + 1, 36, 36};
    number_box(ui, box, std::to_string(number), p.edge, p.text, on ? 1.0F : 0.0F);
    const float name_x = box.right() + 14;
    ui.canvas.text_in({name_x, rect.y + 1, rect.right() - 44 - name_x, head}, Type::BodyStrong,
                      p.text, number == 1 ? "Teal and magenta" : "Blue and orange");
    if (on)
        ui.canvas.icon({rect.right() - 36, rect.y + 1, 18, head}, Icon::Check, Type::Icon18,
                       p.accent);
    const Palette pair = palette_of(p.light ? Theme::Matinee : Theme::Night, number == 2);
    const Rect inner = rect.inset(18, 0);
    const float h = (rect.h - head - 4 - 10 - 20) / 2;
    pair_row(ui, {inner.x, rect.y + head + 6, inner.w, h}, true, pair);
    pair_row(ui, {inner.x, rect.y + head + 6 + h + 10, inner.w, h}, false, pair);
    const Key key = number == 1 ? Key::D1 : Key::D2;
    return at.pressed || pressed(ui, {key});
}

float second_step(Ui& ui, const Rect& area, const FirstRunView& first,
                  std::optional<Intent>& intent) {
    Canvas& canvas = ui.canvas;
    const Palette& p = ui.palette;
    float y = area.y - 2;
    y += canvas.paragraph({area.x, y}, area.w, Type::Card, p.text,
                          "Which pair is easier to tell apart?") +
         14;
    const bool two = ui.layout.text < 1.5F;
    const float h = ui.layout.pick(208, 164) + (two ? 0.0F : 20.0F);
    const float high = two ? h : 2 * h + 16;
    for (int i = 0; i < 2; ++i) {
        const Rect row{area.x, y, area.w, h};
        const Rect place =
            two ? row.column(i, 2, 16) : row.moved(0, (h + 16) * static_cast<float>(i));
        if (pair_card(ui, place, i + 1, first.safe_palette == (i == 1)))
            intent = SetSafePalette{i == 1};
    }
    y += high + 12;
    const float caption = canvas.line(Type::Caption);
    const float icon = canvas.icon_width(Icon::InfoCircle, Type::Icon15);
    canvas.icon({area.x, y, icon, caption}, Icon::InfoCircle, Type::Icon15, p.teal);
    canvas.text_in({area.x + icon + 8, y, area.w - icon - 8, caption}, Type::Caption, p.text2,
                   "No difference? Keep the first.");
    y += caption + ui.layout.pick(20, 12);
    canvas.hairline(area.x, y, area.w, p.line);
    y += ui.layout.pick(22, 14);
    y += canvas.paragraph({area.x, y}, area.w, Type::Card, p.text, "Have you seen La La Land?") + 6;
    y += canvas.paragraph({area.x, y}, std::min(area.w, 560.0F * ui.layout.text), Type::Body,
                          p.text2,
                          "Until you have, questions that tell its last scenes stay in the "
                          "drawer. Nobody will spoil it here.") +
         ui.layout.pick(18, 12);
    const float seg = ui.layout.control(ui.layout.pick(52, 44));
    const float wide = std::min(area.w, segments_width(ui, seen_segments, 28));
    FirstRunState& own = ui.state.first_run;
    const int seen =
        segments(ui, "seen", {area.x, y, wide, seg}, seen_segments, own.seen_film ? 1 : 0, 28);
    if (seen >= 0)
        own.seen_film = seen == 1;
    return y + seg - area.y;
}

// The two buttons at the foot of the card.
void act(Ui& ui, const Rect& row, const FirstRunView& first, std::optional<Intent>& intent) {
    const FirstRunState& own = ui.state.first_run;
    const bool last = first.step == 2;
    const ButtonSpec on{.kind = ButtonKind::Primary,
                        .icon = last ? Icon::Play : Icon::None,
                        .label = last ? "Begin" : "Next",
                        .chord = {Key::Enter}};
    const ButtonSpec back{.label = last ? "Back" : "Skip", .chord = {Key::Escape}};
    const float w = std::max(150.0F, button_width(ui, back));
    const Rect right = row.right_part(w);
    if (button(ui, "next", row.left_part(row.w - w - 14), on))
        intent = last ? Intent{FirstRunFinish{own.seen_film}}
                      : Intent{FirstRunNext{own.form.name, own.form.colour}};
    if (button(ui, "back", right, back))
        intent = last ? Intent{FirstRunBack{}} : Intent{FirstRunSkip{}};
}

} // namespace

std::optional<Intent> draw_first_run(Ui& ui, const FirstRunView& first, const View& /*view*/) {
    const Layout& layout = ui.layout;
    PlayerFormState& form = ui.state.first_run.form;
    if (!form.begun)
        form = {.begun = true, .name = first.name, .colour = first.colour};
    std::optional<Intent> intent;
    header(ui, {.brand = true, .tools = false});
    steps(ui, first.step);

    const bool two = !layout.large; // else the voice stands over the card
    const float unit = layout.window.h / 800;
    ui.sky = {.seed = 22, .hills = 0.8F};
    if (two)
        ui.sky.lamp = LampSpec{{layout.left + layout.width() * 0.213F, 556 * unit},
                               1.58F * unit,
                               137.5F * unit,
                               766 * unit};
    const Rect view{0, layout.body.y, layout.window.w, layout.body.h};
    Scroll scroll(ui, view, ui.state.body);
    const float top = layout.body.y + layout.pick(32, 12);
    const Voice& voice = first.step == 2 ? nearly : welcome;
    const float card_w =
        two ? layout.pick(672, 560) * layout.width() / layout.pick(1184, 960) : layout.width() - 12;
    Rect box{two ? layout.right - card_w - (scroll.moves() ? 12.0F : 0.0F) : layout.left, top,
             card_w, 0};
    if (two)
        speak(ui, {layout.left, top + layout.pick(24, 8)}, box.x - layout.left - 48, voice);
    else
        box.y += speak(ui, {layout.left, top}, box.w, voice) + 24;

    // The card is as high as what was in it in the last frame; at first as on its board.
    const float pad = layout.pick(card_padding, 25);
    const float foot = layout.control(layout.pick(52, 44));
    const float least = std::min(620.0F, layout.footer.y - top - 12);
    ScrollState& memory = ui.state.side;
    box.h = std::max(least, memory.content + 2 * pad + 20 + foot);
    card(ui, box);
    const Rect inside{box.x + pad, box.y + layout.pick(31, 19), box.w - 2 * pad, 0};
    memory.content = first.step == 2 ? second_step(ui, inside, first, intent)
                                     : first_step(ui, inside, first, intent);
    const float room = layout.pick(33, 21);
    act(ui, {inside.x, box.bottom() - room - foot, inside.w, foot}, first, intent);
    scroll.end(box.bottom() - layout.body.y + 12);

    if (first.step == 2)
        footer(ui,
               {{{"1", "2"}, "Pair"},
                {{"Tab"}, "Move"},
                {{"←", "→"}, "Change"},
                {{"Enter"}, "Begin"},
                {{"Esc"}, "Back"}},
               "Everything here can be changed in Settings");
    else
        footer(ui,
               {{{"Tab"}, "Move"},
                {{"←", "→"}, "Change"},
                {{"Ctrl +", "Ctrl −"}, "Text size"},
                {{"Enter"}, "Next"},
                {{"Esc"}, "Skip"}},
               "Everything here can be changed in Settings");
    return intent;
}

} // namespace epilogue
