#include "shell/commands/command.h"
#include "shell/commands/packs.h"
#include "shell/commands/report.h"

#include <algorithm>
#include <memory>
#include <ostream>
#include <vector>

namespace epilogue {

namespace {

struct ImportOptions {
    std::vector<std::string> files;
    std::string format = "native";
    bool dry_run = false;
};

int import_files(const Desk& desk, const ImportOptions& options) {
    auto bank = open_bank_for(desk);
    if (!bank)
        return failed(desk, bank.error());
    const Taking taking = options.dry_run ? Taking::DryRun : Taking::Import;
    std::vector<ImportReport> reports;
    for (const std::string& file : options.files)
        reports.push_back(import_file(bank.value(), file, taking, desk.now.unix_ms));
    int code = exit_code_of(reports);
    if (!options.dry_run)
        code = std::max(code, texts_kept(desk, bank.value()));

    if (desk.json) {
        Json list = Json::array();
        for (const ImportReport& report : reports)
            list.push_back(json_of(report));
        print(desk, list);
        return code;
    }
    for (const ImportReport& report : reports) {
        print_problems(desk, report.problems);
        desk.out << summary(report, options.dry_run) << "\n";
    }
    return code;
}

} // namespace

void add_import(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand(
        "import", "Bring packs of questions in, each whole or not at all, and print the report");
    auto options = std::make_shared<ImportOptions>();
    command->add_flag("--dry-run", options->dry_run, "Print the report only, take nothing in");
    command->add_option("--format", options->format, "The format of the files: native")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"native"}));
    command->add_option("files", options->files, "Files of questions")
        ->type_name("FILE")
        ->required();
    command->callback([options, &work] {
        work = [options](const Desk& desk) { return import_files(desk, *options); };
    });
}

} // namespace epilogue
