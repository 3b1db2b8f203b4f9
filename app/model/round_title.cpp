#include "model/round_title.h"

#include "base/text.h"

#include <algorithm>

namespace epilogue {

namespace {

bool chosen_in(const std::vector<std::string>& chosen, const SeriesCategory& category) {
    return chosen.empty() ||
           std::find(chosen.begin(), chosen.end(), category.mark.key) != chosen.end();
}

// Whoever has not seen the film cannot choose its end: that round is as mixed as any.
bool all_but_spoiling(const Series& series, const std::vector<std::string>& chosen) {
    return std::all_of(series.categories.begin(), series.categories.end(),
                       [&](const SeriesCategory& category) {
                           return category.spoils() || chosen_in(chosen, category);
                       });
}

std::vector<std::string> titles_of(const Series& series, const std::vector<std::string>& chosen) {
    std::vector<std::string> titles;
    for (const SeriesCategory& category : series.categories)
        if (chosen_in(chosen, category))
            titles.push_back(category.mark.title);
    return titles;
}

std::string lower_title_of(Level level) {
    return std::string(name_of(level));
}

// "mixed", "hard", "rising", "The Film", "The Film, hard".
std::string described(const Series& series, const Quiz::Params& params) {
    const bool levelled = params.mode != Mode::FiveSeasons && params.level != Level::Mixed;
    if (!all_but_spoiling(series, params.categories)) {
        const std::string categories = listed(titles_of(series, params.categories));
        return levelled ? categories + ", " + lower_title_of(params.level) : categories;
    }
    if (levelled)
        return lower_title_of(params.level);
    return params.mode == Mode::SuddenDeath ? "rising" : "mixed";
}

std::vector<std::string> extras(const Quiz::Params& params) {
    std::vector<std::string> out;
    if (params.mode == Mode::Classic && params.length != five_seasons_length)
        out.push_back(std::to_string(params.length) + " questions");
    if (params.speed_bonus && params.timer_ms > 0 && params.mode != Mode::Sprint)
        out.push_back("speed bonus at " + std::to_string(params.timer_ms / 1000) + " s");
    if (params.streak_bonus)
        out.emplace_back("streak bonus");
    return out;
}

} // namespace

std::string round_title(const Series& series, const Quiz::Params& params) {
    const std::string title = series.title + ", " + described(series, params);
    const auto more = extras(params);
    return more.empty() ? title : title + "; " + join(more, ", ");
}

std::string short_title(const std::string& title) {
    return title.substr(0, title.rfind("; "));
}

std::string category_title(const Series& series, const SeriesCategory& category) {
    return series.title + ", " + category.mark.title;
}

std::string title_of(Mode mode) {
    switch (mode) {
    case Mode::FiveSeasons:
        return "Five Seasons";
    case Mode::Classic:
        return "Classic";
    case Mode::Sprint:
        return "Sprint";
    case Mode::SuddenDeath:
        return "Sudden death";
    case Mode::Endless:
        return "Endless";
    case Mode::Rehearsal:
        break;
    }
    return "Rehearsal";
}

std::string title_of(Level level) {
    switch (level) {
    case Level::Easy:
        return "Easy";
    case Level::Medium:
        return "Medium";
    case Level::Hard:
        return "Hard";
    case Level::Mixed:
        break;
    }
    return "Mixed";
}

std::string categories_in_words(const Series& series, const std::vector<std::string>& chosen) {
    const auto titles = titles_of(series, chosen);
    return titles.size() == series.categories.size() ? "Every category" : listed(titles);
}

} // namespace epilogue
