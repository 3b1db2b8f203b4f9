// The smallest game: walk exactly to the goal, one to three steps at a time. Always built, so that
// the concept and the mid-end are proved by more than one game; copy it to begin a new one.
#pragma once

#include "rules/game.h"

namespace epilogue {

struct NullGame {
    static constexpr std::string_view name = "null";
    static constexpr bool can_undo = true; // nothing is revealed

    struct Params {
        int farthest = 10; // the goal is drawn from 1 to this; 1 to 1000
        bool operator==(const Params&) const = default;
    };

    struct Puzzle {
        int goal = 1;
        bool operator==(const Puzzle&) const = default;
    };

    struct State {
        int steps = 0;
        bool operator==(const State&) const = default;
    };

    struct Move {
        int steps = 1; // 1 to 3
        bool operator==(const Move&) const = default;
    };

    struct Event {
        int steps_left = 0; // below 0: walked past the goal
    };

    static Result<Puzzle> generate(const Params& params, const Bank& bank, Rng& rng);
    static State start(const Puzzle& puzzle);
    static Result<Step<State, Event>> apply(const Puzzle& puzzle, const State& state,
                                            const Move& move);
    // Won at the goal, lost beyond it.
    static Status status(const Puzzle& puzzle, const State& state);

    static std::string encode(const Params& params);
    static std::string encode(const Puzzle& puzzle);
    static std::string encode(const Move& move);
    static Result<Params> decode_params(std::string_view text);
    static Result<Puzzle> decode_puzzle(std::string_view text);
    static Result<Move> decode_move(std::string_view text);
};

} // namespace epilogue
