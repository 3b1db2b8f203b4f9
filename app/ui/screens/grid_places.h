// Where board, headers and panel of the Movie Grid stand, at every size of window and text.
#pragma once

#include "ui/screens/screens.h"

#include <array>

namespace epilogue {

struct GridPlaces {
    bool stacked = false;         // the panel stands under the board, and all of it scrolls
    Type name = Type::BodyStrong; // of the rows' headers
    std::array<Rect, 3> columns;
    std::array<Rect, 3> rows;
    std::array<Rect, 9> cells;
    Rect note;        // one line under the board, or more with large text
    Rect side;        // of no height when it is stacked
    float bottom = 0; // of the board and its note
};

// `width` is what is left of the content beside a scroll bar.
GridPlaces grid_places(const Ui& ui, const GridView& grid, float width);

// A header's words in a width: as many lines as they need.
struct HeaderSet {
    std::vector<std::string> name;
    std::vector<std::string> detail;
    float icon = 0; // with its gap
    float height = 0;
};

HeaderSet set_header(const Ui& ui, const CriterionView& criterion, std::string_view detail,
                     Type name, float width);

} // namespace epilogue
