#include "ui/screens/screens.h"

namespace epilogue {

std::optional<Intent> draw_handover(Ui& ui, const HandoverView& /*handover*/, const View& view) {
    auto intent = header(ui, {.title = "Hot seat", .player = &view.player});
    footer(ui, {{{"Esc"}, "Back"}});
    return intent;
}

} // namespace epilogue
