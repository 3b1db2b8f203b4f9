#include "rules/quiz.h"

#include "support/catch.h"
#include "support/print.h"
#include "support/quiz_builders.h"

#include <limits>
#include <string>
#include <variant>
#include <vector>

using namespace epilogue;

namespace {

std::vector<Question> questions(int count, Kind kind = Kind::Single) {
    std::vector<Question> all;
    for (int i = 0; i < count; ++i)
        all.push_back(any_question(kind, "q" + std::to_string(i)));
    return all;
}

Quiz::GiveAnswer right(const Question& question, int elapsed_ms = 1'000) {
    return {right_answer(question), elapsed_ms};
}

Quiz::GiveAnswer wrong(const Question& question, int elapsed_ms = 1'000) {
    return {wrong_answer(question), elapsed_ms};
}

// A round under way: plays moves that must be legal and keeps the last events.
struct Play {
    explicit Play(Quiz::Puzzle of) : puzzle(std::move(of)), state(Quiz::start(puzzle)) {}

    Play& operator()(const Quiz::Move& move) {
        auto step = Quiz::apply(puzzle, state, move);
        INFO((step ? std::string() : step.error().message));
        REQUIRE(step);
        state = step.value().state;
        events = step.value().events;
        return *this;
    }

    // An illegal move; the sentence that says why.
    std::string refused(const Quiz::Move& move) const {
        const auto step = Quiz::apply(puzzle, state, move);
        REQUIRE_FALSE(step);
        return step.error().message;
    }

    const Question& question() const {
        return puzzle.questions.at(static_cast<std::size_t>(question_at(puzzle, state))).question;
    }

    const Quiz::Seat& seat(std::size_t index = 0) const { return state.seats.at(index); }

    Status status() const { return Quiz::status(puzzle, state); }

    template <class Event> std::vector<Event> told() const {
        std::vector<Event> found;
        for (const Quiz::Event& event : events)
            if (const auto* wanted = std::get_if<Event>(&event))
                found.push_back(*wanted);
        return found;
    }

    Quiz::Puzzle puzzle;
    Quiz::State state;
    std::vector<Quiz::Event> events;
};

Quiz::Puzzle timed(Quiz::Puzzle puzzle, int timer_ms) {
    puzzle.timer_ms = timer_ms;
    return puzzle;
}

Quiz::Puzzle in_turns(Quiz::Puzzle puzzle, int turn_length) {
    puzzle.turn_length = turn_length;
    return puzzle;
}

} // namespace

