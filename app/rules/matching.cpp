// Different films for the cells of a board: a bipartite matching by augmenting paths.
#include "rules/board.h"

#include <algorithm>
#include <numeric>

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

  private:
    // Gives the cell a film, moving others to another of theirs where needed. A cell once filled
    // stays so.
    bool place(int cell) {
        for (const FilmIndex film : heads_[static_cast<std::size_t>(cell)]) {
            const auto at = static_cast<std::size_t>(
                std::lower_bound(films_.begin(), films_.end(), film) - films_.begin());
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

std::vector<int> out_of_reach(const Cells& cells, const std::vector<int>& open,
                              const Postings& used) {
    const Heads heads = heads_of(cells, open, used);
    const Matching matching(heads);
    std::vector<int> left;
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (!matching.filled(i))
            left.push_back(open[i]);
    }
    std::sort(left.begin(), left.end());
    return left;
}

} // namespace epilogue
