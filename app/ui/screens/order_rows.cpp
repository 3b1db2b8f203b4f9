#include "ui/screens/order_rows.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <imgui.h>

namespace epilogue {

namespace {

constexpr float padding = 24;
constexpr float gap = 20;
constexpr float lifted_by = 16; // to the right
constexpr Type text_type = Type::LeadStrong;

float grip_width(const Ui& ui) {
    return std::max(18.0F, ui.canvas.icon_width(Icon::Bars, Type::Icon18));
}

float number_width(const Ui& ui) {
    return std::max(28.0F, std::ceil(ui.canvas.width(Type::Title, "8")) + space::one);
}

float text_x(const Ui& ui) {
    return padding + grip_width(ui) + gap + number_width(ui) + gap;
}

float verdict_width(const Ui& ui) {
    return std::ceil(ui.canvas.width(Type::BodyStrong, "Wrong place, it is number 8")) + gap +
           ui.canvas.icon_width(Icon::CheckCircle, Type::Icon28);
}

float text_room(const Ui& ui, float width) {
    return std::max(1.0F, width - text_x(ui) - gap - verdict_width(ui) - padding);
}

const OrderRow& row_of(const OrderView& view, int item) {
    const auto found = std::find_if(view.rows.begin(), view.rows.end(),
                                    [item](const OrderRow& row) { return row.item == item; });
    return found == view.rows.end() ? view.rows.front() : *found;
}

const std::vector<std::string>& lines_of(const OrderPlan& plan, const OrderView& view, int item) {
    const OrderRow& row = row_of(view, item);
    return plan.lines[static_cast<std::size_t>(&row - view.rows.data())];
}

void draw_text(Ui& ui, const Rect& rect, const std::vector<std::string>& lines) {
    const float line = ui.canvas.line(text_type);
    float y = rect.y + (rect.h - line * static_cast<float>(lines.size())) / 2;
    for (const std::string& one : lines) {
        ui.canvas.text({rect.x + text_x(ui), y}, text_type, ui.palette.text, one);
        y += line;
    }
}

void draw_number(Ui& ui, const Rect& rect, int place, const Colour& colour) {
    const float x = rect.x + padding + grip_width(ui) + gap;
    ui.canvas.text_in({x, rect.y, number_width(ui), rect.h}, Type::Title, colour,
                      std::to_string(place + 1));
}

void draw_lifted_word(Ui& ui, const Rect& rect) {
    const Palette& p = ui.palette;
    float right = rect.right() - padding;
    for (const char* const cap : {"↓", "↑"}) {
        const float wide = key_cap_width(ui, cap);
        key_cap(ui, {right - wide, rect.y, wide, rect.h}, cap, p.edge, p.text);
        right -= wide + 6;
    }
    right -= gap - 6;
    const float word = ui.canvas.width(Type::CaptionStrong, "Lifted");
    ui.canvas.text_in({right - word, rect.y, word, rect.h}, Type::CaptionStrong, p.accent,
                      "Lifted");
}

struct OpenRow {
    Rect rect;
    int place = 0;
    bool lifted = false;
};

void draw_open_row(Ui& ui, const OpenRow& row, const std::vector<std::string>& lines,
                   const Touch& at) {
    const Palette& p = ui.palette;
    const float warm = warmth(ui, at);
    ui.canvas.fill(row.rect, row.lifted ? p.panel2 : mix(p.panel, p.panel2, warm), radius::card);
    ui.canvas.edge(row.rect, row.lifted ? p.accent : mix(p.edge, p.accent, warm),
                   row.lifted ? stroke::focus : stroke::control, radius::card);
    ui.canvas.icon({row.rect.x + padding, row.rect.y, grip_width(ui), row.rect.h}, Icon::Bars,
                   Type::Icon18, row.lifted ? p.accent : p.text3);
    draw_number(ui, row.rect, row.place, row.lifted ? p.accent : p.text);
    draw_text(ui, row.rect, lines);
    if (row.lifted)
        draw_lifted_word(ui, row.rect);
    else
        focus_ring(ui, at, row.rect, radius::card);
}

// Digits send the lifted row, or the one in focus, to a place; Z takes back.
void answer_keys(Ui& ui, int count) {
    OrderState& state = ui.state.question.order;
    int at = state.lifted;
    for (int place = 0; place < count && at < 0; ++place) {
        const IdScope scope(state.items[static_cast<std::size_t>(place)]);
        if (ui.focus.is(ui.id("row")))
            at = place;
    }
    for (int place = 0; place < count; ++place)
        if (pressed(ui, {digit_key(place + 1)}) && at >= 0)
            state.send(at, place);
    if (pressed(ui, {letter_key('Z')}))
        state.undo();
}

// The place under the mouse.
int place_under_mouse(const Ui& ui, const Rect& area, const OrderPlan& plan, int count) {
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const float y = ui.canvas.logical({mouse.x, mouse.y}).y - area.y;
    const int over = static_cast<int>(std::floor(y / (plan.row + plan.gap)));
    return std::clamp(over, 0, count - 1);
}

// What keys and mouse did with one row; the order changes only after all rows are drawn.
void answer_row(Ui& ui, int place, const Touch& at, bool was_lifted) {
    OrderState& state = ui.state.question.order;
    if (state.dragging)
        return;
    if (at.grabbed && ImGui::IsMouseDragging(ImGuiMouseButton_Left))
        state.begin_drag(place);
    else if (at.pressed)
        state.lift(place);
    else if (was_lifted && !at.focused)
        state.set_down(); // the focus has gone elsewhere
    else if (was_lifted && pressed(ui, {Key::Up}))
        state.move(-1);
    else if (was_lifted && pressed(ui, {Key::Down}))
        state.move(1);
}

} // namespace

float OrderPlan::height() const {
    const auto count = static_cast<float>(lines.size());
    return row * count + gap * (count - 1);
}

Rect OrderPlan::place(const Rect& area, int index) const {
    return {area.x, area.y + (row + gap) * static_cast<float>(index), area.w, row};
}

OrderPlan plan_order(const Ui& ui, const Rect& area, const OrderView& view) {
    OrderPlan plan;
    plan.gap = ui.layout.pick(12, 10);
    std::size_t most = 1;
    for (const OrderRow& row : view.rows) {
        plan.lines.push_back(
            ui.canvas.lines(text_type, row.text, text_room(ui, area.w), {.balance = true}));
        most = std::max(most, plan.lines.back().size());
    }
    const auto count = static_cast<float>(view.rows.size());
    const float fair = std::floor((area.h + plan.gap) / count) - plan.gap;
    const float text = ui.canvas.line(text_type) * static_cast<float>(most) + space::one;
    const float number = ui.canvas.line(Type::Title) + space::half;
    const float most_high = ui.layout.large ? ui.layout.pick(84, 70) : 72;
    plan.row = std::max({std::min(most_high, fair), text, number - 4, 44.0F});
    return plan;
}

void draw_open_rows(Ui& ui, const Rect& area, const OrderPlan& plan, const OrderView& view) {
    OrderState& state = ui.state.question.order;
    const auto count = static_cast<int>(state.items.size());
    if (!ui.inert)
        answer_keys(ui, count);
    const std::vector<int> items = state.items;
    const int lifted = state.lifted;
    std::optional<std::pair<int, Touch>> touched;
    for (int place = 0; place < count; ++place) {
        const int item = items[static_cast<std::size_t>(place)];
        const IdScope scope(item);
        OpenRow row{plan.place(area, place), place, lifted == place};
        if (row.lifted && !ui.layout.large)
            row.rect = row.rect.moved(lifted_by, 0);
        const Touch at =
            touch(ui, "row", row.rect, {.pressed_by_enter = false, .uses_up_down = row.lifted});
        if (place == 0)
            begin_here(ui, at);
        draw_open_row(ui, row, lines_of(plan, view, item), at);
        if (row.lifted || at.pressed || at.grabbed)
            if (!touched || !row.lifted)
                touched = {place, at};
    }
    if (state.dragging) {
        if (ImGui::IsMouseDown(ImGuiMouseButton_Left))
            state.drag_to(place_under_mouse(ui, area, plan, count));
        else
            state.end_drag();
    } else if (touched) {
        answer_row(ui, touched->first, touched->second, lifted == touched->first);
    }
}

void draw_judged_rows(Ui& ui, const Rect& area, const OrderPlan& plan, const OrderView& view) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const auto count = static_cast<int>(view.rows.size());
    for (int place = 0; place < count; ++place) {
        const OrderRow& row = view.rows[static_cast<std::size_t>(place)];
        const auto& lines = plan.lines[static_cast<std::size_t>(place)];
        const IdScope scope(row.item);
        const Rect rect = plan.place(area, place);
        choice_box(ui, rect, row.mark, 0, radius::card, ui.id("row"));
        draw_number(ui, rect, place, p.text);
        draw_text(ui, rect, lines);

        const MarkLook look = look_of(ui, row.mark);
        const float icon = ui.canvas.icon_width(Icon::CheckCircle, Type::Icon28);
        float right = rect.right() - padding;
        canvas.icon({right - icon, rect.y, icon, rect.h}, look.icon, Type::Icon28, look.colour);
        right -= icon + gap;
        const float word = canvas.width(Type::BodyStrong, row.word);
        const float x = rect.x + text_x(ui) + canvas.width(text_type, lines.back()) + gap;
        const float note = canvas.width(Type::Body, row.note);
        const bool beside = lines.size() == 1 && x + note <= right - word - gap;
        if (row.note.empty() || beside) {
            canvas.text_in({x, rect.y, std::max(1.0F, right - x), rect.h}, Type::Body, p.text2,
                           row.note, Align::Left, Digits::Columns);
            canvas.text_in({right - word, rect.y, word, rect.h}, Type::BodyStrong, look.colour,
                           row.word);
            continue;
        }
        // The note has no room beside the text: it stands under the word.
        const float first = canvas.line(Type::BodyStrong);
        const float second = canvas.line(Type::Caption);
        const float y = rect.y + (rect.h - first - second) / 2;
        const float room = verdict_width(ui) - icon - gap;
        canvas.text_in({right - room, y, room, first}, Type::BodyStrong, look.colour, row.word,
                       Align::Right);
        canvas.text_in({right - room, y + first, room, second}, Type::Caption, p.text2, row.note,
                       Align::Right);
    }
}

} // namespace epilogue
