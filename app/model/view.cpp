#include "model/update.h"

#include "model/views.h"
#include "model/words.h"

#include <algorithm>

namespace epilogue {

namespace {

TroubleView trouble_view(const Model& model) {
    const Mended& mended = *model.mended;
    return {mended.title, mended.voice,   mended.story,       mended.rows,
            mended.file,  mended.details, model.details_open, mended.can_carry_on};
}

EmptyView rehearsal_view() {
    return {"Rehearsal", "Nothing to rehearse", "Every line is learned.",
            "Questions you miss wait here until you know them."};
}

FirstRunView first_run_view(const Model& model) {
    FirstRunView view = model.first_run;
    view.text_size = model.settings.text_size;
    view.safe_palette = model.settings.safe_palette;
    return view;
}

ScreenView round_view(const Model& model, const Now& now) {
    const InPlay& play = *model.play;
    if (!play.reveal && play.round.state.waiting)
        return handover_view(model, play);
    return question_view(model, play, now);
}

ScreenView result_screen(const Model& model) {
    if (model.ended->players.size() > 1)
        return podium_view(model, *model.ended);
    return result_view(model, *model.ended);
}

ScreenView screen_view(const Model& model, const World& world, const Now& now) {
    switch (model.screen) {
    case Screen::FirstRun:
        return first_run_view(model);
    case Screen::Trouble:
        return trouble_view(model);
    case Screen::Setup:
        return setup_view(model);
    case Screen::Round:
        return round_view(model, now);
    case Screen::Result:
        return result_screen(model);
    case Screen::Settings:
        return settings_view(model, world, now);
    case Screen::Rehearsal:
        return rehearsal_view();
    case Screen::Grid:
        return grid_view(model, now);
    case Screen::Archive:
        return archive_view(model, now);
    case Screen::Workshop:
        return workshop_view(model);
    case Screen::Home:
        break;
    }
    return home_view(model, now);
}

const char* name_of(Screen screen) {
    switch (screen) {
    case Screen::FirstRun:
        return "first-run";
    case Screen::Trouble:
        return "trouble";
    case Screen::Setup:
        return "setup";
    case Screen::Round:
        return "round";
    case Screen::Result:
        return "result";
    case Screen::Settings:
        return "settings";
    case Screen::Rehearsal:
        return "rehearsal";
    case Screen::Grid:
        return "grid";
    case Screen::Archive:
        return "archive";
    case Screen::Workshop:
        return "workshop";
    case Screen::Home:
        break;
    }
    return "home";
}

} // namespace

View view_of(const Model& model, const World& world, const Now& now) {
    View view;
    view.screen = screen_view(model, world, now);
    if (model.current != PlayerId{})
        view.player = mark_of(model, model.current);
    view.notice = model.notice;
    if (model.screen == Screen::Round && model.play->paused)
        view.paused = paused_view(model, *model.play, now);
    if (model.asking)
        view.dialog = model.asking->view;
    if (model.player_menu) {
        view.player_menu = PlayerMenuView{{}, model.current};
        for (const Player& player : model.players)
            view.player_menu->players.push_back(mark_of(player));
    }
    view.keys_open = model.keys_open;
    std::copy_if(model.toasts.begin(), model.toasts.end(), std::back_inserter(view.toasts),
                 [&](const ToastView& toast) { return toast.until_ms > now.steady_ms; });
    view.settings = model.settings;
    view.mark = std::string(name_of(model.screen)) + ":" + std::to_string(model.visit);
    return view;
}

} // namespace epilogue
