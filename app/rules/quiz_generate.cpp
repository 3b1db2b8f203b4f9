// From settings and bank to a puzzle.
#include "rules/quiz.h"

#include "rules/quiz_draw.h"
#include "rules/quiz_shown.h"
#include "rules/quiz_valid.h"

namespace epilogue {

namespace {

bool timed_by_question(Mode mode) {
    return mode != Mode::Sprint && mode != Mode::Rehearsal;
}

Quiz::Puzzle empty_puzzle(const Quiz::Params& params) {
    const bool timed = timed_by_question(params.mode);
    const bool scored = params.mode != Mode::Rehearsal; // no clock and no bonus there
    return {.mode = params.mode,
            .timer_ms = timed ? params.timer_ms : 0,
            .speed_bonus = timed && params.speed_bonus,
            .streak_bonus = scored && params.streak_bonus,
            .seats = params.seats,
            .turn_length = length_of(params) / stage_count,
            .questions = {}};
}

} // namespace

Result<Quiz::Puzzle> Quiz::generate(const Params& params, const Bank& bank, Rng& rng) {
    if (const auto done = valid(params); !done)
        return done.error();
    const auto pool = bank.pool(filter_of(params));
    if (!pool)
        return pool.error();
    const auto drawn = draw(params, pool.value(), rng);
    if (!drawn)
        return drawn.error();

    std::vector<QuestionKey> keys;
    for (const int position : drawn.value())
        keys.push_back(pool.value().at(static_cast<std::size_t>(position)).key);
    auto questions = bank.questions(keys);
    if (!questions)
        return questions.error();

    Puzzle puzzle = empty_puzzle(params);
    for (Question& question : questions.value()) {
        if (const auto done = valid(question); !done)
            return done.error();
        const int index = static_cast<int>(puzzle.questions.size());
        const int stage = puzzle.turn_length > 0 ? index / puzzle.turn_length : 0;
        puzzle.questions.push_back({std::move(question), {}, stage});
    }
    arrange(puzzle.questions, rng);
    if (const auto done = valid(puzzle); !done)
        return done.error();
    return puzzle;
}

} // namespace epilogue
