// Settings, their undo, the page of backups, what was mended.
#include "support/house.h"
#include "support/print.h"

#include "model/local_time.h"

using namespace epilogue;

namespace {

House at_settings() {
    House house = House::with_players({"Nora"});
    house.act(Go{Place::Settings});
    return house;
}

// As the shell lists them: one today by hand, one a week ago that is damaged.
BackupsListed listed(const House& house) {
    const std::map<std::string, std::int64_t> then = {
        {"players", 4}, {"rounds", 58}, {"answers", 500}, {"results", 60}};
    BackupsListed out;
    out.backups.push_back(
        {"/data/backups/a.db", house.now.unix_ms, 1'230'000, "by hand", true, then});
    out.backups.push_back({"/data/backups/b.db",
                           house.now.unix_ms - 7LL * 24 * 3'600'000,
                           34'500,
                           "each day",
                           false,
                           {}});
    out.now = {{"players", 4}, {"rounds", 64}, {"answers", 480}, {"results", 60}};
    out.folder = "/home/nora/.local/share/epilogue";
    out.bytes = 1'230'000;
    return out;
}

Mended mended_bank() {
    Mended mended;
    mended.title = "The question bank is mended";
    mended.voice = "The reel slipped. We threaded it again.";
    mended.story = "The file that holds the questions was damaged.";
    mended.rows = {{"Players and scores", "4 players, 64 rounds", "untouched"}};
    mended.details = "row 3 is wrong";
    return mended;
}

} // namespace

TEST_CASE("model: each change of a setting is saved and can be taken back", "[model]") {
    House house = at_settings();
    CHECK_FALSE(house.screen<SettingsView>().can_undo);

    house.act(SetTheme{Theme::Matinee});
    CHECK(house.rows->settings["theme"] == "matinee");
    house.act(SetTextSize{137});
    CHECK(house.view().settings.text_size == 135);
    house.act(SetTextSize{400});
    CHECK(house.view().settings.text_size == 200);
    house.act(SetSafePalette{true});
    house.act(SetReducedMotion{true});
    house.act(SetPace{TimerPace::Double});
    house.act(SetFullScreen{true});
    house.act(SetSeenFilm{true});
    CHECK(house.screen<SettingsView>().seen_film);
    CHECK(house.rows->settings["timer_pace"] == "2");

    for (int i = 0; i < 8; ++i) {
        CHECK(house.screen<SettingsView>().can_undo);
        house.act(UndoSetting{});
    }

    CHECK_FALSE(house.screen<SettingsView>().can_undo);
    CHECK(house.view().settings == House::with_players({"Nora"}).view().settings);
    CHECK_FALSE(house.screen<SettingsView>().seen_film);
    CHECK(house.rows->settings["theme"] == "night");
    house.act(UndoSetting{});
    CHECK(house.effects<SaveSettings>().empty());
}

TEST_CASE("model: a change that changes nothing is not saved", "[model]") {
    House house = at_settings();

    house.act(SetTheme{Theme::Night});
    house.act(SetSeenFilm{false});

    CHECK(house.effects<SaveSettings>().empty());
    CHECK_FALSE(house.screen<SettingsView>().can_undo);
}

TEST_CASE("model: undo keeps who plays and the last set-up", "[model]") {
    House house = House::with_players({"Nora", "Theo"});
    house.act(SetTheme{Theme::Matinee});
    house.act(ChoosePlayer{PlayerId{2}});
    house.act(Go{Place::Setup});
    house.act(StartRound{});
    const std::string setup = house.model.settings.last_setup;

    house.act(UndoSetting{});

    CHECK(house.model.settings.theme == Theme::Night);
    CHECK(house.model.settings.player == 2);
    CHECK(house.model.settings.last_setup == setup);
    CHECK_FALSE(setup.empty());
}

TEST_CASE("model: settings opened in a pause lead back to it", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    house.act(PauseRound{});
    house.act(Go{Place::Settings});
    house.act(OpenSettingsPage{SettingsPage::Timing});
    CHECK(house.screen<SettingsView>().page == SettingsPage::Timing);

    house.act(Back{});

    CHECK(house.view().paused);
    house.act(ResumeRound{});
    CHECK_FALSE(house.screen<QuestionView>().stem.empty());
}

TEST_CASE("model: entering settings lists the backups", "[model]") {
    House house = at_settings();
    REQUIRE(house.effects<ListBackups>().size() == 1);
    CHECK(house.screen<SettingsView>().data_detail == "looking");

    house.act(listed(house));

    const auto view = house.screen<SettingsView>();
    CHECK(view.data_detail == "1.2 MB, last backup today at 18:04");
    CHECK(view.data_folder == "/home/nora/.local/share/epilogue");
    REQUIRE(view.backups.size() == 2);
    CHECK(view.backups[0].when == "Today, 18:04");
    CHECK(view.backups[0].why == "by hand");
    CHECK(view.backups[0].size == "1.2 MB");
    CHECK(view.backups[0].selected);
    CHECK(view.backups[1].when == "15 November, 18:04");
    CHECK(view.backups[1].size == "35 kB");
    CHECK(view.backup_title == "22 November 2026, 18:04, made by hand.");
    REQUIRE(view.differences.size() == 4);
    CHECK(view.differences[0].difference == "the same");
    CHECK(view.differences[1].difference == "6 fewer");
    CHECK(view.differences[2].difference == "20 more");
    CHECK_FALSE(view.differences[2].same);
}

