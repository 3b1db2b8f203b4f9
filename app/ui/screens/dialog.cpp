#include "ui/screens/player_form.h"
#include "ui/screens/screens.h"

#include <algorithm>
#include <imgui.h>

namespace epilogue {

namespace {

Icon icon_of(const std::string& key) {
    if (key == "flag")
        return Icon::Flag;
    if (key == "undo")
        return Icon::Undo;
    if (key == "eye")
        return Icon::EyeSlash;
    if (key == "user")
        return Icon::User;
    return Icon::Question;
}

// The safe way out and the act; with a form the act is the filled one.
std::optional<Intent> acts(Ui& ui, const Rect& row, const DialogView& dialog) {
    std::optional<Intent> intent;
    const PlayerFormState& form = ui.state.player_form;
    const bool named = form.name.find_first_not_of(' ') != std::string::npos;
    const bool act_first = !dialog.dangerous;
    const ButtonSpec safe{.kind = act_first ? ButtonKind::Secondary : ButtonKind::Primary,
                          .label = dialog.safe,
                          .chord = {Key::Escape},
                          .begin = !act_first};
    const ButtonSpec act{.kind = act_first ? ButtonKind::Primary : ButtonKind::Danger,
                         .label = dialog.act,
                         .chord = act_first ? Chord{Key::Enter} : Chord{Key::Y},
                         .enabled = !dialog.name_form || named,
                         .begin = act_first && !dialog.name_form};
    const float wanted = button_width(ui, act_first ? safe : act);
    const float second = std::min(std::max(150.0F, wanted), row.w * 0.55F);
    const Rect left = row.left_part(row.w - second - 14);
    const Rect right = row.right_part(second);
    const bool done = button(ui, "act", act_first ? left : right, act);
    const bool kept = button(ui, "safe", act_first ? right : left, safe);
    if (done)
        intent = dialog.name_form ? Intent{AddPlayer{form.name, form.colour}} : Intent{Confirm{}};
    if (kept)
        intent = Decline{};
    return intent;
}

} // namespace

std::optional<Intent> draw_dialog(Ui& ui, const DialogView& dialog) {
    const IdScope scope("dialog");
    const Palette& p = ui.palette;
    const Layout& layout = ui.layout;
    Canvas& canvas = ui.canvas;
    scrim(ui);
    PlayerFormState& form = ui.state.player_form;
    if (dialog.name_form && !form.begun)
        form = {.begun = true, .name = {}, .colour = dialog.colour};

    const float pad = dialog.name_form ? 37.0F : 33.5F;
    const float most = layout.width() - 16;
    const float width =
        std::min(most, (dialog.name_form ? 640.0F : 480.0F) * (1 + 0.5F * (layout.text - 1)));
    const float inner = width - 2 * pad;
    const float icon = canvas.icon_width(icon_of(dialog.icon), Type::Icon28);
    const float title_w = inner - icon - 14;
    const float title = canvas.height(Type::Title, dialog.title, title_w);
    const float text = canvas.height(Type::Body, dialog.text, inner);
    const float foot = layout.control(52);
    const float fields = dialog.name_form ? ui.state.overlay.content : 0;
    const float height =
        29.5F + title + 4 + 14 + text + (fields > 0 ? 22 + fields : 0) + 31.5F + foot + 29.5F;
    const float room = layout.window.h - layout.footer.h - 16;
    const Rect box{(layout.window.w - width) / 2,
                   std::max(8.0F, (layout.window.h - layout.footer.h - height) / 2 - 2), width,
                   std::min(height, room)};
    sheet(ui, box);

    // Larger than the window only with the largest text: then it scrolls.
    ScrollState& memory = ui.state.dialog;
    Scroll scroll(ui, box.inset(2), memory);
    const float x = box.x + pad;
    float y = box.y + 29.5F;
    canvas.icon({x, y + 2, icon, canvas.line(Type::Title)}, icon_of(dialog.icon), Type::Icon28,
                dialog.dangerous ? p.mag : p.accent);
    canvas.paragraph({x + icon + 14, y + 2}, title_w, Type::Title, p.text, dialog.title);
    y += title + 4 + 14;
    y += canvas.paragraph({x, y}, inner, Type::Body, p.text2, dialog.text);
    if (dialog.name_form) {
        y += 22;
        ui.state.overlay.content = player_form(ui, {x, y, inner, 0}, form, "");
        y += ui.state.overlay.content;
    }
    y += 31.5F;
    auto intent = acts(ui, {x, y, inner, foot}, dialog);
    scroll.end(y + foot + 29.5F - box.y - 4);

    footer(ui, {{{"Tab"}, "Move"}, {{"Enter"}, "Choose"}, {{"Esc"}, dialog.safe}});
    return intent;
}

std::optional<Intent> draw_player_menu(Ui& ui, const PlayerMenuView& menu) {
    const IdScope scope("player_menu");
    std::optional<Intent> intent;
    const Palette& p = ui.palette;
    const Layout& layout = ui.layout;
    Canvas& canvas = ui.canvas;
    const float line = std::max(48.0F, canvas.line(Type::BodyStrong) + 22);
    const auto count = static_cast<float>(menu.players.size() + 1);
    constexpr float pad = 8;
    const float width = std::min(280.0F * layout.text, layout.width());
    const float top = layout.header.bottom() - 6;
    const float height = std::min(count * line + 2 * pad + 1, layout.footer.y - top - 8);
    const Rect box{layout.right - width, top, width, height};
    sheet(ui, box);
    Scroll scroll(ui, box.inset(1, pad), ui.state.overlay);
    float y = box.y + pad;
    const auto place = [&] {
        const Rect row{box.x + pad, y, scroll.inside().w - 2 * pad + 2, line};
        y += line;
        return row;
    };
    for (std::size_t i = 0; i < menu.players.size(); ++i) {
        const IdScope one(static_cast<int>(i));
        const PlayerMark& player = menu.players[i];
        const bool is_current = player.id == menu.current;
        const Rect row = place();
        const Touch at = touch(ui, "player", row, {.focus_on_hover = true});
        if (is_current)
            begin_here(ui, at);
        if (at.focused)
            canvas.fill(row, p.panel2, radius::control);
        focus_ring(ui, at, row.inset(4, 3), radius::control - 3);
        avatar(ui, {row.x + 30, row.centre().y}, 28, player, Type::CaptionStrong);
        canvas.text_in({row.x + 56, row.y, row.w - 56 - 40, row.h}, Type::BodyStrong, p.text,
                       player.name);
        if (is_current)
            canvas.icon(row.right_part(40), Icon::Check, Type::Icon15, p.accent);
        if (at.pressed)
            intent = ChoosePlayer{player.id};
    }
    canvas.hairline(box.x + 1, y, box.w - 2, p.line);
    const Rect row = place();
    const Touch at = touch(ui, "new", row, {.focus_on_hover = true});
    if (menu.players.empty())
        begin_here(ui, at);
    if (at.focused)
        canvas.fill(row, p.panel2, radius::control);
    focus_ring(ui, at, row.inset(4, 3), radius::control - 3);
    canvas.icon({row.x + 16, row.y, 28, row.h}, Icon::Plus, Type::Icon15, p.accent);
    canvas.text_in(row.after(56), Type::BodyStrong, p.text, "New player");
    if (at.pressed || pressed(ui, {Key::N}))
        intent = AskAddPlayer{};
    scroll.end(y - box.y - pad);

    const ImVec2 mouse = ImGui::GetIO().MousePos;
    if (!ui.inert && !intent && ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
        !box.contains(canvas.logical({mouse.x, mouse.y})))
        intent = Back{};
    footer(ui, {{{"↑", "↓"}, "Player"},
                {{"Enter"}, "Play as"},
                {{"N"}, "New player"},
                {{"Esc"}, "Close"}});
    return intent;
}

} // namespace epilogue
