// Small parts that the screens of the Movie Grid share.
#pragma once

#include "ui/screens/parts.h"
#include "ui/screens/screens.h"

#include <string_view>

namespace epilogue {

Icon criterion_icon(CriterionKind kind);

struct GridMarkLook {
    Icon icon = Icon::None; // none: a guess that is left
    Colour colour;
};

GridMarkLook look_of(const Ui& ui, GridMark mark);

// What a fit is shown by: its colour, its icon and its word.
struct FitLook {
    Colour colour;
    Colour ground;
    Icon icon = Icon::Question;
    std::string_view word; // "fits", "does not fit", "not known"
};

FitLook look_of(const Ui& ui, Fit fit);

// Tries and what is left, as dots in lines of this width; only the last two lines of many. Returns
// the height. Measures only when `paint` is false.
float guess_dots(Ui& ui, Point corner, float width, std::span<const GridMark> dots,
                 bool paint = true);

// A hairline with room around it; returns the y under it.
float ruled_off(Ui& ui, const Rect& column, float y, float above, float below);

// A round badge on a poster: always dark, in both themes.
void poster_badge(Ui& ui, const Rect& rect, Icon icon, const Colour& ink,
                  std::string_view number = {});
float poster_badge_height(const Ui& ui);
float poster_badge_width(const Ui& ui, std::string_view number);

// A line with an icon and a paragraph after it; returns its height.
float icon_paragraph(Ui& ui, Point corner, float width, Icon icon, Type icon_type,
                     const Colour& ink, Type type, const Colour& colour, std::string_view text,
                     float gap = 10);
float icon_paragraph_height(const Ui& ui, float width, Icon icon, Type icon_type, Type type,
                            std::string_view text, float gap = 10);

// A click outside of `box` while it is on top.
bool clicked_beside(const Ui& ui, const Rect& box);

// The way out of what lies over a screen: a word and a key cap, at the right end of `row`; returns
// whether it was pressed. `width` comes back as what it took.
bool close_cap(Ui& ui, const Rect& row, std::string_view word, float& width);

} // namespace epilogue
