// Lines for a terminal, made from texts of any origin: wrapped at 72 columns, without control
// characters, one thing a line. Knows no view and no stream.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace epilogue::terminal {

inline constexpr std::size_t line_columns = 72;

// Without control characters, direction overrides and bytes that are not UTF-8: a text of a pack
// must not move the cursor. No-break spaces become spaces, so that lines can break there.
std::string cleaned(std::string_view text);

// "Best 9/10" as the middle of a sentence: "best 9/10". "OK", "IMDb" and the like stay.
std::string lower_first(std::string_view text);

// With a full stop, unless the text ends in one, in a question mark, or is empty.
std::string sentence(std::string_view text);

// What was typed, in quotes, short enough to repeat within a line.
std::string quoted(std::string_view typed);

// Each entry is one thing said, broken into lines of at most 72 columns by '\n'.
class Lines {
  public:
    // A text of its own; nothing for an empty one.
    void say(std::string_view text);
    // "Best streak: 4 in a row."
    void fact(std::string_view what, std::string_view how);
    // "  1  Five": a key and what it stands for; further lines hang below the text.
    void item(std::string_view key, std::string_view text);
    // Belongs to the item before: set in by as much.
    void under(std::string_view text);
    void blank();
    void add(const Lines& more);

    const std::vector<std::string>& all() const { return lines_; }

    bool empty() const { return lines_.empty(); }

  private:
    void put(std::string_view text, const std::string& first, std::size_t indent);

    std::vector<std::string> lines_;
};

} // namespace epilogue::terminal
