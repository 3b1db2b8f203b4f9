#include "ui/screens/parts.h"
#include "ui/screens/result_review.h"
#include "ui/screens/result_ticket.h"
#include "ui/screens/screens.h"
#include "ui/screens/share_card.h"

#include <algorithm>
#include <string>

namespace epilogue {

namespace {

float act_height(const Ui& ui) {
    return ui.layout.control(ui.layout.pick(52, 48));
}

// Play again, Rehearse, Home; in one row where they fit.
std::optional<Intent> draw_acts(Ui& ui, const Rect& row, const ResultView& result) {
    std::optional<Intent> intent;
    const std::string rehearse = "Rehearse " + std::to_string(result.misses);
    const ButtonSpec again{.kind = ButtonKind::Primary,
                           .icon = Icon::Play,
                           .label = "Play again",
                           .chord = {Key::Enter},
                           .begin = true};
    const ButtonSpec misses{.icon = Icon::Refresh, .label = rehearse, .chord = {letter_key('R')}};
    const ButtonSpec home{.label = "Home", .chord = {Key::Escape}};
    const float gap = ui.layout.pick(16, 12);
    const float home_wide = ui.layout.pick(150, 124) * (1 + 0.6F * (ui.layout.text - 1));
    const float misses_wide =
        result.misses > 0 ? ui.layout.pick(180, 172) * (1 + 0.6F * (ui.layout.text - 1)) : 0;
    float right = row.right();
    const Rect home_place{right - home_wide, row.y, home_wide, row.h};
    right -= home_wide + gap;
    const Rect misses_place{right - misses_wide, row.y, misses_wide, row.h};
    if (result.misses > 0)
        right -= misses_wide + gap;
    if (button(ui, "again", {row.x, row.y, right - row.x, row.h}, again))
        intent = PlayAgain{};
    if (result.misses > 0 && button(ui, "misses", misses_place, misses))
        intent = RehearseMisses{};
    if (button(ui, "home", home_place, home))
        intent = Go{Place::Home};
    return intent;
}

float draw_stacked(Ui& ui, const ResultView& result, std::optional<Intent>& intent) {
    const Layout& l = ui.layout;
    const auto place = [&](float y, float high) { return Rect{l.left, y, l.width(), high}; };
    float y = l.body.y + space::one;
    const float ticket = result_ticket_height(ui, l.width(), result);
    draw_result_ticket(ui, place(y, ticket), result);
    y += ticket + space::tile;
    if (auto act = draw_acts(ui, place(y, act_height(ui)), result))
        intent = std::move(act);
    y += act_height(ui) + space::tile;
    // Tall enough to walk in; longer lists scroll inside.
    const float room = l.body.h - space::panel;
    const float review = std::min(review_height(ui, l.width(), result), room);
    draw_review(ui, place(y, review), result);
    y += review + space::tile;
    const float share = share_height(ui, l.width(), result.share);
    if (draw_share(ui, place(y, share), result.share))
        intent = CopyShare{};
    return y + share;
}

float draw_columns(Ui& ui, const ResultView& result, std::optional<Intent>& intent) {
    const Layout& l = ui.layout;
    const float top = l.pick(96, 66);
    const float bottom = l.footer.y - l.pick(20, 12);
    const float wide = l.pick(560, 448);
    const float between = l.pick(32, 16);
    const float gap = l.pick(24, 12);
    const Rect left{l.left, top, wide, 0};
    const float ticket = result_ticket_height(ui, wide, result);
    const float share = std::max(share_height(ui, wide, result.share),
                                 l.pick(196, std::min(196.0F, bottom - top - ticket - gap)));
    draw_result_ticket(ui, {left.x, top, wide, ticket}, result);
    if (draw_share(ui, {left.x, top + ticket + gap, wide, share}, result.share))
        intent = CopyShare{};
    const float end = std::max(bottom, top + ticket + gap + share);

    const float acts = act_height(ui);
    const float under = l.pick(4, 0); // the board's row of buttons ends a little higher
    const Rect right{left.right() + between, top, l.right - left.right() - between, end - top};
    const float review = right.h - acts - under - l.pick(28, 12);
    draw_review(ui, right.top_part(review), result);
    const Rect row{right.x, right.bottom() - acts - under, right.w, acts};
    if (auto act = draw_acts(ui, row, result))
        intent = std::move(act);
    return end;
}

} // namespace

std::optional<Intent> draw_result(Ui& ui, const ResultView& result, const View& view) {
    const Layout& l = ui.layout;
    ui.sky.seed = 6;
    ui.sky.hills = 0.885F;
    auto intent = header(ui, {.title = "Round over", .player = &view.player});
    std::optional<Intent> act;
    const Rect window{l.left, l.body.y, l.width() + l.margin - space::one, l.body.h};
    Scroll scroll(ui, window, ui.state.body);
    const float end = l.large ? draw_stacked(ui, result, act) : draw_columns(ui, result, act);
    scroll.end(end + space::cell - l.body.y);
    if (!intent)
        intent = std::move(act);

    std::vector<Hint> hints = {
        {{"Enter"}, "Play again"}, {{"↑", "↓"}, "Read answers"}, {{"C"}, "Copy"}};
    if (result.misses > 0)
        hints.push_back({{"R"}, "Rehearse"});
    hints.push_back({{"Esc"}, "Home"});
    footer(ui, hints);
    return intent;
}

} // namespace epilogue
