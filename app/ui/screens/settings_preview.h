// How right, wrong, buttons and seasons look with the settings at hand.
#pragma once

#include "ui/widgets.h"

namespace epilogue {

// Draws the card; returns the height its content needs. Nothing in it answers.
float preview(Ui& ui, const Rect& box);

} // namespace epilogue
