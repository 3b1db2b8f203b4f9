#include "support/shipped_films.h"

#include "packs/film_tables.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>

namespace epilogue {

std::string file_text(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

const FilmTables& shipped_films() {
    static const FilmTables tables = [] {
        const std::string folder = std::string(QUESTIONS_DIR) + "/films/";
        const std::string films = file_text(folder + "films.tsv");
        const std::string cast = file_text(folder + "cast.tsv");
        const std::string people = file_text(folder + "people.tsv");
        const std::string oscars = file_text(folder + "oscars.tsv");
        const ParsedFilms parsed = parse_films({films, cast, people, oscars});
        for (const Diagnostic& problem : parsed.problems)
            UNSCOPED_INFO(text_of(problem));
        REQUIRE(parsed.tables);
        return *parsed.tables;
    }();
    return tables;
}

} // namespace epilogue
