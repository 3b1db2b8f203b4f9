// A damaged player.db: flipped, cut, zeroed. Whatever can be read is right, the rest is told.
#include "store/player_store.h"

#include "base/rng.h"
#include "base/text.h"
#include "store/condition.h"
#include "store/sandbox.h"
#include "support/catch.h"

#include <filesystem>

using namespace epilogue;
using namespace epilogue::testing;

namespace {

// A player.db that was lived in, its bytes, and what it tells.
struct Original {
    Sandbox sandbox;
    Lived lived;
    Told told;
    std::string bytes;

    Original() {
        {
            auto store = PlayerStore::open(sandbox.player_db()).value();
            lived = live(store, 40);
            told = tell(store, lived);
        }
        bytes = bytes_of(sandbox.player_db());
        REQUIRE(told.faults == 0);
    }

    void put(const std::string& damaged) const {
        for (const char* rest : {"-wal", "-shm"})
            std::filesystem::remove(sandbox.player_db() + rest);
        write_bytes(sandbox.player_db(), damaged);
    }
};

enum class Outcome { Refused, Right, Reported, Wrong };

// Opens and reads everything. Wrong: something reads otherwise than it was written, or damage that
// reading meets goes past the check of the whole file.
Outcome outcome(const Original& original) {
    const auto store = PlayerStore::open(original.sandbox.player_db());
    if (!store)
        return Outcome::Refused;
    const Told now = tell(store.value(), original.lived);
    if (now.text == original.told.text)
        return Outcome::Right;
    const auto before = split(original.told.text, '\n');
    const auto after = split(now.text, '\n');
    if (before.size() != after.size() || now.faults == 0)
        return Outcome::Wrong;
    for (std::size_t i = 0; i < before.size(); ++i)
        if (after[i] != before[i] && !after[i].starts_with("fault: "))
            return Outcome::Wrong;
    const auto found = store.value().integrity();
    return !found || !found.value().empty() ? Outcome::Reported : Outcome::Wrong;
}

} // namespace

TEST_CASE("player damage: a flipped byte is never shown as if it were right", "[store]") {
    const Original original;
    Rng rng(42);
    std::map<Outcome, int> outcomes;
    const std::size_t flips = 500;
    for (std::size_t i = 0; i < flips; ++i) {
        std::string damaged = original.bytes;
        const std::size_t at = i * damaged.size() / flips + rng.index(damaged.size() / flips);
        const auto flip = static_cast<char>(1 + rng.below(255));
        damaged[at] = static_cast<char>(damaged[at] ^ flip);
        original.put(damaged);

        const Outcome found = outcome(original);

        CAPTURE(at, static_cast<int>(flip));
        CHECK(found != Outcome::Wrong);
        ++outcomes[found];
    }
    // All ways out were met, so that none of the checks above was empty.
    CHECK(outcomes[Outcome::Refused] > 0);
    CHECK(outcomes[Outcome::Reported] > 20);
    CHECK(outcomes[Outcome::Right] > 20);
}

TEST_CASE("player damage: a page of zeros or noise is never shown as if it were right", "[store]") {
    const Original original;
    const bool noise = GENERATE(false, true);
    Rng rng(43);
    constexpr std::size_t page = 4096;
    for (std::size_t at = 0; at < original.bytes.size(); at += page) {
        std::string damaged = original.bytes;
        for (std::size_t i = at; i < at + page; ++i)
            damaged[i] = noise ? static_cast<char>(rng.below(256)) : '\0';
        original.put(damaged);
        CAPTURE(at, noise);

        CHECK(outcome(original) != Outcome::Wrong);
    }
}

TEST_CASE("player damage: a file cut at any size is refused or told", "[store]") {
    const Original original;
    const auto size = original.bytes.size();
    std::vector<std::size_t> sizes = {1, 15, 16, 99, 100, 511, 512, 4095, 4096, 4097, size - 1};
    for (std::size_t at = 1024; at < size; at += 3333)
        sizes.push_back(at);
    for (const std::size_t left : sizes) {
        original.put(original.bytes.substr(0, left));
        CAPTURE(left);

        const Outcome found = outcome(original);

        CHECK((found == Outcome::Refused || found == Outcome::Reported));
    }
}

TEST_CASE("player damage: opening a cut file names the path and the way back", "[store]") {
    const Original original;
    original.put(original.bytes.substr(0, 3 * 4096));

    const auto store = PlayerStore::open(original.sandbox.player_db());

    REQUIRE_FALSE(store);
    CHECK(store.error().message ==
          "could not open the players' file in " + original.sandbox.player_db() +
              ": the file is damaged. Restore the newest backup from the folder " +
              original.sandbox.backups() + ".");
    CHECK(probe_player(original.sandbox.player_db()).condition == Condition::Damaged);
}

TEST_CASE("player damage: a damaged log loses its end and nothing else", "[store]") {
    const Sandbox sandbox;
    const std::string copy = sandbox.path("copy.db");
    std::string file;
    std::string log;
    {
        auto store = PlayerStore::open(sandbox.player_db()).value();
        const auto ada = store.add_player("Ada", 1, 1).value();
        const auto round = store.begin_round(a_round({ada})).value();
        for (int i = 0; i < 20; ++i)
            expect(store.append_move(a_move(round, ada, i)));
        file = bytes_of(sandbox.player_db());
        log = bytes_of(sandbox.player_db() + "-wal");
    }
    Rng rng(5);
    for (int turn = 0; turn < 60; ++turn) {
        std::string damaged = log;
        const std::size_t at = rng.index(damaged.size());
        damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 + rng.below(255)));
        write_bytes(copy, file);
        write_bytes(copy + "-wal", damaged);
        std::filesystem::remove(copy + "-shm");
        CAPTURE(at);

        const auto store = PlayerStore::open(copy);

        REQUIRE(store);
        CHECK(store.value().integrity().value().empty());
        for (const RoundRecord& round : store.value().unfinished().value())
            for (std::size_t i = 0; i < round.moves.size(); ++i)
                CHECK(round.moves[i] == "pick " + std::to_string(i) + " of many");
    }
}

