// Parts that are only seen: cards, tickets, marks of right and wrong, key caps, chips, rings, pips.
#pragma once

#include "model/view.h"
#include "ui/context.h"

#include <span>
#include <string>
#include <string_view>

namespace epilogue {

// ---- surfaces
void card(Ui& ui, const Rect& rect);                                // panel, hairline edge
void well(Ui& ui, const Rect& rect, float width = stroke::control); // input, quiet box
void sheet(Ui& ui, const Rect& rect); // dialog: panel, control edge, r 18
void scrim(Ui& ui);                   // over the whole window

struct TicketSpec {
    bool upright = false; // the perforation runs down instead of across
    float cut = 0;        // its place, from the top, or from the left when upright
    bool rule = true;     // the inner line of the larger part
    float tear = 0;       // 0 to 1: how far the stub is torn off
};

void ticket(Ui& ui, const Rect& rect, const TicketSpec& spec);
// Turns what was painted since this vertex of the list as the torn stub is turned.
void turn_with_stub(Ui& ui, const Rect& rect, const TicketSpec& spec, int from);
// The sky's colour at this height of the window: what a notch lets through.
Colour behind(const Ui& ui, float y);

// ---- right and wrong: the edge at the left of a rounded box
void solid_edge(Ui& ui, const Rect& rect, float radius, const Colour& colour, float grown = 1);
void hatched_edge(Ui& ui, const Rect& rect, float radius, const Colour& colour, float grown = 1);
void outlined_edge(Ui& ui, const Rect& rect, float radius, const Colour& colour);

// ---- small parts
float key_cap_height(const Ui& ui);
float key_cap_width(const Ui& ui, std::string_view label);
// In the middle of the height of `box`, at its left; returns its width.
float key_cap(Ui& ui, const Rect& box, std::string_view label, const Colour& edge,
              const Colour& text);
void avatar(Ui& ui, Point centre, float diameter, const PlayerMark& player, Type type);
void dot(Ui& ui, Point centre, float diameter, const Colour& colour);
// A box with a number or letter: 40 by 40 on choices; filled is how far it is marquee.
void number_box(Ui& ui, const Rect& rect, std::string_view label, const Colour& edge,
                const Colour& text, float filled);

struct RingSpec {
    float part = 1;          // of the time left
    std::string number = {}; // "14"
    std::string word = {};   // "sec", "hurry", "left"
    Colour colour = {};      // accent, mag, edge
    float stroke = 6;
    Type type = Type::Title;
};

void timer_ring(Ui& ui, const Rect& rect, const RingSpec& spec);
// One pip of a season strip; `used` fills the one at hand, 0 to 1.
void pip(Ui& ui, const Rect& rect, Pip pip, const Colour& season, float used);
// Track and fill.
void bar(Ui& ui, const Rect& rect, float part, const Colour& fill);

// ---- icons by meaning
Icon season_icon(int stage);
Icon category_icon(std::string_view key);

} // namespace epilogue
