// The terminal front end: plain lines out, plain lines in. No colour, no cursor moves; reads well
// aloud and works with a pipe as its keyboard. Shows the views that the window shows, asks with the
// intents that the window asks with. Knows no file, no clock, no store: the host does.
#pragma once

#include "model/intent.h"
#include "model/view.h"

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>

namespace epilogue {

struct TextHost {
    // Performs one act of the player, to the disk, and gives what to show then; without an act only
    // time has passed. What was answered is durable when this returns.
    std::function<View(const std::optional<Intent>&)> act;
    // The player has asked to leave, and nothing is to be asked any more.
    std::function<bool()> done;
    // What the last act asked to copy, taken away by asking; empty: nothing. A terminal has no
    // clipboard, so the text is printed. May be unset.
    std::function<std::string()> copied = {};
    std::string version = {}; // of the program, for the first line; empty: not said
    bool echo = false;        // the input is no terminal: write each line read, for a whole record
};

// Prints the first view, then reads a line, acts and prints until host.done() or the end of the
// input. At the end of input an open round is left (LeaveRound), so that it can be continued.
// A closed output ends it likewise. Returns the exit code of the program: 0.
int play_in_terminal(std::istream& in, std::ostream& out, const TextHost& host);

} // namespace epilogue
