// One file of questions into the bank: read, parsed, looked over, taken in whole or not at all.
// The same path serves the import command, the bank that is built with the program, and a rebuild.
#pragma once

#include "packs/native.h"
#include "store/bank_store.h"

#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

inline constexpr std::int64_t most_pack_bytes = std::int64_t{16} * 1024 * 1024;

struct ImportReport {
    std::string file;
    std::string format = "native";
    std::string pack;    // its id; empty when the file does not tell
    std::string title;   // empty likewise
    std::string version; // empty likewise
    int found = 0;       // questions met
    int imported = 0;    // questions that are in the bank now (dry run: would be)
    int doubles = 0;
    Installed installed;              // what that changes
    std::vector<Diagnostic> problems; // in order of place
    bool taken = false;               // false: nothing of the file came in
};

enum class Taking { Import, DryRun, BuiltIn };

ImportReport import_text(BankStore& bank, const std::string& file, const std::string& text,
                         Taking taking, std::int64_t at_ms);
ImportReport import_file(BankStore& bank, const std::string& file, Taking taking,
                         std::int64_t at_ms);

} // namespace epilogue
