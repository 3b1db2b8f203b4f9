// The application model: where the player is, the round in play, what was asked to be done.
// Pure but for itself: it asks Bank and Records, and tells what it wants done as effects.
#pragma once

#include "bank/bank.h"
#include "bank/records.h"
#include "model/effect.h"
#include "model/intent.h"
#include "model/view.h"
#include "round/round.h"

#include <optional>
#include <string>
#include <vector>

namespace epilogue {

struct World {
    Bank bank;
    Records records;
    std::string version;      // of the program
    std::uint64_t chance = 0; // a fresh seed for the next round, from the shell; changes each turn
};

// What start-up found and mended, told on the page of board 19a before anything else.
struct Mended {
    std::string title;
    std::string voice;
    std::string story;
    std::vector<TroubleView::Row> rows;
    std::string file;
    std::string details;
    bool can_carry_on = true;
};

class Model;

} // namespace epilogue
