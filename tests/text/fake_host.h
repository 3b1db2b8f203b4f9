// A host for the terminal that keeps one view, notes what it is asked for, and answers by hand.
#pragma once

#include "text/play.h"

#include <functional>
#include <sstream>
#include <string>
#include <vector>

namespace epilogue::terminal_tests {

struct FakeHost {
    View view;
    std::vector<Intent> asked; // without ticks
    int ticks = 0;
    bool left = false; // after Quit, unless react says otherwise
    std::string to_copy;
    // Changes the view as the model would; ticks come here too.
    std::function<void(const Intent&, View&)> react = [](const Intent&, View&) {};

    // What is printed while these lines are typed and the input then ends.
    std::string play(const std::string& typed) {
        std::istringstream in(typed);
        std::ostringstream out;
        const int code = play_in_terminal(in, out, host());
        return code == 0 ? out.str() : "exit code " + std::to_string(code);
    }

    TextHost host() {
        TextHost made;
        made.act = [this](const std::optional<Intent>& intent) {
            if (intent) {
                if (std::holds_alternative<Tick>(*intent))
                    ++ticks;
                else
                    asked.push_back(*intent);
                left = left || std::holds_alternative<Quit>(*intent);
                react(*intent, view);
            }
            return view;
        };
        made.done = [this] { return left; };
        made.copied = [this] { return std::exchange(to_copy, {}); };
        made.version = "1.0";
        made.echo = true;
        return made;
    }

    template <class T> const T* last() const {
        return asked.empty() ? nullptr : std::get_if<T>(&asked.back());
    }

    template <class T> bool was_asked() const {
        for (const Intent& intent : asked)
            if (std::holds_alternative<T>(intent))
                return true;
        return false;
    }
};

inline bool says(const std::string& output, const std::string& words) {
    return output.find(words) != std::string::npos;
}

} // namespace epilogue::terminal_tests
