#include "shell/commands/command.h"
#include "shell/commands/packs.h"
#include "shell/files.h"

#include "packs/native.h"

#include <memory>
#include <ostream>

namespace epilogue {

namespace {

struct ExportOptions {
    std::string format = "native";
    std::string pack;
    std::string file; // empty: standard output
};

int export_pack(const Desk& desk, const ExportOptions& options) {
    const auto bank = open_bank_for(desk);
    if (!bank)
        return failed(desk, bank.error());
    const auto info = pack_named(bank.value(), options.pack);
    if (!info)
        return failed(desk, info.error());
    auto questions = bank.value().list(options.pack, "", 0);
    if (!questions)
        return failed(desk, questions.error());
    const auto count = questions.value().size();
    const std::string text =
        write_native(FullPack{info.value().pack, std::move(questions).value(), {}});
    if (!options.file.empty())
        if (const auto written = write_file(options.file, text); !written)
            return failed(desk, written.error());
    if (desk.json)
        print(desk, {{"pack", options.pack},
                     {"format", options.format},
                     {"questions", count},
                     {"file", options.file},
                     {"text", options.file.empty() ? Json(text) : Json(nullptr)}});
    else if (options.file.empty())
        desk.out << text;
    else
        desk.out << "Wrote " << count << " questions to " << options.file << ".\n";
    return exit_done;
}

} // namespace

void add_export(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand("export", "Write a pack as text");
    auto options = std::make_shared<ExportOptions>();
    command->add_option("--format", options->format, "The format to write: native")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"native"}));
    command->add_option("pack", options->pack, "The pack's id")->type_name("PACK")->required();
    command->add_option("file", options->file, "The file to write; standard output otherwise")
        ->type_name("FILE");
    command->callback([options, &work] {
        work = [options](const Desk& desk) { return export_pack(desk, *options); };
    });
}

} // namespace epilogue
