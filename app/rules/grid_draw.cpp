#include "rules/grid_draw.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace epilogue {

namespace {

constexpr std::size_t side_length = 3;
constexpr std::size_t kind_count = static_cast<std::size_t>(CriterionKind::Distributor) + 1;
constexpr int percent = 100;

// How a kind that is no person is drawn, and how many of it a board may have.
struct KindRule {
    std::uint64_t weight = 0;
    int most = 0;
};

KindRule rule_of(CriterionKind kind) {
    switch (kind) {
    case CriterionKind::Genre:
        return {5, 2};
    case CriterionKind::Title:
        return {4, 2};
    case CriterionKind::Years:
    case CriterionKind::Award:
    case CriterionKind::Minutes:
    case CriterionKind::Language:
        return {4, 1};
    case CriterionKind::Gross:
    case CriterionKind::Distributor:
        return {3, 1};
    default:
        return {};
    }
}

enum class Want { Person, Pair, Other };

struct Place {
    std::size_t side = 0;
    Want want = Want::Person;
};

using Layout = std::array<Place, 6>;

Want want_of(CriterionKind kind) {
    switch (kind) {
    case CriterionKind::Person:
    case CriterionKind::Director:
        return Want::Person;
    case CriterionKind::TwoPeople:
        return Want::Pair;
    default:
        return Want::Other;
    }
}

// Where people and other criteria stand, the first place for one that is wanted first. A person
// across from another is drawn right after that one, while there is still much to choose from. The
// last two are others, side by side.
Layout layout_of(Want first, Rng& rng) {
    constexpr Want person = Want::Person;
    constexpr Want other = Want::Other;
    constexpr Layout apart = {
        {{0, person}, {0, person}, {0, person}, {1, other}, {1, other}, {1, other}}};
    constexpr Layout crossed = {
        {{0, person}, {1, person}, {0, person}, {0, other}, {1, other}, {1, other}}};
    constexpr Layout crowded = {
        {{0, person}, {1, person}, {0, person}, {0, person}, {1, other}, {1, other}}};
    constexpr std::array layouts = {apart, apart, crossed, crossed, crowded};
    // With another first, three of them are needed.
    Layout layout = layouts.at(rng.index(layouts.size() - (first == Want::Other ? 1 : 0)));
    if (first == Want::Other) {
        const auto place = std::find_if(layout.begin(), layout.end(),
                                        [](const Place& one) { return one.want == Want::Other; });
        std::rotate(layout.begin(), place, place + 1);
    } else {
        layout[0].want = first;
    }
    if (rng.below(2) == 0) {
        for (Place& place : layout)
            place.side = 1 - place.side;
    }
    return layout;
}

// By chance among those that have stood on the fewest boards of late.
int least_used(const std::vector<int>& candidates, const Recent& recent, Rng& rng) {
    int chosen = candidates.front();
    std::uint64_t alike = 0;
    for (const int one : candidates) {
        if (recent.uses(one) > recent.uses(chosen))
            continue;
        alike = recent.uses(one) < recent.uses(chosen) ? 1 : alike + 1;
        if (rng.below(alike) == 0)
            chosen = one;
    }
    return chosen;
}

// By chance, but rather one that has not stood there of late.
int seldom_used(const std::vector<int>& candidates, const Recent& recent, Rng& rng) {
    constexpr int looks = 4;
    int chosen = candidates[rng.index(candidates.size())];
    for (int look = 1; look < looks; ++look) {
        const int other = candidates[rng.index(candidates.size())];
        if (recent.uses(other) < recent.uses(chosen))
            chosen = other;
    }
    return chosen;
}

// All of one kind, each kind as likely as another, however many criteria it has.
std::vector<int> others_of_one_kind(const Crossings& crossings, Rng& rng) {
    std::vector<CriterionKind> kinds;
    for (const int one : crossings.others()) {
        if (std::find(kinds.begin(), kinds.end(), crossings.kind(one)) == kinds.end())
            kinds.push_back(crossings.kind(one));
    }
    const CriterionKind kind = kinds[rng.index(kinds.size())];
    std::vector<int> found;
    std::copy_if(crossings.others().begin(), crossings.others().end(), std::back_inserter(found),
                 [&](int one) { return crossings.kind(one) == kind; });
    return found;
}

class Draw {
  public:
    Draw(const Supply& supply, std::optional<int> turn, Rng& rng)
        : crossings_(supply.crossings), recent_(supply.recent), rules_(supply.rules),
          persons_(supply.persons), turn_(turn), rng_(rng),
          single_today_(rules_.single_percent > 0 &&
                        rng.below(percent) < static_cast<std::uint64_t>(rules_.single_percent)) {}

