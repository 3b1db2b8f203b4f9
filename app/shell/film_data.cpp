#include "shell/film_data.h"

#include "bank/catalogue.h"

#include <utility>

namespace epilogue {

std::vector<SearchedFilm> searched_films(const FilmTables& tables) {
    std::vector<SearchedFilm> searched;
    searched.reserve(tables.films.size());
    for (const Film& film : tables.films)
        searched.push_back({film.id, film.title, film.year, film.aliases});
    return searched;
}

FilmParts film_parts(FilmTables tables) {
    FilmParts parts;
    parts.catalogue = Catalogue::build(tables).encode();
    parts.search = FilmSearch::build(searched_films(tables));
    parts.tables = std::move(tables);
    return parts;
}

Done put_shipped_films(BankStore& bank, const Paths& paths) {
    if (bank.take_films_from(paths.shipped_bank))
        return ok();
    auto tables = read_film_tables(paths.shipped_films);
    if (!tables)
        return tables.error();
    const FilmParts parts = film_parts(std::move(tables).value());
    return bank.set_films(parts.tables, parts.catalogue, parts.search);
}

} // namespace epilogue
