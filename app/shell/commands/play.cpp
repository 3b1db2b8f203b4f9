#include "shell/commands/play.h"

#include "shell/backstage.h"
#include "shell/clock.h"
#include "shell/loop.h"
#include "shell/open_folder.h"

#include "text/play.h"

#include <csignal>
#include <iostream>
#include <unistd.h>
#include <utility>

namespace epilogue {

namespace {

// Where the game copies to: the window's clipboard, or a line that the terminal prints.
struct Copies {
    Window* window = nullptr;
    std::string line;

    void take(const std::string& text) {
        if (window != nullptr)
            window->copy(text);
        else
            line = text;
    }

    void take_folder(const std::string& path) {
        if (window != nullptr)
            open_folder(path);
        else
            line = path;
    }
};

GameOptions game_options(const Desk& desk, const PlayOptions& options, Copies& copies) {
    return {
        .paths = desk.paths,
        .seed = options.seed,
        .surroundings = {.copy = [&copies](const std::string& text) { copies.take(text); },
                         .open_folder = [&copies](const auto& path) { copies.take_folder(path); }},
        .clock = clock_now};
}

// The exit code of an evening: what could not be kept is said.
int finished(const Desk& desk, GameSession& game) {
    const auto kept = game.finish();
    return kept ? exit_done : failed(desk, kept.error());
}

int play_text(const Desk& desk, GameSession& session, Copies& copies) {
    // A reader that goes away is the end of the game, not of the process.
    std::signal(SIGPIPE, SIG_IGN);
    if (const auto made = session.back_up_today(); !made)
        desk.err << made.error().message << "\n";
    const TextHost host{.act =
                            [&session](const std::optional<Intent>& intent) {
                                session.act(intent);
                                return session.view();
                            },
                        .done = [&session] { return session.done(); },
                        .copied = [&copies] { return std::exchange(copies.line, {}); },
                        .version = EPILOGUE_VERSION,
                        .echo = ::isatty(STDIN_FILENO) == 0};
    const int code = play_in_terminal(std::cin, std::cout, host);
    const int kept = finished(desk, session);
    return kept == exit_done ? code : kept;
}

} // namespace

int play(const Desk& desk, const PlayOptions& options) {
    Copies copies;
    if (options.text) {
        const auto game = GameSession::start(game_options(desk, options, copies));
        return game ? play_text(desk, *game.value(), copies) : failed(desk, game.error());
    }
    auto behind = set_up_backstage(game_options(desk, options, copies));
    const auto window = Window::open({});
    const std::unique_ptr<Backstage> stage = behind.get();
    if (!window)
        desk.err << "Playing in the terminal, because " << window.error().message << ".\n";
    if (!stage->game)
        return failed(desk, stage->game.error());
    GameSession& game = *stage->game.value();
    if (!window)
        return play_text(desk, game, copies);
    if (!stage->ui)
        return failed(desk, stage->ui.error());
    copies.window = window.value().get();
    run_loop(game, *window.value(), *stage->ui.value(), {});
    return finished(desk, game);
}

} // namespace epilogue
