// A running game without its front end: both stores, the model, the effects. The window and the
// terminal drive it in the same way, an act in, a view out; what was answered is on disk by then.
#pragma once

#include "shell/effects.h"
#include "shell/stores.h"

#include "model/update.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace epilogue {

struct GameOptions {
    Paths paths;
    std::optional<std::uint64_t> seed; // of the first round
    Surroundings surroundings;
    std::function<Now()> clock;
};

class GameSession {
  public:
    // Opens what can be opened. What had to be mended, or cannot be opened without the player's
    // decision, is the first page of the game; an error only when there is not even that.
    static Result<std::unique_ptr<GameSession>> start(GameOptions options);

    // The act done, to the disk, with all that follows from it. Without one only time has passed.
    void act(const std::optional<Intent>& intent);
    View view() const;

    // Steady milliseconds at which time alone changes something; nothing: wait for the player.
    std::optional<std::int64_t> next_deadline() const;

    bool done() const { return effects_.quit(); }

    // False: the player's file could not be opened, so there was no game; the exit code says so.
    bool playable() const { return playable_; }

    // Today's backup, if there is none yet. After the first frame: it reads the whole file.
    Done back_up_today();

  private:
    GameSession(GameOptions options, std::unique_ptr<Stores> stores);

    void settle(std::vector<Intent> intents);
    void new_chance();

    GameOptions options_;
    std::unique_ptr<Stores> stores_; // in one place for life: the world looks at it
    World world_;
    Effects effects_;
    std::unique_ptr<Model> model_;
    int seeds_used_ = 0;
    bool playable_ = true;
};

} // namespace epilogue
