// Films are shown by posters of our own making, never by artwork: a title and a year choose the
// colours and the composition. The same title and year give the same poster for ever.
#pragma once

#include "ui/theme.h"

#include <cstdint>
#include <set>
#include <string_view>

namespace epilogue {

inline constexpr int poster_palettes = 12;
inline constexpr int poster_compositions = 10;

struct PosterColours {
    const char* name = "";
    Colour ground;
    Colour a;
    Colour b;   // decoration only, never behind or as text
    Colour ink; // title and year
};

struct PosterPlan {
    std::uint32_t hash = 1;
    int palette = 0;     // 0 to 11
    int composition = 0; // 0 Fan, 1 Moonrise, 2 Shards, 3 Stairs, 4 Rings, 5 Blinds,
                         // 6 Hanging bars, 7 Halves, 8 Skyline, 9 Waves
    bool flip = false;   // the title stands on top
};

// Of a film alone; `title` is valid UTF-8.
PosterPlan poster_plan(std::string_view title, int year);
const PosterColours& poster_colours(int palette);

// Inside one grid no palette and no composition comes twice, in order of solving.
class PosterSet {
  public:
    PosterPlan next(std::string_view title, int year);

  private:
    std::set<int> palettes_;
    std::set<int> compositions_;
};

// The numbers that a composition is drawn with, 0 to below 1, in the order of its shapes.
class PosterChance {
  public:
    explicit PosterChance(std::uint32_t hash);

    double next() { return next_bits() / 4294967296.0; }

    std::uint32_t next_bits();

  private:
    std::uint32_t state_;
};

} // namespace epilogue
