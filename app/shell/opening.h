// Opening both databases for play, where a command would give up: with what cannot be opened play
// goes on in memory, or a page says what the player has to decide.
#pragma once

#include "shell/stores.h"

#include <memory>
#include <optional>

namespace epilogue {

struct Opened {
    std::unique_ptr<Stores> stores;
    std::optional<Mended> page; // to be shown before anything else
};

// An error when there are no questions to be had, not even those that came with the program.
Result<Opened> open_for_play(const Paths& paths, const Now& now);

} // namespace epilogue
