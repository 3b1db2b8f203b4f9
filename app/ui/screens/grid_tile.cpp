#include "ui/poster_paint.h"
#include "ui/screens/home_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace epilogue {

namespace {

constexpr float mini_gap = 6;

float padding(const Ui& ui) {
    return ui.layout.pick(21, 17);
}

// Nine little cells: posters where it is solved, in their order of solving.
void draw_minis(Ui& ui, const Rect& area, const GridTileView& tile) {
    constexpr float round = 6;
    const float size = std::floor((area.w - 2 * mini_gap) / 3);
    std::array<std::size_t, 9> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return tile.cells.at(a).order < tile.cells.at(b).order;
    });
    PosterSet set;
    for (const std::size_t i : order) {
        const GridTileView::Cell& cell = tile.cells.at(i);
        const Rect box{area.x + static_cast<float>(i % 3) * (size + mini_gap),
                       area.y + static_cast<float>(i / 3) * (size + mini_gap), size, size};
        if (cell.solved) {
            draw_poster(ui, box, set.next(cell.title, cell.year),
                        {.title = cell.title, .year = cell.year, .radius = round, .mini = true});
            continue;
        }
        ui.canvas.fill(box, ui.palette.well, round);
        ui.canvas.edge(box, ui.palette.edge, stroke::control, round);
    }
}

ButtonSpec play_button(const GridTileView& tile) {
    return {.label = tile.act, .chord = {Key::D2}};
}

struct TilePlaces {
    Rect minis;
    Rect words;
};

TilePlaces places_of(const Ui& ui, const Rect& rect) {
    const float pad = padding(ui);
    const Rect inner = rect.inset(pad);
    constexpr float most = 0.5F; // of the width
    const float size = std::floor(std::min(inner.h, inner.w * most));
    TilePlaces places;
    places.minis = {inner.x, inner.y + (inner.h - size) / 2, size, size};
    places.words = inner.after(size + ui.layout.pick(24, 16));
    return places;
}

float words_height(const Ui& ui, const GridTileView& tile) {
    const Canvas& canvas = ui.canvas;
    return canvas.line(Type::Card) + canvas.line(Type::Caption) + space::cell +
           canvas.line(Type::Hero) + canvas.line(Type::Body) +
           (tile.detail.empty() ? 0 : canvas.line(Type::Caption) + 6) + space::tile +
           ui.layout.control(44);
}

} // namespace

float grid_tile_height(const Ui& ui, const GridTileView& tile, float width) {
    const float most = std::min(272.0F, width * 0.36F);
    return 2 * padding(ui) + std::max(words_height(ui, tile), most);
}

std::optional<Intent> draw_grid_tile(Ui& ui, const Rect& rect, const GridTileView& tile) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    card(ui, rect);
    const TilePlaces places = places_of(ui, rect);
    draw_minis(ui, places.minis, tile);

    const Rect& words = places.words;
    const float title = canvas.line(Type::Card);
    const float caption = canvas.line(Type::Caption);
    const float number = canvas.width(Type::Caption, tile.number);
    const float name = canvas.width(Type::Card, "Movie Grid");
    const bool beside = name + space::cell + number <= words.w;
    canvas.text_in(words.top_part(title), Type::Card, p.text, "Movie Grid");
    canvas.text_in(beside ? words.top_part(title) : words.below(title).top_part(caption),
                   Type::Caption, p.text2, tile.number, beside ? Align::Right : Align::Left);

    const float foot = ui.layout.control(44);
    const float from = words.y + title + (beside ? 0 : caption);
    const float hero = canvas.line(Type::Hero);
    const float word = canvas.line(Type::Body);
    const float detail = tile.detail.empty() ? 0 : caption + 6;
    const float room = words.bottom() - foot - from;
    float y = from + std::max(0.0F, (room - hero - word - detail) / 2);
    canvas.text_in({words.x, y, words.w, hero}, Type::Hero, p.text, tile.score);
    y += hero;
    canvas.text_in({words.x, y, words.w, word}, Type::Body, p.text2, tile.word);
    y += word + 6;
    if (detail > 0)
        canvas.text_in({words.x, y, words.w, caption}, Type::Caption, p.text2, tile.detail);
    if (button(ui, "grid", words.bottom_part(foot), play_button(tile)))
        return OpenGrid{};
    return std::nullopt;
}

} // namespace epilogue
