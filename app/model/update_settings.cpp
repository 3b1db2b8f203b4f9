// Settings: each change is kept at once and can be taken back, step by step.
#include "model/turn.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr std::size_t most_undo_steps = 100;

void remember(Model& model, UndoStep step) {
    model.undo.push_back(std::move(step));
    if (model.undo.size() > most_undo_steps)
        model.undo.erase(model.undo.begin());
}

// A change that changes nothing is none.
void change(Turn& turn, const Settings& settings) {
    Model& model = turn.model;
    if (settings == model.settings)
        return;
    remember(model, {model.settings, std::nullopt});
    model.settings = settings;
    save_settings(turn);
}

// What a player chose in Settings; who plays and the last set-up are no settings to take back.
Settings with_look_of(Settings kept, const Settings& look) {
    kept.theme = look.theme;
    kept.safe_palette = look.safe_palette;
    kept.reduced_motion = look.reduced_motion;
    kept.text_size = look.text_size;
    kept.pace = look.pace;
    kept.full_screen = look.full_screen;
    kept.reach_mark = look.reach_mark;
    return kept;
}

int to_step(int per_cent) {
    const int stepped =
        (std::clamp(per_cent, smallest_text, largest_text) + text_step / 2) / text_step * text_step;
    return std::clamp(stepped, smallest_text, largest_text);
}

} // namespace

void save_settings(Turn& turn) {
    turn.effect(SaveSettings{rows_of(turn.model.settings)});
}

void open_settings(Turn& turn, SettingsPage page) {
    Model& model = turn.model;
    if (model.screen == Screen::Round && model.play && !model.play->paused)
        handle(turn, PauseRound{});
    if (model.screen != Screen::Settings) {
        model.below = model.screen;
        show(turn, Screen::Settings);
        turn.effect(ListBackups{});
    } else if (page == SettingsPage::Data && model.page != page) {
        turn.effect(ListBackups{});
    }
    if (page == SettingsPage::Rulings)
        read_rulings(turn);
    model.page = page;
}

void handle(Turn& turn, const OpenSettingsPage& intent) {
    open_settings(turn, intent.page);
}

void handle(Turn& turn, const SetTheme& intent) {
    Settings settings = turn.model.settings;
    settings.theme = intent.theme;
    change(turn, settings);
}

void handle(Turn& turn, const SetTextSize& intent) {
    Settings settings = turn.model.settings;
    settings.text_size = to_step(intent.per_cent);
    change(turn, settings);
}

void handle(Turn& turn, const SetSafePalette& intent) {
    Settings settings = turn.model.settings;
    settings.safe_palette = intent.on;
    change(turn, settings);
}

void handle(Turn& turn, const SetReducedMotion& intent) {
    Settings settings = turn.model.settings;
    settings.reduced_motion = intent.on;
    change(turn, settings);
}

void handle(Turn& turn, const SetReachMark& intent) {
    Settings settings = turn.model.settings;
    settings.reach_mark = intent.on;
    change(turn, settings);
}

void handle(Turn& turn, const SetPace& intent) {
    Settings settings = turn.model.settings;
    settings.pace = intent.pace;
    change(turn, settings);
}

void handle(Turn& turn, const SetFullScreen& intent) {
    Settings settings = turn.model.settings;
    settings.full_screen = intent.on;
    change(turn, settings);
}

void handle(Turn& turn, const SetSeenFilm& intent) {
    Model& model = turn.model;
    const Player* player = player_of(model, model.current);
    if (player == nullptr || player->seen_films.contains(feature_film) == intent.seen)
        return;
    remember(model, {model.settings, MarkSeen{{player->id}, feature_film, !intent.seen}});
    mark_seen(turn, {player->id}, feature_film, intent.seen);
}

void handle(Turn& turn, const UndoSetting&) {
    Model& model = turn.model;
    if (model.undo.empty())
        return;
    const UndoStep step = model.undo.back();
    model.undo.pop_back();
    if (step.seen)
        return mark_seen(turn, step.seen->players, step.seen->film, step.seen->seen);
    model.settings = with_look_of(model.settings, step.settings);
    save_settings(turn);
}

} // namespace epilogue
