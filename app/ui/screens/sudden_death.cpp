#include "ui/screens/sudden_death.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace epilogue {

namespace {

enum class Ring { Done, Now, ToCome, Record, Lost };

void draw_ring(Ui& ui, Point centre, float size, Ring ring, int number) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float r = size / 2;
    const Rect box{centre.x - r, centre.y - r, size, size};
    const auto round = [&](const Colour& fill, const Colour& edge, float width) {
        canvas.disc(centre, r - 0.5F, fill);
        canvas.edge(box, edge, width, r);
    };
    const std::string text = std::to_string(number);
    switch (ring) {
    case Ring::Done:
        round(p.rightbg, p.right, stroke::selected);
        canvas.icon(box, Icon::Check, Type::Icon15, p.right);
        break;
    case Ring::Lost:
        round(p.wrongbg, p.wrong, stroke::selected);
        canvas.icon(box, Icon::Times, Type::Icon15, p.wrong);
        break;
    case Ring::Now:
        round(p.panel2, p.accent, stroke::focus);
        canvas.text_in(box, canvas.width(Type::Card, text) < size - 8 ? Type::Card : Type::Row,
                       p.text, text, Align::Centre);
        break;
    case Ring::ToCome:
        round(p.panel, p.edge, stroke::control);
        canvas.text_in(box.moved(0, 1), Type::Row, p.text2, text, Align::Centre);
        break;
    case Ring::Record:
        round(p.panel, p.accent, stroke::control);
        canvas.icon(box, Icon::Trophy, Type::Icon18, p.accent);
        break;
    }
}

ButtonSpec stop_button(const QuestionView& view) {
    return {.icon = Icon::SignOut, .label = view.stop_label, .chord = {letter_key('B')}};
}

} // namespace

void draw_chain(Ui& ui, const Rect& rect, const ChainView& chain) {
    const Palette& p = ui.palette;
    const float size = 40 + 8 * (ui.layout.text - 1);
    constexpr float least_apart = 20;
    const auto room =
        static_cast<int>((rect.w + least_apart) / (size + least_apart + 12 * (ui.layout.text - 1)));
    const int slots = std::clamp(room, 5, 17);
    const int now = chain.in_a_row + 1;
    // The trophy stands at the first number past the record; without one there is only the way.
    const int record = chain.record > 0 ? chain.record + 1 : 0;
    const bool near = record > 0 && record >= now && record - now <= slots / 2;
    int last = near ? record : now + 2;
    last = std::max(last, slots);
    const int first = last - slots + 1;
    const float pitch = (rect.w - size) / static_cast<float>(slots - 1);
    const float y = rect.centre().y;
    for (int number = first; number <= last; ++number) {
        const float x = rect.x + size / 2 + pitch * static_cast<float>(number - first);
        const bool done = number < now;
        if (number < last) {
            const float from = x + size / 2;
            const float to = x + pitch - size / 2;
            if (done && number + 1 < now)
                ui.canvas.fill({from, y - 2, to - from, 4}, p.right);
            else
                ui.canvas.dashes(std::array{Point{from, y}, Point{to, y}}, p.edge, 2, 6, 4);
        }
        Ring ring = number == now ? Ring::Now : Ring::ToCome;
        if (done)
            ring = Ring::Done;
        else if (number == now && !chain.life)
            ring = Ring::Lost;
        else if (number == record)
            ring = Ring::Record;
        draw_ring(ui, {x, y}, size, ring, number);
    }
}

float draw_stop(Ui& ui, const Rect& area, const QuestionView& view, std::optional<Intent>& intent) {
    if (!view.can_stop)
        return area.y;
    const ButtonSpec stop = stop_button(view);
    const float high = ui.layout.control(44);
    const Rect place{area.x, area.y, std::min(area.w, button_width(ui, stop)), high};
    if (button(ui, "stop", place, stop) && !intent)
        intent = TakeBow{};
    return place.bottom();
}

