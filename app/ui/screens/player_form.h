// Name and colour of a player: in the first run and in the dialog for a new one.
#pragma once

#include "ui/widgets.h"

#include <string>
#include <string_view>

namespace epilogue {

// Draws the form at the top of `area`; returns its height.
float player_form(Ui& ui, const Rect& area, PlayerFormState& form, std::string_view aside);

} // namespace epilogue