    std::optional<Headers> board(int anchor) {
        constexpr std::size_t last_two = 4;
        const Layout layout = layout_of(want_of(crossings_.kind(anchor)), rng_);
        sides_.at(layout.front().side).push_back(anchor);
        for (std::size_t i = 1; i < last_two; ++i) {
            const std::size_t side = layout.at(i).side;
            const bool other = layout.at(i).want == Want::Other;
            const auto candidates = fitting(other ? crossings_.others() : persons_, side);
            const auto header = other ? one_other(candidates) : one_person(candidates);
            if (!header)
                return std::nullopt;
            sides_.at(side).push_back(*header);
        }
        return with_last_two(layout.back().side);
    }

  private:
    // The last one must make it the board's turn, which one in 64 does: many pairs are looked at.
    std::optional<Headers> with_last_two(std::size_t on) {
        constexpr int tries = 24;
        std::vector<int>& side = sides_.at(on);
        const auto candidates = fitting(crossings_.others(), on);
        for (int i = 0; i < tries && candidates.size() > 1; ++i) {
            const auto fifth = one_other(candidates);
            if (!fifth)
                return std::nullopt;
            side.push_back(*fifth);
            if (const auto sixth = one_other(last_ones(candidates, *fifth))) {
                side.push_back(*sixth);
                if (const Headers found = headers(); fair(found))
                    return found;
                side.pop_back();
            }
            side.pop_back();
        }
        return std::nullopt;
    }

    // Those of the candidates that may stand beside the fifth header and whose turn it is with the
    // five.
    std::vector<int> last_ones(const std::vector<int>& candidates, int fifth) const {
        int turn = 0;
        for (const auto& side : sides_) {
            for (const int header : side)
                turn ^= crossings_.turn(header);
        }
        std::vector<int> found;
        for (const int one : candidates) {
            if (may_stand_beside(fifth, one) && (!turn_ || (turn ^ crossings_.turn(one)) == *turn_))
                found.push_back(one);
        }
        return found;
    }

    // In another order than they were found in.
    Headers headers() {
        Headers found;
        for (const auto& [side, into] :
             {std::pair{&sides_[0], &found.rows}, std::pair{&sides_[1], &found.columns}}) {
            std::vector<int> shuffled = *side;
            rng_.shuffle(shuffled);
            std::copy(shuffled.begin(), shuffled.end(), into->begin());
        }
        return found;
    }

    // One film and no doubt about it.
    static bool is_single(const Crossing& cell) { return cell.accepted == 1 && cell.firm == 1; }

    bool enough(const Crossing& cell) const {
        return cell.firm >= rules_.least_films || (single_today_ && is_single(cell));
    }

    bool may_stand(int criterion, std::size_t side) const {
        for (const int header : sides_.at(1 - side)) {
            const Crossing& cell = crossings_.of(header, criterion);
            if (!enough(cell) || !cell.may_cross || recent_.met(header, criterion))
                return false;
        }
        return std::all_of(sides_.at(side).begin(), sides_.at(side).end(),
                           [&](int header) { return may_stand_beside(header, criterion); });
    }

    bool may_stand_beside(int header, int criterion) const {
        return crossings_.of(header, criterion).may_stand_beside && !recent_.met(header, criterion);
    }

    std::vector<int> fitting(const std::vector<int>& pool, std::size_t side) const {
        std::vector<int> found;
        for (const int one : pool) {
            if (may_stand(one, side))
                found.push_back(one);
        }
        return found;
    }

    std::optional<int> one_person(const std::vector<int>& candidates) {
        if (candidates.empty())
            return std::nullopt;
        return seldom_used(candidates, recent_, rng_);
    }

