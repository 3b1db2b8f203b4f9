#include "ui/screens/screens.h"

namespace epilogue {

std::optional<Intent> draw_settings(Ui& ui, const SettingsView& /*screen*/, const View& view) {
    return header(ui, {.title = "settings", .player = &view.player});
}

} // namespace epilogue
