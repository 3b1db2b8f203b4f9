// Pause, hot seat, result, podium and set-up answer keyboard and mouse alike.
#include "ui/scene.h"

using namespace epilogue;

TEST_CASE("paused: nothing of the question is shown", "[ui]") {
    Scene scene("23-paused");

    for (const char* const word : {"How many Academy Awards", "Five", "Six", "Seven", "Eight"})
        CHECK_FALSE(scene.ui.shows(word));
    CHECK(scene.ui.shows("Fall"));
    CHECK(scene.ui.shows("693"));
    CHECK(scene.ui.shows("stopped with 14 of 20 s left"));
}

TEST_CASE("paused: keys and mouse resume, start over, set and leave", "[ui]") {
    Scene scene("23-paused");

    REQUIRE(scene.ui.focus_holds("Resume"));
    CHECK(asks<ResumeRound>(scene.press(Key::Enter)));
    CHECK(asks<ResumeRound>(scene.press(Key::Escape)));
    CHECK(asks<ResumeRound>(scene.click("Resume")));
    CHECK(asks<ResumeRound>(scene.ui.click_at(scene.view, {66, 36})));
    CHECK(asks<StartOver>(scene.press(Key::R)));
    CHECK(asks<StartOver>(scene.click("Start over")));
    CHECK(asks<Go>(scene.press(Key::S)));
    CHECK(asks<Go>(scene.click("Settings")));
    CHECK(asks<LeaveRound>(scene.press(Key::L)));
    CHECK(asks<LeaveRound>(scene.enter("Leave")));
    CHECK_FALSE(scene.press(Key::D1));
}

TEST_CASE("paused: a hot seat may be paused too", "[ui]") {
    View view = Scene::sample_named("07a-handover");
    view.paused = Scene::sample_named("23-paused").paused;
    Scene scene(view, {});

    CHECK_FALSE(scene.ui.shows("Pass the seat to"));
    CHECK(asks<ResumeRound>(scene.press(Key::Enter)));
}

TEST_CASE("hot seat: the player takes the seat or is skipped", "[ui]") {
    Scene scene("07a-handover");

    CHECK(asks<TakeSeat>(scene.press(Key::Enter)));
    CHECK(asks<TakeSeat>(scene.click("I am Theo")));
    CHECK(asks<SkipSeat>(scene.press(Key::K)));
    CHECK(asks<SkipSeat>(scene.click("Skip this player")));
    CHECK(asks<Back>(scene.press(Key::Escape)));
}

TEST_CASE("result: keys and mouse play again, rehearse, copy and go home", "[ui]") {
    Scene scene("06-result");

    REQUIRE(scene.ui.focus_holds("Play again"));
    CHECK(asks<PlayAgain>(scene.press(Key::Enter)));
    CHECK(asks<PlayAgain>(scene.click("Play again")));
    CHECK(asks<RehearseMisses>(scene.press(Key::R)));
    CHECK(asks<RehearseMisses>(scene.click("Rehearse 2")));
    CHECK(asks<CopyShare>(scene.press(Key::C)));
    CHECK(asks<CopyShare>(scene.enter("Copy")));
    CHECK(asks<Go>(scene.press(Key::Escape)));
    CHECK(asks<Go>(scene.click("Home")));
}

TEST_CASE("result: without a miss nothing is rehearsed", "[ui]") {
    Scene scene("06-result");
    std::get<ResultView>(scene.view.screen).misses = 0;
    scene.settle();

    CHECK_FALSE(scene.press(Key::R));
    CHECK_FALSE(scene.ui.shows("Rehearse "));
}

TEST_CASE("result: rows are walked with the arrows and the one in focus tells why", "[ui]") {
    Scene scene("06-result");
    auto& review = std::get<ResultView>(scene.view.screen).review;
    for (ReviewRow& row : review)
        row.explanation = "Why of question " + std::to_string(row.number) + ".";
    scene.settle();
    CHECK_FALSE(scene.ui.shows("Why of question"));

    scene.press(Key::Up);
    scene.settle();
    CHECK(scene.ui.shows("Why of question 10."));
    scene.press(Key::Up);
    scene.settle();
    CHECK(scene.ui.shows("Why of question 9."));
    CHECK_FALSE(scene.ui.shows("Why of question 10."));
    scene.press(Key::Down);
    scene.settle();
    CHECK(scene.ui.shows("Why of question 10."));
    CHECK(asks<PlayAgain>(scene.press(Key::Enter)));
    scene.click("Who directed");
    scene.settle();
    CHECK(scene.ui.shows("Why of question 1."));
}

