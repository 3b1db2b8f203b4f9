#include "model/series.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

// The order of home's tiles, and of their keys 4 to 8.
constexpr std::array<std::string_view, 5> tile_order = {"film", "songs", "awards", "cast",
                                                        "ending"};

std::size_t rank_of(const SeriesCategory& category) {
    const auto found = std::find(tile_order.begin(), tile_order.end(), category.mark.key);
    return static_cast<std::size_t>(found - tile_order.begin());
}

int count_in(const std::map<std::string, int>& counts, const std::string& key) {
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

void add_categories(Series& series, const PackInfo& info) {
    for (const Category& category : info.pack.categories) {
        auto found = std::find_if(
            series.categories.begin(), series.categories.end(),
            [&](const SeriesCategory& known) { return known.mark.key == category.key; });
        if (found == series.categories.end())
            found = series.categories.insert(found, {.mark = {category.key, category.title}});
        found->questions += count_in(info.per_category, category.key);
        found->spoilers += count_in(info.spoilers_per_category, category.key);
    }
}

Series& series_for(std::vector<Series>& all, const PackInfo& info) {
    const bool alone = info.pack.series.empty();
    if (!alone)
        for (Series& series : all)
            if (series.title == info.pack.series)
                return series;
    Series series;
    series.title = alone ? info.pack.title : info.pack.series;
    series.built_in = info.built_in;
    all.push_back(std::move(series));
    return all.back();
}

} // namespace

std::vector<Series> series_of(const std::vector<PackInfo>& packs) {
    std::vector<Series> all;
    for (const PackInfo& info : packs) {
        if (!info.enabled || info.questions == 0)
            continue;
        Series& series = series_for(all, info);
        series.packs.push_back(info.pack.id);
        series.questions += info.questions;
        series.built_in = series.built_in && info.built_in;
        add_categories(series, info);
    }
    for (Series& series : all) {
        std::sort(series.packs.begin(), series.packs.end());
        std::erase_if(series.categories,
                      [](const SeriesCategory& category) { return category.questions == 0; });
        std::stable_sort(series.categories.begin(), series.categories.end(),
                         [](const SeriesCategory& a, const SeriesCategory& b) {
                             return rank_of(a) < rank_of(b);
                         });
    }
    return all;
}

const Series* series_titled(const std::vector<Series>& all, std::string_view title) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Series& series) { return series.title == title; });
    return found == all.end() ? nullptr : &*found;
}

const Series* series_of_packs(const std::vector<Series>& all,
                              const std::vector<std::string>& packs) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Series& series) { return series.packs == packs; });
    return found == all.end() ? nullptr : &*found;
}

const SeriesCategory* category_of(const Series& series, std::string_view key) {
    const auto found =
        std::find_if(series.categories.begin(), series.categories.end(),
                     [&](const SeriesCategory& category) { return category.mark.key == key; });
    return found == series.categories.end() ? nullptr : &*found;
}

std::map<std::string, std::string> category_titles(const std::vector<Series>& all) {
    std::map<std::string, std::string> titles;
    for (const Series& series : all)
        for (const SeriesCategory& category : series.categories)
            titles.emplace(category.mark.key, category.mark.title);
    return titles;
}

std::set<std::string> spoiled_films(const Bank& bank, const Series& series) {
    PoolFilter filter;
    filter.packs = series.packs;
    filter.spoilers = true;
    const auto pool = bank.pool(filter);
    if (!pool)
        return {};
    std::vector<QuestionKey> keys;
    for (const PoolEntry& entry : pool.value())
        if (entry.spoiler && keys.size() < most_films_read)
            keys.push_back(entry.key);
    const auto questions = bank.questions(keys);
    if (!questions)
        return {};
    std::set<std::string> films;
    for (const Question& question : questions.value())
        if (std::string film = spoiler_film(question); !film.empty())
            films.insert(std::move(film));
    return films;
}

} // namespace epilogue
