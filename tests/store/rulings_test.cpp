// House rulings in player.db, and what finished rounds owe to them.
#include "store/player_store.h"

#include "base/rng.h"
#include "store/process.h"
#include "store/sandbox.h"
#include "support/catch.h"

#include <algorithm>
#include <span>

using namespace epilogue;
using namespace epilogue::testing;

namespace {

struct Begun {
    PlayerStore store = PlayerStore::open(":memory:").value();
    PlayerId ada = store.add_player("Ada", 2, 100).value();
    RoundId round = store.begin_round(a_round({ada})).value();
    RulingId musical = store.add_ruling(a_ruling("la-la-land-2016", "genre:Musical")).value();
    RulingId won = store.add_ruling(a_ruling("babylon-2022", "award:won")).value();

    void finish(const std::vector<RulingUse>& uses) {
        expect(store.finish_round(round, 1'795'000'500'000, {a_result(round, ada)}, uses));
    }

    ResultRecord result() const { return store.results(ada).value().at(0); }
};

// Whether the result is the one written less so many points and cells.
bool is_less(const ResultRecord& result, int points, int cells) {
    ResultRecord expected = a_result(result.round, result.player);
    expected.points -= points;
    expected.right -= cells;
    return result == expected;
}

std::vector<Ruling> many_rulings(int count) {
    std::vector<Ruling> rulings;
    for (int i = 0; i < count; ++i)
        rulings.push_back(a_ruling("film-" + std::to_string(i), "genre:Drama"));
    return rulings;
}

} // namespace

TEST_CASE("rulings: a ruling comes back as it was made", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    Ruling ruling = a_ruling("wall-e-2008", "title:one-word");
    const auto id = store.add_ruling(ruling);

    const auto rulings = store.rulings();

    REQUIRE(id);
    REQUIRE(rulings);
    ruling.id = id.value();
    CHECK(rulings.value() == std::vector<Ruling>{ruling});
    CHECK(store.integrity().value().empty());
}

TEST_CASE("rulings: a ruling that names no film or no criterion is refused", "[store]") {
    auto store = PlayerStore::open(":memory:").value();

    CHECK_FALSE(store.add_ruling(a_ruling("", "title:one-word")));
    CHECK_FALSE(store.add_ruling(a_ruling("wall-e-2008", "")));
    CHECK(store.rulings().value().empty());
}

TEST_CASE("rulings: the newest come first", "[store]") {
    auto store = PlayerStore::open(":memory:").value();
    Ruling late = a_ruling("a-2000", "genre:Drama");
    late.day = {2027, 1, 1};
    REQUIRE(store.add_ruling(late));
    REQUIRE(store.add_ruling(a_ruling("b-2000", "genre:Drama")));
    REQUIRE(store.add_ruling(a_ruling("c-2000", "genre:Drama")));

    const auto rulings = store.rulings().value();

    REQUIRE(rulings.size() == 3);
    CHECK(rulings[0].film == "a-2000");
    CHECK(rulings[1].film == "c-2000");
    CHECK(rulings[2].film == "b-2000");
}

TEST_CASE("rulings: one in force that is made again stays as it was", "[store]") {
    Begun begun;
    Ruling again = a_ruling("babylon-2022", "award:won");
    again.note = "other words";

    const auto id = begun.store.add_ruling(again);

    CHECK(id.value() == begun.won);
    CHECK(begun.store.rulings().value().size() == 2);
    CHECK(begun.store.rulings().value().at(0).note == a_ruling("babylon-2022", "").note);
}

TEST_CASE("rulings: one that no longer counts is in force with its new words when made again",
          "[store]") {
    const bool removed = GENERATE(false, true);
    Begun begun;
    expect(removed ? begun.store.remove_ruling(begun.won)
                   : begun.store.set_ruling(begun.won, false));
    Ruling again = a_ruling("babylon-2022", "award:won");
    again.note = "other words";
    again.reason = "custom";

    const auto id = begun.store.add_ruling(again);

    CHECK(id.value() == begun.won);
    again.id = begun.won;
    CHECK(begun.store.rulings().value().at(0) == again);
    CHECK(begun.store.integrity().value().empty());
}

