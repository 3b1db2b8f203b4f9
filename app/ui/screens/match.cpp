#include "ui/screens/match.h"

#include "ui/screens/match_links.h"
#include "ui/screens/parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <imgui.h>
#include <string>

namespace epilogue {

namespace {

constexpr Type text_type = Type::LeadStrong;
constexpr float box_gap = 14;

struct MatchPlan {
    std::vector<Rect> lefts;
    std::vector<Rect> rights;
    float bottom = 0;
    bool stacked = false; // right list under the left one, links in words
};

std::string letter_of(int left) {
    return std::string(1, static_cast<char>('A' + left));
}

float box_size(const Ui& ui, float row) {
    return std::min(row - 8, 30 + 14 * (ui.layout.text - 1));
}

float chip_size(const Ui& ui) {
    return ui.canvas.line(Type::CaptionStrong) + space::half;
}

float before_text(const Ui& ui, bool left, float row) {
    return (left ? 20.0F : 16.0F) + box_size(ui, row) + box_gap;
}

// The longest that may stand at the right end of a row, at rest or after the reveal.
float after_text(const Ui& ui, bool left) {
    const Canvas& canvas = ui.canvas;
    const float judged =
        left ? canvas.width(Type::BodyStrong, "Wrong") + box_gap +
                   ui.canvas.icon_width(Icon::TimesCircle, Type::Icon18)
             : canvas.width(Type::Body, "not D") + box_gap + canvas.width(Type::BodyStrong, "D");
    const float rest = left ? canvas.width(Type::CaptionStrong, "choose 1 to 8") : chip_size(ui);
    return box_gap + std::max(judged, rest) + space::tile;
}

float row_height(const Ui& ui, std::string_view text, bool left, float width, float least) {
    const float room = std::max(1.0F, width - before_text(ui, left, least) - after_text(ui, left));
    const float high = ui.canvas.height(text_type, text, room);
    return std::max(least, high <= ui.canvas.line(text_type) ? 0 : high + space::one);
}

// Rows under each other from here; returns where they end.
float place_rows(const Ui& ui, Rect column, const std::vector<std::string_view>& texts, bool left,
                 float least, float gap, std::vector<Rect>& rows) {
    for (const std::string_view text : texts) {
        column.h = row_height(ui, text, left, column.w, least);
        rows.push_back(column);
        column.y += column.h + gap;
    }
    return column.y - gap;
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
    float gap = most > usual ? 1 : space::one;
    float least = std::max(36.0F, std::floor((area.h - gap * (most - 1)) / std::max(most, usual)));
    if (most > usual + 1)
        gap = space::half;
    least = std::max(std::min(least, 40.0F), ui.canvas.line(text_type) + space::one);
    if (plan.stacked) {
        const float end = place_rows(ui, area, lefts, true, least, space::one, plan.lefts);
        const Rect below{area.x, end + space::panel, area.w, 0};
        plan.bottom = place_rows(ui, below, rights, false, least, space::one, plan.rights);
        return plan;
    }
    constexpr float share = 440 / 1184.0F;
    const float wide = std::round(area.w * share);
    const float left_end =
        place_rows(ui, area.left_part(wide), lefts, true, least, gap, plan.lefts);
    plan.bottom = std::max(
        left_end, place_rows(ui, area.right_part(wide), rights, false, least, gap, plan.rights));
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

void draw_words(Ui& ui, const Rect& rect, bool left, std::string_view label, std::string_view text,
                bool filled) {
    Canvas& canvas = ui.canvas;
    const float box = box_size(ui, std::min(rect.h, 60.0F));
    const float x = rect.x + (left ? 20.0F : 16.0F);
    letter_box(ui, {x, rect.y + (rect.h - box) / 2, box, box}, label, filled);
    const float room = rect.w - before_text(ui, left, rect.h) - after_text(ui, left);
    const float high = canvas.height(text_type, text, std::max(1.0F, room));
    canvas.paragraph({x + box + box_gap, rect.y + (rect.h - high) / 2}, std::max(1.0F, room),
                     text_type, ui.palette.text, text);
}

// ---- while it is open

void draw_left_state(Ui& ui, const Rect& rect, int left, const MatchView& view) {
    const Palette& p = ui.palette;
    const MatchState& state = ui.state.question.match;
    const Rect inner = rect.after(rect.w / 3).left_part(rect.w * 2 / 3 - space::tile);
    const int right = state.links[static_cast<std::size_t>(left)];
    if (state.waiting == left)
        ui.canvas.text_in(inner, Type::CaptionStrong, p.accent,
                          "choose 1 to " + std::to_string(view.rights.size()), Align::Right);
    else if (right >= 0)
        ui.canvas.text_in(inner, Type::Caption, p.text2,
                          "linked to " + std::to_string(place_of(view, right) + 1), Align::Right);
    else
        ui.canvas.text_in(inner, Type::Caption, p.text3, "open", Align::Right);
}

void draw_row_box(Ui& ui, const Rect& rect, const Touch& at, bool waiting) {
    const Palette& p = ui.palette;
    const float warm = waiting ? 1 : warmth(ui, at);
    ui.canvas.fill(rect, mix(p.panel, p.panel2, warm), radius::control);
    ui.canvas.edge(rect, mix(p.edge, p.accent, warm), stroke::control, radius::control);
    focus_ring(ui, at, rect, radius::control);
}

void draw_lefts(Ui& ui, const MatchPlan& plan, const MatchView& view, bool moved) {
    MatchState& state = ui.state.question.match;
    for (std::size_t i = 0; i < plan.lefts.size(); ++i) {
        const auto left = static_cast<int>(i);
        const IdScope scope(left);
        // After a key the focus goes along with what waits; else what waits goes with the focus.
        if (moved && state.waiting == left)
            ui.focus.set(ui.id("left"));
        const Touch at = touch(ui, "left", plan.lefts[i], {.pressed_by_enter = false});
        if (left == 0)
            begin_here(ui, at);
        if (!moved && at.focused)
            state.choose_left(left);
        if (at.held && state.dragging < 0 && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 4))
            state.dragging = left;
        draw_row_box(ui, plan.lefts[i], at, state.waiting == left);
        draw_words(ui, plan.lefts[i], true, letter_of(left), view.lefts[i], state.waiting == left);
        draw_left_state(ui, plan.lefts[i], left, view);
    }
}

// The right that a click, Space or Enter has chosen, or -1.
int draw_rights(Ui& ui, const MatchPlan& plan, const MatchView& view) {
    const MatchState& state = ui.state.question.match;
    const Palette& p = ui.palette;
    int chosen = -1;
    for (std::size_t i = 0; i < plan.rights.size(); ++i) {
        const MatchView::Right& right = view.rights[i];
        const IdScope scope(static_cast<int>(i));
        const Rect& rect = plan.rights[i];
        const Touch at = touch(ui, "right", rect, {.pressed_by_enter = !state.complete()});
        draw_row_box(ui, rect, at, false);
        draw_words(ui, rect, false, std::to_string(i + 1), right.text, false);
        if (const int left = state.linked_left(right.right); left >= 0) {
            const float size = chip_size(ui);
            const Rect chip{rect.right() - space::tile - size, rect.y + (rect.h - size) / 2, size,
                            size};
            ui.canvas.fill(chip, p.marquee, radius::cap);
            if (p.marquee_edge.a > 0)
                ui.canvas.edge(chip, p.marquee_edge, stroke::hair, radius::cap);
            ui.canvas.text_in(chip, Type::CaptionStrong, p.onmarquee, letter_of(left),
                              Align::Centre);
        }
        if (at.pressed)
            chosen = right.right;
    }
    return chosen;
}

void draw_open_links(Ui& ui, const MatchPlan& plan, const MatchView& view) {
    const MatchState& state = ui.state.question.match;
    constexpr float stub = 34;
    for (std::size_t i = 0; i < plan.lefts.size(); ++i) {
        const Point from = left_end(plan.lefts[i]);
        const int place = place_of(view, state.links[i]);
        const bool carried = state.dragging == static_cast<int>(i);
        if (place >= 0 && !carried)
            draw_link(ui, from, right_end(plan.rights[static_cast<std::size_t>(place)]),
                      LinkStyle::Set);
        else if (state.waiting == static_cast<int>(i) && !carried)
            draw_link(ui, from, {from.x + stub, from.y}, LinkStyle::Loose);
    }
    if (state.dragging >= 0) {
        const ImVec2 mouse = ImGui::GetIO().MousePos;
        draw_link(ui, left_end(plan.lefts[static_cast<std::size_t>(state.dragging)]),
                  ui.canvas.logical({mouse.x, mouse.y}), LinkStyle::Loose);
    }
}

// True when a key has moved the waiting left.
bool answer_keys(Ui& ui, const MatchView& view) {
    MatchState& state = ui.state.question.match;
    const int before = state.waiting;
    bool acted = false;
    for (int left = 0; left < static_cast<int>(view.lefts.size()); ++left)
        if (pressed(ui, {letter_key(static_cast<char>('A' + left))})) {
            state.choose_left(left);
            acted = true;
        }
    for (int place = 0; place < static_cast<int>(view.rights.size()); ++place)
        if (pressed(ui, {digit_key(place + 1)})) {
            state.choose_right(view.rights[static_cast<std::size_t>(place)].right);
            acted = true;
        }
    if (pressed(ui, {Key::Backspace}))
        acted = state.unlink() || acted;
    if (pressed(ui, {letter_key('Z')}))
        acted = state.undo() || acted;
    return acted || before != state.waiting;
}

// A link drawn with the mouse ends on the right row under it.
void answer_drag(Ui& ui, const MatchPlan& plan, const MatchView& view) {
    MatchState& state = ui.state.question.match;
    if (state.dragging < 0 || ImGui::IsMouseDown(ImGuiMouseButton_Left))
        return;
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const Point at = ui.canvas.logical({mouse.x, mouse.y});
    for (std::size_t i = 0; i < plan.rights.size(); ++i)
        if (plan.rights[i].contains(at))
            state.link(state.dragging, view.rights[i].right);
    state.dragging = -1;
}

void draw_open(Ui& ui, const MatchPlan& plan, const MatchView& view) {
    MatchState& state = ui.state.question.match;
    const bool moved = !ui.inert && answer_keys(ui, view);
    draw_lefts(ui, plan, view, moved);
    const int chosen = draw_rights(ui, plan, view);
    if (!plan.stacked)
        draw_open_links(ui, plan, view);
    const int dragged = state.dragging;
    answer_drag(ui, plan, view);
    bool linked = moved || (dragged >= 0 && state.dragging < 0);
    if (chosen >= 0) {
        state.choose_right(chosen);
        linked = true;
    }
    if (!linked)
        return;
    // The focus goes on: to the next left that is open, or to Check.
    if (state.waiting >= 0) {
        const IdScope scope(state.waiting);
        ui.focus.set(ui.id("left"));
    } else if (state.complete()) {
        ui.focus.set(ui.id("check"));
    }
}

// ---- after the reveal

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

bool is_right(const MatchView& view, std::size_t left) {
    return left < view.given.size() && left < view.correct.size() &&
           view.given[left] == view.correct[left];
}

void draw_judged_left(Ui& ui, const Rect& rect, std::size_t left, const MatchView& view) {
    const bool right = is_right(view, left);
    const Mark mark = right ? Mark::RightYours : Mark::WrongYours;
    const IdScope scope(static_cast<int>(left));
    choice_box(ui, rect, mark, 0, radius::control, ui.id("left"));
    draw_words(ui, rect, true, letter_of(static_cast<int>(left)), view.lefts[left], false);
    const MarkLook look = look_of(ui, mark);
    const float icon = ui.canvas.icon_width(look.icon, Type::Icon18);
    const float x = rect.right() - space::tile - icon;
    ui.canvas.icon({x, rect.y, icon, rect.h}, look.icon, Type::Icon18, look.colour);
    ui.canvas.text_in({rect.x, rect.y, x - box_gap - rect.x, rect.h}, Type::BodyStrong, look.colour,
                      right ? "Right" : "Wrong", Align::Right);
}

void draw_judged_right(Ui& ui, const Rect& rect, std::size_t place, const MatchView& view) {
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    canvas.fill(rect, p.panel, radius::control);
    canvas.edge(rect, p.edge, stroke::control, radius::control);
    draw_words(ui, rect, false, std::to_string(place + 1), view.rights[place].text, false);

    const auto left_with = [&](const std::vector<int>& links) {
        const auto found = std::find(links.begin(), links.end(), view.rights[place].right);
        return found == links.end() ? -1 : static_cast<int>(found - links.begin());
    };
    const int given = left_with(view.given);
    const int correct = left_with(view.correct);
    const bool mixed_up = given != correct;
    const std::string wrong = mixed_up && given >= 0 ? "not " + letter_of(given) : "";
    const float text = canvas.width(text_type, view.rights[place].text);
    const float free = rect.w - before_text(ui, false, rect.h) - text - box_gap - space::tile -
                       (wrong.empty() ? 0 : canvas.width(Type::Body, wrong) + box_gap);
    std::string name = correct >= 0 ? letter_of(correct) : "";
    const std::string full =
        correct >= 0 && mixed_up ? name + ", " + view.lefts[at(correct)] : name;
    if (canvas.width(Type::BodyStrong, full) <= free)
        name = full;
    float right = rect.right() - space::tile;
    const float wide = canvas.width(Type::BodyStrong, name);
    canvas.text_in({right - wide, rect.y, wide, rect.h}, Type::BodyStrong, p.right, name);
    right -= wide + (name.empty() ? 0 : box_gap);
    const float not_wide = canvas.width(Type::Body, wrong);
    canvas.text_in({right - not_wide, rect.y, not_wide, rect.h}, Type::Body, p.wrong, wrong);
}

void draw_judged_links(Ui& ui, const MatchPlan& plan, const MatchView& view) {
    const auto link = [&](std::size_t left, int right, LinkStyle style) {
        const int place = place_of(view, right);
        if (place >= 0)
            draw_link(ui, left_end(plan.lefts[left]), right_end(plan.rights[at(place)]), style);
    };
    for (std::size_t i = 0; i < plan.lefts.size(); ++i) {
        if (is_right(view, i)) {
            link(i, view.given[i], LinkStyle::Right);
            continue;
        }
        if (i < view.correct.size())
            link(i, view.correct[i], LinkStyle::Missing);
        if (i < view.given.size())
            link(i, view.given[i], LinkStyle::Wrong);
    }
}

} // namespace

float draw_match(Ui& ui, const Rect& area, const MatchView& view, bool open) {
    const MatchPlan plan = plan_match(ui, area, view);
    if (open) {
        draw_open(ui, plan, view);
        return plan.bottom;
    }
    for (std::size_t i = 0; i < plan.lefts.size(); ++i)
        draw_judged_left(ui, plan.lefts[i], i, view);
    for (std::size_t i = 0; i < plan.rights.size(); ++i)
        draw_judged_right(ui, plan.rights[i], i, view);
    if (!plan.stacked)
        draw_judged_links(ui, plan, view);
    return plan.bottom;
}

float draw_match_counter(Ui& ui, const Rect& area, const MatchView& view,
                         std::optional<Intent>& intent) {
    const MatchState& state = ui.state.question.match;
    const CounterSpec spec{.count = state.count(),
                           .of = "of " + std::to_string(view.lefts.size()) + " linked",
                           .hint = "A link moves when you choose its number again",
                           .complete = state.complete()};
    const float high = counter_height(ui, area.w, spec);
    if (draw_counter(ui, area.top_part(high), spec) && !intent)
        intent = Answered{state.given()};
    return area.y + high;
}

} // namespace epilogue
