// The film tables (questions/films): four texts with tabs between their columns, and what they say.
// Pure: bytes in memory.
#pragma once

#include "bank/film.h"
#include "packs/native.h"

#include <optional>
#include <string_view>
#include <vector>

namespace epilogue {

struct FilmTexts {
    std::string_view films;  // films.tsv
    std::string_view cast;   // cast.tsv
    std::string_view people; // people.tsv
    std::string_view oscars; // oscars.tsv
};

struct ParsedFilms {
    std::optional<FilmTables> tables; // absent when any error was found
    std::vector<Diagnostic> problems; // all of them, table by table, in order of line
};

// Every row is checked: columns, ids, numbers and their ranges, references between the tables, no
// id twice, rows sorted by id. Never throws, whatever the bytes.
ParsedFilms parse_films(const FilmTexts& texts);

} // namespace epilogue
