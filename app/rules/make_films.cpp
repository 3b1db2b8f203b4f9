// Questions on films by their figures: years, running times, takings; and on films.
#include "base/text.h"
#include "rules/making.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <utility>

namespace epilogue {

namespace {

constexpr std::size_t in_a_set = 4;
constexpr const char* tables_until = "April 2026";

using Films = std::vector<const Film*>;

int mean_difficulty(const Films& films) {
    int fame = 0;
    for (const Film* film : films)
        fame += film->fame.value_or(0) / static_cast<int>(films.size());
    return difficulty_of_fame(fame);
}

std::string dollars(std::int64_t amount) {
    constexpr std::int64_t million = 1'000'000;
    return std::to_string((amount + million / 2) / million) + " million dollars";
}

// A figure that films are compared by.
struct Figure {
    std::function<double(const Film&)> of;
    std::function<bool(double lower, double higher)> apart; // far enough to tell
};

// Sets of four films whose figures are far enough apart, lowest first, each film once.
std::vector<Films> sets_of(const Films& films, const Figure& figure, std::size_t most, Rng& rng) {
    Films left = films;
    std::vector<Films> sets;
    constexpr int tries = 4000;
    for (int i = 0; i < tries && sets.size() < most && left.size() >= in_a_set; ++i) {
        Films set;
        for (std::size_t k = 0; k < in_a_set; ++k)
            set.push_back(left[rng.index(left.size())]);
        std::sort(set.begin(), set.end(),
                  [&](const Film* a, const Film* b) { return figure.of(*a) < figure.of(*b); });
        bool good = true;
        for (std::size_t k = 0; k + 1 < in_a_set; ++k)
            good = good && figure.apart(figure.of(*set[k]), figure.of(*set[k + 1]));
        if (!good)
            continue;
        for (const Film* film : set)
            left.erase(std::find(left.begin(), left.end(), film));
        sets.push_back(std::move(set));
    }
    return sets;
}

std::vector<std::string> titles(const Films& films) {
    std::vector<std::string> all;
    for (const Film* film : films)
        all.push_back(film->title);
    return all;
}

// Half of the sets whose last title is the longest are left out: long films have long titles, and
// nobody should guess by that.
bool tells_by_length(const Films& set, Rng& rng) {
    const auto last = length(set.back()->title);
    const bool longest = std::all_of(set.begin(), set.end() - 1,
                                     [&](const Film* film) { return length(film->title) < last; });
    return longest && rng.below(2) == 0;
}

Films head(const Films& films, std::size_t most) {
    return {films.begin(),
            films.begin() + static_cast<std::ptrdiff_t>(std::min(most, films.size()))};
}

// The genre is given to films with a song or two as well, so none of them is called a musical.
Films with_songs(const Films& films) {
    Films some;
    std::copy_if(films.begin(), films.end(), std::back_inserter(some),
                 [](const Film* film) { return has_genre(*film, "Musical"); });
    return some;
}

class YearMaker {
  public:
    YearMaker(Making& making, Films films, std::string prefix = "")
        : making_(making), films_(std::move(films)), prefix_(std::move(prefix)) {}

    void ask_years(std::size_t first, std::size_t count) {
        for (std::size_t i = first; i < first + count && i < films_.size(); ++i) {
            const Film& film = *films_[i];
            making_.number(
                {.id = prefix_ + "year-of-" + film.id,
                 .stem = "In which year was " + film.title + by(film) + " first released?",
                 .explanation = told(film),
                 .source = source_of(film),
                 .difficulty = difficulty_of(film) + 1,
                 .films = {&film}},
                film.year, 1, "");
        }
    }

    void ask_decades(std::size_t first, std::size_t count) {
        std::set<std::string> asked; // one of a series is enough
        for (std::size_t i = first; i < first + count && i < films_.size(); ++i) {
            const Film& film = *films_[i];
            const std::string folded = fold(film.title);
            if (std::any_of(asked.begin(), asked.end(), [&](const std::string& other) {
                    return folded.starts_with(other) || other.starts_with(folded);
                }))
                continue;
            asked.insert(folded);
            const int decade = film.year / 10 * 10;
            std::vector<std::string> others;
            for (const int away : {-20, -10, 10, 20})
                if (const int other = decade + away; other >= 1910 && other <= 2020)
                    others.push_back(name_of(other));
            making_.rng().shuffle(others);
            others.resize(std::min<std::size_t>(others.size(), in_a_set - 1));
            making_.single(
                {.id = prefix_ + "decade-of-" + film.id,
                 .stem = "In which decade did " + film.title + by(film) + " come out?",
                 .explanation = explained(
                     {"It was first shown in " + std::to_string(film.year) + ".", told(film)}),
                 .source = source_of(film),
                 .difficulty = difficulty_of(film),
                 .films = {&film}},
                name_of(decade), others);
        }
    }

