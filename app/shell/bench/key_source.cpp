#include "shell/bench/key_source.h"

#include "shell/bench/child.h"
#include "shell/window.h"

#include "ui/keys.h"

namespace epilogue {

namespace {

constexpr int between_presses_ms = 60; // the window has come to rest

} // namespace

KeySource::KeySource() : thread_([this] { press_from_time_to_time(); }) {}

KeySource::~KeySource() {
    stop_ = true;
    thread_.join();
}

void KeySource::press_from_time_to_time() {
    while (!stop_) {
        pause_ms(between_presses_ms);
        if (!waits_.exchange(false))
            continue;
        pressed_ns_ = monotonic_ns();
        Window::wake();
    }
}

std::optional<std::int64_t> KeySource::take() {
    const std::int64_t pressed = pressed_ns_.exchange(0);
    if (pressed == 0)
        return std::nullopt;
    ++taken_;
    // Down the one time, up the next: either is an event that asks for a frame.
    feed_key(Key::Down, taken_ % 2 == 1);
    return pressed;
}

} // namespace epilogue
