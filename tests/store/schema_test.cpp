// Files of every schema there ever was: tests/data/schema_N.db was written by the program when N
// was its newest, and is opened for ever.
#include "store/backup.h"
#include "store/condition.h"
#include "store/migrations.h"
#include "store/player_store.h"
#include "store/sandbox.h"
#include "support/catch.h"

#include <filesystem>

using namespace epilogue;
using namespace epilogue::testing;

TEST_CASE("schema: a file of every schema opens with all that it holds", "[store]") {
    const int schema = GENERATE(range(1, player_schema() + 1));
    CAPTURE(schema);
    const Sandbox sandbox;
    const std::string kept = std::string(TEST_DATA) + "/schema_" + std::to_string(schema) + ".db";
    write_bytes(sandbox.player_db(), bytes_of(kept));

    auto store = PlayerStore::open(sandbox.player_db());

    REQUIRE(store);
    CHECK(store.value().integrity().value().empty());
    const auto players = store.value().players().value();
    REQUIRE(players.size() == 2);
    CHECK(players[0] == Player{PlayerId{1}, "Ada", 2, {"La La Land|2016"}});
    CHECK(players[1] == Player{PlayerId{2}, "Ben Łukasz", 5, {}});
    CHECK(store.value().settings().value() ==
          std::map<std::string, std::string>{{"text_size", "120"}, {"theme", "night"}});
    const auto rounds = store.value().unfinished().value();
    REQUIRE(rounds.size() == 1);
    CHECK(rounds[0].seed == 12);
    CHECK(rounds[0].params == "classic,10");
    CHECK(rounds[0].moves.size() == 6);
    CHECK(rounds[0].moves[5] == "pick 5 of many");
    CHECK(rounds[0].players == std::vector<PlayerId>{PlayerId{2}});
    CHECK(store.value().rounds().value().size() == 2);
    CHECK(store.value().results(PlayerId{1}).value().at(0).points == 740);
    CHECK(store.value().answers(PlayerId{1}).value().at(1).verdict == Verdict::Wrong);
    CHECK(store.value().answers_to_missed(PlayerId{2}).value().size() == 3);
}

TEST_CASE("schema: a file from before there were rulings takes them", "[store]") {
    const Sandbox sandbox;
    write_bytes(sandbox.player_db(), bytes_of(std::string(TEST_DATA) + "/schema_1.db"));
    auto store = PlayerStore::open(sandbox.player_db()).value();
    REQUIRE(store.rulings().value().empty());

    const auto id = store.add_ruling(a_ruling("la-la-land-2016", "genre:Musical"));

    REQUIRE(id);
    CHECK(store.rulings().value().size() == 1);
    CHECK(store.integrity().value().empty());
}

TEST_CASE("schema: a file of schema 2 holds its rulings and what is owed to them", "[store]") {
    const Sandbox sandbox;
    write_bytes(sandbox.player_db(), bytes_of(std::string(TEST_DATA) + "/schema_2.db"));

    auto store = PlayerStore::open(sandbox.player_db()).value();

    const auto rulings = store.rulings().value();
    REQUIRE(rulings.size() == 2);
    CHECK(rulings[1].criterion == "genre:Musical");
    CHECK(rulings[1].rounds == 1);
    CHECK_FALSE(rulings[0].in_force);
    expect(store.remove_ruling(rulings[1].id));
    CHECK(store.results(PlayerId{1}).value().at(0).points == 740 - 30 - 90);
}

TEST_CASE("schema: an old file is taken further", "[store]") {
    const Sandbox sandbox;
    write_bytes(sandbox.player_db(), bytes_of(std::string(TEST_DATA) + "/schema_1.db"));
    auto store = PlayerStore::open(sandbox.player_db()).value();

    expect(store.append_move(a_move(RoundId{2}, PlayerId{2}, 6)));

    CHECK(store.unfinished().value().at(0).moves.size() == 7);
    CHECK(store.integrity().value().empty());
}

