// House rulings as a file to pass on (questions/FORMAT.md, "House rulings"): TOML text in, rulings
// and every problem out, and back. Pure: bytes in memory.
#pragma once

#include "bank/catalogue.h"
#include "bank/records.h"
#include "base/date.h"
#include "packs/native.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

inline constexpr int most_rulings = 5'000;                                   // in one file
inline constexpr std::size_t longest_ruling_file = std::size_t{1024} * 1024; // bytes
inline constexpr int note_limit = 500;                                       // code points

struct ParsedRulings {
    std::optional<std::vector<Ruling>> rulings; // absent when any error was found: all or nothing
    int found = 0;                              // [[ruling]] headers met
    int doubles = 0;                            // left out because an earlier one rules on the same
    int unknown = 0;                            // on what the catalogue does not have; kept
    std::vector<Diagnostic> problems;           // in order of place; errors and warnings
};

// What a file is held against, as far as it is known.
struct RulingChecks {
    std::optional<Date> today;            // a ruling of a day after the next is an error
    const Catalogue* catalogue = nullptr; // a film or criterion that it lacks is a warning
};

// Rulings have no id, no player but the name, and are in force. Never throws, whatever the bytes.
ParsedRulings parse_rulings(std::string_view bytes, std::string_view file,
                            const RulingChecks& checks = {});

// The same rulings as text: parse_rulings gives them back, if they are such as it would make.
std::string write_rulings(const std::vector<Ruling>& rulings);

} // namespace epilogue
