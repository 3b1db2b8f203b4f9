#include "support/made_films.h"

#include "base/rng.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace epilogue {

namespace {

constexpr int actors = 240;
constexpr int directors = 80;

template <class List> const auto& any_of(const List& list, Rng& rng) {
    return list[rng.index(list.size())];
}

int between(int least, int most, Rng& rng) {
    return least + static_cast<int>(rng.index(static_cast<std::size_t>(most) -
                                              static_cast<std::size_t>(least) + 1));
}

bool in_percent(int chance, Rng& rng) {
    return static_cast<int>(rng.below(100)) < chance;
}

std::string padded(int number) {
    const std::string text = std::to_string(number);
    return std::string(5 - text.size(), '0') + text;
}

std::string made_title(Rng& rng) {
    constexpr std::array words = {"Apple",  "Bridge", "Candle", "Door",   "Ember",  "Forest",
                                  "Garden", "House",  "Island", "Jewel",  "Kite",   "Lantern",
                                  "Mirror", "Night",  "Orchid", "Piano",  "Quarry", "River",
                                  "Stone",  "Tower",  "Valley", "Winter", "Seven",  "12"};
    std::string title = in_percent(20, rng) ? "The " : "";
    const int count = between(1, 6, rng);
    for (int i = 0; i < count; ++i)
        title += (i == 0 ? "" : " ") + std::string(any_of(words, rng));
    return title;
}

Credit made_credit(Rng& rng) {
    Credit credit{.person = "Actor " + padded(between(1, actors, rng))};
    credit.cameo = in_percent(3, rng);
    credit.confirmed = !in_percent(4, rng);
    return credit;
}

Film made_film(int number, Rng& rng) {
    constexpr std::array genres = {"Drama",  "Comedy", "Crime",   "Action", "Romance",
                                   "Horror", "War",    "Western", "Family", "Musical"};
    constexpr std::array companies = {"Old Gate", "Hill Street", "Harbour", ""};
    Film film;
    film.id = "film-" + padded(number);
    film.title = made_title(rng);
    film.year = between(1930, 2026, rng);
    if (!in_percent(5, rng))
        film.minutes = between(70, 200, rng);
    for (int i = between(0, 3, rng); i > 0; --i)
        film.genres.emplace_back(any_of(genres, rng));
    film.directors.push_back("Director " + padded(between(1, directors, rng)));
    film.distributor = any_of(companies, rng);
    if (!in_percent(30, rng))
        film.us_gross_usd = std::int64_t{between(0, 400, rng)} * 1'000'000;
    film.language = in_percent(85, rng) ? "en" : "fr";
    if (!in_percent(10, rng))
        film.fame = between(20, 100, rng);
    film.kind = in_percent(2, rng) ? FilmKind::Television : FilmKind::Feature;
    film.sources = in_percent(5, rng) ? 0 : 3;
    for (int i = between(3, 8, rng); i > 0; --i)
        film.cast.push_back(made_credit(rng));
    return film;
}

} // namespace

FilmTables made_films(std::uint64_t seed, int films) {
    Rng rng(seed);
    FilmTables tables;
    constexpr std::array categories = {"BEST PICTURE", "DIRECTING", "FILM EDITING"};
    for (int number = 0; number < films; ++number) {
        tables.films.push_back(made_film(number, rng));
        for (int i = in_percent(25, rng) ? between(1, 3, rng) : 0; i > 0; --i) {
            const int ceremony = between(1, 98, rng);
            tables.nominations.push_back({.ceremony = ceremony,
                                          .year = std::to_string(1927 + ceremony),
                                          .category = any_of(categories, rng),
                                          .film = tables.films.back().id,
                                          .film_title = tables.films.back().title,
                                          .nominees = {},
                                          .detail = {},
                                          .won = in_percent(25, rng)});
        }
    }
    for (int i = 1; i <= actors; ++i)
        tables.people.push_back({"Actor " + padded(i), "Actor " + padded(i), i % 10 != 0, false});
    for (int i = 1; i <= directors; ++i)
        tables.people.push_back({"Director " + padded(i), "Director " + padded(i), false, true});
    return tables;
}

std::shared_ptr<const Catalogue> made_catalogue(std::uint64_t seed) {
    return std::make_shared<const Catalogue>(Catalogue::build(made_films(seed, 3000)));
}

} // namespace epilogue
