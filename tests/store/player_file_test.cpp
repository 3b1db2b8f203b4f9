// What may lie where player.db should be, and what may happen to it while it is open.
#include "store/backup.h"
#include "store/condition.h"
#include "store/connection.h"
#include "store/files.h"
#include "store/player_store.h"
#include "store/process.h"
#include "store/sandbox.h"
#include "support/catch.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>

using namespace epilogue;
using namespace epilogue::testing;

namespace {

// Opens what should not open: the sentence.
std::string refusal(const std::string& path) {
    const auto store = PlayerStore::open(path);
    return store ? std::string("it opened") : store.error().message;
}

void make_lived(const std::string& path) {
    auto store = PlayerStore::open(path).value();
    live(store);
}

std::vector<std::string> names_in_folder(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

// Whether SQLite's lock on an open file is still there, as another program sees it.
std::string lock_seen_by_another(const std::string& path) {
    Child other([&](const Child::Tell& tell) {
        const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
        struct flock range = {};
        range.l_type = F_WRLCK;
        range.l_whence = SEEK_SET;
        range.l_start = 0x40000002; // SQLite's shared bytes
        range.l_len = 510;
        if (file < 0 || ::fcntl(file, F_GETLK, &range) != 0)
            return tell("could not ask");
        tell(range.l_type == F_UNLCK ? "free" : "held");
    });
    return other.line();
}

} // namespace

TEST_CASE("player file: everything is there again after closing and opening", "[store]") {
    const Sandbox sandbox;
    Lived lived;
    Told before;
    {
        auto store = PlayerStore::open(sandbox.player_db()).value();
        lived = live(store);
        before = tell(store, lived);
    }

    const auto store = PlayerStore::open(sandbox.player_db());

    REQUIRE(store);
    CHECK(before.faults == 0);
    CHECK(tell(store.value(), lived).text == before.text);
    CHECK(store.value().integrity().value().empty());
}

TEST_CASE("player file: a new file is written ahead and leaves nothing else behind", "[store]") {
    const Sandbox sandbox;
    make_lived(sandbox.player_db());

    CHECK(names_in_folder(sandbox.folder()) == std::vector<std::string>{"player.db"});
    CHECK(bytes_of(sandbox.player_db()).at(18) == 2); // the format's mark of a write-ahead log
}

TEST_CASE("player file: a missing folder is named", "[store]") {
    const Sandbox sandbox;
    const std::string path = sandbox.path("nowhere/player.db");

    const std::string told = refusal(path);

    CHECK(holds(told, sandbox.path("nowhere") + " is not there"));
    CHECK(holds(told, "--data"));
    CHECK(inspect_player(path).condition == Condition::Unreachable);
    CHECK_FALSE(is_there(sandbox.path("nowhere")));
}

TEST_CASE("player file: a folder in its place is told", "[store]") {
    const Sandbox sandbox;
    std::filesystem::create_directory(sandbox.player_db());

    CHECK(holds(refusal(sandbox.player_db()), sandbox.player_db() + " is a folder"));
    CHECK(inspect_player(sandbox.player_db()).condition == Condition::Unreachable);
}

TEST_CASE("player file: a missing file beside backups is never made anew", "[store]") {
    const Sandbox sandbox;
    make_lived(sandbox.path("old.db"));
    std::filesystem::create_directory(sandbox.backups());
    std::filesystem::rename(sandbox.path("old.db"), sandbox.backups() + "/player-2026-11-21.db");

    const std::string told = refusal(sandbox.player_db());

    CHECK(holds(told, "is missing"));
    CHECK(holds(told, sandbox.backups() + "/player-2026-11-21.db"));
    CHECK_FALSE(is_there(sandbox.player_db()));
    const auto found = inspect_player(sandbox.player_db());
    CHECK(found.condition == Condition::MissingBesideBackups);
    CHECK(found.newest_backup == sandbox.backups() + "/player-2026-11-21.db");
}

TEST_CASE("player file: an empty folder of backups does not keep a new player out", "[store]") {
    const Sandbox sandbox;
    std::filesystem::create_directory(sandbox.backups());

    CHECK(inspect_player(sandbox.player_db()).condition == Condition::Missing);
    CHECK(PlayerStore::open(sandbox.player_db()));
}

TEST_CASE("player file: the log of a missing file is not played into a new one", "[store]") {
    const Sandbox sandbox;
    const auto rest = GENERATE("-wal", "-journal");
    CAPTURE(rest);
    write_bytes(sandbox.player_db() + rest, "the last changes");

    const std::string told = refusal(sandbox.player_db());

    CHECK(holds(told, sandbox.player_db() + rest));
    CHECK(inspect_player(sandbox.player_db()).condition == Condition::MissingBesideBackups);
    CHECK_FALSE(is_there(sandbox.player_db()));
    CHECK(bytes_of(sandbox.player_db() + rest) == "the last changes");
}

TEST_CASE("player file: an empty file is never taken for a new player", "[store]") {
    const Sandbox sandbox;
    const bool beside_backups = GENERATE(false, true);
    CAPTURE(beside_backups);
    if (beside_backups) {
        std::filesystem::create_directory(sandbox.backups());
        make_lived(sandbox.backups() + "/player-2026-11-21.db");
    }
    write_bytes(sandbox.player_db(), "");

    const std::string told = refusal(sandbox.player_db());

    CHECK(holds(told, sandbox.player_db() + " is empty"));
    CHECK(holds(told, "Restore the newest backup from the folder " + sandbox.backups()));
    CHECK(bytes_of(sandbox.player_db()).empty());
    const auto found = inspect_player(sandbox.player_db());
    CHECK(found.condition == Condition::Empty);
    CHECK(found.newest_backup.empty() != beside_backups);
}

TEST_CASE("player file: what is not a database is refused and left as it is", "[store]") {
    const Sandbox sandbox;
    const std::string text = GENERATE(std::string("hello"), std::string(5000, 'x'),
                                      std::string("SQLite format 3"), std::string(1, '\0'));
    write_bytes(sandbox.player_db(), text);

    CHECK(holds(refusal(sandbox.player_db()), "is not a database"));
    CHECK(inspect_player(sandbox.player_db()).condition == Condition::NotADatabase);
    CHECK(bytes_of(sandbox.player_db()) == text);
}

TEST_CASE("player file: a database of another program is refused and left as it is", "[store]") {
    const Sandbox sandbox;
    run_sql(sandbox.player_db(), "CREATE TABLE player(id INTEGER PRIMARY KEY, name TEXT)");
    const std::string before = bytes_of(sandbox.player_db());

    CHECK(holds(refusal(sandbox.player_db()), "another program"));
    CHECK(inspect_player(sandbox.player_db()).condition == Condition::OtherProgram);
    CHECK(bytes_of(sandbox.player_db()) == before);
}

TEST_CASE("player file: a bank in its place is refused", "[store]") {
    const Sandbox sandbox;
    REQUIRE(BankStore::create(sandbox.player_db()));

    CHECK(inspect_player(sandbox.player_db()).condition == Condition::OtherProgram);
    CHECK(holds(refusal(sandbox.player_db()), "another program"));
}

TEST_CASE("player file: a file of a newer program is refused and left as it is", "[store]") {
    const Sandbox sandbox;
    make_lived(sandbox.player_db());
    run_sql(sandbox.player_db(), "PRAGMA user_version = 99");
    const std::string before = bytes_of(sandbox.player_db());

    CHECK(holds(refusal(sandbox.player_db()), "newer version of this program"));
    CHECK(inspect_player(sandbox.player_db()).condition == Condition::Newer);
    CHECK(bytes_of(sandbox.player_db()) == before);
    CHECK_FALSE(is_there(sandbox.backups()));
}

TEST_CASE("player file: one locked by another program is told", "[store]") {
    const Sandbox sandbox;
    make_lived(sandbox.player_db());
    SQLite::Database other(sandbox.player_db(), SQLite::OPEN_READWRITE);
    other.exec("PRAGMA locking_mode = EXCLUSIVE");
    other.exec("BEGIN EXCLUSIVE");
    const StoreFile file = player_file(sandbox.player_db());

    // The program itself waits some seconds before it says so.
    const auto done = guarded("read the players", file, [&]() -> Done {
        Connection connection(file, Access::Write, 0);
        connection.scalar("SELECT count(*) FROM player");
        return ok();
    });

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "could not read the players in " + sandbox.player_db()));
    CHECK(holds(done.error().message, "another program holds it locked"));
}

