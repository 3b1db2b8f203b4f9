// Performs what the model wants done. A move is on disk before its result is drawn; what the disk
// would not take waits here, in order, and is tried again with each later effect and from time to
// time, so that play goes on through a full disk without losing an answer.
#pragma once

#include "shell/stores.h"

#include "model/effect.h"
#include "model/intent.h"

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace epilogue {

inline constexpr std::int64_t retry_every_ms = 5000;

// What only the front end's surroundings can do.
struct Surroundings {
    std::function<void(const std::string&)> copy;        // to the clipboard, or onto the screen
    std::function<void(const std::string&)> open_folder; // in the player's own file manager
};

class Effects {
  public:
    Effects(Stores& stores, Surroundings surroundings);

    // In order; the replies for the model, in order.
    std::vector<Intent> perform(const std::vector<Effect>& effects, const Now& now);
    // Tries again what waits; nothing happens before it is due.
    std::vector<Intent> retry(const Now& now);
    // The last try before the program ends; an error that says what is lost with it.
    Done flush_at_last(const Now& now);

    // Steady milliseconds at which retry() should be called; nothing: nothing waits.
    std::optional<std::int64_t> next_retry() const;

    bool quit() const { return quit_; }

    // How many rounds were begun: each wants a fresh seed.
    int rounds_begun() const { return rounds_begun_; }

  private:
    using Replies = std::vector<Intent>;

    void write(const Effect& effect, const Now& now, Replies& replies);
    void flush(const Now& now, Replies& replies);
    Done write_now(const Effect& effect, const Now& now, Replies& replies);
    Done begin_round(const BeginRoundRow& row, Replies& replies);
    Done add_player(const AddPlayerRow& row, const Now& now, Replies& replies);
    RoundId known(RoundId round) const;
    void list(const std::string& error, Replies& replies) const;
    void make_backup(const Now& now, Replies& replies);
    void restore(const RestoreFrom& wanted, const Now& now, Replies& replies);

    Stores& stores_;
    Surroundings surroundings_;
    std::deque<Effect> waiting_;
    std::string told_; // the sentence last answered with SaveFailed
    std::int64_t tried_ms_ = 0;
    RoundId last_begun_{}; // what RoundId{0} of the model means
    int rounds_begun_ = 0;
    bool quit_ = false;
};

} // namespace epilogue
