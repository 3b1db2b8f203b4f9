#include "ui/screens/grid_board.h"

#include "ui/poster_paint.h"
#include "ui/screens/grid_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <imgui.h>
#include <string>

namespace epilogue {

namespace {

constexpr float dash = 7;
constexpr float dash_space = 4;

// What a miss says of a header; nothing while none is told.
std::optional<Fit> verdict_on(const GridView& grid, int side) {
    if (!grid.miss)
        return std::nullopt;
    if (side == grid.miss->cell / 3)
        return grid.miss->row.fit;
    if (side == 3 + grid.miss->cell % 3)
        return grid.miss->column.fit;
    return std::nullopt;
}

void draw_header_words(Ui& ui, const Rect& rect, const CriterionView& criterion,
                       const std::optional<FitLook>& verdict, Type name, bool centred) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const std::string_view detail = verdict ? verdict->word : std::string_view(criterion.detail);
    const HeaderSet set = set_header(ui, criterion, detail, name, rect.w);
    const Icon icon = verdict ? verdict->icon : criterion_icon(criterion.kind);
    const Colour ink = verdict ? verdict->colour : p.accent;
    float widest = 0;
    for (const std::string& line : set.name)
        widest = std::max(widest, canvas.width(name, line));
    // In the middle of a column by the icon's own width; rows stand one under the other.
    const float own = centred ? canvas.icon_width(icon, Type::Icon15) + space::one : set.icon;
    const float left = centred ? rect.x + (rect.w - own - widest) / 2 : rect.x;
    const float x = left + own - set.icon;
    float y = rect.y + (rect.h - set.height) / 2;
    canvas.icon({left, y, own - space::one, canvas.line(name)}, icon, Type::Icon15, ink);
    for (const std::string& line : set.name) {
        canvas.text_in({x + set.icon, y, widest, canvas.line(name)}, name,
                       verdict ? verdict->colour : p.text, line,
                       centred && set.name.size() > 1 ? Align::Centre : Align::Left);
        y += canvas.line(name);
    }
    const Rect under = centred ? rect : rect.after(set.icon);
    for (const std::string& line : set.detail) {
        canvas.text_in({under.x, y, under.w, canvas.line(Type::Caption)}, Type::Caption,
                       verdict ? verdict->colour : p.text2, line,
                       centred ? Align::Centre : Align::Left);
        y += canvas.line(Type::Caption);
    }
}

// True when its help is asked for.
bool draw_header(Ui& ui, const Rect& rect, const Rect& target, const CriterionView& criterion,
                 const std::optional<Fit>& fit, Type name, bool centred) {
    const Touch at = touch(ui, "header", target);
    std::optional<FitLook> verdict;
    if (fit)
        verdict = look_of(ui, *fit);
    if (verdict) {
        ui.canvas.fill(rect, verdict->ground, radius::control);
        if (*fit == Fit::Yes)
            ui.canvas.edge(rect, verdict->colour, stroke::selected, radius::control);
        else
            ui.canvas.dashed_edge(rect, verdict->colour, stroke::selected, radius::control, dash,
                                  dash_space);
    } else if (at.hovered || at.focused) {
        ui.canvas.fill(rect, ui.palette.panel2.faded(warmth(ui, at)), radius::control);
    }
    const float in = verdict && !centred ? 10.0F : 0.0F;
    draw_header_words(ui, rect.inset(centred ? 4 : 0, 0).after(centred ? 0 : in), criterion,
                      verdict, name, centred);
    focus_ring(ui, at, rect, radius::control);
    return at.pressed || (at.focused && pressed(ui, {Key::F1}));
}

// A column of words and icons in the middle of a cell.
struct CellLine {
    std::string_view text = {};
    Type type = Type::Caption;
    Colour colour = {};
    Icon icon = Icon::None; // before the text, or alone
    Type icon_type = Type::Icon13;
    int most_lines = 1;
};

float height_of(const Ui& ui, const CellLine& line, float width) {
    if (line.text.empty())
        return ui.canvas.em(line.icon_type);
    return ui.canvas.height(line.type, line.text, width, {.most_lines = line.most_lines});
}

void draw_line(Ui& ui, const Rect& rect, const CellLine& line) {
    if (line.text.empty()) {
        ui.canvas.icon(rect, line.icon, line.icon_type, line.colour);
        return;
    }
    if (line.icon == Icon::None) {
        ui.canvas.paragraph({rect.x, rect.y + spec_of(line.type).nudge}, rect.w, line.type,
                            line.colour, line.text,
                            {.most_lines = line.most_lines, .align = Align::Centre});
        return;
    }
    constexpr float gap = 6;
    const float icon = ui.canvas.icon_width(line.icon, line.icon_type) + gap;
    const float words = std::min(ui.canvas.width(line.type, line.text), rect.w - icon);
    const float x = rect.x + (rect.w - icon - words) / 2;
    icon_and_text(ui, {x, rect.y, icon + words + 1, rect.h}, line.icon, line.icon_type, line.colour,
                  line.type, line.colour, line.text, gap);
}

void draw_stack(Ui& ui, const Rect& rect, std::span<const CellLine> lines) {
    const Rect inner = rect.inset(space::one, 6);
    // The last ones are left out where a small cell has large text.
    std::size_t count = lines.size();
    float high = 0;
    const auto total = [&] {
        high = -space::one;
        for (std::size_t i = 0; i < count; ++i)
            high += height_of(ui, lines[i], inner.w) + space::one;
        return high;
    };
    while (total() > inner.h && count > 1)
        --count;
    float y = inner.y + std::max(0.0F, (inner.h - high) / 2);
    for (std::size_t i = 0; i < count; ++i) {
        const float line = height_of(ui, lines[i], inner.w);
        draw_line(ui, {inner.x, y, inner.w, line}, lines[i]);
        y += line + space::one;
    }
}

void draw_open(Ui& ui, const Rect& rect, const GridCellView& cell, int number, bool active,
               float warm) {
    const Palette& p = ui.palette;
    ui.canvas.fill(rect, active ? p.panel2 : mix(p.well, p.panel2, warm * 0.6F), radius::control);
    if (cell.out_of_reach || cell.rival)
        ui.canvas.dashed_edge(rect, p.accent, stroke::selected, radius::control, dash, dash_space);
    else
        ui.canvas.edge(rect, active ? p.accent : p.edge, stroke::control, radius::control);
    const CellLine reach{.text = cell.rival ? "too few films" : "cannot be filled",
                         .type = Type::CaptionStrong,
                         .colour = p.accent,
                         .icon = Icon::Adjust};
    const CellLine single{.text = "a single film",
                          .type = Type::Caption,
                          .colour = p.text2,
                          .icon = Icon::ExclamationTriangle};
    std::vector<CellLine> lines;
    const std::string digit = std::to_string(number);
    if (active) {
        lines = {{.colour = p.accent, .icon = Icon::Search, .icon_type = Type::Icon28},
                 {.text = "Name a film", .type = Type::BodyStrong, .colour = p.text}};
    } else {
        lines = {{.text = digit, .type = Type::Title, .colour = p.text3}};
    }
    if (cell.out_of_reach || cell.rival)
        lines.push_back(reach);
    else if (cell.single)
        lines.push_back(single);
    const float cap = key_cap_height(ui);
    const bool room = active && lines.size() == 2 && rect.h > 110;
    const Rect words = room ? rect.top_part(rect.h - cap - space::one) : rect;
    draw_stack(ui, words, lines);
    if (room) {
        const float wide = key_cap_width(ui, "Enter");
        float high = -space::one;
        for (const CellLine& line : lines)
            high += height_of(ui, line, rect.w - 2 * space::one) + space::one;
        key_cap(ui,
                {rect.centre().x - wide / 2, words.centre().y + high / 2 + space::one, wide, cap},
                "Enter", p.edge, p.text);
    }
}

void draw_solved(Ui& ui, const Rect& rect, const GridCellView& cell, const PosterPlan& plan) {
    constexpr float whole = poster_reveal + 12 * poster_step;
    const Id id = ui.id("poster");
    const PosterSpec spec{.title = cell.title,
                          .year = cell.year,
                          .since = ui.animator.entrance(id, whole, 0, Ease::Linear) * whole};
    draw_poster(ui, rect, plan, spec);
    const Rect art = poster_art_zone(ui, rect, plan, spec);
    constexpr Colour mark = rgb(0x45D3C0);
    constexpr Colour gold = rgb(0xFFCB47);
    const float high = poster_badge_height(ui);
    const float y = plan.flip ? art.bottom() - space::one - high : art.y + space::one;
    const float x = rect.x + space::one;
    poster_badge(ui, {x, y, high, high}, cell.ruled ? Icon::Gavel : Icon::Check,
                 cell.ruled ? gold : mark);
    if (cell.rarity.empty())
        return;
    const float wide = poster_badge_width(ui, cell.rarity);
    poster_badge(ui, {rect.right() - space::one - wide, y, wide, high}, Icon::Diamond, gold,
                 cell.rarity);
}

void draw_tried(Ui& ui, const Rect& rect, const GridCellView& cell, bool undecided, bool open) {
    const Palette& p = ui.palette;
    const FitLook look = look_of(ui, undecided ? Fit::Unknown : Fit::No);
    ui.canvas.fill(rect, look.ground, radius::control);
    ui.canvas.dashed_edge(rect, look.colour, stroke::selected, radius::control, dash, dash_space);
    const std::string said =
        std::to_string(cell.year) + (undecided ? ", not decided" : ", does not fit");
    std::vector<CellLine> lines = {
        {.colour = look.colour, .icon = look.icon, .icon_type = Type::Icon28},
        {.text = cell.title, .type = Type::BodyStrong, .colour = p.text, .most_lines = 2},
        {.text = said, .type = Type::Caption, .colour = p.text2, .most_lines = 2}};
    if (open)
        lines.push_back({.text = "still open", .type = Type::CaptionStrong, .colour = p.accent});
    draw_stack(ui, rect, lines);
}

void draw_missed(Ui& ui, const Rect& rect) {
    const Palette& p = ui.palette;
    ui.canvas.fill(rect, p.wrongbg, radius::control);
    ui.canvas.dashed_edge(rect, p.wrong, stroke::selected, radius::control, dash, dash_space);
    const std::array lines = {
        CellLine{.colour = p.wrong, .icon = Icon::TimesCircle, .icon_type = Type::Icon28},
        CellLine{.text = "Missed", .type = Type::BodyStrong, .colour = p.wrong},
        CellLine{.text = "see the answers", .type = Type::Caption, .colour = p.text2}};
    draw_stack(ui, rect, lines);
}

// The posters of one board, told apart by the order of solving.
std::array<PosterPlan, 9> plans_of(const GridView& grid) {
    std::array<int, 9> order{};
    for (std::size_t i = 0; i < order.size(); ++i)
        order.at(i) = static_cast<int>(i);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return grid.cells.at(static_cast<std::size_t>(a)).order <
               grid.cells.at(static_cast<std::size_t>(b)).order;
    });
    std::array<PosterPlan, 9> plans{};
    PosterSet set;
    for (const int i : order) {
        const GridCellView& cell = grid.cells.at(static_cast<std::size_t>(i));
        if (cell.state == GridCellView::State::Solved)
            plans.at(static_cast<std::size_t>(i)) = set.next(cell.title, cell.year);
    }
    return plans;
}

