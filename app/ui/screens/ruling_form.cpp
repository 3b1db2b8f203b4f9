#include "ui/screens/grid_over.h"
#include "ui/screens/grid_parts.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

constexpr std::array meanings = {Icon::CheckCircle, Icon::Ticket, Icon::Undo};

float reason_height(const Ui& ui) {
    return ui.layout.control(ui.layout.pick(44, 40));
}

bool draw_reason(Ui& ui, const Rect& rect, int number, const std::string& reason, bool on) {
    const Palette& p = ui.palette;
    const Touch at = touch(ui, "reason", rect, {.pressed_by_enter = false});
    ui.canvas.fill(rect, mix(on ? p.panel2 : p.panel, p.panel2, warmth(ui, at)), radius::control);
    ui.canvas.edge(rect, on ? p.accent : p.edge, on ? stroke::selected : stroke::control,
                   radius::control);
    const float box = 30 + 10 * (ui.layout.text - 1);
    letter_box(ui, {rect.x + 15, rect.centre().y - box / 2, box, box}, std::to_string(number), on);
    const float x = rect.x + 15 + box + 14;
    const Icon icon = on ? Icon::DotCircle : Icon::CircleOutline;
    const float mark = ui.canvas.icon_width(icon, Type::Icon18);
    ui.canvas.text_in({x, rect.y, rect.right() - 15 - mark - 10 - x, rect.h}, Type::BodyStrong,
                      p.text, reason);
    ui.canvas.icon(rect.right_part(15 + mark).left_part(mark), icon, Type::Icon18,
                   on ? p.accent : p.text3);
    focus_ring(ui, at, rect, radius::control);
    return at.pressed || pressed(ui, {digit_key(number)});
}

// What it will mean, line by line; returns the height. Measures only when `paint` is false.
float draw_meaning(Ui& ui, Point corner, float width, const RulingFormView& form, bool paint) {
    const Palette& p = ui.palette;
    constexpr float in = 19;
    constexpr float gap = 12;
    const float least = ui.layout.pick(30, 26);
    const float wide = width - 2 * in;
    const auto line = [&](std::size_t i) {
        return std::max(least, icon_paragraph_height(ui, wide, meanings.at(i), Type::Icon18,
                                                     Type::Body, form.meaning.at(i), gap) +
                                   8);
    };
    float high = 2 * space::one + 2;
    for (std::size_t i = 0; i < meanings.size(); ++i)
        high += line(i);
    if (!paint)
        return high;
    well(ui, {corner.x, corner.y, width, high}, stroke::hair);
    float y = corner.y + space::one + 1;
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        icon_paragraph(ui, {corner.x + in, y + 4}, wide, meanings.at(i), Type::Icon15,
                       i == 0 ? p.right : p.teal, Type::Body, p.text, form.meaning.at(i), gap);
        y += line(i);
    }
    return high;
}

std::optional<Intent> acts(Ui& ui, const Rect& row) {
    std::optional<Intent> intent;
    const RulingState& state = ui.state.grid.ruling;
    const ButtonSpec count{.kind = ButtonKind::Primary,
                           .icon = Icon::Check,
                           .label = "Count it",
                           .chord = {Key::Enter},
                           .begin = true};
    const ButtonSpec keep{.label = "Keep the miss", .chord = {Key::Escape}};
    const float second = std::min(std::max(220.0F, button_width(ui, keep)), row.w * 0.5F);
    if (button(ui, "count", row.left_part(row.w - second - 14), count))
        intent = CountIt{state.reason, state.note};
    if (button(ui, "keep", row.right_part(second), keep))
        intent = Decline{};
    return intent;
}

// Title and why it failed; returns the y under them.
float draw_story(Ui& ui, const Rect& column, float y, const RulingFormView& form) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float icon = canvas.icon_width(Icon::Gavel, Type::Icon28);
    const float room = column.w - icon - 16;
    const Type type =
        canvas.lines(Type::Title, form.title, room).size() > 1 ? Type::Card : Type::Title;
    canvas.icon({column.x, y + 2, icon, canvas.line(type)}, Icon::Gavel, Type::Icon28, p.accent);
    y += canvas.paragraph({column.x + icon + 16, y + 4}, room, type, p.text, form.title,
                          {.most_lines = 2}) +
         4 + 8;
    return y + canvas.paragraph({column.x, y}, column.w, Type::Body, p.text2, form.story);
}

// All over the buttons; returns the y under it.
float draw_form(Ui& ui, const Rect& column, const RulingFormView& form) {
    const Layout& l = ui.layout;
    RulingState& state = ui.state.grid.ruling;
    float y = draw_story(ui, column, column.y, form) + l.pick(18, 12);
    const float label = ui.canvas.line(Type::CaptionStrong);
    ui.canvas.text_in({column.x, y, column.w, label}, Type::CaptionStrong, ui.palette.text2,
                      "Why it should count");
    y += label;
    for (int i = 0; i < static_cast<int>(form.reasons.size()); ++i) {
        const IdScope scope(i);
        y += l.pick(8, 6);
        const Rect row{column.x, y, column.w, reason_height(ui)};
        if (draw_reason(ui, row, i + 1, form.reasons.at(static_cast<std::size_t>(i)),
                        state.reason == i))
            state.reason = i;
        y += row.h;
    }
    y += l.pick(8, 6);
    text_field(
        ui, "note", {column.x, y, column.w, reason_height(ui)}, state.note,
        {.icon = Icon::Pencil, .hint = "A note for the others, if you like", .type = Type::Body});
    y += reason_height(ui) + l.pick(18, 12);
    return y + draw_meaning(ui, {column.x, y}, column.w, form, true);
}

} // namespace

std::optional<Intent> draw_ruling_form(Ui& ui, const RulingFormView& form) {
    const IdScope scope("ruling");
    const Layout& l = ui.layout;
    scrim(ui);
    const float wide = std::min(l.width(), 640 * (1 + 0.5F * (l.text - 1)));
    const float pad = l.pick(37, 25);
    const float top = l.pick(29, 19);
    const float foot = l.control(52);
    const float room = l.footer.y - 2 * space::one;
    // As high as what was in it in the last frame.
    ScrollState& memory = ui.state.grid.over;
    const float usual = l.pick(608, 520) * l.text;
    const float needed = (memory.content > 0 ? memory.content : usual) + 4;
    const float high = std::min(needed, room);
    const Rect box{(l.window.w - wide) / 2,
                   std::max(space::one, (l.footer.y - high) / 2 + l.pick(2, 0)), wide, high};
    sheet(ui, box);
    Scroll scroll(ui, box.inset(2), memory);
    const Rect column{box.x + pad, box.y + top, wide - 2 * pad, 0};
    const float y = draw_form(ui, column, form) + l.pick(34, 16);
    auto intent = acts(ui, {column.x, y, column.w, foot});
    scroll.end(y + foot + l.pick(29, 19) - box.y - 4);
    footer(ui,
           {{{"1", "2", "3"}, "Reason"},
            {{"Tab"}, "Note"},
            {{"Enter"}, "Count it"},
            {{"Esc"}, "Keep the miss"}},
           "A ruling holds for this film and this criterion, from today");
    return intent;
}

} // namespace epilogue
