#include "ui/screens/screens.h"

namespace epilogue {

std::optional<Intent> draw_dialog(Ui& ui, const DialogView& /*dialog*/) {
    scrim(ui);
    return std::nullopt;
}

std::optional<Intent> draw_player_menu(Ui& /*ui*/, const PlayerMenuView& /*menu*/) {
    return std::nullopt;
}

std::optional<Intent> draw_keys(Ui& /*ui*/) {
    return std::nullopt;
}

std::optional<Intent> draw_toasts(Ui& /*ui*/, const std::vector<ToastView>& /*toasts*/) {
    return std::nullopt;
}

std::optional<Intent> draw_notice(Ui& /*ui*/, const std::string& /*notice*/) {
    return std::nullopt;
}

} // namespace epilogue