    void ask_orders(std::size_t count) {
        for (const Films& set : sets_of(films_, years_, count, making_.rng())) {
            std::vector<std::string> notes;
            for (const Film* film : set)
                notes.push_back(std::to_string(film->year));
            making_.order({.id = prefix_ + "order-" + set.front()->id,
                           .stem = "Put these films in the order of their release, earliest first.",
                           .explanation = "They came out in " + listed(notes) + ".",
                           .source = "Epilogue's film tables: years of first release",
                           .difficulty = mean_difficulty(set) + 1,
                           .films = set},
                          titles(set), notes);
        }
    }

    void ask_oldest(std::size_t count) {
        for (const Films& set : sets_of(films_, years_, count, making_.rng())) {
            const Films others(set.begin() + 1, set.end());
            std::vector<std::string> dated;
            for (const Film* film : set)
                dated.push_back(title_and_year(*film));
            making_.single({.id = prefix_ + "oldest-" + set.front()->id,
                            .stem = "Which of these films came out first?",
                            .explanation = "In their order: " + enumerated(dated) + ".",
                            .source = "Epilogue's film tables: years of first release",
                            .difficulty = mean_difficulty(set),
                            .films = set},
                           set.front()->title, titles(others));
        }
    }

  private:
    static std::string name_of(int decade) { return "The " + std::to_string(decade) + "s"; }

    std::string by(const Film& film) const {
        const std::string directors = making_.lore().directors_told(film);
        return directors.empty() ? "" : ", directed by " + directors + ",";
    }

    std::string told(const Film& film) const {
        const std::string cast = making_.lore().cast_told(film);
        return cast.empty() ? "Counted is the first public showing anywhere." : cast;
    }

    Making& making_;
    Films films_;
    std::string prefix_;
    Figure years_{[](const Film& film) { return film.year; },
                  [](double lower, double higher) { return higher - lower >= 3; }};
};

void ask_lengths(Making& making, const Films& films, std::size_t count) {
    const Figure minutes{[](const Film& film) { return film.minutes.value_or(0); },
                         [](double lower, double higher) { return higher - lower >= 15; }};
    Films timed;
    std::copy_if(films.begin(), films.end(), std::back_inserter(timed),
                 [](const Film* film) { return film->minutes.has_value(); });
    auto sets = sets_of(timed, minutes, count, making.rng());
    std::erase_if(sets, [&](const Films& set) { return tells_by_length(set, making.rng()); });
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const Films& set = sets[i];
        std::vector<std::string> notes;
        for (const Film* film : set)
            notes.push_back(std::to_string(*film->minutes) + " min");
        Making::Asked asked{.id = "length-" + set.front()->id,
                            .stem = "Which of these films runs longest?",
                            .explanation = "Shortest first: " + listed(notes) + ".",
                            .source = "Epilogue's film tables: running times",
                            .difficulty = mean_difficulty(set) + 1,
                            .films = set};
        if (i % 3 == 2) {
            asked.stem = "Put these films in the order of their running times, shortest first.";
            making.order(std::move(asked), titles(set), notes);
            continue;
        }
        std::vector<std::string> told;
        for (std::size_t k = 0; k < set.size(); ++k)
            told.push_back(set[k]->title + " (" + notes[k] + ")");
        asked.explanation = explained({"Shortest first: " + enumerated(told) + "."});
        making.single(std::move(asked), set.back()->title,
                      titles(Films(set.begin(), set.end() - 1)));
    }
}

// Films of a few years only: a dollar of one decade is not one of another.
void ask_takings(Making& making, const Films& films, std::size_t count) {
    constexpr int span = 4;
    constexpr int first = 1974;
    const Figure takings{
        [](const Film& film) { return static_cast<double>(film.us_gross_usd.value_or(0)); },
        [](double lower, double higher) { return higher >= 1.45 * lower && lower > 20e6; }};
    std::vector<Films> sets;
    for (int year = first; year < 2025; year += span) {
        Films near;
        std::copy_if(films.begin(), films.end(), std::back_inserter(near), [&](const Film* film) {
            return film->us_gross_usd && film->year >= year && film->year < year + span;
        });
        for (Films& set : sets_of(near, takings, count, making.rng()))
            if (!tells_by_length(set, making.rng()))
                sets.push_back(std::move(set));
    }
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const Films& set = sets[i];
        std::vector<std::string> notes;
        std::vector<std::string> told;
        for (const Film* film : set) {
            notes.push_back(dollars(*film->us_gross_usd));
            told.push_back(film->title + ", " + dollars(*film->us_gross_usd));
        }
        Making::Asked asked{
            .id = "takings-" + set.front()->id,
            .stem = std::string("Which of these films had taken the most in cinemas in the US and "
                                "Canada by ") +
                    tables_until + "?",
            .explanation = explained({"The most: " + told.back() + ".", "Next: " + told[2] + ".",
                                      "The least: " + told.front() + "."}),
            .source = "Epilogue's film tables: takings in the US and Canada",
            .difficulty = mean_difficulty(set) + 1,
            .films = set};
        if (i % 4 == 3) {
            asked.stem = std::string("Put these films in the order of what they had taken in "
                                     "cinemas in the US and Canada by ") +
                         tables_until + ", least first.";
            making.order(std::move(asked), titles(set), notes);
        } else {
            making.single(std::move(asked), set.back()->title,
                          titles(Films(set.begin(), set.end() - 1)));
        }
    }
}

