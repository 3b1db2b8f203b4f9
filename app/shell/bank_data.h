// bank.db, which is replaceable: made when missing, brought up to date when the shipped packs
// changed, rebuilt from them and from the kept texts of imported packs when damaged.
#pragma once

#include "shell/paths.h"

#include "model/model.h"
#include "store/bank_store.h"

#include <optional>

namespace epilogue {

struct OpenedBank {
    BankStore store;
    std::optional<Mended> mended; // what the player is to be told; nothing: all was well
};

// An error when there is no way to a bank: a newer file, no permission, a full disk.
Result<OpenedBank> open_bank(const Paths& paths, const Now& now);

// A new bank in the place of a damaged one, which is kept as bank-YYYY-MM-DD.damaged. No store may
// be open on it.
Result<OpenedBank> rebuild_bank(const Paths& paths, const Now& now);

// A bank in memory with what came with the program, for a data folder that cannot be written, and
// the page that tells so.
Result<BankStore> bank_in_memory(const Paths& paths, const Now& now);
Mended shipped_questions_only(const Error& why);

// The texts of all packs that were brought in, as files, for a rebuild. Called after each change.
Done keep_texts(const BankStore& bank, const Paths& paths);

} // namespace epilogue
