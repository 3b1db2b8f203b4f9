#include "model/views.h"

#include "base/text.h"
#include "model/local_time.h"
#include "model/turn.h"

#include <algorithm>

namespace epilogue {

namespace {

std::string why_words(const std::string& why) {
    return why.empty() ? "copied" : why;
}

std::string data_detail(const BackupsListed& listed, const Now& now) {
    const std::string size = file_size(listed.bytes);
    if (listed.backups.empty())
        return size + ", no backup yet";
    std::string when = day_and_time(listed.backups.front().at_ms, now);
    if (const auto comma = when.rfind(", "); comma != std::string::npos)
        when.replace(comma, 2, " at ");
    if (when.starts_with("Today") || when.starts_with("Yesterday"))
        when.front() = static_cast<char>(when.front() - 'A' + 'a');
    return size + ", last backup " + when;
}

std::int64_t count_in(const std::map<std::string, std::int64_t>& counts, const char* key) {
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

DifferenceRow difference(const char* what, const char* key, const BackupsListed& listed,
                         const BackupFile& backup) {
    const std::int64_t now = count_in(listed.now, key);
    const std::int64_t in_it = count_in(backup.counts, key);
    DifferenceRow row{what, grouped(now), grouped(in_it), "the same", now == in_it};
    if (in_it < now)
        row.difference = grouped(now - in_it) + " fewer";
    else if (in_it > now)
        row.difference = grouped(in_it - now) + " more";
    return row;
}

void add_chosen(SettingsView& view, const BackupsListed& listed, const BackupFile& backup,
                const Now& now) {
    view.backup_title = full_day_and_time(backup.at_ms, now) +
                        (backup.why.empty() ? "." : ", made " + backup.why + ".");
    view.backup_whole = backup.whole;
    view.differences = {difference("Players", "players", listed, backup),
                        difference("Rounds", "rounds", listed, backup),
                        difference("Answers", "answers", listed, backup),
                        difference("Results", "results", listed, backup)};
}

void add_data(SettingsView& view, const Model& model, const Now& now) {
    if (!model.backups) {
        view.data_detail = "looking";
        return;
    }
    const BackupsListed& listed = *model.backups;
    view.data_folder = listed.folder;
    view.data_detail = data_detail(listed, now);
    view.data_error = listed.error;
    for (std::size_t i = 0; i < listed.backups.size(); ++i) {
        const BackupFile& backup = listed.backups[i];
        const bool chosen = static_cast<int>(i) == model.backup_chosen;
        view.backups.push_back({day_and_time(backup.at_ms, now), why_words(backup.why),
                                file_size(backup.bytes), chosen});
        if (chosen)
            add_chosen(view, listed, backup, now);
    }
}

} // namespace

SettingsView settings_view(const Model& model, const World& world, const Now& now) {
    SettingsView view;
    view.page = model.page;
    view.settings = model.settings;
    const Player* player = player_of(model, model.current);
    view.seen_film = player != nullptr && player->seen_films.contains(feature_film);
    add_data(view, model, now);
    view.rulings = rulings_view(model, now.today);
    view.about = {
        {"Version", world.version.empty() ? "unknown" : world.version},
        {"What it is", "Film trivia for one chair or eight, offline"},
        {"Program", "MIT licence"},
        {"Questions", "CC BY 4.0, sources named with each"},
        {"Fonts", "Inter, Bebas Neue, EB Garamond and Fork Awesome, SIL Open Font Licence 1.1"},
        {"Your data", view.data_folder.empty() ? "in your own data folder" : view.data_folder},
        {"Network", "none: nothing you do leaves this computer"}};
    view.can_undo = !model.undo.empty();
    return view;
}

} // namespace epilogue