TEST_CASE("result: a long round's rows scroll into sight as they are walked", "[ui]") {
    Scene scene("06-result");
    auto& review = std::get<ResultView>(scene.view.screen).review;
    const std::vector<ReviewRow> ten = review;
    for (int i = 0; i < 15; ++i) {
        review.push_back(ten[static_cast<std::size_t>(i % 10)]);
        review.back().number = 11 + i;
        review.back().stem = "Question of place " + std::to_string(11 + i);
    }
    scene.settle();
    scene.click("Who directed");

    for (int i = 0; i < 24; ++i) {
        scene.press(Key::Down);
        scene.settle();
    }

    CHECK(scene.ui.focus_holds("Question of place 25"));
    CHECK(scene.ui.shows("Question of place 25"));
}

TEST_CASE("podium: keys and mouse play again, change players, copy and go home", "[ui]") {
    Scene scene("07b-podium");

    CHECK(asks<PlayAgain>(scene.press(Key::Enter)));
    CHECK(asks<PlayAgain>(scene.click("Play again")));
    CHECK(asks<ChangePlayers>(scene.press(Key::L)));
    CHECK(asks<ChangePlayers>(scene.enter("Change players")));
    CHECK(asks<CopyShare>(scene.press(Key::C)));
    CHECK(asks<Go>(scene.press(Key::Escape)));
}

TEST_CASE("podium: two players and a tie stand on it", "[ui]") {
    Scene scene("07b-podium");
    auto& podium = std::get<PodiumView>(scene.view.screen);
    podium.steps.resize(2);
    podium.steps[1].place = 1;
    podium.steps[1].word = "Winner";
    scene.settle();

    CHECK(scene.ui.shows("Nora"));
    CHECK(scene.ui.shows("Ines"));
}

TEST_CASE("set-up: Enter starts from any row and a click does too", "[ui]") {
    Scene scene("02-quiz-setup");

    CHECK(asks<StartRound>(scene.press(Key::Enter)));
    CHECK(asks<StartRound>(scene.click("Start the round")));
    for (int i = 0; i < 6; ++i) {
        scene.press(Key::Down);
        CAPTURE(i);
        if (!scene.ui.focus_holds("Add player"))
            CHECK(asks<StartRound>(scene.press(Key::Enter)));
    }
    CHECK(asks<Back>(scene.press(Key::Escape)));
}

