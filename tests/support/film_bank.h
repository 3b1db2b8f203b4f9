// The films of a bank in memory.
#pragma once

#include "bank/bank.h"

namespace epilogue {

// Catalogue, search and films of these tables, built when first asked for.
void put_films(Bank& bank, FilmTables tables);

// The same with the films of made_films(1, 1500), built once for all who ask.
void put_made_films(Bank& bank);

} // namespace epilogue
