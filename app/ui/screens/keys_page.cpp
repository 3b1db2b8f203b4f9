#include "ui/screens/screens.h"

#include <algorithm>
#include <string>
#include <vector>

namespace epilogue {

namespace {

struct KeyRow {
    std::vector<const char*> caps;
    const char* word;
};

struct Section {
    const char* title;
    std::vector<KeyRow> rows;
};

const std::vector<Section>& sections() {
    static const std::vector<Section> all = {
        {"Everywhere",
         {{{"F1"}, "This page"},
          {{"Esc"}, "Back, close or pause"},
          {{"Tab"}, "Next control"},
          {{"Shift", "Tab"}, "Control before"},
          {{"Enter"}, "Do it"},
          {{"Ctrl", "+"}, "Larger text"},
          {{"Ctrl", "−"}, "Smaller text"},
          {{"Ctrl", "Z"}, "Undo last setting"},
          {{"F11"}, "Full screen"},
          {{"Ctrl", "Q"}, "Quit"}}},
        {"Put in order",
         {{{"Space"}, "Lift or set down"},
          {{"1–5"}, "Send it to a place"},
          {{"Z"}, "Undo"},
          {{"Enter"}, "Lock in"}}},
        {"Home",
         {{{"1"}, "Play a round"},
          {{"2"}, "Movie Grid"},
          {{"U"}, "Set up a round"},
          {{"4–8"}, "The five categories"},
          {{"C"}, "Continue"},
          {{"R"}, "Rehearsal"},
          {{"A", "W"}, "Archive, workshop"},
          {{"L", "S"}, "Players, settings"}}},
        {"Question",
         {{{"1–4"}, "Answer"},
          {{"↑", "↓", "←", "→"}, "Move"},
          {{"T", "F"}, "True, false"},
          {{"Space"}, "Tick or untick"},
          {{"Enter"}, "Check, next"},
          {{"Ctrl", "P"}, "Pass"},
          {{"R"}, "Report a fault"}}},
        {"Match",
         {{{"A–H"}, "Choose at the left"},
          {{"1–8"}, "Link to the right"},
          {{"Backspace"}, "Unlink"},
          {{"Z"}, "Undo"}}},
        {"Rounds",
         {{{"P"}, "Pass, in Sprint"},
          {{"B"}, "Stop and keep it"},
          {{"K"}, "Skip this player"},
          {{"C"}, "Copy the result"},
          {{"R"}, "Rehearse, start over"},
          {{"L"}, "Leave, kept"}}},
        {"Movie Grid",
         {{{"↑", "↓", "←", "→"}, "Cell or header"},
          {{"1–9"}, "Jump to a cell"},
          {{"Enter"}, "Name a film, explain"},
          {{"F1"}, "What a header means"},
          {{"M"}, "Mode, before the first"},
          {{"W"}, "Which cell cannot be filled"},
          {{"H"}, "Overrule a miss"},
          {{"G"}, "Give up, asks first"},
          {{"A", "C"}, "Archive, copy the result"}}},
        {"Film picker",
         {{{"↑", "↓"}, "Choose"},
          {{"Enter"}, "Guess"},
          {{"Ctrl", "Backspace"}, "Clear"},
          {{"Esc"}, "Close, no guess used"}}},
        {"Archive", {{{"PgUp", "PgDn"}, "Month"}, {{"Home"}, "Today"}, {{"G"}, "Open the grid"}}},
        {"Workshop",
         {{{"Enter"}, "Change a criterion"},
          {{"X"}, "Swap rows and columns"},
          {{"P", "S"}, "Play, save"},
          {{"C"}, "Copy the code"},
          {{"Del"}, "Drop a saved board"}}},
        {"House rulings",
         {{{"1–3"}, "Reason"},
          {{"Space"}, "On or off"},
          {{"E", "I"}, "Export, bring in"},
          {{"Del"}, "Remove, asks first"}}},
    };
    return all;
}

struct Grid {
    float line;    // height of a row
    float title;   // of a section's title
    float between; // sections
    float word;    // where words begin in a column
};

float height_of(const Section& section, const Grid& grid) {
    return grid.title + grid.line * static_cast<float>(section.rows.size());
}

void draw_section(Ui& ui, Point at, float width, const Section& section, const Grid& grid) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    canvas.text({at.x, at.y}, Type::Card, p.accent, section.title);
    float y = at.y + grid.title;
    for (const KeyRow& row : section.rows) {
        float x = at.x;
        for (const char* cap : row.caps)
            x += key_cap(ui, {x, y, 0, grid.line}, cap, p.edge, p.text) + 6;
        const float from = std::max(at.x + grid.word, x + 6);
        canvas.text_in({from, y, at.x + width - from, grid.line}, Type::Body, p.text, row.word);
        y += grid.line;
    }
}

// Fills columns one after the other, each about as high as the others.
float draw_columns(Ui& ui, const Rect& area, int columns, const Grid& grid) {
    float whole = 0;
    for (const Section& section : sections())
        whole += height_of(section, grid) + grid.between;
    const float fair = whole / static_cast<float>(columns);
    int column = 0;
    float y = area.y;
    float lowest = area.y;
    for (const Section& section : sections()) {
        const float high = height_of(section, grid);
        const bool past = y - area.y + high > fair + grid.line && y > area.y;
        if (past && column + 1 < columns) {
            ++column;
            y = area.y;
        }
        const Rect place = area.column(column, columns, 40);
        draw_section(ui, {place.x, y}, place.w, section, grid);
        y += high + grid.between;
        lowest = std::max(lowest, y - grid.between);
    }
    // A last word where the last column leaves room for it.
    const Rect place = area.column(columns - 1, columns, 40);
    const std::string_view word =
        ui.palette.light ? "Everything in Epilogue can be reached without a mouse. The violet ring "
                           "shows where you are."
                         : "Everything in Epilogue can be reached without a mouse. The yellow ring "
                           "shows where you are.";
    const float high = ui.canvas.height(Type::Aside, word, place.w) + 17;
    if (columns == 1 || y + high <= lowest) {
        ui.canvas.hairline(place.x, y, place.w, ui.palette.line);
        ui.canvas.paragraph({place.x, y + 16}, place.w, Type::Aside, ui.palette.text2, word);
        lowest = std::max(lowest, y + high);
    }
    return lowest - area.y;
}

bool close_button(Ui& ui, const Rect& row) {
    const Palette& p = ui.palette;
    const float cap = key_cap_width(ui, "Esc");
    const float word = ui.canvas.width(Type::Body, "Close");
    const Rect place = row.right_part(word + 10 + cap);
    const Touch at = touch(ui, "close", place);
    begin_here(ui, at);
    ui.canvas.text_in(place, Type::Body, at.hovered ? p.text : p.text2, "Close");
    key_cap(ui, place.right_part(cap), "Esc", p.edge, p.text);
    const float high = key_cap_height(ui);
    focus_ring(ui, at, {place.x - 4, place.centre().y - high / 2 - 2, place.w + 8, high + 4},
               radius::cap);
    return at.pressed || pressed(ui, {Key::Escape});
}

} // namespace