TEST_CASE("player file: a write that finds another writer says so and changes nothing", "[store]") {
    const Sandbox sandbox;
    make_lived(sandbox.player_db());
    Connection connection(player_file(sandbox.player_db()), Access::Write, 0);
    connection.note_file();
    SQLite::Database other(sandbox.player_db(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");

    const auto done = connection.write("save the settings", [&]() -> Done {
        connection.db().exec("DELETE FROM setting");
        return ok();
    });

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "another program holds it locked"));
    other.exec("COMMIT");
    CHECK(PlayerStore::open(sandbox.player_db()).value().settings().value().size() == 2);
}

TEST_CASE("player file: a file removed under us takes no more moves", "[store]") {
    const Sandbox sandbox;
    auto store = PlayerStore::open(sandbox.player_db()).value();
    const auto lived = live(store, 3);
    std::filesystem::remove(sandbox.player_db());

    const auto done = store.append_move(a_move(lived.open, lived.ben, 3));

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "could not save the move: " + sandbox.player_db() +
                                          " was removed while it was open"));
    CHECK_FALSE(store.still_there());
    CHECK_FALSE(is_there(sandbox.player_db()));
}

TEST_CASE("player file: a file put back under us takes moves again", "[store]") {
    const Sandbox sandbox;
    auto store = PlayerStore::open(sandbox.player_db()).value();
    const auto lived = live(store, 3);
    std::filesystem::rename(sandbox.player_db(), sandbox.path("aside"));
    REQUIRE_FALSE(store.append_move(a_move(lived.open, lived.ben, 3)));
    std::filesystem::rename(sandbox.path("aside"), sandbox.player_db());

    expect(store.append_move(a_move(lived.open, lived.ben, 3)));

    CHECK(store.unfinished().value().at(0).moves.size() == 4);
}

