#include "store/film_content.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace epilogue {

namespace {

using json = nlohmann::ordered_json;

template <class T> void put(json& object, const char* name, const T& value) {
    if (value != T{})
        object[name] = value;
}

template <class T> void put(json& object, const char* name, const std::optional<T>& value) {
    if (value)
        object[name] = *value;
}

template <class T> void take(const json& object, const char* name, T& into) {
    if (const auto found = object.find(name); found != object.end())
        into = found->template get<T>();
}

template <class T> void take(const json& object, const char* name, std::optional<T>& into) {
    if (const auto found = object.find(name); found != object.end())
        into = found->template get<T>();
}

// Letters for what is not as usual, as the cast has 175,000 rows.
std::string marks_of(const Credit& credit) {
    return std::string(credit.voice ? "v" : "") + (credit.cameo ? "c" : "") +
           (credit.confirmed ? "" : "u") + (credit.placed ? "" : "p");
}

json written(const Credit& credit) {
    const std::string marks = marks_of(credit);
    return marks.empty() ? json(credit.person) : json::array({credit.person, marks});
}

Credit credit_from(const json& text) {
    Credit credit;
    if (text.is_string()) {
        credit.person = text;
        return credit;
    }
    credit.person = text.at(0);
    const std::string marks = text.at(1);
    const auto marked = [&](char mark) { return marks.find(mark) != std::string::npos; };
    credit.voice = marked('v');
    credit.cameo = marked('c');
    credit.confirmed = !marked('u');
    credit.placed = !marked('p');
    return credit;
}

json written(const Nomination& nomination) {
    return json::array({nomination.ceremony, nomination.year, nomination.category,
                        nomination.film_title, nomination.nominees, nomination.detail,
                        nomination.won});
}

Nomination nomination_from(const std::string& film, const json& text) {
    return {.ceremony = text.at(0),
            .year = text.at(1),
            .category = text.at(2),
            .film = film,
            .film_title = text.at(3),
            .nominees = text.at(4).get<std::vector<std::string>>(),
            .detail = text.at(5),
            .won = text.at(6)};
}

FilmKind kind_from(int number) {
    if (number < 0 || number > static_cast<int>(FilmKind::Short))
        throw std::invalid_argument("an unknown kind of film");
    return static_cast<FilmKind>(number);
}

} // namespace

std::string text_of_film(const FilmFacts& facts) {
    const Film& film = facts.film;
    json text = {{"title", film.title}, {"year", film.year}};
    put(text, "minutes", film.minutes);
    put(text, "genres", film.genres);
    put(text, "directors", film.directors);
    put(text, "distributor", film.distributor);
    put(text, "us_gross_usd", film.us_gross_usd);
    put(text, "world_gross_usd", film.world_gross_usd);
    put(text, "language", film.language);
    put(text, "countries", film.countries);
    put(text, "fame", film.fame);
    put(text, "kind", static_cast<int>(film.kind));
    put(text, "sources", film.sources);
    put(text, "aliases", film.aliases);
    for (const Credit& credit : film.cast)
        text["cast"].push_back(written(credit));
    for (const Nomination& nomination : facts.nominations)
        text["nominations"].push_back(written(nomination));
    put(text, "awards_known_to", facts.awards_known_to);
    return text.dump();
}

FilmFacts film_of(const std::string& id, const std::string& text) {
    const json content = json::parse(text);
    FilmFacts facts;
    Film& film = facts.film;
    film.id = id;
    film.title = content.at("title");
    film.year = content.at("year");
    take(content, "minutes", film.minutes);
    take(content, "genres", film.genres);
    take(content, "directors", film.directors);
    take(content, "distributor", film.distributor);
    take(content, "us_gross_usd", film.us_gross_usd);
    take(content, "world_gross_usd", film.world_gross_usd);
    take(content, "language", film.language);
    take(content, "countries", film.countries);
    take(content, "fame", film.fame);
    int kind = 0;
    take(content, "kind", kind);
    film.kind = kind_from(kind);
    take(content, "sources", film.sources);
    take(content, "aliases", film.aliases);
    if (const auto cast = content.find("cast"); cast != content.end())
        for (const json& credit : *cast)
            film.cast.push_back(credit_from(credit));
    if (const auto awards = content.find("nominations"); awards != content.end())
        for (const json& nomination : *awards)
            facts.nominations.push_back(nomination_from(id, nomination));
    take(content, "awards_known_to", facts.awards_known_to);
    return facts;
}

} // namespace epilogue
