// Presses of a key, made inside the program while it waits for events: what a keyboard would send,
// without the way from the keyboard.
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <thread>

namespace epilogue {

inline constexpr int keys_pressed = 40;

class KeySource {
  public:
    KeySource();
    KeySource(const KeySource&) = delete;
    KeySource& operator=(const KeySource&) = delete;
    ~KeySource();

    // Before a wait for events: from now on a key may be pressed. A press between two waits would
    // be met by the frames that are still drawn, and time them instead of itself.
    void waits() { waits_ = true; }

    // After a wait for events: when a key was pressed during it, puts it into Dear ImGui's input
    // and answers when it was pressed, in monotonic nanoseconds.
    std::optional<std::int64_t> take();

    bool empty() const { return taken_ == keys_pressed; }

  private:
    void press_from_time_to_time();

    std::atomic<std::int64_t> pressed_ns_{0}; // 0: none waits to be taken
    std::atomic<bool> waits_{false};
    std::atomic<bool> stop_{false};
    int taken_ = 0;
    std::thread thread_; // last: it uses the others
};

} // namespace epilogue
