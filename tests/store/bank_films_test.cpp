// The films in bank.db: what goes in comes out, older banks take them, damage is told.
#include "store/bank_store.h"

#include "store/sandbox.h"
#include "support/catch.h"

using namespace epilogue;
using namespace epilogue::testing;

namespace {

const std::string catalogue("catalogue \0 bytes \xff", 18);
const std::string search_index("\0\0index", 7);

BankStore with_films(const std::string& path, const FilmTables& tables) {
    auto bank = BankStore::create(path).value();
    expect(bank.set_films(tables, catalogue, search_index));
    return bank;
}

// A bank as the program made it before there were films, with a pack that was brought in and
// switched off.
void make_old_bank(const std::string& path) {
    {
        auto bank = BankStore::create(path).value();
        REQUIRE(bank.install(a_pack("shipped.pack", 20), "shipped text", true, 1));
        REQUIRE(bank.install(a_pack("mine.pack", 20), "my text", false, 1));
        expect(bank.enable("mine.pack", false));
    }
    run_sql(path, "DROP TABLE film; DROP TABLE film_part; PRAGMA user_version = 1");
}

} // namespace

TEST_CASE("bank films: every film comes out as it went in", "[store]") {
    const FilmTables tables = some_films(120);
    const auto bank = with_films(":memory:", tables);

    for (std::size_t i = 0; i < tables.films.size(); ++i) {
        const auto film = bank.film(tables.films[i].id);
        CAPTURE(i);
        REQUIRE(film);
        REQUIRE(film.value());
        CHECK(*film.value() == facts_in(tables, i));
    }
    CHECK(bank.film_catalogue().value() == catalogue);
    CHECK(bank.film_search().value() == search_index);
    CHECK(bank.has_films().value());
    CHECK(bank.integrity().value().empty());
}

TEST_CASE("bank films: nominations come in order of ceremony", "[store]") {
    const auto bank = with_films(":memory:", some_films(4));

    const auto nominations = bank.film("film-10003").value()->nominations;

    REQUIRE(nominations.size() == 2);
    CHECK(nominations[0].ceremony == 20);
    CHECK(nominations[1].ceremony == 30);
}

TEST_CASE("bank films: an id that is not there is no error", "[store]") {
    const auto bank = with_films(":memory:", some_films(5));

    const auto film = bank.film("film-10005");

    REQUIRE(film);
    CHECK_FALSE(film.value());
}

TEST_CASE("bank films: a bank without films says so and is whole", "[store]") {
    const auto bank = BankStore::create(":memory:").value();

    CHECK_FALSE(bank.film("film-10000").value());
    CHECK_FALSE(bank.has_films().value());
    CHECK(holds(bank.film_catalogue().error().message, "there are no films in :memory:"));
    CHECK_FALSE(bank.film_search());
    CHECK(bank.integrity().value().empty());
}

TEST_CASE("bank films: new films take the place of all that were there", "[store]") {
    auto bank = with_films(":memory:", some_films(40));
    FilmTables newer = some_films(10);
    newer.films[3].title = "Another";

    expect(bank.set_films(newer, "c", "s"));

    CHECK(bank.film("film-10003").value()->film.title == "Another");
    CHECK_FALSE(bank.film("film-10030").value());
    CHECK(bank.film_catalogue().value() == "c");
    CHECK(bank.film_search().value() == "s");
    CHECK(bank.integrity().value().empty());
}

TEST_CASE("bank films: films that cannot all go in leave those of before", "[store]") {
    const FilmTables before = some_films(10);
    auto bank = with_films(":memory:", before);
    FilmTables twice = some_films(20);
    twice.films.push_back(twice.films.front());

    const auto set = bank.set_films(twice, "c", "s");

    REQUIRE_FALSE(set);
    CHECK(*bank.film("film-10007").value() == facts_in(before, 7));
    CHECK_FALSE(bank.film("film-10017").value());
    CHECK(bank.film_catalogue().value() == catalogue);
    CHECK(bank.integrity().value().empty());
}

TEST_CASE("bank films: films are taken from another bank", "[store]") {
    const Sandbox sandbox;
    const FilmTables tables = some_films(50);
    const std::string shipped = sandbox.path("shipped.db");
    (void)with_films(shipped, tables);
    auto bank = with_films(sandbox.bank_db(), some_films(60));
    REQUIRE(bank.install(a_pack("mine.pack", 20), "my text", false, 1));

    expect(bank.take_films_from(shipped));

    CHECK(*bank.film("film-10049").value() == facts_in(tables, 49));
    CHECK_FALSE(bank.film("film-10050").value());
    CHECK(bank.film_catalogue().value() == catalogue);
    CHECK(bank.film_search().value() == search_index);
    CHECK(bank.packs().value().size() == 1);
    CHECK(bank.integrity().value().empty());
}

TEST_CASE("bank films: nothing is taken from a bank that is not whole in them", "[store]") {
    const auto sql = GENERATE(
        "UPDATE film SET content = content || ' ' WHERE n = 7", "DELETE FROM film WHERE n = 7",
        "DELETE FROM film_part", "UPDATE film_part SET data = zeroblob(18)",
        "DELETE FROM meta WHERE name = 'films'", "DROP TABLE film", "PRAGMA user_version = 0");
    CAPTURE(sql);
    const Sandbox sandbox;
    const std::string shipped = sandbox.path("shipped.db");
    (void)with_films(shipped, some_films(50));
    run_sql(shipped, sql);
    const FilmTables own = some_films(10);
    auto bank = with_films(sandbox.bank_db(), own);

    CHECK_FALSE(bank.take_films_from(shipped));

    CHECK(*bank.film("film-10006").value() == facts_in(own, 6));
    CHECK_FALSE(bank.film("film-10016").value());
    CHECK(bank.integrity().value().empty());
}

TEST_CASE("bank films: a bank that is missing is named and not made", "[store]") {
    const Sandbox sandbox;
    auto bank = BankStore::create(sandbox.bank_db()).value();

    const auto taken = bank.take_films_from(sandbox.path("nowhere.db"));

    REQUIRE_FALSE(taken);
    CHECK(holds(taken.error().message, sandbox.path("nowhere.db") + " is missing"));
    CHECK_FALSE(is_there(sandbox.path("nowhere.db")));
}

TEST_CASE("bank films: an older bank keeps all that a player brought in", "[store]") {
    const Sandbox sandbox;
    make_old_bank(sandbox.bank_db());

    auto bank = BankStore::open(sandbox.bank_db());

    REQUIRE(bank);
    CHECK(bank.value().imported_texts().value().at(0).second == "my text");
    CHECK_FALSE(bank.value().packs().value().at(1).enabled);
    CHECK_FALSE(bank.value().has_films().value());
    expect(bank.value().set_films(some_films(10), catalogue, search_index));
    CHECK(bank.value().film("film-10004").value());
    CHECK(bank.value().undo_last().value() == "the import of \"The pack mine.pack\" 1.0.0");
    CHECK(bank.value().integrity().value().empty());
}

TEST_CASE("bank films: an older bank is mended once", "[store]") {
    const Sandbox sandbox;
    make_old_bank(sandbox.bank_db());
    {
        auto bank = BankStore::open(sandbox.bank_db()).value();
        expect(bank.set_films(some_films(10), catalogue, search_index));
    }

    const auto again = BankStore::open(sandbox.bank_db()).value();

    CHECK(again.film("film-10004").value());
    CHECK(ask_sql(sandbox.bank_db(), "PRAGMA user_version") == 2);
}
