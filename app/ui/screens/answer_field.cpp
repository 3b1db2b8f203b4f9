#include "ui/screens/answer_field.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr float padding = 24;
constexpr float gap = 16;
constexpr float between = 24; // field, Check, Pass

float field_height(const Ui& ui) {
    return ui.layout.control(ui.layout.pick(72, 56));
}

ButtonSpec check_button(bool complete) {
    return {.kind = ButtonKind::Primary,
            .label = "Check",
            .chord = {Key::Enter},
            .enabled = complete,
            .radius = radius::card};
}

ButtonSpec pass_button() {
    return {.label = "Pass", .chord = {letter_key('P'), true}, .radius = radius::card};
}

} // namespace

FieldPlaces field_places(const Ui& ui, const Rect& area, bool can_pass) {
    const float high = field_height(ui);
    const float check = std::max(ui.layout.pick(180, 150), button_width(ui, check_button(true)));
    const float pass =
        can_pass ? std::max(ui.layout.pick(196, 160), button_width(ui, pass_button())) : 0;
    const float apart = can_pass ? ui.layout.gutter : 0;
    FieldPlaces places;
    if (!ui.layout.large) {
        const float buttons = check + apart + pass;
        places.field = {area.x, area.y, area.w - ui.layout.gutter - buttons, high};
        places.check = {places.field.right() + ui.layout.gutter, area.y, check, high};
        places.pass = {area.right() - pass, area.y, pass, high};
        places.bottom = area.y + high;
        return places;
    }
    const float row = ui.layout.control(52);
    places.field = {area.x, area.y, area.w, high};
    const float y = places.field.bottom() + space::cell;
    const float half = (area.w - between) / 2;
    places.check = {area.x, y, can_pass ? half : area.w, row};
    places.pass = {area.right() - half, y, half, row};
    places.bottom = y + row;
    return places;
}

std::optional<Intent> draw_field_buttons(Ui& ui, const FieldPlaces& places, bool complete,
                                         bool can_pass, const Given& given) {
    std::optional<Intent> intent;
    if (button(ui, "check", places.check, check_button(complete)))
        intent = Answered{given};
    if (can_pass && button(ui, "pass", places.pass, pass_button()))
        intent = PassQuestion{};
    return intent;
}

namespace {

struct Box {
    std::string_view text;
    std::string_view unit;
    std::string_view word;
    Mark mark = Mark::Rest;
    bool figure = false;
};

Type text_type(const Box& box) {
    return box.figure ? Type::Title : Type::LongQuestion;
}

// Of all but the text.
float frame_width(const Ui& ui, const Box& box) {
    float width = 2 * padding;
    if (!box.word.empty())
        width += gap + std::ceil(ui.canvas.width(Type::BodyStrong, box.word));
    if (is_verdict(box.mark))
        width += gap + ui.canvas.icon_width(Icon::CheckCircle, Type::Icon28);
    if (!box.unit.empty())
        width += gap + std::ceil(ui.canvas.width(Type::Lead, box.unit));
    return width;
}

float natural_width(const Ui& ui, const Box& box) {
    return frame_width(ui, box) + std::ceil(ui.canvas.width(text_type(box), box.text));
}

// Too long for its style in one line: smaller, in as many lines as it takes.
bool in_one_line(const Ui& ui, const Box& box, float width) {
    return natural_width(ui, box) <= width;
}

float box_height(const Ui& ui, const Box& box, float width) {
    const float least = field_height(ui);
    if (in_one_line(ui, box, width))
        return std::max(least, ui.canvas.line(text_type(box)) + space::tile);
    const float room = std::max(1.0F, width - frame_width(ui, box));
    return std::max(least, ui.canvas.height(Type::LeadStrong, box.text, room) + space::tile);
}

void draw_box(Ui& ui, const char* id, const Rect& rect, const Box& box) {
    Canvas& canvas = ui.canvas;
    const Palette& p = ui.palette;
    choice_box(ui, rect, box.mark, 0, radius::card, ui.id(id));
    const Colour ink = is_verdict(box.mark) ? p.text : p.text3;
    float x = rect.x + padding;
    if (in_one_line(ui, box, rect.w)) {
        x += canvas.text_in({x, rect.y, rect.right() - x, rect.h}, text_type(box), ink, box.text) +
             gap;
    } else {
        const float room = std::max(1.0F, rect.w - frame_width(ui, box));
        const float high = canvas.height(Type::LeadStrong, box.text, room);
        canvas.paragraph({x, rect.y + (rect.h - high) / 2}, room, Type::LeadStrong, ink, box.text);
        x += room + gap;
    }
    float right = rect.right() - padding;
    const MarkLook look = look_of(ui, box.mark);
    if (look.icon != Icon::None) {
        const float icon = ui.canvas.icon_width(look.icon, Type::Icon28);
        canvas.icon({right - icon, rect.y, icon, rect.h}, look.icon, Type::Icon28, look.colour);
        right -= icon + gap;
    }
    if (!box.word.empty()) {
        const float word = canvas.width(Type::BodyStrong, box.word);
        canvas.text_in({right - word, rect.y, word, rect.h}, Type::BodyStrong, look.colour,
                       box.word);
        right -= word + gap;
    }
    if (!box.unit.empty())
        canvas.text_in({x, rect.y, right - x, rect.h}, Type::Lead, p.text2, box.unit);
}

} // namespace

float draw_given(Ui& ui, const Rect& area, const GivenSpec& spec) {
    const bool right = spec.mark == Mark::Right || spec.mark == Mark::RightYours;
    Box given{spec.given, spec.unit, right ? "Right, your answer" : "Wrong, your answer", spec.mark,
              spec.figure};
    if (spec.given.empty())
        given = {"No answer", {}, {}, Mark::Other, false};
    const Box other{spec.right, spec.unit, "Right answer", Mark::Right, spec.figure};

    if (right && spec.given == spec.right) {
        const float high = box_height(ui, given, area.w);
        draw_box(ui, "given", area.top_part(high), given);
        return area.y + high;
    }
    if (ui.layout.large) {
        const float first = box_height(ui, given, area.w);
        const float second = box_height(ui, other, area.w);
        draw_box(ui, "given", area.top_part(first), given);
        draw_box(ui, "right", area.below(first + space::cell).top_part(second), other);
        return area.y + first + space::cell + second;
    }
    // The right one is as wide as it needs, but leaves the given one a half.
    const float half = (area.w - between) / 2;
    const float wide = std::clamp(natural_width(ui, other), ui.layout.pick(400, 320), half);
    const Rect left = area.left_part(area.w - between - wide);
    const float high = std::max(box_height(ui, given, left.w), box_height(ui, other, wide));
    draw_box(ui, "given", left.top_part(high), given);
    draw_box(ui, "right", area.right_part(wide).top_part(high), other);
    return area.y + high;
}

} // namespace epilogue