TEST_CASE("player file: a file replaced under us is not written over", "[store]") {
    const Sandbox sandbox;
    make_lived(sandbox.path("other.db"));
    auto store = PlayerStore::open(sandbox.player_db()).value();
    const auto lived = live(store, 3);
    std::filesystem::rename(sandbox.path("other.db"), sandbox.player_db());
    const std::string before = bytes_of(sandbox.player_db());

    const auto done = store.append_move(a_move(lived.open, lived.ben, 3));

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "was replaced by another file"));
    CHECK(bytes_of(sandbox.player_db()) == before);
}

TEST_CASE("player file: a file emptied or cut short under us takes no more moves", "[store]") {
    const Sandbox sandbox;
    auto store = PlayerStore::open(sandbox.player_db()).value();
    const auto lived = live(store, 3);
    const auto left = GENERATE(0, 1, 100, 4096);
    CAPTURE(left);
    std::filesystem::resize_file(sandbox.player_db(), static_cast<std::uintmax_t>(left));

    const auto done = store.append_move(a_move(lived.open, lived.ben, 3));

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "was cut short while it was open"));
    CHECK(holds(done.error().message, "Restore the newest backup"));
}

TEST_CASE("player file: a log removed under us is told", "[store]") {
    const Sandbox sandbox;
    auto store = PlayerStore::open(sandbox.player_db()).value();
    const auto lived = live(store, 3);
    std::filesystem::remove(sandbox.player_db() + "-wal");

    const auto done = store.append_move(a_move(lived.open, lived.ben, 3));

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, sandbox.player_db() + "-wal"));
}

