// The window's front end without a window: frames of views, keys, mouse and text, and what was
// drawn. Fonts are real, nothing is sent to a graphics card.
#pragma once

#include "ui/ui.h"

#include <optional>
#include <string>
#include <string_view>

struct ImGuiContext;

namespace epilogue {

struct Screen {
    float width = 1280; // real pixels
    float height = 800;
    int text = 100; // per cent
    bool reduced_motion = true;
    float density = 1;
    bool first_bake = false; // no more letters than a window begins with
};

// Each has the library to itself: several may live at once.
class Headless {
  public:
    explicit Headless(const Screen& screen = {});
    ~Headless();
    Headless(const Headless&) = delete;
    Headless& operator=(const Headless&) = delete;

    // One frame; the view's text size and motion are those of this screen.
    std::optional<Intent> frame(View view);
    // Until sizes, focus and glyphs have come to rest.
    void settle(const View& view);
    // Each gives the first intent that followed.
    std::optional<Intent> press(const View& view, const Chord& chord);

    std::optional<Intent> press(const View& view, Key key) { return press(view, Chord{key}); }

    std::optional<Intent> type(const View& view, std::string_view text);
    // On the middle of the first drawn text that contains these words, or on a place.
    std::optional<Intent> click(const View& view, std::string_view words);
    std::optional<Intent> click_at(const View& view, Point logical);
    // Mouse down on one place, up on another.
    std::optional<Intent> drag(const View& view, Point from, Point to);
    // Presses Tab until `words` are in the focus ring; false when a whole turn did not find them.
    bool tab_to(const View& view, std::string_view words);

    const UiState& state() const { return state_; }

    UiState& state() { return state_; }

    Layout layout() const;
    Point place_of(std::string_view words) const; // middle, logical; throws when they are not there
    bool shows(std::string_view words) const;
    bool focus_holds(std::string_view words) const;

    // Seconds between frames from now on.
    void pace(float seconds) { delta_ = seconds; }

  private:
    // One frame with the mouse at a logical place.
    std::optional<Intent> mouse(const View& view, Point at, bool down);

    ImGuiContext* context_; // older than the state, which needs it to begin
    Screen screen_;
    UiState state_;
    float delta_ = 1 / 60.0F;
    double time_ = 0;
};

} // namespace epilogue
