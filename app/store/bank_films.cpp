// The films of the bank: a row each, and what is made ready of them all.
#include "base/text.h"
#include "store/bank_rows.h"
#include "store/bank_store.h"
#include "store/film_content.h"

#include <unordered_map>
#include <utility>

namespace epilogue {

namespace {

constexpr const char* put_in = "put the films into the bank";
constexpr const char* take_from = "take the films from the bank";
constexpr const char* reading = "read the films";

constexpr const char* catalogue_part = "catalogue";
constexpr const char* search_part = "search";

void begin_anew(Connection& connection) {
    for (const char* sql : {"DELETE FROM film", "DELETE FROM film_part"})
        connection.query(sql).run();
}

void insert_film(Connection& connection, const std::string& id, const std::string& content) {
    connection.query("INSERT INTO film(id, content, checksum) VALUES(?1, ?2, seal(?1, ?2))")
        .bind(id, content)
        .run();
}

void insert_part(Connection& connection, const std::string& name, std::string_view bytes) {
    connection.query("INSERT INTO film_part(name, data, checksum) VALUES(?1, ?2, seal(?1, ?2))")
        .bind(name, Blob{bytes})
        .run();
}

void note_count(Connection& connection, std::size_t films) {
    connection.query("INSERT OR REPLACE INTO meta(name, value) VALUES('films', ?1)")
        .bind(std::to_string(films))
        .run();
}

std::int64_t count_noted(Connection& connection) {
    auto row = connection.query("SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'films'");
    return row.step() ? row.integer(0) : 0;
}

using ByFilm = std::unordered_map<std::string, std::vector<Nomination>>;

ByFilm nominations_by_film(const std::vector<Nomination>& nominations) {
    ByFilm found;
    for (const Nomination& nomination : nominations)
        if (!nomination.film.empty())
            found[nomination.film].push_back(nomination);
    return found;
}

Error film_damaged(Connection& connection, const char* doing, const std::string& id) {
    return damaged(doing, connection.file(), "the film " + id + " is not whole");
}

// An index that has lost an entry says "there is none" as one that never had it: before that is
// believed, the rows themselves are looked through.
Done must_be_absent(Connection& connection, const std::string& id) {
    auto rows = connection.query("SELECT count(*), coalesce(sum(id IS ?1 OR checksum IS NOT "
                                 "seal(id, content)), 0) FROM film NOT INDEXED");
    rows.bind(id);
    if (rows.step() && rows.integer(0) == count_noted(connection) && rows.integer(1) == 0)
        return ok();
    return damaged(reading, connection.file(), "films are missing or not whole");
}

Result<std::string> part_of(Connection& connection, const char* doing, const char* name) {
    auto row = connection.query(
        "SELECT data, checksum IS seal(name, data) FROM film_part WHERE name = ?1");
    row.bind(name);
    if (!row.step())
        return Error{std::string("could not ") + doing + ": there are no films in " +
                     connection.path() + ". " + connection.file().cure};
    if (!row.truth(1))
        return damaged(doing, connection.file(),
                       "the " + std::string(name) + " of the films is not whole");
    return row.text(0);
}

Done copy_films(Connection& to, Connection& from) {
    std::size_t count = 0;
    auto rows =
        from.query("SELECT id, content, checksum IS seal(id, content) FROM film ORDER BY n");
    for (; rows.step(); ++count) {
        if (!rows.truth(2))
            return film_damaged(from, take_from, rows.text(0));
        insert_film(to, rows.text(0), rows.text(1));
    }
    if (static_cast<std::int64_t>(count) != count_noted(from))
        return damaged(take_from, from.file(), "films are missing");
    note_count(to, count);
    return ok();
}

Done copy_parts(Connection& to, Connection& from) {
    for (const char* name : {catalogue_part, search_part}) {
        const auto part = part_of(from, take_from, name);
        if (!part)
            return part.error();
        insert_part(to, name, part.value());
    }
    return ok();
}

} // namespace

Done BankStore::set_films(const FilmTables& tables, const std::string& catalogue,
                          const std::string& search) {
    const RoomyCache cache(*connection_);
    return connection_->write(put_in, [&]() -> Done {
        begin_anew(*connection_);
        ByFilm nominations = nominations_by_film(tables.nominations);
        const int last_award_year = tables.last_award_year();
        for (const Film& film : tables.films)
            insert_film(
                *connection_, film.id,
                text_of_film(facts_about(film, std::move(nominations[film.id]), last_award_year)));
        note_count(*connection_, tables.films.size());
        insert_part(*connection_, catalogue_part, catalogue);
        insert_part(*connection_, search_part, search);
        return ok();
    });
}

Done BankStore::take_films_from(const std::string& bank_path) {
    auto from = BankStore::open(bank_path);
    if (!from)
        return from.error();
    Connection& source = *from.value().connection_;
    const RoomyCache cache(*connection_);
    return connection_->write(put_in, [&]() -> Done {
        begin_anew(*connection_);
        if (auto copied = copy_films(*connection_, source); !copied)
            return copied;
        return copy_parts(*connection_, source);
    });
}

Result<bool> BankStore::has_films() const {
    return connection_->read(reading, [&]() -> Result<bool> {
        return connection_->scalar("SELECT count(*) FROM film_part") > 0;
    });
}

Result<std::optional<FilmFacts>> BankStore::film(const std::string& id) const {
    return connection_->read(reading, [&]() -> Result<std::optional<FilmFacts>> {
        auto row = connection_->query(
            "SELECT content, checksum IS seal(id, content) FROM film WHERE id = ?1");
        row.bind(id);
        if (!row.step()) {
            if (auto absent = must_be_absent(*connection_, id); !absent)
                return absent.error();
            return std::optional<FilmFacts>();
        }
        if (!row.truth(1))
            return film_damaged(*connection_, reading, id);
        return std::optional(film_of(id, row.text(0)));
    });
}

Result<std::string> BankStore::film_catalogue() const {
    static constexpr const char* doing = "read the catalogue of films";
    return connection_->read(doing, [&] { return part_of(*connection_, doing, catalogue_part); });
}

Result<std::string> BankStore::film_search() const {
    static constexpr const char* doing = "read the index of films";
    return connection_->read(doing, [&] { return part_of(*connection_, doing, search_part); });
}

} // namespace epilogue