TEST_CASE("player damage: a changed row is told by reading it and by the check", "[store]") {
    struct Case {
        const char* sql;
        const char* sentence;
    };

    const auto damage = GENERATE(
        Case{"UPDATE player SET name = 'Eda' WHERE id = 1", "1 player is damaged."},
        Case{"UPDATE player SET colour = 6", "2 players are damaged."},
        Case{"UPDATE seen_film SET film = 'Moonlight|2016'", "1 note of a film seen is damaged."},
        Case{"UPDATE setting SET value = 'day' WHERE name = 'theme'", "1 setting is damaged."},
        Case{"UPDATE round SET params = 'sprint' WHERE id = 2", "1 round is damaged."},
        Case{"UPDATE round SET why = 'x' WHERE id = 2", "1 round is damaged."},
        Case{"UPDATE puzzle SET puzzle = puzzle || ' ' WHERE round = 2", "1 puzzle is damaged."},
        Case{"UPDATE round_player SET player = 1 WHERE round = 2", "1 seating is damaged."},
        Case{"UPDATE move SET move = 'pick 1' WHERE round = 2 AND n = 3", "1 move is damaged."},
        Case{"UPDATE answer SET points = points + 1 WHERE number < 2", "4 answers are damaged."},
        Case{"UPDATE answer SET verdict = 'right' WHERE verdict = 'passed' AND number = 1",
             "1 answer is damaged."},
        Case{"UPDATE result SET points = 9999 WHERE seat = 0", "1 result is damaged."},
        Case{"UPDATE result SET checksum = checksum + 1 WHERE seat = 1", "1 result is damaged."},
        Case{"UPDATE ruling SET criterion = 'genre:Drama' WHERE id = 1", "1 ruling is damaged."},
        Case{"UPDATE ruling SET in_force = 1 WHERE id = 2", "1 ruling is damaged."},
        Case{"UPDATE ruling SET in_force = 0, removed = 1 WHERE id = 1", "1 ruling is damaged."},
        Case{"UPDATE ruling_use SET points = 0 WHERE cell = 4", "1 use of a ruling is damaged."});
    CAPTURE(damage.sql);
    const Original original;
    run_sql(original.sandbox.player_db(), damage.sql);

    const auto store = PlayerStore::open(original.sandbox.player_db()).value();

    CHECK(tell(store, original.lived).faults > 0);
    CHECK(store.integrity().value() == std::vector<std::string>{damage.sentence});
}

TEST_CASE("player damage: a row that has gone missing is told by reading and by the check",
          "[store]") {
    struct Case {
        const char* sql;
        const char* sentence;
    };

    const auto damage = GENERATE(
        Case{"DELETE FROM move WHERE round = 2 AND n = 39", "not what was written"},
        Case{"DELETE FROM move WHERE round = 2 AND n = 7", "1 round has a gap in its moves."},
        Case{"DELETE FROM move WHERE round = 2", "40 x answer of no move."},
        Case{"DELETE FROM answer WHERE number = 5 AND player = 2", "1 round misses answers."},
        Case{"DELETE FROM answer", "2 rounds miss answers."},
        Case{"DELETE FROM result WHERE seat = 1", "1 round misses results."},
        Case{"DELETE FROM puzzle WHERE round = 2", "1 round has no puzzle."},
        Case{"DELETE FROM round WHERE id = 2", "1 x puzzle of no round."},
        Case{"DELETE FROM round_player WHERE round = 2", "1 round misses players."},
        Case{"DELETE FROM player WHERE id = 1", "not what was written"},
        Case{"DELETE FROM seen_film", "1 count of rows is not what was written."},
        Case{"DELETE FROM ruling WHERE id = 1", "2 x ruling_use of no ruling."},
        Case{"DELETE FROM ruling WHERE id = 2", "not what was written"},
        Case{"DELETE FROM ruling_use WHERE cell = 4", "1 count of rows is not what was written."},
        Case{"DELETE FROM ruling_use", "1 count of rows is not what was written."},
        Case{"DELETE FROM setting WHERE name = 'theme'", "not what was written"},
        Case{"DELETE FROM tally WHERE what = 'open'", "not what was written"},
        Case{"DROP TABLE result", "could not be read to the end"});
    CAPTURE(damage.sql);
    const Original original;
    run_sql(original.sandbox.player_db(), std::string("PRAGMA foreign_keys = OFF;") + damage.sql);

    const auto store = PlayerStore::open(original.sandbox.player_db()).value();

    CHECK(tell(store, original.lived).faults > 0);
    const std::string found = join(store.integrity().value(), " ");
    CAPTURE(found);
    CHECK(holds(found, damage.sentence));
}

TEST_CASE("player damage: a damaged setting is mended by saving it again", "[store]") {
    const Original original;
    run_sql(original.sandbox.player_db(), "UPDATE setting SET value = 'x' WHERE name = 'theme'");
    auto store = PlayerStore::open(original.sandbox.player_db()).value();
    REQUIRE_FALSE(store.settings());

    expect(store.save_settings({{"theme", "day"}}));

    CHECK(store.settings().value().at("theme") == "day");
    CHECK(store.integrity().value().empty());
}
