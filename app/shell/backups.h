// Backups of player.db as the settings page shows them.
#pragma once

#include "shell/stores.h"

#include "model/intent.h"
#include "store/backup.h"

namespace epilogue {

// What there is to restore, and what is there now. `error` is what the last act failed with.
BackupsListed backups_of(const Stores& stores, const std::string& error);

// A copy that no later day removes.
Done back_up_by_hand(const Paths& paths, const Now& now);

} // namespace epilogue
