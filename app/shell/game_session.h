// A running game without its front end: both stores, the model, the effects. The window and the
// terminal drive it in the same way, an act in, a view out; what was answered is on disk by then.
#pragma once

#include "shell/effects.h"
#include "shell/opening.h"

#include "base/rng.h"
#include "model/update.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace epilogue {

struct GameOptions {
    Paths paths;
    std::optional<std::uint64_t> seed; // of the first round; then history does not count
    Surroundings surroundings;
    std::function<Now()> clock;
};

class GameSession {
  public:
    // Opens what can be opened. What had to be mended, or cannot be opened without the player's
    // decision, is the first page of the game; an error only when there is not even a page.
    static Result<std::unique_ptr<GameSession>> start(GameOptions options);

    // The act done, to the disk, with all that follows from it. Without one only time has passed.
    void act(const std::optional<Intent>& intent);
    View view() const;

    // Steady milliseconds at which time alone changes something; nothing: wait for the player.
    std::optional<std::int64_t> next_deadline() const;

    // The player has asked to leave.
    bool done() const { return effects_.quit(); }

    // Today's backup, if there is none yet. For after the first frame: it reads the whole file.
    Done back_up_today();

    // So that the first grid opens at once; for where there is time. What cannot be read is told
    // when it is asked for.
    void read_films_ahead();

    // A last try to write what waits in memory; an error when something stays unwritten, or when
    // there was no game because the player's file could not be opened.
    Done finish();

  private:
    GameSession(GameOptions options, Opened opened);

    Done begin();
    void settle(std::vector<Intent> intents, const Now& now);
    void new_chance();

    GameOptions options_;
    std::unique_ptr<Stores> stores_; // in one place for life: the world looks at it
    std::optional<Mended> page_;
    World world_;
    Effects effects_;
    std::unique_ptr<Model> model_;
    std::optional<Rng> seeds_; // when the player asked for a seed
    int seeds_used_ = 0;
    bool playable_ = true;
};

} // namespace epilogue
