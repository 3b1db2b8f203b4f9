#include "shell/commands/play.h"

#include "shell/clock.h"
#include "shell/font_files.h"
#include "shell/game_session.h"
#include "shell/loop.h"
#include "shell/open_folder.h"

#include "text/play.h"

#include <csignal>
#include <iostream>
#include <unistd.h>
#include <utility>

namespace epilogue {

namespace {

// The exit code of an evening: what could not be kept is said.
int finished(const Desk& desk, GameSession& game) {
    const auto kept = game.finish();
    return kept ? exit_done : failed(desk, kept.error());
}

int play_text(const Desk& desk, const PlayOptions& options) {
    // A reader that goes away is the end of the game, not of the process.
    std::signal(SIGPIPE, SIG_IGN);
    std::string copied;
    auto game = GameSession::start(
        {.paths = desk.paths,
         .seed = options.seed,
         .surroundings = {.copy = [&copied](const std::string& text) { copied = text; },
                          .open_folder = [&copied](const std::string& path) { copied = path; }},
         .clock = clock_now});
    if (!game)
        return failed(desk, game.error());
    GameSession& session = *game.value();
    if (const auto made = session.back_up_today(); !made)
        desk.err << made.error().message << "\n";
    const TextHost host{.act =
                            [&session](const std::optional<Intent>& intent) {
                                session.act(intent);
                                return session.view();
                            },
                        .done = [&session] { return session.done(); },
                        .copied = [&copied] { return std::exchange(copied, {}); },
                        .version = EPILOGUE_VERSION,
                        .echo = ::isatty(STDIN_FILENO) == 0};
    const int code = play_in_terminal(std::cin, std::cout, host);
    const int kept = finished(desk, session);
    return kept == exit_done ? code : kept;
}

int play_window(const Desk& desk, const PlayOptions& options, Window& window, FontFiles fonts) {
    auto game = GameSession::start(
        {.paths = desk.paths,
         .seed = options.seed,
         .surroundings = {.copy = [&window](const std::string& text) { window.copy(text); },
                          .open_folder = open_folder},
         .clock = clock_now});
    if (!game)
        return failed(desk, game.error());
    UiState ui(std::move(fonts));
    run_loop(*game.value(), window, ui, {});
    return finished(desk, *game.value());
}

} // namespace

int play(const Desk& desk, const PlayOptions& options) {
    if (options.text)
        return play_text(desk, options);
    auto window = Window::open({});
    if (!window) {
        desk.err << "Playing in the terminal, because " << window.error().message << ".\n";
        return play_text(desk, options);
    }
    auto fonts = read_fonts(desk.paths.fonts);
    if (!fonts)
        return failed(desk, fonts.error());
    return play_window(desk, options, *window.value(), std::move(fonts).value());
}

} // namespace epilogue
