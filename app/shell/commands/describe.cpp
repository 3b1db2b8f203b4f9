// The man page and the completion of shells, made from the parser itself, so that they cannot say
// anything else than --help does. Used by the build only.
#include "shell/commands/command.h"

#include "base/text.h"

#include <memory>
#include <ostream>
#include <vector>

namespace epilogue {

namespace {

std::vector<const CLI::App*> commands_of(const CLI::App& app) {
    std::vector<const CLI::App*> shown;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        if (!command->get_group().empty())
            shown.push_back(command);
    return shown;
}

std::vector<std::string> options_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options())
        for (const std::string& name : option->get_lnames())
            names.push_back("--" + name);
    return names;
}

// A dash of roff is a hyphen unless it is told apart; a dot at the start would be a request.
std::string roff(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == '-')
            out += '\\';
        out += c;
    }
    return out.starts_with('.') ? "\\&" + out : out;
}

std::string usage_of(const CLI::Option& option) {
    if (option.get_lnames().empty())
        return option.get_type_name();
    const std::string name = "--" + option.get_lnames().front();
    const bool takes_value = option.get_expected_max() > 0;
    return takes_value ? name + " " + option.get_type_name() : name;
}

void print_options(std::ostream& out, const CLI::App& app) {
    for (const CLI::Option* option : app.get_options())
        out << ".TP\n.B " << roff(usage_of(*option)) << "\n"
            << roff(option->get_description()) << "\n";
}

void print_command(std::ostream& out, const CLI::App& app, const std::string& path) {
    out << ".SS " << roff(path) << "\n" << roff(app.get_description()) << ".\n";
    print_options(out, app);
    for (const CLI::App* command : commands_of(app))
        print_command(out, *command, path + " " + command->get_name());
}

void print_man_page(std::ostream& out, const CLI::App& app) {
    out << R"(.TH EPILOGUE 6 "" "epilogue )" << EPILOGUE_VERSION << "\" Games\n"
        << ".SH NAME\nepilogue \\- an offline game about film\n"
        << ".SH SYNOPSIS\n.B epilogue\n[options] [command]\n"
        << ".SH DESCRIPTION\n"
        << roff(app.get_description()) << "\n"
        << ".SH OPTIONS\n";
    print_options(out, app);
    out << ".SH COMMANDS\n";
    for (const CLI::App* command : commands_of(app))
        print_command(out, *command, "epilogue " + command->get_name());
    out << ".SH FILES\n.TP\n.I $XDG_DATA_HOME/epilogue\nYour players, rounds, packs and backups; "
           "without that variable ~/.local/share/epilogue.\n"
        << ".SH EXIT STATUS\n"
        << roff(app.get_footer()) << "\n";
}

// One line for each place of the command line: what may follow there.
void print_places(std::ostream& out, const CLI::App& app, const std::string& path) {
    std::vector<std::string> words = options_of(app);
    for (const CLI::App* command : commands_of(app))
        words.push_back(command->get_name());
    out << "    '" << path << "') words='" << join(words, " ") << "' ;;\n";
    for (const CLI::App* command : commands_of(app))
        print_places(out, *command,
                     path.empty() ? command->get_name() : path + " " + command->get_name());
}

void print_completion(std::ostream& out, const CLI::App& app) {
    out << "# Completion of epilogue for bash.\n"
           "_epilogue() {\n"
           "  local word=${COMP_WORDS[COMP_CWORD]} place='' words='' i\n"
           "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "    case \"$place ${COMP_WORDS[i]}\" in\n";
    for (const CLI::App* command : commands_of(app)) {
        out << "    ' " << command->get_name() << "') place='" << command->get_name() << "' ;;\n";
        for (const CLI::App* nested : commands_of(*command))
            out << "    '" << command->get_name() << " " << nested->get_name() << "') place='"
                << command->get_name() << " " << nested->get_name() << "' ;;\n";
    }
    out << "    esac\n  done\n  case $place in\n";
    print_places(out, app, "");
    out << "  esac\n"
           "  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n"
           "}\n"
           "complete -o default -F _epilogue epilogue\n";
}

} // namespace

void add_describe(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand("describe", "The man page or the completion of bash");
    command->group("");
    auto what = std::make_shared<std::string>();
    command->add_option("what", *what, "man or bash")
        ->required()
        ->check(CLI::IsMember({"man", "bash"}));
    command->callback([what, &app, &work] {
        work = [what, &app](const Desk& desk) {
            if (*what == "man")
                print_man_page(desk.out, app);
            else
                print_completion(desk.out, app);
            return exit_done;
        };
    });
}

} // namespace epilogue
