// Going from screen to screen.
#include "model/turn.h"

#include "model/records_summary.h"
#include "model/round_title.h"
#include "rules/rehearsal.h"

namespace epilogue {

namespace {

// How many cards this player has to rehearse on this day.
int cards_due(const AnswersToMissed& answers, const Date& today) {
    return static_cast<int>(due_cards(rehearsal_cards(answers), today).size());
}

CategoryFacts facts_of(const Series& series, const SeriesCategory& category, const Results& results,
                       const AnswersToMissed& answers) {
    CategoryFacts facts;
    facts.mark = category.mark;
    facts.spoils = category.spoils();
    const std::string title = category_title(series, category);
    if (const auto best = best_of_category(results, title)) {
        facts.best_right = best->right;
        facts.best_asked = best->asked;
    }
    facts.right_in_a_row = right_in_a_row(results, answers, title);
    return facts;
}

void read_facts(Turn& turn) {
    Model& model = turn.model;
    HomeFacts facts;
    facts.day = turn.now.today;
    const auto packs = value_or_toast(turn, turn.world.bank.packs());
    for (const PackInfo& info : packs) {
        facts.packs_on += info.enabled ? 1 : 0;
        facts.questions += info.enabled ? info.questions : 0;
    }
    Results results;
    AnswersToMissed answers;
    if (model.current != PlayerId{}) {
        results = value_or_toast(turn, turn.world.records.results(model.current));
        answers = value_or_toast(turn, turn.world.records.answers_to_missed(model.current));
    }
    facts.daily_streak = daily_streak(results, turn.now.today);
    facts.rehearsal_due = cards_due(answers, turn.now.today);
    const auto all = series_of(packs);
    if (const Series* feature = series_titled(all, feature_series))
        for (const SeriesCategory& category : feature->categories)
            facts.categories.push_back(facts_of(*feature, category, results, answers));
    model.home = std::move(facts);
}

// What lies on top of the screen and goes with it.
void clear_overlays(Model& model) {
    model.asking.reset();
    model.player_menu = false;
    model.keys_open = false;
}

void leave_settings(Turn& turn) {
    if (turn.model.below == Screen::Home)
        return go_home(turn);
    show(turn, turn.model.below);
}

void back_from_screen(Turn& turn) {
    Model& model = turn.model;
    switch (model.screen) {
    case Screen::FirstRun:
        return model.first_run.step == 2 ? handle(turn, FirstRunBack{})
                                         : handle(turn, FirstRunSkip{});
    case Screen::Trouble:
        if (model.details_open)
            model.details_open = false;
        else
            handle(turn, CarryOn{});
        return;
    case Screen::Round:
        if (model.play && model.play->paused)
            handle(turn, ResumeRound{});
        else
            handle(turn, PauseRound{});
        return;
    case Screen::Settings:
        return leave_settings(turn);
    case Screen::Grid:
        return back_from_grid(turn);
    case Screen::Workshop:
        return back_from_workshop(turn);
    case Screen::Archive:
    case Screen::Setup:
    case Screen::Result:
    case Screen::Rehearsal:
        return go_home(turn);
    case Screen::Home:
        return;
    }
}

} // namespace

void show(Turn& turn, Screen screen) {
    clear_overlays(turn.model);
    turn.model.screen = screen;
    ++turn.model.visit;
}

void read_home(Turn& turn) {
    read_facts(turn);
    read_offer(turn);
    read_grid_tile(turn);
}

void go_home(Turn& turn) {
    turn.model.ended.reset();
    read_home(turn);
    show(turn, Screen::Home);
}

void handle(Turn& turn, const Go& intent) {
    Model& model = turn.model;
    if (intent.place == Place::Settings)
        return open_settings(turn, SettingsPage::Look);
    if (model.play)
        leave_round(turn);
    if (intent.place != Place::Grid)
        leave_grid(turn);
    switch (intent.place) {
    case Place::Home:
        return go_home(turn);
    case Place::Setup:
        return open_setup(turn);
    case Place::Rehearsal:
        return handle(turn, PlayRehearsal{});
    case Place::Grid:
        return handle(turn, OpenGrid{});
    case Place::Archive:
        return open_archive(turn);
    case Place::Workshop:
        return open_workshop(turn);
    case Place::Settings:
        return;
    }
}

void handle(Turn& turn, const Back&) {
    Model& model = turn.model;
    if (model.keys_open)
        model.keys_open = false;
    else if (model.asking)
        handle(turn, Decline{});
    else if (model.player_menu)
        model.player_menu = false;
    else
        back_from_screen(turn);
}

void handle(Turn& turn, const ToggleKeys&) {
    turn.model.keys_open = !turn.model.keys_open;
}

void handle(Turn& turn, const Quit&) {
    leave_grid(turn);
    if (turn.model.screen == Screen::Grid) // whoever looks once more sees no grid that is gone
        go_home(turn);
    turn.effect(QuitProgram{});
}

void handle(Turn& turn, const CarryOn&) {
    Model& model = turn.model;
    if (model.screen != Screen::Trouble || !model.mended || !model.mended->can_carry_on)
        return;
    model.mended.reset();
    if (model.players.empty())
        show(turn, Screen::FirstRun);
    else
        go_home(turn);
}

void handle(Turn& turn, const ShowTroubleDetails&) {
    turn.model.details_open = !turn.model.details_open;
}

} // namespace epilogue
