#include "ui/screens/screens.h"

namespace epilogue {

std::optional<Intent> draw_paused(Ui& ui, const PausedView& /*paused*/, const View& view) {
    auto intent = header(ui, {.ring = Icon::Play, .title = "Paused", .player = &view.player});
    footer(ui, {{{"Esc"}, "Resume"}});
    return intent;
}

} // namespace epilogue
