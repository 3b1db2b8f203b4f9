#include "shell/commands/command.h"
#include "shell/commands/report.h"
#include "shell/files.h"
#include "shell/player_data.h"
#include "shell/ruling_files.h"

#include "bank/criterion.h"
#include "base/text.h"
#include "packs/ruling_file.h"

#include <memory>
#include <ostream>

namespace epilogue {

namespace {

std::string words_of(const Ruling& ruling) {
    const auto criterion = decode_criterion(ruling.criterion);
    return criterion ? sentence_of(criterion.value()) : ruling.criterion;
}

Json json_of(const Ruling& ruling) {
    return {
        {"id", static_cast<std::int64_t>(ruling.id)},
        {"film", {{"id", ruling.film}, {"title", ruling.film_title}, {"year", ruling.film_year}}},
        {"criterion", ruling.criterion},
        {"label", words_of(ruling)},
        {"reason", ruling.reason},
        {"note", ruling.note},
        {"day", iso(ruling.day)},
        {"by", ruling.player_name.empty() ? Json(nullptr) : Json(ruling.player_name)},
        {"in_force", ruling.in_force},
        {"rounds", ruling.rounds}};
}

int list_rulings(const Desk& desk) {
    const auto store = open_players(desk.paths, desk.now);
    if (!store)
        return failed(desk, store.error());
    const auto rulings = store.value().rulings();
    if (!rulings)
        return failed(desk, rulings.error());
    if (desk.json) {
        Json list = Json::array();
        for (const Ruling& ruling : rulings.value())
            list.push_back(json_of(ruling));
        print(desk, list);
        return exit_done;
    }
    for (const Ruling& ruling : rulings.value())
        desk.out << iso(ruling.day) << "  " << ruling.film_title << " (" << ruling.film_year
                 << ") counts for: " << words_of(ruling)
                 << (ruling.in_force ? "" : " (out of force)") << "\n";
    if (rulings.value().empty())
        desk.out << "The house has made no ruling.\n";
    return exit_done;
}

// A file without a ruling would be refused by import: none is written.
int nothing_to_export(const Desk& desk) {
    if (desk.json)
        print(desk, {{"rulings", 0}, {"file", nullptr}, {"text", nullptr}});
    desk.err << "There are no rulings to export yet.\n";
    return exit_problems;
}

int export_rulings(const Desk& desk, const std::string& file) {
    const auto store = open_players(desk.paths, desk.now);
    if (!store)
        return failed(desk, store.error());
    const auto rulings = rulings_to_pass_on(store.value());
    if (!rulings)
        return failed(desk, rulings.error());
    if (rulings.value().empty())
        return nothing_to_export(desk);
    const std::string text = write_rulings(rulings.value());
    if (!file.empty())
        if (const auto written = write_file(file, text); !written)
            return failed(desk, written.error());
    const auto count = static_cast<std::int64_t>(rulings.value().size());
    if (desk.json)
        print(desk, {{"rulings", count},
                     {"file", file.empty() ? Json(nullptr) : Json(file)},
                     {"text", file.empty() ? Json(text) : Json(nullptr)}});
    else if (file.empty())
        desk.out << text;
    else
        desk.out << "Wrote " << count_of(count, "ruling", "rulings") << " to " << file << ".\n";
    return exit_done;
}

// Null when it cannot be read: then nothing is told of what it lacks.
std::shared_ptr<const Catalogue> catalogue_for(const Desk& desk) {
    const auto stores = bank_stores_for(desk);
    if (!stores)
        return nullptr;
    read_catalogue_ahead(*stores.value());
    return stores.value()->catalogue;
}

int import_rulings(const Desk& desk, const std::string& file) {
    const auto text = read_file(file, static_cast<std::int64_t>(longest_ruling_file));
    if (!text)
        return failed(desk, text.error());
    auto store = open_players(desk.paths, desk.now);
    if (!store)
        return failed(desk, store.error());
    const auto catalogue = catalogue_for(desk);
    const ParsedRulings parsed =
        parse_rulings(text.value(), file, {desk.now.today, catalogue.get()});
    RulingsBrought brought;
    if (parsed.rulings) {
        brought = take_rulings(store.value(), *parsed.rulings);
        if (!brought.error.empty())
            return failed(desk, Error{brought.error});
    }
    const int doubles = parsed.doubles + brought.known;
    print_problems(desk, parsed.problems);
    Json problems = Json::array();
    for (const Diagnostic& problem : parsed.problems)
        problems.push_back(json_of(problem));
    if (desk.json)
        print(desk, {{"file", file},
                     {"found", parsed.found},
                     {"imported", brought.added},
                     {"doubles", doubles},
                     {"problems", std::move(problems)}});
    else
        desk.out << file << ": " << count_of(parsed.found, "ruling", "rulings") << " found, "
                 << brought.added << " new, " << count_of(doubles, "double", "doubles") << ".\n";
    if (!parsed.rulings)
        return exit_failed;
    return parsed.problems.empty() ? exit_done : exit_problems;
}

} // namespace

void add_rulings(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand("rulings", "House rulings: list, export, import");
    command->require_subcommand(0, 1);
    command->add_subcommand("list", "List the rulings (what happens without a word)");
    auto file = std::make_shared<std::string>();
    CLI::App* out = command->add_subcommand("export", "Write the rulings in force to a file");
    out->add_option("file", *file, "The file to write; standard output otherwise")
        ->type_name("FILE");
    CLI::App* in = command->add_subcommand("import", "Bring in rulings from a file");
    in->add_option("file", *file, "The file to read")->type_name("FILE")->required();
    command->callback([file, out, in, &work] {
        if (out->parsed())
            work = [file](const Desk& desk) { return export_rulings(desk, *file); };
        else if (in->parsed())
            work = [file](const Desk& desk) { return import_rulings(desk, *file); };
        else
            work = list_rulings;
    });
}

} // namespace epilogue
