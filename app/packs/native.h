// The native pack format (questions/FORMAT.md): TOML text in, a pack and every problem out.
// Pure: bytes in memory, no file, no database.
#pragma once

#include "bank/pack.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

enum class Severity { Error, Warning };

// "pack.toml:31:1: ..." : code, place, question id, what was found and expected, what to do.
struct Diagnostic {
    Severity severity = Severity::Error;
    std::string code; // such as Q104, stable
    std::string file;
    int line = 0; // from 1; 0: the whole file
    int column = 0;
    std::string id; // question id, may be empty
    std::string reason;
    std::string remedy;

    bool operator==(const Diagnostic&) const = default;
};

std::string text_of(const Diagnostic& diagnostic); // file:line:column: sentence

struct ParsedPack {
    std::optional<FullPack> pack;     // absent when any error was found: all or nothing
    int found = 0;                    // questions met, accepted or not
    int doubles = 0;                  // questions left out because an earlier one asks the same
    std::vector<Diagnostic> problems; // in order of place; errors and warnings
};

// All problems at once, up to 10,000; a fault of spelling in one question hides no other. The pack
// has its give_aways filled. Never throws, whatever the bytes.
ParsedPack parse_native(std::string_view bytes, std::string_view file);

// The same pack as text: parse_native(write_native(p)) gives p back, if p is one that parse_native
// would make (clean texts, give_aways filled).
std::string write_native(const FullPack& pack);

} // namespace epilogue
