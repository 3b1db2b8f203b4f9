#include "shell/bench/typing.h"

#include "base/text.h"

#include <utility>

namespace epilogue {

namespace {

constexpr int first_year = 1920;
constexpr int years = 106;

void slip(std::u32string& title, Rng& rng) {
    if (title.size() < 2)
        return;
    const std::size_t at = rng.index(title.size() - 1);
    switch (rng.below(4)) {
    case 0:
        title[at] = static_cast<char32_t>(U'a' + rng.below(26));
        break;
    case 1:
        title.erase(at, 1);
        break;
    case 2:
        title.insert(at, 1, title[at]);
        break;
    default:
        std::swap(title[at], title[at + 1]);
    }
}

} // namespace

std::vector<SearchedFilm> generated_films(const std::vector<SearchedFilm>& like, std::size_t count,
                                          Rng& rng) {
    std::vector<std::string_view> words;
    for (const SearchedFilm& film : like)
        for (const std::string_view word : split(film.title, ' '))
            words.push_back(word);
    std::vector<SearchedFilm> films;
    films.reserve(count);
    for (std::size_t number = 0; number < count; ++number) {
        SearchedFilm film;
        film.id = "generated-" + std::to_string(number);
        film.year = first_year + static_cast<int>(rng.below(years));
        const std::size_t length = split(like[rng.index(like.size())].title, ' ').size();
        for (std::size_t word = 0; word < length; ++word) {
            film.title += word > 0 ? " " : "";
            film.title += words[rng.index(words.size())];
        }
        films.push_back(std::move(film));
    }
    return films;
}

std::vector<std::string> keystrokes(const std::vector<SearchedFilm>& films, std::size_t titles,
                                    Rng& rng) {
    std::vector<std::string> texts;
    for (std::size_t number = 0; number < titles; ++number) {
        std::u32string title = code_points(films[rng.index(films.size())].title);
        if (number % 2 == 1)
            slip(title, rng);
        std::string typed;
        for (const char32_t letter : title) {
            append_code_point(typed, letter);
            texts.push_back(typed);
        }
    }
    return texts;
}

} // namespace epilogue
