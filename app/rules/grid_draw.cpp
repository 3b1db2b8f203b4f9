#include "rules/grid_draw.h"

#include <algorithm>
#include <utility>

namespace epilogue {

namespace {

constexpr std::size_t side_length = 3;
constexpr std::size_t kind_count = static_cast<std::size_t>(CriterionKind::Distributor) + 1;
constexpr int percent = 100;

std::array<int, 6> all_of(const Headers& headers) {
    return {headers.rows[0],    headers.rows[1],    headers.rows[2],
            headers.columns[0], headers.columns[1], headers.columns[2]};
}

// How a kind that is no person is drawn, and how many of it a board may have.
struct KindRule {
    std::uint64_t weight = 0;
    int most = 0;
};

KindRule rule_of(CriterionKind kind) {
    switch (kind) {
    case CriterionKind::Years:
        return {4, 1};
    case CriterionKind::Genre:
        return {5, 2};
    case CriterionKind::Award:
        return {4, 1};
    case CriterionKind::Title:
        return {4, 2};
    case CriterionKind::Gross:
        return {3, 1};
    case CriterionKind::Minutes:
        return {2, 1};
    case CriterionKind::Language:
        return {1, 1};
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

// Where people and other criteria stand. A header that must share films with a person across is
// drawn right after that person, while there is still much to choose from.
Layout layout_of(const DayRules& rules, Rng& rng) {
    constexpr Want person = Want::Person;
    constexpr Want other = Want::Other;
    constexpr Layout apart = {
        {{0, person}, {0, person}, {0, person}, {1, other}, {1, other}, {1, other}}};
    constexpr Layout crossed = {
        {{0, person}, {1, person}, {0, person}, {0, other}, {1, other}, {1, other}}};
    constexpr Layout crowded = {
        {{0, person}, {1, person}, {0, person}, {0, person}, {1, other}, {1, other}}};
    constexpr std::array layouts = {apart, apart, crossed, crossed, crowded};
    Layout layout = layouts.at(rng.index(layouts.size()));
    if (rng.below(percent) < static_cast<std::uint64_t>(rules.pair_percent))
        layout[0].want = Want::Pair;
    if (rng.below(2) == 0) {
        for (Place& place : layout)
            place.side = 1 - place.side;
    }
    return layout;
}

class Draw {
  public:
    Draw(const Crossings& crossings, const Recent& recent, const DayRules& rules, Rng& rng)
        : crossings_(crossings), recent_(recent), rules_(rules), rng_(rng),
          single_today_(rules.single_percent > 0 &&
                        rng.below(percent) < static_cast<std::uint64_t>(rules.single_percent)) {}

    std::optional<Headers> board() {
        for (const Place& place : layout_of(rules_, rng_)) {
            const auto header = place.want == Want::Other ? other_for(place.side)
                                                          : person_for(place.side, place.want);
            if (!header)
                return std::nullopt;
            sides_.at(place.side).push_back(*header);
        }
        Headers headers;
        for (const auto& [side, into] :
             {std::pair{&sides_[0], &headers.rows}, std::pair{&sides_[1], &headers.columns}}) {
            rng_.shuffle(*side);
            std::copy(side->begin(), side->end(), into->begin());
        }
        return fair(headers) ? std::optional(headers) : std::nullopt;
    }

  private:
    // One film and no doubt about it.
    static bool is_single(const Crossing& cell) { return cell.accepted == 1 && cell.firm == 1; }

    bool enough(const Crossing& cell) const {
        return cell.firm >= rules_.least_films || (single_today_ && is_single(cell));
    }

    bool may_stand(int criterion, std::size_t side) const {
        if (recent_.person_was_there(criterion))
            return false;
        for (const int header : sides_.at(1 - side)) {
            const Crossing& cell = crossings_.of(header, criterion);
            if (!enough(cell) || !cell.may_cross || recent_.met(header, criterion))
                return false;
        }
        return std::all_of(sides_.at(side).begin(), sides_.at(side).end(), [&](int header) {
            return crossings_.of(header, criterion).may_stand_beside &&
                   !recent_.met(header, criterion);
        });
    }

    // By chance, but rather one that has not stood there of late.
    int one_of(const std::vector<int>& candidates) {
        constexpr int looks = 4;
        int chosen = candidates[rng_.index(candidates.size())];
        for (int look = 1; look < looks; ++look) {
            const int other = candidates[rng_.index(candidates.size())];
            if (recent_.uses(other) < recent_.uses(chosen))
                chosen = other;
        }
        return chosen;
    }

    std::optional<int> person_for(std::size_t side, Want want) {
        const auto& pool = want == Want::Pair ? crossings_.pairs() : crossings_.persons();
        const auto bound = [&](int part) {
            return want == Want::Pair ? pool.size() * static_cast<std::size_t>(part == 0 ? 0 : 1)
                                      : pool.size() * static_cast<std::size_t>(part) / percent;
        };
        candidates_.clear();
        for (std::size_t i = bound(rules_.people_from); i < bound(rules_.people_to); ++i) {
            if (may_stand(pool[i], side))
                candidates_.push_back(pool[i]);
        }
        if (candidates_.empty())
            return std::nullopt;
        return one_of(candidates_);
    }

    int standing(CriterionKind kind) const {
        int count = 0;
        for (const auto& side : sides_)
            count += static_cast<int>(std::count_if(side.begin(), side.end(), [&](int header) {
                return crossings_.kind(header) == kind;
            }));
        return count;
    }

    // The kind first, so that kinds with few criteria come up as well.
    std::optional<int> other_for(std::size_t side) {
        std::array<std::vector<int>, kind_count> by_kind;
        for (const int criterion : crossings_.others()) {
            if (may_stand(criterion, side))
                by_kind.at(static_cast<std::size_t>(crossings_.kind(criterion)))
                    .push_back(criterion);
        }
        std::array<std::uint64_t, kind_count> weights{};
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < kind_count; ++i) {
            const auto kind = static_cast<CriterionKind>(i);
            const KindRule rule = rule_of(kind);
            if (!by_kind.at(i).empty() && standing(kind) < rule.most)
                weights.at(i) = rule.weight;
            sum += weights.at(i);
        }
        if (sum == 0)
            return std::nullopt;
        std::uint64_t at = rng_.below(sum);
        std::size_t kind = 0;
        for (; at >= weights.at(kind); ++kind)
            at -= weights.at(kind);
        return one_of(by_kind.at(kind));
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
        for (const int header : all_of(headers))
            there.at(static_cast<std::size_t>(crossings_.kind(header))) = true;
        return static_cast<int>(std::count(there.begin(), there.end(), true));
    }

    const Crossings& crossings_;
    const Recent& recent_;
    const DayRules& rules_;
    Rng& rng_;
    bool single_today_ = false;
    std::array<std::vector<int>, 2> sides_;
    std::vector<int> candidates_;
};

} // namespace

Recent::Recent(const Crossings& crossings)
    : crossings_(crossings), pairs_(static_cast<std::size_t>(crossings.size()) *
                                    static_cast<std::size_t>(crossings.size())),
      people_(static_cast<std::size_t>(crossings.people_count())),
      uses_(static_cast<std::size_t>(crossings.size())) {}

void Recent::count_pairs(const Headers& headers, int by) {
    for (const int a : all_of(headers)) {
        uses_[static_cast<std::size_t>(a)] += by;
        for (const int b : all_of(headers))
            pairs_[at(a, b)] = static_cast<std::int16_t>(pairs_[at(a, b)] + by);
    }
}

void Recent::count_people(const Headers& headers, int by) {
    for (const int header : all_of(headers)) {
        for (const int person : crossings_.people(header)) {
            if (person >= 0)
                people_[static_cast<std::size_t>(person)] += by;
        }
    }
}

bool Recent::person_was_there(int criterion) const {
    const auto& people = crossings_.people(criterion);
    return std::any_of(people.begin(), people.end(), [&](int person) {
        return person >= 0 && people_[static_cast<std::size_t>(person)] > 0;
    });
}

std::optional<Headers> drawn_board(const Crossings& crossings, const Recent& recent,
                                   const DayRules& rules, Rng& rng) {
    return Draw(crossings, recent, rules, rng).board();
}

} // namespace epilogue
