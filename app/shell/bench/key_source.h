// Presses of a key, made inside the program while it waits for events: what a keyboard would send,
// without the way from the keyboard.
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <thread>

struct GLFWwindow;

namespace epilogue {

inline constexpr int keys_pressed = 20;

class KeySource {
  public:
    KeySource();
    KeySource(const KeySource&) = delete;
    KeySource& operator=(const KeySource&) = delete;
    ~KeySource();

    // Waits for events as the program does; when a key was pressed meanwhile, hands it to the
    // window and answers when it was pressed, in monotonic nanoseconds. Nothing after the last.
    std::optional<std::int64_t> next(GLFWwindow* window);

  private:
    void press_from_time_to_time();

    std::atomic<std::int64_t> pressed_ns_{0}; // 0: taken
    std::atomic<bool> stop_{false};
    int taken_ = 0;
    std::thread thread_; // last: it uses the others
};

} // namespace epilogue