std::optional<Intent> draw_keys(Ui& ui) {
    const IdScope scope("keys_page");
    std::optional<Intent> intent;
    const Layout& layout = ui.layout;
    const Palette& p = ui.palette;
    scrim(ui);
    const float top = layout.pick(32, 16);
    const Rect box{layout.left, top, layout.width(), layout.footer.y - top - layout.pick(20, 10)};
    sheet(ui, box);
    const float pad = layout.pick(37, 25);
    const float title = ui.canvas.line(Type::Title);
    const Rect head{box.x + pad, box.y + layout.pick(24, 14), box.w - 2 * pad, title};
    ui.canvas.text(Point{head.x, head.y}, Type::Title, p.text, "Keys");
    if (close_button(ui, Rect{head.x, head.y + 3, head.w, std::max(title, 30.0F)}))
        intent = ToggleKeys{};

    const float from = head.bottom() + layout.pick(32, 14);
    const Rect view{head.x, from, head.w, box.bottom() - from - 12};
    constexpr float line_step = 24;
    if (!ui.inert && ui.keys.take(Key::Down))
        ui.state.overlay.offset += line_step * 2;
    if (!ui.inert && ui.keys.take(Key::Up))
        ui.state.overlay.offset -= line_step * 2;
    Scroll scroll(ui, view, ui.state.overlay);
    const float t = layout.text;
    const Grid grid{.line = std::max(layout.pick(36, 30), ui.canvas.line(Type::Body) + 10),
                    .title = ui.canvas.line(Type::Card) + 4,
                    .between = 24,
                    .word = 148 * (1 + 0.8F * (t - 1))};
    const float least = 300 * (1 + 0.8F * (t - 1));
    const int columns = std::clamp(static_cast<int>((head.w + 40) / (least + 40)), 1, 3);
    scroll.end(draw_columns(ui, scroll.inside(), columns, grid));
    footer(ui, {{{"Esc", "F1"}, "Close"}});
    return intent;
}

} // namespace epilogue
