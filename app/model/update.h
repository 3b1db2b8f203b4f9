// The two functions a front end and the shell need: an intent in, effects out; and what to show.
#pragma once

#include "model/model.h"

namespace epilogue {

// Reads players, settings and unfinished rounds; the first screen is the first run, the page of
// what was mended, or home.
struct Started {
    Model model;
    std::vector<Effect> effects;
};

Result<Started> start_model(const World& world, const Now& now, std::optional<Mended> mended);

std::vector<Effect> update(Model& model, const Intent& intent, const World& world, const Now& now);

View view_of(const Model& model, const World& world, const Now& now);

// Steady milliseconds at which something changes by itself (a second of the clock, time running
// out, a toast that goes); nothing: wait for the player for ever.
std::optional<std::int64_t> next_deadline(const Model& model, const Now& now);

} // namespace epilogue
