// Counts of the rows that must be there (see migrations.cpp), kept in the transaction that adds
// the rows. Internal to player.db. All to be called within guarded().
#pragma once

#include "store/connection.h"

namespace epilogue {

std::int64_t tally(Connection& connection, const char* what, std::int64_t id);
void add_to_tally(Connection& connection, const char* what, std::int64_t id, std::int64_t by);

void set_tally(Connection& connection, const char* what, std::int64_t id, std::int64_t n);

// An error for rows that are not as many as were counted when they were written.
Done expect_tally(Connection& connection, const char* doing, const char* what, std::int64_t id,
                  std::int64_t found);

} // namespace epilogue