TEST_CASE("schema: a copy is kept before a file is brought up to date", "[store]") {
    const Sandbox sandbox;
    run_sql(sandbox.player_db(),
            "PRAGMA application_id = " + std::to_string(player_application_id) +
                "; CREATE TABLE from_before(x); PRAGMA user_version = 0");

    auto store = PlayerStore::open(sandbox.player_db());

    REQUIRE(store);
    REQUIRE(store.value().add_player("Ada", 1, 1));
    const std::string copy = sandbox.backups() + "/" + backup_name_before_update(0);
    CHECK(ask_sql(copy, "PRAGMA user_version") == 0);
    CHECK(ask_sql(copy, "SELECT count(*) FROM from_before") == 0);
    CHECK(ask_sql(sandbox.player_db(), "PRAGMA user_version") == player_schema());
    CHECK(store.value().integrity().value().empty());
}

TEST_CASE("schema: a step that fails leaves the file as it was", "[store]") {
    const Sandbox sandbox;
    run_sql(sandbox.player_db(),
            "PRAGMA application_id = " + std::to_string(player_application_id) +
                "; CREATE TABLE result(x); PRAGMA user_version = 0");

    const auto store = PlayerStore::open(sandbox.player_db());

    REQUIRE_FALSE(store);
    CHECK(holds(store.error().message, "could not open the players' file in"));
    CHECK(ask_sql(sandbox.player_db(), "PRAGMA user_version") == 0);
    CHECK(ask_sql(sandbox.player_db(), "SELECT count(*) FROM sqlite_schema") == 1);
}

TEST_CASE("schema: a new file has the newest schema, strict tables and our mark", "[store]") {
    const Sandbox sandbox;
    REQUIRE(PlayerStore::open(sandbox.player_db()));

    CHECK(ask_sql(sandbox.player_db(), "PRAGMA user_version") == player_schema());
    CHECK(ask_sql(sandbox.player_db(), "PRAGMA application_id") == player_application_id);
    CHECK(ask_sql(sandbox.player_db(), "SELECT count(*) FROM pragma_table_list WHERE "
                                       "schema = 'main' AND type = 'table' AND NOT strict AND "
                                       "name NOT LIKE 'sqlite_%'") == 0);
    CHECK_FALSE(is_there(sandbox.backups()));
}

TEST_CASE("schema: the file refuses rows that break its rules", "[store]") {
    const Sandbox sandbox;
    {
        auto store = PlayerStore::open(sandbox.player_db()).value();
        live(store);
    }
    const auto sql = GENERATE(
        "INSERT INTO player VALUES(3, '', 1, 1, 0, 0)",
        "INSERT INTO player VALUES(3, 'Cy', 8, 1, 0, 0)",
        "INSERT INTO player VALUES(3, 'Cy', 'red', 1, 0, 0)",
        "INSERT INTO player VALUES(3, NULL, 1, 1, 0, 0)",
        "INSERT INTO seen_film VALUES(9, 'La La Land|2016', 1, 0)",
        "INSERT INTO seen_film VALUES(1, 'Moonlight|2016', 2, 0)",
        "UPDATE round SET state = 'lost'", "UPDATE round SET finished_ms = 5 WHERE id = 2",
        "INSERT INTO round_player VALUES(2, 8, 1, 0)", "INSERT INTO move VALUES(9, 0, 'm', 0, 0)",
        "INSERT INTO move VALUES(2, -1, 'm', 0, 0)", "UPDATE answer SET difficulty = 6",
        "UPDATE answer SET verdict = 'maybe'", "UPDATE answer SET points = -1",
        "INSERT INTO ruling_use VALUES(1, 9, 1, 5, 0)",
        "INSERT INTO ruling_use VALUES(1, 8, 7, 5, 0)",
        "UPDATE ruling SET removed = 1 WHERE id = 1", "DELETE FROM ruling WHERE id = 1",
        "UPDATE ruling SET film = 'la-la-land-2016', criterion = 'genre:Musical' WHERE id = 2",
        "UPDATE answer SET seat = 4", "UPDATE result SET asked = 2", "DELETE FROM player",
        "DELETE FROM move WHERE round = 2");
    CAPTURE(sql);

    CHECK_THROWS(run_sql(sandbox.player_db(), std::string("PRAGMA foreign_keys = ON; ") + sql));
    CHECK(PlayerStore::open(sandbox.player_db()).value().integrity().value().empty());
}
