#include "ui/screens/settings_rulings.h"

#include "ui/screens/grid_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace epilogue {

namespace {

constexpr float pad = 25; // 24 and the edge

// Widths of the columns on the board: Date, Film, Counts as, Reason, Scores; the switch has the
// rest.
constexpr std::array<float, 5> columns = {84, 244, 196, 184, 96};
constexpr std::array<const char*, 5> names = {"Date", "Film", "Counts as", "Reason", "Scores"};

float row_height(const Ui& ui) {
    const Canvas& canvas = ui.canvas;
    const float two = canvas.line(Type::BodyStrong) + canvas.line(Type::Caption);
    if (ui.layout.large)
        return two + 2 * canvas.line(Type::Caption) + 24;
    return std::max(ui.layout.pick(74, 60), two + 16);
}

// The columns' left edges, and at last where the switch begins.
std::array<float, 6> edges_of(const Ui& ui, const Rect& row) {
    const float last = toggle_width(ui) + space::one;
    float sum = 0;
    for (const float column : columns)
        sum += column;
    const float unit = (row.w - last) / sum;
    std::array<float, 6> edges{};
    edges.front() = row.x;
    for (std::size_t i = 0; i < columns.size(); ++i)
        edges.at(i + 1) = edges.at(i) + columns.at(i) * unit;
    return edges;
}

void draw_names(Ui& ui, const Rect& row) {
    const auto edges = edges_of(ui, row);
    const Colour& ink = ui.palette.text2;
    for (std::size_t i = 0; i < names.size(); ++i)
        ui.canvas.text_in({edges.at(i), row.y, edges.at(i + 1) - edges.at(i) - 8, row.h},
                          Type::CaptionStrong, ink, names.at(i));
    ui.canvas.text_in(row.right_part(row.right() - edges.back()), Type::CaptionStrong, ink,
                      "In force", Align::Right);
}

// Two lines, the second quiet; or one in the middle.
void draw_pair(Ui& ui, const Rect& box, Type type, std::string_view first,
               std::string_view second) {
    const Palette& p = ui.palette;
    const float top = ui.canvas.line(type);
    const float under = second.empty() ? 0 : ui.canvas.line(Type::Caption);
    const float y = box.y + (box.h - top - under) / 2;
    ui.canvas.text_in({box.x, y, box.w, top}, type, p.text, first);
    if (under > 0)
        ui.canvas.text_in({box.x, y + top, box.w, under}, Type::Caption, p.text2, second);
}

void draw_columns(Ui& ui, const Rect& row, const RulingRow& ruling) {
    const auto edges = edges_of(ui, row);
    const auto cell = [&](std::size_t i) {
        return Rect{edges.at(i), row.y, edges.at(i + 1) - edges.at(i) - 8, row.h};
    };
    ui.canvas.text_in(cell(0), Type::Body, ui.palette.text2, ruling.date);
    draw_pair(ui, cell(1), Type::BodyStrong, ruling.film, ruling.year);
    const Rect counts = cell(2);
    const Wrap two_lines{.most_lines = 2};
    const float high = ui.canvas.height(Type::Body, ruling.counts_as, counts.w, two_lines);
    ui.canvas.paragraph({counts.x, counts.y + (counts.h - high) / 2}, counts.w, Type::Body,
                        ui.palette.text, ruling.counts_as, two_lines);
    draw_pair(ui, cell(3), Type::Body, ruling.reason, ruling.by);
    draw_pair(ui, cell(4), Type::Body, ruling.scores, "");
}

// With large text the columns stand one under the other.
void draw_lines(Ui& ui, const Rect& row, const RulingRow& ruling) {
    const Palette& p = ui.palette;
    const float room = row.w - toggle_width(ui) - space::tile;
    float y = row.y + space::cell;
    const auto line = [&](Type type, const Colour& ink, const std::string& text) {
        ui.canvas.text_in({row.x, y, room, ui.canvas.line(type)}, type, ink, text);
        y += ui.canvas.line(type);
    };
    line(Type::BodyStrong, p.text, ruling.film + ", " + ruling.year);
    line(Type::Caption, p.text, ruling.counts_as);
    line(Type::Caption, p.text2, ruling.reason + ", " + ruling.by);
    line(Type::Caption, p.text2, ruling.date + ", " + ruling.scores);
}

void draw_ruling(Ui& ui, const Rect& row, const RulingRow& ruling, int index,
                 std::optional<Intent>& intent) {
    const IdScope scope(index);
    const Palette& p = ui.palette;
    RulingsState& state = ui.state.rulings;
    // The switch at its end answers the mouse for itself.
    const Rect words = row.left_part(row.w - toggle_width(ui) - pad);
    const Touch at =
        touch(ui, "ruling", words, {.pressed_by_enter = false, .pressed_by_space = false});
    if (at.focused || at.pressed)
        state.row = index;
    const bool on = state.row == index;
    if (on || at.hovered)
        ui.canvas.fill(row, p.panel2.faded(on ? 1.0F : 0.5F));
    ui.canvas.hairline(row.x, row.y, row.w, p.line);
    if (at.focused)
        ui.canvas.edge(row.inset(2), p.accent, stroke::focus, 6);
    if (on)
        begin_here(ui, at);
    const Rect inner = row.inset(pad - 1, 0);
    if (ui.layout.large)
        draw_lines(ui, inner, ruling);
    else
        draw_columns(ui, inner, ruling);
    const bool switched = toggle(ui, "force", inner, ruling.in_force);
    if (switched || (at.focused && pressed(ui, {Key::Space})))
        intent = SetRulingOn{index, !ruling.in_force};
}

float list_height(const Ui& ui, const RulingsView& rulings) {
    return row_height(ui) * static_cast<float>(rulings.rows.size());
}

void draw_list(Ui& ui, const Rect& area, const RulingsView& rulings,
               std::optional<Intent>& intent) {
    float y = area.y;
    for (std::size_t i = 0; i < rulings.rows.size(); ++i) {
        draw_ruling(ui, {area.x, y, area.w, row_height(ui)}, rulings.rows[i], static_cast<int>(i),
                    intent);
        y += row_height(ui);
    }
}

// Title and what rulings are; returns the y under them.
float draw_head(Ui& ui, const Rect& column, float y, const RulingsView& rulings) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float title = canvas.line(Type::Card);
    const float name =
        canvas.text_in({column.x, y, column.w, title}, Type::Card, p.text, "House rulings");
    const float room = column.w - name - space::tile;
    if (canvas.width(Type::Caption, rulings.summary) <= room)
        canvas.text_in({column.x, y, column.w, title}, Type::Caption, p.text2, rulings.summary,
                       Align::Right);
    y += title + 6;
    return y + canvas.paragraph({column.x, y}, column.w, Type::Body, p.text2,
                                "Misses this house decided to count. They hold for one film and "
                                "one criterion each.");
}

