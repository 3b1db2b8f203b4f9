// The films of a bank: taken ready-made from the bank that came with the program, or built from the
// film tables.
#pragma once

#include "shell/film_files.h"
#include "shell/paths.h"

#include "bank/film_search.h"
#include "store/bank_store.h"

#include <string>
#include <vector>

namespace epilogue {

// What a bank keeps of the films, made from the tables.
struct FilmParts {
    FilmTables tables;
    std::string catalogue; // Catalogue::encode
    std::string search;    // FilmSearch::build
};

FilmParts film_parts(FilmTables tables);

// What the search is built from.
std::vector<SearchedFilm> searched_films(const FilmTables& tables);

// Replaces the films of the bank with those that came with the program. An error when neither the
// shipped bank nor the shipped tables are whole, or nothing can be written.
Done put_shipped_films(BankStore& bank, const Paths& paths);

} // namespace epilogue
