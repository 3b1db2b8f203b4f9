#include "shell/commands/command.h"
#include "shell/film_finder.h"
#include "shell/stores.h"

#include "base/text.h"

#include <memory>
#include <ostream>

namespace epilogue {

namespace {

// What is not known is null, never nought or an empty text.
template <class T> Json or_null(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json or_null(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json or_null(const std::vector<std::string>& texts) {
    return texts.empty() ? Json(nullptr) : Json(texts);
}

std::string_view name_of(FilmKind kind) {
    switch (kind) {
    case FilmKind::Feature:
        return "feature";
    case FilmKind::Television:
        return "television";
    case FilmKind::Short:
        return "short";
    }
    return "feature";
}

template <class Wanted> std::vector<std::string> people(const Film& film, Wanted wanted) {
    std::vector<std::string> names;
    for (const Credit& credit : film.cast)
        if (wanted(credit))
            names.push_back(credit.person);
    return names;
}

std::vector<std::string> cast_of(const Film& film) {
    return people(film, [](const Credit&) { return true; });
}

Json json_of(const Nomination& nomination) {
    return {{"ceremony", nomination.ceremony}, {"year", nomination.year},
            {"category", nomination.category}, {"won", nomination.won},
            {"nominees", nomination.nominees}, {"detail", or_null(nomination.detail)}};
}

Json json_of(const FilmFacts& facts) {
    const Film& film = facts.film;
    Json awards = Json::array();
    for (const Nomination& nomination : facts.nominations)
        awards.push_back(json_of(nomination));
    return {{"id", film.id},
            {"title", film.title},
            {"year", film.year},
            {"directors", or_null(film.directors)},
            {"cast", or_null(cast_of(film))},
            {"voices", people(film, [](const Credit& credit) { return credit.voice; })},
            {"cameos", people(film, [](const Credit& credit) { return credit.cameo; })},
            {"unconfirmed", people(film, [](const Credit& credit) { return !credit.confirmed; })},
            {"genres", or_null(film.genres)},
            {"minutes", or_null(film.minutes)},
            {"language", or_null(film.language)},
            {"countries", or_null(film.countries)},
            {"distributor", or_null(film.distributor)},
            {"us_gross_usd", or_null(film.us_gross_usd)},
            {"world_gross_usd", or_null(film.world_gross_usd)},
            {"fame", or_null(film.fame)},
            {"kind", name_of(film.kind)},
            {"sources", film.sources},
            {"other_titles", film.aliases},
            {"awards", std::move(awards)}};
}

void print_line(std::ostream& out, const char* name, const std::string& text) {
    out << "  " << name << ": " << (text.empty() ? "not known" : text) << "\n";
}

std::string money(const std::optional<std::int64_t>& dollars) {
    return dollars ? "$" + grouped(*dollars) : std::string();
}

void print_film(std::ostream& out, const FilmFacts& facts) {
    const Film& film = facts.film;
    out << film.title << " (" << film.year << ")\n";
    print_line(out, "Directed by", listed(film.directors));
    print_line(out, "With", listed(cast_of(film)));
    print_line(out, "Genres", listed(film.genres));
    print_line(out, "Running time",
               film.minutes ? std::to_string(*film.minutes) + " minutes" : std::string());
    print_line(out, "Original language", film.language);
    print_line(out, "Distributor in the US", film.distributor);
    print_line(out, "US and Canada gross", money(film.us_gross_usd));
    if (!film.aliases.empty())
        print_line(out, "Also called", listed(film.aliases));
    if (facts.nominations.empty())
        out << "  No Academy Award nomination.\n";
    for (const Nomination& nomination : facts.nominations)
        out << "  Academy Awards of " << nomination.year << ": "
            << (nomination.won ? "won " : "nominated for ") << nomination.category
            << (nomination.nominees.empty() ? "" : ", " + listed(nomination.nominees)) << "\n";
}

Json json_of(const std::vector<BoardFilm>& films) {
    Json list = Json::array();
    for (const BoardFilm& film : films)
        list.push_back({{"id", film.id}, {"title", film.title}, {"year", film.year}});
    return list;
}

int several(const Desk& desk, const Bank& bank, const Catalogue& catalogue,
            const std::string& typed, const std::vector<BoardFilm>& films) {
    desk.err << "There are " << films.size() << " films called \"" << typed << "\": name "
             << what_tells_apart(films) << ".\n";
    if (desk.json)
        print(desk, json_of(films));
    else
        for (const BoardFilm& film : films)
            desk.out << distinct_name(bank, catalogue, film) << ", " << film.id << "\n";
    return exit_problems;
}

int unknown(const Desk& desk, const std::string& typed, const std::vector<std::string>& near) {
    std::string sentence = "there is no film \"" + typed + "\" in the catalogue";
    if (near.empty())
        sentence += "; epilogue films SEARCH finds films by a word of their title.";
    else
        sentence +=
            (near.size() == 1 ? "; a near one is " : "; near ones are ") + listed(near) + ".";
    return failed(desk, Error{sentence});
}

int show_film(const Desk& desk, const std::string& typed) {
    auto stores = bank_stores_for(desk);
    if (!stores)
        return failed(desk, stores.error());
    const World world = world_of(*stores.value());
    const auto catalogue = world.bank.catalogue();
    if (!catalogue)
        return failed(desk, catalogue.error());
    const auto search = world.bank.film_search();
    if (!search)
        return failed(desk, search.error());
    const NamedFilms found = films_named(*catalogue.value(), *search.value(), typed);
    if (found.named.empty())
        return unknown(desk, typed, distinct_names(world.bank, *catalogue.value(), found.near));
    if (found.named.size() > 1)
        return several(desk, world.bank, *catalogue.value(), typed, found.named);
    const auto facts = world.bank.film(found.named.front().id);
    if (!facts)
        return failed(desk, facts.error());
    if (!facts.value())
        return unknown(desk, typed, {});
    if (desk.json)
        print(desk, json_of(*facts.value()));
    else
        print_film(desk.out, *facts.value());
    return exit_done;
}

} // namespace

void add_film(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand("film", "What the catalogue knows of a film");
    auto title = std::make_shared<std::string>();
    command
        ->add_option(
            "title", *title,
            "The title, with the year where several films have it: \"Heat (1995)\"; or the "
            "film's id")
        ->type_name("TITLE")
        ->required()
        ->check(not_blank("a title is needed"));
    command->callback(
        [title, &work] { work = [title](const Desk& desk) { return show_film(desk, *title); }; });
}

} // namespace epilogue
