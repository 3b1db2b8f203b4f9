#include "ui/screens/screens.h"

namespace epilogue {

std::optional<Intent> draw_empty(Ui& ui, const EmptyView& /*screen*/, const View& view) {
    return header(ui, {.title = "empty", .player = &view.player});
}

} // namespace epilogue
