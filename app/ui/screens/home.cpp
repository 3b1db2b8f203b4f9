#include "ui/screens/screens.h"

namespace epilogue {

std::optional<Intent> draw_home(Ui& ui, const HomeView& home, const View& view) {
    auto intent = header(ui, {.brand = true, .player = &view.player});
    footer(ui, {{{"Esc"}, "Back"}}, home.footer);
    return intent;
}

} // namespace epilogue
