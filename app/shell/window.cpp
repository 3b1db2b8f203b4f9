#include "shell/window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <algorithm>
#include <array>
#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <glad/gl.h>
#include <imgui.h>

namespace epilogue {

namespace {

// GLFW reports why through a callback, before the failing call returns.
Error glfw_error(const std::string& doing) {
    const char* why = nullptr;
    glfwGetError(&why);
    return Error{doing + ": " + (why != nullptr ? why : "the system gave no reason")};
}

// Letters are where the player's keyboard has them, not where an American one would.
int key_as_printed(int key, int scancode) {
    if (key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_EQUAL)
        return key;
    const char* const name = glfwGetKeyName(key, scancode);
    if (name == nullptr || name[0] == '\0' || name[1] != '\0')
        return key;
    const char c = name[0];
    if (c >= 'a' && c <= 'z')
        return GLFW_KEY_A + (c - 'a');
    if (c >= 'A' && c <= 'Z')
        return GLFW_KEY_A + (c - 'A');
    if (c >= '0' && c <= '9')
        return GLFW_KEY_0 + (c - '0');
    if (c == '+')
        return GLFW_KEY_EQUAL;
    if (c == '-')
        return GLFW_KEY_MINUS;
    return key;
}

#if IMGUI_VERSION_NUM < 18700
// Real pixels for a place in GLFW's own units, which are fewer on some HiDPI systems.
double real_per_unit(GLFWwindow* window) {
    int units = 0;
    int real = 0;
    int ignored = 0;
    glfwGetWindowSize(window, &units, &ignored);
    glfwGetFramebufferSize(window, &real, &ignored);
    return units > 0 ? static_cast<double>(real) / units : 1.0;
}
#endif

// Wayland cannot be reached without its folder; asked all the same, its library would complain on
// standard error beside our own sentence.
void leave_out_wayland() {
#ifdef GLFW_PLATFORM
    if (std::getenv("XDG_RUNTIME_DIR") == nullptr)
        glfwInitHint(GLFW_PLATFORM, GLFW_PLATFORM_X11);
#endif
}

} // namespace

Result<std::unique_ptr<Window>> Window::open(const WindowSpec& spec) {
    auto window = std::unique_ptr<Window>(new Window);
    if (Done started = window->start(spec); !started)
        return started.error();
    return window;
}

void Window::on_key(GLFWwindow* window, int key, int scancode, int action, int mods) {
    auto& self = *static_cast<Window*>(glfwGetWindowUserPointer(window));
    if (action != GLFW_REPEAT)
        self.key_events_.push_back({key_as_printed(key, scancode), scancode, action, mods});
}

// A key that goes down and up between two frames would be missed if both were told at once: each
// key changes once a frame, and what is left comes with the next, which is asked for.
void Window::pass_keys() {
    std::size_t passed = 0;
    for (; passed < key_events_.size(); ++passed) {
        const KeyEvent& event = key_events_[passed];
        const auto same_key = [&](const KeyEvent& before) { return before.key == event.key; };
        const auto first = key_events_.begin();
        if (std::any_of(first, first + static_cast<std::ptrdiff_t>(passed), same_key))
            break;
        ImGui_ImplGlfw_KeyCallback(window_, event.key, event.scancode, event.action, event.mods);
    }
    key_events_.erase(key_events_.begin(),
                      key_events_.begin() + static_cast<std::ptrdiff_t>(passed));
    if (!key_events_.empty())
        wake();
}

Done Window::start(const WindowSpec& spec) {
    visible_ = spec.visible;
    width_ = spec.width;
    height_ = spec.height;
    leave_out_wayland();
    if (glfwInit() != GLFW_TRUE)
        return glfw_error("no window can be opened here");
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_VISIBLE, spec.visible ? GLFW_TRUE : GLFW_FALSE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    glfwWindowHint(GLFW_DEPTH_BITS, 0);
    glfwWindowHint(GLFW_STENCIL_BITS, 0);
    constexpr int hidden_size = 64;
    window_ =
        glfwCreateWindow(spec.visible ? spec.width : hidden_size,
                         spec.visible ? spec.height : hidden_size, "Epilogue", nullptr, nullptr);
    if (window_ == nullptr)
        return glfw_error("no window with OpenGL 3.3 can be opened here");
    constexpr int least_width = 800;
    constexpr int least_height = 600;
    if (spec.visible)
        glfwSetWindowSizeLimits(window_, least_width, least_height, GLFW_DONT_CARE, GLFW_DONT_CARE);
    glfwMakeContextCurrent(window_);
    if (gladLoadGL(glfwGetProcAddress) == 0)
        return Error{"the graphics driver does not offer OpenGL 3.3"};
    glfwSwapInterval(spec.visible ? 1 : 0);
    auto sky = SkyShader::make();
    if (!sky)
        return sky.error();
    sky_ = std::move(sky).value();

    ImGui::CreateContext();
    context_ = true;
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigInputTextCursorBlink = false; // or an idle window would have to wake for it
    ImGui_ImplGlfw_InitForOpenGL(window_, true);
    ImGui_ImplOpenGL3_Init("#version 330 core");
    back_ends_ = true;
    glfwSetWindowUserPointer(window_, this);
    glfwSetKeyCallback(window_, on_key);
    // With the library's own small font still in the atlas: ours is sent as one byte a pixel.
    ImGui_ImplOpenGL3_CreateDeviceObjects();
    if (!spec.visible)
        make_target();
    if (spec.full_screen)
        set_full_screen(true);
    last_time_ = glfwGetTime();
    return ok();
}

Window::~Window() {
    sky_.reset();
    if (font_texture_ != 0)
        glDeleteTextures(1, &font_texture_);
    if (target_ != 0) {
        glDeleteFramebuffers(1, &target_);
        glDeleteTextures(1, &target_texture_);
    }
    if (back_ends_) {
        ImGui_ImplOpenGL3_Shutdown();
        ImGui_ImplGlfw_Shutdown();
    }
    if (context_)
        ImGui::DestroyContext();
    if (window_ != nullptr)
        glfwDestroyWindow(window_);
    glfwTerminate();
}

void Window::make_target() {
    glGenTextures(1, &target_texture_);
    glBindTexture(GL_TEXTURE_2D, target_texture_);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width_, height_, 0, GL_RGBA, GL_UNSIGNED_BYTE,
                 nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glGenFramebuffers(1, &target_);
    glBindFramebuffer(GL_FRAMEBUFFER, target_);
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, target_texture_, 0);
}

