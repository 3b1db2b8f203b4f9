#include "ui/screens/grid_board.h"
#include "ui/screens/grid_over.h"
#include "ui/screens/grid_parts.h"
#include "ui/screens/grid_side.h"

#include <algorithm>

namespace epilogue {

namespace {

// What one board kept is gone when another comes, and a form's when it closes.
void forget_what_is_past(Ui& ui, const GridView& grid) {
    GridState& state = ui.state.grid;
    if (state.key != grid.key) {
        state = {};
        state.key = grid.key;
    }
    if (!grid.picker)
        state.picker = {};
    if (!grid.ruling)
        state.ruling = {};
    if (!grid.ruling && !grid.help)
        state.over = {};
}

float draw_panel(Ui& ui, const PanelPlace& place, const GridView& grid,
                 std::optional<Intent>& intent) {
    if (grid.finished && !grid.miss)
        return draw_finished(ui, place, *grid.finished, intent);
    if (grid.miss)
        return draw_miss(ui, place, grid, *grid.miss, intent);
    return draw_side(ui, place, grid, intent);
}

void draw_note(Ui& ui, const GridPlaces& places, const GridView& grid) {
    if (grid.note.empty())
        return;
    if (places.stacked)
        ui.canvas.paragraph({places.note.x, places.note.y}, places.note.w, Type::Caption,
                            ui.palette.text2, grid.note);
    else
        ui.canvas.text_in(places.note, Type::Caption, ui.palette.text2, grid.note);
}

// Board over panel, in one column that scrolls.
void draw_stacked(Ui& ui, const GridView& grid, std::optional<Intent>& intent) {
    const Layout& l = ui.layout;
    const Rect view{l.left - space::one, l.body.y, l.width() + space::one + space::cell, l.body.h};
    Scroll scroll(ui, view, ui.state.body);
    const float width = scroll.inside().right() - l.left - (scroll.moves() ? 0 : space::cell);
    const GridPlaces places = grid_places(ui, grid, width);
    intent = draw_board(ui, places, grid);
    draw_note(ui, places, grid);
    float& memory = ui.state.page_height;
    const float y = places.bottom + space::panel;
    memory = draw_panel(ui, {{l.left, y, width, std::max(60.0F, memory)}, true}, grid, intent);
    scroll.end(y + memory + space::tile - l.body.y);
}

void draw_beside(Ui& ui, const GridView& grid, std::optional<Intent>& intent) {
    const GridPlaces places = grid_places(ui, grid, ui.layout.width());
    intent = draw_board(ui, places, grid);
    draw_note(ui, places, grid);
    draw_panel(ui, {places.side, false}, grid, intent);
}

std::optional<Intent> keys(Ui& ui, const GridView& grid) {
    if (grid.miss)
        return std::nullopt;
    if (pressed(ui, {letter_key('A')}))
        return Go{Place::Archive};
    return std::nullopt;
}

void draw_footer(Ui& ui, const GridView& grid) {
    const Hint cells{{"↑", "↓", "←", "→"}, grid.finished ? "See every answer" : "Cell"};
    if (grid.miss) {
        std::vector<Hint> hints;
        if (grid.miss->can_try)
            hints.push_back({{"Enter"}, "Try another"});
        hints.push_back({{"H"}, "Overrule"});
        hints.push_back(cells);
        hints.push_back({{"Esc"}, grid.miss->leave});
        footer(ui, hints, grid.miss->can_try ? "The cell stays open while guesses last" : "");
        return;
    }
    if (grid.finished) {
        footer(ui, {cells, {{"C"}, "Copy"}, {{"A"}, "Archive"}, {{"Esc"}, "Home"}});
        return;
    }
    std::vector<Hint> hints = {cells, {{"Enter"}, "Name a film"}};
    if (grid.reach)
        hints.push_back({{"W"}, grid.reach->shown ? "Hide it again" : "Show which cell"});
    else
        hints.push_back({{"1–9"}, "Jump"});
    if (!grid.modes.empty())
        hints.push_back({{"M"}, "Mode"});
    hints.push_back({{"G"}, "Give up"});
    hints.push_back({{"Esc"}, "Home"});
    footer(ui, hints,
           grid.reach ? "The mark is off in Settings if you prefer" : "Each film counts once");
}

} // namespace

std::optional<Intent> draw_grid(Ui& ui, const GridView& grid, const View& view) {
    ui.sky = {.seed = 8, .hills = 0.885F};
    forget_what_is_past(ui, grid);
    std::optional<Intent> asked =
        header(ui, {.title = grid.title, .aside = grid.aside, .player = &view.player});
    std::optional<Intent> intent;
    if (ui.layout.large)
        draw_stacked(ui, grid, intent);
    else
        draw_beside(ui, grid, intent);
    if (!intent)
        intent = keys(ui, grid);
    draw_footer(ui, grid);
    return asked ? asked : intent;
}

bool has_over_grid(const GridView& grid) {
    return grid.picker || grid.help || grid.ruling;
}

std::optional<Intent> draw_over_grid(Ui& ui, const GridView& grid) {
    if (grid.picker)
        return draw_picker(ui, *grid.picker);
    if (grid.ruling)
        return draw_ruling_form(ui, *grid.ruling);
    return draw_criterion_help(ui, *grid.help);
}

} // namespace epilogue
