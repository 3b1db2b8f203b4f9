#include "ui/screens/setup_menu.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <imgui.h>

namespace epilogue {

namespace {

struct Entry {
    std::string_view label;
    Icon icon = Icon::None;
    const PlayerMark* player = nullptr;
    bool on = false;
};

std::vector<Entry> entries_of(const SetupView& setup, SetupMenu menu) {
    std::vector<Entry> entries;
    if (menu == SetupMenu::Series) {
        for (const Option& option : setup.series)
            entries.push_back(
                {option.label, option.on ? Icon::Check : Icon::None, nullptr, option.on});
        return entries;
    }
    for (const PlayerMark& player : setup.others)
        entries.push_back({player.name, Icon::None, &player, false});
    entries.push_back({"New player", Icon::Plus, nullptr, false});
    return entries;
}

Intent intent_of(const SetupView& setup, SetupMenu menu, std::size_t index) {
    if (menu == SetupMenu::Series)
        return SetSeries{static_cast<int>(index)};
    if (index < setup.others.size())
        return AddSeat{setup.others[index].id};
    return AskAddPlayer{};
}

void draw_entry(Ui& ui, const Rect& rect, const Entry& entry, const Touch& at) {
    const Palette& p = ui.palette;
    if (at.focused || at.hovered)
        ui.canvas.fill(rect, p.panel2, radius::control);
    if (at.focused)
        ui.canvas.edge(rect, p.accent, stroke::focus, radius::control);
    const float disc = 28 + 10 * (ui.layout.text - 1);
    const float x = rect.x + space::cell;
    if (entry.player != nullptr)
        avatar(ui, {x + disc / 2, rect.centre().y}, disc, *entry.player, Type::CaptionStrong);
    else
        ui.canvas.icon({x, rect.y, disc, rect.h}, entry.icon, Type::Icon15,
                       entry.on ? p.accent : p.text2);
    const float text = x + disc + space::cell;
    ui.canvas.text_in({text, rect.y, rect.right() - space::cell - text, rect.h}, Type::BodyStrong,
                      p.text, entry.label);
}

} // namespace

std::optional<Intent> draw_setup_menu(Ui& ui, const SetupView& setup, const SetupRows& rows) {
    const auto menu = static_cast<SetupMenu>(ui.state.row);
    const std::vector<Entry> entries = entries_of(setup, menu);
    const Rect anchor = menu == SetupMenu::Series ? rows.series : rows.players;
    const float high = ui.layout.control(44);
    constexpr float padding = 6;
    float wide = menu == SetupMenu::Series ? anchor.w : 240;
    for (const Entry& entry : entries)
        wide = std::max(wide, ui.canvas.width(Type::BodyStrong, entry.label) + 100);
    const float total = high * static_cast<float>(entries.size()) + 2 * padding;
    const Layout& l = ui.layout;
    const float room = l.footer.y - l.body.y - space::tile;
    Rect rect{std::min(anchor.x, l.right - wide), anchor.bottom() + space::half, wide,
              std::min(total, room)};
    if (rect.bottom() > l.footer.y - space::half)
        rect.y = std::max(l.body.y, anchor.y - space::half - rect.h);
    if (rect.bottom() > l.footer.y)
        rect.y = l.footer.y - space::one - rect.h;
    sheet(ui, rect);

    std::optional<Intent> intent;
    const Rect window = rect.inset(padding);
    const IdScope scope("menu");
    Scroll scroll(ui, window, ui.state.overlay);
    const Rect inside = scroll.inside();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const IdScope number(static_cast<int>(i));
        const Rect row{inside.x, inside.y + high * static_cast<float>(i), inside.w, high};
        const Touch at = touch(ui, "entry", row, {.group = Group::Third});
        if (entries[i].on || i == 0)
            begin_here(ui, at);
        draw_entry(ui, row, entries[i], at);
        if (at.pressed)
            intent = intent_of(setup, menu, i);
    }
    scroll.end(high * static_cast<float>(entries.size()));
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const bool beside = ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
                        !rect.contains(ui.canvas.logical({mouse.x, mouse.y}));
    if (intent || beside || pressed(ui, {Key::Escape})) {
        ui.state.menu_open = false;
        ui.state.overlay = {};
    }
    return intent;
}

} // namespace epilogue
