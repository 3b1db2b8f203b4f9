// Different films for the cells of a board: a bipartite matching by augmenting paths.
#include "rules/board.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace epilogue {

namespace {

constexpr int nobody = -1;

// Of each cell to be filled only its first so many films matter, as many as there are such cells:
// a cell with that many always finds one that no other has taken, so the rest changes nothing.
using Heads = std::vector<Postings>;

Heads heads_of(const Cells& cells, const std::vector<int>& open, const Postings& used) {
    Heads heads;
    for (const int cell : open) {
        Postings& head = heads.emplace_back();
        for (const FilmIndex film : cells.at(static_cast<std::size_t>(cell))) {
            if (head.size() == open.size())
                break;
            if (!std::binary_search(used.begin(), used.end(), film))
                head.push_back(film);
        }
    }
    return heads;
}

class Matching {
  public:
    explicit Matching(const Heads& heads) : heads_(heads), filled_(heads.size(), false) {
        for (const Postings& head : heads)
            films_.insert(films_.end(), head.begin(), head.end());
        std::sort(films_.begin(), films_.end());
        films_.erase(std::unique(films_.begin(), films_.end()), films_.end());
        holder_.assign(films_.size(), nobody);
        for (std::size_t cell = 0; cell < heads.size(); ++cell) {
            tried_.assign(films_.size(), false);
            filled_[cell] = place(static_cast<int>(cell));
        }
    }

    bool filled(std::size_t cell) const { return filled_[cell]; }

    // Position of the cell among the heads, for each of films().
    const std::vector<int>& holders() const { return holder_; }

    const Postings& films() const { return films_; }

    // Adds the cell, which was left empty, and those that hold what it and they could have: all
    // that alternating paths lead to. Their heads are whole, since they have fewer films than open
    // cells.
    void add_rivals(std::size_t cell, std::set<std::size_t>& rivals) const {
        if (!rivals.insert(cell).second)
            return;
        for (const FilmIndex film : heads_[cell])
            add_rivals(static_cast<std::size_t>(holder_[position(film)]), rivals);
    }

  private:
    std::size_t position(FilmIndex film) const {
        return static_cast<std::size_t>(std::lower_bound(films_.begin(), films_.end(), film) -
                                        films_.begin());
    }

    // Gives the cell a film, moving others to another of theirs where needed. A cell once filled
    // stays so.
    bool place(int cell) {
        for (const FilmIndex film : heads_[static_cast<std::size_t>(cell)]) {
            const std::size_t at = position(film);
            if (tried_[at])
                continue;
            tried_[at] = true;
            if (holder_[at] == nobody || place(holder_[at])) {
                holder_[at] = cell;
                return true;
            }
        }
        return false;
    }

    const Heads& heads_;
    Postings films_;
    std::vector<int> holder_;
    std::vector<bool> tried_;
    std::vector<bool> filled_;
};

} // namespace

std::optional<Filling> filling_of(const Cells& cells) {
    std::vector<int> all(board_cells);
    std::iota(all.begin(), all.end(), 0);
    const Heads heads = heads_of(cells, all, {});
    const Matching matching(heads);
    Filling filling{};
    for (std::size_t cell = 0; cell < board_cells; ++cell) {
        if (!matching.filled(cell))
            return std::nullopt;
    }
    for (std::size_t film = 0; film < matching.films().size(); ++film) {
        if (const int cell = matching.holders()[film]; cell != nobody)
            filling.at(static_cast<std::size_t>(cell)) = matching.films()[film];
    }
    return filling;
}

OutOfReach out_of_reach(const Cells& cells, const std::vector<int>& open, const Postings& used) {
    const Heads heads = heads_of(cells, open, used);
    const Matching matching(heads);
    OutOfReach reach;
    std::set<std::size_t> rivals;
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (matching.filled(i))
            continue;
        ++reach.lost;
        if (heads[i].empty())
            reach.dead.push_back(open[i]);
        else
            matching.add_rivals(i, rivals);
    }
    for (const std::size_t rival : rivals)
        reach.rivals.push_back(open[rival]);
    return reach;
}

} // namespace epilogue