TEST_CASE("player file: two windows share one file and see each other's rounds", "[store]") {
    const Sandbox sandbox;
    auto one = PlayerStore::open(sandbox.player_db()).value();
    auto two = PlayerStore::open(sandbox.player_db()).value();
    const auto ada = one.add_player("Ada", 1, 1).value();
    const auto first = one.begin_round(a_round({ada}, 1)).value();
    const auto second = two.begin_round(a_round({ada}, 2)).value();

    for (int i = 0; i < 10; ++i) {
        expect(one.append_move(a_move(first, ada, i)));
        expect(two.append_move(a_move(second, ada, i)));
    }

    CHECK(first != second);
    CHECK(one.answers(ada).value().size() == 20);
    CHECK(two.unfinished().value().size() == 2);
    CHECK(one.integrity().value().empty());
}

TEST_CASE("player file: a window that goes does not disturb the other", "[store]") {
    const Sandbox sandbox;
    auto one = PlayerStore::open(sandbox.player_db()).value();
    const auto ada = one.add_player("Ada", 1, 1).value();
    const auto round = one.begin_round(a_round({ada}, 1)).value();
    for (int i = 0; i < 20; ++i) {
        auto two = PlayerStore::open(sandbox.player_db()).value();
        expect(two.append_move(a_move(round, ada, 2 * i)));
        expect(one.append_move(a_move(round, ada, 2 * i + 1)));
    }

    CHECK(one.unfinished().value().at(0).moves.size() == 40);
    expect(one.still_there());
}

TEST_CASE("player file: nothing done beside an open file lets go of its lock", "[store]") {
    const Sandbox sandbox;
    {
        auto store = PlayerStore::open(sandbox.player_db()).value();
        live(store);
        REQUIRE(lock_seen_by_another(sandbox.player_db()) == "held");

        REQUIRE(back_up_daily(sandbox.player_db(), sandbox.backups(), Date{2026, 11, 22}).value());
        CHECK(lock_seen_by_another(sandbox.player_db()) == "held");
        CHECK(inspect_player(sandbox.player_db()).condition == Condition::Ready);
        CHECK(probe_player(sandbox.player_db()).condition == Condition::Ready);
        CHECK(lock_seen_by_another(sandbox.player_db()) == "held");
        CHECK(first_bytes(sandbox.player_db(), 1));
        expect(flush(sandbox.player_db()));
        expect(copy_bytes(sandbox.player_db(), sandbox.path("copy")));
        CHECK(lock_seen_by_another(sandbox.player_db()) == "held");
        {
            auto second = PlayerStore::open(sandbox.player_db()).value();
            CHECK(second.players().value().size() == 2);
        }
        CHECK(lock_seen_by_another(sandbox.player_db()) == "held");
    }
    CHECK(lock_seen_by_another(sandbox.player_db()) == "free");
}

TEST_CASE("player file: two programs that start at once make one file", "[store]") {
    const Sandbox sandbox;
    for (int turn = 0; turn < 10; ++turn) {
        const std::string path = sandbox.path(std::to_string(turn) + ".db");
        const auto start = [&](const Child::Tell& tell) {
            auto store = PlayerStore::open(path);
            const auto added = store ? store.value().add_player("Ada", 1, 1) : store.error();
            tell(added ? "added" : added.error().message);
        };
        Child one(start);
        Child two(start);

        CHECK(one.rest() == "added\n");
        CHECK(two.rest() == "added\n");
        CHECK(PlayerStore::open(path).value().players().value().size() == 2);
    }
}