void ask_minutes(Making& making, const Films& films, std::size_t first, std::size_t count) {
    for (std::size_t i = first; i < first + count && i < films.size(); ++i) {
        const Film& film = *films[i];
        if (!film.minutes)
            continue;
        making.number(
            {.id = "minutes-of-" + film.id,
             .stem = "About how long does " + title_and_year(film) + " run?",
             .explanation = explained({"That is " + std::to_string(*film.minutes / 60) + " h " +
                                           std::to_string(*film.minutes % 60) + " min.",
                                       making.lore().cast_told(film)}),
             .source = source_of(film),
             .difficulty = difficulty_of(film) + 2,
             .films = {&film}},
            *film.minutes, 8, "minutes");
    }
}

void ask_who_made(Making& making, const Films& films) {
    Films single;
    std::copy_if(films.begin(), films.end(), std::back_inserter(single),
                 [](const Film* film) { return film->directors.size() == 1; });
    for (std::size_t i = 0; i < single.size(); ++i) {
        const Film& film = *single[i];
        std::vector<std::pair<int, std::string>> near;
        for (const Film* other : single)
            if (other->directors != film.directors)
                near.emplace_back(std::abs(other->year - film.year), other->directors.front());
        std::sort(near.begin(), near.end());
        std::vector<std::string> names;
        constexpr std::size_t nearest = 8;
        for (const auto& [apart, id] : near)
            if (const std::string name = making.lore().tables().name_of(id);
                names.size() < nearest &&
                std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        making.rng().shuffle(names);
        if (names.size() < in_a_set - 1)
            continue;
        names.resize(in_a_set - 1);
        const std::string cast = making.lore().cast_told(film);
        if (cast.empty())
            continue;
        making.single({.id = "who-" + film.id,
                       .stem = "Who directed " + title_and_year(film) + "?",
                       .explanation = cast,
                       .source = source_of(film),
                       .difficulty = difficulty_of(film) + 1,
                       .films = {&film}},
                      making.lore().tables().name_of(film.directors.front()), names);
    }
}

} // namespace

FullPack make_year_pack(const FilmLore& lore, std::uint64_t seed) {
    Making making(lore, seed, "years", "Years and Decades",
                  "When films came out, and which came first.", {"films", "Films"});
    constexpr std::size_t well_known = 520;
    YearMaker maker(making, head(lore.films(), well_known));
    constexpr std::size_t by_year = 60;
    maker.ask_years(0, by_year);
    maker.ask_orders(45);
    maker.ask_oldest(45);
    Films older;
    const Films asked = head(lore.films(), by_year);
    std::copy_if(lore.films().begin() + static_cast<std::ptrdiff_t>(asked.size()),
                 lore.films().end(), std::back_inserter(older),
                 [](const Film* film) { return film->year < 1990; });
    YearMaker(making, older).ask_decades(0, 60);
    return std::move(making).take();
}

FullPack make_figure_pack(const FilmLore& lore, std::uint64_t seed) {
    Making making(lore, seed, "figures", "Running Times and Takings",
                  "How long films run, and what they took.", {"films", "Films"});
    constexpr std::size_t well_known = 420;
    const Films films = head(lore.films(), well_known);
    ask_lengths(making, films, 40);
    ask_takings(making, films, 4);
    ask_minutes(making, films, 60, 20);
    return std::move(making).take();
}

FullPack make_song_film_pack(const FilmLore& lore, std::uint64_t seed) {
    Making making(lore, seed, "song-films", "Films with Songs", "Who directed them, and when.",
                  {"musicals", "Musicals"});
    constexpr std::size_t known = 110;
    const Films films = head(with_songs(lore.films()), known);
    ask_who_made(making, films);
    YearMaker years(making, films, "songs-");
    years.ask_orders(10);
    years.ask_oldest(12);
    years.ask_decades(10, 24);
    return std::move(making).take();
}

} // namespace epilogue
