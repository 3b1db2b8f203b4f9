#include "ui/screens/reveal.h"

#include "base/text.h"
#include "ui/screens/parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

// The boards' measures of the explanation's card.
struct WhySpec {
    float side = 28; // padding
    float top = 22;
    float head = 46; // height of the line with the verdict
    float gap = 10;  // between it and the explanation
    float foot = 18; // under the source
    Type word = Type::Title;
    Type voice = Type::Voice;
    Type text = Type::Lead;
};

WhySpec spec_of(const Ui& ui, WhySize size) {
    WhySpec spec;
    if (size == WhySize::Small)
        spec = {20, 10, 34, 4, 12, Type::Card, Type::Aside, Type::Body};
    if (size == WhySize::Side)
        spec = {ui.layout.pick(28, 20),
                ui.layout.pick(20, 10),
                46,
                ui.layout.pick(8, 4),
                ui.layout.pick(16, 12),
                Type::Title,
                Type::Voice,
                Type::Body};
    spec.head = std::max(spec.head, ui.canvas.line(spec.word) + 4);
    return spec;
}

struct VerdictLook {
    Colour colour;
    Icon icon = Icon::TimesCircle;
};

VerdictLook look_of(const Ui& ui, Verdict verdict) {
    switch (verdict) {
    case Verdict::Right:
        return {ui.palette.right, Icon::CheckCircle};
    case Verdict::Partly:
        return {ui.palette.accent, Icon::Adjust};
    default:
        return {ui.palette.wrong, Icon::TimesCircle};
    }
}

std::string source_line(const RevealView& view) {
    return view.source.empty() ? "" : "Source: " + view.source;
}

// How the words of a card break at its width.
struct WhyPlan {
    Type voice = Type::Voice;
    bool voice_beside = false; // else it stands in the text, over the explanation
    bool source_below = false; // else it is too long for its line and stands in the text
    float text = 0;            // height of what may scroll
    float foot = 0;            // height that the source takes at the foot
};

float source_x(const Ui& ui) {
    return ui.canvas.icon_width(Icon::Bookmark, Type::Icon13) + space::one;
}

WhyPlan plan_of(const Ui& ui, float width, const RevealView& view, const WhySpec& spec) {
    const Canvas& canvas = ui.canvas;
    const float inner = width - 2 * spec.side;
    WhyPlan plan;
    const float before = ui.canvas.icon_width(Icon::CheckCircle, Type::Icon28) + space::cell +
                         canvas.width(spec.word, view.word) + 18;
    plan.voice = spec.voice;
    if (canvas.width(plan.voice, view.voice) > inner - before)
        plan.voice = Type::Aside;
    plan.voice_beside = canvas.width(plan.voice, view.voice) <= inner - before;
    const std::string source = source_line(view);
    plan.source_below =
        !source.empty() && canvas.width(Type::Caption, source) <= inner - source_x(ui);
    if (!plan.voice_beside)
        plan.text += canvas.height(Type::Aside, view.voice, inner) + space::half;
    plan.text += canvas.height(spec.text, view.explanation, inner);
    if (!source.empty() && !plan.source_below)
        plan.text += space::one + canvas.height(Type::Caption, source, inner);
    plan.foot = spec.foot + (plan.source_below ? canvas.line(Type::Caption) + space::one : 0);
    return plan;
}

void draw_head(Ui& ui, const Rect& rect, const RevealView& view, const WhySpec& spec,
               const WhyPlan& plan) {
    const VerdictLook look = look_of(ui, view.verdict);
    const float icon = ui.canvas.icon_width(look.icon, Type::Icon28);
    ui.canvas.icon({rect.x, rect.y, icon, rect.h}, look.icon, Type::Icon28, look.colour);
    float x = rect.x + icon + space::cell;
    x += ui.canvas.text_in({x, rect.y, rect.right() - x, rect.h}, spec.word, look.colour,
                           view.word) +
         18;
    if (plan.voice_beside)
        ui.canvas.text_in({x, rect.y, rect.right() - x + 1, rect.h}, plan.voice, ui.palette.text2,
                          view.voice);
}

// Everything that may be too long for its room.
float draw_text(Ui& ui, const Rect& rect, const RevealView& view, const WhySpec& spec,
                const WhyPlan& plan) {
    Canvas& canvas = ui.canvas;
    float y = rect.y;
    if (!plan.voice_beside)
        y += canvas.paragraph({rect.x, y}, rect.w, Type::Aside, ui.palette.text2, view.voice) +
             space::half;
    y += canvas.paragraph({rect.x, y}, rect.w, spec.text, ui.palette.text, view.explanation);
    if (!plan.source_below && !view.source.empty()) {
        y += space::one;
        y += canvas.paragraph({rect.x, y}, rect.w, Type::Caption, ui.palette.text2,
                              source_line(view));
    }
    return y - rect.y;
}

