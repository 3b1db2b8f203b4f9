// Where the rows of choices stand and how their texts break, so that every text is whole and
// nothing moves when the words of the verdict come.
#pragma once

#include "ui/widgets.h"

#include <string>
#include <string_view>
#include <vector>

namespace epilogue {

// Sizes inside a row; they go with its height.
struct RowSizes {
    float left = 24; // padding
    float box = 40;  // of the number
    float gap = 20;
    float right = 24;
};

struct RowText {
    std::vector<std::string> lines;
    bool word_below = false; // the verdict's word stands under the text, not beside it
};

struct RowsPlan {
    int columns = 1;
    float gap = 8; // between rows; columns are 16 apart
    float column = 0;
    std::vector<float> heights; // of each row of places, top to bottom
    std::vector<RowText> texts;
    RowSizes sizes;

    float height() const;
    Rect place(const Rect& area, int index) const;
};

struct RowsSpec {
    std::vector<std::string_view> texts;
    // The longest that a verdict may say: its room is kept free from the start.
    std::string_view longest_word;
    float at_rest = 0; // kept free at the right until the verdict: a tick box
};

// `area` is the room that is meant for the rows; they may turn out higher.
RowsPlan plan_rows(const Ui& ui, const Rect& area, const RowsSpec& spec);

// "1", "2" ... in its box at the left of a row.
void draw_row_number(Ui& ui, const Rect& row, const RowsPlan& plan, int number, const Colour& edge,
                     const Colour& text, float filled);
void draw_row_text(Ui& ui, const Rect& row, const RowsPlan& plan, int index, const Colour& colour);
// Icon and word of the verdict, at the right.
void draw_row_verdict(Ui& ui, const Rect& row, const RowsPlan& plan, int index, Mark mark,
                      std::string_view word);

} // namespace epilogue
