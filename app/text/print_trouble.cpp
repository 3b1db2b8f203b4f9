// What was mended at the start, and a place with nothing in it: one thought each.
#include "text/pages.h"

namespace epilogue::terminal {

Page trouble_page(const TroubleView& view) {
    Page page;
    page.family = "trouble";
    Lines& lines = page.lines;
    lines.say(sentence(view.title));
    lines.say(view.voice);
    lines.say(view.story);
    for (const TroubleView::Row& row : view.rows)
        lines.say(
            sentence(row.what + ": " + row.state + (row.detail.empty() ? "" : ", " + row.detail)));
    lines.say(sentence(view.file));
    if (view.can_carry_on) {
        page.ask = "Enter carries on.";
        page.on_enter("carry on", Intent{CarryOn{}});
    } else {
        page.ask = "Type q to quit.";
    }
    if (!view.details.empty()) {
        Lines details;
        details.say(view.details);
        page.command("d", {"details"}, "read the details", Tell{details});
    }
    return page;
}

Page empty_page(const EmptyView& view) {
    Page page;
    page.family = "empty " + view.header;
    page.lines.say(sentence(view.header) + " " + sentence(view.title) + " " + view.voice);
    page.lines.say(view.detail);
    page.lines.blank();
    page.choice("1", "Play a round", Intent{PlayFeature{}});
    page.ask = "Type 1. Enter alone goes back.";
    page.on_enter("back", Intent{Back{}});
    return page;
}

} // namespace epilogue::terminal
