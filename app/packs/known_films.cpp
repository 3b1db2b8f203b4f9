#include "packs/known_films.h"

#include "bank/answer.h"
#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace epilogue {

namespace {

constexpr int enough_films = 3; // whoever has fewer may be a slip of the tables
// In shorter names another letter is more likely another person: Lou Ye and Liu Ye.
constexpr std::size_t shortest_name = 7;

std::string without_spaces(std::string text) {
    std::erase(text, ' ');
    return text;
}

// A title of signs only ("$") folds to nothing: it stands for itself.
std::string title_key(std::string_view title) {
    std::string folded = without_spaces(fold(title));
    return folded.empty() ? std::string(trim(title)) : folded;
}

std::string name_key(std::string_view name) {
    return without_spaces(fold_with_article(name));
}

std::string_view first_letter(std::string_view text) {
    std::string_view rest = text;
    if (!rest.empty())
        next_code_point(rest);
    return text.substr(0, text.size() - rest.size());
}

bool same_initials(std::string_view a, std::string_view b) {
    const auto words = split(a, ' ');
    const auto others = split(b, ' ');
    return std::equal(words.begin(), words.end(), others.begin(), others.end(),
                      [](std::string_view word, std::string_view other) {
                          return first_letter(word) == first_letter(other);
                      });
}

// Hashes of a name, whole and with each of its letters left out.
std::vector<std::size_t> spellings_of(const std::u32string& folded) {
    constexpr std::hash<std::u32string_view> hash;
    std::vector<std::size_t> all = {hash(folded)};
    std::u32string shorter;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (folded[i] == U' ')
            continue;
        shorter.assign(folded, 0, i);
        shorter.append(folded, i + 1);
        all.push_back(hash(shorter));
    }
    return all;
}

// How many films each has a part in or directed, by id.
std::unordered_map<std::string_view, int> films_of_people(const FilmTables& tables) {
    std::unordered_map<std::string_view, int> counts;
    for (const Film& film : tables.films) {
        for (const std::string& director : film.directors)
            ++counts[director];
        for (const Credit& credit : film.cast)
            if (std::find(film.directors.begin(), film.directors.end(), credit.person) ==
                film.directors.end())
                ++counts[credit.person];
    }
    return counts;
}

} // namespace

KnownFilms::KnownFilms(const FilmTables& tables) {
    films_.reserve(tables.films.size());
    for (const Film& film : tables.films) {
        films_.push_back({film.title, film.year});
        add_title(film.title, films_.size() - 1);
        for (const std::string& alias : film.aliases)
            add_title(alias, films_.size() - 1);
    }
    add_people(tables);
    index_regulars();
}

void KnownFilms::add_title(const std::string& title, std::size_t film) {
    by_title_[title_key(title)].push_back(film);
}

void KnownFilms::add_people(const FilmTables& tables) {
    std::vector<std::pair<int, std::string>> regulars;
    for (const auto& [id, count] : films_of_people(tables)) {
        std::string name = tables.name_of(std::string(id));
        people_.insert(name_key(name));
        if (count >= enough_films)
            regulars.emplace_back(-count, std::move(name));
    }
    for (const Nomination& nomination : tables.nominations)
        for (const std::string& nominee : nomination.nominees)
            people_.insert(name_key(tables.name_of(nominee)));
    std::sort(regulars.begin(), regulars.end());
    for (auto& [order, name] : regulars) {
        std::string folded = fold_with_article(name);
        regulars_.push_back({std::move(name), std::move(folded)});
    }
}

void KnownFilms::index_regulars() {
    for (std::size_t i = 0; i < regulars_.size(); ++i) {
        const std::u32string folded = code_points(regulars_[i].folded);
        longest_regular_ = std::max(longest_regular_, folded.size());
        for (const std::size_t spelling : spellings_of(folded))
            spellings_.emplace_back(spelling, i);
    }
    std::sort(spellings_.begin(), spellings_.end());
}

const FilmRef* KnownFilms::nearest_in_year(const std::vector<std::size_t>& films, int year) const {
    const auto years_off = [&](std::size_t film) {
        return year == 0 ? 0 : std::abs(films_[film].year - year);
    };
    const auto nearest =
        std::min_element(films.begin(), films.end(),
                         [&](std::size_t a, std::size_t b) { return years_off(a) < years_off(b); });
    return nearest == films.end() ? nullptr : &films_[*nearest];
}

const FilmRef* KnownFilms::titled(const FilmRef& film) const {
    const auto at = by_title_.find(title_key(film.title));
    return at == by_title_.end() ? nullptr : nearest_in_year(at->second, film.year);
}

const FilmRef* KnownFilms::nearly_titled(const FilmRef& film) const {
    constexpr std::size_t short_title = 4;
    const std::string key = title_key(film.title);
    const std::string_view first = first_letter(key);
    if (first.empty())
        return nullptr;
    const std::size_t letters = length(key);
    int limit = letters <= short_title ? 1 : 2;
    std::vector<std::size_t> nearest;
    // Titles that begin with one letter stand together.
    for (auto at = by_title_.lower_bound(std::string(first));
         at != by_title_.end() && at->first.starts_with(first); ++at) {
        // Told from the lengths already, at half the cost.
        const std::size_t others = length(at->first);
        if (std::max(letters, others) - std::min(letters, others) > static_cast<std::size_t>(limit))
            continue;
        const int slips = edit_distance(key, at->first, limit);
        if (slips > limit)
            continue;
        if (slips < limit)
            nearest.clear();
        limit = slips;
        nearest.insert(nearest.end(), at->second.begin(), at->second.end());
    }
    return nearest_in_year(nearest, film.year);
}

bool KnownFilms::has_person(std::string_view name) const {
    return people_.contains(name_key(name));
}

const std::string* KnownFilms::nearly_named(std::string_view name) const {
    const std::string folded = fold_with_article(name);
    const std::u32string codes = code_points(folded);
    if (codes.size() > longest_regular_ + 1 || length(without_spaces(folded)) < shortest_name)
        return nullptr;
    std::size_t best = regulars_.size();
    for (const std::size_t spelling : spellings_of(codes))
        for (auto at = std::lower_bound(spellings_.begin(), spellings_.end(),
                                        std::pair(spelling, std::size_t{0}));
             at != spellings_.end() && at->first == spelling; ++at) {
            const std::string& other = regulars_[at->second].folded;
            if (at->second < best && same_initials(folded, other) &&
                edit_distance(folded, other, 1) == 1)
                best = at->second;
        }
    return best == regulars_.size() ? nullptr : &regulars_[best].name;
}

} // namespace epilogue
