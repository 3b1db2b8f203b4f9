#include "ui/screens/screens.h"

namespace epilogue {

std::optional<Intent> draw_podium(Ui& ui, const PodiumView& /*podium*/, const View& view) {
    auto intent = header(ui, {.title = "Final standings", .player = &view.player});
    footer(ui, {{{"Esc"}, "Back"}});
    return intent;
}

} // namespace epilogue
