#include "rules/quiz_order.h"

#include "rules/quiz_draw.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace epilogue {

namespace {

using Positions = std::vector<int>;

class Orderer {
  public:
    Orderer(const std::vector<PoolEntry>& pool, Rng& rng) : pool_(pool), rng_(rng) {}

    // Shuffled; then each time the first of those left that differs most from its neighbour.
    Positions mixed(Positions items) {
        rng_.shuffle(items);
        Positions out;
        while (!items.empty()) {
            auto next = items.begin();
            if (!out.empty())
                next = std::min_element(items.begin(), items.end(), [&](int a, int b) {
                    return likeness(a, out.back()) < likeness(b, out.back());
                });
            out.push_back(*next);
            items.erase(next);
        }
        return out;
    }

    Positions rising(const Positions& items, bool endings_last) {
        Positions out = mixed(items);
        std::stable_sort(out.begin(), out.end(), [&](int a, int b) {
            const auto place = [&](int item) {
                const bool ending = endings_last && entry(item).category == ending_category;
                return std::pair(ending, entry(item).difficulty);
            };
            return place(a) < place(b);
        });
        return out;
    }

    // A few of each difficulty, and of the hardest as many more as the length asks for.
    Positions ladder(const Positions& items, std::size_t length) {
        std::array<Positions, 6> rungs;
        for (const int item : mixed(items))
            rungs.at(static_cast<std::size_t>(std::clamp(entry(item).difficulty, 1, 5)))
                .push_back(item);
        std::array<std::size_t, 6> taken{};
        std::size_t sum = 0;
        for (std::size_t i = 0; i < rungs.size(); ++i) {
            taken.at(i) = std::min({rungs.at(i).size(), std::size_t{ladder_step}, length - sum});
            sum += taken.at(i);
        }
        for (std::size_t i = rungs.size(); i-- > 0;) {
            const std::size_t more = std::min(rungs.at(i).size() - taken.at(i), length - sum);
            taken.at(i) += more;
            sum += more;
        }
        Positions out;
        for (std::size_t i = 0; i < rungs.size(); ++i)
            out.insert(out.end(), rungs.at(i).begin(),
                       rungs.at(i).begin() + static_cast<std::ptrdiff_t>(taken.at(i)));
        return out;
    }

    const PoolEntry& entry(int item) const { return pool_.at(static_cast<std::size_t>(item)); }

  private:
    int likeness(int a, int b) const {
        return (entry(a).category == entry(b).category ? 2 : 0) +
               (entry(a).kind == entry(b).kind ? 1 : 0);
    }

    const std::vector<PoolEntry>& pool_;
    Rng& rng_;
};

// Stretches of items asked equally often, each of `most` items at the longest.
std::vector<Positions> stretches(const std::vector<PoolEntry>& pool, const Positions& chosen,
                                 std::size_t most) {
    std::vector<Positions> out;
    int asked = -1;
    for (const int item : chosen) {
        const int times = pool.at(static_cast<std::size_t>(item)).times_asked;
        if (out.empty() || times != asked || out.back().size() == most)
            out.emplace_back();
        out.back().push_back(item);
        asked = times;
    }
    return out;
}

void append(Positions& out, const Positions& more) {
    out.insert(out.end(), more.begin(), more.end());
}

} // namespace

void put_in_order(Mode mode, const std::vector<PoolEntry>& pool, std::vector<int>& chosen,
                  Rng& rng) {
    Orderer order(pool, rng);
    Positions out;
    switch (mode) {
    case Mode::FiveSeasons:
        out = order.rising(chosen, true);
        break;
    case Mode::Classic:
    case Mode::Rehearsal:
        out = order.mixed(chosen);
        break;
    case Mode::Endless:
        for (const Positions& stretch : stretches(pool, chosen, sprint_wave))
            append(out, order.mixed(stretch));
        break;
    case Mode::Sprint:
        for (const Positions& stretch : stretches(pool, chosen, sprint_wave))
            append(out, order.rising(stretch, false));
        break;
    case Mode::SuddenDeath:
        for (const Positions& stretch : stretches(pool, chosen, longest_run))
            if (out.size() < ladder_length)
                append(out, order.ladder(stretch, ladder_length - out.size()));
        break;
    }
    chosen = std::move(out);
}

} // namespace epilogue
