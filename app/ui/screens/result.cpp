#include "ui/screens/screens.h"

namespace epilogue {

std::optional<Intent> draw_result(Ui& ui, const ResultView& /*result*/, const View& view) {
    auto intent = header(ui, {.title = "Round over", .player = &view.player});
    footer(ui, {{{"Esc"}, "Back"}});
    return intent;
}

} // namespace epilogue
