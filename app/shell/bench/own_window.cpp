#include "shell/bench/own_window.h"

#include "shell/backstage.h"
#include "shell/bench/child.h"
#include "shell/bench/key_source.h"
#include "shell/clock.h"
#include "shell/loop.h"

#include "store/files.h"

#include <glad/gl.h>
#include <iostream>

namespace epilogue {

namespace {

// What each mode watches for.
LoopWatch watch_first_frame(Window& window) {
    return {.before_wait = {}, .after_wait = {}, .after_frame = [&window] {
                glFinish();
                std::cout << monotonic_ns() << std::endl;
                window.close();
            }};
}

LoopWatch watch_idleness(bool& ready) {
    return {.before_wait =
                [&ready] {
                    if (!ready)
                        std::cout << "ready" << std::endl;
                    ready = true;
                },
            .after_wait = {},
            .after_frame =
                [&ready] {
                    if (ready)
                        std::cout << "frame" << std::endl;
                }};
}

LoopWatch watch_keys(Window& window, KeySource& keys, std::optional<std::int64_t>& pressed) {
    return {.before_wait = [&keys] { keys.waits(); },
            .after_wait = [&keys, &pressed] { pressed = keys.take(); },
            .after_frame =
                [&window, &keys, &pressed] {
                    if (!pressed)
                        return;
                    glFinish();
                    std::cout << monotonic_ns() - *pressed << std::endl;
                    pressed.reset();
                    if (keys.empty())
                        window.close();
                }};
}

void run_mode(const std::string& mode, GameSession& game, Window& window, UiState& ui) {
    if (mode == "first-frame") {
        run_loop(game, window, ui, watch_first_frame(window));
    } else if (mode == "key") {
        std::optional<std::int64_t> pressed;
        KeySource keys;
        run_loop(game, window, ui, watch_keys(window, keys, pressed));
    } else {
        if (mode == "question")
            game.act(PlayFeature{});
        bool ready = false;
        run_loop(game, window, ui, watch_idleness(ready));
    }
}

} // namespace

int run_own_window(const Desk& desk, const std::string& mode) {
    auto behind = set_up_backstage(
        {.paths = desk.paths,
         .seed = 1,
         .surroundings = {.copy = [](const std::string&) {}, .open_folder = [](const auto&) {}},
         .clock = clock_now});
    const auto window = Window::open({});
    const std::unique_ptr<Backstage> stage = behind.get();
    if (!window)
        return failed(desk, window.error());
    if (!stage->game)
        return failed(desk, stage->game.error());
    if (!stage->ui)
        return failed(desk, stage->ui.error());
    run_mode(mode, *stage->game.value(), *window.value(), *stage->ui.value());
    return exit_done;
}

Done prepare_profile(const std::string& folder, const Now& now) {
    if (auto made = make_folder(folder); !made)
        return made;
    auto store = PlayerStore::open(folder + "/player.db");
    if (!store)
        return store.error();
    const auto player = store.value().add_player("Bench", 0, now.unix_ms);
    if (!player)
        return player.error();
    Settings settings;
    settings.first_run_done = true;
    settings.reduced_motion = true;
    settings.player = static_cast<std::int64_t>(player.value());
    return store.value().save_settings(rows_of(settings));
}

} // namespace epilogue
