#include "ui/screens/screens.h"

namespace epilogue {

std::optional<Intent> draw_trouble(Ui& ui, const TroubleView& /*screen*/, const View& view) {
    return header(ui, {.title = "trouble", .player = &view.player});
}

} // namespace epilogue
