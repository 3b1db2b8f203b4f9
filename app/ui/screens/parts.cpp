#include "ui/screens/parts.h"

#include <algorithm>
#include <cmath>
#include <imgui.h>

namespace epilogue {

float icon_and_text(Ui& ui, const Rect& box, Icon icon, Type icon_type, const Colour& icon_colour,
                    Type type, const Colour& colour, std::string_view text, float gap) {
    const float wide = ui.canvas.icon_width(icon, icon_type);
    ui.canvas.icon({box.x, box.y, wide, box.h}, icon, icon_type, icon_colour);
    const Rect rest{box.x + wide + gap, box.y, std::max(0.0F, box.w - wide - gap), box.h};
    return wide + gap + ui.canvas.text_in(rest, type, colour, text);
}

std::string_view fitting(const Ui& ui, Type type, float room,
                         std::initializer_list<std::string_view> texts) {
    for (const std::string_view text : texts)
        if (ui.canvas.width(type, text) <= room)
            return text;
    return *(texts.end() - 1);
}

MarkLook look_of(const Ui& ui, Mark mark) {
    const Palette& p = ui.palette;
    switch (mark) {
    case Mark::Right:
    case Mark::RightYours:
        return {p.right, Icon::CheckCircle};
    case Mark::RightMissed:
        return {p.right, Icon::CircleOutline};
    case Mark::WrongYours:
        return {p.wrong, Icon::TimesCircle};
    default:
        return {p.text2, Icon::None};
    }
}

bool is_verdict(Mark mark) {
    return mark == Mark::Right || mark == Mark::RightYours || mark == Mark::RightMissed ||
           mark == Mark::WrongYours;
}

void letter_box(Ui& ui, const Rect& rect, std::string_view label, bool filled) {
    constexpr float round = 7;
    constexpr float sits_high = 1; // the display face
    const Palette& p = ui.palette;
    if (filled)
        ui.canvas.fill(rect, p.marquee, round);
    else
        ui.canvas.edge(rect, p.edge, stroke::control, round);
    if (filled && p.marquee_edge.a > 0)
        ui.canvas.edge(rect, p.marquee_edge, stroke::control, round);
    ui.canvas.text_in(rect.moved(0, sits_high), Type::Row, filled ? p.onmarquee : p.text, label,
                      Align::Centre);
}

namespace {

constexpr float tips_padding = 28;
constexpr float tips_gap = 36;
constexpr float tip_between = 4; // title and text

struct TipPlaces {
    int columns = 1;
    float column = 0; // width of one
    float first = 0;  // from the left of the card
};

TipPlaces places_of(const Ui& ui, float width, std::size_t count) {
    constexpr float narrowest = 190;
    TipPlaces places;
    places.first = tips_padding + ui.canvas.icon_width(Icon::InfoCircle, Type::Icon28) + tips_gap;
    const float room = width - places.first - tips_padding;
    for (int columns = static_cast<int>(count); columns > 1; columns = (columns + 1) / 2) {
        const float column =
            (room - tips_gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        if (column >= narrowest * ui.layout.text) {
            places.columns = columns;
            places.column = column;
            return places;
        }
    }
    places.column = room;
    return places;
}

float tip_height(const Ui& ui, const Tip& tip, float width) {
    return ui.canvas.height(Type::BodyStrong, tip.title, width) + tip_between +
           ui.canvas.height(Type::Caption, tip.text, width);
}

// The height of each row of tips.
std::vector<float> tip_rows(const Ui& ui, const TipPlaces& places, std::span<const Tip> tips) {
    std::vector<float> rows;
    for (std::size_t i = 0; i < tips.size(); ++i) {
        if (i % static_cast<std::size_t>(places.columns) == 0)
            rows.push_back(0);
        rows.back() = std::max(rows.back(), tip_height(ui, tips[i], places.column));
    }
    return rows;
}

float total(const std::vector<float>& rows) {
    float sum = -space::tile;
    for (const float row : rows)
        sum += row + space::tile;
    return sum;
}

} // namespace

float tips_height(const Ui& ui, float width, std::span<const Tip> tips, float least) {
    const TipPlaces places = places_of(ui, width, tips.size());
    return std::max(least, std::ceil(total(tip_rows(ui, places, tips))) + 2 * space::tile);
}

void draw_tips(Ui& ui, const Rect& rect, std::span<const Tip> tips) {
    const Palette& p = ui.palette;
    card(ui, rect);
    const float icon = ui.canvas.icon_width(Icon::InfoCircle, Type::Icon28);
    ui.canvas.icon({rect.x + tips_padding, rect.y, icon, rect.h}, Icon::InfoCircle, Type::Icon28,
                   p.teal);
    const TipPlaces places = places_of(ui, rect.w, tips.size());
    const std::vector<float> rows = tip_rows(ui, places, tips);
    float y = rect.y + (rect.h - total(rows)) / 2;
    for (std::size_t i = 0; i < tips.size(); ++i) {
        const std::size_t row = i / static_cast<std::size_t>(places.columns);
        const auto column = static_cast<float>(i % static_cast<std::size_t>(places.columns));
        const float x = rect.x + places.first + column * (places.column + tips_gap);
        const float title =
            ui.canvas.paragraph({x, y}, places.column, Type::BodyStrong, p.text, tips[i].title);
        ui.canvas.paragraph({x, y + title + tip_between}, places.column, Type::Caption, p.text2,
                            tips[i].text);
        if ((i + 1) % static_cast<std::size_t>(places.columns) == 0)
            y += rows[row] + space::tile;
    }
}

namespace {

constexpr float check_width = 216;
constexpr float check_height = 56;

ButtonSpec check_button(bool complete) {
    return {.kind = ButtonKind::Primary,
            .label = "Check",
            .chord = {Key::Enter},
            .enabled = complete,
            .show_chord = complete,
            .radius = radius::card};
}

float check_wide(const Ui& ui) {
    return std::max(check_width, button_width(ui, check_button(true)));
}

// Whether count, hint and button stand in one row.
bool in_one_row(const Ui& ui, float width, const CounterSpec& spec) {
    const float words = ui.canvas.width(Type::Title, "88") + 14 +
                        ui.canvas.width(Type::Lead, spec.of) + space::panel;
    return words + check_wide(ui) <= width;
}

} // namespace

float counter_height(const Ui& ui, float width, const CounterSpec& spec) {
    const float button = ui.layout.control(check_height);
    if (in_one_row(ui, width, spec))
        return std::max(button, ui.canvas.line(Type::Title)) + space::tile;
    return ui.canvas.line(Type::Title) + space::one + button + space::one;
}

bool draw_counter(Ui& ui, const Rect& rect, const CounterSpec& spec) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const bool one_row = in_one_row(ui, rect.w, spec);
    const float line = canvas.line(Type::Title);
    const float button_height = ui.layout.control(check_height);
    const Rect words = one_row ? rect : rect.top_part(line);
    float x = words.x;
    x += canvas.text_in({x, words.y, words.w, words.h}, Type::Title, p.accent,
                        std::to_string(spec.count)) +
         14;
    x += canvas.text_in({x, words.y, words.right() - x, words.h}, Type::Lead, p.text, spec.of);

    Rect place{rect.right() - check_wide(ui), rect.y + (rect.h - button_height) / 2, check_wide(ui),
               button_height};
    float hint_end = place.x - space::panel;
    if (!one_row) {
        place = {rect.x, words.bottom() + space::one, rect.w, button_height};
        hint_end = rect.right();
    }
    const float room = hint_end - x - space::panel;
    if (canvas.width(Type::Caption, spec.hint) <= room)
        canvas.text_in({x + space::panel, words.y, room, words.h}, Type::Caption, p.text2,
                       spec.hint, Align::Right);
    return button(ui, "check", place, check_button(spec.complete));
}

std::string span_of(char first, int count) {
    return std::string(1, first) + "–" + static_cast<char>(first + count - 1);
}

} // namespace epilogue
