// The links that the player is drawing between two lists: a left is chosen, then its right.
// Numbers are positions in MatchView::lefts and values of MatchView::Right::right.
#pragma once

#include "rules/quiz.h"

#include <vector>

namespace epilogue {

struct MatchState {
    std::vector<int> links;               // per left, the right it is linked to; -1: none
    int waiting = -1;                     // the left that waits for its right, -1: none
    int dragging = -1;                    // the left whose link the mouse is drawing, -1: none
    std::vector<std::vector<int>> before; // one for each change, newest last

    void start(int lefts);
    // This left waits for its right now, linked or not.
    void choose_left(int left);
    // Links the waiting left. A right that was linked moves to it, and the left it had is open
    // again. The next open left waits then. With none waiting, the left that has this right waits
    // again. False when nothing changed.
    bool choose_right(int right);
    bool link(int left, int right);
    // Takes the link of the waiting left away. False when it has none.
    bool unlink();
    bool undo();

    int linked_left(int right) const; // -1: none
    int count() const;

    bool complete() const { return count() == static_cast<int>(links.size()); }

    Given given() const;

  private:
    int next_open(int after) const;
};

} // namespace epilogue
