#include "store/player_store.h"

#include "store/sandbox.h"
#include "support/catch.h"

using namespace epilogue;
using namespace epilogue::testing;

namespace {

struct Begun {
    PlayerStore store = PlayerStore::open(":memory:").value();
    PlayerId ada = store.add_player("Ada", 2, 100).value();
    RoundId round = store.begin_round(a_round({ada})).value();
};

} // namespace

TEST_CASE("player rounds: a round in play comes back with its moves in order", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto ada = store.add_player("Ada", 2, 100).value();
    const auto ben = store.add_player("Ben", 3, 100).value();
    const auto first = store.begin_round(a_round({ada}, 1)).value();
    const auto second = store.begin_round(a_round({ben, ada}, ~std::uint64_t{0})).value();
    expect(store.append_move(a_move(second, ben, 0)));
    expect(store.append_move(a_move(second, ben, 1)));

    const auto rounds = store.unfinished();

    REQUIRE(rounds);
    REQUIRE(rounds.value().size() == 2);
    CHECK(rounds.value()[0].id == second);
    CHECK(rounds.value()[0].seed == ~std::uint64_t{0});
    CHECK(rounds.value()[0].puzzle == a_round({}, ~std::uint64_t{0}).puzzle);
    CHECK(rounds.value()[0].moves == std::vector<std::string>{"pick 0 of many", "pick 1 of many"});
    CHECK(rounds.value()[0].players == std::vector<PlayerId>{ben, ada});
    CHECK(rounds.value()[1].id == first);
    CHECK(rounds.value()[1].moves.empty());
}

TEST_CASE("player rounds: a round needs one to eight players who exist", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto ada = store.add_player("Ada", 2, 100).value();

    CHECK_FALSE(store.begin_round(a_round({})));
    CHECK_FALSE(store.begin_round(a_round(std::vector<PlayerId>(9, ada))));
    CHECK_FALSE(store.begin_round(a_round({PlayerId{7}})));
    CHECK(store.rounds().value().empty());
    CHECK(store.integrity().value().empty());
}

TEST_CASE("player rounds: rounds that have ended are not offered again", "[store]") {
    Begun b;
    const auto left = b.store.begin_round(a_round({b.ada}, 2)).value();
    const auto unreadable = b.store.begin_round(a_round({b.ada}, 3)).value();
    const auto open = b.store.begin_round(a_round({b.ada}, 4)).value();

    expect(b.store.finish_round(b.round, 5000, {a_result(b.round, b.ada)}));
    expect(b.store.abandon_round(left));
    expect(b.store.mark_unreadable(unreadable, "move 2 does not fit"));

    const auto rounds = b.store.unfinished();
    REQUIRE(rounds);
    REQUIRE(rounds.value().size() == 1);
    CHECK(rounds.value()[0].id == open);
    CHECK(b.store.rounds().value().size() == 4);
    CHECK(b.store.integrity().value().empty());
}

TEST_CASE("player rounds: a move that leaves a gap is refused", "[store]") {
    Begun b;
    expect(b.store.append_move(a_move(b.round, b.ada, 0)));

    const auto done = b.store.append_move(a_move(b.round, b.ada, 2));

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "number 3"));
    CHECK(holds(done.error().message, "number 2 is expected"));
    CHECK_FALSE(b.store.append_move(a_move(b.round, b.ada, -1)));
    CHECK(b.store.answers(b.ada).value().size() == 1);
}

TEST_CASE("player rounds: the same move may be saved twice, another in its place may not",
          "[store]") {
    Begun b;
    expect(b.store.append_move(a_move(b.round, b.ada, 0)));
    expect(b.store.append_move(a_move(b.round, b.ada, 1)));
    NewMove other = a_move(b.round, b.ada, 1);
    other.move = "pick 3";

    const auto again = b.store.append_move(a_move(b.round, b.ada, 0));
    const auto instead = b.store.append_move(other);

    CHECK(again);
    REQUIRE_FALSE(instead);
    CHECK(holds(instead.error().message, "gone on elsewhere"));
    CHECK(b.store.unfinished().value().at(0).moves.size() == 2);
    CHECK(b.store.answers(b.ada).value().size() == 2);
}

TEST_CASE("player rounds: a move whose answer cannot be kept is not kept either", "[store]") {
    Begun b;
    NewMove move = a_move(b.round, b.ada, 0);
    move.answers.at(0).seat = 5; // nobody sits there

    const auto done = b.store.append_move(move);

    CHECK_FALSE(done);
    CHECK(b.store.unfinished().value().at(0).moves.empty());
    CHECK(b.store.integrity().value().empty());
    expect(b.store.append_move(a_move(b.round, b.ada, 0)));
}

TEST_CASE("player rounds: nothing can be added to a round that has ended", "[store]") {
    Begun b;
    expect(b.store.abandon_round(b.round));

    const auto done = b.store.append_move(a_move(b.round, b.ada, 0));

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "abandoned"));
    CHECK_FALSE(b.store.abandon_round(b.round));
    CHECK_FALSE(b.store.finish_round(b.round, 1, {}));
    CHECK_FALSE(b.store.mark_unreadable(b.round, "why"));
}

TEST_CASE("player rounds: a round that is not there is named in the error", "[store]") {
    Begun b;

    const auto done = b.store.append_move(a_move(RoundId{77}, b.ada, 0));

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "round 77"));
    CHECK_FALSE(b.store.finish_round(RoundId{77}, 1, {}));
}

TEST_CASE("player rounds: a result may be saved twice and then counts once", "[store]") {
    Begun b;
    const std::vector<ResultRecord> results = {a_result(b.round, b.ada)};
    expect(b.store.finish_round(b.round, 5000, results));

    const auto again = b.store.finish_round(b.round, 5000, results);

    CHECK(again);
    CHECK(b.store.results(b.ada).value() == results);
    CHECK_FALSE(b.store.finish_round(b.round, 5000, {}));
}

TEST_CASE("player rounds: a result of another round is refused", "[store]") {
    Begun b;
    const auto other = b.store.begin_round(a_round({b.ada}, 2)).value();

    CHECK_FALSE(b.store.finish_round(b.round, 5000, {a_result(other, b.ada)}));
    CHECK(b.store.unfinished().value().size() == 2);
}

TEST_CASE("player rounds: a damaged round is set aside and the others go on", "[store]") {
    const Sandbox sandbox;
    RoundId whole{};
    {
        auto store = PlayerStore::open(sandbox.player_db()).value();
        const auto ada = store.add_player("Ada", 2, 100).value();
        REQUIRE(store.begin_round(a_round({ada}, 1)));
        whole = store.begin_round(a_round({ada}, 2)).value();
        expect(store.append_move(a_move(whole, ada, 0)));
    }
    run_sql(sandbox.player_db(), "UPDATE puzzle SET puzzle = 'b puzzle' WHERE round = 1");
    auto store = PlayerStore::open(sandbox.player_db()).value();
    const auto before = store.unfinished();

    const auto told = store.set_aside_damaged();

    REQUIRE_FALSE(before);
    CHECK(holds(before.error().message, "the puzzle of round 1"));
    REQUIRE(told);
    REQUIRE(told.value().size() == 1);
    CHECK(holds(told.value()[0], "Round 1"));
    REQUIRE(store.unfinished());
    CHECK(store.unfinished().value().size() == 1);
    CHECK(store.unfinished().value()[0].id == whole);
    CHECK(store.rounds().value().size() == 2);
    CHECK(store.integrity().value() == std::vector<std::string>{"1 puzzle is damaged."});
}
