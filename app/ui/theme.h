// Colours by role, for night and matinee, with and without the safe pair of right and wrong.
// A screen names a role, never a colour.
#pragma once

#include "model/settings.h"

#include <array>
#include <cstdint>

namespace epilogue {

struct Colour {
    float r = 0; // 0 to 1
    float g = 0;
    float b = 0;
    float a = 1;

    Colour faded(float alpha) const { return {r, g, b, a * alpha}; }

    bool operator==(const Colour&) const = default;
};

constexpr Colour rgb(std::uint32_t hex, float alpha = 1) {
    return {static_cast<float>(hex >> 16 & 255U) / 255, static_cast<float>(hex >> 8 & 255U) / 255,
            static_cast<float>(hex & 255U) / 255, alpha};
}

// A colour between two: 0 is `from`, 1 is `to`.
Colour mix(const Colour& from, const Colour& to, float part);
// Packed as Dear ImGui wants it.
std::uint32_t packed(const Colour& colour);

struct Palette {
    bool light = false;
    Colour sky0;  // top of the sky, footer strip
    Colour sky1;  // sky at 55 %
    Colour sky2;  // horizon
    Colour hill1; // far
    Colour hill2;
    Colour hill3; // near, lamp post
    Colour star;
    Colour panel;  // cards, chips, resting rows
    Colour panel2; // hover, selected, raised
    Colour well;   // inputs, empty cells
    Colour line;   // hairlines, card edge
    Colour edge;   // edge of every control
    Colour text;
    Colour text2;
    Colour text3; // placeholder, disabled
    Colour marquee;
    Colour onmarquee;
    Colour marquee_edge; // matinee only, else clear: the fill alone has too little contrast
    Colour accent;       // focus ring, icons, emphasised text, timer
    Colour teal;
    Colour tealbg;
    Colour mag;
    Colour magbg;
    Colour right;
    Colour rightbg;
    Colour wrong;
    Colour wrongbg;
    Colour cream; // ticket paper
    Colour cream2;
    Colour ink;
    Colour ink2;
    Colour inkmag;
    Colour inkteal;
    std::array<Colour, 5> season; // Winter, Spring, Summer, Fall, Winter five years later
    Colour scrim;
    Colour glow;
    Colour lamp; // the glass
};

// System is resolved before: Night or Matinee.
Palette palette_of(Theme theme, bool safe);

// The eight players' colours, the same in both themes; their letter is written in `player_ink`.
extern const std::array<Colour, 8> player_palette;
extern const std::array<const char*, 8> player_colour_names; // "Yellow" ...
extern const Colour player_ink;

// Sky at this part of the height, 0 top to 1 bottom; tinted by the season when stage is 0 to 4 by
// `tint` (0 to season_tint).
inline constexpr float season_tint = 0.18F;
Colour sky_at(const Palette& palette, float part);
Colour horizon(const Palette& palette, int stage, float tint);

// Derives every colour of Dear ImGui from the roles, and sets roundings, paddings and borders.
void apply_to_imgui(const Palette& palette);

} // namespace epilogue
