// What the screens of the Movie Grid keep between frames.
#pragma once

#include "ui/geometry.h"

#include <array>
#include <string>

namespace epilogue {

struct ScrollState {
    float offset = 0;  // logical pixels, how far down
    float content = 0; // height of what was drawn last
};

struct PickerState {
    bool begun = false; // the text was taken over from the view
    std::string typed;
    int chosen = -1;         // row
    bool guess_next = false; // Enter came with the last letter, before its rows
    ScrollState rows;
};

struct RulingState {
    int reason = 0;
    std::string note;
};

struct GridState {
    std::string key;                  // GridView::key of the last frame
    int shown = 0;                    // the cell whose answers are told
    bool told = false;                // of one the player came to, since the board is finished
    int picked_for = -1;              // the cell the picker was open for in the last frame
    std::array<Rect, 6> headers = {}; // where they were drawn, on the window
    ScrollState answers;
    PickerState picker;
    RulingState ruling;
    ScrollState over; // of the form or the help
};

struct ArchiveState {
    std::string date; // the chosen day of the last frame
};

struct WorkshopState {
    static constexpr int nothing_seen = -2;

    int side = nothing_seen; // being changed in the last frame; -1: none
    std::string told;        // what the view said was typed
    std::string typed;       // into the search field
    std::string code;        // a friend's
    ScrollState rows;
};

struct RulingsState {
    int row = 0;         // the ruling at hand
    bool asking = false; // for the path of rulings to bring in
    bool fresh = false;  // since the last frame
    std::string path;
};

} // namespace epilogue
