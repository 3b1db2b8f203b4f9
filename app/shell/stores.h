// Both databases of a running game, and the world that the model sees through them.
#pragma once

#include "shell/paths.h"

#include "model/model.h"
#include "store/bank_store.h"
#include "store/player_store.h"

#include <memory>
#include <optional>

namespace epilogue {

// Either store may be absent: the bank when it could not be opened nor rebuilt (there are no
// questions then), the players' when their file needs a decision of theirs first.
struct Stores {
    Paths paths;
    std::optional<BankStore> bank;
    std::optional<PlayerStore> player;
    Now opened; // when, for what is mended on the way
    // The films, read when first asked for; of the bank that is open.
    std::shared_ptr<const Catalogue> catalogue;
    std::shared_ptr<const FilmSearch> film_search;
    bool bank_mended = false; // since it was last asked for: the player is to be told
    bool in_memory = false;   // nothing of this evening can be kept
    bool seeded = false; // the player asked for a seed: the same round for everybody, history aside
};

// The films of the bank, if they can be read: asking for them is quick afterwards.
void read_catalogue_ahead(Stores& stores);

// Questions with how often each was put to the players of the round; players and their rounds.
// `stores` must outlive it.
World world_of(Stores& stores);

} // namespace epilogue
