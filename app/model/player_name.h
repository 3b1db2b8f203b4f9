// Names of players: read kindly, kept readable on a ticket.
#pragma once

#include "bank/records.h"

#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

inline constexpr std::size_t longest_name = 24; // code points

// One line, without spaces at its ends, at most longest_name; empty for what is no text.
std::string clean_name(std::string_view typed);
// The player whose name is the same but for case, marks and signs; nullptr: it is free.
const Player* bearer_of(const std::vector<Player>& players, const std::string& name);
// "Player 1", or the first number after it that is free.
std::string stand_in_name(const std::vector<Player>& players);
// The first colour that nobody has; when all are taken, the next in turn.
int free_colour(const std::vector<Player>& players);

} // namespace epilogue