namespace {

constexpr float padding = 32;

struct LifeWords {
    std::string_view title;
    std::string_view text;
};

LifeWords words_of(const ChainView& chain) {
    if (chain.life)
        return {"One life", "The first miss ends the run. Time out is a miss."};
    return {"Life lost", "The run ends here, and what you have is kept."};
}

// Number, "in a row" and the best so far; returns the width.
float draw_row_count(Ui& ui, const Rect& rect, const ChainView& chain) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    constexpr float sits_high = 0.055F; // of an em: the display face
    const float down = std::round(sits_high * canvas.em(Type::Hero));
    const float number =
        canvas.text_in(rect.moved(0, down), Type::Hero, p.text, std::to_string(chain.in_a_row));
    const float x = rect.x + number + 20;
    const float first = canvas.line(Type::LeadStrong);
    const float second = canvas.line(Type::Caption);
    const float y = rect.y + (rect.h - first - second) / 2;
    const float wide =
        canvas.text_in({x, y, rect.right() - x, first}, Type::LeadStrong, p.text, "in a row");
    return number + 20 +
           std::max(wide, canvas.text_in({x, y + first, rect.right() - x, second}, Type::Caption,
                                         p.text2, chain.longest));
}

void draw_heart(Ui& ui, const Rect& rect, const ChainView& chain) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    constexpr float size = 56;
    const Rect box{rect.x, rect.y + (rect.h - size) / 2, size, size};
    canvas.disc(box.centre(), size / 2 - 0.5F, chain.life ? p.magbg : p.panel);
    canvas.edge(box, chain.life ? p.mag : p.line, stroke::selected, size / 2);
    canvas.icon(box, chain.life ? Icon::Heart : Icon::HeartOutline, Type::Icon28,
                chain.life ? p.mag : p.text3);
    const LifeWords words = words_of(chain);
    const Rect text = rect.after(size + 20);
    const float first = canvas.line(Type::LeadStrong);
    const float second = canvas.height(Type::Caption, words.text, text.w);
    const float y = rect.y + (rect.h - first - second) / 2;
    canvas.text_in({text.x, y, text.w, first}, Type::LeadStrong, p.text, words.title);
    canvas.paragraph({text.x, y + first}, text.w, Type::Caption, p.text2, words.text);
}

// With large text everything stands under each other.
float draw_life_stacked(Ui& ui, const Rect& area, const ChainView& chain, const QuestionView& view,
                        std::optional<Intent>& intent) {
    const float in = space::panel;
    const float count = ui.canvas.line(Type::Hero);
    const float text_width = area.w - 2 * in - 76;
    const float heart =
        std::max(56.0F, ui.canvas.line(Type::LeadStrong) +
                            ui.canvas.height(Type::Caption, words_of(chain).text, text_width));
    const float stop = view.can_stop ? space::tile + ui.layout.control(44) : 0;
    const Rect whole{area.x, area.y, area.w, 2 * in + count + space::tile + heart + stop};
    card(ui, whole);
    const Rect inner = whole.inset(in);
    draw_row_count(ui, inner.top_part(count), chain);
    draw_heart(ui, {inner.x, inner.y + count + space::tile, inner.w, heart}, chain);
    draw_stop(ui, inner.below(count + space::tile + heart + space::tile), view, intent);
    return whole.bottom();
}

} // namespace

float draw_life(Ui& ui, const Rect& area, const ChainView& chain, const QuestionView& view,
                std::optional<Intent>& intent) {
    if (ui.layout.large)
        return draw_life_stacked(ui, area, chain, view, intent);
    const float high = ui.layout.pick(152, 112);
    const Rect whole = area.top_part(high);
    card(ui, whole);
    const Rect inner = whole.inset(padding, 0);
    float right = inner.right();
    if (view.can_stop) {
        const ButtonSpec stop = stop_button(view);
        const float wide = button_width(ui, stop);
        const float button_high = ui.layout.control(52);
        right -= wide;
        if (button(ui, "stop", {right, whole.y + (high - button_high) / 2, wide, button_high},
                   stop) &&
            !intent)
            intent = TakeBow{};
        right -= space::panel;
    }
    const float third = std::floor(inner.w * 0.28F);
    const float count = draw_row_count(ui, inner, chain);
    const float line = inner.x + std::max(third + 16, count + space::panel);
    ui.canvas.fill({line, whole.y + high * 0.21F, 1, high * 0.58F}, ui.palette.line);
    const float heart = line + padding;
    draw_heart(ui, {heart, whole.y, right - heart, high}, chain);
    return whole.bottom();
}

} // namespace epilogue
