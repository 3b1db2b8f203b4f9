#include "shell/bench/child.h"

#include "base/text.h"
#include "store/files.h"

#include <algorithm>
#include <array>
#include <cerrno>
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

constexpr std::size_t longest_proc_file = 8192;

// Field `number` (from 1, as proc(5) counts) of /proc/PID/stat. The second, the program's name in
// brackets, may hold spaces.
Result<std::int64_t> stat_field(::pid_t id, std::size_t number) {
    const std::string path = "/proc/" + std::to_string(id) + "/stat";
    const auto text = first_bytes(path, longest_proc_file);
    if (!text)
        return text.error();
    const std::size_t bracket = text.value().rfind(") ");
    if (bracket == std::string::npos)
        return Error{"could not read " + path};
    const auto fields = split(std::string_view(text.value()).substr(bracket + 2), ' ');
    constexpr std::size_t first = 3; // the field after the name
    if (number < first || number - first >= fields.size())
        return Error{"could not read " + path};
    const auto value = whole_number<std::int64_t>(fields[number - first]);
    if (!value)
        return Error{"could not read " + path};
    return *value;
}

} // namespace

std::int64_t monotonic_ns() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void pause_ms(int milliseconds) {
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

Child::Child(::pid_t id, int pipe, std::int64_t started_ns)
    : id_(id), pipe_(pipe), started_ns_(started_ns) {}

Child::Child(Child&& other) noexcept
    : id_(std::exchange(other.id_, -1)), pipe_(std::exchange(other.pipe_, -1)),
      started_ns_(other.started_ns_), read_(std::move(other.read_)) {}

Child& Child::operator=(Child&& other) noexcept {
    if (this != &other) {
        end();
        id_ = std::exchange(other.id_, -1);
        pipe_ = std::exchange(other.pipe_, -1);
        started_ns_ = other.started_ns_;
        read_ = std::move(other.read_);
    }
    return *this;
}

Child::~Child() {
    end();
}

void Child::end() {
    if (pipe_ >= 0)
        ::close(std::exchange(pipe_, -1));
    if (id_ > 0) {
        ::kill(id_, SIGKILL);
        ::waitpid(std::exchange(id_, -1), nullptr, 0);
    }
}

Result<Child> Child::start(const std::vector<std::string>& words) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return Error{"could not start a child process: no pipe could be made"};
    std::vector<std::string> arguments = {"epilogue"};
    arguments.insert(arguments.end(), words.begin(), words.end());
    std::vector<char*> pointers;
    pointers.reserve(arguments.size() + 1);
    for (std::string& argument : arguments)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);

    ::posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    ::pid_t id = -1;
    const std::int64_t started = monotonic_ns();
    const int trouble =
        ::posix_spawn(&id, "/proc/self/exe", &actions, nullptr, pointers.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    Child child(trouble == 0 ? id : -1, ends[0], started);
    if (trouble != 0)
        return Error{"could not start a child process"};
    return child;
}

Result<std::string> Child::line(int timeout_ms) {
    const std::int64_t until = monotonic_ns() + std::int64_t{timeout_ms} * 1'000'000;
    while (true) {
        if (const std::size_t end = read_.find('\n'); end != std::string::npos) {
            std::string first = read_.substr(0, end);
            read_.erase(0, end + 1);
            return first;
        }
        const auto left = static_cast<int>((until - monotonic_ns()) / 1'000'000);
        ::pollfd ready{pipe_, POLLIN, 0};
        if (left <= 0 || ::poll(&ready, 1, left) <= 0)
            return Error{"a child process said nothing for " + std::to_string(timeout_ms) +
                         " milliseconds"};
        std::array<char, 4096> buffer{};
        const ::ssize_t got = ::read(pipe_, buffer.data(), buffer.size());
        if (got <= 0)
            return Error{"a child process ended before its time"};
        read_.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

int Child::lines_so_far() {
    ::pollfd ready{pipe_, POLLIN, 0};
    while (::poll(&ready, 1, 0) > 0) {
        std::array<char, 4096> buffer{};
        const ::ssize_t got = ::read(pipe_, buffer.data(), buffer.size());
        if (got <= 0)
            break;
        read_.append(buffer.data(), static_cast<std::size_t>(got));
    }
    const auto lines = static_cast<int>(std::count(read_.begin(), read_.end(), '\n'));
    read_.clear();
    return lines;
}

Result<std::int64_t> Child::ticks() const {
    constexpr std::size_t user_time = 14;
    constexpr std::size_t system_time = 15;
    const auto user = stat_field(id_, user_time);
    if (!user)
        return user.error();
    const auto system = stat_field(id_, system_time);
    if (!system)
        return system.error();
    return user.value() + system.value();
}

Result<double> Child::resident_mb() const {
    constexpr std::size_t resident_pages = 24;
    const auto pages = stat_field(id_, resident_pages);
    if (!pages)
        return pages.error();
    return static_cast<double>(pages.value()) * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace epilogue
