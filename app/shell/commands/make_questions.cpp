// Packs made from the film tables. Used by the build only, so it is not among the commands that
// --help lists.
#include "shell/commands/command.h"
#include "shell/commands/report.h"
#include "shell/files.h"
#include "shell/film_files.h"

#include "rules/question_maker.h"

#include <memory>

namespace epilogue {

namespace {

constexpr std::uint64_t shipped_seed = 2016;

struct MakeOptions {
    std::string tables;
    std::string folder;
};

int make_packs(const Desk& desk, const MakeOptions& options) {
    const auto files = read_film_files(options.tables);
    if (!files)
        return failed(desk, files.error());
    const ParsedFilms parsed = parse_films(files.value().texts());
    print_problems(desk, parsed.problems);
    if (!parsed.tables)
        return exit_failed;
    if (const auto made = make_folder(options.folder); !made)
        return failed(desk, made.error());
    for (const FullPack& pack : make_questions(*parsed.tables, shipped_seed))
        if (const auto written =
                write_file(options.folder + "/" + pack.pack.id + ".toml", write_native(pack));
            !written)
            return failed(desk, written.error());
    return exit_done;
}

} // namespace

void add_make_questions(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand("make-questions", "Make the packs of the film tables");
    command->group("");
    auto options = std::make_shared<MakeOptions>();
    command->add_option("tables", options->tables, "Where the tables are")->required();
    command->add_option("folder", options->folder, "Where to put the packs")->required();
    command->callback([options, &work] {
        work = [options](const Desk& desk) { return make_packs(desk, *options); };
    });
}

} // namespace epilogue
