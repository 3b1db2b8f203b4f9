// The bank that ships with the program, built through the importer that players have. Used by the
// build only, so it is not among the commands that --help lists.
#include "shell/commands/command.h"
#include "shell/commands/report.h"
#include "shell/files.h"
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

Done empty_out(const Paths& into) {
    for (const std::string& name : files_in(into.shipped_packs, ".toml"))
        if (const auto removed = remove_file(into.shipped_packs + "/" + name); !removed)
            return removed;
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        if (const auto removed = remove_file(into.shipped_bank + ending); !removed)
            return removed;
    return make_folder(into.shipped_packs);
}

int build_bank(const Desk& desk, const BuildOptions& options) {
    Paths into;
    into.shipped_bank = options.folder + "/bank.db";
    into.shipped_mark = options.folder + "/bank.mark";
    into.shipped_packs = options.folder + "/packs";
    if (const auto emptied = empty_out(into); !emptied)
        return failed(desk, emptied.error());
    auto bank = BankStore::create(into.shipped_bank);
    if (!bank)
        return failed(desk, bank.error());

    int code = exit_done;
    std::vector<std::string> texts;
    for (const std::string& file : options.files) {
        const auto text = read_file(file, most_pack_bytes);
        if (!text)
            return failed(desk, text.error());
        const ImportReport report =
            import_text(bank.value(), file, text.value(), Taking::BuiltIn, desk.now.unix_ms);
        print_problems(desk, report.problems);
        if (!report.taken) {
            code = exit_failed;
            continue;
        }
        const std::string copy = into.shipped_packs + "/" + report.pack + ".toml";
        if (const auto written = write_file(copy, text.value()); !written)
            return failed(desk, written.error());
        texts.push_back(text.value());
    }
    const std::string mark = mark_of(texts);
    if (const auto marked = bank.value().set_content_mark(mark); !marked)
        return failed(desk, marked.error());
    if (const auto written = write_file(into.shipped_mark, mark); !written)
        return failed(desk, written.error());
    return code;
}

} // namespace

void add_build_bank(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand("build-bank", "Build the bank that ships");
    command->group("");
    auto options = std::make_shared<BuildOptions>();
    command->add_option("folder", options->folder, "Where to put it")->required();
    command->add_option("files", options->files, "The packs");
    command->callback([options, &work] {
        work = [options](const Desk& desk) { return build_bank(desk, *options); };
    });
}

} // namespace epilogue
