#include "shell/film_data.h"

#include "bank/catalogue.h"
#include "rules/grid_maker.h"

#include <memory>
#include <utility>

namespace epilogue {

namespace {

// Of 2026 and 2027; any other day is made when it is asked for.
std::vector<ReadyDay> first_days(const Catalogue& catalogue) {
    constexpr int days = 730;
    GridMaker maker(std::make_shared<const Catalogue>(catalogue));
    std::vector<ReadyDay> ready;
    for (int number = 1; number <= days; ++number) {
        const auto made = maker.board(number);
        const auto day = made ? ready_day(catalogue, made.value().board) : made.error();
        if (!day)
            break; // a catalogue too small for boards; asking for the day tells why
        ready.push_back(day.value());
    }
    return ready;
}

} // namespace

std::vector<SearchedFilm> searched_films(const FilmTables& tables) {
    std::vector<SearchedFilm> searched;
    searched.reserve(tables.films.size());
    for (const Film& film : tables.films)
        searched.push_back({film.id, film.title, film.year, film.aliases});
    return searched;
}

FilmParts film_parts(FilmTables tables) {
    FilmParts parts;
    Catalogue catalogue = Catalogue::build(tables);
    catalogue.keep_days(first_days(catalogue));
    parts.catalogue = catalogue.encode();
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
