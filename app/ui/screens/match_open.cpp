#include "ui/screens/match_open.h"

#include "ui/screens/match_links.h"
#include "ui/screens/parts.h"

#include <imgui.h>

namespace epilogue {

namespace {

void draw_left_state(Ui& ui, const Rect& rect, int left, const MatchView& view) {
    const Palette& p = ui.palette;
    const MatchState& state = ui.state.question.match;
    const Rect inner = rect.after(rect.w / 3).left_part(rect.w * 2 / 3 - space::tile);
    const int right = state.links[static_cast<std::size_t>(left)];
    if (state.waiting == left)
        ui.canvas.text_in(inner, Type::CaptionStrong, p.accent,
                          "choose 1 to " + std::to_string(view.rights.size()), Align::Right);
    else if (right >= 0)
        ui.canvas.text_in(inner, Type::Caption, p.text2,
                          "linked to " + std::to_string(place_of(view, right) + 1), Align::Right);
    else
        ui.canvas.text_in(inner, Type::Caption, p.text3, "open", Align::Right);
}

void draw_row_box(Ui& ui, const Rect& rect, const Touch& at, bool waiting) {
    const Palette& p = ui.palette;
    const float warm = waiting ? 1 : warmth(ui, at);
    ui.canvas.fill(rect, mix(p.panel, p.panel2, warm), radius::control);
    ui.canvas.edge(rect, mix(p.edge, p.accent, warm), stroke::control, radius::control);
    focus_ring(ui, at, rect, radius::control);
}

void draw_lefts(Ui& ui, const MatchPlan& plan, const MatchView& view, bool moved) {
    MatchState& state = ui.state.question.match;
    for (std::size_t i = 0; i < plan.lefts.size(); ++i) {
        const auto left = static_cast<int>(i);
        const IdScope scope(left);
        // After a key the focus goes along with what waits; else what waits goes with the focus.
        if (moved && state.waiting == left)
            ui.focus.set(ui.id("left"));
        const Touch at = touch(ui, "left", plan.lefts[i], {.pressed_by_enter = false});
        if (left == 0)
            begin_here(ui, at);
        if (!moved && at.focused)
            state.choose_left(left);
        if (at.grabbed && state.dragging < 0 && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 4))
            state.dragging = left;
        draw_row_box(ui, plan.lefts[i], at, state.waiting == left);
        draw_match_words(ui, plan.lefts[i], plan.box,
                         {true, letter_of(left), view.lefts[i], state.waiting == left});
        draw_left_state(ui, plan.lefts[i], left, view);
    }
}

// The right that a click, Space or Enter has chosen, or -1.
int draw_rights(Ui& ui, const MatchPlan& plan, const MatchView& view) {
    const MatchState& state = ui.state.question.match;
    const Palette& p = ui.palette;
    int chosen = -1;
    for (std::size_t i = 0; i < plan.rights.size(); ++i) {
        const MatchView::Right& right = view.rights[i];
        const IdScope scope(static_cast<int>(i));
        const Rect& rect = plan.rights[i];
        const Touch at = touch(ui, "right", rect, {.pressed_by_enter = !state.complete()});
        draw_row_box(ui, rect, at, false);
        draw_match_words(ui, rect, plan.box, {false, std::to_string(i + 1), right.text, false});
        if (const int left = state.linked_left(right.right); left >= 0) {
            const float size = chip_size(ui);
            const Rect chip{rect.right() - space::tile - size, rect.y + (rect.h - size) / 2, size,
                            size};
            ui.canvas.fill(chip, p.marquee, radius::cap);
            if (p.marquee_edge.a > 0)
                ui.canvas.edge(chip, p.marquee_edge, stroke::hair, radius::cap);
            ui.canvas.text_in(chip, Type::CaptionStrong, p.onmarquee, letter_of(left),
                              Align::Centre);
        }
        if (at.pressed)
            chosen = right.right;
    }
    return chosen;
}

void draw_open_links(Ui& ui, const MatchPlan& plan, const MatchView& view) {
    const MatchState& state = ui.state.question.match;
    constexpr float stub = 34;
    for (std::size_t i = 0; i < plan.lefts.size(); ++i) {
        const Point from = left_end(plan.lefts[i]);
        const int place = place_of(view, state.links[i]);
        const bool carried = state.dragging == static_cast<int>(i);
        if (place >= 0 && !carried)
            draw_link(ui, from, right_end(plan.rights[static_cast<std::size_t>(place)]),
                      LinkStyle::Set);
        else if (state.waiting == static_cast<int>(i) && !carried)
            draw_link(ui, from, {from.x + stub, from.y}, LinkStyle::Loose);
    }
    if (state.dragging >= 0) {
        const ImVec2 mouse = ImGui::GetIO().MousePos;
        draw_link(ui, left_end(plan.lefts[static_cast<std::size_t>(state.dragging)]),
                  ui.canvas.logical({mouse.x, mouse.y}), LinkStyle::Loose);
    }
}

// True when a key has moved the waiting left.
bool answer_keys(Ui& ui, const MatchView& view) {
    MatchState& state = ui.state.question.match;
    const int before = state.waiting;
    bool acted = false;
    for (int left = 0; left < static_cast<int>(view.lefts.size()); ++left)
        if (pressed(ui, {letter_key(static_cast<char>('A' + left))})) {
            state.choose_left(left);
            acted = true;
        }
    for (int place = 0; place < static_cast<int>(view.rights.size()); ++place)
        if (pressed(ui, {digit_key(place + 1)})) {
            state.choose_right(view.rights[static_cast<std::size_t>(place)].right);
            acted = true;
        }
    if (pressed(ui, {Key::Backspace}))
        acted = state.unlink() || acted;
    if (pressed(ui, {letter_key('Z')}))
        acted = state.undo() || acted;
    return acted || before != state.waiting;
}

// A link drawn with the mouse ends on the right row under it.
void answer_drag(Ui& ui, const MatchPlan& plan, const MatchView& view) {
    MatchState& state = ui.state.question.match;
    if (state.dragging < 0 || ImGui::IsMouseDown(ImGuiMouseButton_Left))
        return;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const Point at = ui.canvas.logical({mouse.x, mouse.y});
    for (std::size_t i = 0; i < plan.rights.size(); ++i)
        if (plan.rights[i].contains(at))
            state.link(state.dragging, view.rights[i].right);
    state.dragging = -1;
}

} // namespace

void draw_open_match(Ui& ui, const MatchPlan& plan, const MatchView& view) {
    MatchState& state = ui.state.question.match;
    const bool moved = !ui.inert && answer_keys(ui, view);
    draw_lefts(ui, plan, view, moved);
    const int chosen = draw_rights(ui, plan, view);
    if (!plan.stacked)
        draw_open_links(ui, plan, view);
    const int dragged = state.dragging;
    answer_drag(ui, plan, view);
    bool linked = moved || (dragged >= 0 && state.dragging < 0);
    if (chosen >= 0) {
        state.choose_right(chosen);
        linked = true;
    }
    if (!linked)
        return;
    // The focus goes on: to the next left that is open, or to Check.
    if (state.waiting >= 0) {
        const IdScope scope(state.waiting);
        ui.focus.set(ui.id("left"));
    } else if (state.complete()) {
        ui.focus.set(ui.id("check"));
    }
}

} // namespace epilogue
