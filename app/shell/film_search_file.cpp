#include "shell/film_search_file.h"

#include "shell/files.h"
#include "shell/film_files.h"

#include "packs/film_tables.h"

#include <utility>

namespace epilogue {

Result<std::vector<SearchedFilm>> searched_films(const std::string& tables_folder) {
    const auto files = read_film_files(tables_folder);
    if (!files)
        return files.error();
    ParsedFilms parsed = parse_films(files.value().texts());
    if (!parsed.tables)
        return Error{path_in(tables_folder, text_of(parsed.problems.front()))};
    std::vector<SearchedFilm> searched;
    searched.reserve(parsed.tables->films.size());
    for (Film& film : parsed.tables->films)
        searched.push_back(
            {std::move(film.id), std::move(film.title), film.year, std::move(film.aliases)});
    return searched;
}

Result<FilmSearch> open_film_search(const Paths& paths) {
    const auto films = searched_films(paths.shipped_films);
    if (!films)
        return films.error();
    return FilmSearch::open(FilmSearch::build(films.value()));
}

} // namespace epilogue
