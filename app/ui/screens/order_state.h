// The order that the player is building: lift a row, move it, send it to a place, undo.
#pragma once

#include "rules/quiz.h"

#include <vector>

namespace epilogue {

struct OrderState {
    std::vector<int> items;               // items[place] = item
    int lifted = -1;                      // place of the lifted row, -1: none
    bool dragging = false;                // the mouse carries the lifted row
    std::vector<std::vector<int>> before; // one for each change, newest last

    void start(std::vector<int> shown);
    // Lifts the row at this place, or sets it down when it is the lifted one.
    void lift(int place);

    void set_down() { lifted = -1; }

    // Moves the lifted row up (-1) or down (1). False at the ends and when none is lifted.
    bool move(int by);
    // Sends the row at `from` to a place; the rows between close up. A lifted row stays lifted.
    bool send(int from, int to);
    // The mouse takes a row, carries it over places and lets it go: one change to undo.
    void begin_drag(int place);
    void drag_to(int place);
    void end_drag();
    // Takes the last change back; the lifted row is set down. False when there is none.
    bool undo();
    Given given() const;
};

} // namespace epilogue
