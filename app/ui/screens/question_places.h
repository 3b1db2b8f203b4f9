// Where the parts over the answers of a question stand: seasons, category, stem, clock. The same
// before and after the reveal.
#pragma once

#include "ui/screens/screens.h"

namespace epilogue {

struct QuestionPlaces {
    bool names = true; // of the seasons; a long stem takes their room
    Rect strip;        // seasons or chain; no height: there is none
    Rect meta;         // category, number, difficulty
    Rect stem;
    Type stem_type = Type::Question;
    Rect ring;           // the clock; no width: there is none, or it stands in the header
    Rect count;          // Sprint's card; no width: none
    float answers = 316; // top of what is answered with
    float lower = 524;   // top of the lower third, when the answers leave it its room
    float bottom = 740;  // of the lower third
};

// Some kinds begin a little higher than the others.
float answers_offset(const BodyView& body);

QuestionPlaces places_of(const Ui& ui, const QuestionView& view);

} // namespace epilogue
