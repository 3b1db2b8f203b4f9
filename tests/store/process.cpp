#include "store/process.h"

#include "support/catch.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace epilogue::testing {

namespace {

constexpr uid_t nobody = 65534;

void write_all(int to, std::string text) {
    while (!text.empty()) {
        const auto written = ::write(to, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            ::_exit(3);
        text.erase(0, static_cast<std::size_t>(written));
    }
}

void write_file(const char* path, const std::string& text) {
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file >= 0) {
        write_all(file, text);
        ::close(file);
    }
}

// As root, or as a user who is root in a world of their own where the system allows that.
bool own_mounts() {
    const std::string user = std::to_string(::getuid());
    const std::string group = std::to_string(::getgid());
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWNS | CLONE_NEWUSER) != 0)
            return false;
        write_file("/proc/self/setgroups", "deny");
        write_file("/proc/self/uid_map", "0 " + user + " 1");
        write_file("/proc/self/gid_map", "0 " + group + " 1");
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

} // namespace

Child::Child(const std::function<void(const Tell&)>& work) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    process_ = ::fork();
    REQUIRE(process_ >= 0);
    if (process_ == 0) {
        ::close(ends[0]);
        const auto tell = [&](const std::string& line) { write_all(ends[1], line + "\n"); };
        try {
            work(tell);
        } catch (...) { // a failed REQUIRE: the test runner must not go on in the child
            ::_exit(5);
        }
        ::_exit(0);
    }
    ::close(ends[1]);
    from_child_ = ends[0];
}

Child::~Child() {
    if (!waited_)
        kill_now();
    ::close(from_child_);
}

std::string Child::line() {
    std::string text;
    char byte = 0;
    while (true) {
        const auto got = ::read(from_child_, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || byte == '\n')
            return text;
        text += byte;
    }
}

void Child::kill_now() {
    ::kill(process_, SIGKILL);
    wait();
}

std::string Child::rest() {
    std::string text;
    for (std::string one = line(); !one.empty(); one = line())
        text += one + "\n";
    return text;
}

bool Child::ended_well() {
    wait();
    return WIFEXITED(status_) && WEXITSTATUS(status_) == 0;
}

void Child::wait() {
    if (!waited_)
        while (::waitpid(process_, &status_, 0) < 0 && errno == EINTR) {
        }
    waited_ = true;
}

std::string without_rights(const std::function<std::string()>& work) {
    Child child([&](const Child::Tell& tell) {
        if (::geteuid() == 0 &&
            (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(4);
        tell(work());
    });
    const std::string answer = child.rest();
    REQUIRE(child.ended_well());
    return answer;
}

std::string on_small_disk(const std::string& folder, int kilobytes,
                          const std::function<std::string()>& work) {
    Child child([&](const Child::Tell& tell) {
        const std::string size = "size=" + std::to_string(kilobytes) + "k";
        if (!own_mounts() ||
            ::mount("small", folder.c_str(), "tmpfs", MS_NOSUID | MS_NODEV, size.c_str()) != 0)
            tell(no_small_disk);
        else
            tell(work());
    });
    const std::string answer = child.rest();
    REQUIRE(child.ended_well());
    return answer;
}

} // namespace epilogue::testing
