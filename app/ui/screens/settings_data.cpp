#include "ui/screens/settings_data.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

constexpr float pad = 25; // 24 and the edge

float row_height(const Ui& ui) {
    return std::max(64.0F, ui.canvas.line(Type::BodyStrong) + ui.canvas.line(Type::Caption) + 24);
}

float list_row_of(Ui& ui, const Rect& row, const BackupRow& backup, int index,
                  std::optional<Intent>& intent) {
    const IdScope scope(index);
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const Touch at = list_row(ui, "backup", row, {.on = backup.selected, .begin = backup.selected});
    const bool came_by_key = at.focused && ui.focus.moved() && !backup.selected;
    if (at.pressed || came_by_key)
        intent = ChooseBackup{index};
    const float icon = std::max(20.0F, canvas.icon_width(Icon::Archive, Type::Icon18));
    canvas.icon({row.x + 24, row.y, icon, row.h}, Icon::Archive, Type::Icon18,
                backup.selected ? p.accent : p.text2);
    const float size = canvas.width(Type::Caption, backup.size, Digits::Columns);
    canvas.text_in({row.right() - 24 - size, row.y, size, row.h}, Type::Caption, p.text2,
                   backup.size, Align::Right, Digits::Columns);
    const float x = row.x + 24 + icon + 16;
    const float room = row.right() - 24 - size - 12 - x;
    const float first = canvas.line(Type::BodyStrong);
    const float second = canvas.line(Type::Caption);
    const float y = row.y + (row.h - first - second) / 2;
    canvas.text_in({x, y, room, first}, Type::BodyStrong, p.text, backup.when);
    canvas.text_in({x, y + first, room, second}, Type::Caption, p.text2, backup.why);
    return row.h;
}

float backups_card(Ui& ui, const Rect& box, const SettingsView& settings,
                   std::optional<Intent>& intent) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    card(ui, box);
    const float x = box.x + pad;
    const float inner = box.w - 2 * pad;
    float y = box.y + 23;
    y += canvas.paragraph({x, y}, inner, Type::Card, p.text, "Backups") + 4;
    y += canvas.paragraph({x, y}, inner, Type::Body, p.text2,
                          "One file holds it all: players, rounds and settings. Each day has one "
                          "by itself, the last seven are kept.");
    if (!settings.data_error.empty())
        y += canvas.paragraph({x, y + 6}, inner, Type::Body, p.wrong, settings.data_error) + 6;
    y += 16;
    const float h = ui.layout.control(44);
    const ButtonSpec now{
        .kind = ButtonKind::Primary, .icon = Icon::Save, .label = "Back up now", .chord = {Key::B}};
    const ButtonSpec folder{.icon = Icon::FolderOpen, .label = "Folder", .chord = {Key::O}};
    const Rect acts{x, y, inner, h};
    const bool two = button_width(ui, now) + 12 + button_width(ui, folder) <= inner;
    if (button(ui, "now", two ? acts.column(0, 2, 12) : acts, now))
        intent = BackUpNow{};
    if (button(ui, "folder", two ? acts.column(1, 2, 12) : acts.moved(0, h + 12), folder))
        intent = ShowDataFolder{};
    y += (two ? h : 2 * h + 12) + 18;

    if (settings.backups.empty()) {
        y += canvas.paragraph({x, y + 16}, inner, Type::Voice, p.text2, "No backup yet.") + 32;
        return y - box.y;
    }
    // The list scrolls alone where it is longer than its card.
    const float all = row_height(ui) * static_cast<float>(settings.backups.size());
    const float room = box.bottom() - 12 - y;
    const bool own_scroll = all > room && room > 3 * row_height(ui);
    const Rect list{box.x + 1, y, box.w - 2, own_scroll ? room : all};
    const auto draw = [&](const Rect& area) {
        float at = area.y;
        for (std::size_t i = 0; i < settings.backups.size(); ++i)
            at += list_row_of(ui, {area.x, at, area.w, row_height(ui)}, settings.backups[i],
                              static_cast<int>(i), intent);
    };
    if (own_scroll) {
        Scroll scroll(ui, list, ui.state.side);
        draw(scroll.inside());
        scroll.end(all);
    } else {
        draw(list);
    }
    return y + list.h + 12 - box.y;
}

// One line of what is there now and what is in the backup.
void difference_row(Ui& ui, const Rect& row, const std::array<std::string_view, 4>& cells,
                    bool head, bool same) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float unit = row.w / 436;
    const Type plain = head ? Type::CaptionStrong : Type::Body;
    const Type strong = head ? Type::CaptionStrong : Type::BodyStrong;
    const Colour quiet = p.text2;
    canvas.text_in(row.left_part(128 * unit), plain, head ? quiet : p.text, cells[0]);
    canvas.text_in({row.x + 128 * unit, row.y, 76 * unit, row.h}, plain, quiet, cells[1],
                   Align::Right, Digits::Columns);
    canvas.text_in({row.x + 204 * unit, row.y, 92 * unit, row.h}, strong, head ? quiet : p.text,
                   cells[2], Align::Right, Digits::Columns);
    canvas.text_in({row.x + 306 * unit, row.y, 130 * unit, row.h}, plain,
                   head || same ? quiet : p.accent, cells[3], Align::Right);
}

