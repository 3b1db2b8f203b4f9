// Playing: in the window, or in the terminal when asked or when there is no display.
#pragma once

#include "shell/commands/command.h"

#include <cstdint>
#include <optional>

namespace epilogue {

struct PlayOptions {
    bool text = false;
    std::optional<std::uint64_t> seed; // of the first round
};

int play(const Desk& desk, const PlayOptions& options);

} // namespace epilogue
