#include "program.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace epilogue {

namespace fs = std::filesystem;

namespace {

std::vector<std::string> own_environment(const std::vector<std::string>& more) {
    std::vector<std::string> all = more;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view text(*entry);
        const bool display = text.starts_with("DISPLAY=") || text.starts_with("WAYLAND_DISPLAY=");
        bool replaced = false;
        for (const std::string& other : more)
            replaced = replaced || text.substr(0, text.find('=') + 1) ==
                                       std::string_view(other).substr(0, other.find('=') + 1);
        if (!display && !replaced)
            all.emplace_back(text);
    }
    return all;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (std::string& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

::pid_t spawn(const std::string& program, std::vector<std::string> environment,
              const std::vector<std::string>& words, const std::array<std::string, 3>& files) {
    std::vector<std::string> arguments = {program};
    arguments.insert(arguments.end(), words.begin(), words.end());
    auto argument_pointers = pointers_to(arguments);
    auto environment_pointers = pointers_to(environment);
    ::posix_spawn_file_actions_t actions{};
    ::posix_spawn_file_actions_init(&actions);
    for (int number = 0; number < 3; ++number)
        ::posix_spawn_file_actions_addopen(
            &actions, number, files.at(static_cast<std::size_t>(number)).c_str(),
            number == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::pid_t id = -1;
    const int trouble = ::posix_spawn(&id, program.c_str(), &actions, nullptr,
                                      argument_pointers.data(), environment_pointers.data());
    ::posix_spawn_file_actions_destroy(&actions);
    if (trouble != 0)
        throw std::runtime_error("could not start " + program);
    return id;
}

} // namespace

TempFolder::TempFolder() {
    std::string pattern = fs::temp_directory_path() / "epilogue-test-XXXXXX";
    if (::mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("could not make a folder for a test");
    path_ = pattern;
}

TempFolder::~TempFolder() {
    std::error_code trouble;
    fs::permissions(path_, fs::perms::owner_all, trouble);
    fs::remove_all(path_, trouble);
}

Ran run_program_file(const std::string& program, const std::vector<std::string>& environment,
                     const std::vector<std::string>& words, const std::string& input) {
    const TempFolder folder;
    write_text(folder / "in", input);
    const ::pid_t id = spawn(program, own_environment(environment), words,
                             {folder / "in", folder / "out", folder / "err"});
    int status = 0;
    ::waitpid(id, &status, 0);
    return {.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
            .out = text_of_file(folder / "out"),
            .err = text_of_file(folder / "err")};
}

Ran run_with(const std::vector<std::string>& environment, const std::vector<std::string>& words,
             const std::string& input) {
    return run_program_file(program(), environment, words, input);
}

Ran run(const std::vector<std::string>& words, const std::string& input) {
    return run_with({}, words, input);
}

std::string program() {
    return EPILOGUE_PROGRAM;
}

void write_text(const std::string& path, std::string_view text) {
    std::ofstream file(path, std::ios::binary);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    if (!file.flush())
        throw std::runtime_error("could not write " + path);
}

std::string text_of_file(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool exists(const std::string& path) {
    return fs::exists(path);
}

bool is_sentence(const std::string& text) {
    const bool crash = text.find("terminate called") != std::string::npos ||
                       text.find("Sanitizer") != std::string::npos ||
                       text.find("what():") != std::string::npos;
    return !crash && text.size() > 10 && text.ends_with("\n") &&
           text.find(' ') != std::string::npos;
}

} // namespace epilogue
