// What each screen keeps between frames: half-typed text, ticks, scroll. Plain values, set back
// when the screen or the question changes.
#pragma once

#include "ui/geometry.h"
#include "ui/screens/question_state.h"

#include <string>

namespace epilogue {

struct ScrollState {
    float offset = 0;  // logical pixels, how far down
    float content = 0; // height of what was drawn last
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
