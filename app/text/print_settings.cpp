// Settings that matter without a window: time, spoilers, backups. Look and reading are the
// terminal's own.
#include "text/pages.h"

#include "base/text.h"

#include <array>
#include <utility>

namespace epilogue::terminal {

namespace {

constexpr int pace_list = 1;

constexpr std::array<std::pair<TimerPace, const char*>, 4> paces = {{
    {TimerPace::Normal, "as written"},
    {TimerPace::Half, "half as much again"},
    {TimerPace::Double, "twice as much"},
    {TimerPace::Off, "no clock at all"},
}};

std::string name_of(TimerPace pace) {
    for (const auto& [value, name] : paces)
        if (value == pace)
            return name;
    return "";
}

Page pace_page(const SettingsView& view) {
    Page page;
    page.family = "settings";
    page.topic = "pace";
    page.lines.say("Time for a question.");
    int number = 0;
    for (const auto& [value, name] : paces)
        page.choice(std::to_string(++number),
                    std::string(name) + (value == view.settings.pace ? ", chosen" : ""),
                    Intent{SetPace{value}});
    page.ask = "Type a number. Enter alone changes nothing.";
    page.on_enter("back, nothing changed", OpenList{0});
    return page;
}

Page lines_page(const SettingsView& view) {
    Page page;
    page.family = "settings";
    page.topic = "lines";
    page.lines.say("Settings. Look and text size are those of your terminal.");
    page.lines.blank();
    page.choice("1", "Time for a question: " + name_of(view.settings.pace), OpenList{pace_list});
    page.choice("2",
                std::string("I have seen La La Land: ") +
                    (view.seen_film ? "yes" : "no, and nobody will spoil it here"),
                Intent{SetSeenFilm{!view.seen_film}});
    page.choice("3", "Backups", Intent{OpenSettingsPage{SettingsPage::Data}});
    page.choice("4", "About", Intent{OpenSettingsPage{SettingsPage::About}});
    page.choice("5",
                "House rulings" + (view.rulings.summary.empty() ? "" : ": " + view.rulings.summary),
                Intent{OpenSettingsPage{SettingsPage::Rulings}});
    page.choice("6",
                std::string("A grid tells when a cell can no longer be filled: ") +
                    (view.settings.reach_mark ? "yes" : "no"),
                Intent{SetReachMark{!view.settings.reach_mark}});
    page.ask = "Type a number. Enter alone goes back.";
    page.on_enter("back", Intent{Back{}});
    if (view.can_undo)
        page.command("u", {"undo"}, "undo the last change", Intent{UndoSetting{}});
    return page;
}

void back_to_lines(Page& page) {
    page.on_enter("back to the settings", Intent{OpenSettingsPage{SettingsPage::Look}});
}

void add_chosen_backup(Page& page, const SettingsView& view) {
    if (view.backup_title.empty())
        return;
    page.lines.say("Chosen: " + sentence(view.backup_title) +
                   (view.backup_whole ? " It is whole." : " It is not whole."));
    for (const DifferenceRow& row : view.differences)
        page.lines.under(row.what + ": now " + row.now + ", in it " + row.in_it + ", " +
                         row.difference);
}

Page data_page(const SettingsView& view) {
    Page page;
    page.family = "settings";
    page.topic = "data";
    page.lines.say("Backups. " + sentence(view.data_detail));
    page.lines.say("Folder: " + view.data_folder);
    page.lines.say(sentence(view.data_error));
    page.lines.blank();
    bool any_chosen = false;
    for (std::size_t i = 0; i < view.backups.size(); ++i) {
        const BackupRow& row = view.backups[i];
        any_chosen = any_chosen || row.selected;
        page.choice(std::to_string(i + 1),
                    row.when + ", " + row.why + ", " + row.size + (row.selected ? ", chosen" : ""),
                    Intent{ChooseBackup{static_cast<int>(i)}});
    }
    if (view.backups.empty())
        page.lines.say("There is no backup yet.");
    add_chosen_backup(page, view);
    page.ask = view.backups.empty() ? "Enter alone goes back."
                                    : "Type a number to choose one. Enter alone goes back.";
    back_to_lines(page);
    page.command("b", {"backup"}, "back up now", Intent{BackUpNow{}});
    if (any_chosen)
        page.command("r", {"restore"}, "restore the chosen one", Intent{RestoreBackup{}});
    page.help.say("Restoring asks first, and what there is now is backed up before.");
    return page;
}

Page about_page(const SettingsView& view) {
    Page page;
    page.family = "settings";
    page.topic = "about";
    page.lines.say("About Epilogue.");
    for (const auto& [what, how] : view.about)
        page.lines.fact(what, how);
    page.ask = "Enter goes back.";
    back_to_lines(page);
    return page;
}

} // namespace

Page settings_page(const SettingsView& view, int list) {
    if (view.page == SettingsPage::Data)
        return data_page(view);
    if (view.page == SettingsPage::About)
        return about_page(view);
    if (view.page == SettingsPage::Rulings)
        return rulings_page(view);
    if (list == pace_list)
        return pace_page(view);
    return lines_page(view);
}

} // namespace epilogue::terminal
