// One function per screen. Each draws inside ui.layout, sets ui.sky, and answers what the player
// did; `view` brings what is around the screen (player, settings).
#pragma once

#include "ui/chrome.h"

#include <optional>

namespace epilogue {

std::optional<Intent> draw_home(Ui& ui, const HomeView& home, const View& view);
std::optional<Intent> draw_first_run(Ui& ui, const FirstRunView& first, const View& view);
std::optional<Intent> draw_setup(Ui& ui, const SetupView& setup, const View& view);
std::optional<Intent> draw_question(Ui& ui, const QuestionView& question, const View& view);
// The question's strip and chips stay, its text is not drawn.
std::optional<Intent> draw_paused(Ui& ui, const PausedView& paused, const View& view);
std::optional<Intent> draw_handover(Ui& ui, const HandoverView& handover, const View& view);
std::optional<Intent> draw_result(Ui& ui, const ResultView& result, const View& view);
std::optional<Intent> draw_podium(Ui& ui, const PodiumView& podium, const View& view);
std::optional<Intent> draw_settings(Ui& ui, const SettingsView& settings, const View& view);
std::optional<Intent> draw_trouble(Ui& ui, const TroubleView& trouble, const View& view);
std::optional<Intent> draw_empty(Ui& ui, const EmptyView& empty, const View& view);
// What lies over the board when the view has it is drawn by draw_over_grid.
std::optional<Intent> draw_grid(Ui& ui, const GridView& grid, const View& view);
std::optional<Intent> draw_archive(Ui& ui, const ArchiveView& archive, const View& view);
std::optional<Intent> draw_workshop(Ui& ui, const WorkshopView& workshop, const View& view);

// ---- over a screen
bool has_over_grid(const GridView& grid);
// The picker, the help of a header or the form of a ruling.
std::optional<Intent> draw_over_grid(Ui& ui, const GridView& grid);
std::optional<Intent> draw_dialog(Ui& ui, const DialogView& dialog);
std::optional<Intent> draw_player_menu(Ui& ui, const PlayerMenuView& menu);
std::optional<Intent> draw_keys(Ui& ui);
// In front of all; called before the screen, so that the mouse finds them first.
std::optional<Intent> draw_toasts(Ui& ui, const std::vector<ToastView>& toasts);
// What stays until it is mended, at the top of the window; 0 without one.
float notice_height(const Ui& ui, const std::string& notice);
void draw_notice(Ui& ui, const std::string& notice);

} // namespace epilogue
