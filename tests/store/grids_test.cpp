// A player's Movie Grids, and a round by its id.
#include "store/player_store.h"

#include "store/sandbox.h"
#include "support/catch.h"

using namespace epilogue;
using namespace epilogue::testing;

namespace {

NewRound a_grid(PlayerId player, const std::string& params) {
    NewRound round = a_round({player});
    round.game = "grid";
    round.params = params;
    return round;
}

NewMove a_guess(RoundId round, int index) {
    return {round, index, "guess " + std::to_string(index), {}};
}

struct Played {
    PlayerStore store = PlayerStore::open(":memory:").value();
    PlayerId ada = store.add_player("Ada", 2, 100).value();
    PlayerId ben = store.add_player("Ben", 3, 100).value();
    RoundId quiz = store.begin_round(a_round({ada})).value();
    RoundId first = store.begin_round(a_grid(ada, "day 1")).value();
    RoundId other = store.begin_round(a_grid(ben, "day 1")).value();
    RoundId second = store.begin_round(a_grid(ada, "day 2")).value();

    Played() {
        for (int i = 0; i < 3; ++i)
            for (const RoundId round : {first, other, second, quiz})
                expect(store.append_move(a_guess(round, i)));
    }
};

} // namespace

TEST_CASE("grids: a player's grids come oldest first with moves and result", "[store]") {
    Played played;
    const auto ruling = played.store.add_ruling(a_ruling("babylon-2022", "award:won")).value();
    expect(played.store.finish_round(played.first, 77, {a_result(played.first, played.ada)},
                                     {{3, 80, {ruling}}}));

    const auto grids = played.store.grids(played.ada);

    REQUIRE(grids);
    REQUIRE(grids.value().size() == 2);
    CHECK(grids.value()[0] == PlayedGrid{.round = played.first,
                                         .params = "day 1",
                                         .finished_ms = 77,
                                         .moves = {"guess 0", "guess 1", "guess 2"},
                                         .result = a_result(played.first, played.ada),
                                         .uses = 1});
    CHECK(grids.value()[1].round == played.second);
    CHECK(grids.value()[1].finished_ms == 0);
    CHECK(grids.value()[1].moves.size() == 3);
    CHECK(grids.value()[1].result == ResultRecord{});
}

TEST_CASE("grids: a grid loses what a ruling had given it", "[store]") {
    Played played;
    const auto ruling = played.store.add_ruling(a_ruling("babylon-2022", "award:won")).value();
    expect(played.store.finish_round(played.first, 77, {a_result(played.first, played.ada)},
                                     {{3, 80, {ruling}}}));
    expect(played.store.set_ruling(ruling, false));

    const auto grid = played.store.grids(played.ada).value().at(0);

    CHECK(grid.result.points == 660);
    CHECK(grid.result.right == 5);
    CHECK(grid.uses == 0);
}

TEST_CASE("grids: those left for good and those unreadable are not among them", "[store]") {
    Played played;
    expect(played.store.abandon_round(played.first));
    expect(played.store.mark_unreadable(played.second, "it does not replay"));

    CHECK(played.store.grids(played.ada).value().empty());
    CHECK(played.store.grids(played.ben).value().size() == 1);
    CHECK(played.store.grids(PlayerId{99}).value().empty());
}

TEST_CASE("grids: what is damaged or missing is told", "[store]") {
    const auto sql = GENERATE(
        "UPDATE round SET params = 'day 3' WHERE id = 2",
        "UPDATE round SET game = 'quiz' WHERE id = 2",
        "UPDATE round SET finished_ms = 78 WHERE id = 2", "DELETE FROM round WHERE id = 2",
        "UPDATE round_player SET player = 2 WHERE round = 2",
        "DELETE FROM round_player WHERE round = 2",
        "UPDATE move SET move = 'x' WHERE round = 2 AND n = 1",
        "DELETE FROM move WHERE round = 2 AND n = 1", "DELETE FROM move WHERE round = 2 AND n = 2",
        "UPDATE result SET points = 1", "DELETE FROM result", "DELETE FROM ruling_use",
        "DELETE FROM ruling", "UPDATE ruling SET in_force = 0");
    CAPTURE(sql);
    const Sandbox sandbox;
    PlayerId ada{};
    {
        auto store = PlayerStore::open(sandbox.player_db()).value();
        ada = store.add_player("Ada", 2, 100).value();
        REQUIRE(store.begin_round(a_round({ada})));
        const auto grid = store.begin_round(a_grid(ada, "day 1")).value();
        for (int i = 0; i < 3; ++i)
            expect(store.append_move(a_guess(grid, i)));
        const auto ruling = store.add_ruling(a_ruling("babylon-2022", "award:won")).value();
        expect(store.finish_round(grid, 77, {a_result(grid, ada)}, {{3, 80, {ruling}}}));
        REQUIRE(store.grids(ada));
    }
    run_sql(sandbox.player_db(), std::string("PRAGMA foreign_keys = OFF;") + sql);

    const auto grids = PlayerStore::open(sandbox.player_db()).value().grids(ada);

    REQUIRE_FALSE(grids);
    CHECK(holds(grids.error().message, "the file is damaged"));
}

TEST_CASE("grids: a round comes by its id whatever its state", "[store]") {
    Played played;
    expect(played.store.abandon_round(played.first));

    const auto round = played.store.round(played.first);

    REQUIRE(round);
    CHECK(round.value().id == played.first);
    CHECK(round.value().game == "grid");
    CHECK(round.value().params == "day 1");
    CHECK(round.value().puzzle == a_round({}).puzzle);
    CHECK(round.value().moves.size() == 3);
    CHECK(round.value().players == std::vector<PlayerId>{played.ada});
}

TEST_CASE("grids: a round that was never begun is told as such", "[store]") {
    const Played played;
    const auto id = GENERATE(RoundId{0}, RoundId{-1}, RoundId{5});

    const auto round = played.store.round(id);

    REQUIRE_FALSE(round);
    CHECK(holds(round.error().message, "there is no round"));
    CHECK_FALSE(holds(round.error().message, "damaged"));
}
