// Boards of the workshop that the player has saved: a line each in the settings.
#pragma once

#include "base/date.h"
#include "model/view_grid.h"
#include "rules/board.h"

#include <optional>
#include <string>
#include <vector>

namespace epilogue {

struct SavedBoard {
    Date day; // when it was saved
    Board board;
};

// Newest first. Lines that cannot be read are left out.
std::vector<SavedBoard> saved_boards(const std::string& text);
std::string text_of(const std::vector<SavedBoard>& boards);
bool is_saved(const std::vector<SavedBoard>& boards, const Board& board);

// None, forced (1), few (2), fair (3 to 9), many; Empty for nothing.
WorkshopView::Level level_of(const std::optional<int>& count);

} // namespace epilogue
