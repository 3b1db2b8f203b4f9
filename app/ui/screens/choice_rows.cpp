#include "ui/screens/choice_rows.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr Type text_type = Type::LeadStrong;
constexpr float tall_row = 66;
constexpr float small_row = 50;

RowSizes sizes_for(const Ui& ui, float row) {
    if (row < small_row)
        return {20, 30, 14, 16};
    const float more = 16 * (ui.layout.text - 1);
    if (row < tall_row)
        return {24, 36 + std::min(more, row - 44), 16, 20};
    return {24, 40 + more, 20, 24};
}

float text_room(const RowSizes& sizes, float width) {
    return width - sizes.left - sizes.box - sizes.gap - sizes.right;
}

float verdict_width(const Ui& ui, const RowSizes& sizes, std::string_view word) {
    return sizes.gap + std::ceil(ui.canvas.width(Type::BodyStrong, word)) + sizes.gap +
           ui.canvas.icon_width(Icon::CheckCircle, Type::Icon28);
}

// The smaller style when there is no room for the usual one.
Type below_type(const Ui& ui, float row) {
    const float under = (row - ui.canvas.line(text_type)) / 2;
    return ui.canvas.line(Type::BodyStrong) <= under ? Type::BodyStrong : Type::CaptionStrong;
}

RowText text_of(const Ui& ui, const RowSizes& sizes, float width, float row, std::string_view text,
                const RowsSpec& spec) {
    const float room = text_room(sizes, width);
    const float beside = room - verdict_width(ui, sizes, spec.longest_word);
    const float wide = ui.canvas.width(text_type, text);
    if (wide <= beside)
        return {{std::string(text)}, false};
    const float under = (row - ui.canvas.line(text_type)) / 2;
    const float at_rest = room - (spec.at_rest > 0 ? spec.at_rest + sizes.gap : 0);
    if (wide <= at_rest && ui.canvas.line(Type::CaptionStrong) <= under)
        return {{std::string(text)}, true};
    return {ui.canvas.lines(text_type, text, std::max(1.0F, beside), {.balance = true}), false};
}

// Rows of at least `least`, as high as their texts want them.
RowsPlan arranged(const Ui& ui, const Rect& area, const RowsSpec& spec, int columns, float least,
                  float gap) {
    RowsPlan plan;
    plan.columns = columns;
    plan.gap = gap;
    plan.column = area.column(0, columns, space::tile).w;
    plan.sizes = sizes_for(ui, least);
    const float air = least < tall_row ? space::half : space::tile;
    for (std::size_t i = 0; i < spec.texts.size(); ++i) {
        plan.texts.push_back(text_of(ui, plan.sizes, plan.column, least, spec.texts[i], spec));
        const float text =
            ui.canvas.line(text_type) * static_cast<float>(plan.texts.back().lines.size());
        if (i % static_cast<std::size_t>(columns) == 0)
            plan.heights.push_back(least);
        if (text > least - space::half)
            plan.heights.back() = std::max(plan.heights.back(), text + air);
    }
    return plan;
}

bool even(const RowsPlan& plan, float least) {
    return std::all_of(plan.heights.begin(), plan.heights.end(),
                       [least](float height) { return height <= least; });
}

float widest(const Ui& ui, const RowsSpec& spec) {
    float width = 0;
    for (const std::string_view text : spec.texts)
        width = std::max(width, ui.canvas.width(text_type, text));
    return width;
}

} // namespace

float RowsPlan::height() const {
    float sum = -gap;
    for (const float row : heights)
        sum += row + gap;
    return sum;
}

Rect RowsPlan::place(const Rect& area, int index) const {
    float y = area.y;
    for (int row = 0; row < index / columns; ++row)
        y += heights[static_cast<std::size_t>(row)] + gap;
    const Rect across = area.column(index % columns, columns, space::tile);
    return {across.x, y, across.w, heights[static_cast<std::size_t>(index / columns)]};
}

RowsPlan plan_rows(const Ui& ui, const Rect& area, const RowsSpec& spec) {
    const auto count = static_cast<int>(spec.texts.size());
    if (ui.layout.large)
        return arranged(ui, area, spec, 1, ui.layout.pick(84, 64), ui.layout.pick(12, 8));

    constexpr int few = 4;
    constexpr float widest_of_two = 460; // a longer text has a row to itself
    constexpr float smallest = 36;
    const int pairs = (count + 1) / 2;
    const float gap = count <= few && spec.at_rest == 0 ? space::tile : space::one;
    // Four choices fill the room; two are as high as two of four.
    const int of = count <= few && spec.at_rest == 0 ? 2 : std::max(3, pairs);
    const float each = std::max(
        smallest, std::floor((area.h - gap * static_cast<float>(of - 1)) / static_cast<float>(of)));
    if (widest(ui, spec) <= widest_of_two * ui.layout.pick(1, 0.8F)) {
        RowsPlan plan = arranged(ui, area, spec, 2, each, gap);
        if (even(plan, each))
            return plan;
    }
    const float high = count <= few ? ui.layout.pick(56, 40) : 40;
    return arranged(ui, area, spec, 1, std::max(high, ui.canvas.line(text_type) + space::one),
                    space::one);
}

void draw_row_number(Ui& ui, const Rect& row, const RowsPlan& plan, int number, const Colour& edge,
                     const Colour& text, float filled) {
    const float size = plan.sizes.box;
    const Rect box{row.x + plan.sizes.left, row.y + (row.h - size) / 2, size, size};
    number_box(ui, box, std::to_string(number), edge, text, filled);
}

void draw_row_text(Ui& ui, const Rect& row, const RowsPlan& plan, int index, const Colour& colour) {
    const RowText& text = plan.texts[static_cast<std::size_t>(index)];
    const float line = ui.canvas.line(text_type);
    const float x = row.x + plan.sizes.left + plan.sizes.box + plan.sizes.gap;
    float y = row.y + (row.h - line * static_cast<float>(text.lines.size())) / 2;
    for (const std::string& one : text.lines) {
        ui.canvas.text({x, y}, text_type, colour, one);
        y += line;
    }
}

void draw_row_verdict(Ui& ui, const Rect& row, const RowsPlan& plan, int index, Mark mark,
                      std::string_view word) {
    if (!is_verdict(mark))
        return;
    Canvas& canvas = ui.canvas;
    const MarkLook look = look_of(ui, mark);
    const float icon = ui.canvas.icon_width(look.icon, Type::Icon28);
    float right = row.right() - plan.sizes.right;
    canvas.icon({right - icon, row.y, icon, row.h}, look.icon, Type::Icon28, look.colour);
    right -= icon + plan.sizes.gap;
    if (plan.texts[static_cast<std::size_t>(index)].word_below) {
        const float x = row.x + plan.sizes.left + plan.sizes.box + plan.sizes.gap;
        const float y = row.centre().y + canvas.line(text_type) / 2;
        canvas.text({x, y}, below_type(ui, row.h), look.colour, word);
        return;
    }
    const float wide = canvas.width(Type::BodyStrong, word);
    canvas.text_in({right - wide, row.y, wide, row.h}, Type::BodyStrong, look.colour, word);
}

} // namespace epilogue
