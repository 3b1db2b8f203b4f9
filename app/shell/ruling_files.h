// House rulings out into a file, and in from one.
#pragma once

#include "shell/stores.h"

#include "model/intent.h"

#include <string>
#include <vector>

namespace epilogue {

// Those in force: what the house does not hold to is not passed on.
Result<std::vector<Ruling>> rulings_to_pass_on(const PlayerStore& store);
// Adds those that the house does not have yet, in force or not, and counts both. With an error none
// came in.
RulingsBrought take_rulings(PlayerStore& store, const std::vector<Ruling>& rulings);

// Into the folder `exports` of the data folder, under a free name.
RulingsWritten write_rulings_file(const Stores& stores, const Date& today);
// Nothing of a file with a fault, such as a ruling of a day after today.
RulingsBrought read_rulings_file(Stores& stores, const std::string& path, const Date& today);

} // namespace epilogue
