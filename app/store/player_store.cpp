#include "store/player_store.h"

#include "base/text.h"
#include "store/backup.h"
#include "store/condition.h"
#include "store/connection.h"
#include "store/integrity.h"
#include "store/migrations.h"
#include "store/tally.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr const char* opening = "open the players' file";

using Opened = Result<std::unique_ptr<Connection>>;

// A new file is made under another name and gets its own when it is whole: whatever bears the
// name was once complete, and of two programs that start at once the second finds the first's.
Done make_player_file(const StoreFile& file) {
    const std::string draft = draft_beside(file.path);
    const auto made = guarded("make the players' file", file, [&]() -> Done {
        Connection connection({draft, file.cure}, Access::Create);
        if (auto migrated = migrate_player(connection); !migrated)
            return migrated.error();
        use_log(connection);
        return ok();
    });
    if (!made) {
        for (const char* rest : {"", "-journal", "-wal", "-shm"})
            (void)remove_file(draft + rest);
        return made.error();
    }
    if (auto flushed = flush(draft); !flushed)
        return flushed.error();
    auto named = rename_to_new(draft, file.path);
    if (auto removed = remove_file(draft); !removed)
        return removed.error();
    return named ? ok() : Done(named.error());
}

// A copy for the case that a migration turns out to be wrong; named after the schema it holds.
Done copy_before_migrating(const std::string& path, std::int64_t schema) {
    const std::string folder = backups_beside(path);
    if (auto made = make_folder(folder); !made)
        return made.error();
    const std::string name = path_in(folder, backup_name_before_update(static_cast<int>(schema)));
    if (facts_of(name).kind != FileKind::Missing)
        return ok();
    return back_up(path, name);
}

Done bring_up_to_date(Connection& connection) {
    const std::int64_t schema = connection.scalar("PRAGMA user_version");
    if (schema > player_schema())
        return Error{connection.path() + " was written by a newer version of this program. Start "
                                         "that version, or name another place with --data."};
    if (schema == player_schema())
        return ok();
    if (connection.path() != memory_path)
        if (auto copied = copy_before_migrating(connection.path(), schema); !copied)
            return copied.error();
    return migrate_player(connection);
}

Opened open_connection(const StoreFile& file) {
    return guarded(opening, file, [&]() -> Opened {
        const bool in_memory = file.path == memory_path;
        auto connection =
            std::make_unique<Connection>(file, in_memory ? Access::Create : Access::Write);
        if (in_memory) {
            if (auto migrated = migrate_player(*connection); !migrated)
                return migrated.error();
            return connection;
        }
        if (!may_write(file.path))
            return Error{"could not write in " + file.path +
                         ": the file is read-only. Make it writable, or name another place with "
                         "--data."};
        if (auto current = bring_up_to_date(*connection); !current)
            return current.error();
        use_log(*connection);
        connection->scalar("SELECT count(*) FROM tally"); // the log is there from the first read on
        connection->note_file();
        return connection;
    });
}

// Films seen, to the players that are not removed.
Done add_films(Connection& connection, const char* doing, std::vector<Player>& players) {
    std::int64_t count = 0;
    auto rows = connection.query(
        "SELECT player, film, seen, checksum IS seal(player, film, seen) FROM seen_film");
    while (rows.step()) {
        ++count;
        if (!rows.truth(3))
            return damaged(doing, connection.file(), "a note of a film seen is not whole");
        const PlayerId player{rows.integer(0)};
        const auto at = std::find_if(players.begin(), players.end(),
                                     [&](const Player& known) { return known.id == player; });
        if (at != players.end() && rows.truth(2))
            at->seen_films.insert(rows.text(1));
    }
    return expect_tally(connection, doing, "films", 0, count);
}

} // namespace

PlayerStore::PlayerStore(std::unique_ptr<Connection> connection)
    : connection_(std::move(connection)) {}

PlayerStore::PlayerStore(PlayerStore&&) noexcept = default;
PlayerStore& PlayerStore::operator=(PlayerStore&&) noexcept = default;
PlayerStore::~PlayerStore() = default;

Result<PlayerStore> PlayerStore::open(const std::string& path) {
    const StoreFile file = player_file(path);
    if (path != memory_path) {
        const Inspection found = inspect_player(path);
        if (found.condition == Condition::Missing) {
            if (auto made = make_player_file(file); !made)
                return made.error();
        } else if (found.condition != Condition::Ready) {
            return Error{std::string("could not ") + opening + ": " + found.sentence};
        }
    }
    auto connection = open_connection(file);
    if (!connection)
        return connection.error();
    return PlayerStore(std::move(connection).value());
}

