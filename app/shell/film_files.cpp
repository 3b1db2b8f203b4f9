#include "shell/film_files.h"

#include "shell/files.h"

#include <array>
#include <utility>

namespace epilogue {

Result<FilmFiles> read_film_files(const std::string& folder) {
    constexpr std::int64_t largest = std::int64_t{64} * 1024 * 1024;
    FilmFiles files;
    const std::array<std::pair<const char*, std::string*>, 4> parts = {{
        {"films.tsv", &files.films},
        {"cast.tsv", &files.cast},
        {"people.tsv", &files.people},
        {"oscars.tsv", &files.oscars},
    }};
    for (const auto& [name, into] : parts) {
        auto text = read_file(path_in(folder, name), largest);
        if (!text)
            return text.error();
        *into = std::move(text).value();
    }
    return files;
}

Result<FilmTables> read_film_tables(const std::string& folder) {
    const auto files = read_film_files(folder);
    if (!files)
        return files.error();
    ParsedFilms parsed = parse_films(files.value().texts());
    if (parsed.tables)
        return std::move(*parsed.tables);
    return Error{"could not read the film tables in " + folder + ": " +
                 text_of(parsed.problems.front())};
}

} // namespace epilogue
