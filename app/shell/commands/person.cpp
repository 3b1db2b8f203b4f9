#include "shell/commands/command.h"
#include "shell/film_files.h"
#include "shell/nearest.h"

#include "base/text.h"

#include <algorithm>
#include <map>
#include <memory>
#include <ostream>

namespace epilogue {

namespace {

struct Part {
    const Film* film = nullptr;
    bool cast = false;
    bool director = false;
};

struct Career {
    std::string id;
    std::string name;
    bool whole_as_cast = false;
    bool whole_as_director = false;
    std::vector<Part> parts; // by year
};

// Everybody in the tables, with the number of parts.
using Everybody = std::map<std::string, int>;

Everybody everybody(const FilmTables& tables) {
    Everybody people;
    for (const Film& film : tables.films) {
        for (const Credit& credit : film.cast)
            ++people[credit.person];
        for (const std::string& director : film.directors)
            ++people[director];
    }
    return people;
}

// Whoever has this name, or the one whose id, which is name and label, it is.
std::vector<std::string> people_named(const FilmTables& tables, const Everybody& people,
                                      const std::string& typed) {
    const std::string folded = fold(typed);
    std::vector<std::string> found;
    for (const auto& [id, parts] : people)
        if (fold(tables.name_of(id)) == folded || fold(id) == folded)
            found.push_back(id);
    return found;
}

bool has_word(const std::string& name, const std::string& folded_word) {
    const std::string folded = fold(name);
    const auto words = split(folded, ' ');
    return std::find(words.begin(), words.end(), folded_word) != words.end();
}

// The nearest that is at most two slips away, then those of whose name it is a word, the busiest
// first.
std::vector<std::string> near_names(const Everybody& people, const std::string& typed) {
    constexpr std::size_t most_near = 5;
    if (length(typed) > longest_guessed_at)
        return {};
    const std::string folded = fold(typed);
    std::vector<std::string> ids;
    std::vector<std::pair<int, std::string>> with_word;
    for (const auto& [id, parts] : people) {
        ids.push_back(id);
        if (has_word(id, folded))
            with_word.emplace_back(-parts, id);
    }
    std::sort(with_word.begin(), with_word.end());
    std::vector<std::string> near;
    if (const auto slip = nearest(typed, ids))
        near.push_back(*slip);
    for (const auto& [parts, id] : with_word)
        if (near.size() < most_near && std::find(near.begin(), near.end(), id) == near.end())
            near.push_back(id);
    return near;
}

Career career_of(const FilmTables& tables, const std::string& id) {
    Career career;
    career.id = id;
    career.name = tables.name_of(id);
    for (const Person& person : tables.people)
        if (person.id == id) {
            career.whole_as_cast = person.whole_as_cast;
            career.whole_as_director = person.whole_as_director;
        }
    for (const Film& film : tables.films) {
        const Part part{&film,
                        std::any_of(film.cast.begin(), film.cast.end(),
                                    [&](const Credit& credit) { return credit.person == id; }),
                        std::find(film.directors.begin(), film.directors.end(), id) !=
                            film.directors.end()};
        if (part.cast || part.director)
            career.parts.push_back(part);
    }
    std::sort(career.parts.begin(), career.parts.end(), [](const Part& a, const Part& b) {
        return std::pair(a.film->year, a.film->id) < std::pair(b.film->year, b.film->id);
    });
    return career;
}

std::vector<std::string> roles(bool cast, bool director) {
    std::vector<std::string> names;
    if (cast)
        names.emplace_back("cast");
    if (director)
        names.emplace_back("director");
    return names;
}

// Believed to be all there in every role that the films show.
bool complete(const Career& career) {
    return std::all_of(career.parts.begin(), career.parts.end(), [&](const Part& part) {
        return (!part.cast || career.whole_as_cast) && (!part.director || career.whole_as_director);
    });
}

Json json_of(const Career& career) {
    Json films = Json::array();
    for (const Part& part : career.parts)
        films.push_back({{"id", part.film->id},
                         {"title", part.film->title},
                         {"year", part.film->year},
                         {"as", roles(part.cast, part.director)}});
    return {{"name", career.name},
            {"id", career.id},
            {"complete", complete(career)},
            {"complete_as", roles(career.whole_as_cast, career.whole_as_director)},
            {"films", std::move(films)}};
}

void print_career(std::ostream& out, const Career& career) {
    const auto whole = roles(career.whole_as_cast, career.whole_as_director);
    out << career.id << ": "
        << count_of(static_cast<std::int64_t>(career.parts.size()), "film", "films") << ", "
        << (whole.empty() ? "not gone through for completeness"
                          : "believed complete as " + listed(whole))
        << ".\n";
    for (const Part& part : career.parts)
        out << "  " << part.film->year << "  " << part.film->title << " ("
            << join(roles(part.cast, part.director), ", ") << ")\n";
}

int unknown(const Desk& desk, const std::string& typed, const std::vector<std::string>& near) {
    std::string sentence = "there is nobody called \"" + typed + "\" in the catalogue";
    if (!near.empty())
        sentence += (near.size() == 1 ? "; a near one is " : "; near ones are ") + listed(near);
    return failed(desk, Error{sentence + "."});
}

int show_person(const Desk& desk, const std::string& typed) {
    if (!valid_utf8(typed))
        return failed(desk, Error{"could not look for that name: it is not UTF-8 text"});
    const auto tables = read_film_tables(desk.paths.shipped_films);
    if (!tables)
        return failed(desk, tables.error());
    const Everybody people = everybody(tables.value());
    const auto found = people_named(tables.value(), people, typed);
    if (found.empty())
        return unknown(desk, typed, near_names(people, typed));
    Json list = Json::array();
    for (const std::string& id : found) {
        const Career career = career_of(tables.value(), id);
        if (desk.json)
            list.push_back(json_of(career));
        else
            print_career(desk.out, career);
    }
    if (desk.json)
        print(desk, found.size() == 1 ? list.front() : list);
    if (found.size() == 1)
        return exit_done;
    desk.err << "There are " << found.size() << " people called \"" << typed
             << "\": name the label in brackets as well for one of them.\n";
    return exit_problems;
}

} // namespace

void add_person(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand(
        "person", "A person's films in the catalogue, and whether they are believed complete");
    auto name = std::make_shared<std::string>();
    command->add_option("name", *name, "The person's name")
        ->type_name("NAME")
        ->required()
        ->check(not_blank("a name is needed"));
    command->callback(
        [name, &work] { work = [name](const Desk& desk) { return show_person(desk, *name); }; });
}

} // namespace epilogue
