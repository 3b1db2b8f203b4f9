#include "packs/film_tables.h"

#include "base/rng.h"
#include "support/catch.h"

#include <array>
#include <string>

using namespace epilogue;

namespace {

const std::string film_head =
    "id\ttitle\tyear\tminutes\tgenres\tdirectors\tdistributor\tus_gross_usd\t"
    "world_gross_usd\tlanguage\tcountries\tfame\tkind\tconfirmed\taliases\n";
const std::string cast_head = "id\tcast\n";
const std::string people_head = "id\tname\theader_as\tremark\n";
const std::string oscar_head =
    "ceremony\tyear\tcategory\tfilm\tfilm_title\tnominees\tdetail\twon\n";
const std::string metropolis =
    "metropolis-1927\tMetropolis\t1927\t153\tDrama;Sci-Fi\tFritz Lang\tUFA\t"
    "\t1350322\tde\tGermany\t78\tfeature\t4\tMetropolis Restored\n";
const std::string sunrise =
    "sunrise-1927\tSunrise\t1927\t\tDrama\tF. W. Murnau\t\t\t\ten\t\t\tfeature\t3\t\n";

struct Texts {
    std::string films = film_head + metropolis + sunrise;
    std::string cast = cast_head + "metropolis-1927\tBrigitte Helm;Fritz Rasp~;Olaf Storm*?#\n";
    std::string people = people_head + "Fritz Lang\tFritz Lang\tdirector\t\n";
    std::string oscars = oscar_head + "1\t1927/28\tCINEMATOGRAPHY\tsunrise-1927\tSunrise\t"
                                      "Charles Rosher;Karl Struss\t\t1\n";
};

ParsedFilms parsed(const Texts& texts) {
    return parse_films({texts.films, texts.cast, texts.people, texts.oscars});
}

std::vector<std::string> told(const Texts& texts) {
    const ParsedFilms films = parsed(texts);
    CHECK(films.tables.has_value() == films.problems.empty());
    std::vector<std::string> lines;
    for (const Diagnostic& problem : films.problems)
        lines.push_back(text_of(problem));
    return lines;
}

std::string only(const Texts& texts) {
    const auto lines = told(texts);
    REQUIRE(lines.size() == 1);
    return lines.front();
}

} // namespace

TEST_CASE("film tables: every column of a film is read and an empty one is unknown") {
    const ParsedFilms films = parsed({});
    REQUIRE(films.tables);
    const Film* const film = films.tables->film("metropolis-1927");
    REQUIRE(film != nullptr);
    CHECK(film->title == "Metropolis");
    CHECK(film->year == 1927);
    CHECK(film->minutes == 153);
    CHECK(film->genres == std::vector<std::string>{"Drama", "Sci-Fi"});
    CHECK(film->directors == std::vector<std::string>{"Fritz Lang"});
    CHECK(!film->us_gross_usd.has_value());
    CHECK(film->world_gross_usd == 1350322);
    CHECK(film->fame == 78);
    CHECK(film->sources == 4);
    CHECK(film->aliases == std::vector<std::string>{"Metropolis Restored"});
    CHECK(!films.tables->film("sunrise-1927")->minutes.has_value());
    CHECK(films.tables->film("nosferatu-1922") == nullptr);
}

TEST_CASE("film tables: the marks behind a name say what kind of credit it is") {
    const auto cast = parsed({}).tables->film("metropolis-1927")->cast;
    REQUIRE(cast.size() == 3);
    CHECK(cast[0] == Credit{"Brigitte Helm", false, false, true, true});
    CHECK(cast[1] == Credit{"Fritz Rasp", false, true, true, true});
    CHECK(cast[2] == Credit{"Olaf Storm", true, false, false, false});
}

TEST_CASE("film tables: people and nominations are read") {
    const auto tables = parsed({}).tables;
    REQUIRE(tables->people.size() == 1);
    CHECK(tables->people.front().whole_as_director);
    CHECK(!tables->people.front().whole_as_cast);
    REQUIRE(tables->nominations.size() == 1);
    CHECK(tables->nominations.front().won);
    CHECK(tables->nominations.front().nominees ==
          std::vector<std::string>{"Charles Rosher", "Karl Struss"});
}

TEST_CASE("film tables: a person's name is the id unless the table of people tells another") {
    Texts texts;
    texts.people = people_head + "Fritz Lang (painter)\tFritz Lang\t\t\n";
    const auto tables = parsed(texts).tables;
    CHECK(tables->name_of("Fritz Lang (painter)") == "Fritz Lang");
    CHECK(tables->name_of("Brigitte Helm") == "Brigitte Helm");
}

