// The parts that the rows of set-up are made of.
#pragma once

#include "ui/screens/screens.h"

#include <span>
#include <string_view>

namespace epilogue {

// One of a few: segments, or where they have no room chips that break into lines. Returns the index
// chosen in this frame or -1; `end` is where the control ends.
struct ChosenOption {
    int chosen = -1;
    Point end; // right end of the last line, and its top
};

ChosenOption draw_one_of(Ui& ui, const char* id, const Rect& area, std::span<const Option> options);
// Whether they have room side by side, however close.
bool fits_as_segments(const Ui& ui, std::span<const Option> options, float room);

// Things side by side that break into lines.
class Flow {
  public:
    Flow(const Rect& area, float height, float gap) : area_(area), height_(height), gap_(gap) {
        next_ = {area.x, area.y};
    }

    // Where the next thing of this width stands.
    Rect place(float width);

    float bottom() const { return next_.y + height_; }

    Point next() const { return next_; } // right after the last one

  private:
    Rect area_;
    float height_;
    float gap_;
    Point next_;
};

struct ChipSpec {
    Icon icon = Icon::None;
    std::string_view label = {};
    bool on = false;
    bool enabled = true;
};

// A category or an option: it is on with a tick behind its name.
float chip_width(const Ui& ui, const ChipSpec& spec);
bool draw_chip(Ui& ui, const char* id, const Rect& rect, const ChipSpec& spec);

// A tick box whose ring goes around box and label.
bool draw_tick(Ui& ui, const char* id, const Rect& rect, std::string_view label, bool on);
float tick_width(const Ui& ui, std::string_view label);

} // namespace epilogue
