// film, person and rulings as a player runs them, on the films that ship.
#include "program.h"
#include "support/catch.h"

#include "shell/film_finder.h"
#include "shell/paths.h"

#include "store/player_store.h"

using namespace epilogue;

namespace {

const std::string rulings_file = "kind = \"house-rulings\"\nversion = 1\n\n[[ruling]]\n"
                                 "film = \"babylon-2022\"\ntitle = \"Babylon\"\nyear = 2022\n"
                                 "criterion = \"genre:Musical\"\nreason = \"custom\"\n"
                                 "day = \"2026-11-22\"\nby = \"Nora\"\n";

// Commands on one data folder.
struct House {
    TempFolder folder;

    Ran run(std::vector<std::string> words) const {
        words.insert(words.end(), {"--data", folder / "d"});
        return epilogue::run(words);
    }
};

} // namespace

TEST_CASE("film finder: a typed film is a title and perhaps a year", "[shell]") {
    CHECK(read_typed_film("Heat (1995)").title == "Heat");
    CHECK(read_typed_film("Heat (1995)").year == 1995);
    CHECK(read_typed_film(" Heat(1995) ").title == "Heat");
    CHECK_FALSE(read_typed_film("Heat").year);
    CHECK(read_typed_film("(1995)").title == "(1995)");
    CHECK(read_typed_film("Nymphomaniac (Vol I)").title == "Nymphomaniac (Vol I)");
    CHECK(read_typed_film("1917").title == "1917");
    CHECK(read_typed_film("").title.empty());
}

TEST_CASE("film commands: a film is shown with what is known of it", "[shell]") {
    const House house;

    const Ran ran = house.run({"film", "La La Land (2016)", "--json"});

    REQUIRE(ran.code == 0);
    const auto film = ran.json();
    CHECK(film.at("id") == "la-la-land-2016");
    CHECK(film.at("title") == "La La Land");
    CHECK(film.at("year") == 2016);
    CHECK(film.at("directors") == nlohmann::json{"Damien Chazelle"});
    CHECK(film.at("cast").at(0) == "Ryan Gosling");
    CHECK(film.at("minutes") == 128);
    CHECK(film.at("language") == "en");
    CHECK(film.at("awards").size() >= 13);
    CHECK(ran.err.empty());
    CHECK(house.run({"film", "La La Land (2016)"}).out.find("Damien Chazelle") !=
          std::string::npos);
}

TEST_CASE("film commands: a title is read kindly", "[shell]") {
    const House house;
    for (const char* typed : {"la la land", "LA LA LAND (2016)", "La-La-Land", "la-la-land-2016"}) {
        CAPTURE(typed);
        const Ran ran = house.run({"film", typed, "--json"});
        CHECK(ran.code == 0);
        CHECK(ran.json().at("id") == "la-la-land-2016");
    }
}

TEST_CASE("film commands: what is not known of a film is null", "[shell]") {
    const House house;

    const auto film = house.run({"film", "1-mile-to-you-2017", "--json"}).json();

    CHECK(film.at("minutes") == 105);
    for (const char* key : {"distributor", "us_gross_usd", "world_gross_usd", "language", "fame"})
        CHECK(film.at(key).is_null());
    CHECK(film.at("awards") == nlohmann::json::array());
}

TEST_CASE("film commands: a title of several films lists them", "[shell]") {
    const House house;

    const Ran ran = house.run({"film", "A Star Is Born", "--json"});

    CHECK(ran.code == 1);
    REQUIRE(ran.json().size() >= 3);
    CHECK(ran.json().at(0).at("year") < ran.json().at(1).at("year"));
    CHECK(is_sentence(ran.err));
    CHECK(house.run({"film", "A Star Is Born (2018)"}).code == 0);
}

TEST_CASE("film commands: a title that is not there names near ones", "[shell]") {
    const House house;

    const Ran slip = house.run({"film", "La La Lnad"});
    CHECK(slip.code == 3);
    CHECK(slip.out.empty());
    CHECK(slip.err.find("La La Land (2016)") != std::string::npos);

    const Ran year = house.run({"film", "La La Land (2015)"});
    CHECK(year.code == 3);
    CHECK(year.err.find("La La Land (2016)") != std::string::npos);

    const Ran nothing = house.run({"film", "qqqqqqqqqqqq"});
    CHECK(nothing.code == 3);
    CHECK(is_sentence(nothing.err));
    CHECK(house.run({"film", "\xff\xfe"}).code == 3);
    CHECK(house.run({"film"}).code == 2);
}

TEST_CASE("film commands: a film or a person without a name is wrong usage", "[shell]") {
    const House house;

    for (const char* blank : {"", "  "}) {
        const Ran film = house.run({"film", blank});
        CHECK(film.code == 2);
        CHECK(film.err.find("a title is needed") != std::string::npos);
        CHECK(house.run({"person", blank}).code == 2);
        CHECK(house.run({"grid", "check", "--cell", "r1c1", blank}).code == 2);
    }
}

