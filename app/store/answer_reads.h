// Results as other reads of player.db need them. Internal to the store; to be called within a read
// of the connection.
#pragma once

#include "bank/records.h"
#include "store/connection.h"

#include <vector>

namespace epilogue {

// All results of a player, oldest first, without what lost rulings had given them.
Result<std::vector<ResultRecord>> results_that_count(Connection& connection, const char* doing,
                                                     PlayerId player);
// The results of a round, by seat, as their rows are.
Result<std::vector<ResultRecord>> results_as_written(Connection& connection, const char* doing,
                                                     RoundId round);

} // namespace epilogue