// The card with the list, at most so high; returns the y under it.
float draw_card(Ui& ui, const Rect& area, float most, const RulingsView& rulings,
                std::optional<Intent>& intent) {
    const Layout& l = ui.layout;
    float& memory = ui.state.page_height;
    const Rect box{area.x, area.y, area.w, std::min(most, std::max(120.0F, memory))};
    card(ui, box);
    const Rect column = box.inset(pad, 0);
    float y = draw_head(ui, column, box.y + l.pick(22, 14), rulings) + l.pick(14, 8);
    if (rulings.rows.empty()) {
        y += ui.canvas.paragraph({column.x, y + 10}, column.w, Type::Voice, ui.palette.text2,
                                 rulings.nothing) +
             30;
        memory = y - box.y;
        return box.bottom();
    }
    if (!l.large) {
        const float names_high = std::max(36.0F, ui.canvas.line(Type::CaptionStrong) + 12);
        draw_names(ui, {column.x, y, column.w, names_high});
        y += names_high;
    }
    const float all = list_height(ui, rulings);
    const float foot = l.pick(18, 10);
    memory = y + all + foot - box.y;
    const Rect list{box.x + 1, y, box.w - 2, std::min(all, box.bottom() - foot - y)};
    if (list.h < all - 1 && !l.large) {
        Scroll scroll(ui, list, ui.state.side);
        draw_list(ui, scroll.inside(), rulings, intent);
        scroll.end(all);
    } else {
        draw_list(ui, list, rulings, intent);
    }
    return box.bottom();
}

// ---- under the list
struct Act {
    const char* id;
    ButtonSpec spec;
    bool right = false; // at the right end, apart
};

// Buttons in lines, as many as have room in each; returns the y under them. Measures only without
// `pressed`.
float lay_acts(Ui& ui, const Rect& column, float y, std::span<const Act> acts,
               const std::function<void(const Act&)>* pressed_act) {
    const float high = ui.layout.control(ui.layout.pick(52, 44));
    constexpr float gap = 14;
    float all = -gap;
    for (const Act& act : acts)
        all += button_width(ui, act.spec) + gap;
    const bool one_line = all <= column.w;
    float x = column.x;
    for (const Act& act : acts) {
        const float wide = std::min(column.w, button_width(ui, act.spec));
        if (x > column.x && x + wide > column.right() + 0.5F) {
            x = column.x;
            y += high + gap;
        }
        const float at = one_line && act.right ? column.right() - wide : x;
        if (pressed_act != nullptr && button(ui, act.id, {at, y, wide, high}, act.spec))
            (*pressed_act)(act);
        x += wide + gap;
    }
    return y + high;
}

