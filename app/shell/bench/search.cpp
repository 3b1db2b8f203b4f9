// The picker's search, keystroke by keystroke, against the least that can search as one types and
// against the full-text search of SQLite.
#include "shell/bench/measure.h"
#include "shell/bench/typing.h"
#include "shell/bench/word_starts.h"
#include "shell/film_data.h"

#include "base/text.h"
#include "store/title_table.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace epilogue {

namespace {

constexpr std::size_t shown = 10;
constexpr std::size_t million = 1'000'000;
constexpr std::uint64_t seed = 1995;

// What is measured, in microseconds a keystroke.
struct Times {
    std::vector<double> ours;
    std::vector<double> starts;
    std::vector<double> table;
};

struct Load {
    const char* name;
    std::vector<SearchedFilm> films;
    std::size_t titles_typed; // in a run
    double bar_us;            // of 99 keystrokes in 100
};

// The time that this part of the keystrokes stays within.
double within(std::vector<double> times, double part) {
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

std::vector<std::string> words_of(const std::string& folded) {
    std::vector<std::string> words;
    for (const std::string_view word : split(folded, ' '))
        words.emplace_back(word);
    return words;
}

// The three of them in turn, so that they meet the same moments of a busy machine.
Result<Times> type(const std::vector<std::string>& texts, const FilmSearch& search,
                   const WordStarts& starts, TitleTable& table) {
    Times times;
    bool fine = true;
    std::size_t found = 0; // used, so that no search is left out
    for (const std::string& text : texts) {
        const std::string folded = fold(text);
        if (folded.empty())
            continue;
        const auto words = words_of(folded);
        times.ours.push_back(us_of([&] { found += search.find(text, shown).total; }));
        times.starts.push_back(us_of([&] { found += starts.find(fold(text), shown).size(); }));
        times.table.push_back(us_of(
            [&] { fine = static_cast<bool>(table.find(words, static_cast<int>(shown))) && fine; }));
    }
    if (!fine || found == 0 || times.ours.empty())
        return Error{"could not measure the search: the titles typed were not found"};
    return times;
}

struct Runs {
    std::vector<double> ours, starts, table;                   // p99 of each run
    std::vector<double> usual_ours, usual_starts, usual_table; // p50
};

Result<Runs> runs_of(const Load& load, int count) {
    std::vector<std::string> titles;
    titles.reserve(load.films.size());
    for (const SearchedFilm& film : load.films)
        titles.push_back(film.title);
    const auto search = FilmSearch::open(FilmSearch::build(load.films));
    if (!search)
        return search.error();
    const WordStarts starts(titles);
    auto table = TitleTable::made_of(titles);
    if (!table)
        return table.error();
    Rng rng(seed);
    Runs runs;
    for (int run = 0; run <= count; ++run) {
        const auto times = type(keystrokes(load.films, load.titles_typed, rng), search.value(),
                                starts, table.value());
        if (!times)
            return times.error();
        if (run == 0)
            continue; // warms up the caches
        constexpr double most = 0.99;
        constexpr double half = 0.5;
        runs.ours.push_back(within(times.value().ours, most));
        runs.starts.push_back(within(times.value().starts, most));
        runs.table.push_back(within(times.value().table, most));
        runs.usual_ours.push_back(within(times.value().ours, half));
        runs.usual_starts.push_back(within(times.value().starts, half));
        runs.usual_table.push_back(within(times.value().table, half));
    }
    return runs;
}

std::string rounded(double us) {
    const auto tenths = std::llround(us * 10);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

Measure measured(const Load& load, const Runs& runs, bool table) {
    Measure measure;
    measure.name = std::string(load.name) + (table ? "-fts5" : "");
    measure.what = "99 of 100 keystrokes over " +
                   count_of(static_cast<std::int64_t>(load.films.size()), "title", "titles") +
                   " and slips";
    measure.reference = table ? "SQLite FTS5 with prefix indexes, not ranked, no slips"
                              : "a sorted array of word starts, no slips";
    measure.unit = "us";
    const double ours = spread_of(runs.ours).median;
    measure.kept = ours <= load.bar_us;
    measure.note = "half of them " + rounded(spread_of(runs.usual_ours).median) + " us against " +
                   rounded(spread_of(table ? runs.usual_table : runs.usual_starts).median) +
                   " us; bar of 99 in 100 " + rounded(load.bar_us) +
                   " us: " + (measure.kept ? "kept" : "missed");
    return measure_of(std::move(measure), runs.ours, table ? runs.table : runs.starts);
}

} // namespace

Result<std::vector<Measure>> bench_search(const BenchOptions& options) {
    const auto tables = read_film_tables(options.paths.shipped_films);
    if (!tables)
        return tables.error();
    auto shipped = searched_films(tables.value());
    Rng rng(seed);
    auto many = generated_films(shipped, million, rng);
    std::vector<Load> loads;
    loads.push_back({"search-shipped", std::move(shipped), 200, 300});
    loads.push_back({"search-million", std::move(many), 60, 3000});
    std::vector<Measure> measures;
    for (const Load& load : loads) {
        const auto runs = runs_of(load, options.runs);
        if (!runs)
            return runs.error();
        for (const bool table : {false, true})
            measures.push_back(measured(load, runs.value(), table));
    }
    return measures;
}

} // namespace epilogue
