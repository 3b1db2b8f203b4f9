// Somebody who types: real rounds of the model in memory, played through the terminal alone.
#pragma once

#include "support/house.h"
#include "text/play.h"

#include <functional>
#include <optional>
#include <sstream>
#include <streambuf>
#include <string>
#include <vector>

namespace epilogue::terminal_tests {

// An input that asks for each line when it is wanted; nothing ends it.
class Keyboard : public std::streambuf {
  public:
    explicit Keyboard(std::function<std::optional<std::string>()> next) : next_(std::move(next)) {}

    const std::vector<std::string>& typed() const { return typed_; }

  protected:
    int_type underflow() override {
        const auto line = next_();
        if (!line)
            return traits_type::eof();
        typed_.push_back(*line);
        line_ = *line + "\n";
        setg(line_.data(), line_.data(), line_.data() + line_.size());
        return traits_type::to_int_type(line_.front());
    }

  private:
    std::function<std::optional<std::string>()> next_;
    std::string line_;
    std::vector<std::string> typed_;
};

inline TextHost host_of(House& house) {
    TextHost host;
    host.act = [&house](const std::optional<Intent>& intent) {
        if (intent)
            house.act(*intent);
        return house.view();
    };
    host.done = [&house] { return house.quit; };
    host.copied = [&house] { return std::exchange(house.copied, {}); };
    host.version = "1.0";
    host.echo = true;
    return host;
}

struct Sitting {
    std::string output;
    std::vector<std::string> typed;
};

// Plays until `next` has no line left or the player has quit.
inline Sitting sit_down(House& house, std::function<std::optional<std::string>()> next) {
    Keyboard keyboard(std::move(next));
    std::istream in(&keyboard);
    std::ostringstream out;
    REQUIRE(play_in_terminal(in, out, host_of(house)) == 0);
    return {out.str(), keyboard.typed()};
}

inline Sitting sit_down(House& house, const std::vector<std::string>& lines) {
    std::size_t at = 0;
    return sit_down(house, [&]() -> std::optional<std::string> {
        if (at == lines.size())
            return std::nullopt;
        return lines[at++];
    });
}

// What a person who knows the answer types, or one who does not.
std::string answer_line(const Question& question, const BodyView& body, bool right);

// The next line of a player who goes straight through a round; nothing when there is none.
std::optional<std::string> next_line(const House& house, bool right);

} // namespace epilogue::terminal_tests