    // The kind first, so that kinds with few criteria come up as well.
    std::optional<int> one_other(const std::vector<int>& candidates) {
        std::array<int, kind_count> standing{};
        for (const auto& side : sides_) {
            for (const int header : side)
                ++standing.at(static_cast<std::size_t>(crossings_.kind(header)));
        }
        std::array<std::uint64_t, kind_count> weights{};
        for (const int one : candidates) {
            const auto kind = static_cast<std::size_t>(crossings_.kind(one));
            const KindRule rule = rule_of(crossings_.kind(one));
            weights.at(kind) = standing.at(kind) < rule.most ? rule.weight : 0;
        }
        const std::uint64_t sum = std::accumulate(weights.begin(), weights.end(), std::uint64_t{0});
        if (sum == 0)
            return std::nullopt;
        std::uint64_t at = rng_.below(sum);
        std::size_t kind = 0;
        for (; at >= weights.at(kind); ++kind)
            at -= weights.at(kind);
        std::vector<int> of_kind;
        for (const int one : candidates) {
            if (crossings_.kind(one) == static_cast<CriterionKind>(kind))
                of_kind.push_back(one);
        }
        return seldom_used(of_kind, recent_, rng_);
    }

    bool fair(const Headers& headers) const {
        int singles = 0;
        int scarcest = most_films_of_cell;
        std::array<bool, side_length> known_row{};
        std::array<bool, side_length> known_column{};
        for (std::size_t row = 0; row < side_length; ++row) {
            for (std::size_t column = 0; column < side_length; ++column) {
                const Crossing& cell =
                    crossings_.of(headers.rows.at(row), headers.columns.at(column));
                singles += is_single(cell) ? 1 : 0;
                scarcest = std::min(scarcest, int{cell.firm});
                if (cell.best_fame >= rules_.known_fame) {
                    known_row.at(row) = true;
                    known_column.at(column) = true;
                }
            }
        }
        const auto yes = [](bool known) { return known; };
        return singles <= 1 && scarcest <= rules_.scarcest_films &&
               kinds(headers) >= rules_.kinds &&
               std::all_of(known_row.begin(), known_row.end(), yes) &&
               std::all_of(known_column.begin(), known_column.end(), yes);
    }

    int kinds(const Headers& headers) const {
        std::array<bool, kind_count> there{};
        for (const int header : headers.all())
            there.at(static_cast<std::size_t>(crossings_.kind(header))) = true;
        return static_cast<int>(std::count(there.begin(), there.end(), true));
    }

    const Crossings& crossings_;
    const Recent& recent_;
    const DayRules& rules_;
    const std::vector<int>& persons_;
    std::optional<int> turn_;
    Rng& rng_;
    bool single_today_ = false;
    std::array<std::vector<int>, 2> sides_;
};

} // namespace

Supply supply_of(const Crossings& crossings, const Recent& recent, const DayRules& rules) {
    const auto& all = crossings.persons();
    const auto bound = [&](int part) {
        return all.size() * static_cast<std::size_t>(part) / percent;
    };
    Supply supply{crossings, recent, rules, {}};
    for (std::size_t i = bound(rules.people_from); i < bound(rules.people_to); ++i) {
        if (!recent.person_was_there(all[i]))
            supply.persons.push_back(all[i]);
    }
    return supply;
}

std::optional<int> anchor_of(const Supply& supply, Rng& rng) {
    constexpr std::uint64_t others_percent = 35;
    const std::uint64_t chance = rng.below(percent);
    const auto pairs = static_cast<std::uint64_t>(supply.rules.pair_percent);
    std::vector<int> candidates;
    if (chance < pairs) {
        for (const int pair : supply.crossings.pairs()) {
            if (!supply.recent.person_was_there(pair))
                candidates.push_back(pair);
        }
    } else if (chance < pairs + others_percent && !supply.crossings.others().empty()) {
        candidates = others_of_one_kind(supply.crossings, rng);
    } else {
        candidates = supply.persons;
    }
    if (candidates.empty())
        return std::nullopt;
    return least_used(candidates, supply.recent, rng);
}

std::optional<int> any_person(const Supply& supply, Rng& rng) {
    if (supply.persons.empty())
        return std::nullopt;
    return supply.persons[rng.index(supply.persons.size())];
}

std::optional<Headers> drawn_board(const Supply& supply, int anchor, std::optional<int> turn,
                                   Rng& rng) {
    return Draw(supply, turn, rng).board(anchor);
}

} // namespace epilogue
