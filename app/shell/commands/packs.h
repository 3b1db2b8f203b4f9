// The pack shelf's commands, and what other commands need of them.
#pragma once

#include "shell/commands/command.h"

#include "bank/bank.h"

namespace epilogue {

// The pack with this id; an error that lists the ids there are.
Result<PackInfo> pack_named(const BankStore& bank, const std::string& id);

// After a change of the shelf: lets the kept texts follow. Says when they could not, which is a
// problem, though the change itself is made; the exit code for that.
int texts_kept(const Desk& desk, const BankStore& bank);

// `packs check`, the pack doctor.
void add_check(CLI::App& packs, Work& work);

} // namespace epilogue
