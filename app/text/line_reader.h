// One line of the player, from a keyboard or a pipe. Never keeps more of it than a line may have.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>

namespace epilogue::terminal {

inline constexpr std::size_t most_line_bytes = 1000;

struct TypedLine {
    std::string text = {}; // without its end and without white space around it
    bool too_long = false; // the text is empty then; the rest of the line is gone
    bool not_utf8 = false; // likewise
};

// Nothing at the end of the input and when it cannot be read. A last line without an end counts.
std::optional<TypedLine> read_line(std::istream& in);

} // namespace epilogue::terminal
