#include "terminal.h"

#include "program.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <stdexcept>
#include <string_view>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

extern char** environ;

namespace epilogue {

namespace {

constexpr int patience_ms = 60'000;
constexpr std::string_view prompt = "\n> ";

struct Pipe {
    int read = -1;
    int write = -1;
};

Pipe make_pipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe for a test");
    return {ends[0], ends[1]};
}

} // namespace

Terminal::Terminal(const std::string& data, const std::vector<std::string>& words) {
    // A program that has ended must not end the test that types to it.
    std::signal(SIGPIPE, SIG_IGN);
    const Pipe in = make_pipe();
    const Pipe out = make_pipe();
    std::vector<std::string> arguments = {program(), "--text", "--data", data};
    arguments.insert(arguments.end(), words.begin(), words.end());
    std::vector<char*> pointers;
    for (std::string& argument : arguments)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    ::posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, in.read, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, out.write, STDOUT_FILENO);
    const int trouble =
        ::posix_spawn(&id_, program().c_str(), &actions, nullptr, pointers.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(in.read);
    ::close(out.write);
    input_ = in.write;
    output_ = out.read;
    if (trouble != 0)
        throw std::runtime_error("could not start the program");
}

Terminal::~Terminal() {
    for (const int end : {input_, output_})
        if (end >= 0)
            ::close(end);
    if (id_ > 0) {
        ::kill(id_, SIGKILL);
        ::waitpid(id_, nullptr, 0);
    }
}

// False at the end of what it prints, or when nothing comes.
bool Terminal::read_more(int timeout_ms) {
    ::pollfd ready{output_, POLLIN, 0};
    if (::poll(&ready, 1, timeout_ms) <= 0)
        return false;
    std::array<char, 65536> buffer{};
    const ::ssize_t got = ::read(output_, buffer.data(), buffer.size());
    if (got <= 0)
        return false;
    all_.append(buffer.data(), static_cast<std::size_t>(got));
    return true;
}

std::optional<std::string> Terminal::page() {
    while (true) {
        if (const auto at = all_.find(prompt, seen_); at != std::string::npos) {
            std::string page = all_.substr(seen_, at + 1 - seen_);
            page_at_ = std::exchange(seen_, at + prompt.size());
            return page;
        }
        if (!read_more(patience_ms))
            return std::nullopt;
    }
}

void Terminal::type(const std::string& line) {
    const std::string whole = line + "\n";
    if (::write(input_, whole.data(), whole.size()) < 0)
        return; // it has ended; the next page() tells
}

std::string Terminal::killed_after(int microseconds) {
    std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
    ::kill(id_, SIGKILL);
    ::waitpid(std::exchange(id_, -1), nullptr, 0);
    while (read_more(0)) {
    }
    return all_;
}

int Terminal::finish() {
    ::close(std::exchange(input_, -1));
    while (read_more(patience_ms)) {
    }
    int status = 0;
    ::waitpid(std::exchange(id_, -1), &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string prompt_of(const std::string& page) {
    std::size_t start = 0;
    for (const std::string_view beginning : {"\nYour ", "\nEnter", "\nType "})
        if (const auto at = page.rfind(beginning); at != std::string::npos)
            start = std::max(start, at + 1);
    std::string line = page.substr(start);
    std::replace(line.begin(), line.end(), '\n', ' '); // a long one is broken over two lines
    return line;
}

bool asks_a_question(const std::string& prompt) {
    return prompt.starts_with("Your ");
}

std::string answer_to(const std::string& prompt) {
    if (!asks_a_question(prompt))
        return {};
    if (const auto sample = prompt.find("such as "); sample != std::string::npos)
        return prompt.substr(sample + 8, prompt.find('.', sample) - sample - 8);
    if (prompt.find("in words") != std::string::npos)
        return "Nobody in particular";
    if (prompt.find("in figures") != std::string::npos)
        return "7";
    return "1";
}

int reveals_in(const std::string& text) {
    int reveals = 0;
    for (const std::string_view line : {"\nThat is ", "\nNo points."})
        for (auto at = text.find(line); at != std::string::npos; at = text.find(line, at + 1))
            ++reveals;
    return reveals;
}

void introduce(Terminal& terminal, const std::string& name) {
    terminal.page();
    terminal.type(name);
    terminal.page();
    terminal.type("2");
}

void begin_or_continue(Terminal& terminal) {
    const auto home = terminal.page();
    if (!home)
        return;
    const bool open = home->find("\n  c  Continue") != std::string::npos;
    terminal.type(open ? "c" : "1");
}

int play_questions(Terminal& terminal, int most) {
    int asked = 0;
    while (const auto page = terminal.page()) {
        const std::string line = prompt_of(*page);
        const bool question = asks_a_question(line);
        const bool over = !question && !line.starts_with("Enter");
        if (over || (question && asked == most)) {
            terminal.look_again();
            return asked;
        }
        asked += question ? 1 : 0;
        terminal.type(answer_to(line));
    }
    return asked;
}

} // namespace epilogue
