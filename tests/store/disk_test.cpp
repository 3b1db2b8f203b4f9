// Disks that are full, files and folders that may not be written: each with a sentence of its own.
#include "store/backup.h"
#include "store/condition.h"
#include "store/connection.h"
#include "store/player_store.h"
#include "store/process.h"
#include "store/sandbox.h"
#include "support/catch.h"

#include <filesystem>

using namespace epilogue;
using namespace epilogue::testing;

namespace {

template <class T> std::string sentence_of(const Result<T>& result) {
    return result ? std::string("done") : result.error().message;
}

std::string told_on_opening(const std::string& path) {
    const auto store = PlayerStore::open(path);
    return store ? std::string("it opened") : store.error().message;
}

void make_lived(const std::string& path) {
    auto store = PlayerStore::open(path).value();
    live(store);
}

} // namespace

TEST_CASE("disk: a read-only file is told with its remedy", "[store]") {
    const Sandbox sandbox;
    make_lived(sandbox.player_db());
    sandbox.rights(0777, 0444);

    const std::string told = without_rights([&] { return told_on_opening(sandbox.player_db()); });

    CHECK(holds(told, sandbox.player_db()));
    CHECK(holds(told, "the file is read-only. Make it writable"));
}

TEST_CASE("disk: a file that may not be read is told with its remedy", "[store]") {
    const Sandbox sandbox;
    make_lived(sandbox.player_db());
    sandbox.rights(0777, 0000);

    const std::string told = without_rights([&] { return told_on_opening(sandbox.player_db()); });

    CHECK(holds(told, "you may not read " + sandbox.player_db()));
    CHECK(holds(told, "Ask its owner"));
}

TEST_CASE("disk: a read-only folder is told with its remedy", "[store]") {
    const Sandbox sandbox;
    const bool with_file = GENERATE(false, true);
    CAPTURE(with_file);
    if (with_file)
        make_lived(sandbox.player_db());
    sandbox.rights(0555, 0666);

    const std::string told = without_rights([&] { return told_on_opening(sandbox.player_db()); });

    CHECK(holds(told, sandbox.player_db()));
    CHECK(holds(told, sandbox.folder()));
    CHECK((holds(told, "is read-only") || holds(told, "may not write in the folder")));
    CHECK(holds(told, "Make it writable"));
}

TEST_CASE("disk: a folder made read-only under us lets an open store go on", "[store]") {
    const std::string told = without_rights([&] {
        const Sandbox own;
        auto store = PlayerStore::open(own.player_db()).value();
        const auto lived = live(store, 3);
        own.rights(0555, 0444);
        const auto done = store.append_move(a_move(lived.open, lived.ben, 3));
        const auto rounds = store.unfinished();
        return sentence_of(done) + std::to_string(rounds.value().at(0).moves.size());
    });

    CHECK(told == "done4\n");
}

TEST_CASE("disk: a bank is read from a read-only folder and is not changed", "[store]") {
    const Sandbox sandbox;
    REQUIRE(BankStore::create(sandbox.bank_db())
                .value()
                .install(a_pack("test.pack", 20), "text", true, 1));
    const bool file_too = GENERATE(false, true);
    CAPTURE(file_too);
    sandbox.rights(0555, file_too ? 0444 : 0666);

    const std::string told = without_rights([&] {
        auto bank = BankStore::open(sandbox.bank_db());
        if (!bank)
            return bank.error().message;
        const auto pool = bank.value().pool({});
        const auto off = bank.value().enable("test.pack", false);
        return std::to_string(pool.value().size()) + " " + sentence_of(off);
    });

    CHECK(told.starts_with("15 "));
    CHECK(holds(told, "could not switch the pack off in " + sandbox.bank_db()));
    CHECK(holds(told, "is read-only. Make it writable"));
}

TEST_CASE("disk: a backup in a read-only folder is read and restored from there", "[store]") {
    const Sandbox sandbox;
    std::filesystem::create_directory(sandbox.path("shelf"));
    make_lived(sandbox.player_db());
    expect(back_up(sandbox.player_db(), sandbox.path("shelf/copy.db")));
    std::filesystem::permissions(sandbox.path("shelf"), static_cast<std::filesystem::perms>(0555));
    std::filesystem::permissions(sandbox.folder(), static_cast<std::filesystem::perms>(0777));

    const std::string told = without_rights([&] {
        const auto info = inspect_backup(sandbox.path("shelf/copy.db"));
        const auto done = restore_backup(sandbox.path("shelf/copy.db"), sandbox.path("new.db"),
                                         sandbox.path("kept"), 7);
        return std::string(info.value().whole ? "whole " : "damaged ") + sentence_of(done);
    });

    CHECK(told == "whole done\n");
}

