// What is offered to play: packs of one series as one thing, each other pack by itself.
#pragma once

#include "bank/bank.h"
#include "model/view.h"
#include "rules/quiz.h"

#include <set>
#include <string>
#include <vector>

namespace epilogue {

inline constexpr const char* feature_series = "La La Land"; // what home plays at once
inline constexpr const char* feature_film = "La La Land|2016";
inline constexpr const char* feature_film_title = "La La Land";

struct SeriesCategory {
    CategoryMark mark;
    int questions = 0;
    int spoilers = 0;

    // Most of it tells of a film's last scenes: that is what the category is for.
    bool spoils() const { return spoilers * 2 > questions; }
};

struct Series {
    std::string title;
    std::vector<std::string> packs; // ids
    bool built_in = false;
    int questions = 0;
    std::vector<SeriesCategory> categories; // film, songs, awards, cast, ending; then the others
};

// Of the packs that are switched on, in their order.
std::vector<Series> series_of(const std::vector<PackInfo>& packs);
// The one of this title; nullptr: none.
const Series* series_titled(const std::vector<Series>& all, std::string_view title);
// The one made of exactly these packs; nullptr: none.
const Series* series_of_packs(const std::vector<Series>& all,
                              const std::vector<std::string>& packs);
const SeriesCategory* category_of(const Series& series, std::string_view key);
// Key to title, of all categories.
std::map<std::string, std::string> category_titles(const std::vector<Series>& all);

// The films that this series' spoilers tell of. Reads at most `most_films_read` questions.
std::set<std::string> spoiled_films(const Bank& bank, const Series& series);
inline constexpr std::size_t most_films_read = 200;

} // namespace epilogue