const std::string& PlayerStore::path() const {
    return connection_->path();
}

Done PlayerStore::still_there() const {
    return connection_->still_there();
}

Result<PlayerId> PlayerStore::add_player(const std::string& name, int colour, std::int64_t at_ms) {
    if (trim(name).empty())
        return Error{"could not add the player: the name is empty. Type a name."};
    if (colour < 0 || colour >= player_colours)
        return Error{"could not add the player: the colour " + std::to_string(colour) +
                     " is not between 0 and 7."};
    return connection_->write("add the player", [&]() -> Result<PlayerId> {
        const std::int64_t id = tally(*connection_, "players", 0) + 1;
        connection_
            ->query("INSERT INTO player(id, name, colour, created_ms, removed_ms, checksum) "
                    "VALUES(?1, ?2, ?3, ?4, 0, seal(?1, ?2, ?3, ?4, 0))")
            .bind(id, name, colour, at_ms)
            .run();
        add_to_tally(*connection_, "players", 0, 1);
        return PlayerId{id};
    });
}

Done PlayerStore::set_seen(const std::vector<PlayerId>& players, const std::string& film,
                           bool seen) {
    return connection_->write("note which film was seen", [&]() -> Done {
        for (const PlayerId player : players)
            connection_
                ->query("INSERT OR REPLACE INTO seen_film(player, film, seen, checksum) "
                        "VALUES(?1, ?2, ?3, seal(?1, ?2, ?3))")
                .bind(player, film, seen)
                .run();
        set_tally(*connection_, "films", 0, connection_->scalar("SELECT count(*) FROM seen_film"));
        return ok();
    });
}

Result<std::vector<Player>> PlayerStore::players() const {
    static constexpr const char* doing = "read the players";
    return connection_->read(doing, [&]() -> Result<std::vector<Player>> {
        std::vector<Player> players;
        std::int64_t count = 0;
        auto rows = connection_->query(
            "SELECT id, name, colour, removed_ms, "
            "checksum IS seal(id, name, colour, created_ms, removed_ms) FROM player ORDER BY id");
        while (rows.step()) {
            if (++count != rows.integer(0) || !rows.truth(4))
                return damaged(doing, connection_->file(),
                               "the row of player " + std::to_string(count) + " is not whole");
            if (rows.integer(3) != 0)
                continue;
            players.push_back({PlayerId{count}, rows.text(1), rows.number(2), {}});
        }
        if (auto all = expect_tally(*connection_, doing, "players", 0, count); !all)
            return all.error();
        if (auto seen = add_films(*connection_, doing, players); !seen)
            return seen.error();
        return players;
    });
}

Result<std::map<std::string, std::string>> PlayerStore::settings() const {
    static constexpr const char* doing = "read the settings";
    using Settings = std::map<std::string, std::string>;
    return connection_->read(doing, [&]() -> Result<Settings> {
        Settings settings;
        auto rows = connection_->query(
            "SELECT name, value, checksum IS seal(name, value) FROM setting ORDER BY name");
        while (rows.step()) {
            if (!rows.truth(2))
                return damaged(doing, connection_->file(), "a setting is not whole");
            settings[rows.text(0)] = rows.text(1);
        }
        if (auto all = expect_tally(*connection_, doing, "settings", 0,
                                    static_cast<std::int64_t>(settings.size()));
            !all)
            return all.error();
        return settings;
    });
}

Done PlayerStore::save_settings(const std::map<std::string, std::string>& rows) {
    return connection_->write("save the settings", [&]() -> Done {
        for (const auto& [name, value] : rows)
            connection_
                ->query("INSERT OR REPLACE INTO setting(name, value, checksum) "
                        "VALUES(?1, ?2, seal(?1, ?2))")
                .bind(name, value)
                .run();
        set_tally(*connection_, "settings", 0, connection_->scalar("SELECT count(*) FROM setting"));
        return ok();
    });
}

Result<std::vector<std::string>> PlayerStore::integrity() const {
    return player_integrity(*connection_);
}

Result<std::map<std::string, std::int64_t>> PlayerStore::counts() const {
    return player_counts(*connection_);
}

} // namespace epilogue
