// Between turns and in a pause: no question is shown.
#include "text/pages.h"

#include <algorithm>

namespace epilogue::terminal {

Page handover_page(const HandoverView& view) {
    Page page;
    page.family = "handover " + view.turn;
    page.lines.say("Hot seat. " + sentence(view.turn) + " " +
                   sentence("Pass the keyboard to " + view.player.name));
    page.lines.say(view.detail);
    page.lines.say(sentence(view.clock));
    page.lines.say("So far:");
    for (const StandingRow& row : view.standings)
        page.lines.under(row.player.name + ", " + row.points + " points" +
                         (row.next ? ", plays now" : ""));
    page.ask = "Enter when " + view.player.name + " has the keyboard.";
    page.on_enter("start the turn of " + view.player.name, Intent{TakeSeat{}});
    page.command("k", {"skip"}, "skip this turn", Intent{SkipSeat{}});
    page.command("s", {"pause", "save"}, "pause and save", Intent{PauseRound{}});
    page.help.say("Skipping counts the questions of this turn as passed.");
    return page;
}

Page paused_page(const PausedView& view) {
    Page page;
    page.family = "paused";
    page.lines.say("Paused. Take your time. The reel waits.");
    for (const auto& [icon, what, how] : view.kept)
        page.lines.fact(what, how);
    page.ask = "Enter resumes.";
    page.on_enter("resume", Intent{ResumeRound{}});
    page.command("r", {"over"}, "start over", Intent{StartOver{}});
    page.command("s", {"settings"}, "settings", Intent{Go{Place::Settings}});
    page.command("l", {"leave"}, "leave", Intent{LeaveRound{}});
    page.help.say("A round that was left is kept: c on the first page continues it, any day.");
    return page;
}

} // namespace epilogue::terminal
