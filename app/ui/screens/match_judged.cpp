#include "ui/screens/match_judged.h"

#include "ui/screens/match_links.h"
#include "ui/screens/parts.h"

#include <algorithm>

namespace epilogue {

namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

bool is_right(const MatchView& view, std::size_t left) {
    return left < view.given.size() && left < view.correct.size() &&
           view.given[left] == view.correct[left];
}

void draw_judged_left(Ui& ui, const MatchPlan& plan, std::size_t left, const MatchView& view) {
    const Rect& rect = plan.lefts[left];
    const bool right = is_right(view, left);
    const Mark mark = right ? Mark::RightYours : Mark::WrongYours;
    const IdScope scope(static_cast<int>(left));
    choice_box(ui, rect, mark, 0, radius::control, ui.id("left"));
    draw_match_words(ui, rect, plan.box,
                     {true, letter_of(static_cast<int>(left)), view.lefts[left], false});
    const MarkLook look = look_of(ui, mark);
    const float icon = ui.canvas.icon_width(look.icon, Type::Icon18);
    const float x = rect.right() - space::tile - icon;
    ui.canvas.icon({x, rect.y, icon, rect.h}, look.icon, Type::Icon18, look.colour);
    ui.canvas.text_in({rect.x, rect.y, x - match_gap - rect.x, rect.h}, Type::BodyStrong,
                      look.colour, right ? "Right" : "Wrong", Align::Right);
}

void draw_judged_right(Ui& ui, const MatchPlan& plan, std::size_t place, const MatchView& view) {
    const Rect& rect = plan.rights[place];
    const Palette& p = ui.palette;
    Canvas& canvas = ui.canvas;
    canvas.fill(rect, p.panel, radius::control);
    canvas.edge(rect, p.edge, stroke::control, radius::control);
    draw_match_words(ui, rect, plan.box,
                     {false, std::to_string(place + 1), view.rights[place].text, false});

    const auto left_with = [&](const std::vector<int>& links) {
        const auto found = std::find(links.begin(), links.end(), view.rights[place].right);
        return found == links.end() ? -1 : static_cast<int>(found - links.begin());
    };
    const int given = left_with(view.given);
    const int correct = left_with(view.correct);
    const bool mixed_up = given != correct;
    const std::string wrong = mixed_up && given >= 0 ? "not " + letter_of(given) : "";
    const float text = canvas.width(Type::LeadStrong, view.rights[place].text);
    const float free = rect.w - before_text(false, plan.box) - text - match_gap - space::tile -
                       (wrong.empty() ? 0 : canvas.width(Type::Body, wrong) + match_gap);
    std::string name = correct >= 0 ? letter_of(correct) : "";
    const std::string full =
        correct >= 0 && mixed_up ? name + ", " + view.lefts[at(correct)] : name;
    if (canvas.width(Type::BodyStrong, full) <= free)
        name = full;
    float right = rect.right() - space::tile;
    const float wide = canvas.width(Type::BodyStrong, name);
    canvas.text_in({right - wide, rect.y, wide, rect.h}, Type::BodyStrong, p.right, name);
    right -= wide + (name.empty() ? 0 : match_gap);
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

void draw_judged_match(Ui& ui, const MatchPlan& plan, const MatchView& view) {
    for (std::size_t i = 0; i < plan.lefts.size(); ++i)
        draw_judged_left(ui, plan, i, view);
    for (std::size_t i = 0; i < plan.rights.size(); ++i)
        draw_judged_right(ui, plan, i, view);
    if (!plan.stacked)
        draw_judged_links(ui, plan, view);
}

} // namespace epilogue