TEST_CASE("film tables: every fault is one sentence with its line") {
    Texts texts;
    SECTION("another head") {
        texts.cast = "film\tcast\n";
        CHECK(only(texts) ==
              "cast.tsv:1:1: error F101: the first line does not name the columns of "
              "this table. Begin with the columns id, cast, with tabs between them.");
    }
    SECTION("a column too few") {
        texts.people += "Karl Freund\tKarl Freund\n";
        CHECK(only(texts) == "people.tsv:3:1: error F102 question \"Karl Freund\": this row has 2 "
                             "columns, where the table has 4. Put a tab between any two columns, "
                             "also beside an empty one.");
    }
    SECTION("a number that is none") {
        texts.films = film_head + "a-1927\tA\tlate\t\t\t\t\t\t\t\t\t\tfeature\t1\t\n";
        texts.cast = cast_head;
        texts.oscars = oscar_head;
        CHECK(only(texts).find("films.tsv:2:10: error F104") == 0);
    }
    SECTION("a number out of range") {
        texts.films = film_head + "a-1927\tA\t1727\t\t\t\t\t\t\t\t\t\tfeature\t1\t\n";
        texts.cast = cast_head;
        texts.oscars = oscar_head;
        CHECK(only(texts).find("where a number from 1888 to 2100 is expected") !=
              std::string::npos);
    }
    SECTION("an id that is none") {
        texts.films += "Z 1927\tZ\t1927\t\t\t\t\t\t\t\t\t\tfeature\t1\t\n";
        CHECK(told(texts).front().find("films.tsv:4:1: error F105") == 0);
    }
    SECTION("films out of order") {
        texts.films = film_head + sunrise + metropolis;
        CHECK(told(texts).front().find("'metropolis-1927' stands after 'sunrise-1927'") !=
              std::string::npos);
    }
    SECTION("a film twice") {
        texts.films = film_head + metropolis + metropolis + sunrise;
        CHECK(told(texts).front().find("F106") != std::string::npos);
    }
    SECTION("a film without title") {
        texts.films += "z-1927\t\t1927\t\t\t\t\t\t\t\t\t\tfeature\t1\t\n";
        CHECK(only(texts).find("this film has no title") != std::string::npos);
    }
    SECTION("another kind") {
        texts.films += "z-1927\tZ\t1927\t\t\t\t\t\t\t\t\t\tserial\t1\t\n";
        CHECK(only(texts).find("kind is 'serial', where feature, tv or short is expected") !=
              std::string::npos);
    }
    SECTION("a cast without film") {
        texts.cast += "faust-1926\tEmil Jannings\n";
        CHECK(only(texts).find("cast.tsv:3:1: error F109") == 0);
    }
    SECTION("a cast twice") {
        texts.cast += "metropolis-1927\tGustav Fröhlich\n";
        CHECK(only(texts).find("stands here a second time") != std::string::npos);
    }
    SECTION("a name twice") {
        texts.cast += "sunrise-1927\tJanet Gaynor;George O'Brien;Janet Gaynor\n";
        CHECK(only(texts).find("'Janet Gaynor' is named twice") != std::string::npos);
    }
    SECTION("a name missing") {
        texts.cast += "sunrise-1927\tJanet Gaynor;;George O'Brien\n";
        CHECK(only(texts).find("a name is missing here") != std::string::npos);
    }
    SECTION("a nomination of a film that is not there") {
        texts.oscars += "1\t1927/28\tWRITING\tunderworld-1927\tUnderworld\tBen Hecht\t\t1\n";
        CHECK(only(texts).find("oscars.tsv:3:") == 0);
    }
    SECTION("an unknown part as which someone is whole") {
        texts.people += "Karl Freund\tKarl Freund\tcamera\t\n";
        CHECK(only(texts).find("where cast, director or both is expected") != std::string::npos);
    }
    SECTION("bytes that are no text") {
        texts.cast += "sunrise-1927\tJanet \xFFGaynor\n";
        CHECK(only(texts).find("this text is not UTF-8") != std::string::npos);
    }
}

TEST_CASE("film tables: faults of several rows and tables are told together") {
    Texts texts;
    texts.cast += "faust-1926\tEmil Jannings\nnosferatu-1922\tMax Schreck\n";
    texts.oscars += "0\t1927/28\tWRITING\t\tUnderworld\tBen Hecht\t\t1\n";
    CHECK(told(texts).size() >= 3);
}

TEST_CASE("film tables: any bytes are read or refused and never more") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        Rng rng(seed);
        Texts texts;
        const std::array any = {&texts.films, &texts.cast, &texts.people, &texts.oscars};
        for (int i = 0; i < 5; ++i) {
            std::string& text = *any.at(rng.index(any.size()));
            const std::size_t at = rng.index(text.size());
            if (rng.below(2) == 0)
                text[at] = static_cast<char>(rng.below(256));
            else
                text.resize(at + 1);
        }
        const ParsedFilms films = parsed(texts);
        CHECK(films.tables.has_value() == films.problems.empty());
    }
}
