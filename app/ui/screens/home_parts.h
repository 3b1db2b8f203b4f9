// Tiles of home, each a function of its own.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// A card that is pressed whole; its edge warms up.
Touch home_tile(Ui& ui, const char* id, const Rect& rect);

// Rows of tiles of one height.
struct TileGrid {
    int columns = 1;
    float tile = 0; // its height

    float height(int count) const {
        const int rows = (count + columns - 1) / columns;
        return static_cast<float>(rows) * (tile + space::tile) - space::tile;
    }

    Rect place(const Rect& area, int i) const {
        const int row = i / columns;
        const Rect line = area.moved(0, (tile + space::tile) * static_cast<float>(row));
        return line.top_part(tile).column(i % columns, columns, space::tile);
    }
};

// The day's Movie Grid, with what is solved of it.
float grid_tile_height(const Ui& ui, const GridTileView& tile, float width);
std::optional<Intent> draw_grid_tile(Ui& ui, const Rect& rect, const GridTileView& tile);

std::optional<Intent> draw_continue(Ui& ui, const Rect& rect, const HomeView& home);

inline constexpr int small_tile_count = 4;
std::optional<Intent> draw_small_tiles(Ui& ui, const Rect& area, const TileGrid& grid,
                                       const HomeView& home);

} // namespace epilogue
