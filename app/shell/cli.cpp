#include "shell/cli.h"

#include "shell/clock.h"
#include "shell/commands/command.h"
#include "shell/commands/play.h"
#include "shell/nearest.h"

#include "base/text.h"

#include <algorithm>
#include <iostream>

namespace epilogue {

namespace {

constexpr const char* about =
    "An offline game about film. Without a command it opens its window, or plays in the terminal "
    "where there is no display.";

constexpr const char* exit_codes =
    "Exit codes: 0 done, 1 done with problems reported, 2 wrong usage, 3 could not do it.";

struct Common {
    std::string data;
    bool json = false;
    PlayOptions play;
};

// Every command takes these, also after its name.
void add_common(CLI::App& app, Common& common, bool top) {
    app.add_option("--data", common.data, "Keep and look for everything of yours in DIR")
        ->type_name("DIR");
    if (!top)
        app.add_flag("--json", common.json, "Print JSON, and nothing else, to standard output");
    for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        add_common(*command, common, false);
}

void build(CLI::App& app, Common& common, Work& work) {
    add_import(app, work);
    add_export(app, work);
    add_packs(app, work);
    add_questions(app, work);
    add_film(app, work);
    add_films(app, work);
    add_person(app, work);
    add_rulings(app, work);
    add_players(app, work);
    add_history(app, work);
    add_stats(app, work);
    add_doctor(app, work);
    add_backup(app, work);
    add_restore(app, work);
    add_shots(app, work);
    add_bench(app, work);
    add_build_bank(app, work);
    add_make_questions(app, work);
    add_grid(app, work);
    add_describe(app, work);
    app.add_flag("--text", common.play.text, "Play in the terminal");
    app.add_option("--seed", common.play.seed,
                   "Draw the first round from this number: the same number, packs and settings "
                   "give the same round")
        ->type_name("N");
    app.set_version_flag("--version", std::string("epilogue ") + EPILOGUE_VERSION,
                         "Print the version and leave");
    app.require_subcommand(0, 1);
    app.footer(exit_codes);
    add_common(app, common, true);
}

// The command at work, as it is typed: "epilogue packs show".
std::string path_of(const CLI::App& app) {
    const auto chosen = app.get_subcommands();
    if (chosen.empty())
        return app.get_name();
    return app.get_name() + " " + path_of(*chosen.front());
}

const CLI::App& deepest(const CLI::App& app) {
    const auto chosen = app.get_subcommands();
    return chosen.empty() ? app : deepest(*chosen.front());
}

// Words that could have been meant: options for what begins with a dash, else commands.
std::vector<std::string> words_known(const CLI::App& app, bool options) {
    std::vector<std::string> known;
    if (options) {
        for (const CLI::Option* option : app.get_options())
            if (const auto& names = option->get_lnames(); !names.empty())
                known.push_back("--" + names.front());
        return known;
    }
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        if (!command->get_group().empty())
            known.push_back(command->get_name());
    return known;
}

std::string unexpected(const CLI::App& app, const std::string& word) {
    const CLI::App& at = deepest(app);
    const bool option = word.starts_with('-');
    const auto known = words_known(at, option);
    const bool command = !option && !known.empty();
    std::string sentence = path_of(app) + ": ";
    if (command)
        sentence += "there is no command '" + word + "'";
    else
        sentence += "'" + word + "' is not expected here";
    if (const auto near = nearest(word, known))
        return sentence + "; did you mean '" + *near + "'?";
    if (command)
        return sentence + "; the commands are " + listed(known) + ".";
    return sentence + "; see '" + path_of(app) + " --help'.";
}

int usage(const CLI::App& app, const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success))
        return app.exit(error) == 0 ? exit_done : exit_usage; // help and version
    const auto left = app.remaining(true);
    const bool extra = error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError);
    if (extra && !left.empty())
        std::cerr << unexpected(app, left.front()) << "\n";
    else
        std::cerr << path_of(app) << ": " << error.what() << ". See '" << path_of(app)
                  << " --help'.\n";
    return exit_usage;
}

int run_words(const std::vector<std::string>& words) {
    CLI::App app(about, "epilogue");
    Common common;
    Work work;
    build(app, common, work);
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::ParseError& error) {
        return usage(app, error);
    }
    const auto paths = find_paths(common.data);
    if (!paths) {
        std::cerr << paths.error().message << "\n";
        return exit_failed;
    }
    const Desk desk{paths.value(), common.json, std::cout, std::cerr, clock_now()};
    return work ? work(desk) : play(desk, common.play);
}

} // namespace

int run_program(const std::vector<std::string>& words) {
    try {
        const int code = run_words(words);
        std::cout.flush();
        if (!std::cout && code == exit_done) {
            std::cerr << "could not write to standard output: is the disk full?\n";
            return exit_failed;
        }
        return code;
    } catch (const std::exception& error) {
        std::cerr << "Epilogue has to stop: " << error.what()
                  << ". What was answered is on the disk.\n";
        return exit_failed;
    }
}

} // namespace epilogue