// The cell to begin at: the one that was just tried, else the first that is open.
int first_cell(const GridView& grid) {
    if (grid.miss)
        return grid.miss->cell;
    for (int i = 0; i < 9; ++i)
        if (grid.cells.at(static_cast<std::size_t>(i)).state == GridCellView::State::Open)
            return i;
    return 0;
}

struct CellAct {
    Touch at;
    bool opens = false;
};

CellAct draw_cell(Ui& ui, const Rect& rect, const GridView& grid, int number,
                  const PosterPlan& plan) {
    using State = GridCellView::State;
    const GridCellView& cell = grid.cells.at(static_cast<std::size_t>(number));
    const bool may_try = !grid.miss || grid.miss->can_try;
    const bool open =
        !grid.finished && may_try && (cell.state == State::Open || cell.state == State::Tried);
    const Touch at = touch(ui, "cell", rect, {.pressed_by_enter = open, .pressed_by_space = open});
    const bool picked = grid.picker && grid.picker->cell == number;
    switch (cell.state) {
    case State::Open:
        draw_open(ui, rect, cell, number + 1, open && (at.focused || picked),
                  open ? warmth(ui, at) : 0);
        break;
    case State::Solved:
        draw_solved(ui, rect, cell, plan);
        break;
    case State::Tried:
        draw_tried(ui, rect, cell, grid.miss && is_undecided(*grid.miss), open);
        break;
    case State::Missed:
        draw_missed(ui, rect);
        break;
    }
    focus_ring(ui, at, rect, radius::control);
    return {at, open && at.pressed};
}

