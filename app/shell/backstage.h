// What the window needs behind it, made ready on a second thread while the driver brings it up: the
// game with its stores, the fonts, the films.
#pragma once

#include "shell/game_session.h"

#include "ui/ui.h"

#include <future>
#include <memory>

namespace epilogue {

struct Backstage {
    Result<std::unique_ptr<GameSession>> game;
    Result<std::unique_ptr<UiState>> ui; // the fonts cannot be read: the terminal needs none
};

// The caller takes the result before anything that `options` refers to goes.
std::future<std::unique_ptr<Backstage>> set_up_backstage(GameOptions options);

} // namespace epilogue
