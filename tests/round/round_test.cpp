#include "round/round.h"

#include "rules/grid.h"
#include "rules/grid_maker.h"
#include "rules/null_game.h"
#include "rules/quiz.h"
#include "support/catch.h"
#include "support/film_bank.h"
#include "support/grid_builders.h"
#include "support/print.h"
#include "support/quiz_play.h"

#include <string>
#include <vector>

using namespace epilogue;

namespace {

const Bank& sample_bank() {
    static const Bank bank = [] {
        Bank made = memory_bank({sample_pack(10)});
        put_made_films(made);
        return made;
    }();
    return bank;
}

// What the tests need to know of each game: settings, and a legal move for any state.
template <class G> struct Sample;

template <> struct Sample<Quiz> {
    static Quiz::Params params(Rng& rng) {
        return random_params(all_modes.at(rng.index(5)), rng); // all but Rehearsal
    }

    static Quiz::Move move(const Round<Quiz>& round, Rng& rng) {
        return random_move(round.puzzle, round.state, rng);
    }

    static Quiz::Move illegal() { return Quiz::Pass{-1}; }
};

template <> struct Sample<NullGame> {
    static NullGame::Params params(Rng& rng) { return {1 + static_cast<int>(rng.below(40))}; }

    static NullGame::Move move(const Round<NullGame>& /*round*/, Rng& rng) {
        return {1 + static_cast<int>(rng.below(3))};
    }

    static NullGame::Move illegal() { return {0}; }
};

// Boards of some days; making them takes long, and is tested with the rules.
const std::vector<Board>& some_boards() {
    static const std::vector<Board> boards = [] {
        GridMaker maker(sample_bank().catalogue().value());
        std::vector<Board> made;
        for (int number = 1; number <= 8; ++number)
            made.push_back(maker.board(number).value().board);
        return made;
    }();
    return boards;
}

template <> struct Sample<Grid> {
    static Grid::Params params(Rng& rng) {
        Grid::Params params;
        params.board = some_boards().at(rng.index(some_boards().size()));
        if (rng.below(2) == 0)
            params.number = static_cast<int>(rng.below(2000)) - 1000;
        params.mode = static_cast<GridMode>(rng.below(3));
        return params;
    }

    static Grid::Move move(const Round<Grid>& round, Rng& rng) {
        return random_grid_move(round.puzzle, round.state, rng);
    }

    static Grid::Move illegal() { return Grid::Guess{9, {}, {}, {}, {}}; }
};

template <class G> Round<G> begun(std::uint64_t seed) {
    Rng rng(seed);
    auto round = begin<G>(Sample<G>::params(rng), sample_bank(), seed);
    INFO((round ? std::string() : round.error().message));
    REQUIRE(round);
    return std::move(round).value();
}

// Plays by chance, to the end or for this many moves.
template <class G> void play_on(Round<G>& round, Rng& rng, int moves = 10'000) {
    for (; moves > 0 && G::status(round.puzzle, round.state) == Status::Playing; --moves)
        REQUIRE(play(round, Sample<G>::move(round, rng)));
}

template <class G> std::vector<std::string> texts_of(const Round<G>& round) {
    std::vector<std::string> texts;
    for (const auto& move : round.moves)
        texts.push_back(G::encode(move));
    return texts;
}

} // namespace

TEMPLATE_TEST_CASE("round: the state is always the replay of the moves", "[round]", Quiz, Grid,
                   NullGame) {
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    auto round = begun<TestType>(static_cast<std::uint64_t>(seed));

    for (int i = 0; i < 12; ++i) {
        const auto replayed = replay<TestType>(round.puzzle, round.moves);
        REQUIRE(replayed);
        CHECK(replayed.value() == round.state);
        play_on(round, rng, 3);
    }
}

TEMPLATE_TEST_CASE("round: the same settings and seed begin the same round", "[round]", Quiz, Grid,
                   NullGame) {
    const auto seed = GENERATE(range(0, 50));

    CHECK(begun<TestType>(static_cast<std::uint64_t>(seed)).puzzle ==
          begun<TestType>(static_cast<std::uint64_t>(seed)).puzzle);
}

TEMPLATE_TEST_CASE("round: an illegal move changes nothing", "[round]", Quiz, Grid, NullGame) {
    const auto seed = GENERATE(range(0, 50));
    Rng rng(static_cast<std::uint64_t>(seed));
    auto round = begun<TestType>(static_cast<std::uint64_t>(seed));
    play_on(round, rng, 2);
    const auto before = round;

    CHECK_FALSE(play(round, Sample<TestType>::illegal()));

    CHECK(round.state == before.state);
    CHECK(round.moves == before.moves);
}

