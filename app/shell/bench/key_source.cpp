#include "shell/bench/key_source.h"

#include "shell/bench/child.h"

#include <GLFW/glfw3.h>

#include <backends/imgui_impl_glfw.h>

namespace epilogue {

namespace {

constexpr int between_presses_ms = 40; // longer than the frames that follow a press

} // namespace

KeySource::KeySource() : thread_([this] { press_from_time_to_time(); }) {}

KeySource::~KeySource() {
    stop_ = true;
    thread_.join();
}

void KeySource::press_from_time_to_time() {
    while (!stop_) {
        pause_ms(between_presses_ms);
        std::int64_t none = 0;
        if (pressed_ns_.compare_exchange_strong(none, monotonic_ns()))
            glfwPostEmptyEvent();
    }
}

std::optional<std::int64_t> KeySource::next(GLFWwindow* window) {
    if (taken_ == keys_pressed)
        return std::nullopt;
    while (true) {
        glfwWaitEvents();
        const std::int64_t pressed = pressed_ns_.exchange(0);
        if (pressed == 0)
            continue;
        ++taken_;
        // Down the one time, up the next: either is an event that asks for a frame.
        const int action = taken_ % 2 == 1 ? GLFW_PRESS : GLFW_RELEASE;
        ImGui_ImplGlfw_KeyCallback(window, GLFW_KEY_DOWN, 0, action, 0);
        return pressed;
    }
}

} // namespace epilogue
