// House rulings out into a file, and in from one.
#pragma once

#include "shell/stores.h"

#include "model/intent.h"

#include <string>

namespace epilogue {

// Into the folder `exports` of the data folder, under a free name.
RulingsWritten write_rulings_file(const Stores& stores, const Date& today);
// All of them or none; those that are known already are counted.
RulingsBrought read_rulings_file(Stores& stores, const std::string& path);

} // namespace epilogue
