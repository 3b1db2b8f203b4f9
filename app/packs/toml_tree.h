// A TOML document as plain values with places. Behind it is toml++, which only toml_tree.cpp may
// name: it takes long to compile, and what it throws must not leave that file.
#pragma once

#include "packs/toml_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace epilogue {

struct TomlEntry;

struct TomlDate {}; // a date or a time: no field of a pack has one

struct TomlValue {
    Place place;
    std::variant<TomlDate, bool, std::int64_t, double, std::string, std::vector<TomlValue>,
                 std::vector<TomlEntry>>
        data;
};

struct TomlEntry {
    std::string key;
    Place place; // of the key
    TomlValue value;
};

using TomlList = std::vector<TomlValue>;
using TomlTable = std::vector<TomlEntry>; // in the order of the file

struct TomlParse {
    std::optional<TomlTable> root; // absent when there is a fault
    std::optional<Fault> fault;    // its section is not set
};

// text: valid UTF-8 that scan_toml found no fault in. Never throws.
TomlParse parse_toml(std::string_view text);

// The file as far as it can be read: sections with a fault of spelling are left out, the others
// keep their places. A file with more than most_questions is not read.
struct TomlDocument {
    std::optional<TomlTable> root;
    std::vector<Fault> faults;     // in order of place
    std::vector<std::string> lost; // names of sections left out
    int questions = 0;             // [[question]] headers met, whether read or not
};

TomlDocument read_toml(std::string_view bytes);

} // namespace epilogue
