#include "ui/screens/order.h"

#include "ui/screens/order_rows.h"
#include "ui/screens/parts.h"
#include "ui/screens/reveal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace epilogue {

namespace {

constexpr float button_height = 52;

float padding(const Ui& ui) {
    return ui.layout.pick(28, 20);
}

float key_line(const Ui& ui) {
    return std::max(ui.canvas.line(Type::Body), key_cap_height(ui)) + space::cell;
}

struct KeyHelp {
    std::array<std::string, 2> caps;
    std::string_view word;
};

std::array<KeyHelp, 4> help_for(const OrderView& view) {
    return {KeyHelp{{"Space", ""}, "Lift or set down"}, KeyHelp{{"↑", "↓"}, "Move the lifted row"},
            KeyHelp{{"1", std::to_string(view.rows.size())}, "Send it to a place"},
            KeyHelp{{"Z", ""}, "Undo"}};
}

float words_height(const Ui& ui, float width, const OrderView& view) {
    return ui.canvas.height(Type::Card, view.help_title, width) + space::one +
           ui.canvas.height(Type::Body, view.help, width);
}

// Without the lines of keys, which are there only where there is room.
float help_least(const Ui& ui, float width, const OrderView& view) {
    const float in = padding(ui);
    return in + words_height(ui, width - 2 * in, view) + space::tile +
           ui.layout.control(button_height) + in;
}

void draw_keys(Ui& ui, const Rect& rect, const OrderView& view) {
    const Palette& p = ui.palette;
    const std::array<KeyHelp, 4> help = help_for(view);
    const float line = key_line(ui);
    constexpr float before = 20; // and after the hairline
    const int room = static_cast<int>(std::floor((rect.h - 2 * before) / line));
    const int shown = std::clamp(room, 0, static_cast<int>(help.size()));
    if (shown == 0)
        return;
    ui.canvas.hairline(rect.x, rect.y + before, rect.w, p.line);
    float y = rect.y + 2 * before;
    float widest = 0;
    for (const KeyHelp& one : help)
        widest =
            std::max(widest, key_cap_width(ui, one.caps[0]) +
                                 (one.caps[1].empty() ? 0 : 6 + key_cap_width(ui, one.caps[1])));
    const float column = std::max(84.0F, widest) + space::one;
    // The first ones stand in the footer too: they go first.
    for (auto i = static_cast<std::size_t>(4 - shown); i < help.size(); ++i) {
        const KeyHelp& one = help.at(i);
        float x = rect.x;
        for (const std::string& cap : one.caps)
            if (!cap.empty())
                x += key_cap(ui, {x, y, 0, line}, cap, p.edge, p.text) + 6;
        ui.canvas.text_in({rect.x + column, y, rect.w - column, line}, Type::Body, p.text,
                          one.word);
        y += line;
    }
}

void draw_help(Ui& ui, const Rect& rect, const OrderView& view, std::optional<Intent>& intent) {
    const Palette& p = ui.palette;
    card(ui, rect);
    const Rect inner = rect.inset(padding(ui));
    float y = inner.y;
    y += ui.canvas.paragraph({inner.x, y}, inner.w, Type::Card, p.text, view.help_title) +
         space::one;
    y += ui.canvas.paragraph({inner.x, y}, inner.w, Type::Body, p.text2, view.help);
    const float high = ui.layout.control(button_height);
    const Rect place = inner.bottom_part(high);
    draw_keys(ui, {inner.x, y, inner.w, place.y - y}, view);
    if (button(
            ui, "lock", place,
            {.kind = ButtonKind::Primary, .label = "Lock in the order", .chord = {Key::Enter}}) &&
        !intent)
        intent = Answered{ui.state.question.order.given()};
}

// Explanation over ticket, as high as the rows beside them.
float draw_side_reveal(Ui& ui, const Rect& side, const RevealView& reveal,
                       std::optional<Intent>& intent) {
    const float ticket = points_height(ui, reveal, PointsSize::Side);
    const float why = std::max(side.h - space::tile - ticket, why_least(ui, WhySize::Side));
    draw_why(ui, side.top_part(why), reveal, WhySize::Side);
    const Rect place{side.x, side.y + why + space::tile, side.w, ticket};
    draw_points(ui, place, reveal, PointsSize::Side, intent);
    return place.bottom();
}

} // namespace

float draw_order(Ui& ui, const Rect& area, const OrderView& view, const RevealView* reveal,
                 std::optional<Intent>& intent) {
    const bool stacked = ui.layout.large;
    const float side = ui.layout.pick(376, 296);
    // The gutter twice: a lifted row reaches into it.
    const Rect rows = stacked ? area : area.left_part(area.w - side - ui.layout.pick(48, 32));
    const OrderPlan plan = plan_order(ui, rows, view);
    const float bottom = area.y + plan.height();
    if (reveal != nullptr)
        draw_judged_rows(ui, rows, plan, view);
    else
        draw_open_rows(ui, rows, plan, view);

    if (stacked) {
        if (reveal != nullptr)
            return bottom; // the reveal follows under it
        const float y = bottom + space::tile;
        const float high = help_least(ui, area.w, view);
        draw_help(ui, {area.x, y, area.w, high}, view, intent);
        return y + high;
    }
    Rect column = area.right_part(side);
    if (reveal != nullptr) {
        // Not higher than the window: the verdict and Next are seen together.
        column.h = std::min(plan.height(), std::max(area.h, ui.layout.body.h - space::wide));
        return std::max(bottom, draw_side_reveal(ui, column, *reveal, intent));
    }
    column.h = std::max(plan.height(), help_least(ui, side, view));
    draw_help(ui, column, view, intent);
    return std::max(bottom, column.bottom());
}

} // namespace epilogue
