// Import reports and their problems, as lines and as JSON.
#pragma once

#include "shell/commands/command.h"
#include "shell/import.h"

namespace epilogue {

// {line, column, code, id, reason, remedy, severity}
Json json_of(const Diagnostic& problem);
// {file, format, pack, found, imported, doubles, problems, ...}
Json json_of(const ImportReport& report);

// "film.toml: The Film 1.0.0, 41 questions found, 41 imported, 0 doubles."
std::string summary(const ImportReport& report, bool dry_run);
void print_problems(const Desk& desk, const std::vector<Diagnostic>& problems);

// Nothing came in: could not do it. Something is to be said: done with problems.
int exit_code_of(const std::vector<ImportReport>& reports);

} // namespace epilogue