// Whose answers are told at the end: the cell the focus comes to or the mouse moves over.
void follow(Ui& ui, const Touch& at, int number) {
    const ImVec2 moved = ImGui::GetIO().MouseDelta;
    const bool came = at.focused && (ui.focus.moved() || !ui.state.grid.told);
    if (!came && !at.pressed && !(at.hovered && (moved.x != 0 || moved.y != 0)))
        return;
    if (ui.state.grid.shown != number)
        ui.state.grid.answers = {};
    ui.state.grid.shown = number;
    ui.state.grid.told = true;
}

std::optional<Intent> draw_headers(Ui& ui, const GridPlaces& places, const GridView& grid,
                                   bool columns) {
    std::optional<Intent> intent;
    for (int i = 0; i < 3; ++i) {
        const auto number = static_cast<std::size_t>(i);
        const int side = columns ? 3 + i : i;
        const IdScope scope(side);
        const Rect& rect = columns ? places.columns.at(number) : places.rows.at(number);
        const CriterionView& criterion = columns ? grid.columns.at(number) : grid.rows.at(number);
        const Point shift = ui.canvas.shift();
        ui.state.grid.headers.at(static_cast<std::size_t>(side)) = rect.moved(shift.x, shift.y);
        // A row's header answers as high as its cells: arrows then stay in their line.
        const Rect& first = places.cells.at(3 * number);
        const Rect target = columns ? rect : Rect{rect.x, first.y, rect.w, first.h};
        if (draw_header(ui, rect, target, criterion, verdict_on(grid, side),
                        columns ? Type::BodyStrong : places.name, columns))
            intent = OpenCriterionHelp{side};
    }
    return intent;
}

} // namespace

