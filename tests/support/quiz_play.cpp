#include "support/quiz_play.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace epilogue {

Given random_given(const Question& question, Rng& rng) {
    switch (rng.below(3)) {
    case 0:
        return right_answer(question);
    case 1:
        return wrong_answer(question);
    default:
        break;
    }
    const auto permutation = [&](std::size_t count) {
        std::vector<int> numbers(count);
        std::iota(numbers.begin(), numbers.end(), 0);
        rng.shuffle(numbers);
        return numbers;
    };
    switch (question.kind) {
    case Kind::Single:
    case Kind::TrueFalse:
        return Pick{static_cast<int>(rng.index(choices_of(question).size()))};
    case Kind::Multiple: {
        auto picks = permutation(choices_of(question).size());
        picks.resize(1 + rng.index(std::get<ChoiceAnswer>(question.answer).keys.size()));
        std::sort(picks.begin(), picks.end());
        return Picks{picks};
    }
    case Kind::Typed: // one letter short: right, close or wrong by its length
        return TypedText{answer_text(question).substr(1 + rng.index(3))};
    case Kind::Number:
        return Figure{static_cast<double>(rng.below(20'000)) / 2};
    case Kind::Order:
        return Arrangement{permutation(choices_of(question).size())};
    case Kind::Match: {
        auto rights = permutation(std::get<MatchAnswer>(question.answer).rights.size());
        rights.resize(std::get<MatchAnswer>(question.answer).lefts.size());
        return Links{rights};
    }
    }
    return Pick{0};
}

Quiz::Move random_move(const Quiz::Puzzle& puzzle, const Quiz::State& state, Rng& rng,
                       bool never_stop) {
    if (state.waiting)
        return rng.below(6) == 0 && !never_stop ? Quiz::Move(Quiz::SkipTurn{})
                                                : Quiz::Move(Quiz::BeginTurn{});
    const bool run = puzzle.mode == Mode::SuddenDeath || puzzle.mode == Mode::Endless ||
                     puzzle.mode == Mode::Rehearsal;
    if (run && !never_stop && rng.below(40) == 0)
        return Quiz::Stop{};
    const int elapsed_ms = static_cast<int>(rng.below(12'000));
    if (rng.below(10) == 0)
        return Quiz::Pass{elapsed_ms};
    if (time_allowed(puzzle, state) > 0 && rng.below(10) == 0)
        return Quiz::TimeUp{};
    const auto index = static_cast<std::size_t>(question_at(puzzle, state));
    return Quiz::GiveAnswer{random_given(puzzle.questions.at(index).question, rng), elapsed_ms};
}

Quiz::Params random_params(Mode mode, Rng& rng) {
    Quiz::Params params;
    params.mode = mode;
    params.length = classic_lengths.at(rng.index(classic_lengths.size()));
    params.timer_ms = rng.below(2) == 0 ? 0 : 10'000;
    params.speed_bonus = rng.below(2) == 0;
    params.streak_bonus = rng.below(2) == 0;
    params.seats = 1 + static_cast<int>(rng.below(4));
    params.spoilers = rng.below(2) == 0;
    return params;
}

} // namespace epilogue
