#include "bank/film.h"

#include <algorithm>

namespace epilogue {

std::optional<std::size_t> FilmTables::index_of(const std::string& id) const {
    const auto at =
        std::lower_bound(films.begin(), films.end(), id,
                         [](const Film& film, const auto& key) { return film.id < key; });
    if (at == films.end() || at->id != id)
        return std::nullopt;
    return static_cast<std::size_t>(at - films.begin());
}

const Film* FilmTables::film(const std::string& id) const {
    const auto index = index_of(id);
    return index ? &films[*index] : nullptr;
}

std::string FilmTables::name_of(const std::string& person) const {
    const auto at =
        std::lower_bound(people.begin(), people.end(), person,
                         [](const Person& entry, const auto& key) { return entry.id < key; });
    return at != people.end() && at->id == person ? at->name : person;
}

} // namespace epilogue