bool is_undecided(const MissView& miss) {
    return miss.row.fit != Fit::No && miss.column.fit != Fit::No;
}

std::optional<Intent> draw_board(Ui& ui, const GridPlaces& places, const GridView& grid) {
    GridState& state = ui.state.grid;
    std::optional<Intent> intent = draw_headers(ui, places, grid, true);
    if (auto asked = draw_headers(ui, places, grid, false))
        intent = std::move(asked);
    const std::array<PosterPlan, 9> plans = plans_of(grid);
    const int begin = first_cell(grid);
    const bool closed = state.picked_for >= 0 && !grid.picker;
    for (int i = 0; i < 9; ++i) {
        const auto number = static_cast<std::size_t>(i);
        const IdScope scope(6 + i);
        // By its number, and back from the picker, whatever had opened it.
        if (pressed(ui, {digit_key(i + 1)}) || (closed && state.picked_for == i && !ui.inert))
            ui.focus.jump(ui.id("cell"));
        const CellAct act = draw_cell(ui, places.cells.at(number), grid, i, plans.at(number));
        if (i == begin)
            begin_here(ui, act.at);
        if (grid.finished)
            follow(ui, act.at, i);
        if (act.opens)
            intent = OpenPicker{i};
    }
    state.picked_for = grid.picker ? grid.picker->cell : -1;
    state.told = state.told && grid.finished;
    return intent;
}

} // namespace epilogue
