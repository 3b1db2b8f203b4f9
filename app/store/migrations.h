// What a player.db looks like, step by step: step N turns schema N into schema N + 1. A step that
// has been released is never changed; tests/data/schema_N.db is opened for every N for ever.
#pragma once

#include "base/result.h"
#include "store/connection.h"

namespace epilogue {

// Written in the header of our files (PRAGMA application_id), so that another program's SQLite
// file is told apart: "EplP" and "EplB".
inline constexpr std::int32_t player_application_id = 0x45706C50;
inline constexpr std::int32_t bank_application_id = 0x45706C42;

// The schema that first had rulings.
inline constexpr int player_schema_with_rulings = 2;

// The newest schema this program knows; the file's own is its user_version.
int player_schema();

// Brings an open file to player_schema(), each step in its own transaction. Steps that another
// program has taken meanwhile are left out.
Done migrate_player(Connection& connection);

} // namespace epilogue
