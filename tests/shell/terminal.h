// A player at the terminal game: reads a page, types a line. Holds both ends of the program's
// pipes.
#pragma once

#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace epilogue {

class Terminal {
  public:
    // The built program with --text and these words, in the data folder.
    explicit Terminal(const std::string& data, const std::vector<std::string>& words = {});
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal();

    // What is printed up to the next prompt; nothing when the program has ended or is stuck.
    std::optional<std::string> page();

    // The last page was only looked at: the next page() gives it again.
    void look_again() { seen_ = page_at_; }

    void type(const std::string& line);
    // Whatever is printed within so long; then kills it, as a power cut would, and gives what was
    // printed by then.
    std::string killed_after(int microseconds);
    // Closes its input, reads to the end; the exit code.
    int finish();

    // All that was printed since the start.
    const std::string& all() const { return all_; }

  private:
    bool read_more(int timeout_ms);

    ::pid_t id_ = -1;
    int input_ = -1;  // ours to write
    int output_ = -1; // ours to read
    std::string all_;
    std::size_t seen_ = 0;    // of all_, given out as pages
    std::size_t page_at_ = 0; // where the last page began
};

// The prompt of a page, in one line; the whole page when it asks nothing of a round.
std::string prompt_of(const std::string& page);
// A line that answers the question of this prompt, not always right; empty where Enter goes on.
std::string answer_to(const std::string& prompt);
bool asks_a_question(const std::string& prompt);
// How many answers these pages acknowledge.
int reveals_in(const std::string& text);

// Names the player and says that the film is known, on a first run.
void introduce(Terminal& terminal, const std::string& name);
// From the first page: starts Five Seasons, or goes on with what was left.
void begin_or_continue(Terminal& terminal);
// Answers up to so many questions; how many pages asked one. Stops when the round is over, before
// the page that is no question any more.
int play_questions(Terminal& terminal, int most);

} // namespace epilogue
