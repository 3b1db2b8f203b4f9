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
    std::string why;     // each day, by hand, before a restore, before an update
    bool whole = false;  // read from end to end and found right
    std::string trouble; // empty when whole, else a sentence
    std::map<std::string, std::int64_t> counts;
};

// Names under which list_backups() knows why a backup was made.
std::string backup_name_each_day(const Date& day);
std::string backup_name_by_hand(std::int64_t at_ms);
std::string backup_name_before_restore(std::int64_t at_ms);
std::string backup_name_before_update(int schema);

// A verified copy of the file at `from`, which may be open, to the new file `to`, in a folder that
// is there. A damaged original is an error; half-written copies are removed.
Done back_up(const std::string& from, const std::string& to);
// One a day at most, in `folder`, which is made when missing; after a verified new one, daily
// copies beyond the seventh go, the oldest first. True: one was made.
Result<bool> back_up_daily(const std::string& from, const std::string& folder, const Date& today);
// Newest first, each looked over; files that are not backups are left out, damaged ones are not.
// A folder that is missing holds none.
Result<std::vector<BackupInfo>> list_backups(const std::string& folder);
Result<BackupInfo> inspect_backup(const std::string& path);
// Puts a verified copy of `from` in the place of player.db at `to`. What is there now is kept in
// `folder` first, as a backup or, when it is damaged, byte by byte. No store may be open on `to`,
// in this program or another. All or nothing: the copy is complete before it gets the name.
Done restore_backup(const std::string& from, const std::string& to, const std::string& folder,
                    std::int64_t at_ms);

} // namespace epilogue
