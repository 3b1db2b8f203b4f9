// The rows of set-up at the left: pack, mode, categories with their gate, difficulty, questions,
// timer, players.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

// Which list of set-up is open.
enum class SetupMenu { None, Series, Players };

struct SetupRows {
    std::optional<Intent> intent;
    float bottom = 0;
    Rect series;  // what the list of packs hangs under
    Rect players; // what the list of players hangs under
};

SetupRows draw_setup_rows(Ui& ui, const Rect& area, const SetupView& setup);

} // namespace epilogue
