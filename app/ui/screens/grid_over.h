// What lies over the board: the film picker, the form of a house ruling, the help of a header.
#pragma once

#include "ui/screens/screens.h"

#include <optional>

namespace epilogue {

std::optional<Intent> draw_picker(Ui& ui, const PickerView& picker);
std::optional<Intent> draw_ruling_form(Ui& ui, const RulingFormView& form);
std::optional<Intent> draw_criterion_help(Ui& ui, const CriterionHelpView& help);

} // namespace epilogue
