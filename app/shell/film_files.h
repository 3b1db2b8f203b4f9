// The film tables on disk: four files in one folder.
#pragma once

#include "base/result.h"
#include "packs/film_tables.h"

#include <string>

namespace epilogue {

struct FilmFiles {
    std::string films;
    std::string cast;
    std::string people;
    std::string oscars;

    // Views of the above.
    FilmTexts texts() const { return {films, cast, people, oscars}; }
};

// films.tsv, cast.tsv, people.tsv and oscars.tsv; an error that names the first that cannot be
// read.
Result<FilmFiles> read_film_files(const std::string& folder);

// What they say; an error with the first problem that was found.
Result<FilmTables> read_film_tables(const std::string& folder);

} // namespace epilogue
