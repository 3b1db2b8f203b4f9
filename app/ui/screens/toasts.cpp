#include "ui/screens/screens.h"

#include <algorithm>
#include <cmath>
#include <imgui.h>

namespace epilogue {

namespace {

constexpr float pad = 19;
constexpr float gap = 12;

Icon icon_of(const ToastView& toast) {
    if (toast.icon == "check")
        return Icon::CheckCircle;
    return toast.icon == "warning" ? Icon::ExclamationTriangle : Icon::InfoCircle;
}

Colour ink_of(const Palette& p, const ToastView& toast) {
    if (toast.icon == "check")
        return p.right;
    return toast.icon == "warning" ? p.accent : p.teal;
}

struct Parts {
    float icon = 0;
    float act = 0;
    float text = 0;   // room for it
    float height = 0; // of the toast
};

Parts parts_of(const Ui& ui, const ToastView& toast, float width) {
    Parts parts;
    parts.icon = ui.canvas.icon_width(icon_of(toast), Type::Icon18);
    if (!toast.act.empty())
        parts.act = std::ceil(ui.canvas.width(Type::BodyStrong, toast.act)) + 16;
    const float cross = 36;
    parts.text = width - pad - parts.icon - gap - parts.act - cross - 8;
    parts.height = std::max(52.0F, ui.canvas.height(Type::BodyStrong, toast.text, parts.text) + 28);
    return parts;
}

std::optional<Intent> draw_toast(Ui& ui, const Rect& box, const ToastView& toast,
                                 const Parts& parts) {
    std::optional<Intent> intent;
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    canvas.fill(box, p.panel2, 12);
    canvas.edge(box, p.edge, stroke::control, 12);
    float x = box.x + pad;
    canvas.icon({x, box.y, parts.icon, box.h}, icon_of(toast), Type::Icon18, ink_of(p, toast));
    x += parts.icon + gap;
    const float high = canvas.height(Type::BodyStrong, toast.text, parts.text);
    canvas.paragraph({x, box.y + (box.h - high) / 2}, parts.text, Type::BodyStrong, p.text,
                     toast.text);
    const Rect cross{box.right() - 8 - 36, box.y + (box.h - 36) / 2, 36, 36};
    if (parts.act > 0) {
        const Rect act{cross.x - parts.act, box.y + 8, parts.act, box.h - 16};
        const Touch at = touch(ui, "act", act, {.group = Group::Third});
        canvas.text_in(act, Type::BodyStrong, p.accent, toast.act, Align::Centre);
        focus_ring(ui, at, act.inset(2, 4), radius::cap);
        if (at.pressed)
            intent = ToastAct{};
    }
    const Touch at = touch(ui, "cross", cross, {.group = Group::Third});
    canvas.icon(cross, Icon::Times, Type::Icon15, at.hovered ? p.text : p.text2);
    focus_ring(ui, at, cross.inset(6), radius::cap);
    if (at.pressed)
        intent = DismissToast{};
    return intent;
}

} // namespace

std::optional<Intent> draw_toasts(Ui& ui, const std::vector<ToastView>& toasts) {
    std::optional<Intent> intent;
    const Layout& layout = ui.layout;
    ui.canvas.target(*ImGui::GetForegroundDrawList());
    float y = layout.footer.y - 14;
    for (std::size_t i = 0; i < toasts.size(); ++i) {
        const ToastView& toast = toasts[i];
        const IdScope scope("toast");
        const IdScope one(static_cast<int>(i));
        const float wide = (toast.act.empty() ? 400.0F : 540.0F) * (1 + 0.7F * (layout.text - 1));
        const float width = std::min(layout.width(), wide);
        const Parts parts = parts_of(ui, toast, width);
        y -= parts.height;
        const float shown = ui.animator.entrance(ui.id("shown"), motion::overlay);
        ui.canvas.opacity(ui.animator.fade(ui.id("fade"), motion::overlay));
        const Rect box{(layout.window.w - width) / 2, y + 8 * (1 - shown), width, parts.height};
        if (const auto given = draw_toast(ui, box, toast, parts))
            intent = given;
        ui.canvas.opacity(1);
        y -= gap;
    }
    ui.canvas.target(*ImGui::GetWindowDrawList());
    return intent;
}

float notice_height(const Ui& ui, const std::string& notice) {
    if (notice.empty())
        return 0;
    const float room = ui.layout.width() - ui.canvas.em(Type::Icon18) - gap;
    return ui.canvas.height(Type::BodyStrong, notice, room) + 14;
}

void draw_notice(Ui& ui, const std::string& notice) {
    const Palette& p = ui.palette;
    const Layout& layout = ui.layout;
    const float height = notice_height(ui, notice);
    ui.canvas.fill({0, 0, layout.window.w, height}, p.wrongbg);
    ui.canvas.fill({0, height - 2, layout.window.w, 2}, p.wrong);
    const float icon = std::ceil(ui.canvas.em(Type::Icon18));
    ui.canvas.icon({layout.left, 0, icon, height}, Icon::ExclamationTriangle, Type::Icon18,
                   p.wrong);
    ui.canvas.paragraph({layout.left + icon + gap, 6}, layout.width() - icon - gap,
                        Type::BodyStrong, p.text, notice);
}

} // namespace epilogue
