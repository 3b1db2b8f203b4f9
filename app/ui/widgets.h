// Parts that answer: buttons, choices, segments, toggles, ticks, sliders, fields, rows, scrolling.
// Mouse and keyboard are equal; the one in focus always shows it.
#pragma once

#include "ui/context.h"
#include "ui/paint.h"

#include <span>
#include <string>
#include <string_view>

namespace epilogue {

enum class ButtonKind { Primary, Secondary, Danger, Ink };

struct ButtonSpec {
    ButtonKind kind = ButtonKind::Secondary;
    Icon icon = Icon::None;
    std::string_view label = {};
    Chord chord = {}; // pressed by it from anywhere on the screen; shown as a key cap
    bool enabled = true;
    bool show_chord = true;
    bool begin = false; // the widget to begin with
    Group group = Group::Main;
    std::string_view cap = {}; // another word on the cap, such as "1–4"
    float radius = radius::control;
};

// Width that fits icon, label and cap; heights are Layout::control(44), (52) or (36).
float button_width(const Ui& ui, const ButtonSpec& spec);
bool button(Ui& ui, const char* id, const Rect& rect, const ButtonSpec& spec);
// A round 36 px button of the header with an icon alone.
bool round_button(Ui& ui, const char* id, const Rect& rect, Icon icon, bool plain, Group group);

struct ChoiceSpec {
    std::string_view number = {}; // "1"
    std::string_view text = {};
    std::string_view word = {}; // "Right, your answer"; empty at rest
    Mark mark = Mark::Rest;
    bool begin = false;
    bool enabled = true; // answers nothing after the reveal
    Type type = Type::LeadStrong;
};

// Height a choice needs at this width.
float choice_height(const Ui& ui, const ChoiceSpec& spec, float width, float least);
// The box alone in the state of the mark, with its edge; `warm` is hover and focus.
void choice_box(Ui& ui, const Rect& rect, Mark mark, float warm, float radius, Id id);
bool choice(Ui& ui, const char* id, const Rect& rect, const ChoiceSpec& spec);

struct Segment {
    std::string_view label = {};
    bool enabled = true;
};

float segments_width(const Ui& ui, std::span<const Segment> segments, float padding);
// Left and right, or a click, choose another; the index chosen in this frame, or -1.
int segments(Ui& ui, const char* id, const Rect& rect, std::span<const Segment> segments, int on,
             float padding);

// 44x24 with the word On or Off beside it, at the right of `row`, which is all of its target.
bool toggle(Ui& ui, const char* id, const Rect& row, bool on);
float toggle_width(const Ui& ui);
// 22 px box and its label; true when it was changed.
bool tick_box(Ui& ui, const char* id, const Rect& rect, std::string_view label, bool on);
float tick_box_width(const Ui& ui, std::string_view label);
void tick_mark(Ui& ui, const Rect& box, bool on);

struct SliderSpec {
    int value = 100;
    int least = 100;
    int most = 200;
    int step = 5;
    std::string_view shown = {}; // "125 %"
};

// Left and right step, the mouse drags; the value of this frame.
int slider(Ui& ui, const char* id, const Rect& rect, const SliderSpec& spec);

struct FieldSpec {
    Icon icon = Icon::None;
    std::string_view hint = {}; // while it is empty
    Type type = Type::LeadStrong;
    std::size_t most = 200; // bytes
    bool begin = false;
    bool digits_only = false;
    std::string_view unit = {}; // stands after the text
    float right = 0;            // kept free at the right end
    bool right_acts = false;    // for widgets of their own, which are no part of the field
    bool tall = false;          // the answer of a question: wider padding, rounder
    bool up_down = false;       // the screen answers these, the focus stays
    bool replaced = false;      // the screen has changed `text` itself in this frame
};

// A line of text. True when it changed.
bool text_field(Ui& ui, const char* id, const Rect& rect, std::string& text, const FieldSpec& spec);

struct RowSpec {
    bool on = false; // selected
    bool begin = false;
    Group group = Group::Main;
    bool line = true; // hairline above
};

// A row of a list: paints its ground, the caller its content.
Touch list_row(Ui& ui, const char* id, const Rect& rect, const RowSpec& spec);
// An entry of a settings-like navigation: icon and name.
bool nav_row(Ui& ui, const char* id, const Rect& rect, Icon icon, std::string_view name, bool on);

// A dialog's foot or a screen's: presses `chord` for a widget that is not drawn as a button.
bool pressed(Ui& ui, const Chord& chord);

// What lies inside is moved and clipped; wheel, paging keys and focus move it.
class Scroll {
  public:
    Scroll(Ui& ui, const Rect& view, ScrollState& state);
    // `height` of everything drawn inside, in logical pixels.
    void end(float height);

    // Where the content begins, with room for the bar at the right.
    Rect inside() const { return inside_; }

    bool moves() const { return inside_.w < view_.w; }

  private:
    Ui& ui_;
    Rect view_ = {};
    Rect inside_ = {};
    ScrollState& state_;
    Point shift_ = {};
    std::size_t first_widget_ = 0;
};

} // namespace epilogue
