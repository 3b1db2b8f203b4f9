#include "shell/backups.h"

#include "shell/files.h"

#include <utility>

namespace epilogue {

BackupsListed backups_of(const Stores& stores, const std::string& error) {
    BackupsListed listed;
    listed.error = error;
    listed.folder = stores.paths.data;
    listed.bytes = folder_bytes(stores.paths.data);
    if (auto backups = list_backups(stores.paths.backups))
        for (BackupInfo& info : backups.value())
            listed.backups.push_back({.path = std::move(info.path),
                                      .at_ms = info.at_ms,
                                      .bytes = info.bytes,
                                      .why = std::move(info.why),
                                      .whole = info.whole,
                                      .counts = std::move(info.counts)});
    else if (listed.error.empty() && facts_of(stores.paths.backups).kind != FileKind::Missing)
        listed.error = backups.error().message;
    if (stores.player)
        if (auto counts = stores.player->counts())
            listed.now = std::move(counts).value();
    return listed;
}

Done back_up_by_hand(const Paths& paths, const Now& now) {
    if (auto made = make_folder(paths.backups); !made)
        return made;
    return back_up(paths.player, path_in(paths.backups, backup_name_by_hand(now.unix_ms)));
}

} // namespace epilogue
