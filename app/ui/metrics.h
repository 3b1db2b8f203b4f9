// From real pixels to the boards' logical ones: the scale of the window, the text size, the compact
// layout of small windows, and the places that every screen shares.
#pragma once

#include "ui/geometry.h"

namespace epilogue {

namespace space {
inline constexpr float half = 4;
inline constexpr float one = 8;
inline constexpr float cell = 12;  // between cells and seasons
inline constexpr float tile = 16;  // between tiles
inline constexpr float panel = 24; // between panels, card padding
inline constexpr float wide = 32;
inline constexpr float huge = 48;
} // namespace space

namespace radius {
inline constexpr float cap = 5;      // key cap, tick box
inline constexpr float control = 10; // button, input, cell
inline constexpr float card = 14;    // card, choice, ticket
inline constexpr float dialog = 18;  // dialog, chip
} // namespace radius

namespace stroke {
inline constexpr float hair = 1;
inline constexpr float control = 1.5F;
inline constexpr float selected = 2;
inline constexpr float focus = 2.5F;
inline constexpr float focus_gap = 3;
} // namespace stroke

// What the window says about one frame.
struct Frame {
    float width = 1280; // real pixels
    float height = 800;
    float density = 1;         // real pixels per pixel of the desktop (HiDPI)
    float delta = 1 / 60.0F;   // seconds since the last frame
    double time = 0;           // seconds, monotonic: for the twinkle only
    bool system_light = false; // what "System" means as a theme
};

struct Layout {
    float scale = 1;      // real pixels per logical pixel
    float text = 1;       // text size, 1 to 2
    bool compact = false; // a small window: the 1024x640 boards
    bool large = false;   // text from 150 %, less in a narrow window: one column, fewer hints
    Rect window;          // logical, from 0,0
    float left = 48;      // of the content; it is at most 1424 wide with its margins
    float right = 1232;
    float margin = 48;
    float gutter = 24;
    Rect header; // between left and right
    Rect body;   // between header and footer, between left and right
    Rect footer; // between left and right

    float width() const { return right - left; }

    // A control's height at 100 %, grown with the text in it.
    float control(float height) const { return height * (1 + 0.55F * (text - 1)); }

    // A gap between an icon and its word, grown with them.
    float beside(float gap) const { return gap * (1 + 0.6F * (text - 1)); }

    // One of two numbers of the boards: 1280x800 or 1024x640.
    float pick(float regular, float small) const { return compact ? small : regular; }
};

// Both sides at least 1280x800: the whole is scaled up. Else the boards' own pixels, and the
// compact layout under 1200 wide or 800 high, below which the regular one would not fit.
// `taken` logical pixels at the top are another's: the window is so much lower, at the same scale.
Layout layout_of(const Frame& frame, int text_per_cent, float taken = 0);

} // namespace epilogue
