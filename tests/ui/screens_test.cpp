// Each screen answers mouse and keyboard alike.
#include "shell/sample_views.h"
#include "support/catch.h"
#include "support/headless.h"

#include <algorithm>

using namespace epilogue;

namespace {

View view_of_sample(const std::string& name) {
    for (Sample& sample : sample_views()) {
        if (sample.name == name) {
            sample.view.mark = name;
            return sample.view;
        }
    }
    FAIL("no sample is called " << name);
    return {};
}

template <class T> bool is(const std::optional<Intent>& intent) {
    return intent && std::holds_alternative<T>(*intent);
}

struct Scene {
    explicit Scene(const std::string& name, const Screen& screen = {})
        : view(view_of_sample(name)), ui(screen) {
        ui.settle(view);
    }

    std::optional<Intent> press(const Chord& chord) { return ui.press(view, chord); }

    std::optional<Intent> press(Key key) { return ui.press(view, key); }

    std::optional<Intent> click(std::string_view words) { return ui.click(view, words); }

    // By keyboard alone: Tab to it, then Enter.
    std::optional<Intent> enter(std::string_view words) {
        CAPTURE(words);
        REQUIRE(ui.tab_to(view, words));
        return ui.press(view, Key::Enter);
    }

    View view;
    Headless ui;
};

} // namespace

TEST_CASE("ui: home begins at the round of the evening", "[ui]") {
    Scene home("01-home");

    CHECK(home.ui.focus_holds("Play a round"));
    CHECK(is<PlayFeature>(home.press(Key::Enter)));
    CHECK(is<PlayFeature>(home.press(Key::D1)));
    CHECK(is<PlayFeature>(home.click("Play a round")));
}

TEST_CASE("ui: every tile of home answers mouse and keyboard alike", "[ui]") {
    Scene home("01-home");
    const auto category = [](const std::optional<Intent>& intent) {
        REQUIRE(is<PlayCategory>(intent));
        return std::get<PlayCategory>(*intent).category;
    };
    const auto mode = [](const std::optional<Intent>& intent) {
        REQUIRE(is<PlayMode>(intent));
        return std::get<PlayMode>(*intent).mode;
    };

    const auto place = [](const std::optional<Intent>& intent) {
        REQUIRE(is<Go>(intent));
        return std::get<Go>(*intent).place;
    };
    const auto todays_grid = [](const std::optional<Intent>& intent) {
        return is<OpenGrid>(intent) && std::get<OpenGrid>(*intent).day.empty();
    };
    std::get<HomeView>(home.view.screen).grid.act = "Continue 2";
    home.ui.settle(home.view);

    CHECK(category(home.click("Songs & Score")) == "songs");
    CHECK(category(home.enter("Cast & Crew")) == "cast");
    CHECK(category(home.press(Key::D4)) == "film");
    CHECK(category(home.press(Key::D8)) == "ending");
    CHECK(mode(home.click("Sprint")) == Mode::Sprint);
    CHECK(mode(home.enter("Sprint")) == Mode::Sprint);
    CHECK(place(home.click("Archive")) == Place::Archive);
    CHECK(place(home.press(Key::A)) == Place::Archive);
    CHECK(place(home.enter("Workshop")) == Place::Workshop);
    CHECK(place(home.press(Key::W)) == Place::Workshop);
    CHECK(todays_grid(home.press(Key::D2)));
    CHECK(todays_grid(home.click("Continue 2")));
    CHECK(todays_grid(home.enter("Continue 2")));
    CHECK(is<PlayRehearsal>(home.click("Rehearsal 12")));
    CHECK(is<PlayRehearsal>(home.press(Key::R)));
    CHECK(is<ContinueRound>(home.click("Resume")));
    CHECK(is<ContinueRound>(home.press(Key::C)));
    CHECK(is<Go>(home.click("Set up")));
    CHECK(is<Go>(home.press(Key::U)));
    CHECK(is<Go>(home.press(Key::S)));
    CHECK(is<OpenPlayers>(home.press(Key::L)));
    CHECK(is<OpenPlayers>(home.click("Nora")));
    CHECK(is<ToggleKeys>(home.press(Key::F1)));
}