TEST_CASE("rulings: many come in at one go and those that are there stay as they are", "[store]") {
    Begun begun;
    expect(begun.store.set_ruling(begun.won, false));
    expect(begun.store.remove_ruling(begun.musical));
    std::vector<Ruling> rulings = many_rulings(4000);
    rulings.push_back(a_ruling("babylon-2022", "award:won"));
    rulings.push_back(a_ruling("la-la-land-2016", "genre:Musical"));
    rulings.push_back(rulings.front());

    const auto added = begun.store.add_rulings(rulings);

    CHECK(added.value() == 4001);
    const auto there = begun.store.rulings().value();
    REQUIRE(there.size() == 4002);
    for (const Ruling& ruling : there)
        if (ruling.in_force == (ruling.id == begun.won))
            FAIL_CHECK(ruling.film);
    CHECK(begun.store.add_rulings(rulings).value() == 0);
    CHECK(begun.store.counts().value().at("rulings") == 4002);
    CHECK(begun.store.integrity().value().empty());
}

TEST_CASE("rulings: of many nothing comes in when one cannot", "[store]") {
    const Sandbox sandbox;
    auto store = PlayerStore::open(sandbox.player_db()).value();
    REQUIRE(store.add_ruling(a_ruling("babylon-2022", "award:won")));
    std::vector<Ruling> rulings = many_rulings(500);
    SECTION("because the file refuses its row") {
        run_sql(sandbox.player_db(), "CREATE TRIGGER full BEFORE INSERT ON ruling "
                                     "WHEN new.film = 'film-300' "
                                     "BEGIN SELECT RAISE(FAIL, 'no room'); END");
    }
    SECTION("because it names no criterion") {
        rulings[300].criterion.clear();
    }

    CHECK_FALSE(store.add_rulings(rulings));

    run_sql(sandbox.player_db(), "DROP TRIGGER IF EXISTS full");
    CHECK(store.rulings().value().size() == 1);
    CHECK(store.counts().value().at("rulings") == 1);
    CHECK(store.integrity().value().empty());
    CHECK(store.add_rulings(many_rulings(500)).value() == 500);
}

TEST_CASE("rulings: a program that is killed brings in all or nothing of a span", "[store]") {
    const Sandbox sandbox;
    const int lines = GENERATE(range(0, 8));
    CAPTURE(lines);
    constexpr std::size_t span = 250;
    const auto rulings = many_rulings(40 * span);
    Child child([&](const Child::Tell& tell) {
        auto store = PlayerStore::open(sandbox.player_db()).value();
        tell("begun");
        for (std::size_t from = 0; from < rulings.size(); from += span) {
            REQUIRE(store.add_rulings(std::span(rulings).subspan(from, span)));
            tell("done");
        }
    });

    for (int i = 0; i <= lines; ++i)
        CHECK_FALSE(child.line().empty());
    child.kill_now();
    const std::string told = child.rest();

    const auto store = PlayerStore::open(sandbox.player_db()).value();
    const auto there = store.rulings().value().size();
    const auto done = static_cast<std::size_t>(lines) +
                      static_cast<std::size_t>(std::count(told.begin(), told.end(), '\n'));
    CHECK(there % span == 0);
    CHECK(there >= done * span);
    CHECK(store.integrity().value().empty());
}

TEST_CASE("rulings: a removed ruling is not listed and not touched any more", "[store]") {
    Begun begun;
    expect(begun.store.remove_ruling(begun.won));

    CHECK(begun.store.rulings().value().size() == 1);
    CHECK(holds(begun.store.set_ruling(begun.won, true).error().message, "there is no ruling 2"));
    CHECK_FALSE(begun.store.remove_ruling(begun.won));
    CHECK(begun.store.counts().value().at("rulings") == 1);
    CHECK(begun.store.integrity().value().empty());
}

TEST_CASE("rulings: a ruling that was never made cannot be set or removed", "[store]") {
    Begun begun;

    CHECK_FALSE(begun.store.set_ruling(RulingId{9}, false));
    CHECK_FALSE(begun.store.remove_ruling(RulingId{0}));
}

TEST_CASE("rulings: points of a cell go with a ruling and come back with it", "[store]") {
    Begun begun;
    begun.finish({{0, 30, {begun.musical}}, {4, 90, {begun.won}}});
    CHECK(is_less(begun.result(), 0, 0));

    expect(begun.store.set_ruling(begun.won, false));
    CHECK(is_less(begun.result(), 90, 1));
    CHECK(begun.store.results_of(begun.round).value().at(0) == begun.result());
    expect(begun.store.set_ruling(begun.musical, false));
    CHECK(is_less(begun.result(), 120, 2));
    expect(begun.store.set_ruling(begun.won, true));
    CHECK(is_less(begun.result(), 30, 1));
    expect(begun.store.set_ruling(begun.musical, true));
    CHECK(is_less(begun.result(), 0, 0));
    expect(begun.store.remove_ruling(begun.musical));
    CHECK(is_less(begun.result(), 30, 1));
}

