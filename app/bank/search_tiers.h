// Which films a query finds, in the order in which they are shown.
#pragma once

#include "bank/search_query.h"
#include "bank/search_tables.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace epilogue {

// How well a film fits, the best first.
enum class Tier {
    Equal,   // a name is what was typed, spaces apart
    Begins,  // a name begins with it
    Words,   // every typed word begins a word
    Joined,  // the same when words are run together or torn apart
    Numbers, // each begins a word, but one is there as a number written otherwise
    Slips,   // every typed word begins a word but for small slips; or a year alone was typed
};

struct Found {
    std::uint32_t film = 0;
    std::uint32_t name = 0;
    Tier tier = Tier::Equal;
    std::size_t sense = 0; // of the query

    bool operator==(const Found&) const = default;
};

// The first so many.
std::vector<Found> find_films(const SearchTables& tables, const SearchQuery& query,
                              std::size_t most);

} // namespace epilogue