TEST_CASE("model: restoring asks, and what is damaged is refused", "[model]") {
    House house = at_settings();
    house.act(OpenSettingsPage{SettingsPage::Data});
    house.act(listed(house));
    house.act(ChooseBackup{1});
    house.act(RestoreBackup{});
    CHECK_FALSE(house.view().dialog);
    CHECK(house.view().toasts.size() == 1);

    house.act(ChooseBackup{0});
    house.act(RestoreBackup{});
    REQUIRE(house.view().dialog);
    CHECK(house.view().dialog->text ==
          "Players, rounds and scores go back to 22 November 2026, 18:04. What you have now is "
          "saved first, as one more backup.");
    house.act(Back{});
    CHECK(house.restored.empty());
    house.act(RestoreBackup{});
    house.act(Confirm{});

    CHECK(house.restored == "/data/backups/a.db");
}

TEST_CASE("model: after a restore everything is read again", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    house.act(PauseRound{});
    house.act(Go{Place::Settings});
    house.rows->players = {{PlayerId{9}, "Ines", 3, {}}};
    house.rows->rounds.clear();
    house.rows->settings = {{"theme", "matinee"}};

    house.act(Restored{"/data/backups/a.db"});

    CHECK(house.screen<HomeView>().greeting == "Good evening, Ines.");
    CHECK_FALSE(house.screen<HomeView>().can_continue);
    CHECK(house.view().settings.theme == Theme::Matinee);
    CHECK(house.view().toasts.front().text == "Restored. What was here before is one more backup.");
}

TEST_CASE("model: a backup by hand is told when it is made", "[model]") {
    House house = at_settings();

    house.act(BackUpNow{});
    CHECK(house.effects<MakeBackup>().size() == 1);
    house.act(listed(house));

    CHECK(house.view().toasts.front().text == "Backed up. The copy is checked and whole.");
    auto failed = listed(house);
    failed.error = "could not back up: the disk is full";
    house.act(failed);
    CHECK(house.screen<SettingsView>().data_error == failed.error);
    CHECK(house.view().toasts.back().text == "Could not back up: the disk is full.");
}

TEST_CASE("model: about names version, licences, fonts and the data folder", "[model]") {
    House house = at_settings();
    house.act(listed(house));
    house.act(OpenSettingsPage{SettingsPage::About});

    std::map<std::string, std::string> about;
    for (const auto& [what, how] : house.screen<SettingsView>().about)
        about[what] = how;

    CHECK(about["Version"] == "1.0.0");
    CHECK(about["Fonts"].find("Bebas Neue") != std::string::npos);
    CHECK(about["Your data"] == "/home/nora/.local/share/epilogue");
}

TEST_CASE("model: the data folder is shown by the player's file manager", "[model]") {
    House house = at_settings();

    house.act(ShowDataFolder{});

    REQUIRE(house.effects<OpenFolder>().size() == 1);
    CHECK(house.effects<OpenFolder>().front().path.empty());
}

TEST_CASE("model: what was mended is told before anything else", "[model]") {
    House house = House::with_players({"Nora"});
    house.open(mended_bank());

    const auto view = house.screen<TroubleView>();
    CHECK(view.title == "The question bank is mended");
    CHECK_FALSE(view.details_open);
    house.act(ShowTroubleDetails{});
    CHECK(house.screen<TroubleView>().details_open);
    house.act(PlayFeature{});
    house.act(Go{Place::Home});
    CHECK(house.shows<TroubleView>());
    house.act(CarryOn{});

    CHECK(house.shows<HomeView>());
}

TEST_CASE("model: trouble that cannot be carried on from stays", "[model]") {
    House house;
    Mended lost = mended_bank();
    lost.can_carry_on = false;
    house.open(lost);

    house.act(CarryOn{});
    house.act(Back{});
    house.act(FirstRunFinish{});

    CHECK(house.shows<TroubleView>());
    CHECK(house.rows->players.empty());
    house.act(Quit{});
    CHECK(house.quit);
}

TEST_CASE("model: settings that cannot be read stop the start with a sentence", "[model]") {
    House house;
    house.world.records.players = []() -> Result<std::vector<Player>> {
        return Error{"could not read the players"};
    };

    const auto started = start_model(house.world, house.now, std::nullopt);

    REQUIRE_FALSE(started);
    CHECK(started.error().message == "could not read the players");
}

TEST_CASE("model: moments are told by the player's own clock", "[model]") {
    Now now;
    now.unix_ms = 1'795'370'640'000; // 18:04 UTC
    now.today = {2026, 11, 22};
    now.minute_of_day = 19 * 60 + 4; // an hour east
    constexpr std::int64_t hour = 3'600'000;

    CHECK(day_and_time(now.unix_ms, now) == "Today, 19:04");
    CHECK(day_and_time(now.unix_ms - 20 * hour, now) == "Yesterday, 23:04");
    CHECK(day_and_time(now.unix_ms - 19 * hour, now) == "Today, 0:04");
    CHECK(day_and_time(now.unix_ms - 400 * 24 * hour, now) == "18 October 2025, 19:04");
    CHECK(file_size(0) == "0 kB");
    CHECK(file_size(99'999) == "100 kB");
    CHECK(file_size(1'250'000) == "1.3 MB");
}
