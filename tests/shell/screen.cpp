#include "screen.h"

#include "program.h"

#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

extern char** environ;

namespace epilogue {

namespace {

std::vector<char*> pointers_to(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

void end(::pid_t& id) {
    if (id <= 0)
        return;
    ::kill(id, SIGTERM);
    ::waitpid(std::exchange(id, -1), nullptr, 0);
}

// The number that Xvfb chose, which it writes when it is ready; empty when it never does.
std::string number_from(int pipe) {
    constexpr int patience_ms = 20'000;
    std::string number;
    ::pollfd ready{pipe, POLLIN, 0};
    while (!number.ends_with('\n') && ::poll(&ready, 1, patience_ms) > 0) {
        std::array<char, 32> buffer{};
        const ::ssize_t got = ::read(pipe, buffer.data(), buffer.size());
        if (got <= 0)
            return {};
        number.append(buffer.data(), static_cast<std::size_t>(got));
    }
    return number.substr(0, number.find('\n'));
}

} // namespace

VirtualScreen::VirtualScreen() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return;
    constexpr int display_fd = 5;
    std::vector<std::string> words = {"Xvfb",      "-displayfd", std::to_string(display_fd),
                                      "-screen",   "0",          "1280x800x24",
                                      "-noreset", // else it starts anew when the first client goes
                                      "-nolisten", "tcp"};
    auto pointers = pointers_to(words);
    ::posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], display_fd);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const int trouble = ::posix_spawnp(&id_, "Xvfb", &actions, nullptr, pointers.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (trouble != 0)
        id_ = -1;
    const std::string number = trouble == 0 ? number_from(ends[0]) : "";
    ::close(ends[0]);
    if (!number.empty())
        display_ = ":" + number;
    if (usable() && xdotool({"version"}) != 0)
        display_.clear();
}

VirtualScreen::~VirtualScreen() {
    end(id_);
}

int VirtualScreen::xdotool(const std::vector<std::string>& words) const {
    std::vector<std::string> all = {"-c", "exec xdotool \"$@\"", "sh"};
    all.insert(all.end(), words.begin(), words.end());
    return run_program_file("/bin/sh", {environment()}, all, {}).code;
}

void VirtualScreen::press(const std::vector<std::string>& keys) const {
    // Slower than a hand, so that a busy machine sees each key go down and up.
    std::vector<std::string> words = {"key", "--delay", "120"};
    words.insert(words.end(), keys.begin(), keys.end());
    xdotool(words);
}

void VirtualScreen::type(const std::string& text) const {
    xdotool({"type", "--delay", "120", text});
}

bool VirtualScreen::focus_window() const {
    return becomes_true([&] {
        return xdotool({"search", "--onlyvisible", "--name", "Epilogue", "windowfocus"}) == 0;
    });
}

WindowGame::WindowGame(const VirtualScreen& screen, const std::string& data) {
    std::vector<std::string> words = {program(), "--data", data};
    auto pointers = pointers_to(words);
    std::vector<std::string> variables = {screen.environment()};
    for (char** entry = environ; *entry != nullptr; ++entry)
        if (!std::string_view(*entry).starts_with("DISPLAY="))
            variables.emplace_back(*entry);
    auto environment = pointers_to(variables);
    if (::posix_spawn(&id_, program().c_str(), nullptr, nullptr, pointers.data(),
                      environment.data()) != 0)
        id_ = -1;
}

WindowGame::~WindowGame() {
    end(id_);
}

int WindowGame::finish() {
    int status = 0;
    const bool ended =
        id_ > 0 && becomes_true([&] { return ::waitpid(id_, &status, WNOHANG) == id_; });
    if (!ended)
        return -1;
    id_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void short_pause() {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
}

} // namespace epilogue
