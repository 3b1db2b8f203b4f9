// The window's front end: draws a view, returns at most one intent. Holds what is lost without
// regret when the program ends: focus, scroll, half-typed answers, running motions.
#pragma once

#include "model/intent.h"
#include "model/view.h"
#include "ui/animator.h"
#include "ui/canvas.h"
#include "ui/focus.h"
#include "ui/fonts.h"
#include "ui/metrics.h"
#include "ui/screens/state.h"

#include <optional>
#include <string>
#include <vector>

namespace epilogue {

// What lies behind everything, drawn by the window itself before the rest: three stops of a
// gradient (0, 55 and 100 %).
struct SkyStops {
    Colour top;
    Colour middle;
    Colour horizon;
};

struct UiState {
    explicit UiState(FontFiles files) : fonts(std::move(files)) {}

    Fonts fonts;
    Focus focus;
    Animator animator;
    ScreenState screen; // of the screen at hand: reset when it changes
    std::string mark;   // View::mark of the last frame
    int question = -1;  // QuestionView::question of the last frame
    Palette palette;
    Theme theme = Theme::Night; // the palette's
    bool safe_palette = false;
    bool palette_set = false;
    bool fades_in = false; // the screen at hand came after another
    SkyStops sky;
    bool twinkling = false;            // stars are on the screen and may move
    bool wants_text = false;           // a text field has the focus: its cursor blinks
    std::vector<DrawnText> last_texts; // of the last frame: for tests
};

// One frame, between ImGui::NewFrame and Render; fonts are prepared before it. What the player did
// in this frame is answered by it.
std::optional<Intent> draw(const View& view, UiState& state, const Frame& frame);

// Something moves: the loop draws the next frame without waiting.
bool moving(const UiState& state);

} // namespace epilogue
