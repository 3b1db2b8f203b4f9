// Whole rounds by chance, in every mode: what holds of any play.
#include "rules/quiz.h"

#include "support/catch.h"
#include "support/print.h"
#include "support/quiz_play.h"

#include <limits>
#include <string>
#include <vector>

using namespace epilogue;

namespace {

const Bank& sample_bank() {
    static const Bank bank = memory_bank({sample_pack()});
    return bank;
}

Quiz::Puzzle round_by_chance(Mode mode, Rng& rng) {
    Quiz::Params params = random_params(mode, rng);
    if (mode == Mode::Rehearsal)
        for (int i = 0; i < 8; ++i)
            params.only.push_back({"test.pack", "test.pack-" + std::to_string(11 * i)});
    auto puzzle = Quiz::generate(params, sample_bank(), rng);
    INFO((puzzle ? std::string() : puzzle.error().message));
    REQUIRE(puzzle);
    return std::move(puzzle).value();
}

// What must hold of every seat at any time.
bool adds_up(const Quiz::Puzzle& puzzle, const Quiz::Seat& seat) {
    int points = 0;
    int streak = 0;
    int best = 0;
    for (const Outcome& outcome : seat.outcomes) {
        const Points& shown = outcome.points;
        points += shown.base + shown.speed + shown.streak;
        streak = outcome.verdict == Verdict::Right ? streak + 1 : 0;
        best = std::max(best, streak);
        const bool miss = outcome.verdict != Verdict::Right && outcome.verdict != Verdict::Partly;
        if (shown.base < 0 || shown.speed < 0 || shown.streak < 0 || (miss && shown.total() != 0) ||
            outcome.right_parts > outcome.parts || (shown.speed > 0 && !puzzle.speed_bonus) ||
            (shown.streak > 0 && !puzzle.streak_bonus))
            return false;
    }
    return points == seat.points && streak == seat.streak && best == seat.best_streak;
}

} // namespace

TEST_CASE("play: any legal play ends and its points add up", "[rules]") {
    const auto mode = GENERATE(from_range(all_modes));
    const auto seed = GENERATE(range(0, 300));
    CAPTURE(mode, seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const auto puzzle = round_by_chance(mode, rng);
    auto state = Quiz::start(puzzle);

    // A begin and two tries for each question of each player, at the most.
    const std::size_t most = static_cast<std::size_t>(puzzle.seats) * 3 * puzzle.questions.size();
    std::size_t moves = 0;
    int finished = 0;
    bool sums_hold = true;
    while (Quiz::status(puzzle, state) == Status::Playing && moves <= most) {
        const auto move = random_move(puzzle, state, rng);
        const auto step = Quiz::apply(puzzle, state, move);
        REQUIRE(step);
        state = step.value().state;
        ++moves;
        for (const Quiz::Event& event : step.value().events)
            finished += std::holds_alternative<Quiz::Finished>(event) ? 1 : 0;
        for (const Quiz::Seat& seat : state.seats)
            sums_hold = sums_hold && adds_up(puzzle, seat);
    }

    CHECK(moves <= most);
    CHECK(sums_hold);
    CHECK(finished == 1);
    CHECK(question_at(puzzle, state) == -1);
    for (const Quiz::Seat& seat : state.seats) {
        CHECK(seat.over);
        if (puzzle.turn_length > 0)
            CHECK(seat.outcomes.size() == puzzle.questions.size());
        if (mode == Mode::Sprint)
            CHECK(seat.clock_ms <= sprint_ms);
    }
}

TEST_CASE("play: what is told agrees with the state", "[rules]") {
    const auto mode = GENERATE(from_range(all_modes));
    const auto seed = GENERATE(range(0, 60));
    CAPTURE(mode, seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const auto puzzle = round_by_chance(mode, rng);
    auto state = Quiz::start(puzzle);
    std::vector<std::vector<Outcome>> told(static_cast<std::size_t>(puzzle.seats));
    std::vector<int> ended(static_cast<std::size_t>(puzzle.seats));

    while (Quiz::status(puzzle, state) == Status::Playing) {
        auto step = Quiz::apply(puzzle, state, random_move(puzzle, state, rng));
        REQUIRE(step);
        for (const Quiz::Event& event : step.value().events) {
            if (const auto* judged = std::get_if<Quiz::Judged>(&event)) {
                auto& mine = told.at(static_cast<std::size_t>(judged->seat));
                CHECK(judged->question == static_cast<int>(mine.size()));
                mine.push_back(judged->outcome);
            }
            if (const auto* over = std::get_if<Quiz::RunEnded>(&event))
                ++ended.at(static_cast<std::size_t>(over->seat));
            if (const auto* passed = std::get_if<Quiz::TurnPassed>(&event))
                CHECK(passed->seat == step.value().state.seat);
        }
        state = std::move(step).value().state;
    }

    for (std::size_t i = 0; i < told.size(); ++i) {
        CHECK(told[i] == state.seats[i].outcomes);
        CHECK(ended[i] == 1);
    }
}

TEST_CASE("play: an illegal move changes nothing and says why", "[rules]") {
    const auto mode = GENERATE(from_range(all_modes));
    const auto seed = GENERATE(range(0, 60));
    CAPTURE(mode, seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    const auto puzzle = round_by_chance(mode, rng);
    auto state = Quiz::start(puzzle);
    const std::vector<Quiz::Move> tries = {
        Quiz::BeginTurn{},
        Quiz::SkipTurn{},
        Quiz::TimeUp{},
        Quiz::Stop{},
        Quiz::Pass{-1},
        Quiz::GiveAnswer{Pick{99}, 0},
        Quiz::GiveAnswer{Picks{}, 0},
        Quiz::GiveAnswer{Arrangement{}, 0},
        Quiz::GiveAnswer{Links{{5, 5}}, 0},
        Quiz::GiveAnswer{Figure{std::numeric_limits<double>::quiet_NaN()}, 0}};

    while (Quiz::status(puzzle, state) == Status::Playing) {
        const auto before = state;
        for (const Quiz::Move& move : tries) {
            const auto step = Quiz::apply(puzzle, state, move);
            if (!step)
                CHECK_FALSE(step.error().message.empty());
            CHECK(state == before);
        }
        state = Quiz::apply(puzzle, state, random_move(puzzle, state, rng)).value().state;
    }
}

TEST_CASE("play: every player is asked the same questions", "[rules]") {
    const auto seed = GENERATE(range(0, 40));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    Quiz::Params params;
    params.mode = Mode::Classic;
    params.seats = 3;
    const auto puzzle = Quiz::generate(params, sample_bank(), rng).value();
    auto state = Quiz::start(puzzle);
    std::vector<std::vector<int>> asked(3);

    while (Quiz::status(puzzle, state) == Status::Playing) {
        const auto step = Quiz::apply(puzzle, state, random_move(puzzle, state, rng, true));
        REQUIRE(step);
        for (const Quiz::Event& event : step.value().events)
            if (const auto* judged = std::get_if<Quiz::Judged>(&event))
                asked.at(static_cast<std::size_t>(judged->seat)).push_back(judged->question);
        state = step.value().state;
    }

    CHECK(asked[0].size() == puzzle.questions.size());
    CHECK(asked[0] == asked[1]);
    CHECK(asked[0] == asked[2]);
}