// The smaller text where the usual one would not fit.
WhySpec fitted(const Ui& ui, const Rect& rect, const RevealView& view, WhySpec spec) {
    const WhyPlan plan = plan_of(ui, rect.w, view, spec);
    if (spec.top + spec.head + spec.gap + plan.text + plan.foot > rect.h && !ui.layout.large)
        spec.text = Type::Body;
    return spec;
}

} // namespace

float why_least(const Ui& ui, WhySize size) {
    const WhySpec spec = spec_of(ui, size);
    // Larger text in a small window: two lines, and the rest is scrolled.
    const float lines = ui.layout.compact && ui.layout.text > 1 ? 2 : 3;
    return spec.top + spec.head + spec.gap + lines * ui.canvas.line(Type::Body) + space::one +
           ui.canvas.line(Type::Caption) + spec.foot;
}

float why_height(const Ui& ui, float width, const RevealView& view, WhySize size) {
    const WhySpec spec = spec_of(ui, size);
    const WhyPlan plan = plan_of(ui, width, view, spec);
    return std::ceil(spec.top + spec.head + spec.gap + plan.text + plan.foot);
}

void draw_why(Ui& ui, const Rect& rect, const RevealView& view, WhySize size) {
    card(ui, rect);
    const WhySpec spec = fitted(ui, rect, view, spec_of(ui, size));
    const WhyPlan plan = plan_of(ui, rect.w, view, spec);
    const Rect inner = rect.inset(spec.side, 0);
    const Rect head{inner.x, rect.y + spec.top, inner.w, spec.head};
    draw_head(ui, head, view, spec, plan);
    const float top = head.bottom() + spec.gap;
    const Rect room{inner.x, top, inner.w, rect.bottom() - plan.foot - top};
    constexpr float rounding = 0.5F;
    if (plan.text <= room.h + rounding) {
        draw_text(ui, room, view, spec, plan);
    } else {
        // In a text that scrolls the bar takes its own room beside it.
        Scroll scroll(ui, {room.x, room.y, room.w + space::tile, room.h}, ui.state.side);
        scroll.end(draw_text(ui, room, view, spec, plan));
    }
    if (plan.source_below) {
        const float line = ui.canvas.line(Type::Caption);
        icon_and_text(ui, {inner.x, rect.bottom() - spec.foot - line, inner.w, line},
                      Icon::Bookmark, Type::Icon13, ui.palette.text3, Type::Caption,
                      ui.palette.text2, source_line(view));
    }
}

namespace {

// The boards' measures of the ticket.
struct PointsSpec {
    float side = 28;
    float top = 18;
    float line = 30;
    float stub = 68; // under the perforation
    float button = 44;
};

PointsSpec spec_of(const Ui& ui, PointsSize size) {
    PointsSpec spec;
    if (size == PointsSize::Small || (size == PointsSize::Side && ui.layout.compact))
        spec = {20, 12, 28, 56, 40};
    else if (size == PointsSize::Side)
        spec.top = 16;
    spec.button = ui.layout.control(spec.button);
    spec.line = std::max(spec.line, ui.canvas.line(Type::Body) + space::half);
    spec.stub = std::max(spec.stub, spec.button + space::tile);
    return spec;
}

// "+219" on its way up from "+0"; any text without a number stays as it is.
std::string counted_up(Ui& ui, const std::string& total) {
    const float part = ui.animator.entrance(ui.id("points"), motion::count_up);
    std::string digits;
    for (const char c : total)
        if (c >= '0' && c <= '9')
            digits += c;
    const auto number = whole_number<std::int64_t>(digits);
    if (part >= 1 || !number || !total.starts_with('+'))
        return total;
    const double shown = std::floor(static_cast<double>(*number) * static_cast<double>(part));
    return "+" + grouped(static_cast<std::int64_t>(shown));
}

void draw_stub(Ui& ui, const Rect& rect, const RevealView& view, const PointsSpec& spec,
               std::optional<Intent>& intent) {
    const ButtonSpec next{
        .kind = ButtonKind::Ink, .label = view.next, .chord = {Key::Enter}, .begin = true};
    const std::string total = counted_up(ui, view.total);
    const float sum = ui.canvas.width(Type::Title, view.total);
    const float wide =
        std::min(button_width(ui, next) - ui.layout.pick(0, 12), rect.w - sum - space::cell);
    ui.canvas.text_in({rect.x, rect.y, rect.w - wide, rect.h}, Type::Title, ui.palette.ink, total);
    const Rect place{rect.right() - wide, rect.y + (rect.h - spec.button) / 2, wide, spec.button};
    if (button(ui, "next", place, next) && !intent)
        intent = NextQuestion{};
}

} // namespace

