#include "rules/null_game.h"

#include "base/text.h"

namespace epilogue {

namespace {

constexpr int farthest_goal = 1'000;
constexpr int longest_step = 3;

Result<int> number_from(std::string_view text, const char* what, int most) {
    const auto number = whole_number<int>(text);
    if (number && *number >= 1 && *number <= most)
        return *number;
    return Error{std::string("reading ") + what + ": found '" + std::string(text.substr(0, 40)) +
                 "', expected a whole number from 1 to " + std::to_string(most)};
}

} // namespace

Result<NullGame::Puzzle> NullGame::generate(const Params& params, const Bank& /*bank*/, Rng& rng) {
    if (params.farthest < 1 || params.farthest > farthest_goal)
        return Error{"the farthest goal must be from 1 to " + std::to_string(farthest_goal)};
    return Puzzle{1 + static_cast<int>(rng.below(static_cast<std::uint64_t>(params.farthest)))};
}

NullGame::State NullGame::start(const Puzzle& /*puzzle*/) {
    return {};
}

Result<Step<NullGame::State, NullGame::Event>>
NullGame::apply(const Puzzle& puzzle, const State& state, const Move& move) {
    if (status(puzzle, state) != Status::Playing)
        return Error{"the walk is over"};
    if (move.steps < 1 || move.steps > longest_step)
        return Error{"take 1 to 3 steps, not " + std::to_string(move.steps)};

    const State next{state.steps + move.steps};
    return Step<State, Event>{next, {{puzzle.goal - next.steps}}};
}

Status NullGame::status(const Puzzle& puzzle, const State& state) {
    if (state.steps < puzzle.goal)
        return Status::Playing;
    return state.steps == puzzle.goal ? Status::Won : Status::Lost;
}

std::string NullGame::encode(const Params& params) {
    return std::to_string(params.farthest);
}

std::string NullGame::encode(const Puzzle& puzzle) {
    return std::to_string(puzzle.goal);
}

std::string NullGame::encode(const Move& move) {
    return std::to_string(move.steps);
}

Result<NullGame::Params> NullGame::decode_params(std::string_view text) {
    const auto farthest = number_from(text, "the farthest goal", farthest_goal);
    if (!farthest)
        return farthest.error();
    return Params{farthest.value()};
}

Result<NullGame::Puzzle> NullGame::decode_puzzle(std::string_view text) {
    const auto goal = number_from(text, "a goal", farthest_goal);
    if (!goal)
        return goal.error();
    return Puzzle{goal.value()};
}

Result<NullGame::Move> NullGame::decode_move(std::string_view text) {
    const auto steps = number_from(text, "a number of steps", longest_step);
    if (!steps)
        return steps.error();
    return Move{steps.value()};
}

} // namespace epilogue
