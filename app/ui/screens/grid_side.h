// The panel beside the board while it is played.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// What a panel needs: where it is, and how high it is when it stands under the board.
struct PanelPlace {
    Rect box;
    bool stacked = false;
};

// Each returns the height it needs when it is stacked.
float draw_side(Ui& ui, const PanelPlace& place, const GridView& grid,
                std::optional<Intent>& intent);
float draw_miss(Ui& ui, const PanelPlace& place, const GridView& grid, const MissView& miss,
                std::optional<Intent>& intent);
float draw_finished(Ui& ui, const PanelPlace& place, const GridFinishedView& finished,
                    std::optional<Intent>& intent);

} // namespace epilogue
