// The window's loop: waits for events, draws when something changed, and nothing else.
#pragma once

#include "shell/game_session.h"
#include "shell/window.h"

#include <functional>

namespace epilogue {

// Dear ImGui needs a frame to size a window, one to show it, one for hover.
inline constexpr int settle_frames = 3;

// What a benchmark sees of the loop; unset in play.
struct LoopWatch {
    std::function<void()> before_wait; // nothing is left to draw
    std::function<void()> after_wait;
    std::function<void()> after_frame; // it is on the screen
};

// Until the player leaves or the window is closed.
void run_loop(GameSession& game, Window& window, UiState& ui, const LoopWatch& watch);

} // namespace epilogue
