// How little known a film is among those that fit, and the most that nine different films make.
#include "rules/board.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace epilogue {

namespace {

constexpr int most_rarity = 100;

// Positions of a cell's films that a best assignment can need: the rarest nine. A cell that takes
// another leaves one of these nine free, since the other eight cells take at most eight of them;
// changing to that one loses nothing.
std::vector<std::size_t> rarest(const std::vector<int>& rarity) {
    std::vector<std::size_t> order(rarity.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto end = order.begin() +
                     static_cast<std::ptrdiff_t>(std::min<std::size_t>(order.size(), board_cells));
    std::partial_sort(order.begin(), end, order.end(), [&](std::size_t a, std::size_t b) {
        return rarity[a] != rarity[b] ? rarity[a] > rarity[b] : a < b;
    });
    order.erase(end, order.end());
    return order;
}

using Gains = std::vector<std::array<int, board_cells>>; // by film, then cell

// The film for each cell, so that the sum of gains is the highest: Kuhn's method with prices, a
// cell at a time (Kuhn 1955; Jonker and Volgenant 1987). There must be nine films or more. Films
// and cells count from 1 inside: 0 is the one that waits to be placed.
class Assignment {
  public:
    explicit Assignment(const Gains& gains)
        : gains_(gains), price_(gains.size() + 1, 0), holder_(gains.size() + 1, 0),
          from_(gains.size() + 1, 0) {
        for (std::size_t cell = 1; cell <= board_cells; ++cell)
            place(cell);
    }

    std::array<std::size_t, board_cells> films() const {
        std::array<std::size_t, board_cells> films{};
        for (std::size_t film = 1; film < holder_.size(); ++film) {
            if (holder_[film] != 0)
                films.at(holder_[film] - 1) = film - 1;
        }
        return films;
    }

  private:
    // What it costs to give the film to the cell at today's prices.
    int slack(std::size_t cell, std::size_t film) const {
        return -gains_[film - 1].at(cell - 1) - wage_.at(cell) - price_[film];
    }

    void place(std::size_t cell) {
        constexpr int unseen = std::numeric_limits<int>::max();
        std::vector<int> least(price_.size(), unseen);
        std::vector<bool> done(price_.size(), false);
        std::size_t at = 0;
        holder_[0] = cell;
        while (holder_[at] != 0) {
            done[at] = true;
            std::size_t next = 0;
            int step = unseen;
            for (std::size_t film = 1; film < price_.size(); ++film) {
                if (done[film])
                    continue;
                if (const int cost = slack(holder_[at], film); cost < least[film]) {
                    least[film] = cost;
                    from_[film] = at;
                }
                if (least[film] < step) {
                    step = least[film];
                    next = film;
                }
            }
            pay(done, least, step);
            at = next;
        }
        for (; at != 0; at = from_[at])
            holder_[at] = holder_[from_[at]];
    }

    void pay(const std::vector<bool>& done, std::vector<int>& least, int step) {
        for (std::size_t film = 0; film < price_.size(); ++film) {
            if (done[film]) {
                wage_.at(holder_[film]) += step;
                price_[film] -= step;
            } else if (film != 0) {
                least[film] -= step;
            }
        }
    }

    const Gains& gains_;
    std::array<int, board_cells + 1> wage_{};
    std::vector<int> price_;          // by film
    std::vector<std::size_t> holder_; // by film: its cell, 0 none
    std::vector<std::size_t> from_;   // by film: the one before it on the path
};

} // namespace

std::vector<int> rarities(const std::vector<int>& fame) {
    if (fame.size() == 1)
        return {most_rarity};
    std::vector<int> sorted = fame;
    std::sort(sorted.begin(), sorted.end());
    std::vector<int> found;
    found.reserve(fame.size());
    for (const int one : fame) {
        const auto [from, to] = std::equal_range(sorted.begin(), sorted.end(), one);
        // Better known, and as well known: those that tie stand half a place behind one another.
        const auto better = sorted.end() - to;
        const auto ties = to - from - 1;
        const auto others = static_cast<std::ptrdiff_t>(fame.size()) - 1;
        const auto halves = most_rarity * (2 * better + ties);
        found.push_back(static_cast<int>((halves + others) / (2 * others)));
    }
    return found;
}

BestTotal best_total(const Cells& cells, const std::array<std::vector<int>, board_cells>& rarity) {
    // A filled cell weighs more than all rarity, so that as many are filled as can be.
    constexpr int filled = board_cells * most_rarity + 1;
    std::array<std::vector<std::size_t>, board_cells> heads;
    Postings films;
    for (std::size_t cell = 0; cell < board_cells; ++cell) {
        heads[cell] = rarest(rarity[cell]);
        for (const std::size_t at : heads[cell])
            films.push_back(cells[cell][at]);
    }
    std::sort(films.begin(), films.end());
    films.erase(std::unique(films.begin(), films.end()), films.end());

    Gains gains(films.size() + board_cells); // the last nine are no film: a cell left empty
    for (std::size_t cell = 0; cell < board_cells; ++cell) {
        for (const std::size_t at : heads[cell]) {
            const auto film = static_cast<std::size_t>(
                std::lower_bound(films.begin(), films.end(), cells[cell][at]) - films.begin());
            gains[film].at(cell) = filled + rarity[cell][at];
        }
    }
    const auto chosen = Assignment(gains).films();
    BestTotal best;
    for (std::size_t cell = 0; cell < board_cells; ++cell) {
        if (gains[chosen[cell]][cell] == 0)
            continue;
        const auto at =
            std::lower_bound(cells[cell].begin(), cells[cell].end(), films[chosen[cell]]) -
            cells[cell].begin();
        best.pick[cell] = static_cast<std::size_t>(at);
        best.total += rarity[cell][static_cast<std::size_t>(at)];
    }
    return best;
}

} // namespace epilogue
