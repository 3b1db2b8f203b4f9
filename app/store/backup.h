// Copies of player.db: made with SQLite's backup interface, each verified before the oldest goes.
#pragma once

#include "base/date.h"
#include "base/result.h"

#include <map>
#include <string>
#include <vector>

namespace epilogue {

inline constexpr int daily_backups_kept = 7;

struct BackupInfo {
    std::string path;
    std::int64_t at_ms = 0;
    std::int64_t bytes = 0;
    std::string why; // each day, by hand, before a restore, before an update
    bool whole = false;
    std::map<std::string, std::int64_t> counts;
};

// A verified copy of the open file at `from` to the new file `to`. Half-written copies are removed.
Done back_up(const std::string& from, const std::string& to);
// One a day at most, in `folder`; after a verified new one, daily copies beyond the seventh go.
Result<bool> back_up_daily(const std::string& from, const std::string& folder, const Date& today);
// Newest first; files that are not backups are left out.
Result<std::vector<BackupInfo>> list_backups(const std::string& folder);
Result<BackupInfo> inspect_backup(const std::string& path);
// Puts a verified copy of `from` in the place of player.db at `to`; what is there now is kept in
// `folder` first. No store may be open on `to`. Never half done: a rename at the end.
Done restore_backup(const std::string& from, const std::string& to, const std::string& folder,
                    std::int64_t at_ms);

} // namespace epilogue
