#include "shell/open_folder.h"

#include <array>
#include <spawn.h>
#include <sys/types.h>
#include <sys/wait.h>

extern char** environ;

namespace epilogue {

void open_folder(const std::string& path) {
    // In the background, so that a slow file manager does not hold the game up.
    std::string program = "sh";
    std::string option = "-c";
    std::string script = "xdg-open \"$1\" >/dev/null 2>&1 &";
    std::string name = "sh";
    std::string folder = path;
    std::array<char*, 6> words = {program.data(), option.data(), script.data(),
                                  name.data(),    folder.data(), nullptr};
    ::pid_t id = -1;
    if (::posix_spawnp(&id, program.c_str(), nullptr, nullptr, words.data(), environ) == 0)
        ::waitpid(id, nullptr, 0);
}

} // namespace epilogue
