// The built program as a player runs it: arguments and input in, exit code and both outputs out.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// A folder that is gone when this is.
class TempFolder {
  public:
    TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder();

    const std::string& path() const { return path_; }

    std::string operator/(std::string_view name) const { return path_ + "/" + std::string(name); }

  private:
    std::string path_;
};

struct Ran {
    int code = -1; // -1: it was ended by a signal
    std::string out;
    std::string err;

    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

// Runs to the end, with this text as standard input and without a display.
Ran run(const std::vector<std::string>& words, const std::string& input = {});
// The same, in another environment beside.
Ran run_with(const std::vector<std::string>& environment, const std::vector<std::string>& words,
             const std::string& input = {});
// The same for any program.
Ran run_program_file(const std::string& program, const std::vector<std::string>& environment,
                     const std::vector<std::string>& words, const std::string& input);

std::string program(); // the path of the built program

void write_text(const std::string& path, std::string_view text);
std::string text_of_file(const std::string& path);
bool exists(const std::string& path);

// One whole sentence, or a few, and nothing of a crash.
bool is_sentence(const std::string& text);

} // namespace epilogue
