// What finished rounds owe to rulings, and what is left of a result when a ruling no longer counts.
// Internal to player.db. All to be called within guarded().
#pragma once

#include "bank/records.h"
#include "store/connection.h"

#include <map>
#include <vector>

namespace epilogue {

// Ids of named rulings are looked up; an error for one that is not there.
Done insert_uses(Connection& connection, const char* doing, RoundId round,
                 const std::vector<RulingUse>& uses);

// What the uses of a round come to.
struct UseSum {
    int cells = 0;       // that count by rulings in force
    int lost_cells = 0;  // that do not count, because a ruling is out of force or removed
    int lost_points = 0; // of the latter
};

// Of every round that has uses. Rows are checked, of rulings too; an error when any is missing.
using UseSums = std::map<RoundId, UseSum>;
Result<UseSums> use_sums(Connection& connection, const char* doing);

// Leaves out what the uses of its round have lost; never below nought.
void leave_out_lost(ResultRecord& result, const UseSums& sums);

} // namespace epilogue
