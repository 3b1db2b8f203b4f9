// A display of its own for one test (Xvfb) and somebody at its keyboard (xdotool).
#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace epilogue {

class VirtualScreen {
  public:
    VirtualScreen();
    VirtualScreen(const VirtualScreen&) = delete;
    VirtualScreen& operator=(const VirtualScreen&) = delete;
    ~VirtualScreen();

    // Both programs are there and the display has started.
    bool usable() const { return !display_.empty(); }

    std::string environment() const { return "DISPLAY=" + display_; }

    // Keys as xdotool names them, one after the other, to the window that has the focus.
    void press(const std::vector<std::string>& keys) const;
    void type(const std::string& text) const;
    // Waits until the program's window is there and gives it the keyboard.
    bool focus_window() const;

  private:
    int xdotool(const std::vector<std::string>& words) const;

    ::pid_t id_ = -1;
    std::string display_;
};

// The program with its window, in the data folder; it ends when this object goes.
class WindowGame {
  public:
    WindowGame(const VirtualScreen& screen, const std::string& data);
    WindowGame(const WindowGame&) = delete;
    WindowGame& operator=(const WindowGame&) = delete;
    ~WindowGame();

    // Waits for it to end by itself; its exit code, -1 when it does not.
    int finish();

  private:
    ::pid_t id_ = -1;
};

inline constexpr const char* no_screen = "skipped: Xvfb or xdotool is not here";

void short_pause();

// Asks again and again, for half a minute at most, until it is so.
template <class F> bool becomes_true(F asked) {
    constexpr int most_times = 300;
    for (int i = 0; i < most_times; ++i) {
        if (asked())
            return true;
        short_pause();
    }
    return false;
}

} // namespace epilogue
