// The mid-end: what every game needs, held once. A round is its params, seed, puzzle and moves;
// its state always equals replay(puzzle, moves). It reaches the store as text and comes back by
// replay.
#pragma once

#include "base/text.h"
#include "rules/game.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace epilogue {

template <Game G> struct Round {
    typename G::Params params;
    std::uint64_t seed = 0;
    typename G::Puzzle puzzle;
    std::vector<typename G::Move> moves;
    typename G::State state;
};

template <Game G>
Result<typename G::State> replay(const typename G::Puzzle& puzzle,
                                 const std::vector<typename G::Move>& moves) {
    typename G::State state = G::start(puzzle);
    for (std::size_t i = 0; i < moves.size(); ++i) {
        auto step = G::apply(puzzle, state, moves[i]);
        if (!step)
            return Error{"move " + std::to_string(i + 1) + " of " + std::to_string(moves.size()) +
                         " does not fit the round: " + step.error().message};
        state = std::move(step).value().state;
    }
    return state;
}

template <Game G>
Result<Round<G>> begin(const typename G::Params& params, const Bank& bank, std::uint64_t seed) {
    Rng rng(seed);
    auto puzzle = G::generate(params, bank, rng);
    if (!puzzle)
        return puzzle.error();
    Round<G> round{params, seed, std::move(puzzle).value(), {}, {}};
    round.state = G::start(round.puzzle);
    return round;
}

// Applies a move and keeps it; an illegal one changes nothing.
template <Game G>
Result<std::vector<typename G::Event>> play(Round<G>& round, const typename G::Move& move) {
    auto step = G::apply(round.puzzle, round.state, move);
    if (!step)
        return step.error();
    auto taken = std::move(step).value();
    round.state = std::move(taken.state);
    round.moves.push_back(move);
    return std::move(taken.events);
}

// Takes the last move back; an error for a game that reveals answers, or without a move.
template <Game G> Done undo(Round<G>& round) {
    if (!G::can_undo)
        return Error{"a move of this game cannot be taken back: its answer has been shown"};
    if (round.moves.empty())
        return Error{"there is no move to take back"};
    auto fewer = round.moves;
    fewer.pop_back();
    auto state = replay<G>(round.puzzle, fewer);
    if (!state)
        return state.error();
    round.moves = std::move(fewer);
    round.state = std::move(state).value();
    return ok();
}

// The round that these texts tell; an error, never a crash, for texts that tell none.
template <Game G>
Result<Round<G>> restore(std::string_view params, std::uint64_t seed, std::string_view puzzle,
                         const std::vector<std::string>& moves) {
    auto read_params = G::decode_params(params);
    if (!read_params)
        return read_params.error();
    auto read_puzzle = G::decode_puzzle(puzzle);
    if (!read_puzzle)
        return read_puzzle.error();
    Round<G> round{std::move(read_params).value(), seed, std::move(read_puzzle).value(), {}, {}};
    for (const std::string& text : moves) {
        auto move = G::decode_move(text);
        if (!move)
            return move.error();
        round.moves.push_back(std::move(move).value());
    }
    auto state = replay<G>(round.puzzle, round.moves);
    if (!state)
        return state.error();
    round.state = std::move(state).value();
    return round;
}

// "quiz:<params>#<seed>": the whole of a round's making in one line, for sharing and for reports.
template <Game G> std::string game_id(const typename G::Params& params, std::uint64_t seed) {
    return std::string(G::name) + ":" + G::encode(params) + "#" + std::to_string(seed);
}

template <Game G>
Result<std::pair<typename G::Params, std::uint64_t>> parse_game_id(std::string_view text) {
    const std::string prefix = std::string(G::name) + ":";
    const auto hash = text.rfind('#');
    if (!text.starts_with(prefix) || hash == std::string_view::npos || hash < prefix.size())
        return Error{"reading a game id: expected '" + prefix + "<settings>#<seed>', found '" +
                     std::string(text.substr(0, 80)) + "'"};
    const auto seed = whole_number<std::uint64_t>(text.substr(hash + 1));
    if (!seed)
        return Error{"reading a game id: the seed after '#' is not a whole number"};
    auto params = G::decode_params(text.substr(prefix.size(), hash - prefix.size()));
    if (!params)
        return params.error();
    return std::pair{std::move(params).value(), *seed};
}

} // namespace epilogue
