#include "packs/film_tables.h"

#include "packs/table_rows.h"

#include <algorithm>
#include <set>
#include <utility>

namespace epilogue {

namespace {

constexpr int first_year = 1888; // of the oldest films that survive
constexpr int last_year = 2100;
constexpr int longest_film = 1000; // minutes
constexpr int most_fame = 100;
constexpr std::int64_t highest_gross = 10'000'000'000;
constexpr int most_sources = 20;
constexpr int most_ceremonies = 200;

// Letters, digits, single hyphens between them.
bool is_slug(std::string_view id) {
    bool after_hyphen = true;
    for (const char c : id) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!word && (c != '-' || after_hyphen))
            return false;
        after_hyphen = !word;
    }
    return !after_hyphen;
}

class FilmReader {
  public:
    ParsedFilms read(const FilmTexts& texts) {
        read_table("films.tsv", [&](Problems& problems) { read_films(texts.films, problems); });
        read_table("cast.tsv", [&](Problems& problems) { read_cast(texts.cast, problems); });
        read_table("people.tsv", [&](Problems& problems) { read_people(texts.people, problems); });
        read_table("oscars.tsv", [&](Problems& problems) { read_oscars(texts.oscars, problems); });
        ParsedFilms parsed;
        if (found_.empty())
            parsed.tables = std::move(tables_);
        parsed.problems = std::move(found_);
        return parsed;
    }

  private:
    template <class Read> void read_table(std::string_view name, Read read) {
        Problems problems(name);
        read(problems);
        for (Diagnostic& found : std::move(problems).in_order())
            found_.push_back(std::move(found));
    }

    void read_films(std::string_view text, Problems& problems) {
        enum Column : std::size_t {
            Id,
            Title,
            Year,
            Minutes,
            Genres,
            Directors,
            Distributor,
            UsGross,
            WorldGross,
            Language,
            Countries,
            Fame,
            Kind,
            Sources,
            Aliases
        };

        TableRows rows(text,
                       {"id", "title", "year", "minutes", "genres", "directors", "distributor",
                        "us_gross_usd", "world_gross_usd", "language", "countries", "fame", "kind",
                        "confirmed", "aliases"},
                       problems);
        while (rows.next()) {
            Film film;
            film.id = rows.text(Id);
            check_id(rows, film.id);
            film.title = rows.text(Title);
            if (film.title.empty())
                rows.fault(Title, "F107", "this film has no title.", "Write its title.");
            film.year = small(rows.number(Year, first_year, last_year)).value_or(0);
            if (rows[Year].empty())
                rows.fault(Year, "F107", "this film has no year.",
                           "Write the year of its first public release.");
            film.minutes = small(rows.number(Minutes, 1, longest_film));
            film.genres = rows.list(Genres);
            film.directors = rows.list(Directors);
            film.distributor = rows.text(Distributor);
            film.us_gross_usd = rows.number(UsGross, 1, highest_gross);
            film.world_gross_usd = rows.number(WorldGross, 1, highest_gross);
            film.language = rows.text(Language);
            film.countries = rows.list(Countries);
            film.fame = small(rows.number(Fame, 0, most_fame));
            film.kind = kind_of(rows, Kind);
            film.sources = small(rows.number(Sources, 0, most_sources)).value_or(0);
            film.aliases = rows.list(Aliases, '|');
            tables_.films.push_back(std::move(film));
        }
    }

    static std::optional<int> small(std::optional<std::int64_t> number) {
        return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
    }

    void check_id(TableRows& rows, const std::string& id) {
        if (!is_slug(id))
            rows.fault(0, "F105", "'" + id + "' is no id of a film.",
                       "Write lower-case letters and digits with hyphens between them, such as "
                       "la-la-land-2016.");
        if (!tables_.films.empty() && tables_.films.back().id >= id)
            rows.fault(0, "F106", "'" + id + "' stands after '" + tables_.films.back().id + "'.",
                       "Sort the films by their ids, each once.");
    }

    static FilmKind kind_of(TableRows& rows, std::size_t column) {
        if (rows[column] == "tv")
            return FilmKind::Television;
        if (rows[column] == "short")
            return FilmKind::Short;
        if (rows[column] != "feature")
            rows.fault(column, "F108",
                       "kind is '" + rows.text(column) +
                           "', where feature, tv or short is expected.",
                       "Write one of the three.");
        return FilmKind::Feature;
    }