TEST_CASE("disk: a folder for backups that cannot be made is told", "[store]") {
    const Sandbox sandbox;
    make_lived(sandbox.player_db());
    write_bytes(sandbox.backups(), "a file where the folder should be");

    const auto done = back_up_daily(sandbox.player_db(), sandbox.backups(), {2026, 11, 22});

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, sandbox.backups()));
}

TEST_CASE("disk: a full disk takes nothing away and play goes on when there is room", "[store]") {
    const Sandbox sandbox;
    const std::string disk = sandbox.path("disk");
    std::filesystem::create_directory(disk);

    const std::string told = on_small_disk(disk, 512, [&] {
        write_bytes(disk + "/ballast", std::string(100'000, 'x'));
        auto store = PlayerStore::open(disk + "/player.db").value();
        const auto ada = store.add_player("Ada", 1, 1).value();
        const auto round = store.begin_round(a_round({ada})).value();
        int saved = 0;
        Done done = ok();
        for (; saved < 2000 && done; saved += done ? 1 : 0)
            done = store.append_move(a_move(round, ada, saved));
        std::string report = sentence_of(done);
        std::filesystem::remove(disk + "/ballast");
        report += "|" + sentence_of(store.append_move(a_move(round, ada, saved)));
        report += "|" + std::to_string(store.unfinished().value().at(0).moves.size() -
                                       static_cast<std::size_t>(saved));
        return report + "|" + std::to_string(store.integrity().value().size());
    });

    if (told == std::string(no_small_disk) + "\n")
        return;
    CHECK(holds(told, "could not save the move in " + disk + "/player.db: the disk is full"));
    CHECK(holds(told, "Free some space"));
    CHECK(told.ends_with("|done|1|0\n"));
}

TEST_CASE("disk: whatever a disk has no room for leaves nothing half done", "[store]") {
    const Sandbox sandbox;
    const std::string disk = sandbox.path("disk");
    std::filesystem::create_directory(disk);
    auto store = PlayerStore::open(sandbox.player_db()).value();
    live(store, 200);
    const int kilobytes = GENERATE(4, 16, 32, 48, 64, 96);
    CAPTURE(kilobytes);

    const std::string told = on_small_disk(disk, kilobytes, [&] {
        std::string faults;
        const auto want_full = [&](const std::string& sentence) {
            if (!holds(sentence, "disk is full") && !holds(sentence, "No space left"))
                faults += sentence + "; ";
        };
        const auto opened = PlayerStore::open(disk + "/player.db");
        if (!opened)
            want_full(opened.error().message);
        const auto copied = back_up(sandbox.player_db(), disk + "/copy.db");
        if (!copied)
            want_full(copied.error().message);
        if (!copied && is_there(disk + "/copy.db"))
            faults += "a copy is there; ";
        const auto bank = BankStore::create(disk + "/bank.db");
        if (!bank)
            want_full(bank.error().message);
        if (!bank && is_there(disk + "/bank.db"))
            faults += "a bank is there; ";
        for (const auto& entry : std::filesystem::directory_iterator(disk))
            if (holds(entry.path().string(), "draft"))
                faults += "left behind: " + entry.path().string() + "; ";
        return faults + (copied ? "copied" : "refused");
    });

    if (told != std::string(no_small_disk) + "\n")
        CHECK(told == "refused\n");
}

TEST_CASE("disk: a file that may not grow is told as a full disk", "[store]") {
    const Sandbox sandbox;
    make_lived(sandbox.player_db());
    Connection connection(player_file(sandbox.player_db()), Access::Write);
    connection.note_file();
    connection.scalar("PRAGMA max_page_count = 1");

    const auto done = connection.write("save the settings", [&]() -> Done {
        connection.query("INSERT INTO setting(name, value, checksum) VALUES('long', ?1, 0)")
            .bind(std::string(100'000, 'x'))
            .run();
        return ok();
    });

    REQUIRE_FALSE(done);
    CHECK(done.error().message ==
          "could not save the settings in " + sandbox.player_db() +
              ": the disk is full. Free some space on it; what was saved before is not lost.");
    CHECK(connection.scalar("SELECT count(*) FROM setting") == 2);
}
