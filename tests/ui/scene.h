// One sample view in the window's front end without a window: what keys and mouse ask for.
#pragma once

#include "shell/sample_views.h"
#include "support/catch.h"
#include "support/headless.h"

#include <string>

namespace epilogue {

template <class T> bool asks(const std::optional<Intent>& intent) {
    return intent && std::holds_alternative<T>(*intent);
}

class Scene {
  public:
    explicit Scene(const std::string& name, const Screen& screen = {})
        : view(sample_named(name)), ui(screen) {
        ui.settle(view);
    }

    Scene(View shown, const Screen& screen) : view(std::move(shown)), ui(screen) {
        ui.settle(view);
    }

    static View sample_named(const std::string& name) {
        for (Sample& sample : sample_views()) {
            if (sample.name == name) {
                sample.view.mark = name;
                return sample.view;
            }
        }
        FAIL("no sample is called " << name);
        return {};
    }

    QuestionView& question() { return std::get<QuestionView>(view.screen); }

    template <class Body> Body& body() { return std::get<Body>(question().body); }

    QuestionState& state() { return ui.state().screen.question; }

    void settle() { ui.settle(view); }

    std::optional<Intent> press(const Chord& chord) { return ui.press(view, chord); }

    std::optional<Intent> press(Key key) { return ui.press(view, key); }

    std::optional<Intent> type(std::string_view text) { return ui.type(view, text); }

    std::optional<Intent> click(std::string_view words) { return ui.click(view, words); }

    // By keyboard alone: Tab to it, then Enter.
    std::optional<Intent> enter(std::string_view words) {
        CAPTURE(words);
        REQUIRE(ui.tab_to(view, words));
        return ui.press(view, Key::Enter);
    }

    std::optional<Intent> drag(Point from, Point to) { return ui.drag(view, from, to); }

    View view;
    Headless ui;
};

template <class T> T answer_in(const std::optional<Intent>& intent) {
    REQUIRE(asks<Answered>(intent));
    const Given& given = std::get<Answered>(*intent).given;
    REQUIRE(std::holds_alternative<T>(given));
    return std::get<T>(given);
}

} // namespace epilogue
