#include "store/backup.h"

#include "base/text.h"
#include "store/condition.h"
#include "store/connection.h"
#include "store/files.h"
#include "store/integrity.h"

#include <SQLiteCpp/Backup.h>
#include <algorithm>
#include <optional>
#include <string_view>

namespace epilogue {

namespace {

constexpr std::string_view prefix = "player-";
constexpr std::string_view by_hand = "player-by-hand-";
constexpr std::string_view before_restore = "player-before-restore-";
constexpr std::string_view before_update = "player-before-update-";
constexpr std::string_view suffix = ".db";

std::string named(std::string_view start, const std::string& rest) {
    return std::string(start) + rest + std::string(suffix);
}

std::optional<Date> day_of(std::string_view name) {
    if (!name.starts_with(prefix) || !name.ends_with(suffix))
        return std::nullopt;
    name.remove_prefix(prefix.size());
    name.remove_suffix(suffix.size());
    const auto day = parse_date(name);
    return day ? std::optional(day.value()) : std::nullopt;
}

std::string why_of(std::string_view name) {
    if (day_of(name))
        return "each day";
    if (name.starts_with(before_restore))
        return "before a restore";
    if (name.starts_with(before_update))
        return "before an update";
    return "by hand";
}

// Byte 18 of the header: 2 for a file that was left with a write-ahead log.
bool has_log(const std::string& path) {
    const auto header = first_bytes(path, 19);
    return header && header.value().size() == 19 && header.value()[18] == 2;
}

// A file with a log cannot be read without writing beside it; any other can, from a read-only
// folder too.
Access access_for(const std::string& path) {
    return has_log(path) ? Access::Write : Access::Read;
}

Done copy_pages(const std::string& from, const std::string& draft, const StoreFile& target) {
    return guarded("back up the players' file", target, [&]() -> Done {
        Connection source(player_file(from), access_for(from));
        Connection copy({draft, target.cure}, Access::Create);
        SQLite::Backup(copy.db(), source.db()).executeStep(-1);
        drop_log(copy);
        return ok();
    });
}

Done must_be_whole(const std::string& draft, const std::string& from) {
    const auto faults = guarded("check the backup", {draft, "Try again."}, [&] {
        Connection copy({draft, "Try again."}, Access::Read);
        return player_integrity(copy);
    });
    if (!faults)
        return faults.error();
    if (!faults.value().empty())
        return Error{"could not back up " + from + ": it is damaged. " + join(faults.value(), " ")};
    return ok();
}

Done make_copy(const std::string& from, const std::string& to, const std::string& draft) {
    const StoreFile target{to, "Try again, or choose another folder."};
    if (auto copied = copy_pages(from, draft, target); !copied)
        return copied;
    if (auto whole = must_be_whole(draft, from); !whole)
        return whole;
    if (auto flushed = flush(draft); !flushed)
        return flushed;
    auto renamed = rename_to_new(draft, to);
    if (!renamed)
        return renamed.error();
    if (!renamed.value())
        return Error{"could not back up to " + to + ": there is a file of that name already."};
    return ok();
}

// Daily copies beyond the seventh, but never the one just made.
Done drop_oldest(const std::string& folder, const Date& today) {
    const auto names = names_in(folder);
    if (!names)
        return names.error();
    std::vector<Date> days;
    for (const std::string& name : names.value())
        if (const auto day = day_of(name); day && *day != today)
            days.push_back(*day);
    std::sort(days.begin(), days.end());
    while (days.size() + 1 > static_cast<std::size_t>(daily_backups_kept)) {
        if (auto gone = remove_file(path_in(folder, backup_name_each_day(days.front()))); !gone)
            return gone;
        days.erase(days.begin());
    }
    return ok();
}

void look_over(BackupInfo& info) {
    const StoreFile file{info.path, "Choose another backup."};
    const auto looked = guarded("check the backup", file, [&]() -> Done {
        Connection copy(file, access_for(info.path));
        const auto faults = player_integrity(copy);
        if (!faults)
            return faults.error();
        info.trouble = join(faults.value(), " ");
        const auto counts = player_counts(copy);
        if (!counts)
            return counts.error();
        info.counts = counts.value();
        return ok();
    });
    if (!looked && info.trouble.empty())
        info.trouble = looked.error().message;
    info.whole = info.trouble.empty();
}

} // namespace

std::string backup_name_each_day(const Date& day) {
    return named(prefix, iso(day));
}

std::string backup_name_by_hand(std::int64_t at_ms) {
    return named(by_hand, std::to_string(at_ms));
}

std::string backup_name_before_restore(std::int64_t at_ms) {
    return named(before_restore, std::to_string(at_ms));
}

std::string backup_name_before_update(int schema) {
    return named(before_update, std::to_string(schema));
}

Done back_up(const std::string& from, const std::string& to) {
    if (facts_of(from).kind == FileKind::Missing)
        return Error{"could not back up " + from + ": the file is not there."};
    if (facts_of(to).kind != FileKind::Missing)
        return Error{"could not back up to " + to + ": there is a file of that name already."};
    const std::string draft = draft_beside(to);
    if (auto gone = remove_file(draft); !gone)
        return gone;
    auto made = make_copy(from, to, draft);
    if (!made) {
        for (const char* rest : {"", "-journal", "-wal", "-shm"})
            (void)remove_file(draft + rest);
    }
    return made;
}

Result<bool> back_up_daily(const std::string& from, const std::string& folder, const Date& today) {
    if (auto made = make_folder(folder); !made)
        return made.error();
    sweep_drafts(folder);
    sweep_drafts(folder_of(from));
    const std::string to = path_in(folder, backup_name_each_day(today));
    if (facts_of(to).kind != FileKind::Missing)
        return false;
    if (auto made = back_up(from, to); !made)
        return made.error();
    if (auto dropped = drop_oldest(folder, today); !dropped)
        return dropped.error();
    return true;
}

Result<BackupInfo> inspect_backup(const std::string& path) {
    const Inspection found = inspect_backup_file(path);
    if (found.condition == Condition::Missing)
        return Error{"could not read the backup " + path + ": the file is not there."};
    const FileFacts facts = facts_of(path);
    BackupInfo info;
    info.path = path;
    info.at_ms = facts.changed_ms;
    info.bytes = facts.bytes;
    info.why = why_of(name_of_file(path));
    if (found.condition == Condition::Empty || found.condition == Condition::NotADatabase)
        info.trouble = found.sentence;
    else if (found.condition != Condition::Ready)
        return Error{"could not read the backup: " + found.sentence};
    else
        look_over(info);
    return info;
}

Result<std::vector<BackupInfo>> list_backups(const std::string& folder) {
    std::vector<BackupInfo> backups;
    if (facts_of(folder).kind == FileKind::Missing)
        return backups;
    const auto names = names_in(folder);
    if (!names)
        return names.error();
    for (const std::string& name : names.value()) {
        if (!name.ends_with(suffix))
            continue;
        auto info = inspect_backup(path_in(folder, name));
        // A file with a foreign name that is no database was never a backup.
        if (info && (name.starts_with(prefix) || info.value().whole))
            backups.push_back(std::move(info).value());
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const BackupInfo& a, const BackupInfo& b) { return a.at_ms > b.at_ms; });
    return backups;
}

} // namespace epilogue
