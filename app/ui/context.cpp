#include "ui/context.h"

#include <imgui.h>

namespace epilogue {

Id Ui::id(const char* name) const {
    return ImGui::GetID(name);
}

IdScope::IdScope(int number) {
    ImGui::PushID(number);
}

IdScope::IdScope(const char* name) {
    ImGui::PushID(name);
}

IdScope::~IdScope() {
    ImGui::PopID();
}

Touch touch(Ui& ui, const char* id, const Rect& rect, const TouchSpec& spec) {
    Touch result;
    result.id = ImGui::GetID(id);
    if (!spec.enabled || ui.inert)
        return result;
    const Point shift = ui.canvas.shift();
    ui.focus.add({.id = result.id,
                  .rect = rect.moved(shift.x, shift.y),
                  .group = spec.group,
                  .uses_left_right = spec.uses_left_right,
                  .uses_up_down = spec.uses_up_down,
                  .is_text = false,
                  .pressed_by_enter = spec.pressed_by_enter},
                 ui.layer);
    const Rect real = ui.canvas.real(rect);
    ImGui::SetCursorScreenPos({real.x, real.y});
    const bool clicked =
        ImGui::InvisibleButton(id, {std::max(1.0F, real.w), std::max(1.0F, real.h)});
    result.hovered = ImGui::IsItemHovered();
    result.grabbed = ImGui::IsItemActive();
    result.held = result.grabbed && result.hovered;
    const ImVec2 moved = ImGui::GetIO().MouseDelta;
    const bool mouse_moves = moved.x != 0 || moved.y != 0;
    if (ImGui::IsItemActivated() || (spec.focus_on_hover && result.hovered && mouse_moves))
        ui.focus.set(result.id);
    result.focused = ui.focus.is(result.id);
    result.pressed = clicked;
    if (result.focused && spec.pressed_by_enter && ui.keys.take(Key::Enter))
        result.pressed = true;
    if (result.focused && spec.pressed_by_space && ui.keys.take(Key::Space))
        result.pressed = true;
    return result;
}

void begin_here(Ui& ui, const Touch& touch) {
    if (!ui.inert)
        ui.focus.offer(touch.id, ui.layer);
}

void begin_at(Ui& ui, const char* id) {
    if (!ui.inert)
        ui.focus.offer(ImGui::GetID(id), ui.layer);
}

float warmth(Ui& ui, const Touch& touch) {
    const bool warm = touch.hovered || touch.focused;
    return ui.animator.toward(touch.id, warm ? 1.0F : 0.0F, motion::hover, Ease::Linear);
}

void focus_ring(Ui& ui, const Rect& rect, float radius) {
    const float out = stroke::focus + stroke::focus_gap;
    ui.canvas.edge(rect.inset(-out), ui.palette.accent, stroke::focus, radius + out);
}

void focus_ring(Ui& ui, const Touch& touch, const Rect& rect, float radius) {
    focus_ring(ui, touch, rect, radius, ui.palette.accent);
}

void focus_ring(Ui& ui, const Touch& touch, const Rect& rect, float radius, const Colour& colour) {
    const float out = stroke::focus + stroke::focus_gap;
    if (touch.focused)
        ui.canvas.edge(rect.inset(-out), colour, stroke::focus, radius + out);
}

} // namespace epilogue
