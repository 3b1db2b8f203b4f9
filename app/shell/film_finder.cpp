#include "shell/film_finder.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr std::size_t most_near = 5;

// A title of signs alone folds to nothing.
bool same_title(const std::string& title, const TypedFilm& typed, const std::string& folded) {
    return folded.empty() ? title == typed.title : fold(title) == folded;
}

bool same_year(int year, const TypedFilm& typed) {
    return !typed.year || *typed.year == year;
}

bool holds(const std::vector<BoardFilm>& films, const std::string& id) {
    return std::any_of(films.begin(), films.end(),
                       [&](const BoardFilm& film) { return film.id == id; });
}

void sort_by_year(std::vector<BoardFilm>& films) {
    std::sort(films.begin(), films.end(), [](const BoardFilm& a, const BoardFilm& b) {
        return std::pair(a.year, a.id) < std::pair(b.year, b.id);
    });
}

void add_hits(std::vector<BoardFilm>& near, const FilmHits& hits) {
    for (const FilmHit& hit : hits.hits)
        if (!holds(near, hit.id))
            near.push_back({hit.id, hit.title, hit.year, -1});
}

// A short word with a slip stands in the way of the search: it is tried without each word in turn.
void add_without_a_word(std::vector<BoardFilm>& near, const FilmSearch& search,
                        const std::string& folded) {
    const auto words = split(folded, ' ');
    for (std::size_t left_out = words.size(); words.size() > 1 && left_out-- > 0;) {
        std::vector<std::string> others;
        for (std::size_t i = 0; i < words.size(); ++i)
            if (i != left_out)
                others.emplace_back(words[i]);
        add_hits(near, search.find(join(others, " "), most_near));
        if (!near.empty())
            return;
    }
}

// Those of this title in other years, then what the search finds.
std::vector<BoardFilm> near_ones(const Catalogue& catalogue, const FilmSearch& search,
                                 const TypedFilm& typed, const std::string& folded) {
    std::vector<BoardFilm> near;
    for (const BoardFilm& film : catalogue.films())
        if (same_title(film.title, typed, folded))
            near.push_back(film);
    sort_by_year(near);
    add_hits(near, search.find(typed.title, most_near));
    if (near.empty())
        add_without_a_word(near, search, folded);
    if (near.size() > most_near)
        near.resize(most_near);
    return near;
}

} // namespace

TypedFilm read_typed_film(std::string_view typed) {
    constexpr std::size_t with_brackets = 6; // (2016)
    const std::string_view text = trim(typed);
    if (text.size() > with_brackets && text.ends_with(')') &&
        text[text.size() - with_brackets] == '(') {
        const auto year = whole_number<int>(text.substr(text.size() - with_brackets + 1, 4));
        if (year)
            return {std::string(trim(text.substr(0, text.size() - with_brackets))), year};
    }
    return {std::string(text), std::nullopt};
}

NamedFilms films_named(const Catalogue& catalogue, const FilmSearch& search,
                       std::string_view typed_text) {
    NamedFilms found;
    if (!valid_utf8(typed_text))
        return found;
    if (const auto index = catalogue.film(trim(typed_text))) {
        found.named.push_back(catalogue.films()[*index]);
        return found;
    }
    const TypedFilm typed = read_typed_film(typed_text);
    const std::string folded = fold(typed.title);
    for (const BoardFilm& film : catalogue.films())
        if (same_year(film.year, typed) && same_title(film.title, typed, folded))
            found.named.push_back(film);
    for (const FilmHit& hit : search.find(typed.title, most_counted).hits)
        if (same_year(hit.year, typed) && !hit.alias.empty() &&
            same_title(hit.alias, typed, folded) && !holds(found.named, hit.id))
            found.named.push_back({hit.id, hit.title, hit.year, -1});
    sort_by_year(found.named);
    if (found.named.empty())
        found.near = near_ones(catalogue, search, typed, folded);
    return found;
}

std::string title_and_year(const BoardFilm& film) {
    return film.title + " (" + std::to_string(film.year) + ")";
}

} // namespace epilogue