float content_card(Ui& ui, const Rect& box, const SettingsView& settings,
                   std::optional<Intent>& intent) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    card(ui, box);
    const float x = box.x + pad;
    const float inner = box.w - 2 * pad;
    float y = box.y + 23;
    const float title = canvas.line(Type::Card);
    const std::string_view state = settings.backup_whole ? "whole, checked" : "not whole";
    const float word = canvas.width(Type::CaptionStrong, state);
    const float mark = canvas.icon_width(Icon::CheckCircle, Type::Icon15);
    const bool room = canvas.width(Type::Card, "What is in it") + word + mark + 30 < inner;
    canvas.text_in({x, y, inner, title}, Type::Card, p.text, "What is in it");
    if (room) {
        const Colour ink = settings.backup_whole ? p.right : p.wrong;
        canvas.text_in({x, y, inner, title}, Type::CaptionStrong, ink, state, Align::Right);
        canvas.icon({x + inner - word - 7 - mark, y, mark, title},
                    settings.backup_whole ? Icon::CheckCircle : Icon::TimesCircle, Type::Icon15,
                    ink);
    }
    y += title + 4;
    y += canvas.paragraph({x, y}, inner, Type::Body, p.text2, settings.backup_title) + 10;

    const float line = std::max(42.0F, canvas.line(Type::Body) + 18);
    difference_row(ui, {x, y, inner, line - 2}, {"What", "Now", "In it", "Difference"}, true, true);
    y += line - 2;
    for (const DifferenceRow& row : settings.differences) {
        canvas.hairline(box.x + 1, y, box.w - 2, p.line);
        difference_row(ui, {x, y + 1, inner, line - 1},
                       {row.what, row.now, row.in_it, row.difference}, false, row.same);
        y += line;
    }

    const std::string_view safe = "Restoring goes back to that evening. What you have now is saved "
                                  "first, as one more backup, so you can return.";
    const float icon = canvas.icon_width(Icon::Undo, Type::Icon18);
    const float text_w = inner - 34 - icon - 14;
    const float text = canvas.height(Type::Body, safe, text_w);
    const float foot = ui.layout.control(52);
    const ButtonSpec restore{.kind = ButtonKind::Danger,
                             .icon = Icon::History,
                             .label = "Restore this one",
                             .chord = {Key::R},
                             .enabled = settings.backup_whole};
    const ButtonSpec show{.label = "Show the file", .chord = {Key::F}};
    const float second = button_width(ui, show);
    const bool two = button_width(ui, restore) + 12 + second <= inner;
    const float acts = two ? foot : 2 * foot + 12;
    const float least = y + 16 + text + 26 + 14 + acts + 23;
    float at = std::max(least, box.bottom()) - 23 - acts - 14 - text - 26;
    well(ui, {x, at, inner, text + 26}, stroke::hair);
    canvas.icon({x + 17, at + 13, icon, canvas.line(Type::Body)}, Icon::Undo, Type::Icon18, p.teal);
    canvas.paragraph({x + 17 + icon + 14, at + 13}, text_w, Type::Body, p.text, safe);
    at += text + 26 + 14;
    const Rect row{x, at, inner, foot};
    if (button(ui, "restore", two ? row.left_part(inner - second - 12) : row, restore))
        intent = RestoreBackup{};
    if (button(ui, "show", two ? row.right_part(second) : row.moved(0, foot + 12), show))
        intent = ShowDataFolder{};
    return least - box.y;
}

} // namespace

float draw_backups(Ui& ui, const Rect& area, const SettingsView& settings,
                   std::optional<Intent>& intent) {
    const Layout& layout = ui.layout;
    const bool chosen = std::any_of(settings.backups.begin(), settings.backups.end(),
                                    [](const BackupRow& row) { return row.selected; });
    if (!layout.large) {
        const float left = chosen ? (area.w - 24) * 448 / 932 : area.w;
        backups_card(ui, area.left_part(left), settings, intent);
        if (chosen)
            content_card(ui, area.after(left + 24), settings, intent);
        return area.h;
    }
    // Large text: one panel at a time, with a switch above.
    float y = area.y;
    int& panel = ui.state.row;
    if (chosen) {
        constexpr std::array<Segment, 2> panels = {Segment{"Backups"}, Segment{"What is in it"}};
        const float h = layout.control(44);
        const float w = std::min(area.w, segments_width(ui, panels, 16));
        const int other = segments(ui, "panel", {area.x, y, w, h}, panels, panel, 16);
        if (other >= 0)
            panel = other;
        y += h + 16;
    } else {
        panel = 0;
    }
    // As high as what was in it in the last frame.
    float& memory = ui.state.side.content;
    const Rect box{area.x, y, area.w, std::max(300.0F, memory)};
    memory = panel == 1 ? content_card(ui, box, settings, intent)
                        : backups_card(ui, {box.x, box.y, box.w, std::max(box.h, 300.0F)}, settings,
                                       intent);
    return y + memory - area.y;
}

} // namespace epilogue
