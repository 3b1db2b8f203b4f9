#include "ui/screens/screens.h"

namespace epilogue {

std::optional<Intent> draw_setup(Ui& ui, const SetupView& /*setup*/, const View& view) {
    auto intent = header(ui, {.title = "Set up a round", .player = &view.player});
    footer(ui, {{{"Esc"}, "Back"}});
    return intent;
}

} // namespace epilogue
