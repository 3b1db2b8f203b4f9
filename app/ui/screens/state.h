// What each screen keeps between frames: half-typed text, ticks, scroll. Plain values, set back
// when the screen or the question changes.
#pragma once

#include "ui/geometry.h"

#include <string>
#include <vector>

namespace epilogue {

struct ScrollState {
    float offset = 0;  // logical pixels, how far down
    float content = 0; // height of what was drawn last
};

struct QuestionState {
    std::string typed;                          // typed answer or figure
    std::vector<int> ticked;                    // choices ticked, several
    std::vector<int> order;                     // items as the player has them now, order
    std::vector<std::vector<int>> order_before; // for undo
    int lifted = -1;                            // place of the lifted row, or -1
    std::vector<int> links;                     // per left, the right linked, or -1
    std::vector<std::vector<int>> links_before;
    int left = -1; // the left that waits for its right, or -1
};

struct FirstRunState {
    bool begun = false; // name and colour were taken over from the view
    std::string name;
    int colour = 0;
    bool seen_film = false;
};

struct PlayerFormState { // the dialog for a new player
    bool begun = false;
    std::string name;
    int colour = 0;
};

struct ScreenState {
    QuestionState question;
    FirstRunState first_run;
    PlayerFormState player_form;
    ScrollState body; // the screen's own scroll, when it does not fit
    ScrollState side; // a second one beside it
    ScrollState overlay;
    bool menu_open = false; // a select of the screen is open
    int row = 0;            // a list's row at hand
};

} // namespace epilogue
