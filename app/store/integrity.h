// Looking a whole file over: SQLite's own check, and ours. Internal to the store.
#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <map>
#include <string>
#include <vector>

namespace epilogue {

// Sentences; empty: whole. A damaged file is an answer here, not an error.
Result<std::vector<std::string>> player_integrity(Connection& connection);
Result<std::vector<std::string>> bank_integrity(Connection& connection);

// players, rounds, answers, results.
Result<std::map<std::string, std::int64_t>> player_counts(Connection& connection);

} // namespace epilogue
