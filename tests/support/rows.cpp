#include "support/rows.h"

#include <algorithm>

namespace epilogue {

RoundRecord* Rows::row_of(RoundId id) {
    if (id == RoundId{})
        return rounds.empty() ? nullptr : &rounds.back();
    for (RoundRecord& row : rounds)
        if (row.id == id)
            return &row;
    return nullptr;
}

std::vector<ResultRecord> Rows::results_of(PlayerId player) const {
    std::vector<ResultRecord> mine;
    for (ResultRecord result : results) {
        if (result.player != player)
            continue;
        for (const auto& [round, use] : uses) {
            if (round != result.round || counts(use))
                continue;
            result.points = std::max(0, result.points - use.points);
            result.right = std::max(0, result.right - 1);
        }
        mine.push_back(result);
    }
    return mine;
}

std::vector<PlayedGrid> Rows::grids_of(PlayerId player) const {
    const auto counted = results_of(player);
    std::vector<PlayedGrid> grids;
    for (const RoundRecord& row : rounds) {
        if (row.game != "grid" || put_away.contains(row.id) || row.players.empty() ||
            row.players.front() != player)
            continue;
        PlayedGrid grid{row.id, row.params, row.finished_ms, row.moves, {}, 0};
        for (const ResultRecord& result : counted)
            if (result.round == row.id)
                grid.result = result;
        for (const auto& [round, use] : uses)
            grid.uses += round == row.id && counts(use) ? 1 : 0;
        grids.push_back(std::move(grid));
    }
    return grids;
}

std::vector<Ruling> Rows::rulings_there() const {
    std::vector<Ruling> there;
    for (const KeptRuling& row : rulings) {
        if (row.removed)
            continue;
        there.push_back(row.ruling);
        std::set<RoundId> touched;
        for (const auto& [round, use] : uses)
            if (std::find(use.rulings.begin(), use.rulings.end(), row.ruling.id) !=
                use.rulings.end())
                touched.insert(round);
        there.back().rounds = static_cast<int>(touched.size());
    }
    std::sort(there.begin(), there.end(), [](const Ruling& a, const Ruling& b) {
        return std::pair(a.day, a.id) > std::pair(b.day, b.id);
    });
    return there;
}

void Rows::add_ruling(const Ruling& ruling) {
    for (KeptRuling& row : rulings) {
        if (row.ruling.film != ruling.film || row.ruling.criterion != ruling.criterion)
            continue;
        if (row.removed || !row.ruling.in_force) {
            const RulingId id = row.ruling.id;
            row = {ruling, false};
            row.ruling.id = id;
            row.ruling.in_force = true;
        }
        return;
    }
    rulings.push_back({ruling, false});
    rulings.back().ruling.id = RulingId{static_cast<std::int64_t>(rulings.size())};
}

Done Rows::set_ruling(RulingId id, bool in_force) {
    for (KeptRuling& row : rulings)
        if (row.ruling.id == id && !row.removed) {
            row.ruling.in_force = in_force;
            return ok();
        }
    return Error{"could not set the ruling: there is no such ruling."};
}

Done Rows::remove_ruling(RulingId id) {
    for (KeptRuling& row : rulings)
        if (row.ruling.id == id && !row.removed) {
            row.ruling.in_force = false;
            row.removed = true;
            return ok();
        }
    return Error{"could not remove the ruling: there is no such ruling."};
}

bool Rows::add_uses(RoundId round, const std::vector<RulingUse>& wanted) {
    bool all = true;
    for (RulingUse use : wanted) {
        for (const auto& [film, criterion] : use.named) {
            const KeptRuling* row = ruling_named(film, criterion);
            all = all && row != nullptr;
            if (row != nullptr)
                use.rulings.push_back(row->ruling.id);
        }
        use.named.clear();
        uses.emplace_back(round, std::move(use));
    }
    return all;
}

const KeptRuling* Rows::ruling_named(const std::string& film, const std::string& criterion) const {
    for (const KeptRuling& row : rulings)
        if (row.ruling.film == film && row.ruling.criterion == criterion)
            return &row;
    return nullptr;
}

bool Rows::counts(const RulingUse& use) const {
    return std::all_of(use.rulings.begin(), use.rulings.end(), [&](RulingId id) {
        return std::any_of(rulings.begin(), rulings.end(), [&](const KeptRuling& row) {
            return row.ruling.id == id && row.ruling.in_force && !row.removed;
        });
    });
}

} // namespace epilogue
