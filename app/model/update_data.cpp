// The page of backups, and what a restored one means.
#include "model/turn.h"

#include "model/local_time.h"

#include <algorithm>

namespace epilogue {

namespace {

const BackupFile* chosen_backup(const Model& model) {
    if (!model.backups || model.backup_chosen < 0)
        return nullptr;
    const auto at = static_cast<std::size_t>(model.backup_chosen);
    return at < model.backups->backups.size() ? &model.backups->backups[at] : nullptr;
}

} // namespace

void handle(Turn& turn, const BackUpNow&) {
    turn.model.backing_up = true;
    turn.effect(MakeBackup{});
}

void handle(Turn& turn, const ChooseBackup& intent) {
    if (!turn.model.backups || turn.model.backups->backups.empty())
        return;
    const int last = static_cast<int>(turn.model.backups->backups.size()) - 1;
    turn.model.backup_chosen = std::clamp(intent.index, 0, last);
}

void handle(Turn& turn, const RestoreBackup&) {
    Model& model = turn.model;
    const BackupFile* backup = chosen_backup(model);
    if (model.screen != Screen::Settings || backup == nullptr)
        return;
    if (!backup->whole)
        return toast(turn, ToastKind::Warning,
                     "This backup is damaged and cannot be restored. Choose another.");
    DialogView view;
    view.icon = "undo";
    view.title = "Restore this backup?";
    view.text = "Players, rounds and scores go back to " +
                full_day_and_time(backup->at_ms, turn.now) +
                ". What you have now is saved first, as one more backup.";
    view.safe = "Keep what is here";
    view.act = "Restore";
    model.asking = Asking{std::move(view), AskRestore{backup->path}};
}

void handle(Turn& turn, const ShowDataFolder&) {
    turn.effect(OpenFolder{});
}

void handle(Turn& turn, const BackupsListed& intent) {
    Model& model = turn.model;
    model.backups = intent;
    const int last = static_cast<int>(intent.backups.size()) - 1;
    model.backup_chosen = std::clamp(model.backup_chosen, 0, std::max(0, last));
    const bool made = std::exchange(model.backing_up, false);
    if (!intent.error.empty())
        return toast_error(turn, Error{intent.error});
    if (made) {
        model.backup_chosen = 0;
        toast(turn, ToastKind::Check, "Backed up. The copy is checked and whole.");
    }
}

// player.db is another file now: nothing that was read from the old one holds.
void handle(Turn& turn, const Restored&) {
    Model& model = turn.model;
    model.play.reset();
    model.offer.reset();
    model.ended.reset();
    model.closed.clear();
    model.grid.reset();
    model.kept_grids.clear();
    model.begins_pending = 0;
    model.undo.clear();
    model.notice.clear();
    model.current = {};
    if (const auto rows = turn.world.records.settings())
        model.settings = read_settings(rows.value());
    read_players(turn);
    if (model.players.empty()) {
        model.first_run = FirstRunView{};
        return show(turn, Screen::FirstRun);
    }
    go_home(turn);
    toast(turn, ToastKind::Check, "Restored. What was here before is one more backup.");
}

} // namespace epilogue
