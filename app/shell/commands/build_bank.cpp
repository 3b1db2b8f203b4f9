// The bank that ships with the program, built through the importer that players have. Used by the
// build only, so it is not among the commands that --help lists.
#include "shell/commands/command.h"
#include "shell/commands/report.h"
#include "shell/files.h"
#include "shell/film_data.h"
#include "shell/import.h"

#include "base/text.h"

#include <iomanip>
#include <memory>
#include <ostream>
#include <sstream>

namespace epilogue {

namespace {

struct BuildOptions {
    std::string folder;
    std::string films; // folder of the film tables; empty: a bank without films
    std::vector<std::string> files;
};

std::string mark_of(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts)
        all += std::to_string(text.size()) + "\n" + text;
    std::ostringstream mark;
    mark << std::hex << std::setw(16) << std::setfill('0') << fnv1a64(all);
    return mark.str();
}

struct Built {
    std::vector<std::string> texts; // all that went in, for the mark
    bool whole = true;              // false: a pack or a table had faults
};

Done empty_out(const std::string& folder) {
    for (const std::string& name : files_in(folder, ".toml"))
        if (auto removed = remove_file(path_in(folder, name)); !removed)
            return removed;
    return make_folder(folder);
}

Result<Built> install_all(const Desk& desk, BankStore& bank, const Paths& into,
                          const std::vector<std::string>& files) {
    Built built;
    for (const std::string& file : files) {
        auto text = read_file(file, most_pack_bytes);
        if (!text)
            return text.error();
        const ImportReport report =
            import_text(bank, file, text.value(), Taking::BuiltIn, desk.now.unix_ms);
        print_problems(desk, report.problems);
        built.whole = built.whole && report.taken;
        if (!report.taken)
            continue;
        const std::string copy = into.shipped_packs + "/" + report.pack + ".toml";
        if (const auto written = write_file(copy, text.value()); !written)
            return written.error();
        built.texts.push_back(std::move(text).value());
    }
    return built;
}

// The mark covers what is made of the tables too: a program that makes it otherwise must bring the
// players' banks up to date.
Done install_films(const Desk& desk, BankStore& bank, const std::string& folder, Built& built) {
    auto files = read_film_files(folder);
    if (!files)
        return files.error();
    ParsedFilms parsed = parse_films(files.value().texts());
    print_problems(desk, parsed.problems);
    built.whole = built.whole && parsed.tables;
    if (!parsed.tables)
        return ok();
    FilmParts parts = film_parts(std::move(*parsed.tables));
    if (auto set = bank.set_films(parts.tables, parts.catalogue, parts.search); !set)
        return set;
    FilmFiles& read = files.value();
    for (std::string* text :
         {&read.films, &read.cast, &read.people, &read.oscars, &parts.catalogue, &parts.search})
        built.texts.push_back(std::move(*text));
    // Each film is stored with what follows from all of them together.
    built.texts.push_back(std::to_string(parts.tables.last_award_year()));
    return ok();
}

// Under another name until it is whole: a bank that is there is taken for a good one.
Result<Built> build_draft(const Desk& desk, const std::string& draft, const Paths& into,
                          const BuildOptions& options) {
    if (const auto removed = remove_file(draft); !removed)
        return removed.error();
    auto bank = BankStore::create(draft);
    if (!bank)
        return bank.error();
    auto built = install_all(desk, bank.value(), into, options.files);
    if (built && !options.films.empty())
        if (auto films = install_films(desk, bank.value(), options.films, built.value()); !films)
            return films.error();
    if (!built || !built.value().whole)
        return built;
    const std::string mark = mark_of(built.value().texts);
    if (const auto marked = bank.value().set_content_mark(mark); !marked)
        return marked.error();
    if (const auto written = write_file(into.shipped_mark, mark); !written)
        return written.error();
    return built;
}

int build_bank(const Desk& desk, const BuildOptions& options) {
    Paths into;
    into.shipped_bank = options.folder + "/bank.db";
    into.shipped_mark = options.folder + "/bank.mark";
    into.shipped_packs = options.folder + "/packs";
    if (const auto emptied = empty_out(into.shipped_packs); !emptied)
        return failed(desk, emptied.error());
    const std::string draft = into.shipped_bank + ".draft";
    const auto built = build_draft(desk, draft, into, options);
    if (!built)
        return failed(desk, built.error());
    if (!built.value().whole)
        return exit_failed;
    if (const auto renamed = rename_over(draft, into.shipped_bank); !renamed)
        return failed(desk, renamed.error());
    return exit_done;
}

} // namespace

void add_build_bank(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand("build-bank", "Build the bank that ships");
    command->group("");
    auto options = std::make_shared<BuildOptions>();
    command->add_option("folder", options->folder, "Where to put it")->required();
    command->add_option("--films", options->films, "The folder of the film tables")
        ->type_name("DIR");
    command->add_option("files", options->files, "The packs");
    command->callback([options, &work] {
        work = [options](const Desk& desk) { return build_bank(desk, *options); };
    });
}

} // namespace epilogue