TEST_CASE("set-up: segments change with left and right and by mouse", "[ui]") {
    Scene scene("02-quiz-setup");
    const auto focus = [&](std::string_view word) {
        CAPTURE(word);
        REQUIRE(scene.ui.tab_to(scene.view, word));
    };

    focus("Classic");
    auto mode = scene.press(Key::Right);
    REQUIRE(asks<SetMode>(mode));
    CHECK(std::get<SetMode>(*mode).mode == Mode::Sprint);
    mode = scene.click("Endless");
    REQUIRE(asks<SetMode>(mode));
    CHECK(std::get<SetMode>(*mode).mode == Mode::Endless);

    focus("Medium");
    const auto level = scene.press(Key::Left);
    REQUIRE(asks<SetLevel>(level));
    CHECK(std::get<SetLevel>(*level).level == Level::Easy);
    CHECK(asks<SetLevel>(scene.click("Hard")));

    focus("25");
    const auto length = scene.press(Key::Right);
    REQUIRE(asks<SetLength>(length));
    CHECK(std::get<SetLength>(*length).length == 15);

    focus("30 s");
    const auto timer = scene.press(Key::Left);
    REQUIRE(asks<SetTimer>(timer));
    CHECK(std::get<SetTimer>(*timer).timer_ms == 30'000);
    const auto off = scene.click("Off");
    REQUIRE(asks<SetTimer>(off));
    CHECK(std::get<SetTimer>(*off).timer_ms == 0);
}

TEST_CASE("set-up: Space ticks categories, the gate and the bonuses", "[ui]") {
    Scene scene("02-quiz-setup");

    REQUIRE(scene.ui.tab_to(scene.view, "Songs & Score"));
    auto ticked = scene.press(Key::Space);
    REQUIRE(asks<ToggleCategory>(ticked));
    CHECK(std::get<ToggleCategory>(*ticked).category == "songs");
    scene.press(Key::Right);
    ticked = scene.press(Key::Space);
    REQUIRE(asks<ToggleCategory>(ticked));
    CHECK(std::get<ToggleCategory>(*ticked).category == "awards");
    CHECK(asks<ToggleCategory>(scene.click("Cast & Crew")));

    REQUIRE(scene.ui.tab_to(scene.view, "I have seen the film"));
    CHECK(asks<ToggleSeenFilm>(scene.press(Key::Space)));
    CHECK(asks<ToggleSeenFilm>(scene.click("I have seen the film")));
    REQUIRE(scene.ui.tab_to(scene.view, "Speed bonus"));
    CHECK(asks<ToggleSpeedBonus>(scene.press(Key::Space)));
    CHECK(asks<ToggleStreakBonus>(scene.click("Streak bonus")));
}

TEST_CASE("set-up: Start is off while something is missing, and says what", "[ui]") {
    Scene scene("02-quiz-setup");
    auto& setup = std::get<SetupView>(scene.view.screen);
    setup.can_start = false;
    setup.seen_film = false;
    setup.why_not = "Tick that you have seen the film, or leave The Ending out.";
    scene.settle();

    CHECK_FALSE(scene.press(Key::Enter));
    CHECK_FALSE(scene.click("Start the round"));
    CHECK(scene.ui.shows("Tick that you have seen"));
}

TEST_CASE("set-up: without spoilers the rows below the gate move up", "[ui]") {
    Scene scene("02-quiz-setup");
    const float before = scene.ui.place_of("Difficulty").y;

    std::get<SetupView>(scene.view.screen).gate = false;
    scene.settle();

    CHECK_FALSE(scene.ui.shows("I have seen the film"));
    CHECK(scene.ui.place_of("Difficulty").y < before - 80);
}

TEST_CASE("set-up: Five Seasons rises and has ten questions", "[ui]") {
    Scene scene("02-quiz-setup");
    auto& setup = std::get<SetupView>(scene.view.screen);
    setup.rising = "rising";
    setup.fixed_length = true;
    setup.levels = {};
    scene.settle();

    CHECK(scene.ui.shows("rising"));
    CHECK_FALSE(scene.ui.shows("Medium "));
    CHECK_FALSE(asks<SetLength>(scene.click("About 4 minutes")));
}

TEST_CASE("set-up: seats come and go", "[ui]") {
    Scene scene("02-quiz-setup");

    const Point second = scene.ui.place_of("2nd");
    const auto gone = scene.ui.click_at(scene.view, {second.x + 24, second.y});
    REQUIRE(asks<RemoveSeat>(gone));
    CHECK(std::get<RemoveSeat>(*gone).seat == 1);

    CHECK_FALSE(scene.click("Add player"));
    scene.settle();
    REQUIRE(scene.ui.shows("New player"));
    REQUIRE(scene.ui.focus_holds("Ines"));
    scene.press(Key::Down);
    const auto joins = scene.press(Key::Enter);
    REQUIRE(asks<AddSeat>(joins));
    CHECK(std::get<AddSeat>(*joins).player == PlayerId{4});
    scene.settle();
    CHECK_FALSE(scene.ui.shows("New player"));
}

TEST_CASE("set-up: under an open list the screen is deaf, and Esc closes only the list", "[ui]") {
    Scene scene("02-quiz-setup");
    scene.click("Add player");
    scene.settle();

    CHECK_FALSE(scene.press(Key::Escape));
    scene.settle();
    CHECK_FALSE(scene.ui.shows("New player"));
    scene.click("Add player");
    scene.settle();
    CHECK(asks<AskAddPlayer>(scene.click("New player")));
    scene.settle();
    scene.click("Add player");
    scene.settle();
    CHECK_FALSE(scene.click("Start the round"));
    scene.settle();
    CHECK_FALSE(scene.ui.shows("New player"));
}

TEST_CASE("set-up: with nobody else known Add player asks for a name at once", "[ui]") {
    Scene scene("02-quiz-setup");
    std::get<SetupView>(scene.view.screen).others.clear();
    scene.settle();

    CHECK(asks<AskAddPlayer>(scene.click("Add player")));
    CHECK(asks<AskAddPlayer>(scene.enter("Add player")));
}

TEST_CASE("set-up: one of several packs is chosen from its list or with the arrows", "[ui]") {
    Scene scene("02-quiz-setup");
    auto& setup = std::get<SetupView>(scene.view.screen);
    setup.series = {{"La La Land", true, true}, {"Musicals", false, true}};
    scene.settle();

    REQUIRE(scene.ui.tab_to(scene.view, "built in"));
    const auto next = scene.press(Key::Right);
    REQUIRE(asks<SetSeries>(next));
    CHECK(std::get<SetSeries>(*next).index == 1);
    scene.press(Key::Space);
    scene.settle();
    const auto chosen = scene.click("Musicals");
    REQUIRE(asks<SetSeries>(chosen));
    CHECK(std::get<SetSeries>(*chosen).index == 1);
}
