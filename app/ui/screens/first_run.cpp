#include "ui/screens/screens.h"

namespace epilogue {

std::optional<Intent> draw_first_run(Ui& ui, const FirstRunView& /*screen*/, const View& view) {
    return header(ui, {.title = "first_run", .player = &view.player});
}

} // namespace epilogue
