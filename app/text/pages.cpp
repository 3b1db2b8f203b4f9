#include "text/pages.h"

#include "base/overloaded.h"

namespace epilogue::terminal {

namespace {

Page screen_page(const ScreenView& screen, int list, std::string_view version) {
    return std::visit(Overloaded{
                          [](const FirstRunView& view) { return first_run_page(view); },
                          [&](const HomeView& view) { return home_page(view, version); },
                          [&](const SetupView& view) { return setup_page(view, list); },
                          [](const QuestionView& view) { return question_page(view); },
                          [](const HandoverView& view) { return handover_page(view); },
                          [](const ResultView& view) { return result_page(view); },
                          [](const PodiumView& view) { return podium_page(view); },
                          [&](const SettingsView& view) { return settings_page(view, list); },
                          [](const TroubleView& view) { return trouble_page(view); },
                          [](const EmptyView& view) { return empty_page(view); },
                          [&](const GridView& view) { return grid_page(view, list); },
                          [](const ArchiveView& view) { return archive_page(view); },
                          [](const WorkshopView& view) { return workshop_page(view); },
                      },
                      screen);
}

Page top_page(const View& view, int list, std::string_view version) {
    if (view.dialog)
        return dialog_page(*view.dialog);
    if (view.player_menu)
        return players_page(*view.player_menu);
    if (view.paused)
        return paused_page(*view.paused);
    return screen_page(view.screen, list, version);
}

} // namespace

Page page_of(const View& view, int list, std::string_view version) {
    Page page = top_page(view, list, version);
    finish(page);
    return page;
}

} // namespace epilogue::terminal
