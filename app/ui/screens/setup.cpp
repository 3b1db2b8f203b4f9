#include "ui/screens/screens.h"
#include "ui/screens/setup_menu.h"
#include "ui/screens/setup_rows.h"
#include "ui/screens/setup_ticket.h"

#include <algorithm>

namespace epilogue {

namespace {

struct Drawn {
    SetupRows rows;
    bool started = false;
};

// Rows, then the ticket under them.
Drawn draw_stacked(Ui& ui, const SetupView& setup) {
    const Layout& l = ui.layout;
    Drawn drawn;
    const Rect window{l.left, l.body.y, l.width() + l.margin - space::one, l.body.h};
    Scroll scroll(ui, window, ui.state.body);
    drawn.rows = draw_setup_rows(ui, {l.left, l.body.y + space::one, l.width(), 0}, setup);
    const float high = setup_ticket_height(ui, l.width(), setup);
    const float y = drawn.rows.bottom + space::panel;
    drawn.started = draw_setup_ticket(ui, {l.left, y, l.width(), high}, setup);
    scroll.end(y + high + space::tile - l.body.y);
    return drawn;
}

// Rows at the left, which scroll where they must; the ticket stays beside them.
Drawn draw_columns(Ui& ui, const SetupView& setup) {
    const Layout& l = ui.layout;
    Drawn drawn;
    const float top = l.pick(96, 66);
    const float wide = l.pick(376, 296);
    const float between = l.pick(48, 20);
    const Rect rows{l.left, top, l.width() - wide - between, 0};
    const Rect window{l.left, l.body.y, rows.w + between / 2, l.body.h};
    Scroll scroll(ui, window, ui.state.body);
    drawn.rows = draw_setup_rows(ui, rows, setup);
    scroll.end(drawn.rows.bottom + space::cell - l.body.y);

    const float room = l.footer.y - top - l.pick(48, 12);
    const float high = std::min(room, l.pick(616, room));
    const float natural = setup_ticket_height(ui, wide, setup);
    const Rect place{l.right - wide, top, wide, std::max(high, natural)};
    const Rect side{place.x, l.body.y, wide + l.margin - space::one, l.body.h};
    Scroll beside(ui, side, ui.state.side);
    drawn.started = draw_setup_ticket(ui, place, setup);
    beside.end(place.bottom() + space::cell - l.body.y);
    return drawn;
}

void begin_at_first_row(Ui& ui, const SetupView& setup) {
    begin_at(ui, setup.series.size() > 1 ? "series" : "mode");
    // Where the modes have no room side by side each is a chip of its own.
    const IdScope mode("mode");
    const IdScope first(0);
    begin_at(ui, "option");
}

} // namespace

std::optional<Intent> draw_setup(Ui& ui, const SetupView& setup, const View& view) {
    ui.sky.seed = 2;
    ui.sky.hills = 0.885F;
    // Under an open list the screen is seen, but answers nothing.
    const bool was_inert = ui.inert;
    const bool listed = ui.state.menu_open;
    ui.inert = was_inert || listed;
    auto intent = header(ui, {.title = "Set up a round", .player = &view.player});
    begin_at_first_row(ui, setup);
    const Drawn drawn = ui.layout.large ? draw_stacked(ui, setup) : draw_columns(ui, setup);
    if (!intent)
        intent = drawn.rows.intent;
    if (drawn.started && !intent)
        intent = StartRound{};
    footer(ui, {{{"↑", "↓"}, "Row"},
                {{"←", "→"}, "Change"},
                {{"Space"}, "Tick"},
                {{"Enter"}, "Start"},
                {{"Esc"}, "Back"}});
    ui.inert = was_inert;
    if (listed && !was_inert)
        intent = draw_setup_menu(ui, setup, drawn.rows);
    return intent;
}

} // namespace epilogue
