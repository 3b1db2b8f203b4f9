// What the two kinds that are written share: the row of field, Check and Pass, and how the answer
// stands there after the reveal.
#pragma once

#include "ui/screens/screens.h"

#include <optional>
#include <string_view>

namespace epilogue {

struct FieldPlaces {
    Rect field;
    Rect check;
    Rect pass;
    float bottom = 0;
};

// Side by side, or with large text the buttons under the field.
FieldPlaces field_places(const Ui& ui, const Rect& area, bool can_pass);

// Check and Pass: the intents they ask for.
std::optional<Intent> draw_field_buttons(Ui& ui, const FieldPlaces& places, bool complete,
                                         bool can_pass, const Given& given);

struct GivenSpec {
    std::string_view given; // empty: no answer was given
    std::string_view right; // the right one, which stands beside a wrong one
    std::string_view unit;  // after each figure; empty for words
    Mark mark = Mark::Rest; // of the given one
    bool figure = false;    // in the display face
};

// Returns where the boxes end.
float draw_given(Ui& ui, const Rect& area, const GivenSpec& spec);

} // namespace epilogue
