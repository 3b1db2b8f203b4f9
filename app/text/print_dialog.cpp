// What is asked on top of a screen: yes or no, a name, who plays.
#include "text/pages.h"

#include "base/text.h"

namespace epilogue::terminal {

namespace {

Page name_page(const DialogView& view) {
    Page page;
    page.family = "dialog " + view.title;
    page.lines.say(sentence(view.title));
    page.lines.say(view.text);
    page.colon = true;
    page.ask = "Type the name. Enter alone goes back.";
    page.on_enter("back", Intent{Decline{}});
    page.read = [colour = view.colour](std::string_view typed) -> LineReading {
        return Act{Intent{AddPlayer{std::string(trim(cleaned(typed))), colour}}};
    };
    return page;
}

} // namespace

Page dialog_page(const DialogView& view) {
    if (view.name_form)
        return name_page(view);
    Page page;
    page.family = "dialog " + view.title;
    page.lines.say(sentence(view.title));
    page.lines.say(view.text);
    page.lines.blank();
    page.choice("y", view.act, Intent{Confirm{}});
    page.choice("n", view.safe, Intent{Decline{}});
    page.commands[0].words = {"yes"};
    page.commands[1].words = {"no"};
    page.ask = "Type y or n. Enter alone is n.";
    page.on_enter(lower_first(view.safe), Intent{Decline{}});
    return page;
}

Page players_page(const PlayerMenuView& view) {
    Page page;
    page.family = "players";
    page.lines.say("Players. Who plays?");
    page.lines.blank();
    int number = 0;
    for (const PlayerMark& player : view.players)
        page.choice(std::to_string(++number),
                    player.name + (player.id == view.current ? ", plays now" : ""),
                    Intent{ChoosePlayer{player.id}});
    page.choice("a", "Add a player", Intent{AskAddPlayer{}});
    page.ask = "Type a number or a. Enter alone goes back.";
    page.on_enter("back", Intent{Back{}});
    return page;
}

} // namespace epilogue::terminal
