// What every game is: a pure value machine, (puzzle, state, move) -> (new state, events).
// A concept, not a base class: no heap, no casts, and the compiler lists what a new game lacks.
// Copy null_game.h to begin one. Rules know no clock, no file, no screen; chance comes seeded.
#pragma once

#include "bank/bank.h"
#include "base/result.h"
#include "base/rng.h"

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

enum class Status { Playing, Won, Lost };

// What a move leads to: the new state and what just happened, for screen and score.
template <class State, class Event> struct Step {
    State state;
    std::vector<Event> events;
};

// Params: what the player chooses. Puzzle: everything fixed for the round, with the facts it needs
// copied in, so that a later import cannot change it. State: what follows from the moves alone.
// Move: the player's input. encode and decode are inverse; decode trusts no text.
template <class G>
concept Game = requires(const Bank& bank, Rng& rng, std::string_view text,
                        const typename G::Params& params, const typename G::Puzzle& puzzle,
                        const typename G::State& state, const typename G::Move& move) {
    { G::name } -> std::convertible_to<std::string_view>;
    { G::can_undo } -> std::convertible_to<bool>;
    { G::generate(params, bank, rng) } -> std::same_as<Result<typename G::Puzzle>>;
    { G::start(puzzle) } -> std::same_as<typename G::State>;
    {
        G::apply(puzzle, state, move)
        } -> std::same_as<Result<Step<typename G::State, typename G::Event>>>;
    { G::status(puzzle, state) } -> std::same_as<Status>;
    { G::encode(params) } -> std::same_as<std::string>;
    { G::encode(puzzle) } -> std::same_as<std::string>;
    { G::encode(move) } -> std::same_as<std::string>;
    { G::decode_params(text) } -> std::same_as<Result<typename G::Params>>;
    { G::decode_puzzle(text) } -> std::same_as<Result<typename G::Puzzle>>;
    { G::decode_move(text) } -> std::same_as<Result<typename G::Move>>;
};

} // namespace epilogue
