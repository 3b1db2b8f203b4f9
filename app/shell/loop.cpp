#include "shell/loop.h"

#include "shell/clock.h"

#include <algorithm>
#include <iostream>

namespace epilogue {

namespace {

constexpr double ms_per_second = 1000;

class Loop {
  public:
    Loop(GameSession& game, Window& window, UiState& ui, const LoopWatch& watch)
        : game_(game), window_(window), ui_(ui), watch_(watch) {}

    void run() {
        while (!window_.should_close() && !game_.done()) {
            if (pending_ > 0 || moving(ui_)) {
                window_.poll_events();
                pending_ = std::max(0, pending_ - 1);
            } else {
                wait();
            }
            if (!window_.minimised())
                draw_frame();
        }
    }

  private:
    void wait() {
        if (!backed_up_)
            back_up();
        if (watch_.before_wait)
            watch_.before_wait();
        const auto deadline = game_.next_deadline();
        std::optional<double> seconds;
        if (deadline)
            seconds = static_cast<double>(*deadline - clock_now().steady_ms) / ms_per_second;
        if (!seconds || *seconds > 0)
            window_.wait_events(seconds);
        if (watch_.after_wait)
            watch_.after_wait();
        const bool due = deadline && clock_now().steady_ms >= *deadline;
        if (due)
            game_.act(std::nullopt);
        // A second of the clock that has passed is one changed picture; an event of the player may
        // take effect over several frames.
        pending_ = due ? 1 : settle_frames;
    }

    void draw_frame() {
        const View view = game_.view();
        window_.set_full_screen(view.settings.full_screen);
        const Frame frame = window_.begin_frame(ui_.fonts, view.settings.text_size);
        const auto intent = draw(view, ui_, frame);
        const bool shown = window_.end_frame(ui_);
        if (!shown)
            pending_ = std::max(pending_, 1);
        else if (watch_.after_frame)
            watch_.after_frame();
        if (intent) {
            game_.act(intent);
            pending_ = settle_frames;
        }
    }

    // When the first screen stands: it reads the whole file.
    void back_up() {
        backed_up_ = true;
        if (const auto made = game_.back_up_today(); !made)
            std::cerr << made.error().message << "\n";
    }

    GameSession& game_;
    Window& window_;
    UiState& ui_;
    const LoopWatch& watch_;
    int pending_ = settle_frames;
    bool backed_up_ = false;
};

} // namespace

void run_loop(GameSession& game, Window& window, UiState& ui, const LoopWatch& watch) {
    Loop(game, window, ui, watch).run();
}

} // namespace epilogue
