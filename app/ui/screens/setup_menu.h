// The lists that open over set-up: which pack, which player joins.
#pragma once

#include "ui/screens/setup_rows.h"

#include <optional>

namespace epilogue {

// The list that is open, under or over what it hangs on. Esc and a click beside it close it.
std::optional<Intent> draw_setup_menu(Ui& ui, const SetupView& setup, const SetupRows& rows);

} // namespace epilogue
