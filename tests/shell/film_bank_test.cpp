// Films on their way from the tables to a player's bank: built, copied, brought up to date, mended.
#include "program.h"
#include "support/catch.h"

#include "shell/bank_data.h"
#include "shell/film_data.h"
#include "shell/stores.h"

#include "bank/catalogue.h"
#include "bank/film_search.h"
#include "rules/grid_maker.h"

#include <filesystem>
#include <fstream>

using namespace epilogue;
namespace fs = std::filesystem;

namespace {

const Now evening = {.unix_ms = 1'795'000'000'000, .steady_ms = 5, .today = {2026, 11, 22}};

constexpr const char* small_pack =
    "[pack]\nformat = 1\nid = \"test.shipped\"\nversion = \"1.0.0\"\n"
    "title = \"Shipped\"\nlanguage = \"en\"\nlicense = \"CC0-1.0\"\n"
    "authors = [\"Nobody\"]\n\n[[question]]\nid = \"one\"\n"
    "kind = \"truefalse\"\nprompt = \"Is it so?\"\nanswer = true\n"
    "explain = \"So it is.\"\nsource = [\"A book\"]\n";

std::string tables_folder() {
    return QUESTIONS_DIR "/films";
}

// The first films of the shipped tables, whole as tables: enough for a bank, quick to build.
void write_few_tables(const std::string& folder, int films) {
    fs::create_directories(folder);
    const auto head = [&](const std::string& name, int lines) {
        std::ifstream in(tables_folder() + "/" + name);
        std::ofstream out(folder + "/" + name);
        std::string line;
        for (int i = 0; i <= lines && std::getline(in, line); ++i)
            out << line << "\n";
        return line.substr(0, line.find('\t'));
    };
    const std::string last = head("films.tsv", films);
    std::ifstream cast(tables_folder() + "/cast.tsv");
    std::ofstream out(folder + "/cast.tsv");
    std::string line;
    std::getline(cast, line);
    out << line << "\n";
    while (std::getline(cast, line) && line.substr(0, line.find('\t')) <= last)
        out << line << "\n";
    head("people.tsv", 0);
    head("oscars.tsv", 0);
}

// What ships, and a player's folder.
struct Shipped {
    TempFolder root;
    Paths paths = paths_of(root / "data", root / "tree/bin");

    explicit Shipped(int films = 40) {
        fs::create_directories(root / "tree/bin");
        write_few_tables(paths.shipped_films, films);
        write_text(root / "pack.toml", small_pack);
        const Ran built = build();
        INFO(built.err);
        REQUIRE(built.code <= 1);
    }

    Ran build() const {
        return run({"build-bank", "--films", paths.shipped_films, paths.share, root / "pack.toml"});
    }

