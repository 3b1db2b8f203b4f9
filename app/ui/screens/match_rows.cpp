#include "ui/screens/match_rows.h"

#include "ui/screens/parts.h"

#include <algorithm>
#include <cmath>

namespace epilogue {

namespace {

constexpr Type text_type = Type::LeadStrong;

struct RowMeasures {
    bool left = true;
    float box = 30;
    float least = 40; // height
    float gap = 8;    // between rows
};

float text_room(const Ui& ui, bool left, float width, float box) {
    return std::max(1.0F, width - before_text(left, box) - after_text(ui, left));
}

float row_height(const Ui& ui, std::string_view text, float width, const RowMeasures& row) {
    const float high = ui.canvas.height(text_type, text, text_room(ui, row.left, width, row.box));
    return std::max(row.least, high <= ui.canvas.line(text_type) ? 0 : high + space::one);
}

// Rows under each other from here; returns where they end.
float place_rows(const Ui& ui, Rect column, const std::vector<std::string_view>& texts,
                 const RowMeasures& measures, std::vector<Rect>& rows) {
    for (const std::string_view text : texts) {
        column.h = row_height(ui, text, column.w, measures);
        rows.push_back(column);
        column.y += column.h + measures.gap;
    }
    return column.y - measures.gap;
}

} // namespace

std::string letter_of(int left) {
    return {static_cast<char>('A' + left)};
}

float chip_size(const Ui& ui) {
    return ui.canvas.line(Type::CaptionStrong) + space::half;
}

float before_text(bool left, float box) {
    return (left ? 20.0F : 16.0F) + box + match_gap;
}

// The longest that may stand at the right end of a row, at rest or after the reveal.
float after_text(const Ui& ui, bool left) {
    const Canvas& canvas = ui.canvas;
    const float judged =
        left ? canvas.width(Type::BodyStrong, "Wrong") + match_gap +
                   ui.canvas.icon_width(Icon::TimesCircle, Type::Icon18)
             : canvas.width(Type::Body, "not D") + match_gap + canvas.width(Type::BodyStrong, "D");
    const float rest = left ? canvas.width(Type::CaptionStrong, "choose 1 to 8") : chip_size(ui);
    return match_gap + std::max(judged, rest) + space::tile;
}

MatchPlan plan_match(const Ui& ui, const Rect& area, const MatchView& view) {
    std::vector<std::string_view> lefts(view.lefts.begin(), view.lefts.end());
    std::vector<std::string_view> rights;
    for (const MatchView::Right& right : view.rights)
        rights.push_back(right.text);
    MatchPlan plan;
    plan.stacked = ui.layout.large;
    const auto most = static_cast<float>(std::max(lefts.size(), rights.size()));
    constexpr float usual = 4;
    RowMeasures row;
    row.gap = most > usual + 1 ? space::half : most > usual ? 1 : space::one;
    const float fair = std::floor((area.h - row.gap * (most - 1)) / std::max(most, usual));
    row.least = std::max(std::clamp(fair, 36.0F, 40.0F), ui.canvas.line(text_type) + space::one);
    row.box = std::min(row.least - space::one, 30 + 14 * (ui.layout.text - 1));
    plan.box = row.box;
    RowMeasures other = row;
    other.left = false;
    if (plan.stacked) {
        row.gap = other.gap = space::one;
        const float end = place_rows(ui, area, lefts, row, plan.lefts);
        const Rect below{area.x, end + space::panel, area.w, 0};
        plan.bottom = place_rows(ui, below, rights, other, plan.rights);
        return plan;
    }
    constexpr float share = 440 / 1184.0F;
    const float wide = std::round(area.w * share);
    const float left_end = place_rows(ui, area.left_part(wide), lefts, row, plan.lefts);
    const float right_end = place_rows(ui, area.right_part(wide), rights, other, plan.rights);
    plan.bottom = std::max(left_end, right_end);
    return plan;
}

Point left_end(const Rect& row) {
    return {row.right(), row.centre().y};
}

Point right_end(const Rect& row) {
    return {row.x, row.centre().y};
}

int place_of(const MatchView& view, int right) {
    for (std::size_t i = 0; i < view.rights.size(); ++i)
        if (view.rights[i].right == right)
            return static_cast<int>(i);
    return -1;
}

void draw_match_words(Ui& ui, const Rect& rect, float box, const MatchWords& words) {
    Canvas& canvas = ui.canvas;
    const float x = rect.x + before_text(words.left, box) - box - match_gap;
    letter_box(ui, {x, rect.y + (rect.h - box) / 2, box, box}, words.label, words.filled);
    const float room = text_room(ui, words.left, rect.w, box);
    const float high = canvas.height(text_type, words.text, room);
    canvas.paragraph({x + box + match_gap, rect.y + (rect.h - high) / 2}, room, text_type,
                     ui.palette.text, words.text);
}

} // namespace epilogue
