#include "text/pages.h"

#include "base/text.h"

namespace epilogue::terminal {

namespace {

// Numbers the rows of the menu as they come.
class Menu {
  public:
    explicit Menu(Page& page) : page_(page) {}

    void add(const std::string& label, Intent intent) {
        page_.choice(std::to_string(++last_), label, Act{std::move(intent)});
    }

  private:
    Page& page_;
    int last_ = 0;
};

std::string without_commas(std::string text) {
    std::erase(text, ',');
    return text;
}

std::string label_of(const CategoryTile& tile) {
    if (tile.locked)
        return tile.category.title + ": asks first, it tells the end";
    std::string label = tile.category.title + ": " + lower_first(tile.best);
    if (tile.has_streak)
        label += ", " + lower_first(tile.streak);
    return label;
}

std::string rehearsal_label(int due) {
    return due > 0 ? "Rehearsal: " + std::to_string(due) + " due today"
                   : "Rehearsal: nothing due today";
}

// "Movie Grid No. 326: 3 of 9 solved, 5 guesses left".
std::string grid_label(const GridTileView& tile) {
    std::string label = "Movie Grid" + (tile.number.empty() ? "" : " " + tile.number);
    std::string state = lower_first(tile.word);
    if (const auto slash = tile.score.find('/');
        slash != std::string::npos && !state.starts_with("not"))
        state = tile.score.substr(0, slash) + " of " + tile.score.substr(slash + 1) + " " + state;
    if (!state.empty())
        label += ": " + state;
    return label + (tile.detail.empty() ? "" : ", " + lower_first(tile.detail));
}

} // namespace

Page home_page(const HomeView& view, std::string_view version) {
    Page page;
    page.family = "home";
    const std::string program = version.empty() ? "Epilogue" : "Epilogue " + std::string(version);
    page.lines.say(sentence(program) + " " + sentence(without_commas(view.date)) + " " +
                   view.greeting);
    page.lines.blank();
    Menu menu(page);
    menu.add("Quiz: La La Land, Five Seasons", PlayFeature{});
    menu.add(grid_label(view.grid), OpenGrid{});
    for (const CategoryTile& tile : view.categories)
        menu.add(label_of(tile), PlayCategory{tile.category.key});
    menu.add("Set up a round", Go{Place::Setup});
    menu.add("Sprint: 60 seconds", PlayMode{Mode::Sprint});
    menu.add("Sudden death: one life", PlayMode{Mode::SuddenDeath});
    menu.add("Endless", PlayMode{Mode::Endless});
    if (view.rehearsal_due > 0)
        menu.add(rehearsal_label(view.rehearsal_due), PlayRehearsal{});
    else
        menu.add(rehearsal_label(0), Go{Place::Rehearsal});
    menu.add("Archive of the Movie Grid", Go{Place::Archive});
    menu.add("Grid workshop", Go{Place::Workshop});
    menu.add("Players", OpenPlayers{});
    menu.add("Settings", Go{Place::Settings});
    if (view.can_continue)
        page.choice("c", view.continue_title + ", " + lower_first(view.continue_detail),
                    Intent{ContinueRound{}});
    page.choice("h", "Help", Tell{});
    page.commands.back().words = {"help"};
    page.choice("q", "Quit", LeaveProgram{});
    page.commands.back().words = {"quit"};
    page.lines.say(sentence(view.daily_streak));
    page.lines.say(sentence(view.footer));
    page.ask = "Type a number or a letter, then Enter.";
    return page;
}

} // namespace epilogue::terminal