TEST_CASE("rulings: a cell that owes its points to two rulings loses them once", "[store]") {
    Begun begun;
    begun.finish({{4, 90, {begun.musical, begun.won}}});

    expect(begun.store.set_ruling(begun.won, false));
    CHECK(is_less(begun.result(), 90, 1));
    expect(begun.store.remove_ruling(begun.musical));
    CHECK(is_less(begun.result(), 90, 1));
}

TEST_CASE("rulings: a use may name its ruling by film and criterion", "[store]") {
    Begun begun;
    begun.finish({{2, 50, {begun.musical}, {{"babylon-2022", "award:won"}}}});

    expect(begun.store.set_ruling(begun.won, false));

    CHECK(is_less(begun.result(), 50, 1));
    CHECK(begun.store.rulings().value().at(0).rounds == 1);
    CHECK(begun.store.integrity().value().empty());
}

TEST_CASE("rulings: a use of a ruling that is not there keeps the round in play", "[store]") {
    Begun begun;

    const auto finished =
        begun.store.finish_round(begun.round, 5, {a_result(begun.round, begun.ada)},
                                 {{2, 50, {}, {{"babylon-2022", "award:nominated"}}}});

    REQUIRE_FALSE(finished);
    CHECK(holds(finished.error().message, "babylon-2022 for award:nominated"));
    CHECK(begun.store.unfinished().value().size() == 1);
    CHECK(begun.store.results(begun.ada).value().empty());
    CHECK(begun.store.integrity().value().empty());
}

TEST_CASE("rulings: finishing again with a ruling out of force is fine", "[store]") {
    Begun begun;
    const std::vector<RulingUse> uses = {{4, 90, {begun.won}}};
    begun.finish(uses);
    expect(begun.store.set_ruling(begun.won, false));

    begun.finish(uses);

    CHECK(is_less(begun.result(), 90, 1));
    CHECK(begun.store.integrity().value().empty());
}

TEST_CASE("rulings: a result never falls below nought", "[store]") {
    Begun begun;
    begun.finish({{4, 9000, {begun.won}}});

    expect(begun.store.remove_ruling(begun.won));

    CHECK(begun.result().points == 0);
    CHECK(begun.result().right == 5);
}

TEST_CASE("rulings: rounds that a ruling touches are counted once each", "[store]") {
    Begun begun;
    begun.finish({{1, 10, {begun.won}}, {4, 90, {begun.won, begun.musical}}});
    const auto second = begun.store.begin_round(a_round({begun.ada}, 8)).value();
    expect(
        begun.store.finish_round(second, 6, {a_result(second, begun.ada)}, {{1, 10, {begun.won}}}));

    const auto rulings = begun.store.rulings().value();

    CHECK(rulings.at(0).rounds == 2);
    CHECK(rulings.at(1).rounds == 1);
}

TEST_CASE("rulings: results agree with a reckoning by hand whatever is in force", "[store]") {
    const int seed = GENERATE(range(0, 40));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed));
    auto store = PlayerStore::open(":memory:").value();
    const auto ada = store.add_player("Ada", 2, 100).value();
    std::vector<bool> counts;
    for (int i = 0; i < 6; ++i) {
        REQUIRE(store.add_ruling(a_ruling("film-" + std::to_string(i), "genre:Drama")));
        counts.push_back(rng.below(3) > 0);
    }
    std::vector<int> lost_points;
    std::vector<int> lost_cells;
    for (int i = 0; i < 8; ++i) {
        const auto round = store.begin_round(a_round({ada}, 7)).value();
        std::vector<RulingUse> uses;
        lost_points.push_back(0);
        lost_cells.push_back(0);
        for (int cell = 0; cell < 9; ++cell) {
            if (rng.below(3) > 0)
                continue;
            const std::size_t a = rng.index(6);
            const std::size_t b = rng.index(6);
            uses.push_back({cell, 5 + cell, {RulingId{1 + static_cast<std::int64_t>(a)}}});
            if (b != a)
                uses.back().rulings.push_back(RulingId{1 + static_cast<std::int64_t>(b)});
            if (counts[a] && counts[b])
                continue;
            lost_points.back() += 5 + cell;
            lost_cells.back() += 1;
        }
        expect(store.finish_round(round, 5, {a_result(round, ada)}, uses));
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (!counts[i])
            expect(store.set_ruling(RulingId{1 + static_cast<std::int64_t>(i)}, false));

    const auto results = store.results(ada).value();

    REQUIRE(results.size() == 8);
    for (std::size_t i = 0; i < results.size(); ++i)
        CHECK(results[i].points == 740 - lost_points[i]);
    for (std::size_t i = 0; i < results.size(); ++i)
        CHECK(results[i].right == std::max(0, 6 - lost_cells[i]));
    CHECK(store.integrity().value().empty());
}
