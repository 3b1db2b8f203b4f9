// Opening what is the player's: both databases, mended where that is safe, and a sentence where it
// is not. Nothing of a player is ever deleted or replaced here.
#pragma once

#include "shell/paths.h"

#include "model/model.h"
#include "store/bank_store.h"
#include "store/player_store.h"

#include <optional>

namespace epilogue {

// What was found and mended while the bank was opened; nothing: all was well.
struct OpenedBank {
    BankStore store;
    std::optional<Mended> mended;
};

// bank.db: made when missing, brought up to date when the shipped packs changed, rebuilt from the
// shipped packs and the kept texts when damaged (the damaged file is kept beside it).
Result<OpenedBank> open_bank(const Paths& paths, const Now& now);

// player.db: made when there is none and no backup either; an error for everything that would
// need a player's decision.
Result<PlayerStore> open_players(const Paths& paths);

// The texts of all packs that were brought in, as files, for a rebuild. Called after each change.
Done keep_texts(const BankStore& bank, const Paths& paths);

} // namespace epilogue