float draw_acts(Ui& ui, const Rect& column, float y, const RulingsView& rulings, bool paint,
                std::optional<Intent>& intent) {
    const bool any = !rulings.rows.empty();
    const std::array acts = {Act{"export",
                                 {.icon = Icon::Download,
                                  .label = "Export as a patch pack",
                                  .chord = {letter_key('E')},
                                  .enabled = any}},
                             Act{"bring",
                                 {.icon = Icon::Upload,
                                  .label = "Bring in rulings",
                                  .chord = {letter_key('I')},
                                  .begin = !any}},
                             Act{"remove",
                                 {.kind = ButtonKind::Danger,
                                  .icon = Icon::Trash,
                                  .label = "Remove this ruling",
                                  .chord = {Key::Delete},
                                  .enabled = any},
                                 true}};
    const std::function<void(const Act&)> press = [&](const Act& act) {
        const std::string_view id = act.id;
        RulingsState& state = ui.state.rulings;
        if (id == "export") {
            intent = ExportRulings{};
        } else if (id == "bring") {
            state.asking = true;
            state.fresh = true;
        } else {
            intent = AskRemoveRuling{
                std::clamp(state.row, 0, static_cast<int>(rulings.rows.size()) - 1)};
        }
    };
    return lay_acts(ui, column, y, acts, paint ? &press : nullptr);
}

// Where the file with rulings is; in the place of the buttons.
float draw_path(Ui& ui, const Rect& column, float y, bool paint, std::optional<Intent>& intent) {
    RulingsState& state = ui.state.rulings;
    const float high = ui.layout.control(ui.layout.pick(52, 44));
    if (!paint)
        return y + high;
    const bool any = state.path.find_first_not_of(' ') != std::string::npos;
    const ButtonSpec bring{.kind = ButtonKind::Primary,
                           .label = "Bring in",
                           .chord = {Key::Enter},
                           .enabled = any,
                           .show_chord = !ui.layout.large};
    const ButtonSpec cancel{
        .label = "Cancel", .chord = {Key::Escape}, .show_chord = !ui.layout.large};
    const float first = button_width(ui, bring);
    const float second = button_width(ui, cancel);
    const float room = std::max(60.0F, column.w - first - second - 28);
    if (state.fresh)
        ui.focus.jump(ui.id("path"));
    state.fresh = false;
    text_field(ui, "path", {column.x, y, room, high}, state.path,
               {.icon = Icon::FolderOpen,
                .hint = "Path of a file of rulings",
                .type = Type::Body,
                .most = 1000,
                .begin = true});
    const bool done = button(ui, "bring_in", {column.x + room + 14, y, first, high}, bring);
    const bool left = button(ui, "cancel", {column.right() - second, y, second, high}, cancel);
    if (done)
        intent = BringInRulings{state.path};
    if (done || left)
        state = {state.row, false, false, {}};
    return y + high;
}

float draw_foot(Ui& ui, const Rect& column, float y, const RulingsView& rulings, bool paint,
                std::optional<Intent>& intent) {
    const Palette& p = ui.palette;
    const Layout& l = ui.layout;
    const auto note = [&](Icon icon, const Colour& ink, Type type, std::string_view text) {
        if (paint)
            icon_paragraph(ui, {column.x, y}, column.w, icon, Type::Icon15, ink, type, p.text2,
                           text);
        y += icon_paragraph_height(ui, column.w, icon, Type::Icon15, type, text);
    };
    y += l.pick(19, 10);
    note(Icon::InfoCircle, p.teal, Type::Caption,
         "Switching one off recomputes the scores it touched. Nothing is lost: it can be switched "
         "on again.");
    y += l.pick(22, 12);
    y = ui.state.rulings.asking ? draw_path(ui, column, y, paint, intent)
                                : draw_acts(ui, column, y, rulings, paint, intent);
    y += l.pick(30, 12);
    note(Icon::Gavel, p.accent, Type::Body, "A score with rulings shows this mark.");
    return y;
}

} // namespace

float draw_rulings(Ui& ui, const Rect& area, const RulingsView& rulings,
                   std::optional<Intent>& intent) {
    const float foot = draw_foot(ui, {area.x, 0, area.w, 0}, 0, rulings, false, intent);
    constexpr float endless = 100000;
    const float most = ui.layout.large ? endless : std::max(160.0F, area.h - foot);
    const float y = draw_card(ui, area, most, rulings, intent);
    return draw_foot(ui, area, y, rulings, true, intent) - area.y;
}

} // namespace epilogue