    // The film of this id; a fault when there is none.
    Film* film_of(TableRows& rows, std::size_t column) {
        const std::string id = rows.text(column);
        const auto index = tables_.index_of(id);
        if (!index)
            rows.fault(column, "F109", "films.tsv has no film '" + id + "'.",
                       "Add it there or correct the id.");
        return index ? &tables_.films[*index] : nullptr;
    }

    void read_cast(std::string_view text, Problems& problems) {
        TableRows rows(text, {"id", "cast"}, problems);
        while (rows.next()) {
            Film* const film = film_of(rows, 0);
            if (film == nullptr)
                continue;
            if (!film->cast.empty())
                rows.fault(0, "F106", "the cast of '" + film->id + "' stands here a second time.",
                           "Keep one row a film.");
            std::set<std::string> names;
            for (const std::string& part : rows.list(1)) {
                const Credit credit = credit_of(part);
                if (credit.person.empty() || !names.insert(credit.person).second)
                    rows.fault(1, "F110",
                               credit.person.empty() ? "a name is missing here."
                                                     : "'" + credit.person + "' is named twice.",
                               "Name each person once, with ';' between any two.");
                film->cast.push_back(credit);
            }
        }
    }

    // A name with its marks behind it.
    static Credit credit_of(std::string_view part) {
        Credit credit;
        while (!part.empty()) {
            const char mark = part.back();
            if (mark == '*')
                credit.voice = true;
            else if (mark == '~')
                credit.cameo = true;
            else if (mark == '?')
                credit.confirmed = false;
            else if (mark == '#')
                credit.placed = false;
            else
                break;
            part.remove_suffix(1);
        }
        credit.person = std::string(part);
        return credit;
    }

    void read_people(std::string_view text, Problems& problems) {
        TableRows rows(text, {"id", "name", "header_as", "remark"}, problems);
        while (rows.next()) {
            Person person;
            person.id = rows.text(0);
            person.name = rows.text(1);
            const std::string_view as = rows[2];
            person.whole_as_cast = as == "cast" || as == "both";
            person.whole_as_director = as == "director" || as == "both";
            if (!as.empty() && !person.whole_as_cast && !person.whole_as_director)
                rows.fault(2, "F108",
                           "header_as is '" + rows.text(2) +
                               "', where cast, director or both is expected.",
                           "Write one of the three, or leave it empty.");
            if (person.id.empty() || person.name.empty())
                rows.fault(0, "F107", "this person has no id or no name.", "Write both.");
            if (!tables_.people.empty() && tables_.people.back().id >= person.id)
                rows.fault(0, "F106",
                           "'" + person.id + "' stands after '" + tables_.people.back().id + "'.",
                           "Sort the people by their ids, each once.");
            tables_.people.push_back(std::move(person));
        }
    }

    void read_oscars(std::string_view text, Problems& problems) {
        enum Column : std::size_t {
            Ceremony,
            Year,
            Category,
            FilmId,
            Title,
            Nominees,
            Detail,
            Won
        };

        TableRows rows(
            text,
            {"ceremony", "year", "category", "film", "film_title", "nominees", "detail", "won"},
            problems);
        while (rows.next()) {
            Nomination nomination;
            nomination.ceremony = small(rows.number(Ceremony, 1, most_ceremonies)).value_or(0);
            nomination.year = rows.text(Year);
            nomination.category = rows.text(Category);
            if (!rows[FilmId].empty() && film_of(rows, FilmId) != nullptr)
                nomination.film = rows.text(FilmId);
            nomination.film_title = rows.text(Title);
            nomination.nominees = rows.list(Nominees);
            nomination.detail = rows.text(Detail);
            nomination.won = rows.number(Won, 0, 1).value_or(0) == 1;
            if (nomination.ceremony == 0 || nomination.category.empty())
                rows.fault(Ceremony, "F107", "this nomination has no ceremony or no category.",
                           "Write both.");
            tables_.nominations.push_back(std::move(nomination));
        }
    }

    FilmTables tables_;
    std::vector<Diagnostic> found_;
};

} // namespace

ParsedFilms parse_films(const FilmTexts& texts) {
    return FilmReader().read(texts);
}

} // namespace epilogue
