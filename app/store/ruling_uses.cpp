#include "store/ruling_uses.h"

#include "store/tally.h"

#include <algorithm>
#include <optional>

namespace epilogue {

namespace {

Result<RulingId> ruling_named(Connection& connection, const char* doing, const std::string& film,
                              const std::string& criterion) {
    auto row = connection.query("SELECT id FROM ruling WHERE film = ?1 AND criterion = ?2");
    row.bind(film, criterion);
    if (row.step())
        return RulingId{row.integer(0)};
    return Error{std::string("could not ") + doing + ": there is no ruling on the film " + film +
                 " for " + criterion + " in " + connection.path() + "."};
}

void insert_use(Connection& connection, RoundId round, const RulingUse& use, RulingId ruling) {
    const int added =
        connection
            .query("INSERT OR IGNORE INTO ruling_use(round, cell, ruling, points, checksum) "
                   "VALUES(?1, ?2, ?3, ?4, seal(?1, ?2, ?3, ?4))")
            .bind(round, use.cell, ruling, use.points)
            .run();
    if (added > 0)
        add_to_tally(connection, "uses", static_cast<std::int64_t>(round), added);
}

// Sums up the cell that was read last.
struct Cell {
    int number = 0;
    int points = 0;
    bool counts = true;
};

void add_cell(UseSum& sum, const Cell& cell) {
    if (cell.counts) {
        ++sum.cells;
    } else {
        ++sum.lost_cells;
        sum.lost_points += cell.points;
    }
}

// Rows come by round and cell; a cell that several rulings stand behind has several.
class Summing {
  public:
    void add(RoundId round, const Cell& row) {
        if (!cell_ || round_ != round || cell_->number != row.number) {
            close();
            round_ = round;
            cell_ = row;
        }
        cell_->counts = cell_->counts && row.counts;
    }

    UseSums sums() {
        close();
        return std::move(sums_);
    }

  private:
    void close() {
        if (cell_)
            add_cell(sums_[round_], *cell_);
        cell_.reset();
    }

    UseSums sums_;
    RoundId round_{};
    std::optional<Cell> cell_;
};

// Every round that has uses has the number that was written.
Done expect_all(Connection& connection, const char* doing,
                const std::map<std::int64_t, std::int64_t>& found) {
    std::map<std::int64_t, std::int64_t> expected;
    auto rows = connection.query("SELECT id, n FROM tally WHERE what = 'uses'");
    while (rows.step())
        expected[rows.integer(0)] = rows.integer(1);
    if (found == expected)
        return ok();
    return damaged(doing, connection.file(), "uses of rulings are missing");
}

} // namespace

Done insert_uses(Connection& connection, const char* doing, RoundId round,
                 const std::vector<RulingUse>& uses) {
    for (const RulingUse& use : uses) {
        for (const RulingId ruling : use.rulings)
            insert_use(connection, round, use, ruling);
        for (const auto& [film, criterion] : use.named) {
            const auto ruling = ruling_named(connection, doing, film, criterion);
            if (!ruling)
                return ruling.error();
            insert_use(connection, round, use, ruling.value());
        }
    }
    return ok();
}

Result<UseSums> use_sums(Connection& connection, const char* doing) {
    Summing summing;
    std::map<std::int64_t, std::int64_t> found;
    auto rows = connection.query("SELECT u.round, u.cell, u.points, r.in_force AND NOT r.removed, "
                                 "u.checksum IS seal(u.round, u.cell, u.ruling, u.points) AND "
                                 "r.state_checksum IS seal(u.ruling, r.in_force, r.removed) "
                                 "FROM ruling_use AS u LEFT JOIN ruling AS r ON r.id = u.ruling "
                                 "ORDER BY u.round, u.cell, u.ruling");
    while (rows.step()) {
        if (!rows.truth(4))
            return damaged(doing, connection.file(),
                           "a use of a ruling in round " + std::to_string(rows.integer(0)) +
                               " is not whole");
        ++found[rows.integer(0)];
        summing.add(RoundId{rows.integer(0)}, {rows.number(1), rows.number(2), rows.truth(3)});
    }
    if (auto all = expect_all(connection, doing, found); !all)
        return all.error();
    return summing.sums();
}

void leave_out_lost(ResultRecord& result, const UseSums& sums) {
    const auto found = sums.find(result.round);
    if (found == sums.end())
        return;
    result.points = std::max(0, result.points - found->second.lost_points);
    result.right = std::max(0, result.right - found->second.lost_cells);
}

} // namespace epilogue
