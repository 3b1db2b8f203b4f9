// Film tables made up by chance: enough films, people and prizes for boards of a grid.
#pragma once

#include "bank/catalogue.h"
#include "bank/film.h"

#include <cstdint>
#include <memory>

namespace epilogue {

// The same for the same arguments, on every machine.
FilmTables made_films(std::uint64_t seed, int films);

// The catalogue of 3,000 of them.
std::shared_ptr<const Catalogue> made_catalogue(std::uint64_t seed = 1);

} // namespace epilogue
