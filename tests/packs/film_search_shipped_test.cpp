// The film search over the shipped film tables, as people type.
#include "bank/film_search.h"
#include "packs/film_tables.h"

#include "support/catch.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

using namespace epilogue;

namespace {

std::string table(const std::string& name) {
    std::ifstream in(std::string(QUESTIONS_DIR) + "/films/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

const FilmSearch& shipped() {
    static const FilmSearch search = [] {
        const std::string films = table("films.tsv");
        const std::string cast = table("cast.tsv");
        const std::string people = table("people.tsv");
        const std::string oscars = table("oscars.tsv");
        const ParsedFilms parsed = parse_films({films, cast, people, oscars});
        REQUIRE(parsed.tables);
        std::vector<SearchedFilm> searched;
        for (const Film& film : parsed.tables->films)
            searched.push_back({film.id, film.title, film.year, film.aliases});
        return FilmSearch::open(FilmSearch::build(searched)).value();
    }();
    return search;
}

// The place of a film in the list, from 1; 0: not among the first five.
std::ptrdiff_t place(const std::string& typed, const std::string& id) {
    const FilmHits hits = shipped().find(typed, 5);
    const auto at = std::find_if(hits.hits.begin(), hits.hits.end(),
                                 [&](const FilmHit& hit) { return hit.id == id; });
    return at == hits.hits.end() ? 0 : at - hits.hits.begin() + 1;
}

} // namespace

TEST_CASE("film search: what people type finds the film among the first five", "[packs]") {
    const std::vector<std::pair<const char*, const char*>> typed = {
        {"amelie", "amelie-2001"},
        {"the 40-year-old virgin", "the-40-year-old-virgin-2005"},
        {"40 year old virgin", "the-40-year-old-virgin-2005"},
        {"se7en", "se7en-1995"},
        {"seven", "se7en-1995"},
        {"wall e", "wall-e-2008"},
        {"walle", "wall-e-2008"},
        {"wall-e", "wall-e-2008"},
        {"leon", "leon-the-professional-1994"},
        {"birdman", "birdman-or-the-unexpected-virtue-of-ignorance-2014"},
        {"borat", "borat-2006"},
        {"borat 2006", "borat-2006"},
        {"dr strangelove",
         "dr-strangelove-or-how-i-learned-to-stop-worrying-and-love-the-bomb-1964"},
        {"12 years", "12-years-a-slave-2013"},
        {"star wars", "star-wars-episode-iv-a-new-hope-1977"},
        {"lotr", "the-lord-of-the-rings-the-fellowship-of-the-ring-2001"},
        {"et", "et-the-extra-terrestrial-1982"},
        {"e.t.", "et-the-extra-terrestrial-1982"},
        {"mash", "m-a-s-h-1970"},
        {"8 1/2", "81-2-1963"},
        {"(500) days", "500-days-of-summer-2009"},
        {"romeo juliet", "romeo-juliet-1996"},
        {"lord of the rings return", "the-lord-of-the-rings-the-return-of-the-king-2003"},
        {"hary potter", "harry-potter-and-the-goblet-of-fire-2005"},
        {"schindlers list", "schindlers-list-1993"},
        {"oceans eleven", "oceans-eleven-2001"},
        {"pokemon", "pokemon-detective-pikachu-2019"},
        {"crouching tiger", "crouching-tiger-hidden-dragon-2000"},
        {"1917", "1917-2019"},
        {"2001", "2001-a-space-odyssey-1968"},
        {"300", "300-2006"},
        {"up", "up-2009"},
        {"it", "it-2017"},
        {"heat 1995", "heat-1995"},
        {"spiderman", "spider-man-2002"},
        {"lalaland", "la-la-land-2016"},
        {"the la la land", "la-la-land-2016"},
    };

    for (const auto& [words, id] : typed) {
        CAPTURE(words, id);
        CHECK(place(words, id) > 0);
    }
}

TEST_CASE("film search: every shipped film is found by its title and year", "[packs]") {
    const std::string films = table("films.tsv");
    int looked_at = 0;
    int missing = 0;
    for (std::size_t start = films.find('\n') + 1; start < films.size();
         start = films.find('\n', start) + 1) {
        constexpr int every = 7; // the whole table takes long with the sanitizers
        if (++looked_at % every != 0)
            continue;
        const std::size_t title = films.find('\t', start) + 1;
        const std::size_t year = films.find('\t', title) + 1;
        const std::string words =
            films.substr(title, year - title - 1) + " (" + films.substr(year, 4) + ")";
        const std::string id = films.substr(start, title - start - 1);
        if (place(words, id) == 0) {
            UNSCOPED_INFO(words);
            ++missing;
        }
    }

    CHECK(looked_at == static_cast<int>(shipped().films()));
    CHECK(missing == 0);
}