bool Window::should_close() const {
    return glfwWindowShouldClose(window_) != 0;
}

void Window::close() {
    glfwSetWindowShouldClose(window_, GLFW_TRUE);
}

void Window::poll_events() {
    glfwPollEvents();
}

void Window::wait_events(std::optional<double> timeout_s) {
    if (timeout_s)
        glfwWaitEventsTimeout(std::max(0.001, *timeout_s));
    else
        glfwWaitEvents();
}

void Window::wake() {
    glfwPostEmptyEvent();
}

bool Window::minimised() const {
    return glfwGetWindowAttrib(window_, GLFW_ICONIFIED) != 0;
}

void Window::set_full_screen(bool on) {
    if (on == full_screen_ || !visible_)
        return;
    GLFWmonitor* const monitor = glfwGetPrimaryMonitor();
    const GLFWvidmode* const mode = monitor != nullptr ? glfwGetVideoMode(monitor) : nullptr;
    if (mode == nullptr)
        return;
    full_screen_ = on;
    if (on) {
        glfwGetWindowPos(window_, &before_x_, &before_y_);
        glfwGetWindowSize(window_, &before_width_, &before_height_);
        glfwSetWindowMonitor(window_, monitor, 0, 0, mode->width, mode->height, mode->refreshRate);
    } else {
        glfwSetWindowMonitor(window_, nullptr, before_x_, before_y_, before_width_, before_height_,
                             GLFW_DONT_CARE);
    }
}

void Window::copy(const std::string& text) {
    glfwSetClipboardString(window_, text.c_str());
}

void Window::send_fonts() {
    unsigned char* pixels = nullptr;
    int width = 0;
    int height = 0;
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
    if (font_texture_ == 0)
        glGenTextures(1, &font_texture_);
    glBindTexture(GL_TEXTURE_2D, font_texture_);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    // White with the glyph as alpha, from a quarter of the memory that four channels would take.
    constexpr std::array<GLint, 4> channels = {GL_ONE, GL_ONE, GL_ONE, GL_RED};
    glTexParameteriv(GL_TEXTURE_2D, GL_TEXTURE_SWIZZLE_RGBA, channels.data());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, width, height, 0, GL_RED, GL_UNSIGNED_BYTE, pixels);
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
    // NOLINTNEXTLINE(performance-no-int-to-ptr): the library wants OpenGL's number as a pointer
    atlas.SetTexID(reinterpret_cast<ImTextureID>(static_cast<std::intptr_t>(font_texture_)));
    atlas.ClearTexData();
}

Frame Window::begin_frame(Fonts& fonts, int text_per_cent) {
    Frame frame;
    if (visible_) {
        glfwGetFramebufferSize(window_, &width_, &height_);
        float ignored = 1;
        glfwGetWindowContentScale(window_, &frame.density, &ignored);
        frame.density = std::max(1.0F, frame.density);
    }
    frame.width = static_cast<float>(std::max(1, width_));
    frame.height = static_cast<float>(std::max(1, height_));
    const Layout layout = layout_of(frame, text_per_cent);
    if (fonts.prepare(layout.scale, layout.text))
        send_fonts();

    pass_keys();
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = {frame.width, frame.height};
    io.DisplayFramebufferScale = {1, 1};
#if IMGUI_VERSION_NUM < 18700
    const auto units = static_cast<float>(real_per_unit(window_));
    if (units != 1 && io.MousePos.x > -1e6F) {
        io.MousePos.x *= units;
        io.MousePos.y *= units;
    }
#endif
    const double now = glfwGetTime();
    frame.delta = visible_ ? static_cast<float>(now - last_time_) : 1 / 60.0F;
    frame.time = visible_ ? now : 0;
    last_time_ = now;
    io.DeltaTime = std::max(frame.delta, 1e-4F);
    ImGui::NewFrame();
    return frame;
}

bool Window::end_frame(UiState& state) {
    ImGui::Render();
    const bool whole = !state.fonts.incomplete();
    if (whole) {
        glBindFramebuffer(GL_FRAMEBUFFER, target_);
        glViewport(0, 0, width_, height_);
        sky_->draw(state.sky, height_);
        ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
        if (visible_)
            glfwSwapBuffers(window_);
        state.fonts.complete();
    }
    return whole;
}

Pixels Window::pixels() const {
    Pixels result{width_, height_, {}};
    const auto row = static_cast<std::size_t>(width_) * 3;
    std::vector<std::uint8_t> upside_down(row * static_cast<std::size_t>(height_));
    glBindFramebuffer(GL_FRAMEBUFFER, target_);
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width_, height_, GL_RGB, GL_UNSIGNED_BYTE, upside_down.data());
    result.rgb.resize(upside_down.size());
    for (std::size_t y = 0; y < static_cast<std::size_t>(height_); ++y)
        std::memcpy(result.rgb.data() + y * row,
                    upside_down.data() + (static_cast<std::size_t>(height_) - 1 - y) * row, row);
    return result;
}

} // namespace epilogue
