// Running parts of a test in a process of its own: to be killed, to lose rights, to have a small
// disk.
#pragma once

#include <functional>
#include <string>
#include <sys/types.h>

namespace epilogue::testing {

// A process that runs `work`, which writes lines; the test reads them, or kills it.
class Child {
  public:
    // Tells one line to the parent, whole, at once.
    using Tell = std::function<void(const std::string&)>;

    explicit Child(const std::function<void(const Tell&)>& work);
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child(); // kills it if it still runs

    // The next line; empty when the child has ended.
    std::string line();
    void kill_now();
    // All lines that are left, up to the child's end.
    std::string rest();
    bool ended_well();

  private:
    pid_t process_ = -1;
    int from_child_ = -1;
    bool waited_ = false;
    int status_ = 0;

    void wait();
};

// What `work` answers in a process without the rights of root, to whom no file is forbidden.
std::string without_rights(const std::function<std::string()>& work);

// What `work` answers in a process for which `folder` is a disk of so many kilobytes; nothing
// where the system does not allow that.
std::string on_small_disk(const std::string& folder, int kilobytes,
                          const std::function<std::string()>& work);
inline constexpr const char* no_small_disk = "no small disk here";

} // namespace epilogue::testing
