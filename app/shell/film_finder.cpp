#include "shell/film_finder.h"

#include "shell/nearest.h"

#include "bank/search_query.h"
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
    if (words.size() < 2 || words.size() > most_typed_words)
        return;
    for (std::size_t left_out = words.size(); left_out-- > 0;) {
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
    if (length(typed.title) > longest_guessed_at)
        return near;
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
    if (!valid_utf8(typed_text) || typed_text.size() > most_typed_bytes)
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

std::string distinct_name(const Bank& bank, const Catalogue& catalogue, const BoardFilm& film) {
    const std::string name = title_and_year(film);
    const auto same = [&](const BoardFilm& other) {
        return other.year == film.year && other.title == film.title;
    };
    const auto& films = catalogue.films();
    if (std::count_if(films.begin(), films.end(), same) < 2)
        return name;
    const auto facts = bank.film(film.id);
    if (!facts || !facts.value())
        return name;
    if (const auto& directors = facts.value()->film.directors; !directors.empty())
        return name + " by " + listed(directors);
    return facts.value()->film.kind == FilmKind::Television ? name + " for television" : name;
}

std::vector<std::string> distinct_names(const Bank& bank, const Catalogue& catalogue,
                                        const std::vector<BoardFilm>& films) {
    std::vector<std::string> names;
    for (const BoardFilm& film : films)
        names.push_back(distinct_name(bank, catalogue, film));
    return names;
}

std::string what_tells_apart(const std::vector<BoardFilm>& films) {
    const bool one_year = std::all_of(films.begin(), films.end(), [&](const BoardFilm& film) {
        return film.year == films.front().year;
    });
    return one_year ? "the id" : "the year or the id";
}

} // namespace epilogue
