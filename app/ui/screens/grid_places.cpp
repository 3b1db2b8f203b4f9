#include "ui/screens/grid_places.h"

#include "ui/screens/grid_parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr float header_padding = 12; // inside its tint
constexpr float row_header_least = 52;
constexpr int most_name_lines = 3;
constexpr int most_detail_lines = 2;

float label_width(const Ui& ui, const GridView& grid, float width, bool stacked) {
    const float usual = ui.layout.pick(168, 136);
    if (!stacked)
        return usual;
    float needed = usual;
    for (const CriterionView& row : grid.rows)
        needed =
            std::max(needed, set_header(ui, row, row.detail, Type::BodyStrong, width).icon +
                                 header_padding + ui.canvas.width(Type::BodyStrong, row.label));
    constexpr float most = 0.27F; // of the board
    return std::clamp(needed, usual, std::max(usual, width * most));
}

// The larger where every row's name has room in one line.
Type name_type(const Ui& ui, const GridView& grid, float width) {
    for (const CriterionView& row : grid.rows)
        if (set_header(ui, row, row.detail, Type::BodyStrong, width).name.size() > 1)
            return Type::CaptionStrong;
    return Type::BodyStrong;
}

float header_height(const Ui& ui, const GridView& grid, float width) {
    float high = ui.layout.pick(52, 44);
    for (const CriterionView& column : grid.columns) {
        const HeaderSet set = set_header(ui, column, column.detail, Type::BodyStrong, width);
        high = std::max(high, set.height + space::half);
    }
    return high;
}

float note_height(const Ui& ui, const GridView& grid, float width, bool stacked) {
    if (grid.note.empty())
        return 0;
    return stacked ? ui.canvas.height(Type::Caption, grid.note, width)
                   : ui.canvas.line(Type::Caption);
}

float cell_height(const Ui& ui, float top, float gap, float note, bool stacked) {
    const Layout& l = ui.layout;
    const float usual = l.pick(172, 144);
    if (stacked)
        return usual * (1 + 0.3F * (l.text - 1));
    const float all = l.footer.y - top - 2 * gap;
    const float wanted = std::max(usual, (all - l.pick(76, 36)) / 3);
    constexpr float least = 96;
    const float room = note > 0 ? note + space::tile : space::one;
    return std::max(least, std::floor(std::min(wanted, (all - room) / 3)));
}

void place_cells(GridPlaces& places, Point corner, float w, float h, float gap) {
    for (std::size_t i = 0; i < places.cells.size(); ++i)
        places.cells.at(i) = {corner.x + static_cast<float>(i % 3) * (w + gap),
                              corner.y + static_cast<float>(i / 3) * (h + gap), w, h};
}

} // namespace

HeaderSet set_header(const Ui& ui, const CriterionView& criterion, std::string_view detail,
                     Type name, float width) {
    HeaderSet set;
    set.icon = std::ceil(ui.canvas.em(Type::Icon15)) + ui.layout.pick(3, 0) + space::one;
    const float slack = ui.layout.pick(1, 5); // a name may reach into the gap before the cells
    const float room = width - set.icon + slack;
    set.name = ui.canvas.lines(name, criterion.label, room, {.most_lines = most_name_lines});
    if (!detail.empty())
        set.detail =
            ui.canvas.lines(Type::Caption, detail, room, {.most_lines = most_detail_lines});
    set.height = ui.canvas.line(name) * static_cast<float>(set.name.size()) +
                 ui.canvas.line(Type::Caption) * static_cast<float>(set.detail.size());
    return set;
}

GridPlaces grid_places(const Ui& ui, const GridView& grid, float width) {
    const Layout& l = ui.layout;
    GridPlaces places;
    places.stacked = l.large;
    const float gap = l.pick(12, 10);
    const float side = l.pick(352, 290);
    const float board = places.stacked ? width : width - side - l.pick(40, 24);
    const float label = label_width(ui, grid, board, places.stacked);
    const float w = std::floor((board - label - 3 * gap) / 3);
    const float top = l.body.y + l.pick(12, 8);
    const float head = header_height(ui, grid, w - space::one);
    places.name = name_type(ui, grid, label);

    const Point corner{l.left + label + gap, top + head + space::one};
    const float note = note_height(ui, grid, board, places.stacked);
    const float h = cell_height(ui, corner.y, gap, note, places.stacked);
    place_cells(places, corner, w, h, gap);
    for (std::size_t i = 0; i < 3; ++i) {
        const Rect& first = places.cells.at(3 * i);
        places.columns.at(i) = {places.cells.at(i).x, top, w, head};
        const CriterionView& row = grid.rows.at(i);
        const HeaderSet set = set_header(ui, row, row.detail, places.name, label - header_padding);
        const float high = std::max(row_header_least, set.height + space::one);
        places.rows.at(i) = {l.left, first.centre().y - high / 2, label, high};
    }
    const float foot = places.cells.back().bottom();
    places.note = {l.left, foot + space::cell, board, note};
    places.bottom = note > 0 ? places.note.bottom() : foot;
    if (!places.stacked)
        places.side = {l.left + width - side, top, side, foot - top};
    return places;
}

} // namespace epilogue
