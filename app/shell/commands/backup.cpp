#include "store/backup.h"

#include "shell/commands/command.h"
#include "shell/files.h"
#include "shell/player_data.h"

#include "base/text.h"

#include <memory>
#include <ostream>

namespace epilogue {

namespace {

Json json_of(const BackupInfo& info) {
    Json counts = Json::object();
    for (const auto& [what, count] : info.counts)
        counts[what] = count;
    return {{"file", info.path}, {"bytes", info.bytes}, {"whole", info.whole}, {"counts", counts}};
}

std::string contents(const BackupInfo& info) {
    const auto count = [&](const char* what) {
        const auto found = info.counts.find(what);
        return found == info.counts.end() ? std::int64_t{0} : found->second;
    };
    return count_of(count("players"), "player", "players") + ", " +
           count_of(count("rounds"), "round", "rounds") + ", " +
           count_of(count("answers"), "answer", "answers");
}

int make_backup(const Desk& desk, const std::string& file) {
    if (facts_of(file).kind != FileKind::Missing)
        return failed(desk, Error{"could not back up to " + file +
                                  ": there is a file of that name; name a new one"});
    // Opened first, so that a file which is not whole is told of rather than copied.
    const auto store = open_players(desk.paths, desk.now);
    if (!store)
        return failed(desk, store.error());
    if (const auto made = back_up(desk.paths.player, file); !made)
        return failed(desk, made.error());
    const auto info = inspect_backup(file);
    if (!info)
        return failed(desk, info.error());
    if (desk.json)
        print(desk, json_of(info.value()));
    else
        desk.out << "Backed up to " << file << ": " << contents(info.value())
                 << ". It was read again and is whole.\n";
    return exit_done;
}

int restore(const Desk& desk, const std::string& file) {
    const auto info = inspect_backup(file);
    if (!info)
        return failed(desk, info.error());
    for (const std::string& folder : {desk.paths.data, desk.paths.backups})
        if (const auto made = make_folder(folder); !made)
            return failed(desk, made.error());
    const bool had = facts_of(desk.paths.player).kind != FileKind::Missing;
    if (const auto done =
            restore_backup(file, desk.paths.player, desk.paths.backups, desk.now.unix_ms);
        !done)
        return failed(desk, done.error());
    if (desk.json) {
        print(desk, json_of(info.value()));
        return exit_done;
    }
    desk.out << "Restored from " << file << ": " << contents(info.value()) << ".\n";
    if (had)
        desk.out << "What was there before is kept in " << desk.paths.backups << ".\n";
    return exit_done;
}

} // namespace

void add_backup(CLI::App& app, Work& work) {
    CLI::App* command =
        app.add_subcommand("backup", "Copy players, rounds and settings into one verified file");
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file, "The file to make")->type_name("FILE")->required();
    command->callback(
        [file, &work] { work = [file](const Desk& desk) { return make_backup(desk, *file); }; });
}

void add_restore(CLI::App& app, Work& work) {
    CLI::App* command = app.add_subcommand(
        "restore", "Put a backup in the place of what is there, which is kept first");
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file, "A backup")->type_name("FILE")->required();
    command->callback(
        [file, &work] { work = [file](const Desk& desk) { return restore(desk, *file); }; });
}

} // namespace epilogue
