#include "ui/screens/question_places.h"

#include "base/overloaded.h"
#include "ui/screens/parts.h"
#include "ui/screens/stages.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr float air = 8; // between stem and answers

struct StemFit {
    Type type = Type::Question;
    float height = 0;
};

// The larger style for up to two lines, where the room allows it.
StemFit fitted(const Ui& ui, std::string_view stem, float width, float room) {
    const Wrap wrap{.balance = true};
    const float lines_of_two = 2 * ui.canvas.line(Type::Question);
    const float high = ui.canvas.height(Type::Question, stem, width, wrap);
    const bool compact = ui.layout.compact && !ui.layout.large;
    if (!compact && high <= lines_of_two && (high <= room || ui.layout.large))
        return {Type::Question, high};
    return {Type::LongQuestion, ui.canvas.height(Type::LongQuestion, stem, width, wrap)};
}

bool has_strip(const QuestionView& view) {
    return !view.stages.empty() || view.chain.has_value();
}

float meta_height(const Ui& ui) {
    return ui.canvas.line(Type::CaptionStrong);
}

QuestionPlaces stacked_places(const Ui& ui, const QuestionView& view) {
    const Layout& l = ui.layout;
    QuestionPlaces places;
    places.names = false;
    float y = l.body.y + space::one;
    if (has_strip(view)) {
        const float high = view.chain ? 48 + 8 * (l.text - 1) : stages_height(ui, {.names = false});
        const float room = view.chain ? high : l.pick(20, high);
        places.strip = {l.left, y + (room - high) / 2, l.width(), high};
        y += room + 14;
    }
    if (view.sprint) {
        places.count = {l.left, y, l.width(), ui.canvas.line(Type::BodyStrong)};
        y = places.count.bottom() + space::one;
    }
    places.meta = {l.left, y, l.width(), meta_height(ui)};
    y = places.meta.bottom() + space::cell;
    const StemFit fit = fitted(ui, view.stem, l.width(), 0);
    places.stem_type = fit.type;
    places.stem = {l.left, y, l.width(), fit.height};
    places.answers = places.stem.bottom() + space::tile;
    places.lower = 0;
    places.bottom = l.footer.y - space::tile;
    return places;
}

} // namespace

float answers_offset(const BodyView& body) {
    return std::visit(Overloaded{[](const TypedView&) { return -16.0F; },
                                 [](const OrderView&) { return -20.0F; },
                                 [](const auto&) { return 0.0F; }},
                      body);
}

QuestionPlaces places_of(const Ui& ui, const QuestionView& view) {
    const Layout& l = ui.layout;
    if (l.large)
        return stacked_places(ui, view);

    QuestionPlaces places;
    const float offset = answers_offset(view.body) * l.pick(1, 0.75F);
    places.answers = l.pick(316, 252) + offset;
    // In a small window the reveal grows with the text and the answers give way.
    constexpr float given = 68;
    places.lower = l.pick(524, 424 - given * (l.text - 1));
    places.bottom = l.footer.y - l.pick(20, 12);
    const float strip = l.pick(88, 66);
    const float gap = l.pick(12, 8);
    float x = l.left;
    float width = l.width() - l.pick(144, 132);
    float meta = l.pick(168, 134);
    if (view.sprint) {
        const float ring = l.pick(160, 128);
        const float count = l.pick(216, 180);
        places.ring = {l.left, l.pick(96, 66), ring, ring};
        places.count = {l.right - count, l.pick(96, 66), count, ring};
        x = places.ring.right() + space::wide;
        width = places.count.x - space::wide - x;
        meta = l.pick(104, 72);
    } else if (view.clock) {
        const float ring = l.pick(96, 84);
        places.ring = {l.right - ring, l.pick(178, 138), ring, ring};
    }
    const auto room = [&](float from) {
        return places.answers - air - (from + meta_height(ui) + gap);
    };
    StemFit fit = fitted(ui, view.stem, width, room(meta));
    if (!view.sprint && fit.height > room(meta)) {
        // The names of the seasons make way.
        places.names = false;
        const float high = has_strip(view) ? stages_height(ui, {.names = false}) + space::tile : 0;
        meta = strip + (view.chain ? l.pick(48, 44) + space::one : high);
        fit = fitted(ui, view.stem, width, room(meta));
    }
    if (has_strip(view))
        places.strip = {l.left, strip, l.width(),
                        view.chain ? 48 : stages_height(ui, {.names = places.names})};
    places.meta = {x, meta, width, meta_height(ui)};
    places.stem_type = fit.type;
    places.stem = {x, meta + meta_height(ui) + gap, width, fit.height};
    // A stem that is longer still pushes everything down, and the screen scrolls.
    const float pushed = places.stem.bottom() + space::tile - places.answers;
    if (fit.height > room(meta)) {
        places.answers += pushed;
        places.lower += pushed;
    }
    if (view.sprint)
        places.answers = std::max(places.answers, places.ring.bottom() + space::tile);
    return places;
}

} // namespace epilogue
