#include "ui/screens/grid_over.h"
#include "ui/screens/grid_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <imgui.h>

namespace epilogue {

namespace {

constexpr int no_row = -1;

// The next row that is not used, from `from` on, in steps of `by`.
int next_row(const PickerView& picker, int from, int by) {
    const auto count = static_cast<int>(picker.rows.size());
    for (int i = from; i >= 0 && i < count; i += by)
        if (!picker.rows[static_cast<std::size_t>(i)].used)
            return i;
    return no_row;
}

float padding(const Ui& ui) {
    return ui.layout.pick(29, 21);
}

float row_height(const Ui& ui) {
    return std::max(ui.layout.pick(44, 40), ui.canvas.line(Type::Lead) + 14);
}

float chip_height(const Ui& ui) {
    return ui.layout.control(36);
}

// ---- the two criteria
float chip_width(const Ui& ui, const CriterionView& criterion) {
    return std::ceil(15 + ui.canvas.icon_width(criterion_icon(criterion.kind), Type::Icon15) +
                     space::one + ui.canvas.width(Type::BodyStrong, criterion.sentence) + 15);
}

void draw_chip(Ui& ui, const Rect& rect, const CriterionView& criterion) {
    const Palette& p = ui.palette;
    ui.canvas.fill(rect, p.panel2, rect.h / 2);
    ui.canvas.edge(rect, p.line, stroke::hair, rect.h / 2);
    icon_and_text(ui, rect.inset(15, 0), criterion_icon(criterion.kind), Type::Icon15, p.accent,
                  Type::BodyStrong, p.text, criterion.sentence);
}

// Side by side, or one over the other; returns the height.
float draw_chips(Ui& ui, const Rect& row, const PickerView& picker) {
    constexpr float gap = 10;
    const float high = chip_height(ui);
    const float word = ui.canvas.width(Type::Body, "and");
    const float first = std::min(row.w, chip_width(ui, picker.row));
    const float second = chip_width(ui, picker.column);
    draw_chip(ui, {row.x, row.y, first, high}, picker.row);
    const bool beside = first + gap + word + gap + second <= row.w;
    const float y = beside ? row.y : row.y + high + space::one;
    const float x = beside ? row.x + first + gap : row.x;
    ui.canvas.text_in({x, y, word + 1, high}, Type::Body, ui.palette.text2, "and");
    const float from = x + word + gap;
    draw_chip(ui, {from, y, std::min(second, row.right() - from), high}, picker.column);
    return y + high - row.y;
}

// ---- the field
bool draw_field(Ui& ui, const Rect& rect, const PickerView& picker) {
    PickerState& state = ui.state.grid.picker;
    bool replaced = false;
    if (pressed(ui, {Key::Backspace, true})) {
        state.typed.clear();
        replaced = true;
    }
    const float wide = std::ceil(ui.canvas.width(Type::Caption, picker.count));
    const bool room = !picker.count.empty() && wide < rect.w * 0.4F;
    const bool typed = text_field(ui, "film", rect, state.typed,
                                  {.icon = Icon::Search,
                                   .hint = "Type a title",
                                   .type = Type::Lead,
                                   .begin = true,
                                   .right = room ? wide + space::tile : 0,
                                   .up_down = true,
                                   .replaced = replaced});
    if (room)
        ui.canvas.text_in({rect.right() - 18 - wide, rect.y, wide + 1, rect.h}, Type::Caption,
                          ui.palette.text2, picker.count);
    return typed || replaced;
}

// ---- the rows
// The letters that were typed stand out.
void draw_marked(Ui& ui, const Rect& box, Type type, const Colour& colour, std::string_view text,
                 const std::vector<std::pair<std::size_t, std::size_t>>& typed) {
    if (ui.canvas.width(type, text) > box.w) {
        ui.canvas.text_in(box, type, colour, text);
        return;
    }
    float x = box.x;
    std::size_t at = 0;
    const auto piece = [&](std::size_t to, const Colour& ink) {
        if (to > at)
            x += ui.canvas.text_in({x, box.y, box.right() - x + 1, box.h}, type, ink,
                                   text.substr(at, to - at));
        at = std::max(at, to);
    };
    for (const auto& [from, to] : typed) {
        piece(std::min(from, text.size()), colour);
        piece(std::min(to, text.size()), ui.palette.accent);
    }
    piece(text.size(), colour);
}

// The other title that was typed, where there is room for some of it.
void draw_alias(Ui& ui, const Rect& box, const PickerRow& film) {
    constexpr float least = 60;
    constexpr std::string_view also = "also ";
    const float word = ui.canvas.width(Type::Caption, also);
    if (box.w < least + word)
        return;
    ui.canvas.text_in(box, Type::Caption, ui.palette.text3, also);
    draw_marked(ui, {box.x + word, box.y, box.w - word, box.h}, Type::Caption, ui.palette.text2,
                film.alias, film.typed);
}

void draw_words(Ui& ui, const Rect& row, const PickerRow& film, bool chosen) {
    constexpr float in = 18;
    constexpr float gap = 14;
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float cap = key_cap_width(ui, "Enter");
    const Rect last{row.right() - in - cap, row.y, cap, row.h};
    if (chosen)
        key_cap(ui, last, "Enter", p.edge, p.text);
    const std::string year = std::to_string(film.year);
    const float years = std::ceil(canvas.width(Type::Body, "2000", Digits::Columns));
    const Rect when{last.x - gap - years, row.y, years + 1, row.h};
    canvas.text_in(when, Type::Body, film.used ? p.text3 : p.text2, year, Align::Right,
                   Digits::Columns);
    float right = when.x - gap;
    if (film.used) {
        const std::string_view word =
            fitting(ui, Type::Caption, row.w * 0.35F, {"already in your grid", "used"});
        const float wide = std::ceil(canvas.width(Type::Caption, word));
        canvas.text_in({right - wide, row.y, wide + 1, row.h}, Type::Caption, p.text3, word);
        right -= wide + gap;
    }
    const Type type = chosen ? Type::LeadStrong : Type::Lead;
    const Colour ink = film.used ? p.text3 : p.text;
    const float x = row.x + in;
    const float room = right - x;
    const bool by_alias = !film.alias.empty();
    const float title = std::min(room, canvas.width(type, film.title));
    draw_marked(ui, {x, row.y, by_alias || !film.label.empty() ? title + 1 : room, row.h}, type,
                ink, film.title, by_alias ? decltype(film.typed){} : film.typed);
    const Rect beside{x + title + gap, row.y, room - title - gap, row.h};
    if (!film.label.empty())
        canvas.text_in(beside, Type::Caption, p.text3, film.label);
    else if (by_alias)
        draw_alias(ui, beside, film);
}

// Answers the mouse alone: the keyboard chooses from the field.
struct RowMouse {
    bool moved_over = false;
    bool clicked = false;
};

RowMouse mouse_on(Ui& ui, const Rect& row) {
    if (ui.inert)
        return {};
    const Rect real = ui.canvas.real(row);
    ImGui::SetCursorScreenPos({real.x, real.y});
    const bool clicked =
        ImGui::InvisibleButton("film", {std::max(1.0F, real.w), std::max(1.0F, real.h)});
    const ImVec2 moved = ImGui::GetIO().MouseDelta;
    return {ImGui::IsItemHovered() && (moved.x != 0 || moved.y != 0), clicked};
}

// Keeps the chosen row in sight.
void follow_choice(Ui& ui, float view) {
    PickerState& state = ui.state.grid.picker;
    const float high = row_height(ui);
    const float top = high * static_cast<float>(state.chosen);
    state.rows.offset = std::min(state.rows.offset, top);
    state.rows.offset = std::max(state.rows.offset, top + high - view);
}

std::optional<Intent> draw_rows(Ui& ui, const Rect& area, const PickerView& picker) {
    std::optional<Intent> intent;
    PickerState& state = ui.state.grid.picker;
    const float high = row_height(ui);
    Scroll scroll(ui, area, state.rows);
    const Rect inside = scroll.inside();
    for (int i = 0; i < static_cast<int>(picker.rows.size()); ++i) {
        const PickerRow& film = picker.rows[static_cast<std::size_t>(i)];
        const IdScope scope(i);
        const Rect row{inside.x, inside.y + high * static_cast<float>(i), inside.w, high};
        if (row.y - state.rows.offset > area.bottom())
            break;
        const RowMouse mouse = mouse_on(ui, row);
        if (mouse.moved_over && !film.used)
            state.chosen = i;
        const bool chosen = state.chosen == i;
        if (chosen) {
            ui.canvas.fill(row, ui.palette.panel2, radius::control);
            ui.canvas.edge(row, ui.palette.accent, stroke::control, radius::control);
        }
        draw_words(ui, row, film, chosen);
        if (mouse.clicked && !film.used)
            intent = GuessFilm{film.id};
    }
    scroll.end(high * static_cast<float>(picker.rows.size()));
    return intent;
}

// Which row Enter guesses, after what was pressed.
std::optional<Intent> choose(Ui& ui, const PickerView& picker, float view) {
    PickerState& state = ui.state.grid.picker;
    const bool up_to_date = picker.typed == state.typed;
    if (!up_to_date) {
        if (pressed(ui, {Key::Enter}))
            state.guess_next = true;
        return std::nullopt;
    }
    const auto count = static_cast<int>(picker.rows.size());
    if (state.chosen >= count || state.chosen < 0)
        state.chosen = next_row(picker, 0, 1);
    const int before = state.chosen;
    int next = before;
    if (pressed(ui, {Key::Down}))
        next = next_row(picker, before + 1, 1);
    if (pressed(ui, {Key::Up}))
        next = next_row(picker, before - 1, -1);
    if (next != no_row && next != before) {
        state.chosen = next;
        follow_choice(ui, view);
    }
    const bool guesses = pressed(ui, {Key::Enter}) || state.guess_next;
    state.guess_next = false;
    if (!guesses || state.chosen == no_row)
        return std::nullopt;
    return GuessFilm{picker.rows[static_cast<std::size_t>(state.chosen)].id};
}

void draw_foot(Ui& ui, const Rect& rect, const PickerView& picker) {
    ui.canvas.hairline(rect.x, rect.y, rect.w, ui.palette.line);
    const float words = icon_paragraph_height(ui, rect.w, Icon::InfoCircle, Type::Icon15,
                                              Type::Caption, picker.foot);
    icon_paragraph(ui, {rect.x, rect.y + (rect.h - words) / 2}, rect.w, Icon::InfoCircle,
                   Type::Icon15, ui.palette.teal, Type::Caption, ui.palette.text2, picker.foot);
}

Rect sheet_of(const Ui& ui) {
    const Layout& l = ui.layout;
    const float wide = std::min(l.width(), 688 * (1 + 0.6F * (l.text - 1)));
    const float top = l.pick(84, 20);
    const float high = l.footer.y - top - l.pick(52, 14);
    return {(l.window.w - wide) / 2, top, wide, std::min(high, 624 * l.text)};
}

// Title, guesses left and the way out; returns the y under them.
float draw_head(Ui& ui, const Rect& row, const PickerView& picker, std::optional<Intent>& intent) {
    float used = 0;
    if (close_cap(ui, row, "", used))
        intent = Back{};
    const float guesses = ui.canvas.width(Type::Caption, picker.guesses);
    const float right = row.right() - used - space::cell;
    const float title = ui.canvas.text_in(row, Type::Card, ui.palette.text, picker.title);
    if (title + space::tile + guesses <= right - row.x)
        ui.canvas.text_in({right - guesses, row.y, guesses + 1, row.h}, Type::Caption,
                          ui.palette.text2, picker.guesses);
    return row.bottom();
}

} // namespace

std::optional<Intent> draw_picker(Ui& ui, const PickerView& picker) {
    const IdScope scope("picker");
    std::optional<Intent> intent;
    const Layout& l = ui.layout;
    PickerState& state = ui.state.grid.picker;
    if (!state.begun) {
        state.begun = true;
        state.typed = picker.typed;
    }
    scrim(ui);
    const Rect box = sheet_of(ui);
    sheet(ui, box);
    const float pad = padding(ui);
    const Rect inner{box.x + pad, box.y, box.w - 2 * pad, box.h};
    float y = box.y + l.pick(23, 15);
    const float head = std::max(ui.canvas.line(Type::Card), key_cap_height(ui));
    y = draw_head(ui, {inner.x, y, inner.w, head}, picker, intent) + l.pick(12, 8);
    y += draw_chips(ui, {inner.x, y, inner.w, 0}, picker) + l.pick(18, 12);
    const float field = l.control(l.pick(56, 48));
    const bool typed = draw_field(ui, {inner.x, y, inner.w, field}, picker);
    y += field + l.pick(18, 12);
    const float words = icon_paragraph_height(ui, inner.w, Icon::InfoCircle, Type::Icon15,
                                              Type::Caption, picker.foot);
    const float foot = std::max(l.pick(56, 44), words + 20);
    const Rect rows{inner.x, y, inner.w, box.bottom() - foot - space::one - y};
    if (typed) {
        state.chosen = no_row;
        state.rows = {};
        intent = SearchFilms{state.typed};
    }
    if (auto guess = choose(ui, picker, rows.h); guess && !intent)
        intent = std::move(guess);
    if (!picker.rows.empty()) {
        if (auto guess = draw_rows(ui, rows, picker); guess && !intent)
            intent = std::move(guess);
    } else {
        ui.canvas.paragraph({rows.x + 18, rows.y + 10}, rows.w - 36, Type::Body, ui.palette.text2,
                            picker.nothing, {.most_lines = 4});
    }
    draw_foot(ui, {inner.x, box.bottom() - foot, inner.w, foot}, picker);
    if (!intent && clicked_beside(ui, box))
        intent = Back{};
    footer(ui, {{{"↑", "↓"}, "Choose"},
                {{"Enter"}, "Guess"},
                {{"Ctrl Backspace"}, "Clear"},
                {{"Esc"}, "Close, no guess used"}});
    return intent;
}

} // namespace epilogue
