#include "store/player_store.h"

#include "store/sandbox.h"
#include "support/catch.h"

using namespace epilogue;
using namespace epilogue::testing;

TEST_CASE("player store: players come back as they were added, oldest first", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto ada = store.add_player("Ada", 2, 100).value();
    const auto ben = store.add_player("Ben Łukasz", 7, 200).value();
    REQUIRE(store.set_seen({ada, ben}, "La La Land|2016", true));
    REQUIRE(store.set_seen({ben}, "La La Land|2016", false));

    const auto players = store.players();

    REQUIRE(players);
    CHECK(players.value() ==
          std::vector<Player>{{ada, "Ada", 2, {"La La Land|2016"}}, {ben, "Ben Łukasz", 7, {}}});
}

TEST_CASE("player store: a round in play comes back with its moves in order", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    const auto ada = store.add_player("Ada", 2, 100).value();
    const auto ben = store.add_player("Ben", 3, 100).value();
    const auto first = store.begin_round(a_round({ada}, 1)).value();
    const auto second = store.begin_round(a_round({ben, ada}, ~std::uint64_t{0})).value();
    REQUIRE(store.append_move(a_move(second, ben, 0)));
    REQUIRE(store.append_move(a_move(second, ben, 1)));

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
