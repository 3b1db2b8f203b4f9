#include "store/backup.h"

#include "base/text.h"
#include "store/condition.h"
#include "store/player_store.h"
#include "store/sandbox.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>

using namespace epilogue;
using namespace epilogue::testing;

namespace {

std::vector<std::string> names_in_folder(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

// A player.db with this one player.
void make_file_of(const std::string& path, const std::string& player) {
    auto store = PlayerStore::open(path).value();
    REQUIRE(store.add_player(player, 1, 1));
}

std::string player_in(const std::string& path) {
    const auto store = PlayerStore::open(path);
    return store ? store.value().players().value().at(0).name : store.error().message;
}

void damage(const std::string& path) {
    std::string bytes = bytes_of(path);
    bytes.at(bytes.size() / 2) = static_cast<char>(~bytes.at(bytes.size() / 2));
    std::fill(bytes.begin() + 4096, bytes.begin() + 8192, '\x55');
    write_bytes(path, bytes);
}

Date day_of_november(int day) {
    return {2026, 11, day};
}

} // namespace

TEST_CASE("backup: a copy of an open file holds all that was saved before", "[store]") {
    const Sandbox sandbox;
    auto store = PlayerStore::open(sandbox.player_db()).value();
    const Lived lived = live(store, 20);

    expect(back_up(sandbox.player_db(), sandbox.path("copy.db")));

    const auto copy = PlayerStore::open(sandbox.path("copy.db"));
    REQUIRE(copy);
    CHECK(tell(copy.value(), lived).text == tell(store, lived).text);
}

TEST_CASE("backup: a copy is one file that reads without writing", "[store]") {
    const Sandbox sandbox;
    auto store = PlayerStore::open(sandbox.player_db()).value();
    live(store);

    expect(back_up(sandbox.player_db(), sandbox.path("copy.db")));

    CHECK(bytes_of(sandbox.path("copy.db")).at(18) == 1); // no log
    CHECK(inspect_backup(sandbox.path("copy.db")).value().whole);
    CHECK(names_in_folder(sandbox.folder()) ==
          std::vector<std::string>{"copy.db", "player.db", "player.db-shm", "player.db-wal"});
}

TEST_CASE("backup: a file that is there is not written over", "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.player_db(), "Ada");
    write_bytes(sandbox.path("copy.db"), "mine");

    const auto done = back_up(sandbox.player_db(), sandbox.path("copy.db"));

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, sandbox.path("copy.db") + ": there is a file of that name"));
    CHECK(bytes_of(sandbox.path("copy.db")) == "mine");
}

TEST_CASE("backup: what cannot be copied is told and leaves nothing behind", "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.path("good.db"), "Ada");
    make_file_of(sandbox.path("bad.db"), "Ada");
    damage(sandbox.path("bad.db"));
    const auto before = names_in_folder(sandbox.folder());

    const auto missing = back_up(sandbox.path("no.db"), sandbox.path("copy.db"));
    const auto damaged = back_up(sandbox.path("bad.db"), sandbox.path("copy.db"));
    const auto no_folder = back_up(sandbox.path("good.db"), sandbox.path("no/copy.db"));

    REQUIRE_FALSE(missing);
    CHECK(holds(missing.error().message, "the file is not there"));
    REQUIRE_FALSE(damaged);
    CHECK(holds(damaged.error().message, "damaged"));
    REQUIRE_FALSE(no_folder);
    CHECK(holds(no_folder.error().message, sandbox.path("no")));
    CHECK(names_in_folder(sandbox.folder()) == before);
}

TEST_CASE("backup: a changed row in the original is found before the copy gets its name",
          "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.player_db(), "Ada");
    run_sql(sandbox.player_db(), "UPDATE player SET name = 'Eda'");

    const auto done = back_up(sandbox.player_db(), sandbox.path("copy.db"));

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "1 player is damaged."));
    CHECK_FALSE(is_there(sandbox.path("copy.db")));
}

TEST_CASE("backup: one a day and the last seven days are kept", "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.player_db(), "Ada");
    const auto daily = [&](int day) {
        return back_up_daily(sandbox.player_db(), sandbox.backups(), day_of_november(day)).value();
    };

    for (int day = 1; day <= 9; ++day)
        CHECK(daily(day));
    CHECK_FALSE(daily(9));

    std::vector<std::string> expected;
    for (int day = 3; day <= 9; ++day)
        expected.push_back("player-2026-11-0" + std::to_string(day) + ".db");
    CHECK(names_in_folder(sandbox.backups()) == expected);
}

TEST_CASE("backup: only daily copies make room for a new one", "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.player_db(), "Ada");
    std::filesystem::create_directory(sandbox.backups());
    const std::vector<std::string> others = {backup_name_before_restore(5),
                                             backup_name_before_update(1), backup_name_by_hand(5)};
    for (const std::string& name : others)
        expect(back_up(sandbox.player_db(), sandbox.backups() + "/" + name));
    for (int day = 1; day <= 12; ++day)
        REQUIRE(back_up_daily(sandbox.player_db(), sandbox.backups(), day_of_november(day)));

    const auto names = names_in_folder(sandbox.backups());

    CHECK(names.size() == 10);
    for (const std::string& name : others)
        CHECK(std::count(names.begin(), names.end(), name) == 1);
}

