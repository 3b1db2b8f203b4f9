// What stands on the terminal at one moment: lines, what may be typed, and what each of it does.
// The prompt and the help are made from the commands, so that they cannot forget one.
#pragma once

#include "model/view.h"
#include "text/lines.h"

#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// A namespace of its own, as words such as page and command are wanted elsewhere too.
namespace epilogue::terminal {

struct Tell { // says what is at hand already, and asks again
    Lines lines;
};

struct OpenList { // a list of values within the page; 0 closes it
    int list = 0;
};

struct ReadAgain {};

struct LeaveProgram {}; // keeps the round in play, if there is one

struct InTurn { // a line that says several things at once: each as if it had been typed
    std::vector<Intent> intents;
    // What follows from what is shown then; may be unset.
    std::function<std::vector<Intent>(const View&)> then;
};

// What a line makes happen.
using Act = std::variant<Intent, Tell, OpenList, ReadAgain, LeaveProgram, InTurn>;

struct Misread {
    std::string why; // follows what was read: "no choice has that number"
};

using LineReading = std::variant<Act, Misread>;

enum class Told { InPrompt, AsLine, InHelp };

struct Command {
    std::string key;                // lower case; empty: Enter alone
    std::vector<std::string> words; // that do the same
    std::string label;              // "pass"
    Act act;
    Told told = Told::InPrompt;
};

struct Page {
    // Pages of one family follow each other without repeating the context; within it, a topic that
    // comes back says only what has changed.
    std::string family;
    std::string topic;
    bool whole = false; // read in full also when its topic comes back
    Lines context;
    Lines lines;
    std::string ask; // "Your answer, 1 to 4."
    std::vector<Command> commands;
    bool colon = false; // a free text is asked for: commands begin with a colon
    Lines help;         // what the commands do not say of themselves
    // Judges what is no command; unset: nothing else may be typed.
    std::function<LineReading(std::string_view typed)> read;

    // A numbered line that does something.
    void choice(std::string key, const std::string& label, Act act);
    // A command named in the prompt.
    void command(std::string key, std::vector<std::string> words, std::string label, Act act);
    // What Enter alone does; `label` is for the help.
    void on_enter(std::string label, Act act);
};

// Adds what may be typed everywhere: h help, q quit, again. The last thing done to a page.
void finish(Page& page);

// "Your answer, 1 to 4. Also: p pass, s pause and save, h help." In two lines where one is too
// long.
std::string prompt_of(const Page& page);

// `typed` has no white space around it.
LineReading read_typed_line(const Page& page, std::string_view typed);

} // namespace epilogue::terminal
