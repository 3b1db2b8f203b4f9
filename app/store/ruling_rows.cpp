// House rulings: made, put in and out of force, removed, read.
#include "store/connection.h"
#include "store/player_store.h"
#include "store/tally.h"

#include <algorithm>
#include <optional>

namespace epilogue {

namespace {

struct Known {
    std::int64_t id = 0;
    bool in_force = false;
    bool removed = false;
};

bool names_nothing(const Ruling& ruling) {
    return ruling.film.empty() || ruling.criterion.empty();
}

std::optional<Known> find_ruling(Connection& connection, const Ruling& ruling) {
    auto row = connection.query(
        "SELECT id, in_force, removed FROM ruling WHERE film = ?1 AND criterion = ?2");
    row.bind(ruling.film, ruling.criterion);
    if (!row.step())
        return std::nullopt;
    return Known{row.integer(0), row.truth(1), row.truth(2)};
}

// Adds it, or gives the one with this id these words; in force either way.
void put_ruling(Connection& connection, std::int64_t id, const Ruling& ruling) {
    connection
        .query("INSERT INTO ruling(id, film, film_title, film_year, criterion, reason, note, "
               "player, player_name, day, checksum, in_force, removed, state_checksum) "
               "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
               "seal(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10), 1, 0, seal(?1, 1, 0)) "
               "ON CONFLICT(id) DO UPDATE SET film_title = ?3, film_year = ?4, reason = ?6, "
               "note = ?7, player = ?8, player_name = ?9, day = ?10, checksum = excluded.checksum, "
               "in_force = 1, removed = 0, state_checksum = excluded.state_checksum")
        .bind(id, ruling.film, ruling.film_title, ruling.film_year, ruling.criterion, ruling.reason,
              ruling.note, ruling.player, ruling.player_name, day_number(ruling.day))
        .run();
}

Done set_state(Connection& connection, const char* doing, RulingId id, bool in_force,
               bool removed) {
    const int changed =
        connection
            .query("UPDATE ruling SET in_force = ?2, removed = ?3, "
                   "state_checksum = seal(?1, ?2, ?3) WHERE id = ?1 AND removed = 0")
            .bind(id, in_force, removed)
            .run();
    if (changed == 1)
        return ok();
    return Error{std::string("could not ") + doing + ": there is no ruling " +
                 std::to_string(static_cast<std::int64_t>(id)) +
                 ". It may have been removed in another window."};
}

Ruling ruling_of(Query& row) {
    return {.id = RulingId{row.integer(0)},
            .film = row.text(1),
            .film_title = row.text(2),
            .film_year = row.number(3),
            .criterion = row.text(4),
            .reason = row.text(5),
            .note = row.text(6),
            .player = PlayerId{row.integer(7)},
            .player_name = row.text(8),
            .day = date_of(row.number(9)),
            .in_force = row.truth(10)};
}

std::map<RulingId, int> rounds_touched(Connection& connection) {
    std::map<RulingId, int> rounds;
    auto rows =
        connection.query("SELECT ruling, count(DISTINCT round) FROM ruling_use GROUP BY ruling");
    while (rows.step())
        rounds[RulingId{rows.integer(0)}] = rows.number(1);
    return rounds;
}

// All of them, by id; the removed ones are told apart by `removed`.
Result<std::vector<Ruling>> rulings_there(Connection& connection, const char* doing) {
    std::vector<Ruling> rulings;
    std::int64_t count = 0;
    auto rows = connection.query(
        "SELECT id, film, film_title, film_year, criterion, reason, note, player, player_name, "
        "day, in_force, removed, checksum IS seal(id, film, film_title, film_year, criterion, "
        "reason, note, player, player_name, day) AND "
        "state_checksum IS seal(id, in_force, removed) FROM ruling ORDER BY id");
    while (rows.step()) {
        if (++count != rows.integer(0) || !rows.truth(12))
            return damaged(doing, connection.file(),
                           "ruling " + std::to_string(count) + " is not whole");
        if (!rows.truth(11))
            rulings.push_back(ruling_of(rows));
    }
    if (auto all = expect_tally(connection, doing, "rulings", 0, count); !all)
        return all.error();
    return rulings;
}

} // namespace

Result<RulingId> PlayerStore::add_ruling(const Ruling& ruling) {
    static constexpr const char* doing = "save the ruling";
    if (names_nothing(ruling))
        return Error{std::string("could not ") + doing + ": it names no film or no criterion."};
    return connection_->write(doing, [&]() -> Result<RulingId> {
        const auto known = find_ruling(*connection_, ruling);
        if (known && known->in_force)
            return RulingId{known->id};
        const std::int64_t id = known ? known->id : tally(*connection_, "rulings", 0) + 1;
        put_ruling(*connection_, id, ruling);
        if (!known)
            add_to_tally(*connection_, "rulings", 0, 1);
        return RulingId{id};
    });
}

Result<int> PlayerStore::add_rulings(std::span<const Ruling> rulings) {
    static constexpr const char* doing = "save the rulings";
    if (std::any_of(rulings.begin(), rulings.end(), names_nothing))
        return Error{std::string("could not ") + doing +
                     ": one of them names no film or no criterion."};
    return connection_->write(doing, [&]() -> Result<int> {
        int added = 0;
        const std::int64_t there = tally(*connection_, "rulings", 0);
        std::int64_t last = there;
        for (const Ruling& ruling : rulings) {
            const auto known = find_ruling(*connection_, ruling);
            if (known && !known->removed)
                continue;
            put_ruling(*connection_, known ? known->id : ++last, ruling);
            ++added;
        }
        add_to_tally(*connection_, "rulings", 0, last - there);
        return added;
    });
}

Done PlayerStore::set_ruling(RulingId id, bool in_force) {
    const char* doing = in_force ? "put the ruling in force" : "put the ruling out of force";
    return connection_->write(doing,
                              [&] { return set_state(*connection_, doing, id, in_force, false); });
}

Done PlayerStore::remove_ruling(RulingId id) {
    static constexpr const char* doing = "remove the ruling";
    return connection_->write(doing,
                              [&] { return set_state(*connection_, doing, id, false, true); });
}

Result<std::vector<Ruling>> PlayerStore::rulings() const {
    static constexpr const char* doing = "read the rulings";
    return connection_->read(doing, [&]() -> Result<std::vector<Ruling>> {
        auto rulings = rulings_there(*connection_, doing);
        if (!rulings)
            return rulings;
        const auto rounds = rounds_touched(*connection_);
        for (Ruling& ruling : rulings.value())
            if (const auto found = rounds.find(ruling.id); found != rounds.end())
                ruling.rounds = found->second;
        std::sort(rulings.value().begin(), rulings.value().end(),
                  [](const Ruling& a, const Ruling& b) {
                      return std::pair(a.day, a.id) > std::pair(b.day, b.id);
                  });
        return rulings;
    });
}

} // namespace epilogue