TEST_CASE("ui: without a paused round home offers none", "[ui]") {
    Scene home("01-home");
    auto& screen = std::get<HomeView>(home.view.screen);
    screen.can_continue = false;
    home.ui.settle(home.view);

    CHECK_FALSE(home.ui.shows("Resume"));
    CHECK_FALSE(home.press(Key::C));
}

TEST_CASE("ui: arrows go to the nearest in their direction", "[ui]") {
    Scene home("01-home");

    home.press(Key::Down);
    CHECK(home.ui.focus_holds("The Film"));
    home.press(Key::Right);
    CHECK(home.ui.focus_holds("Songs & Score"));
    home.press(Key::Right);
    home.press(Key::Down);
    CHECK(home.ui.focus_holds("Rehearsal 12"));
    home.press(Key::Up);
    home.press(Key::Up);
    CHECK(home.ui.focus_holds("Set up"));
}

TEST_CASE("ui: the keys that are the same everywhere", "[ui]") {
    const std::string name = GENERATE("01-home", "17-settings", "06-result", "07a-handover");
    CAPTURE(name);
    Scene scene(name);

    CHECK(is<ToggleKeys>(scene.press(Key::F1)));
    CHECK(is<SetFullScreen>(scene.press(Key::F11)));
    CHECK(is<SetTextSize>(scene.press({Key::Plus, true})));
    CHECK(is<SetTextSize>(scene.press({Key::Minus, true})));
    CHECK(is<UndoSetting>(scene.press({Key::Z, true})));
    CHECK(is<Quit>(scene.press({Key::Q, true})));
}

TEST_CASE("ui: the first run takes a name and a colour by keyboard alone", "[ui]") {
    Scene first("22a-first-run");

    first.ui.type(first.view, "h");
    first.press(Key::Tab);
    first.press(Key::Right);
    first.press(Key::Right);
    const auto next = first.press(Key::Enter);

    REQUIRE(is<FirstRunNext>(next));
    CHECK(std::get<FirstRunNext>(*next).name == "Norah");
    CHECK(std::get<FirstRunNext>(*next).colour == 2);
    CHECK(is<FirstRunSkip>(first.press(Key::Escape)));
}

TEST_CASE("ui: letters typed into a name are no shortcuts", "[ui]") {
    Scene first("22a-first-run");

    const auto typed = first.ui.type(first.view, "sunny");
    const auto pressed = first.press(Key::S);

    CHECK_FALSE(typed);
    CHECK_FALSE(pressed);
    CHECK(first.ui.state().screen.first_run.form.name == "Norasunny");
}

TEST_CASE("ui: escape takes back nothing that was typed", "[ui]") {
    Scene first("22a-first-run");
    first.ui.type(first.view, "h");

    first.press(Key::Escape);
    first.ui.settle(first.view);

    CHECK(first.ui.state().screen.first_run.form.name == "Norah");
    first.ui.type(first.view, "!");
    CHECK(first.ui.state().screen.first_run.form.name == "Norah!");
}

TEST_CASE("ui: letters typed before the field is at work are not lost", "[ui]") {
    View view = view_of_sample("22a-first-run");
    std::get<FirstRunView>(view.screen).name.clear();
    Headless ui;
    ui.frame(view);

    for (const char* letter : {"Z", "o", "ë", " ", "B"})
        ui.type(view, letter);

    CHECK(ui.state().screen.first_run.form.name == "Zoë B");
}

TEST_CASE("ui: a name longer than its limit is cut at a whole character", "[ui]") {
    Scene first("22a-first-run");
    for (int i = 0; i < 30; ++i)
        first.ui.type(first.view, "éé");

    const std::string& name = first.ui.state().screen.first_run.form.name;
    CHECK(name.size() <= 40);
    CHECK(name.size() >= 38);
    CHECK((name.size() - 4) % 2 == 0);
}

TEST_CASE("ui: the first run's choices answer mouse and keyboard", "[ui]") {
    Scene first("22a-first-run");
    const auto size = first.click("150 %");
    REQUIRE(is<SetTextSize>(size));
    CHECK(std::get<SetTextSize>(*size).per_cent == 150);

    Scene second("22b-first-run");
    const auto pair = second.press(Key::D2);
    REQUIRE(is<SetSafePalette>(pair));
    CHECK(std::get<SetSafePalette>(*pair).on);
    CHECK(is<SetSafePalette>(second.click("Blue and orange")));
    CHECK(is<FirstRunBack>(second.press(Key::Escape)));
    second.click("Yes, I have");
    const auto begun = second.click("Begin");
    REQUIRE(is<FirstRunFinish>(begun));
    CHECK(std::get<FirstRunFinish>(*begun).seen_film);
}

