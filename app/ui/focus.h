// Which widget the keyboard is at: always exactly one, and its ring is always drawn. Tab goes
// through all in the order they are drawn; arrows go to the nearest in the same group.
#pragma once

#include "ui/animator.h"
#include "ui/geometry.h"
#include "ui/keys.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace epilogue {

// Groups keep arrows to themselves; Tab crosses them.
enum class Group { Main, Header, Side, Third };

struct Focusable {
    Id id = 0;
    Rect rect; // logical, on the window
    Group group = Group::Main;
    bool uses_left_right = false; // the widget itself answers these
    bool uses_up_down = false;
    bool is_text = false;
    bool pressed_by_enter = false; // else Enter is the screen's default button's
};

class Focus {
  public:
    // Moves by Tab and arrows over the widgets of the last frame. `layer` is what is on top: 0 the
    // screen, higher a dialog over it; each layer remembers its own place.
    void begin_frame(Keys& keys, int layer);
    // Every widget, every frame, in drawing order. A second one of the same id is our defect.
    void add(const Focusable& widget, int layer);
    void end_frame();

    bool is(Id id) const { return current_ == id; }

    Id current() const { return current_; }

    void set(Id id) { current_ = id; }

    // The same by a key of the screen's own: what scrolls brings it into sight.
    void jump(Id id) {
        current_ = id;
        jumped_ = true;
    }

    // The widget to begin with: taken when this layer has no place yet.
    void offer(Id id, int layer);
    // A new screen: begins anew.
    void forget();

    bool at_text() const;
    // Whether Enter belongs to the widget in focus rather than to the default button.
    bool takes_enter() const;

    // True in the frame after the place has changed: what scrolls brings it into sight.
    bool moved() const { return moved_; }

    std::optional<Rect> rect() const; // of the widget in focus, as last drawn

    // Widgets drawn so far in this frame.
    std::size_t count() const { return now_.size(); }

    // Where the widget in focus is, if it was drawn in this frame after the first `count` and the
    // focus has just come to it.
    std::optional<Rect> moved_into(std::size_t count) const;

    const std::vector<Focusable>& widgets() const { return last_; }

  private:
    const Focusable* find(Id id) const;
    void step(int by);
    void go(int dx, int dy);

    std::vector<Focusable> now_;
    std::vector<Focusable> last_;
    std::set<Id> seen_;
    std::map<int, Id> places_; // by layer
    int layer_ = 0;
    Id current_ = 0;
    std::vector<Id> offered_; // in this frame; the first that is there is taken
    bool moved_ = false;
    bool jumped_ = false;    // in the last frame
    bool fell_back_ = false; // at the end of the last frame
};

} // namespace epilogue