TEST_CASE("backup: a clock that was set back does not drop the copy just made", "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.player_db(), "Ada");
    for (int day = 20; day <= 26; ++day)
        REQUIRE(back_up_daily(sandbox.player_db(), sandbox.backups(), day_of_november(day)));

    REQUIRE(back_up_daily(sandbox.player_db(), sandbox.backups(), day_of_november(1)).value());

    const auto names = names_in_folder(sandbox.backups());
    CHECK(names.size() == 7);
    CHECK(names.front() == "player-2026-11-01.db");
    CHECK(names.back() == "player-2026-11-26.db");
}

TEST_CASE("backup: a damaged original drops no older copy", "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.player_db(), "Ada");
    for (int day = 1; day <= 7; ++day)
        REQUIRE(back_up_daily(sandbox.player_db(), sandbox.backups(), day_of_november(day)));
    const auto before = names_in_folder(sandbox.backups());
    run_sql(sandbox.player_db(), "UPDATE player SET name = 'Eda'");

    const auto done = back_up_daily(sandbox.player_db(), sandbox.backups(), day_of_november(8));

    CHECK_FALSE(done);
    CHECK(names_in_folder(sandbox.backups()) == before);
}

TEST_CASE("backup: the list tells why each was made, what it holds and whether it is whole",
          "[store]") {
    const Sandbox sandbox;
    std::filesystem::create_directory(sandbox.backups());
    {
        auto store = PlayerStore::open(sandbox.player_db()).value();
        live(store, 6);
    }
    const std::vector<std::string> names = {backup_name_each_day({2026, 11, 22}),
                                            backup_name_by_hand(7), backup_name_before_restore(8),
                                            backup_name_before_update(1), "my own copy.db"};
    auto age = std::filesystem::file_time_type::clock::now() - std::chrono::hours(10);
    for (const std::string& name : names) {
        expect(back_up(sandbox.player_db(), sandbox.backups() + "/" + name));
        std::filesystem::last_write_time(sandbox.backups() + "/" + name, age);
        age += std::chrono::hours(1);
    }
    damage(sandbox.backups() + "/" + names[1]);
    std::filesystem::last_write_time(sandbox.backups() + "/" + names[1], age);
    write_bytes(sandbox.backups() + "/notes.txt", "not a backup");
    write_bytes(sandbox.backups() + "/notes.db", "not a backup");
    run_sql(sandbox.backups() + "/other.db", "CREATE TABLE t(x)");

    const auto backups = list_backups(sandbox.backups());

    REQUIRE(backups);
    std::vector<std::string> told;
    for (const BackupInfo& info : backups.value()) {
        told.push_back(info.why);
        CHECK(info.bytes == static_cast<std::int64_t>(bytes_of(info.path).size()));
        CHECK(info.whole == (info.why != "by hand" || holds(info.path, "my own")));
        CHECK(info.trouble.empty() == info.whole);
        if (info.whole)
            CHECK(info.counts.at("answers") == 12);
    }
    CHECK(told == std::vector<std::string>{"by hand", "by hand", "before an update",
                                           "before a restore", "each day"});
    CHECK(list_backups(sandbox.path("no such folder")).value().empty());
}

TEST_CASE("backup: a file that lost its header or all of itself is listed as damaged", "[store]") {
    const Sandbox sandbox;
    const std::string name = sandbox.path("player-2026-11-22.db");
    write_bytes(name, GENERATE(std::string(), std::string(5000, 'x')));

    const auto backups = list_backups(sandbox.folder()).value();

    REQUIRE(backups.size() == 1);
    CHECK_FALSE(backups[0].whole);
    CHECK(holds(backups[0].trouble, name));
    CHECK(holds(backups[0].trouble, "Choose another backup"));
}

TEST_CASE("backup: inspecting what is no backup is an error", "[store]") {
    const Sandbox sandbox;
    run_sql(sandbox.path("other.db"), "CREATE TABLE t(x)");
    make_file_of(sandbox.path("newer.db"), "Ada");
    run_sql(sandbox.path("newer.db"), "PRAGMA user_version = 99");

    CHECK(holds(inspect_backup(sandbox.path("no.db")).error().message, "is not there"));
    CHECK(holds(inspect_backup(sandbox.path("other.db")).error().message, "another program"));
    CHECK(holds(inspect_backup(sandbox.path("newer.db")).error().message, "newer version"));
    CHECK(holds(inspect_backup(sandbox.folder()).error().message, "is a folder"));
}

