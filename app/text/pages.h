// Each screen of the view as a page of the terminal. Pure: a view in, a page out.
#pragma once

#include "model/view.h"
#include "text/page.h"

#include <string_view>

namespace epilogue::terminal {

// What is on top: a dialog, the player menu, a pause, or the screen itself. `list` is the list of
// values that is open within the page (OpenList), 0 for none; `version` is of the program.
Page page_of(const View& view, int list, std::string_view version);

Page first_run_page(const FirstRunView& view);
Page home_page(const HomeView& view, std::string_view version);
Page setup_page(const SetupView& view, int list);
Page question_page(const QuestionView& view);
Page handover_page(const HandoverView& view);
Page paused_page(const PausedView& view);
Page result_page(const ResultView& view);
Page podium_page(const PodiumView& view);
Page settings_page(const SettingsView& view, int list);
Page rulings_page(const SettingsView& view);
Page grid_page(const GridView& view, int list);
Page archive_page(const ArchiveView& view);
Page workshop_page(const WorkshopView& view);
Page trouble_page(const TroubleView& view);
Page empty_page(const EmptyView& view);
Page dialog_page(const DialogView& view);
Page players_page(const PlayerMenuView& view);

// The part of a question's page that comes after the answer, and what may be typed then.
void add_reveal(Page& page, const QuestionView& view);

// 7 of "Question 7 of 10, medium" or "Card 7 of 10, easy"; 0 when the text does not say.
int question_number(std::string_view meta);

} // namespace epilogue::terminal