    Stores stores() const {
        Stores open;
        open.paths = paths;
        open.opened = evening;
        auto bank = open_bank(paths, evening);
        REQUIRE(bank);
        open.bank.emplace(std::move(bank.value().store));
        return open;
    }
};

const std::string some_film = "1-000-times-good-night-2013"; // the first of the tables

void flip_films(const std::string& bank) {
    std::fstream file(bank, std::ios::in | std::ios::out | std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const auto at = bytes.find("1,000 Times Good Night");
    REQUIRE(at != std::string::npos);
    file.clear();
    file.seekp(static_cast<std::streamoff>(at));
    file << "2,000 Times Good Night";
}

bool has_films(Stores& stores) {
    const World world = world_of(stores);
    const auto film = world.bank.film(some_film);
    const auto catalogue = world.bank.catalogue();
    const auto search = world.bank.film_search();
    return film && film.value() && film.value()->film.title == "1,000 Times Good Night" &&
           catalogue && !catalogue.value()->films().empty() && search &&
           search.value()->films() == catalogue.value()->films().size();
}

} // namespace

TEST_CASE("film bank: a new player's bank has the films that ship", "[shell]") {
    const Shipped place;
    Stores stores = place.stores();

    CHECK(has_films(stores));
    CHECK_FALSE(stores.bank_mended);
}

TEST_CASE("film bank: catalogue and search are read once", "[shell]") {
    const Shipped place;
    Stores stores = place.stores();
    const World world = world_of(stores);

    CHECK_FALSE(stores.catalogue);
    CHECK(world.bank.catalogue().value() == world.bank.catalogue().value());
    CHECK(world.bank.film_search().value() == world.bank.film_search().value());
}

TEST_CASE("film bank: a film that is not there is nothing", "[shell]") {
    const Shipped place;
    Stores stores = place.stores();

    const auto film = world_of(stores).bank.film("nowhere-1900");

    REQUIRE(film);
    CHECK_FALSE(film.value());
    CHECK_FALSE(stores.bank_mended);
}

TEST_CASE("film bank: when the shipped tables change the player's films follow", "[shell]") {
    const Shipped place(20);
    { Stores stores = place.stores(); }
    write_few_tables(place.paths.shipped_films, 60);
    REQUIRE(place.build().code <= 1);

    Stores stores = place.stores();

    const auto catalogue = world_of(stores).bank.catalogue();
    REQUIRE(catalogue);
    CHECK(catalogue.value()->films().size() == 60);
}

TEST_CASE("film bank: a damaged film is mended when it is asked for", "[shell]") {
    const Shipped place;
    { Stores stores = place.stores(); }
    flip_films(place.paths.bank);

    Stores stores = place.stores();

    CHECK(has_films(stores));
    CHECK(stores.bank_mended);
}

TEST_CASE("film bank: with what ships damaged too the films come from the tables", "[shell]") {
    const Shipped place;
    { Stores stores = place.stores(); }
    flip_films(place.paths.bank);
    flip_films(place.paths.shipped_bank);

    Stores stores = place.stores();

    CHECK(has_films(stores));
    CHECK(stores.bank->integrity().value().empty());
    CHECK(stores.bank->packs().value().size() == 1);
}

TEST_CASE("film bank: a bank in memory has the films", "[shell]") {
    const Shipped place;
    Stores stores;
    stores.paths = place.paths;
    stores.bank.emplace(bank_in_memory(place.paths, evening).value());

    CHECK(has_films(stores));
}

TEST_CASE("film bank: a whole bank without films is given them when they are asked for",
          "[shell]") {
    const Shipped place;
    Stores stores;
    stores.paths = place.paths;
    stores.bank.emplace(BankStore::create(":memory:").value());

    CHECK(world_of(stores).bank.catalogue());
    CHECK(has_films(stores));
}

TEST_CASE("film bank: without any films the questions are still there", "[shell]") {
    const Shipped place;
    fs::remove_all(place.paths.shipped_films);
    fs::remove(place.paths.shipped_bank);
    Stores stores = place.stores();
    const World world = world_of(stores);

    CHECK(world.bank.packs().value().size() == 1);
    CHECK_FALSE(world.bank.catalogue());
    CHECK_FALSE(world.bank.film_search());
}

TEST_CASE("film bank: a table with a fault fails the build with its place", "[shell]") {
    const Shipped place;
    std::ofstream(place.paths.shipped_films + "/films.tsv", std::ios::app) << "one column\n";

    const Ran built = place.build();

    CHECK(built.code == 3);
    CHECK(built.err.find("films.tsv:42:") != std::string::npos);
}

TEST_CASE("film bank: the days made ahead are those that would be made", "[shell]") {
    const auto bank = BankStore::open(EPILOGUE_BUILD "/share/epilogue/bank.db");
    REQUIRE(bank);
    const auto bytes = bank.value().film_catalogue();
    REQUIRE(bytes);
    auto decoded = Catalogue::decode(bytes.value());
    REQUIRE(decoded);
    const auto catalogue = std::make_shared<const Catalogue>(std::move(decoded).value());

    GridMaker maker(catalogue);

    for (const int number : {1, 64, 327, 730}) {
        CAPTURE(number);
        const auto made = maker.board(number);
        REQUIRE(made);
        CHECK(ready_board(*catalogue, number) == made.value().board);
    }
    CHECK_FALSE(ready_board(*catalogue, 731));
}
