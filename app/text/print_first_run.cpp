// The two questions of the first start: a name, and whether the film has been seen. Look and
// colours matter to a window only; what the model proposes for them is kept.
#include "text/pages.h"

#include "base/text.h"

namespace epilogue::terminal {

namespace {

Page name_page(const FirstRunView& view) {
    Page page;
    page.family = "first run, name";
    page.lines.say("Epilogue. The house lights are still up.");
    page.lines.say("Film trivia for one chair or eight. It needs no network, and nothing you do "
                   "leaves this computer.");
    page.lines.say("Two questions first, and neither is scored. What is your name?");
    page.colon = true;
    const std::string name = view.name;
    if (name.empty()) {
        page.ask = "Type a name. Enter alone skips both questions.";
        page.on_enter("skip both questions", Intent{FirstRunSkip{}});
    } else {
        page.ask = sentence("Type a name. Enter alone keeps " + name);
        page.on_enter("keep " + name, Intent{FirstRunNext{name, view.colour}});
    }
    page.command("k", {"skip"}, "skip", Intent{FirstRunSkip{}});
    page.read = [colour = view.colour](std::string_view typed) -> LineReading {
        return Act{Intent{FirstRunNext{std::string(trim(cleaned(typed))), colour}}};
    };
    return page;
}

Page film_page() {
    Page page;
    page.family = "first run, film";
    page.lines.say("Have you seen La La Land? Until you have, questions that tell its last scenes "
                   "stay in the drawer.");
    page.lines.blank();
    page.choice("1", "Not yet", Intent{FirstRunFinish{false}});
    page.choice("2", "Yes, I have", Intent{FirstRunFinish{true}});
    page.ask = "1 or 2. Enter alone is 1.";
    page.on_enter("not yet", Intent{FirstRunFinish{false}});
    page.command("b", {"back"}, "back to the name", Intent{FirstRunBack{}});
    return page;
}

} // namespace

Page first_run_page(const FirstRunView& view) {
    return view.step == 1 ? name_page(view) : film_page();
}

} // namespace epilogue::terminal
