#include "shell/player_data.h"

#include "shell/bank_data.h"
#include "shell/clock.h"

#include "base/text.h"
#include "store/backup.h"
#include "store/files.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr std::size_t backups_shown = 4;

std::string contents(const std::map<std::string, std::int64_t>& counts) {
    const auto count = [&](const char* what) {
        const auto found = counts.find(what);
        return found == counts.end() ? std::int64_t{0} : found->second;
    };
    return count_of(count("players"), "player", "players") + ", " +
           count_of(count("rounds"), "round", "rounds");
}

} // namespace

Result<PlayerStore> open_players(const Paths& paths, const Now& now) {
    if (const auto made = make_folder(paths.data); !made)
        return made.error();
    const auto missing = [](const std::string& path) {
        return facts_of(path).kind == FileKind::Missing;
    };
    if (missing(paths.player) && missing(paths.bank))
        if (const auto bank = open_bank(paths, now); !bank)
            return bank.error();
    return PlayerStore::open(paths.player);
}

Mended lost_players(const Paths& paths, const Error& why) {
    Mended page;
    page.title = "Your scores could not be opened";
    page.voice = "The prompt book is not in its place.";
    page.story = why.message + " Nothing was changed.";
    page.can_carry_on = false;
    page.details = why.message;
    const auto backups = list_backups(paths.backups);
    if (!backups || backups.value().empty())
        return page;
    for (const BackupInfo& info : backups.value()) {
        if (page.rows.size() < backups_shown)
            page.rows.push_back({"Backup of " + local_moment(info.at_ms), contents(info.counts),
                                 info.whole ? "whole" : "damaged"});
    }
    const auto newest = std::find_if(backups.value().begin(), backups.value().end(),
                                     [](const BackupInfo& info) { return info.whole; });
    if (newest == backups.value().end())
        return page;
    page.story += " To go back to the newest backup that is whole, close Epilogue and run this in "
                  "a terminal: epilogue restore '" +
                  newest->path + "'";
    page.file = newest->path;
    return page;
}

void add_players_row(Mended& page, const PlayerStore& store) {
    const auto counts = store.counts();
    if (counts)
        page.rows.insert(page.rows.begin(),
                         {"Players and scores", contents(counts.value()), "untouched"});
}

Mended memory_only(const Error& why) {
    Mended page;
    page.title = "Nothing can be kept";
    page.voice = "The show goes on without a prompt book.";
    page.story = why.message + " You can play, but players, rounds and scores are forgotten when "
                               "you close Epilogue.";
    page.details = why.message;
    return page;
}

} // namespace epilogue
