#include "ui/screens/sprint.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr int most_squares = 20;
constexpr float padding = 24;

void draw_square(Ui& ui, const Rect& rect, Pip pip, int number) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    switch (pip) {
    case Pip::Right:
    case Pip::Partly:
        canvas.fill(rect, p.rightbg, radius::control);
        canvas.edge(rect, p.right, stroke::control, radius::control);
        canvas.icon(rect, Icon::Check, Type::Icon18, p.right);
        break;
    case Pip::Wrong:
        canvas.fill(rect, p.wrongbg, radius::control);
        canvas.dashed_edge(rect, p.wrong, stroke::control, radius::control, 4, 3);
        canvas.icon(rect, Icon::Times, Type::Icon18, p.wrong);
        break;
    case Pip::Now: {
        canvas.edge(rect, p.accent, stroke::selected, radius::control);
        const std::string text = std::to_string(number);
        const Type type =
            canvas.width(Type::Card, text) < rect.w - space::half ? Type::Card : Type::Row;
        canvas.text_in(rect, type, p.text, text, Align::Centre);
        break;
    }
    case Pip::ToCome:
        canvas.edge(rect, p.line, stroke::control, radius::control);
        break;
    }
}

ButtonSpec pass_button() {
    return {.label = "Pass", .chord = {letter_key('P')}};
}

} // namespace

void draw_count(Ui& ui, const Rect& rect, const SprintView& sprint) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    card(ui, rect);
    const float number = canvas.line(Type::Hero) - 4;
    const float right = canvas.line(Type::BodyStrong);
    const float wrong = canvas.line(Type::Caption);
    float y = rect.y + (rect.h - number - right - 6 - wrong) / 2;
    constexpr float sits_high = 2; // the display face
    canvas.text_in({rect.x, y + sits_high, rect.w, number}, Type::Hero, p.right,
                   std::to_string(sprint.right), Align::Centre);
    y += number;
    const auto line = [&](Icon icon, Type icon_type, const Colour& icon_colour, Type type,
                          const Colour& colour, const std::string& text, float high) {
        const float wide =
            ui.canvas.icon_width(icon, icon_type) + space::one + canvas.width(type, text);
        icon_and_text(ui, {rect.centre().x - wide / 2, y, wide + 1, high}, icon, icon_type,
                      icon_colour, type, colour, text);
    };
    line(Icon::CheckCircle, Type::Icon18, p.right, Type::BodyStrong, p.text, "right", right);
    y += right + 6;
    line(Icon::TimesCircle, Type::Icon13, p.wrong, Type::Caption, p.text2,
         std::to_string(sprint.wrong) + " wrong", wrong);
}

void draw_count_line(Ui& ui, const Rect& rect, const SprintView& sprint) {
    const Palette& p = ui.palette;
    const float first =
        icon_and_text(ui, rect, Icon::CheckCircle, Type::Icon18, p.right, Type::BodyStrong, p.text,
                      std::to_string(sprint.right) + " right");
    icon_and_text(ui, rect.after(first + space::panel), Icon::TimesCircle, Type::Icon18, p.wrong,
                  Type::Body, p.text2, std::to_string(sprint.wrong) + " wrong");
}

float draw_run(Ui& ui, const Rect& area, const SprintView& sprint, bool can_pass,
               std::optional<Intent>& intent) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    const float title = canvas.line(Type::BodyStrong);
    // As many of the last as have room.
    const int shown = ui.layout.large ? most_squares / 2 : most_squares;
    const float square = ui.layout.pick(44, 36);
    const float top = ui.layout.pick(18, 10);
    const float between = ui.layout.pick(17, 8);
    const Rect strip{area.x, area.y, area.w,
                     top + title + between + square + ui.layout.pick(23, 12)};
    card(ui, strip);
    const Rect inner = strip.inset(padding, 0);
    const float words = canvas.text_in({inner.x, strip.y + top, inner.w, title}, Type::BodyStrong,
                                       p.text, "The run so far");
    const float room = inner.w - words - space::panel;
    if (canvas.width(Type::Caption, sprint.record) <= room)
        canvas.text_in({inner.right() - room, strip.y + top, room, title}, Type::Caption, p.text2,
                       sprint.record, Align::Right);
    const auto count = static_cast<int>(sprint.run.size());
    const int first = std::max(0, count - shown);
    const Rect row{inner.x, strip.y + top + title + between, inner.w, square};
    for (int i = 0; i < shown; ++i) {
        const int at = first + i;
        const Pip pip = at < count ? sprint.run[static_cast<std::size_t>(at)] : Pip::ToCome;
        draw_square(ui, row.column(i, shown, space::one), pip, sprint.first_number + at);
    }
    if (!can_pass)
        return strip.bottom();

    const float high = ui.layout.control(ui.layout.pick(44, 40));
    const float gap = ui.layout.pick(space::wide, space::one);
    const Rect place{area.x, strip.bottom() + gap, button_width(ui, pass_button()), high};
    if (button(ui, "pass", place, pass_button()) && !intent)
        intent = PassQuestion{};
    const float x = place.right() + 20;
    canvas.text_in(
        {x, place.y, area.right() - x, high}, Type::Body, p.text2,
        fitting(ui, Type::Body, area.right() - x,
                {"Passing costs nothing but the second it takes. Explanations wait "
                 "until the clock has run out.",
                 "Passing costs nothing but the second it takes.", "Costs nothing but time", ""}));
    return place.bottom();
}

} // namespace epilogue
