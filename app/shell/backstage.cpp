#include "shell/backstage.h"

#include "shell/font_files.h"

#include "ui/metrics.h"

#include <utility>

namespace epilogue {

namespace {

// The letters of the first frame too, for a window of the usual size.
Result<std::unique_ptr<UiState>> make_ui(const std::string& fonts, int text_size) {
    auto files = read_fonts(fonts);
    if (!files)
        return files.error();
    auto ui = std::make_unique<UiState>(std::move(files).value());
    const Layout usual = layout_of(Frame{}, text_size);
    ui->fonts.render_ahead(usual.scale, usual.text);
    return ui;
}

std::unique_ptr<Backstage> set_up(GameOptions options) {
    const std::string fonts = options.paths.fonts;
    auto game = GameSession::start(std::move(options));
    const int text_size = game ? game.value()->view().settings.text_size : 100;
    auto ui = make_ui(fonts, text_size);
    if (game)
        game.value()->read_films_ahead();
    return std::make_unique<Backstage>(Backstage{std::move(game), std::move(ui)});
}

} // namespace

std::future<std::unique_ptr<Backstage>> set_up_backstage(GameOptions options) {
    return std::async(std::launch::async, set_up, std::move(options));
}

} // namespace epilogue