TEST_CASE("restore: the backup is in its place and what was there is kept", "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.path("old.db"), "Ada");
    expect(back_up(sandbox.path("old.db"), sandbox.path("copy.db")));
    make_file_of(sandbox.player_db(), "Ben");

    expect(restore_backup(sandbox.path("copy.db"), sandbox.player_db(), sandbox.backups(), 77));

    CHECK(player_in(sandbox.player_db()) == "Ada");
    CHECK(player_in(sandbox.backups() + "/" + backup_name_before_restore(77)) == "Ben");
    CHECK(player_in(sandbox.path("copy.db")) == "Ada");
}

TEST_CASE("restore: changes that lie in the log of the old file are kept and not played in",
          "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.path("old.db"), "Ada");
    expect(back_up(sandbox.path("old.db"), sandbox.path("copy.db")));
    {
        // As a killed program leaves it: the file and a log that holds the players.
        auto store = PlayerStore::open(sandbox.path("live.db")).value();
        REQUIRE(store.add_player("Ben", 1, 1));
        for (const char* rest : {"", "-wal"})
            write_bytes(sandbox.player_db() + rest, bytes_of(sandbox.path("live.db") + rest));
    }

    expect(restore_backup(sandbox.path("copy.db"), sandbox.player_db(), sandbox.backups(), 77));

    CHECK_FALSE(is_there(sandbox.player_db() + "-wal"));
    CHECK(player_in(sandbox.player_db()) == "Ada");
    CHECK(player_in(sandbox.backups() + "/" + backup_name_before_restore(77)) == "Ben");
}

TEST_CASE("restore: a damaged file with its log is kept byte by byte", "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.path("old.db"), "Ada");
    expect(back_up(sandbox.path("old.db"), sandbox.path("copy.db")));
    const std::string bytes = GENERATE(std::string(20'000, 'x'), std::string(30, 'y'));
    write_bytes(sandbox.player_db(), bytes);
    write_bytes(sandbox.player_db() + "-wal", "the log");

    expect(restore_backup(sandbox.path("copy.db"), sandbox.player_db(), sandbox.backups(), 77));

    CHECK(player_in(sandbox.player_db()) == "Ada");
    const std::string kept = sandbox.backups() + "/" + backup_name_before_restore(77);
    CHECK(bytes_of(kept) == bytes);
    CHECK(bytes_of(kept + "-wal") == "the log");
}

TEST_CASE("restore: a file that is missing or empty is replaced without ado", "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.path("old.db"), "Ada");
    std::filesystem::create_directory(sandbox.backups());
    const std::string copy = sandbox.backups() + "/" + backup_name_each_day({2026, 11, 22});
    expect(back_up(sandbox.path("old.db"), copy));
    if (GENERATE(false, true))
        write_bytes(sandbox.player_db(), "");
    const auto found = inspect_player(sandbox.player_db());
    REQUIRE(found.newest_backup == copy);

    expect(restore_backup(found.newest_backup, sandbox.player_db(), sandbox.backups(), 77));

    CHECK(player_in(sandbox.player_db()) == "Ada");
    CHECK(names_in_folder(sandbox.backups()).size() == 1);
}

TEST_CASE("restore: a damaged backup changes nothing", "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.player_db(), "Ben");
    make_file_of(sandbox.path("copy.db"), "Ada");
    run_sql(sandbox.path("copy.db"), "UPDATE player SET name = 'Eda'");
    const std::string before = bytes_of(sandbox.player_db());

    const auto damaged =
        restore_backup(sandbox.path("copy.db"), sandbox.player_db(), sandbox.backups(), 77);
    const auto missing =
        restore_backup(sandbox.path("no.db"), sandbox.player_db(), sandbox.backups(), 77);

    REQUIRE_FALSE(damaged);
    CHECK(holds(damaged.error().message, "1 player is damaged. Choose another backup."));
    CHECK_FALSE(missing);
    CHECK(bytes_of(sandbox.player_db()) == before);
    CHECK_FALSE(is_there(sandbox.backups()));
}

TEST_CASE("restore: a file that another window has open is left alone", "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.path("old.db"), "Ada");
    expect(back_up(sandbox.path("old.db"), sandbox.path("copy.db")));
    auto open = PlayerStore::open(sandbox.player_db()).value();
    REQUIRE(open.add_player("Ben", 1, 1));

    const auto done =
        restore_backup(sandbox.path("copy.db"), sandbox.player_db(), sandbox.backups(), 77);

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "is open in another window"));
    expect(open.still_there());
    CHECK(open.players().value().at(0).name == "Ben");
}

TEST_CASE("restore: a backup restored twice keeps both files that were there", "[store]") {
    const Sandbox sandbox;
    make_file_of(sandbox.path("old.db"), "Ada");
    expect(back_up(sandbox.path("old.db"), sandbox.path("copy.db")));
    make_file_of(sandbox.player_db(), "Ben");

    expect(restore_backup(sandbox.path("copy.db"), sandbox.player_db(), sandbox.backups(), 77));
    expect(restore_backup(sandbox.path("copy.db"), sandbox.player_db(), sandbox.backups(), 77));

    CHECK(player_in(sandbox.player_db()) == "Ada");
    CHECK(names_in_folder(sandbox.backups()).size() == 2);
}
