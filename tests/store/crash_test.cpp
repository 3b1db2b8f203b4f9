// Programs that are killed at random moments, and two that write at once: what was acknowledged is
// there. EPILOGUE_KILLS sets how many are killed.
#include "store/player_store.h"

#include "base/rng.h"
#include "base/text.h"
#include "store/backup.h"
#include "store/condition.h"
#include "store/process.h"
#include "store/sandbox.h"
#include "support/catch.h"

#include <cstdlib>
#include <filesystem>
#include <map>

using namespace epilogue;
using namespace epilogue::testing;

namespace {

int kills(int usual) {
    const char* wanted = std::getenv("EPILOGUE_KILLS");
    return wanted == nullptr ? usual : std::atoi(wanted);
}

// Plays rounds for ever, a move after the other, and tells each when it is saved.
void play_for_ever(const std::string& path, const Child::Tell& tell) {
    auto store = PlayerStore::open(path).value();
    const auto ada = store.add_player("Ada", 1, 1).value();
    for (std::uint64_t seed = 0;; ++seed) {
        const auto round = store.begin_round(a_round({ada}, seed)).value();
        const std::string name = std::to_string(static_cast<std::int64_t>(round));
        for (int i = 0; i < 7; ++i) {
            REQUIRE(store.append_move(a_move(round, ada, i)));
            tell(name + " move " + std::to_string(i));
        }
        if (seed % 3 != 0)
            continue;
        REQUIRE(store.finish_round(round, 5000, {a_result(round, ada)}));
        tell(name + " finished");
    }
}

// Reads a number of lines, at which the child is somewhere on its way to the next, and kills it.
std::string killed_after(Child& child, std::uint64_t lines) {
    std::string told;
    for (std::uint64_t i = 0; i < lines; ++i)
        told += child.line() + "\n";
    child.kill_now();
    return told + child.rest();
}

struct Acknowledged {
    std::map<std::int64_t, int> moves; // by round, how many
    std::map<std::int64_t, bool> finished;
    int all_moves = 0;
};

Acknowledged read_lines(const std::string& told) {
    Acknowledged acknowledged;
    for (const std::string_view line : split(told, '\n')) {
        const auto words = split(line, ' ');
        if (words.size() < 2)
            continue;
        const auto round = whole_number<std::int64_t>(words[0]).value();
        if (words[1] == "finished") {
            acknowledged.finished[round] = true;
        } else {
            acknowledged.moves[round] = whole_number<int>(words[2]).value() + 1;
            ++acknowledged.all_moves;
        }
    }
    return acknowledged;
}

void check_all_there(const PlayerStore& store, const Acknowledged& acknowledged, int& found_moves) {
    std::map<std::int64_t, RoundRecord> open;
    const auto unfinished = store.unfinished().value();
    for (const auto& round : unfinished)
        open[static_cast<std::int64_t>(round.id)] = round;
    for (const auto& [round, count] : acknowledged.moves) {
        if (!open.contains(round)) {
            found_moves += count;
            continue; // finished, and checked below
        }
        CHECK(static_cast<int>(open[round].moves.size()) >= count);
        for (int i = 0; i < count; ++i)
            CHECK(open[round].moves.at(static_cast<std::size_t>(i)) ==
                  "pick " + std::to_string(i) + " of many");
        found_moves += count;
    }
    for (const auto& [round, yes] : acknowledged.finished) {
        CHECK_FALSE(open.contains(round));
        CHECK(store.results_of(RoundId{round}).value().size() == (yes ? 1 : 0));
    }
}

} // namespace

TEST_CASE("crash: what was acknowledged survives a kill at any moment", "[store]") {
    const Sandbox sandbox;
    Rng rng(2026);
    int told_moves = 0;
    int found_moves = 0;
    for (int kill = 0; kill < kills(40); ++kill) {
        CAPTURE(kill);
        Child child([&](const Child::Tell& tell) { play_for_ever(sandbox.player_db(), tell); });

        const std::string told = killed_after(child, 1 + rng.below(12));

        const auto acknowledged = read_lines(told);
        told_moves += acknowledged.all_moves;
        auto store = PlayerStore::open(sandbox.player_db());
        REQUIRE(store);
        check_all_there(store.value(), acknowledged, found_moves);
        CHECK(store.value().integrity().value().empty());
    }
    CHECK(told_moves > 0);
    CHECK(found_moves == told_moves);
}

