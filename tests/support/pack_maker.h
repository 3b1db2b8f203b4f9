// Random packs that are sound: what a native file can hold, in all its variety.
#pragma once

#include "bank/pack.h"
#include "base/rng.h"

namespace epilogue {

// Every text is clean, choices differ, ids and questions are unique; give_aways is filled.
FullPack random_pack(Rng& rng);

} // namespace epilogue
