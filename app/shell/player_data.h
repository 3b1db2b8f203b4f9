// player.db, which is precious: opened, or a sentence about what the player has to decide.
#pragma once

#include "shell/paths.h"

#include "model/model.h"
#include "store/player_store.h"

namespace epilogue {

// Made when there is none and nothing speaks of one that was lost; an error for everything that
// needs a player's decision. Nothing is changed then. A new data folder gets its bank at the same
// time: one of the two missing later means that it was lost.
Result<PlayerStore> open_players(const Paths& paths, const Now& now);

// The page for a player.db that cannot be opened: what was found, which backups there are, and how
// one is restored. `can_carry_on` is false: nothing is made in the place of what was lost.
Mended lost_players(const Paths& paths, const Error& why);

// Says on a page of what was mended that players and scores are as they were.
void add_players_row(Mended& page, const PlayerStore& store);

// The page for a data folder in which nothing can be kept: play goes on in memory.
Mended memory_only(const Error& why);

} // namespace epilogue
