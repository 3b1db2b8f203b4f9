// Draws the poster of a film: flat shapes cut by hand, and the title under or over them.
#pragma once

#include "ui/context.h"
#include "ui/poster.h"

#include <string_view>

namespace epilogue {

struct PosterSpec {
    std::string_view title = {};
    int year = 0;
    float radius = radius::control;
    bool mini = false; // art only
    // Seconds since it came: the shapes slide in from their own edge. Beyond poster_reveal they
    // stand.
    float since = 10;
};

inline constexpr float poster_reveal = 0.32F; // of one shape
inline constexpr float poster_step = 0.04F;   // from one shape to the next

// All of it stays inside `rect`.
void draw_poster(Ui& ui, const Rect& rect, const PosterPlan& plan, const PosterSpec& spec);

// The part without text, where badges may lie.
Rect poster_art_zone(const Ui& ui, const Rect& rect, const PosterPlan& plan,
                     const PosterSpec& spec);

} // namespace epilogue