TEST_CASE("ui: not yet is what a new player has said of the film", "[ui]") {
    Scene second("22b-first-run");

    const auto begun = second.press(Key::Enter);

    REQUIRE(is<FirstRunFinish>(begun));
    CHECK_FALSE(std::get<FirstRunFinish>(*begun).seen_film);
}

TEST_CASE("ui: each setting changes by keyboard and by mouse", "[ui]") {
    Scene look("17-settings");

    REQUIRE(look.ui.focus_holds("Night"));
    const auto theme = look.press(Key::Right);
    REQUIRE(is<SetTheme>(theme));
    CHECK(std::get<SetTheme>(*theme).theme == Theme::Matinee);
    CHECK(is<SetTheme>(look.click("System")));

    look.press(Key::Down);
    const auto size = look.press(Key::Right);
    REQUIRE(is<SetTextSize>(size));
    CHECK(std::get<SetTextSize>(*size).per_cent == 105);

    look.press(Key::Down);
    CHECK(is<SetSafePalette>(look.press(Key::Space)));
    look.press(Key::Down);
    CHECK(is<SetReducedMotion>(look.press(Key::Space)));
    look.press(Key::Down);
    CHECK(is<SetFullScreen>(look.press(Key::Space)));
    look.press(Key::Down);
    const auto pace = look.press(Key::Right);
    REQUIRE(is<SetPace>(pace));
    CHECK(std::get<SetPace>(*pace).pace == TimerPace::Half);
    look.press(Key::Down);
    const auto seen = look.press(Key::Space);
    REQUIRE(is<SetSeenFilm>(seen));
    CHECK(std::get<SetSeenFilm>(*seen).seen);

    CHECK(is<BackUpNow>(look.click("Back up")));
    CHECK(is<ShowDataFolder>(look.click("Open")));
    CHECK(is<OpenSettingsPage>(look.click("Timing")));
    CHECK(is<OpenSettingsPage>(look.enter("Spoilers")));
    CHECK(is<Back>(look.press(Key::Escape)));
}

TEST_CASE("ui: the data page lists backups and asks before it restores", "[ui]") {
    Scene data("35-backup");

    REQUIRE(data.ui.focus_holds("15 November, 21:40"));
    const auto down = data.press(Key::Down);
    REQUIRE(is<ChooseBackup>(down));
    CHECK(std::get<ChooseBackup>(*down).index == 3);
    const auto click = data.click("Yesterday");
    REQUIRE(is<ChooseBackup>(click));
    CHECK(std::get<ChooseBackup>(*click).index == 1);
    CHECK(is<RestoreBackup>(data.press(Key::R)));
    CHECK(is<RestoreBackup>(data.click("Restore this one")));
    CHECK(is<BackUpNow>(data.press(Key::B)));
    CHECK(is<ShowDataFolder>(data.press(Key::F)));
}

TEST_CASE("ui: a backup that is not whole cannot be restored", "[ui]") {
    Scene data("35-backup");
    std::get<SettingsView>(data.view.screen).backup_whole = false;
    data.ui.settle(data.view);

    CHECK_FALSE(data.press(Key::R));
    CHECK_FALSE(is<RestoreBackup>(data.click("Restore this one")));
}

TEST_CASE("ui: the page of what was mended says how to go on", "[ui]") {
    Scene trouble("19a-error");

    CHECK(is<CarryOn>(trouble.press(Key::Enter)));
    CHECK(is<CarryOn>(trouble.click("Carry on")));
    CHECK(is<ShowTroubleDetails>(trouble.press(Key::D)));
    CHECK(is<ShowDataFolder>(trouble.press(Key::F)));

    std::get<TroubleView>(trouble.view.screen).can_carry_on = false;
    trouble.ui.settle(trouble.view);
    CHECK(is<Quit>(trouble.press(Key::Enter)));
}