TEST_CASE("film commands: one near name is said as one", "[shell]") {
    const House house;

    const Ran person = house.run({"person", "Ryan Goslin"});
    const Ran film = house.run({"film", "La La Land (2015)"});
    const Ran several = house.run({"film", "A Star Is Born (1999)"});

    CHECK(person.err.find("; a near one is Ryan Gosling.") != std::string::npos);
    CHECK(film.err.find("; a near one is La La Land (2016).") != std::string::npos);
    CHECK(several.err.find("; near ones are A Star Is Born (1937)") != std::string::npos);
}

TEST_CASE("film commands: a long text is answered soon and nothing is near to it", "[shell]") {
    const House house;
    const auto words = GENERATE(values<std::string>({"the ", "ryan ", "qa wb ex rd ", "x"}));
    CAPTURE(words);
    std::string text;
    while (text.size() < 100'000)
        text += words;

    const Ran film = house.run({"film", text});
    const Ran person = house.run({"person", text});
    const Ran check = house.run({"grid", "check", "--cell", "r1c1", text});

    CHECK(film.code == 3);
    CHECK(film.err.find("near") == std::string::npos);
    CHECK(person.code == 3);
    CHECK(person.err.find("near") == std::string::npos);
    CHECK(check.code == 1);
    CHECK(check.out.find("Near") == std::string::npos);
}

TEST_CASE("film commands: films of one title and year are told apart by whose they are",
          "[shell]") {
    const House house;

    const Ran film = house.run({"film", "Emma (1996)"});
    const Ran check = house.run({"grid", "check", "--cell", "r1c1", "Emma (1996)", "--json"});

    CHECK(film.code == 1);
    CHECK(film.out == "Emma (1996) by Douglas McGrath, emma-1996\n"
                      "Emma (1996) by Diarmuid Lawrence, emma-tv-1996\n");
    CHECK(film.err == "There are 2 films called \"Emma (1996)\": name the id.\n");
    CHECK(check.code == 1);
    CHECK(check.json().at("reason") ==
          "Several films are called Emma (1996). Name the id: Emma (1996) by Douglas McGrath, "
          "emma-1996; Emma (1996) by Diarmuid Lawrence, emma-tv-1996.");
    CHECK(house.run({"film", "A Star Is Born"}).out.find(" by ") == std::string::npos);
}

TEST_CASE("film commands: an id names one of several films of a title", "[shell]") {
    const House house;

    for (const char* id : {"emma-1996", "emma-tv-1996"}) {
        CAPTURE(id);
        CHECK(house.run({"film", id, "--json"}).json().at("id") == id);
        const Ran check = house.run({"grid", "check", "--cell", "r1c1", id, "--json"});
        CHECK(check.code == 0);
        CHECK(check.json().at("film").at("id") == id);
    }
}

TEST_CASE("film commands: a person's films are listed by year with the roles", "[shell]") {
    const House house;

    const Ran ran = house.run({"person", "emma stone", "--json"});

    REQUIRE(ran.code == 0);
    const auto person = ran.json();
    CHECK(person.at("name") == "Emma Stone");
    CHECK(person.at("complete") == true);
    CHECK(person.at("complete_as") == nlohmann::json{"cast"});
    int year = 0;
    bool found = false;
    for (const auto& film : person.at("films")) {
        CHECK(film.at("year") >= year);
        year = film.at("year");
        found = found ||
                (film.at("id") == "la-la-land-2016" && film.at("as") == nlohmann::json{"cast"});
    }
    CHECK(found);
    CHECK(house.run({"person", "Emma Stone"}).out.find("believed complete as cast") !=
          std::string::npos);
}

TEST_CASE("film commands: a person is complete only when so in every role", "[shell]") {
    const House house;

    const auto person = house.run({"person", "Greta Gerwig", "--json"}).json();

    CHECK(person.at("complete_as") == nlohmann::json{"director"});
    CHECK(person.at("complete") == false);
}

TEST_CASE("film commands: a name that several people share lists each", "[shell]") {
    const House house;

    const Ran ran = house.run({"person", "Kenny Baker", "--json"});

    CHECK(ran.code == 1);
    REQUIRE(ran.json().is_array());
    CHECK(ran.json().size() >= 2);
    for (const auto& person : ran.json())
        CHECK(person.at("name") == "Kenny Baker");
    CHECK(is_sentence(ran.err));
}

TEST_CASE("film commands: nobody of that name names near ones", "[shell]") {
    const House house;

    const Ran ran = house.run({"person", "Ema Stone"});

    CHECK(ran.code == 3);
    CHECK(ran.err.find("Emma Stone") != std::string::npos);
    CHECK(house.run({"person", "gosling"}).err.find("Ryan Gosling") != std::string::npos);
    CHECK(house.run({"person", "\xff"}).code == 3);
}

TEST_CASE("film commands: rulings come in and are listed and go out again", "[shell]") {
    const House house;
    write_text(house.folder / "in.toml", rulings_file);
    CHECK(house.run({"rulings", "--json"}).json() == nlohmann::json::array());

    const Ran in = house.run({"rulings", "import", house.folder / "in.toml", "--json"});

    CHECK(in.code == 0);
    CHECK(in.json().at("imported") == 1);
    const auto listed = house.run({"rulings", "list", "--json"}).json();
    REQUIRE(listed.size() == 1);
    CHECK(listed.at(0).at("film").at("id") == "babylon-2022");
    CHECK(listed.at(0).at("by") == "Nora");
    CHECK(listed.at(0).at("in_force") == true);
    CHECK(house.run({"rulings", "export", house.folder / "out.toml"}).code == 0);
    const House other;
    CHECK(other.run({"rulings", "import", house.folder / "out.toml", "--json"})
              .json()
              .at("imported") == 1);
}

TEST_CASE("film commands: rulings on standard output name no file", "[shell]") {
    const House house;
    write_text(house.folder / "in.toml", rulings_file);
    REQUIRE(house.run({"rulings", "import", house.folder / "in.toml"}).code == 0);

    const auto plain = house.run({"rulings", "export", "--json"}).json();
    const auto filed = house.run({"rulings", "export", house.folder / "o.toml", "--json"}).json();

    CHECK(plain.at("file").is_null());
    CHECK(plain.at("text").is_string());
    CHECK(filed.at("file") == house.folder / "o.toml");
    CHECK(filed.at("text").is_null());
}

TEST_CASE("film commands: no ruling is no file", "[shell]") {
    const House house;

    const Ran filed = house.run({"rulings", "export", house.folder / "out.toml"});
    const Ran plain = house.run({"rulings", "export"});
    const Ran json = house.run({"rulings", "export", "--json"});

    CHECK(filed.code == 1);
    CHECK(filed.err == "There are no rulings to export yet.\n");
    CHECK_FALSE(exists(house.folder / "out.toml"));
    CHECK(plain.code == 1);
    CHECK(plain.out.empty());
    CHECK(json.code == 1);
    CHECK(json.json() == nlohmann::json{{"rulings", 0}, {"file", nullptr}, {"text", nullptr}});
}

TEST_CASE("film commands: the report of rulings brought in counts doubles", "[shell]") {
    const House house;
    const std::string file = house.folder / "in.toml";
    write_text(file, rulings_file);

    CHECK(house.run({"rulings", "import", file}).out ==
          file + ": 1 ruling found, 1 new, 0 doubles.\n");
    CHECK(house.run({"rulings", "import", file}).out ==
          file + ": 1 ruling found, 0 new, 1 double.\n");
}

TEST_CASE("film commands: a ruling that is there already stays as it is", "[shell]") {
    const House house;
    write_text(house.folder / "in.toml", rulings_file);
    REQUIRE(house.run({"rulings", "import", house.folder / "in.toml"}).code == 0);
    {
        auto store = PlayerStore::open(house.folder / "d/player.db").value();
        REQUIRE(store.set_ruling(store.rulings().value().at(0).id, false));
    }

    const Ran again = house.run({"rulings", "import", house.folder / "in.toml", "--json"});

    CHECK(again.json().at("imported") == 0);
    CHECK(house.run({"rulings", "--json"}).json().at(0).at("in_force") == false);
}

TEST_CASE("film commands: a ruling on what the catalogue lacks comes in with a warning",
          "[shell]") {
    const House house;
    std::string text = rulings_file;
    text.replace(text.find("babylon-2022"), 12, "no-such-film-2022");
    write_text(house.folder / "in.toml", text);

    const Ran in = house.run({"rulings", "import", house.folder / "in.toml"});

    CHECK(in.code == 1);
    CHECK(in.err.find("in.toml:4:1: warning R137") != std::string::npos);
    CHECK(house.run({"rulings", "--json"}).json().size() == 1);
}

TEST_CASE("film commands: a ruling of a day to come is refused with its line", "[shell]") {
    const House house;
    std::string text = rulings_file;
    text.replace(text.find("2026-11-22"), 10, "2099-01-01");
    write_text(house.folder / "in.toml", text);

    const Ran in = house.run({"rulings", "import", house.folder / "in.toml"});

    CHECK(in.code == 3);
    CHECK(in.err.find("in.toml:10:7: error R136") != std::string::npos);
    CHECK(house.run({"rulings", "--json"}).json() == nlohmann::json::array());
}

TEST_CASE("film commands: a file of rulings with a fault brings nothing in", "[shell]") {
    const House house;
    write_text(house.folder / "in.toml", rulings_file + "\n[[ruling]]\nfilm = \"x\"\n");

    const Ran ran = house.run({"rulings", "import", house.folder / "in.toml"});

    CHECK(ran.code == 3);
    CHECK(ran.err.find("in.toml:13:1: error R104") != std::string::npos);
    CHECK(house.run({"rulings", "--json"}).json() == nlohmann::json::array());
    CHECK(house.run({"rulings", "import", house.folder / "nowhere.toml"}).code == 3);
}
