// The bytes of a TOML file before the TOML reader sees them: what is no text at all, what would
// cost too much, and what can be said in plainer words than a parser has. It also cuts the text
// into sections, so that a fault in one question hides no fault in another.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace epilogue {

// Line and column from 1, columns in code points; line 0: the whole file.
struct Place {
    int line = 0;
    int column = 0;

    bool operator==(const Place&) const = default;

    bool operator<(const Place& other) const {
        return std::tie(line, column) < std::tie(other.line, other.column);
    }
};

struct Fault {
    Place place;
    std::string code;
    std::string reason;
    std::string remedy;
    int section = 0;    // position in Scan::sections
    bool fatal = false; // true: nothing of the file can be read
};

// A header line such as [[question]] with all that follows up to the next one; headers of tables
// within it, such as [[question.film]], belong to it. The first section is what stands before any
// header and has no name.
struct Section {
    std::string name;
    int line = 1;          // of its first byte
    std::size_t begin = 0; // bytes: first, and one past the last
    std::size_t end = 0;
};

struct Scan {
    std::vector<Section> sections;
    std::vector<Fault> faults; // in order of place
};

inline constexpr std::size_t longest_file = 16U << 20U; // bytes
inline constexpr std::size_t longest_line = 1U << 20U;  // bytes
inline constexpr int deepest_nesting = 32;              // lists and tables within one another
inline constexpr int most_key_parts = 8;                // a.b.c has three
inline constexpr int most_questions = 20'000;
inline constexpr int most_sections = 100'000;   // bounds what a reader of headers compares
inline constexpr int most_values = 1'000'000;   // bounds memory
inline constexpr int most_dotted_keys = 10'000; // bounds what a reader of keys compares

// The first reason why these bytes cannot be read at all.
std::optional<Fault> refused_bytes(std::string_view bytes);

// text: valid UTF-8 without byte order mark.
Scan scan_toml(std::string_view text);

} // namespace epilogue
