// What a screen and its widgets have at hand in one frame, and how any widget behaves: mouse and
// keyboard alike.
#pragma once

#include "ui/animator.h"
#include "ui/canvas.h"
#include "ui/focus.h"
#include "ui/keys.h"
#include "ui/metrics.h"
#include "ui/screens/state.h"
#include "ui/theme.h"

#include <optional>

namespace epilogue {

struct LampSpec {
    Point centre = {}; // of the light
    float unit = 1.5F; // a twelfth of the lamp's head above its centre
    float glow = 100;  // radius
    float foot = 766;  // where the post ends
};

// What the sky of a screen looks like. Drawn at the end of the frame, when the places of all texts
// are known, behind everything.
struct SkySpec {
    unsigned seed = 1;
    float hills = 0.885F; // where the far hill begins, parts of the height
    std::optional<LampSpec> lamp = {};
    int stage = -1; // tints the horizon with its season
};

struct Ui {
    Canvas& canvas;
    const Palette& palette;
    Layout layout;
    Focus& focus;
    Keys& keys;
    Animator& animator;
    ScreenState& state;
    double time = 0;
    int layer = 0;      // 0 the screen, higher: over it
    bool inert = false; // something lies over this layer: it is drawn, but answers nothing
    SkySpec sky = {};

    Id id(const char* name) const; // under the scopes at hand
};

// An id scope for the widgets of one thing in a list, or of one part of the screen.
class IdScope {
  public:
    explicit IdScope(int number);
    explicit IdScope(const char* name);
    ~IdScope();
    IdScope(const IdScope&) = delete;
    IdScope& operator=(const IdScope&) = delete;
};

struct TouchSpec {
    Group group = Group::Main;
    bool enabled = true;
    bool pressed_by_enter = true; // Space always presses
    bool pressed_by_space = true;
    bool uses_left_right = false;
    bool uses_up_down = false;
    bool focus_on_hover = false; // rows: the mouse moves the focus with it
};

struct Touch {
    Id id = 0;
    bool hovered = false;
    bool held = false;    // the mouse is down on it
    bool grabbed = false; // the mouse went down on it and is still down, wherever it is
    bool pressed = false; // answered now: clicked, or Enter or Space
    bool focused = false;
};

// The behaviour of one widget; paints nothing.
Touch touch(Ui& ui, const char* id, const Rect& rect, const TouchSpec& spec = {});
// Makes it the widget to begin with on this screen.
void begin_here(Ui& ui, const Touch& touch);
// The same by name, for a widget of this screen; of several the first that is there.
void begin_at(Ui& ui, const char* id);

// Smoothed 0 to 1: hovered or in focus.
float warmth(Ui& ui, const Touch& touch);

// The ring of the widget in focus: 2.5 px, 3 px away.
void focus_ring(Ui& ui, const Rect& rect, float radius);
void focus_ring(Ui& ui, const Touch& touch, const Rect& rect, float radius);
void focus_ring(Ui& ui, const Touch& touch, const Rect& rect, float radius, const Colour& colour);

} // namespace epilogue
