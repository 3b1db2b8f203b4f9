// The picker's search from the command line: the same films in the same order.
#include "shell/commands/command.h"
#include "shell/film_finder.h"

#include "base/text.h"

#include <memory>
#include <ostream>

namespace epilogue {

namespace {

struct FilmWords {
    std::vector<std::string> typed;
    int limit = 20;
};

std::string line_of(const Bank& bank, const Catalogue& catalogue, const FilmHit& hit) {
    std::string line = distinct_name(bank, catalogue, {hit.id, hit.title, hit.year, -1});
    if (!hit.alias.empty())
        line += ", also " + hit.alias;
    return line;
}

int print_lines(const Desk& desk, const Bank& bank, const FilmHits& hits) {
    const auto catalogue = bank.catalogue();
    if (!catalogue)
        return failed(desk, catalogue.error());
    for (const FilmHit& hit : hits.hits)
        desk.out << line_of(bank, *catalogue.value(), hit) << "\n";
    return exit_done;
}

// What the list does not show, said on standard error.
std::string rest_of(const FilmHits& hits) {
    if (hits.more)
        return "There are more than " + std::to_string(hits.total) + "; the first " +
               std::to_string(hits.hits.size()) + " are listed.";
    if (hits.hits.size() < hits.total)
        return "The first " + std::to_string(hits.hits.size()) + " of " +
               std::to_string(hits.total) + " are listed.";
    return {};
}

int list_films(const Desk& desk, const FilmWords& words) {
    const auto stores = bank_stores_for(desk);
    if (!stores)
        return failed(desk, stores.error());
    const World world = world_of(*stores.value());
    const auto search = world.bank.film_search();
    if (!search)
        return failed(desk, search.error());
    const std::string typed = join(words.typed, " ");
    const FilmHits hits = search.value()->find(typed, static_cast<std::size_t>(words.limit));
    if (desk.json) {
        Json list = Json::array();
        for (const FilmHit& hit : hits.hits)
            list.push_back({{"id", hit.id}, {"title", hit.title}, {"year", hit.year}});
        print(desk, list);
    } else if (const int code = print_lines(desk, world.bank, hits); code != exit_done) {
        return code;
    }
    if (hits.hits.empty()) {
        desk.err << "No film is called anything like '" << typed
                 << "'. Fewer letters of its words find more.\n";
        return exit_problems;
    }
    if (const std::string rest = rest_of(hits); !rest.empty())
        desk.err << rest << "\n";
    return exit_done;
}

} // namespace

void add_films(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand(
        "films", "Find films by their titles, as the picker of the Movie Grid does");
    auto words = std::make_shared<FilmWords>();
    command
        ->add_option("search", words->typed,
                     "Beginnings of words in any order; a year among them is a filter")
        ->required()
        ->type_name("SEARCH");
    command->add_option("--limit", words->limit, "List at most so many, 20 otherwise")
        ->type_name("N")
        ->check(CLI::Range(1, static_cast<int>(most_counted)));
    command->callback(
        [words, &work] { work = [words](const Desk& desk) { return list_films(desk, *words); }; });
}

} // namespace epilogue
