#include "ui/ui.h"

#include "base/overloaded.h"
#include "ui/screens/screens.h"
#include "ui/sky.h"

#include <algorithm>
#include <imgui.h>

namespace epilogue {

namespace {

enum Layer { Screen, OverBoard, Menu, Dialog, KeysPage };

int top_layer(const View& view) {
    if (view.keys_open)
        return KeysPage;
    if (view.dialog)
        return Dialog;
    if (view.player_menu)
        return Menu;
    const auto* const grid = std::get_if<GridView>(&view.screen);
    return grid != nullptr && has_over_grid(*grid) ? OverBoard : Screen;
}

std::optional<Intent> draw_screen(Ui& ui, const View& view) {
    if (view.paused)
        return draw_paused(ui, *view.paused, view);
    return std::visit(
        Overloaded{
            [&](const FirstRunView& screen) { return draw_first_run(ui, screen, view); },
            [&](const HomeView& screen) { return draw_home(ui, screen, view); },
            [&](const SetupView& screen) { return draw_setup(ui, screen, view); },
            [&](const QuestionView& screen) { return draw_question(ui, screen, view); },
            [&](const HandoverView& screen) { return draw_handover(ui, screen, view); },
            [&](const ResultView& screen) { return draw_result(ui, screen, view); },
            [&](const PodiumView& screen) { return draw_podium(ui, screen, view); },
            [&](const SettingsView& screen) { return draw_settings(ui, screen, view); },
            [&](const TroubleView& screen) { return draw_trouble(ui, screen, view); },
            [&](const EmptyView& screen) { return draw_empty(ui, screen, view); },
            [&](const GridView& screen) { return draw_grid(ui, screen, view); },
            [&](const ArchiveView& screen) { return draw_archive(ui, screen, view); },
            [&](const WorkshopView& screen) { return draw_workshop(ui, screen, view); },
        },
        view.screen);
}

// The keys that are the same everywhere, after the screen has had its turn.
std::optional<Intent> common_keys(Ui& ui, const View& view) {
    ui.keys.mute(false);
    const Settings& settings = view.settings;
    const auto text_size = [&](int by) {
        return SetTextSize{std::clamp(settings.text_size + by, smallest_text, largest_text)};
    };
    constexpr int big_step = 25;
    if (ui.keys.take(Key::F1))
        return ToggleKeys{};
    if (ui.keys.take(Key::F11))
        return SetFullScreen{!settings.full_screen};
    if (ui.keys.take({Key::Plus, true}))
        return text_size(big_step);
    if (ui.keys.take({Key::Minus, true}))
        return text_size(-big_step);
    if (!ui.keys.is_typing() && ui.keys.take({Key::Z, true}))
        return UndoSetting{};
    if (ui.keys.take({Key::Q, true}))
        return Quit{};
    if (ui.keys.take(Key::Escape))
        return Back{};
    return std::nullopt;
}

// A screen that follows another comes up out of the dark.
void fade_in(Ui& ui, const UiState& state, float top) {
    constexpr float rise = 12;
    float lower = 0;
    if (state.fades_in) {
        const Id id = ui.id("fade");
        ui.canvas.opacity(
            ui.animator.fade(id, ui.animator.reduced() ? motion::fade_only : motion::screen));
        lower = rise * (1 - ui.animator.entrance(id + 1, motion::screen));
    }
    ui.canvas.shift(0, top + lower);
}

void begin_host(const Frame& frame) {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({frame.width, frame.height});
    ImGui::Begin("screen", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollWithMouse |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoBringToFrontOnFocus |
                     ImGuiWindowFlags_NoNav);
}

void take_palette(UiState& state, const Settings& settings, const Frame& frame) {
    Theme theme = settings.theme;
    if (theme == Theme::System)
        theme = frame.system_light ? Theme::Matinee : Theme::Night;
    const bool same =
        state.palette_set && state.theme == theme && state.safe_palette == settings.safe_palette;
    if (same)
        return;
    state.theme = theme;
    state.safe_palette = settings.safe_palette;
    state.palette = palette_of(theme, settings.safe_palette);
    state.palette_set = true;
    apply_to_imgui(state.palette);
}

// What a screen kept is forgotten when another comes, what an answer needed when the question
// changes.
void forget_what_is_past(UiState& state, const View& view) {
    if (state.mark != view.mark) {
        state.fades_in = !state.mark.empty(); // the very first screen is there at once
        state.mark = view.mark;
        state.focus.forget();
        state.animator.forget();
        state.screen = {};
        state.question = -1;
    }
    if (const auto* const question = std::get_if<QuestionView>(&view.screen)) {
        if (state.question != question->question) {
            state.question = question->question;
            state.screen.question = {};
            state.focus.forget();
            state.animator.forget();
        }
    }
    if (!view.dialog) {
        state.screen.player_form = {};
        state.screen.dialog = {};
    }
    if (top_layer(view) == Screen)
        state.screen.overlay = {};
}

// Every layer from the screen up, and what lies over all of them; only the top one answers.
std::optional<Intent> draw_layers(Ui& ui, const View& view, const UiState& state,
                                  const Frame& frame) {
    const int top = top_layer(view);
    std::optional<Intent> intent;
    const auto answer = [&](std::optional<Intent> given) {
        if (given && !intent)
            intent = std::move(given);
    };
    const auto on_layer = [&](int layer, auto&& paint) {
        ui.layer = layer;
        ui.inert = layer != top;
        ui.keys.mute(ui.inert);
        ui.canvas.layer(layer);
        answer(paint());
    };

    ui.layer = top;
    ui.canvas.layer(KeysPage + 1);
    answer(draw_toasts(ui, view.toasts));
    const float notice = notice_height(ui, view.notice);
    if (notice > 0)
        draw_notice(ui, view.notice);
    const Layout layout = ui.layout;
    ui.layout = layout_of(frame, view.settings.text_size, notice);
    on_layer(Screen, [&] {
        fade_in(ui, state, notice);
        auto given = draw_screen(ui, view);
        ui.canvas.opacity(1);
        ui.canvas.shift(0, 0);
        return given;
    });
    ui.layout = layout;
    const SkySpec sky = ui.sky;
    const auto* const grid = std::get_if<GridView>(&view.screen);
    if (grid != nullptr && has_over_grid(*grid))
        on_layer(OverBoard, [&] { return draw_over_grid(ui, *grid); });
    if (view.player_menu)
        on_layer(Menu, [&] { return draw_player_menu(ui, *view.player_menu); });
    if (view.dialog)
        on_layer(Dialog, [&] { return draw_dialog(ui, *view.dialog); });
    if (view.keys_open)
        on_layer(KeysPage, [&] { return draw_keys(ui); });
    answer(common_keys(ui, view));
    ui.sky = sky; // the screen's
    return intent;
}

// Behind everything, when the places of all texts are known.
void draw_behind(Ui& ui, UiState& state, bool reduced_motion) {
    Canvas back(*ImGui::GetBackgroundDrawList(), state.fonts, ui.layout.scale);
    state.twinkling = !reduced_motion && !state.palette.light;
    draw_sky(ui, back, ui.canvas.drawn(), state.twinkling);
    const int stage = ui.sky.stage;
    const float tint = state.animator.toward(ui.id("season"), stage < 0 ? 0 : season_tint,
                                             motion::season, Ease::Linear);
    state.sky = {state.palette.sky0, state.palette.sky1, horizon(state.palette, stage, tint)};
}

} // namespace

std::optional<Intent> draw(const View& view, UiState& state, const Frame& frame) {
    forget_what_is_past(state, view);
    take_palette(state, view.settings, frame);
    const Layout layout = layout_of(frame, view.settings.text_size);

    begin_host(frame);
    state.animator.begin_frame(frame.delta, view.settings.reduced_motion);
    Keys keys;
    keys.read();
    if (keys.any() || ImGui::IsMouseClicked(ImGuiMouseButton_Left))
        state.animator.finish();
    state.focus.begin_frame(keys, top_layer(view));
    keys.typing(state.focus.at_text());
    Canvas canvas(*ImGui::GetWindowDrawList(), state.fonts, layout.scale);
    Ui ui{.canvas = canvas,
          .palette = state.palette,
          .layout = layout,
          .focus = state.focus,
          .keys = keys,
          .animator = state.animator,
          .state = state.screen,
          .time = frame.time};

    auto intent = draw_layers(ui, view, state, frame);
    draw_behind(ui, state, view.settings.reduced_motion);
    state.wants_text = state.focus.at_text();
    state.last_texts = canvas.drawn();
    ImGui::End();
    state.focus.end_frame();
    return intent;
}

bool moving(const UiState& state) {
    return state.animator.moving();
}

} // namespace epilogue
