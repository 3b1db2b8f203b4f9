// What a player did to the shelf, kept so that it can be taken back: the pack as it was before, and
// the questions that were touched. Internal to the store; all to be called within guarded().
#pragma once

#include "base/result.h"
#include "store/bank_rows.h"

#include <optional>
#include <string>

namespace epilogue {

// Opens the record of an "import" or a "removal", to which so many questions belong, and answers
// its number. `before` is nothing for a new pack. The oldest record beyond the tenth goes.
std::int64_t begin_change(Connection& connection, const char* what, const Pack& pack,
                          const std::optional<PackRow>& before, std::int64_t rows);
// Questions of the record: as they are now, before they are touched; or not there yet. A damaged
// question is left out, and the record cannot be taken back then.
void remember_row(Connection& connection, std::int64_t change, std::int64_t pack,
                  const std::string& name);
void remember_absence(Connection& connection, std::int64_t change, const std::string& name);
std::int64_t rows_of(Connection& connection, std::int64_t pack);
void remember_all(Connection& connection, std::int64_t change, std::int64_t pack);

// What comes with the program is not taken back, nor what lies under it.
void forget_changes_of(Connection& connection, const std::string& pack);

// Puts everything as it was before the newest record; what that was, in words.
Result<std::string> take_back_last(Connection& connection, const char* doing);

} // namespace epilogue