TEST_CASE("crash: a file that bears the name is whole, whenever its maker was killed", "[store]") {
    const Sandbox sandbox;
    Rng rng(7);
    int next = 0;
    for (int kill = 0; kill < kills(25); ++kill) {
        const int first = next;
        Child child([&](const Child::Tell& tell) {
            for (int n = first;; ++n) {
                REQUIRE(PlayerStore::open(sandbox.path(std::to_string(n) + ".db")));
                tell(std::to_string(n));
            }
        });
        const std::string told = killed_after(child, 1 + rng.below(4));
        next = first + static_cast<int>(split(told, '\n').size()) + 1;
    }
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(sandbox.folder())) {
        const std::string path = entry.path().string();
        if (!path.ends_with(".db"))
            continue;
        CAPTURE(path);
        ++files;
        CHECK(probe_player(path).condition == Condition::Ready);
        CHECK(PlayerStore::open(path).value().integrity().value().empty());
    }
    CHECK(files > 20);
}

TEST_CASE("crash: a pack is installed all or nothing, whenever that was killed", "[store]") {
    const Sandbox sandbox;
    REQUIRE(BankStore::create(sandbox.bank_db()));
    Rng rng(99);
    int version = 0;
    for (int kill = 0; kill < kills(15); ++kill) {
        const int first = version + 1;
        Child child([&](const Child::Tell& tell) {
            auto bank = BankStore::open(sandbox.bank_db()).value();
            for (int n = first;; ++n) { // as many questions as the version says
                REQUIRE(bank.install(a_pack("test.pack", n, {n, 0, 0}), "text", false, n));
                tell(std::to_string(n));
            }
        });
        const std::string told = killed_after(child, 1 + rng.below(6));

        auto bank = BankStore::open(sandbox.bank_db());
        REQUIRE(bank);
        const auto packs = bank.value().packs().value();
        REQUIRE(packs.size() == 1);
        version = packs[0].pack.version.major;
        const auto acknowledged = static_cast<int>(split(told, '\n').size()) - 1;
        CHECK(version >= first + acknowledged - 1);
        CHECK(packs[0].questions == version);
        CHECK(bank.value().list("", "", 0).value().size() == static_cast<std::size_t>(version));
        CHECK(bank.value().integrity().value().empty());
    }
}

TEST_CASE("crash: a backup is whole or absent, whenever its making was killed", "[store]") {
    const Sandbox sandbox;
    auto store = PlayerStore::open(sandbox.player_db()).value();
    live(store, 30);
    Rng rng(3);
    std::int64_t next = 1;
    for (int kill = 0; kill < kills(15); ++kill) {
        const std::int64_t first = next;
        Child child([&](const Child::Tell& tell) {
            std::filesystem::create_directories(sandbox.backups());
            for (std::int64_t n = first;; ++n) {
                REQUIRE(
                    back_up(sandbox.player_db(), sandbox.backups() + "/" + backup_name_by_hand(n)));
                tell(std::to_string(n));
            }
        });
        const std::string told = killed_after(child, 1 + rng.below(3));
        next = first + static_cast<std::int64_t>(split(told, '\n').size()) + 1;
    }

    const auto backups = list_backups(sandbox.backups()).value();
    CHECK(backups.size() >= 15);
    for (const BackupInfo& info : backups)
        CHECK(info.whole);

    REQUIRE(back_up_daily(sandbox.player_db(), sandbox.backups(), {2026, 11, 22}));
    for (const auto& entry : std::filesystem::directory_iterator(sandbox.backups()))
        CHECK_FALSE(holds(entry.path().string(), "draft")); // what was half made is swept away
}

TEST_CASE("crash: two programs that write at once both succeed", "[store]") {
    const Sandbox sandbox;
    constexpr int moves = 60;
    const auto play = [&](const Child::Tell& tell) {
        auto store = PlayerStore::open(sandbox.player_db()).value();
        const auto player = store.add_player("Somebody", 1, 1).value();
        const auto round = store.begin_round(a_round({player})).value();
        for (int i = 0; i < moves; ++i)
            if (const auto done = store.append_move(a_move(round, player, i)); !done)
                tell(done.error().message);
    };
    Child one(play);
    Child two(play);

    CHECK(one.rest().empty());
    CHECK(two.rest().empty());

    REQUIRE(one.ended_well());
    REQUIRE(two.ended_well());
    const auto store = PlayerStore::open(sandbox.player_db()).value();
    const auto rounds = store.unfinished().value();
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].moves.size() == moves);
    CHECK(rounds[1].moves.size() == moves);
    CHECK(store.counts().value().at("answers") == 2 * moves);
    CHECK(store.integrity().value().empty());
}

TEST_CASE("crash: a round continued in two windows is told in the second", "[store]") {
    const Sandbox sandbox;
    auto one = PlayerStore::open(sandbox.player_db()).value();
    auto two = PlayerStore::open(sandbox.player_db()).value();
    const auto ada = one.add_player("Ada", 1, 1).value();
    const auto round = one.begin_round(a_round({ada})).value();
    expect(one.append_move(a_move(round, ada, 0)));
    NewMove other = a_move(round, ada, 0);
    other.move = "pick another";

    const auto done = two.append_move(other);

    REQUIRE_FALSE(done);
    CHECK(holds(done.error().message, "has gone on elsewhere"));
}
