// A player's Movie Grids as they come back: rounds, moves and results of all of them at once, since
// after some years there are thousands.
#include "store/answer_reads.h"
#include "store/connection.h"
#include "store/player_store.h"
#include "store/ruling_uses.h"
#include "store/tally.h"

#include <map>

namespace epilogue {

namespace {

constexpr const char* doing = "read the grids";

using Grids = std::map<RoundId, PlayedGrid>;

Error not_whole(Connection& connection, std::int64_t round) {
    return damaged(doing, connection.file(), "round " + std::to_string(round) + " is not whole");
}

// Every round is looked at, so that none can drop out unseen.
Result<Grids> grids_of(Connection& connection, PlayerId player) {
    Grids grids;
    std::int64_t count = 0;
    auto rows = connection.query(
        "SELECT r.id, r.params, r.finished_ms, r.game = 'grid' AND r.state IN ('open', "
        "'finished'), "
        "r.checksum IS seal(r.id, r.game, r.title, r.seed, r.params, r.seats, r.started_ms) AND "
        "r.state_checksum IS seal(r.id, r.state, r.why, r.finished_ms, r.results), "
        "p.player, p.checksum IS seal(p.round, p.seat, p.player) "
        "FROM round AS r LEFT JOIN round_player AS p ON p.round = r.id AND p.seat = 0 "
        "ORDER BY r.id");
    for (; rows.step(); ++count) {
        if (!rows.truth(4) || !rows.truth(6))
            return not_whole(connection, rows.integer(0));
        if (!rows.truth(3) || PlayerId{rows.integer(5)} != player)
            continue;
        PlayedGrid& grid = grids[RoundId{rows.integer(0)}];
        grid.round = RoundId{rows.integer(0)};
        grid.params = rows.text(1);
        grid.finished_ms = rows.integer(2);
    }
    if (auto all = expect_tally(connection, doing, "rounds", 0, count); !all)
        return all.error();
    return grids;
}

Done add_moves(Connection& connection, Grids& grids) {
    auto rows = connection.query(
        "SELECT m.round, m.n, m.move, m.checksum IS seal(m.round, m.n, m.move, m.answers) "
        "FROM round AS r CROSS JOIN move AS m ON m.round = r.id WHERE r.game = 'grid' "
        "ORDER BY m.round, m.n");
    while (rows.step()) {
        const auto grid = grids.find(RoundId{rows.integer(0)});
        if (grid == grids.end())
            continue;
        auto& moves = grid->second.moves;
        if (!rows.truth(3) || rows.integer(1) != static_cast<std::int64_t>(moves.size()))
            return not_whole(connection, rows.integer(0));
        moves.push_back(rows.text(2));
    }
    for (const auto& [round, grid] : grids)
        if (auto all = expect_tally(connection, doing, "moves", static_cast<std::int64_t>(round),
                                    static_cast<std::int64_t>(grid.moves.size()));
            !all)
            return all;
    return ok();
}

Done add_results(Connection& connection, const std::vector<ResultRecord>& results, Grids& grids) {
    for (const ResultRecord& result : results)
        if (const auto grid = grids.find(result.round); grid != grids.end())
            grid->second.result = result;
    for (const auto& [round, grid] : grids)
        if (grid.finished_ms != 0 && grid.result.round != round)
            return damaged(doing, connection.file(),
                           "the result of round " +
                               std::to_string(static_cast<std::int64_t>(round)) + " is missing");
    return ok();
}

} // namespace

Result<std::vector<PlayedGrid>> PlayerStore::grids(PlayerId player) const {
    return connection_->read(doing, [&]() -> Result<std::vector<PlayedGrid>> {
        auto grids = grids_of(*connection_, player);
        if (!grids)
            return grids.error();
        if (auto added = add_moves(*connection_, grids.value()); !added)
            return added.error();
        const auto results = results_that_count(*connection_, doing, player);
        if (!results)
            return results.error();
        if (auto added = add_results(*connection_, results.value(), grids.value()); !added)
            return added.error();
        const auto sums = use_sums(*connection_, doing);
        if (!sums)
            return sums.error();
        std::vector<PlayedGrid> oldest_first;
        for (auto& [round, grid] : grids.value()) {
            if (const auto found = sums.value().find(round); found != sums.value().end())
                grid.uses = found->second.cells;
            oldest_first.push_back(std::move(grid));
        }
        return oldest_first;
    });
}

} // namespace epilogue
