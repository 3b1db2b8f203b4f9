// Rounds as they come back: every row checked against its checksum, and none missing.
#include "base/text.h"
#include "store/connection.h"
#include "store/player_store.h"
#include "store/tally.h"

#include <limits>

namespace epilogue {

namespace {

Error not_whole(Connection& connection, const char* doing, std::int64_t round, const char* what) {
    return damaged(doing, connection.file(),
                   std::string(what) + " of round " + std::to_string(round) + " is not whole");
}

Result<std::string> puzzle_of(Connection& connection, const char* doing, std::int64_t round) {
    auto row = connection.query(
        "SELECT puzzle, checksum IS seal(round, puzzle) FROM puzzle WHERE round = ?1");
    row.bind(round);
    if (!row.step() || !row.truth(1))
        return not_whole(connection, doing, round, "the puzzle");
    return row.text(0);
}

Result<std::vector<std::string>> moves_of(Connection& connection, const char* doing,
                                          std::int64_t round) {
    std::vector<std::string> moves;
    auto rows = connection.query("SELECT n, move, checksum IS seal(round, n, move, answers) "
                                 "FROM move WHERE round = ?1 ORDER BY n");
    rows.bind(round);
    while (rows.step()) {
        if (!rows.truth(2) || rows.integer(0) != static_cast<std::int64_t>(moves.size()))
            return not_whole(connection, doing, round,
                             ("move " + std::to_string(moves.size() + 1)).c_str());
        moves.push_back(rows.text(1));
    }
    if (auto all = expect_tally(connection, doing, "moves", round,
                                static_cast<std::int64_t>(moves.size()));
        !all)
        return all.error();
    return moves;
}

Result<std::vector<PlayerId>> players_of(Connection& connection, const char* doing,
                                         std::int64_t round, int seats) {
    std::vector<PlayerId> players;
    auto rows = connection.query("SELECT seat, player, checksum IS seal(round, seat, player) "
                                 "FROM round_player WHERE round = ?1 ORDER BY seat");
    rows.bind(round);
    while (rows.step()) {
        if (!rows.truth(2) || rows.integer(0) != static_cast<std::int64_t>(players.size()))
            return not_whole(connection, doing, round, "the seating");
        players.push_back(PlayerId{rows.integer(1)});
    }
    if (static_cast<int>(players.size()) != seats)
        return not_whole(connection, doing, round, "the seating");
    return players;
}

// One round or all of them, for heading().
constexpr const char* select_headings =
    "SELECT id, game, title, seed, params, seats, started_ms, finished_ms, "
    "checksum IS seal(id, game, title, seed, params, seats, started_ms) AND "
    "state_checksum IS seal(id, state, why, finished_ms, results) "
    "FROM round WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC";

Result<RoundRecord> heading(Connection& connection, const char* doing, Query& row) {
    if (!row.truth(8))
        return not_whole(connection, doing, row.integer(0), "the heading");
    RoundRecord round;
    round.id = RoundId{row.integer(0)};
    round.game = row.text(1);
    round.title = row.text(2);
    round.seed = static_cast<std::uint64_t>(row.integer(3));
    round.params = row.text(4);
    round.started_ms = row.integer(6);
    round.finished_ms = row.integer(7);
    auto players = players_of(connection, doing, row.integer(0), row.number(5));
    if (!players)
        return players.error();
    round.players = std::move(players).value();
    return round;
}

Result<RoundRecord> whole_round(Connection& connection, const char* doing, std::int64_t id) {
    auto row = connection.query(select_headings);
    row.bind(id, id);
    if (!row.step())
        return not_whole(connection, doing, id, "the heading");
    auto round = heading(connection, doing, row);
    if (!round)
        return round;
    auto puzzle = puzzle_of(connection, doing, id);
    if (!puzzle)
        return puzzle.error();
    auto moves = moves_of(connection, doing, id);
    if (!moves)
        return moves.error();
    round.value().puzzle = std::move(puzzle).value();
    round.value().moves = std::move(moves).value();
    return round;
}

std::vector<std::int64_t> open_rounds(Connection& connection) {
    std::vector<std::int64_t> ids;
    auto rows = connection.query("SELECT id FROM round WHERE state = 'open' ORDER BY id DESC");
    while (rows.step())
        ids.push_back(rows.integer(0));
    return ids;
}

} // namespace

Result<std::vector<RoundRecord>> PlayerStore::unfinished() const {
    static constexpr const char* doing = "read the rounds in play";
    return connection_->read(doing, [&]() -> Result<std::vector<RoundRecord>> {
        const auto ids = open_rounds(*connection_);
        if (auto all =
                expect_tally(*connection_, doing, "open", 0, static_cast<std::int64_t>(ids.size()));
            !all)
            return all.error();
        std::vector<RoundRecord> rounds;
        for (const std::int64_t id : ids) {
            auto round = whole_round(*connection_, doing, id);
            if (!round)
                return round.error();
            rounds.push_back(std::move(round).value());
        }
        return rounds;
    });
}

Result<std::vector<std::string>> PlayerStore::set_aside_damaged() {
    static constexpr const char* doing = "read a round in play";
    using Sentences = std::vector<std::string>;
    std::map<std::int64_t, std::string> faults;
    const auto looked = connection_->read(doing, [&]() -> Done {
        for (const std::int64_t id : open_rounds(*connection_)) {
            const auto round = whole_round(*connection_, doing, id);
            if (!round)
                faults[id] = round.error().message;
        }
        return ok();
    });
    if (!looked)
        return looked.error();
    Sentences sentences;
    for (const auto& [id, why] : faults) {
        if (auto marked = mark_unreadable(RoundId{id}, why); !marked)
            return marked.error();
        sentences.push_back("Round " + std::to_string(id) +
                            " was damaged and is set aside: " + why);
    }
    return sentences;
}

Result<RoundRecord> PlayerStore::round(RoundId id) const {
    static constexpr const char* doing = "read the round";
    return connection_->read(doing, [&]() -> Result<RoundRecord> {
        const auto number = static_cast<std::int64_t>(id);
        if (number < 1 || number > tally(*connection_, "rounds", 0))
            return Error{std::string("could not ") + doing + ": there is no round " +
                         std::to_string(number) + " in " + connection_->path() + "."};
        return whole_round(*connection_, doing, number);
    });
}

Result<std::vector<RoundRecord>> PlayerStore::rounds() const {
    static constexpr const char* doing = "read the history";
    return connection_->read(doing, [&]() -> Result<std::vector<RoundRecord>> {
        std::vector<RoundRecord> rounds;
        auto rows = connection_->query(select_headings);
        rows.bind(1, std::numeric_limits<std::int64_t>::max());
        while (rows.step()) {
            auto round = heading(*connection_, doing, rows);
            if (!round)
                return round.error();
            rounds.push_back(std::move(round).value());
        }
        if (auto all = expect_tally(*connection_, doing, "rounds", 0,
                                    static_cast<std::int64_t>(rounds.size()));
            !all)
            return all.error();
        return rounds;
    });
}

} // namespace epilogue