TEST_CASE("quiz: a round ends after its last question", "[rules]") {
    Play play(puzzle_of(questions(3)));

    play(right(play.question()))(wrong(play.question()));
    CHECK(play.status() == Status::Playing);
    CHECK(question_at(play.puzzle, play.state) == 2);
    play(Quiz::Pass{2'000});

    CHECK(play.status() == Status::Won);
    CHECK(question_at(play.puzzle, play.state) == -1);
    CHECK(play.seat().over);
    CHECK(play.seat().points == 140);
    CHECK(play.seat().clock_ms == 4'000);
    CHECK(play.told<Quiz::RunEnded>().size() == 1);
    CHECK(play.told<Quiz::Finished>().size() == 1);
}

TEST_CASE("quiz: an answer is told with its question and seat and outcome", "[rules]") {
    Play play(puzzle_of(questions(2)));

    play(right(play.question(), 1'500));

    const auto told = play.told<Quiz::Judged>();
    REQUIRE(told.size() == 1);
    CHECK(told.front().seat == 0);
    CHECK(told.front().question == 0);
    CHECK(told.front().outcome.verdict == Verdict::Right);
    CHECK(told.front().outcome.points.total() == 140);
    CHECK(told.front().outcome.elapsed_ms == 1'500);
    CHECK(told.front().outcome == play.seat().outcomes.front());
}

TEST_CASE("quiz: a streak grows with right answers and falls with anything else", "[rules]") {
    const Question several = multiple("m", {"A", "B"}, {"x"});
    Quiz::Puzzle puzzle =
        puzzle_of({any_question(Kind::Single, "a"), any_question(Kind::Single, "b"), several,
                   any_question(Kind::Single, "c")});
    puzzle.streak_bonus = true;
    Play play(std::move(puzzle));

    play(right(play.question()));
    CHECK(play.seat().outcomes.back().points.streak == 10);
    play(right(play.question()));
    CHECK(play.seat().outcomes.back().points.streak == 20);
    CHECK(play.seat().streak == 2);
    play(Quiz::GiveAnswer{Picks{{0}}, 0});
    CHECK(play.seat().outcomes.back().points == Points{70, 0, 0});
    CHECK(play.seat().streak == 0);
    play(right(play.question()));
    CHECK(play.seat().outcomes.back().points.streak == 10);
    CHECK(play.seat().best_streak == 2);
}

TEST_CASE("quiz: speed counts from the showing of the question", "[rules]") {
    Quiz::Puzzle puzzle = timed(puzzle_of(questions(3)), 20'000);
    puzzle.speed_bonus = true;
    Play play(std::move(puzzle));

    play(right(play.question(), 6'000));
    CHECK(play.seat().outcomes.back().points == Points{140, 49, 0});
    play(right(play.question(), 20'000));
    CHECK(play.seat().outcomes.back().points == Points{140, 0, 0});
}

TEST_CASE("quiz: an answer after the time is out of time", "[rules]") {
    Play play(timed(puzzle_of(questions(3)), 10'000));

    play(right(play.question(), 10'001));
    CHECK(play.seat().outcomes.back().verdict == Verdict::TimedOut);
    CHECK(play.seat().outcomes.back().elapsed_ms == 10'000);
    CHECK_FALSE(play.seat().outcomes.back().given);
    play(Quiz::Pass{10'001});
    CHECK(play.seat().outcomes.back().verdict == Verdict::TimedOut);
    play(Quiz::TimeUp{});

    CHECK(play.seat().outcomes.back().verdict == Verdict::TimedOut);
    CHECK(play.seat().points == 0);
    CHECK(play.seat().clock_ms == 30'000);
}

TEST_CASE("quiz: without a limit time cannot run out", "[rules]") {
    Play play(puzzle_of(questions(2)));

    CHECK(time_allowed(play.puzzle, play.state) == 0);
    CHECK(play.refused(Quiz::TimeUp{}) == "this question has no time limit");
    play(right(play.question(), std::numeric_limits<int>::max()));
    play(right(play.question(), std::numeric_limits<int>::max()));
    CHECK(play.seat().clock_ms == std::numeric_limits<int>::max());
}

TEST_CASE("quiz: nearly right costs nothing once", "[rules]") {
    Play play(timed(puzzle_of({typed("a", "Whiplash"), typed("b", "Moonlight")}), 20'000));

    play(Quiz::GiveAnswer{TypedText{"wipalsh"}, 3'000});
    CHECK(play.told<Quiz::CloseCall>().size() == 1);
    CHECK(play.seat().outcomes.empty());
    CHECK(play.seat().close_used);
    CHECK(play.seat().clock_ms == 0);
    play(Quiz::GiveAnswer{TypedText{"whiplash"}, 5'000});

    CHECK(play.seat().outcomes.back().verdict == Verdict::Right);
    CHECK(play.seat().outcomes.back().elapsed_ms == 5'000);
    CHECK_FALSE(play.seat().close_used);
}

TEST_CASE("quiz: nearly right a second time is wrong", "[rules]") {
    Play play(puzzle_of({typed("a", "Whiplash"), typed("b", "Moonlight")}));

    play(Quiz::GiveAnswer{TypedText{"wipalsh"}, 0})(Quiz::GiveAnswer{TypedText{"wihplahs"}, 0});

    CHECK(play.seat().outcomes.back().verdict == Verdict::Wrong);
    play(Quiz::GiveAnswer{TypedText{"monlihtt"}, 0});
    CHECK(play.told<Quiz::CloseCall>().size() == 1); // each question has its own second try
}

TEST_CASE("quiz: after a close call the question can be passed or run out", "[rules]") {
    Play play(timed(puzzle_of({typed("a", "Whiplash"), typed("b", "Whiplash")}), 20'000));

    play(Quiz::GiveAnswer{TypedText{"wipalsh"}, 0})(Quiz::Pass{4'000});
    CHECK(play.seat().outcomes.back().verdict == Verdict::Passed);
    CHECK_FALSE(play.seat().close_used);
    play(Quiz::GiveAnswer{TypedText{"wipalsh"}, 0})(Quiz::TimeUp{});
    CHECK(play.seat().outcomes.back().verdict == Verdict::TimedOut);
}

TEST_CASE("quiz: players pass the keyboard after each turn", "[rules]") {
    Play play(in_turns(puzzle_of(questions(4), Mode::Classic, 3), 2));

    std::vector<int> seats;
    while (play.status() == Status::Playing) {
        CHECK(play.state.waiting);
        seats.push_back(play.state.seat);
        play(Quiz::BeginTurn{});
        CHECK_FALSE(play.state.waiting);
        play(right(play.question()));
        CHECK_FALSE(play.state.waiting);
        play(right(play.question()));
        if (play.status() == Status::Playing)
            CHECK(play.told<Quiz::TurnPassed>().size() == 1);
    }

    CHECK(seats == std::vector<int>{0, 1, 2, 0, 1, 2});
    for (const Quiz::Seat& seat : play.state.seats)
        CHECK(seat.outcomes.size() == 4);
    CHECK(play.told<Quiz::Finished>().size() == 1);
}

TEST_CASE("quiz: in a run each player plays alone to the end", "[rules]") {
    const auto mode = GENERATE(Mode::Sprint, Mode::SuddenDeath, Mode::Endless, Mode::Rehearsal);
    Play play(puzzle_of(questions(3), mode, 2));
    CAPTURE(mode);

    play(Quiz::BeginTurn{})(right(play.question()))(right(play.question()));
    CHECK(play.state.seat == 0);
    play(right(play.question()));

    CHECK(play.seat(0).over);
    CHECK(play.state.seat == 1);
    CHECK(play.state.waiting);
    CHECK(question_at(play.puzzle, play.state) == 0);
    CHECK(play.told<Quiz::RunEnded>().size() == 1);
    CHECK(play.told<Quiz::TurnPassed>().front().seat == 1);
}

TEST_CASE("quiz: a skipped turn passes its questions", "[rules]") {
    Play play(in_turns(puzzle_of(questions(4), Mode::Classic, 2), 2));

    play(Quiz::SkipTurn{});

    CHECK(play.told<Quiz::Judged>().size() == 2);
    CHECK(play.seat(0).outcomes.size() == 2);
    CHECK(play.seat(0).outcomes.front().verdict == Verdict::Passed);
    CHECK(play.state.seat == 1);
    CHECK(play.state.waiting);
    play(Quiz::SkipTurn{})(Quiz::SkipTurn{})(Quiz::SkipTurn{});
    CHECK(play.status() == Status::Won);
}

TEST_CASE("quiz: a skipped run is over without a miss", "[rules]") {
    Play play(puzzle_of(questions(4), Mode::Endless, 2));

    play(Quiz::SkipTurn{});

    CHECK(play.seat(0).over);
    CHECK(play.seat(0).outcomes.empty());
    CHECK(play.state.seat == 1);
}

TEST_CASE("quiz: a player alone never waits", "[rules]") {
    Play play(in_turns(puzzle_of(questions(4)), 2));

    CHECK_FALSE(play.state.waiting);
    CHECK_FALSE(play.refused(Quiz::BeginTurn{}).empty());
    CHECK_FALSE(play.refused(Quiz::SkipTurn{}).empty());
    play(right(play.question()))(right(play.question()));
    CHECK_FALSE(play.state.waiting);
    CHECK(play.told<Quiz::TurnPassed>().empty());
}

TEST_CASE("quiz: nothing can be answered before the seat is taken", "[rules]") {
    const Play play(timed(in_turns(puzzle_of(questions(4), Mode::Endless, 2), 2), 10'000));
    const std::string sentence = "the next player must take the seat first";

    CHECK(play.refused(right(play.question())) == sentence);
    CHECK(play.refused(Quiz::Pass{}) == sentence);
    CHECK(play.refused(Quiz::TimeUp{}) == sentence);
    CHECK(play.refused(Quiz::Stop{}) == sentence);
}

TEST_CASE("quiz: sprint ends when its minute is used up", "[rules]") {
    Play play(puzzle_of(questions(10), Mode::Sprint));

    CHECK(time_allowed(play.puzzle, play.state) == sprint_ms);
    play(right(play.question(), 20'000))(wrong(play.question(), 30'000));
    CHECK(time_allowed(play.puzzle, play.state) == 10'000);
    play(right(play.question(), 10'000));

    CHECK(play.status() == Status::Won);
    CHECK(play.seat().outcomes.size() == 3);
    CHECK(play.seat().clock_ms == sprint_ms);
}

TEST_CASE("quiz: what the end of a sprint cuts off counts for nothing", "[rules]") {
    const auto late = GENERATE(0, 1, 2);
    Play play(puzzle_of(questions(10), Mode::Sprint));
    play(right(play.question(), 50'000));

    if (late == 0)
        play(Quiz::TimeUp{});
    else if (late == 1)
        play(right(play.question(), 10'001));
    else
        play(Quiz::Pass{10'001});

    CHECK(play.status() == Status::Won);
    CHECK(play.seat().outcomes.size() == 1);
    CHECK(play.seat().clock_ms == sprint_ms);
    CHECK(play.told<Quiz::Judged>().empty());
    CHECK(play.told<Quiz::RunEnded>().size() == 1);
}

TEST_CASE("quiz: the first miss ends a sudden death", "[rules]") {
    const Question several = multiple("m", {"A", "B"}, {"x"});
    const Quiz::Move miss = GENERATE_COPY(values<Quiz::Move>(
        {wrong(several), Quiz::Pass{}, Quiz::TimeUp{}, Quiz::GiveAnswer{Picks{{0}}, 0}}));
    Play play(timed(
        puzzle_of({any_question(Kind::Single, "a"), several, several}, Mode::SuddenDeath), 10'000));

    play(right(play.question()));
    CHECK(play.status() == Status::Playing);
    play(miss);

    CHECK(play.status() == Status::Lost);
    CHECK(play.seat().outcomes.size() == 2);
    CHECK(play.told<Quiz::Finished>().front().status == Status::Lost);
}

TEST_CASE("quiz: taking the bow keeps a sudden death", "[rules]") {
    Play play(puzzle_of(questions(5), Mode::SuddenDeath));

    play(right(play.question()))(Quiz::Stop{});

    CHECK(play.status() == Status::Won);
    CHECK(play.seat().points == 140);
}

TEST_CASE("quiz: answering every question wins a sudden death", "[rules]") {
    Play play(puzzle_of(questions(2), Mode::SuddenDeath));

    play(right(play.question()))(right(play.question()));

    CHECK(play.status() == Status::Won);
}

TEST_CASE("quiz: a sudden death of several players is never lost", "[rules]") {
    Play play(puzzle_of(questions(5), Mode::SuddenDeath, 2));

    play(Quiz::BeginTurn{})(wrong(play.question()));
    CHECK(play.status() == Status::Playing);
    play(Quiz::BeginTurn{})(wrong(play.question()));

    CHECK(play.status() == Status::Won);
}

TEST_CASE("quiz: only a run without a length can be stopped", "[rules]") {
    for (const Mode mode : all_modes) {
        const Play play(puzzle_of(questions(2), mode));
        const bool may =
            mode == Mode::SuddenDeath || mode == Mode::Endless || mode == Mode::Rehearsal;
        CAPTURE(mode);

        CHECK(static_cast<bool>(Quiz::apply(play.puzzle, play.state, Quiz::Stop{})) == may);
    }
}

TEST_CASE("quiz: an answer that does not fit is refused", "[rules]") {
    const Play play(puzzle_of({multiple("m", {"A", "B"}, {"x", "y"})}));

    CHECK_FALSE(play.refused(Quiz::GiveAnswer{Pick{0}, 0}).empty());
    CHECK_FALSE(play.refused(Quiz::GiveAnswer{Picks{{0, 1, 2}}, 0}).empty());
    CHECK_FALSE(play.refused(Quiz::GiveAnswer{Picks{{0}}, -1}).empty());
    CHECK_FALSE(play.refused(Quiz::Pass{-1}).empty());
}

TEST_CASE("quiz: a round that is over takes no move", "[rules]") {
    Play play(timed(puzzle_of(questions(1), Mode::Endless, 1), 10'000));
    play(right(play.question()));

    for (const Quiz::Move& move :
         std::vector<Quiz::Move>{Quiz::BeginTurn{}, Quiz::SkipTurn{}, Quiz::GiveAnswer{Pick{0}, 0},
                                 Quiz::Pass{}, Quiz::TimeUp{}, Quiz::Stop{}})
        CHECK(play.refused(move) == "the round is over");
}
