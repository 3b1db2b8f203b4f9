// What the commands of the program share. Each command reads its options with the parser, leaves
// its work behind, and the work is done once the whole line is known to be right.
#pragma once

#include "shell/paths.h"
#include "shell/stores.h"

#include "base/date.h"
#include "store/bank_store.h"
#include "store/player_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <memory>
#include <string>

namespace epilogue {

inline constexpr int exit_done = 0;
inline constexpr int exit_problems = 1; // done, with problems reported
inline constexpr int exit_usage = 2;    // the command line makes no sense
inline constexpr int exit_failed = 3;   // could not do it

// Members in the order they are written, so that a listing reads like its description.
using Json = nlohmann::ordered_json;

// What a command works at. Answers go to `out`, everything said about them to `err`.
struct Desk {
    Paths paths;
    bool json = false;
    std::ostream& out;
    std::ostream& err;
    Now now;
};

using Work = std::function<int(const Desk&)>;

// Prints the sentence; the exit code for "could not do it".
int failed(const Desk& desk, const Error& error);
void print(const Desk& desk, const Json& json);

// The bank, mended if need be: what was mended is said on standard error.
Result<BankStore> open_bank_for(const Desk& desk);

// The same, and the world a game sees of it: films too. No player's file is opened.
Result<std::unique_ptr<Stores>> bank_stores_for(const Desk& desk);

// For the check of an option: this sentence for a text that is empty or blank, as that of a
// script's variable is that was never set.
std::function<std::string(const std::string&)> not_blank(std::string sentence);

// One function a command: adds it to the parser; the command chosen leaves its work in `work`.
void add_import(CLI::App& app, Work& work);
void add_export(CLI::App& app, Work& work);
void add_packs(CLI::App& app, Work& work);
void add_questions(CLI::App& app, Work& work);
void add_film(CLI::App& app, Work& work);
void add_person(CLI::App& app, Work& work);
void add_rulings(CLI::App& app, Work& work);
void add_players(CLI::App& app, Work& work);
void add_history(CLI::App& app, Work& work);
void add_stats(CLI::App& app, Work& work);
void add_doctor(CLI::App& app, Work& work);
void add_backup(CLI::App& app, Work& work);
void add_restore(CLI::App& app, Work& work);
void add_shots(CLI::App& app, Work& work);
void add_bench(CLI::App& app, Work& work);
void add_build_bank(CLI::App& app, Work& work);
void add_make_questions(CLI::App& app, Work& work);
void add_grid(CLI::App& app, Work& work);
void add_films(CLI::App& app, Work& work);
void add_describe(CLI::App& app, Work& work);

} // namespace epilogue
