// The one window: GLFW, OpenGL and Dear ImGui's back ends behind plain calls. Knows nothing of the
// game; the loop decides when to draw.
#pragma once

#include "base/result.h"
#include "shell/sky_shader.h"
#include "ui/ui.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct GLFWwindow;

namespace epilogue {

struct WindowSpec {
    int width = 1280;
    int height = 800;
    bool visible = true; // false: draws into memory only, exactly width x height real pixels
    bool full_screen = false;
};

struct Pixels { // RGB, top row first
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;
};

class Window {
  public:
    // An error of one line when there is no display, or none that speaks OpenGL 3.3.
    static Result<std::unique_ptr<Window>> open(const WindowSpec& spec);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    bool should_close() const;
    void close(); // should_close() from now on
    void poll_events();
    // Sleeps until something happens, at most so many seconds.
    void wait_events(std::optional<double> timeout_s);
    // From any thread: ends a wait.
    static void wake();
    bool minimised() const;
    void set_full_screen(bool on);
    void copy(const std::string& text); // to the clipboard

    // Fonts for this size of window and text, then Dear ImGui's new frame.
    Frame begin_frame(Fonts& fonts, int text_per_cent);
    // Paints the sky and what was drawn, and shows it. A frame that lacked glyphs is not shown:
    // the next one, which must come at once, will have them. Returns whether it was shown.
    bool end_frame(UiState& state);
    // What the last frame looked like.
    Pixels pixels() const;

  private:
    struct KeyEvent { // as GLFW tells it
        int key = 0;
        int scancode = 0;
        int action = 0;
        int mods = 0;
    };

    Window() = default;
    Done start(const WindowSpec& spec);
    void make_target();
    void send_fonts();
    void pass_keys();
    static void on_key(GLFWwindow* window, int key, int scancode, int action, int mods);

    std::vector<KeyEvent> key_events_; // not yet passed on

    GLFWwindow* window_ = nullptr;
    std::unique_ptr<SkyShader> sky_;
    int width_ = 0; // of the frame at hand, real pixels
    int height_ = 0;
    bool visible_ = true;
    bool full_screen_ = false;
    bool context_ = false; // ImGui's
    bool back_ends_ = false;
    unsigned font_texture_ = 0;
    unsigned target_ = 0; // frame buffer of an invisible window
    unsigned target_texture_ = 0;
    double last_time_ = 0;
    int before_x_ = 0; // place and size before full screen
    int before_y_ = 0;
    int before_width_ = 1280;
    int before_height_ = 800;
};

} // namespace epilogue