float points_height(const Ui& ui, const RevealView& view, PointsSize size) {
    const PointsSpec spec = spec_of(ui, size);
    const auto lines = static_cast<float>(view.lines.size());
    const float natural = spec.top + lines * spec.line + space::one + spec.stub;
    const float least = size == PointsSize::Side ? ui.layout.pick(172, 132) : 0;
    return std::max(natural, least);
}

namespace {

// With its lines as close as they can stand.
float points_least(const Ui& ui, const RevealView& view, PointsSize size) {
    const PointsSpec spec = spec_of(ui, size);
    const auto lines = static_cast<float>(view.lines.size());
    return spec.top + std::ceil(lines * ui.canvas.line(Type::Body)) + space::half + spec.stub;
}

} // namespace

void draw_points(Ui& ui, const Rect& rect, const RevealView& view, PointsSize size,
                 std::optional<Intent>& intent) {
    const PointsSpec spec = spec_of(ui, size);
    const Palette& p = ui.palette;
    const float cut = rect.h - spec.stub;
    ticket(ui, rect, {.cut = cut, .rule = false});
    const Rect inner = rect.inset(spec.side, 0);
    const auto count = static_cast<float>(std::max<std::size_t>(1, view.lines.size()));
    // More lines than usual stand closer.
    const float pitch = std::min(spec.line, std::floor((cut - spec.top - space::half) / count));
    float y = rect.y + spec.top;
    for (const auto& [what, points] : view.lines) {
        const float wide = ui.canvas.width(Type::BodyStrong, points, Digits::Columns);
        ui.canvas.text_in({inner.x, y, inner.w - wide - space::one, pitch}, Type::Body, p.ink,
                          what);
        ui.canvas.text_in({inner.right() - wide, y, wide, pitch}, Type::BodyStrong, p.ink, points,
                          Align::Right, Digits::Columns);
        y += pitch;
    }
    draw_stub(ui, {inner.x, rect.y + cut + 2, inner.w, spec.stub - 2}, view, spec, intent);
}

float draw_reveal(Ui& ui, const Rect& area, const RevealView& view, std::optional<Intent>& intent) {
    constexpr float rise = 16;
    const float part = ui.animator.entrance(ui.id("reveal"), motion::reveal, motion::reveal_delay);
    const Point before = ui.canvas.shift();
    ui.canvas.shift(before.x, before.y + std::round(rise * (1 - part)));
    float bottom = 0;
    if (ui.layout.large) {
        const float why = why_height(ui, area.w, view, WhySize::Full);
        // Higher than the window perhaps: it is read first, and scrolled, before Next.
        const Touch at = touch(ui, "why", area.top_part(why),
                               {.pressed_by_enter = false, .pressed_by_space = false});
        begin_here(ui, at);
        draw_why(ui, area.top_part(why), view, WhySize::Full);
        focus_ring(ui, at, area.top_part(why), radius::card);
        const float points = points_height(ui, view, PointsSize::Full);
        const Rect place{area.x, area.y + why + space::tile, area.w, points};
        draw_points(ui, place, view, PointsSize::Full, intent);
        bottom = place.bottom();
    } else {
        const bool small = ui.layout.compact || area.h < 200;
        const WhySize why = small ? WhySize::Small : WhySize::Full;
        const PointsSize points = small ? PointsSize::Small : PointsSize::Full;
        const float high =
            std::max({std::min(area.h, ui.layout.pick(216, 168)), why_least(ui, WhySize::Small),
                      points_least(ui, view, PointsSize::Small)});
        const float side = ui.layout.pick(376, 296);
        const Rect whole = area.top_part(high);
        draw_why(ui, whole.left_part(whole.w - side - ui.layout.gutter), view, why);
        draw_points(ui, whole.right_part(side), view, points, intent);
        bottom = whole.bottom();
    }
    ui.canvas.shift(before.x, before.y);
    return bottom;
}

} // namespace epilogue