TEST_CASE("ui: an empty rehearsal offers a round", "[ui]") {
    Scene empty("19b-empty");

    CHECK(is<PlayFeature>(empty.press(Key::Enter)));
    CHECK(is<Back>(empty.press(Key::Escape)));
    CHECK(is<Back>(empty.click("Home")));
}

TEST_CASE("ui: escape is always the safe answer of a dialog", "[ui]") {
    Scene dialog("21-dialog-toast");

    CHECK(dialog.ui.focus_holds("Keep playing"));
    CHECK(is<Decline>(dialog.press(Key::Escape)));
    CHECK(is<Decline>(dialog.press(Key::Enter)));
    CHECK(is<Confirm>(dialog.press(Key::Y)));
    CHECK(is<Confirm>(dialog.enter("Start over")));
    CHECK(is<Decline>(dialog.click("Keep playing")));
}

TEST_CASE("ui: the screen under a dialog is deaf", "[ui]") {
    Scene dialog("21-dialog-player");

    CHECK_FALSE(dialog.press(Key::D1));
    CHECK_FALSE(dialog.click("Resume"));
    CHECK_FALSE(dialog.press(Key::F3));
}

TEST_CASE("ui: a new player needs a name", "[ui]") {
    Scene dialog("21-dialog-player");

    CHECK_FALSE(dialog.press(Key::Enter));
    dialog.ui.type(dialog.view, "Zoë");
    const auto added = dialog.press(Key::Enter);

    REQUIRE(is<AddPlayer>(added));
    CHECK(std::get<AddPlayer>(*added).name == "Zoë");
    CHECK(std::get<AddPlayer>(*added).colour == 4);
}

TEST_CASE("ui: the player menu chooses, adds and closes", "[ui]") {
    Scene menu("01-home-players");

    CHECK(menu.ui.focus_holds("Nora"));
    menu.press(Key::Down);
    const auto chosen = menu.press(Key::Enter);
    REQUIRE(is<ChoosePlayer>(chosen));
    CHECK(std::get<ChoosePlayer>(*chosen).player == PlayerId{2});
    CHECK(is<ChoosePlayer>(menu.click("Ines")));
    CHECK(is<AskAddPlayer>(menu.press(Key::N)));
    CHECK(is<AskAddPlayer>(menu.click("New player")));
    CHECK(is<Back>(menu.press(Key::Escape)));
    CHECK(is<Back>(menu.ui.click_at(menu.view, {200, 600})));
}

TEST_CASE("ui: the page of keys closes by escape, F1 and mouse", "[ui]") {
    Scene keys("20-keys");

    CHECK(is<ToggleKeys>(keys.press(Key::Escape)));
    CHECK(is<ToggleKeys>(keys.press(Key::F1)));
    CHECK(is<ToggleKeys>(keys.click("Close")));
}

TEST_CASE("ui: a toast offers its act and its cross", "[ui]") {
    Scene home("01-home");
    home.view.toasts = {{"info", "Three rounds were restored.", "Undo", 0}};
    home.ui.settle(home.view);

    CHECK(is<ToastAct>(home.click("Undo")));
    CHECK(is<ToastAct>(home.enter("Undo")));
    const auto text = home.ui.place_of("Three rounds");
    CHECK_FALSE(home.ui.click_at(home.view, {text.x, text.y}));
}

TEST_CASE("ui: after a dialog the focus is where it was", "[ui]") {
    Scene home("01-home");
    home.press(Key::Down);
    REQUIRE(home.ui.focus_holds("The Film"));

    home.view.keys_open = true;
    home.ui.settle(home.view);
    CHECK(home.ui.focus_holds("Close"));
    home.view.keys_open = false;
    home.ui.settle(home.view);

    CHECK(home.ui.focus_holds("The Film"));
}

TEST_CASE("ui: what a screen kept is gone when another has been there", "[ui]") {
    Scene first("22a-first-run");
    first.ui.type(first.view, "h");
    REQUIRE(first.ui.state().screen.first_run.form.name == "Norah");

    View other = view_of_sample("01-home");
    first.ui.settle(other);
    first.ui.settle(first.view);

    CHECK(first.ui.state().screen.first_run.form.name == "Nora");
}
