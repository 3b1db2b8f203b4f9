#include "bank/film_search.h"

#include "base/text.h"
#include "support/catch.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace epilogue;

namespace {

// Titles are their own ids, years come after a bar: "Heat|1995".
FilmSearch search_of(std::vector<SearchedFilm> films) {
    return FilmSearch::open(FilmSearch::build(films)).value();
}

SearchedFilm film(const std::string& title, int year, std::vector<std::string> aliases = {}) {
    return {title + " " + std::to_string(year), title, year, std::move(aliases)};
}

FilmSearch few() {
    return search_of({film("Heat", 1995),
                      film("Heat", 1986),
                      film("Heaven Can Wait", 1978),
                      film("In the Heat of the Night", 1967),
                      film("Heath Ledger's Day", 2009),
                      film("WALL·E", 2008),
                      film("Wallander", 2005),
                      film("Léon: The Professional", 1994, {"Leon", "The Professional"}),
                      film("The Wizard of Oz", 1939),
                      film("A Star Is Born", 1937),
                      film("A Star Is Born", 2018),
                      film("Romeo + Juliet", 1996, {"Romeo and Juliet"}),
                      film("Spider-Man", 2002),
                      film("The Amazing Spider-Man", 2012),
                      film("La La Land", 2016),
                      film("Lalaland Nights", 1999),
                      film("1917", 2019),
                      film("Straight Shooting", 1917),
                      film("Blade Runner 2049", 2017),
                      film("Blade Runner", 1982),
                      film("8½", 1963),
                      film("Se7en", 1995, {"Seven"}),
                      film("Harry Potter and the Goblet of Fire", 2005),
                      film("Crouching Tiger, Hidden Dragon", 2000),
                      film("?", 2011)});
}

std::vector<std::string> ids(const FilmHits& hits) {
    std::vector<std::string> ids;
    for (const FilmHit& hit : hits.hits)
        ids.push_back(hit.id);
    return ids;
}

std::vector<std::string> found(const FilmSearch& search, const char* typed) {
    return ids(search.find(typed, 10));
}

// What was typed of the first film found, piece by piece.
std::vector<std::string> typed_of_first(const FilmSearch& search, const char* typed) {
    const FilmHits hits = search.find(typed, 1);
    REQUIRE(hits.hits.size() == 1);
    const FilmHit& hit = hits.hits.front();
    const std::string& shown = hit.alias.empty() ? hit.title : hit.alias;
    std::vector<std::string> pieces;
    for (const auto& [first, past] : hit.typed)
        pieces.push_back(shown.substr(first, past - first));
    return pieces;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("film search: the title typed comes before titles that begin with it", "[bank]") {
    const FilmSearch search = few();

    CHECK(found(search, "heat") == Ids{"Heat 1986", "Heat 1995", "Heath Ledger's Day 2009",
                                       "In the Heat of the Night 1967"});
}

TEST_CASE("film search: case and marks and punctuation and articles do not count", "[bank]") {
    const FilmSearch search = few();

    for (const char* typed : {"leon", "LÉON", "  Léon ", "leon:"})
        CHECK(found(search, typed) == Ids{"Léon: The Professional 1994"});
    for (const char* typed :
         {"wizard of oz", "The wizard", "a wizard", "oz wiz", "WIZARD! OF? OZ."})
        CHECK(found(search, typed) == Ids{"The Wizard of Oz 1939"});
    CHECK(found(search, "romeo & juliet") == Ids{"Romeo + Juliet 1996"});
    CHECK(found(search, "8 1/2") == Ids{"8½ 1963"});
}

TEST_CASE("film search: word starts may be typed in any order", "[bank]") {
    const FilmSearch search = few();

    CHECK(found(search, "night heat") == Ids{"In the Heat of the Night 1967"});
    CHECK(found(search, "drag tig hid") == Ids{"Crouching Tiger, Hidden Dragon 2000"});
    CHECK(found(search, "eat") == Ids{});
}

TEST_CASE("film search: each typed word needs a word of its own", "[bank]") {
    const FilmSearch search = few();

    CHECK(found(search, "heat heat") == Ids{});
    CHECK(found(search, "la la la") == Ids{"La La Land 2016", "Lalaland Nights 1999"});
}

TEST_CASE("film search: words may be run together or torn apart", "[bank]") {
    const FilmSearch search = few();

    for (const char* typed : {"wall e", "walle", "wall-e", "WALL·E"}) {
        CAPTURE(typed);
        CHECK(found(search, typed).at(0) == "WALL·E 2008");
    }
    for (const char* typed : {"spiderman", "spider man", "spider-man"}) {
        CAPTURE(typed);
        CHECK(found(search, typed) == Ids{"Spider-Man 2002", "The Amazing Spider-Man 2012"});
    }
    CHECK(found(search, "spiderm") == Ids{"The Amazing Spider-Man 2012", "Spider-Man 2002"});
    CHECK(found(search, "spiderman amazing") == Ids{"The Amazing Spider-Man 2012"});
    CHECK(found(search, "la la land") == Ids{"La La Land 2016", "Lalaland Nights 1999"});
    CHECK(found(search, "lalaland") == Ids{"La La Land 2016", "Lalaland Nights 1999"});
}

TEST_CASE("film search: small slips are forgiven and longer words forgive more", "[bank]") {
    const FilmSearch search = few();

    CHECK(found(search, "hary potter") == Ids{"Harry Potter and the Goblet of Fire 2005"});
    CHECK(found(search, "ptoter") == Ids{"Harry Potter and the Goblet of Fire 2005"});
    CHECK(found(search, "profesionel") == Ids{"Léon: The Professional 1994"});
    CHECK(found(search, "crouchnig tgr") == Ids{});
    CHECK(found(search, "crouchnig tigr") == Ids{"Crouching Tiger, Hidden Dragon 2000"});
    CHECK(found(search, "oy") == Ids{});
}

TEST_CASE("film search: a number is found however it is written", "[bank]") {
    const FilmSearch search =
        search_of({film("Rocky", 1976), film("Rocky II", 1979), film("Rocky III", 1982),
                   film("Rocky V", 1990), film("Creed 2 Creed", 2018), film("Ocean's Eleven", 2001),
                   film("12 Monkeys", 1995), film("Back to the Future Part II", 1989)});

    CHECK(found(search, "rocky 2") == Ids{"Rocky II 1979"});
    CHECK(found(search, "rocky 5") == Ids{"Rocky V 1990"});
    CHECK(found(search, "rocky ii") == Ids{"Rocky II 1979", "Rocky III 1982"});
    CHECK(found(search, "2 rocky 1979") == Ids{"Rocky II 1979"});
    CHECK(found(search, "oceans 11") == Ids{"Ocean's Eleven 2001"});
    CHECK(found(search, "twelve monk") == Ids{"12 Monkeys 1995"});
    CHECK(found(search, "future part two") == Ids{"Back to the Future Part II 1989"});
    CHECK(found(search, "2") ==
          Ids{"Creed 2 Creed 2018", "Back to the Future Part II 1989", "Rocky II 1979"});
    CHECK(found(search, "v") == Ids{"Rocky V 1990"});
    CHECK(typed_of_first(search, "oceans 11") == std::vector<std::string>{"Ocean's", "Eleven"});
    CHECK(typed_of_first(search, "2 rocky") == std::vector<std::string>{"Rocky", "II"});
}

TEST_CASE("film search: a slip is never forgiven in a digit", "[bank]") {
    const FilmSearch search = few();

    CHECK(found(search, "blade runner 2048") == Ids{});
    CHECK(found(search, "se6en") == Ids{});
    CHECK(found(search, "se7en") == Ids{"Se7en 1995"});
    CHECK(found(search, "seven") == Ids{"Se7en 1995"});
}

TEST_CASE("film search: a year among the words is a filter", "[bank]") {
    const FilmSearch search = few();

    CHECK(found(search, "heat 1995") == Ids{"Heat 1995"});
    CHECK(found(search, "1986 heat") == Ids{"Heat 1986"});
    CHECK(found(search, "star born (2018)") == Ids{"A Star Is Born 2018"});
    CHECK(found(search, "blade runner 2049") == Ids{"Blade Runner 2049 2017"});
    CHECK(found(search, "1917") == Ids{"1917 2019", "Straight Shooting 1917"});
    CHECK(found(search, "heat 1996") == Ids{});
}

TEST_CASE("film search: a film is listed once and says by which other title it was found",
          "[bank]") {
    const FilmSearch search = few();

    const FilmHits hits = search.find("professional", 10);

    REQUIRE(hits.hits.size() == 1);
    CHECK(hits.hits.front().title == "Léon: The Professional");
    CHECK(hits.hits.front().alias == "The Professional");
    CHECK(hits.total == 1);
    CHECK_FALSE(hits.more);
    CHECK(search.find("romeo and juliet", 10).hits.at(0).alias == "Romeo and Juliet");
    CHECK(search.find("romeo juliet", 10).hits.at(0).alias.empty());
}

TEST_CASE("film search: what was typed is told in bytes of the title that is shown", "[bank]") {
    const FilmSearch search = few();

    CHECK(typed_of_first(search, "wiz") == Ids{"Wiz"});
    CHECK(typed_of_first(search, "the wiz") == Ids{"The Wiz"});
    CHECK(typed_of_first(search, "oz wi") == Ids{"Wi", "Oz"});
    CHECK(typed_of_first(search, "leo") == Ids{"Léo"});
    CHECK(typed_of_first(search, "walle") == Ids{"WALL·E"});
    CHECK(typed_of_first(search, "amazing spiderm") == Ids{"Amazing", "Spider-M"});
    CHECK(typed_of_first(search, "hary gob") == Ids{"Harry", "Gob"});
    CHECK(typed_of_first(search, "night the") == Ids{"the", "Night"});
    CHECK(typed_of_first(search, "heat the night") == Ids{"the", "Heat", "Night"});
    CHECK(typed_of_first(search, "heat 1995") == Ids{"Heat"});
}

TEST_CASE("film search: it counts to a hundred and says when there are more", "[bank]") {
    std::vector<SearchedFilm> films;
    for (int year = 1900; year < 2001; ++year)
        films.push_back(film("Same", year));
    const auto hundred = search_of({films.begin(), films.end() - 1}).find("same", 7);
    const auto more = search_of(films).find("same", 7);

    CHECK(hundred.total == 100);
    CHECK_FALSE(hundred.more);
    CHECK(hundred.hits.size() == 7);
    CHECK(hundred.hits.at(6).year == 1906);
    CHECK(more.total == 100);
    CHECK(more.more);
}

TEST_CASE("film search: a text without letter or digit finds nothing", "[bank]") {
    const FilmSearch search = few();

    for (const char* typed : {"", " ", "?", "...", "\xFF\xFE", "'"})
        CHECK(found(search, typed) == Ids{});
    CHECK(search.films() == 25);
    CHECK(search_of({}).find("heat", 10).total == 0);
}

TEST_CASE("film search: the bytes are the same on every machine and in whatever order films come",
          "[bank]") {
    std::vector<SearchedFilm> films = {film("Heat", 1995), film("A Heat", 1995, {"Fire", "Ice"}),
                                       film("Zero", 1999)};
    const std::string bytes = FilmSearch::build(films);
    std::reverse(films.begin(), films.end());

    CHECK(FilmSearch::build(films) == bytes);
    CHECK(fnv1a64(bytes) == 0x7DD602CE95784CFA);
}
