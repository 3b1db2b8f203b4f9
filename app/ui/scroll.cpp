#include "ui/widgets.h"

#include <algorithm>
#include <cmath>
#include <imgui.h>

namespace epilogue {

namespace {

constexpr float bar_width = 6;
constexpr float bar_gap = 6;

// How far there is to go; less than a pixel is none.
float way(float content, float view) {
    return content - view > 1 ? content - view : 0;
}

} // namespace

Scroll::Scroll(Ui& ui, const Rect& view, ScrollState& state)
    : ui_(ui), view_(view), inside_(view), state_(state), shift_(ui.canvas.shift()),
      first_widget_(ui.focus.count()) {
    const float most = way(state.content, view.h);
    state.offset = std::clamp(state.offset, 0.0F, most);
    // The ring of a focused widget at the rim is not cut off.
    const float rim = stroke::focus + stroke::focus_gap + 1;
    ui.canvas.clip(view.inset(-rim, most > 0 ? 0 : -rim));
    ui.canvas.shift(shift_.x, shift_.y - std::round(state.offset));
    if (most > 0)
        inside_.w -= bar_width + bar_gap;
}

void Scroll::end(float height) {
    Ui& ui = ui_;
    ui.canvas.shift(shift_.x, shift_.y);
    ui.canvas.unclip();
    state_.content = height;
    const float most = way(height, view_.h);
    if (most <= 0)
        return;
    if (!ui.inert) {
        const ImVec2 mouse = ImGui::GetIO().MousePos;
        const float wheel = ImGui::GetIO().MouseWheel;
        constexpr float wheel_step = 60;
        if (wheel != 0 && view_.contains(ui.canvas.logical({mouse.x, mouse.y})))
            state_.offset -= wheel * wheel_step;
        const float page = view_.h * 0.85F;
        if (ui.keys.take(Key::PageDown))
            state_.offset += page;
        if (ui.keys.take(Key::PageUp))
            state_.offset -= page;
        const std::optional<Rect> at = ui.focus.moved_into(first_widget_);
        if (at) {
            constexpr float air = 16;
            const Rect view = view_.moved(shift_.x, shift_.y);
            // Of what is higher than the view its top is shown.
            const float to_top = at->y - air - view.y;
            const float to_bottom = at->bottom() + air - view.bottom();
            if (to_bottom > 0)
                state_.offset += std::min(to_bottom, to_top);
            else if (to_top < 0)
                state_.offset += to_top;
        }
    }
    state_.offset = std::clamp(state_.offset, 0.0F, most);
    const float length = std::max(24.0F, view_.h * view_.h / height);
    const float y = view_.y + (view_.h - length) * state_.offset / most;
    ui.canvas.fill({view_.right() - bar_width, y, bar_width, length}, ui.palette.edge,
                   bar_width / 2);
}

} // namespace epilogue
