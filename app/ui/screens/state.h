// What each screen keeps between frames: half-typed text, ticks, scroll. Plain values, set back
// when the screen or the question changes.
#pragma once

#include "ui/screens/grid_state.h"
#include "ui/screens/question_state.h"

#include <cstdint>
#include <string>

namespace epilogue {

struct PlayerFormState {
    bool begun = false; // name and colour were taken over from the view
    std::string name;
    int colour = 0;
};

struct FirstRunState {
    PlayerFormState form;
    bool seen_film = false;
};

struct ScreenState {
    std::uint32_t typing_in = 0; // id of the text field at work
    QuestionState question;
    FirstRunState first_run;
    PlayerFormState player_form;
    GridState grid;
    ArchiveState archive;
    WorkshopState workshop;
    RulingsState rulings;
    ScrollState body; // the screen's own scroll, when it does not fit
    ScrollState side; // a second one beside it
    ScrollState overlay;
    ScrollState dialog;
    bool menu_open = false; // a select of the screen is open
    int row = 0;            // a list's row at hand, or a panel's
    float page_height = 0;  // of a card that is as high as what was in it in the last frame
};

} // namespace epilogue