TEMPLATE_TEST_CASE("round: comes back from its texts as it was", "[round]", Quiz, Grid, NullGame) {
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    auto round = begun<TestType>(static_cast<std::uint64_t>(seed));
    play_on(round, rng, static_cast<int>(rng.below(30)));

    const auto back = restore<TestType>(TestType::encode(round.params), round.seed,
                                        TestType::encode(round.puzzle), texts_of(round));

    INFO((back ? std::string() : back.error().message));
    REQUIRE(back);
    CHECK(back.value().params == round.params);
    CHECK(back.value().seed == round.seed);
    CHECK(back.value().puzzle == round.puzzle);
    CHECK(back.value().moves == round.moves);
    CHECK(back.value().state == round.state);
}

TEMPLATE_TEST_CASE("round: texts that tell no round are an error", "[round]", Quiz, Grid,
                   NullGame) {
    const auto seed = GENERATE(range(0, 20));
    Rng rng(static_cast<std::uint64_t>(seed));
    auto round = begun<TestType>(static_cast<std::uint64_t>(seed));
    play_on(round, rng);
    const std::string params = TestType::encode(round.params);
    const std::string puzzle = TestType::encode(round.puzzle);
    auto moves = texts_of(round);
    const auto restored = [&](const std::string& p, const std::string& q,
                              const std::vector<std::string>& m) {
        return static_cast<bool>(restore<TestType>(p, round.seed, q, m));
    };
    REQUIRE(restored(params, puzzle, moves));

    CHECK_FALSE(restored("", puzzle, moves));
    CHECK_FALSE(restored(params, "", moves));
    CHECK_FALSE(restored(params, "{}", moves));
    auto damaged = moves;
    damaged.back() = "?";
    CHECK_FALSE(restored(params, puzzle, damaged));
    moves.push_back(moves.back()); // a move after the end
    CHECK_FALSE(restored(params, puzzle, moves));
}

TEMPLATE_TEST_CASE("round: a game id tells settings and seed", "[round]", Quiz, Grid, NullGame) {
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(seed);
    const auto round = begun<TestType>(static_cast<std::uint64_t>(seed));

    const std::string id = game_id<TestType>(round.params, round.seed);
    const auto read = parse_game_id<TestType>(id);

    CAPTURE(id);
    REQUIRE(read);
    CHECK(read.value().first == round.params);
    CHECK(read.value().second == round.seed);
    CHECK(begin<TestType>(read.value().first, sample_bank(), read.value().second).value().puzzle ==
          round.puzzle);
}

TEMPLATE_TEST_CASE("round: what is no game id is refused", "[round]", Quiz, Grid, NullGame) {
    const std::string id = game_id<TestType>(begun<TestType>(3).params, 3);

    for (std::size_t cut = 0; cut < id.size(); ++cut)
        CHECK_FALSE(parse_game_id<TestType>(id.substr(0, cut)));
    CHECK_FALSE(parse_game_id<TestType>(id + "x"));
    CHECK_FALSE(parse_game_id<TestType>("x" + id));
    CHECK_FALSE(parse_game_id<TestType>(std::string(TestType::name) + ":#1"));
    CHECK_FALSE(parse_game_id<TestType>("#1"));
}

TEST_CASE("round: undoing takes back exactly one move", "[round]") {
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    auto round = begun<NullGame>(static_cast<std::uint64_t>(seed));
    CHECK_FALSE(undo(round));
    play_on(round, rng, static_cast<int>(rng.below(5)));
    if (NullGame::status(round.puzzle, round.state) != Status::Playing)
        return;
    const auto before = round;

    REQUIRE(play(round, Sample<NullGame>::move(round, rng)));
    REQUIRE(undo(round));

    CHECK(round.state == before.state);
    CHECK(round.moves == before.moves);
}

TEST_CASE("round: an answer that was shown cannot be taken back", "[round]") {
    Rng rng(1);
    auto round = begun<Quiz>(1);
    play_on(round, rng, 2);
    const auto before = round;

    const auto undone = undo(round);

    REQUIRE_FALSE(undone);
    CHECK(undone.error().message ==
          "a move of this game cannot be taken back: its answer has been shown");
    CHECK(round.state == before.state);
}

TEST_CASE("round: a replay says which move does not fit", "[round]") {
    const auto replayed = replay<NullGame>({5}, {{3}, {2}, {1}});

    REQUIRE_FALSE(replayed);
    CHECK(replayed.error().message == "move 3 of 3 does not fit the round: the walk is over");
}
