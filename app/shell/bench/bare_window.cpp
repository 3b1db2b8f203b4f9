#include "shell/bench/bare_window.h"

#include "shell/bench/child.h"
#include "shell/bench/key_source.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <glad/gl.h>
#include <imgui.h>
#include <iostream>

namespace epilogue {

namespace {

constexpr int width = 1280;
constexpr int height = 800;
constexpr int settle_frames = 3;

class BareWindow {
  public:
    BareWindow() {
        if (glfwInit() == GLFW_FALSE)
            return;
        glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
        glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
        glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
        window_ = glfwCreateWindow(width, height, "Bare", nullptr, nullptr);
        if (window_ == nullptr)
            return;
        glfwMakeContextCurrent(window_);
        glfwSwapInterval(1);
        gladLoadGL(glfwGetProcAddress);
        ImGui::CreateContext();
        ImGui::GetIO().IniFilename = nullptr;
        ImGui_ImplGlfw_InitForOpenGL(window_, true);
        ImGui_ImplOpenGL3_Init("#version 330");
    }

    BareWindow(const BareWindow&) = delete;
    BareWindow& operator=(const BareWindow&) = delete;

    ~BareWindow() {
        if (window_ != nullptr) {
            ImGui_ImplOpenGL3_Shutdown();
            ImGui_ImplGlfw_Shutdown();
            ImGui::DestroyContext();
            glfwDestroyWindow(window_);
        }
        glfwTerminate();
    }

    GLFWwindow* handle() const { return window_; }

    // On the screen when it returns.
    void draw() {
        ImGui_ImplOpenGL3_NewFrame();
        ImGui_ImplGlfw_NewFrame();
        ImGui::NewFrame();
        ImGui::ShowDemoWindow();
        ImGui::Render();
        int across = 0;
        int down = 0;
        glfwGetFramebufferSize(window_, &across, &down);
        glViewport(0, 0, across, down);
        glClearColor(0.1F, 0.1F, 0.2F, 1);
        glClear(GL_COLOR_BUFFER_BIT);
        ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
        glfwSwapBuffers(window_);
        glFinish();
    }

  private:
    GLFWwindow* window_ = nullptr;
};

void answer_keys(BareWindow& window) {
    KeySource keys;
    while (!keys.empty()) {
        keys.waits();
        glfwWaitEvents();
        const auto pressed = keys.take();
        if (!pressed)
            continue;
        window.draw();
        std::cout << monotonic_ns() - *pressed << std::endl;
        for (int frame = 1; frame < settle_frames; ++frame)
            window.draw();
    }
}

} // namespace

int run_bare_window(const std::string& mode) {
    BareWindow window;
    if (window.handle() == nullptr) {
        std::cerr << "no window can be opened here\n";
        return 3;
    }
    if (mode == "first-frame") {
        window.draw();
        std::cout << monotonic_ns() << std::endl;
        return 0;
    }
    for (int frame = 0; frame < settle_frames; ++frame)
        window.draw();
    if (mode == "key") {
        answer_keys(window);
        return 0;
    }
    std::cout << "ready" << std::endl;
    while (glfwWindowShouldClose(window.handle()) == GLFW_FALSE) {
        if (mode == "busy") {
            glfwPollEvents();
            window.draw();
        } else {
            glfwWaitEvents();
        }
    }
    return 0;
}

} // namespace epilogue
