// Every kind of question is answered by keyboard alone and by mouse.
#include "ui/scene.h"

using namespace epilogue;

namespace {

// Choices in another order than they are numbered in, so that place and choice differ.
Scene shuffled_choices() {
    View view = Scene::sample_named("03-question");
    auto& rows = std::get<SingleView>(std::get<QuestionView>(view.screen).body).rows;
    std::swap(rows[0].choice, rows[3].choice);
    return Scene(view, {});
}

} // namespace

TEST_CASE("question: digits and letters choose the row at their place", "[ui]") {
    Scene scene = shuffled_choices();

    CHECK(answer_in<Pick>(scene.press(Key::D1)).choice == 3);
    CHECK(answer_in<Pick>(scene.press(Key::D2)).choice == 1);
    CHECK(answer_in<Pick>(scene.press(Key::D4)).choice == 0);
    CHECK(answer_in<Pick>(scene.press(Key::A)).choice == 3);
    CHECK(answer_in<Pick>(scene.press(Key::C)).choice == 2);
    CHECK_FALSE(scene.press(Key::D5));
    CHECK_FALSE(scene.press(Key::E));
}

TEST_CASE("question: arrows walk the choices and Enter or Space chooses", "[ui]") {
    Scene scene("03-question");

    REQUIRE(scene.ui.focus_holds("Five"));
    scene.press(Key::Right);
    CHECK(scene.ui.focus_holds("Six"));
    CHECK(answer_in<Pick>(scene.press(Key::Enter)).choice == 1);
    scene.press(Key::Down);
    CHECK(scene.ui.focus_holds("Eight"));
    CHECK(answer_in<Pick>(scene.press(Key::Space)).choice == 3);
    scene.press(Key::Left);
    CHECK(scene.ui.focus_holds("Seven"));
}

TEST_CASE("question: a click on a choice chooses it", "[ui]") {
    Scene scene = shuffled_choices();

    CHECK(answer_in<Pick>(scene.click("Seven")).choice == 2);
    CHECK(answer_in<Pick>(scene.click("Five")).choice == 3);
}

TEST_CASE("question: Esc and the ring pause", "[ui]") {
    Scene scene("03-question");

    CHECK(asks<Back>(scene.press(Key::Escape)));
    CHECK(asks<Back>(scene.ui.click_at(scene.view, {66, 36})));
    CHECK(asks<OpenPlayers>(scene.click("Nora")));
}

TEST_CASE("question: after the reveal only Next is answered", "[ui]") {
    const std::string name =
        GENERATE("04-reveal-right", "04-reveal-wrong", "05b-order-reveal", "24a-several-reveal",
                 "24b-number-reveal", "24c-match-reveal", "24d-true-false-reveal");
    CAPTURE(name);
    Scene scene(name);

    REQUIRE(scene.ui.focus_holds("Next"));
    for (const Key key : {Key::D1, Key::D2, Key::A, Key::B, Key::T, Key::F, Key::Z})
        CHECK_FALSE(scene.press(key));
    CHECK(asks<NextQuestion>(scene.press(Key::Enter)));
    CHECK(asks<NextQuestion>(scene.press(Key::Space)));
    CHECK(asks<NextQuestion>(scene.click("Next")));
    CHECK(asks<ReportFault>(scene.press(Key::R)));
    CHECK(asks<Back>(scene.press(Key::Escape)));
}

TEST_CASE("question: a revealed choice is deaf to the mouse", "[ui]") {
    Scene scene("04-reveal-right");

    CHECK_FALSE(scene.click("Five"));
    CHECK_FALSE(scene.click("Six"));
}

TEST_CASE("question: a key pressed while things still move acts at once", "[ui]") {
    View view = Scene::sample_named("03-question");
    Scene scene(view, {.reduced_motion = false});
    View revealed = Scene::sample_named("04-reveal-right");
    revealed.mark = scene.view.mark;
    scene.view = revealed;
    scene.ui.frame(scene.view);
    scene.ui.frame(scene.view); // the focus has come to Next, which warms
    REQUIRE(moving(scene.ui.state()));

    CHECK(asks<NextQuestion>(scene.press(Key::Enter)));
    CHECK_FALSE(moving(scene.ui.state()));
}

TEST_CASE("question: points count up to what was won", "[ui]") {
    View view = Scene::sample_named("04-reveal-right");
    Headless ui({.reduced_motion = false});

    ui.frame(view);
    CHECK_FALSE(ui.shows("+219"));
    ui.pace(0.1F);
    for (int i = 0; i < 40; ++i)
        ui.frame(view);

    CHECK(ui.shows("+219"));
}

TEST_CASE("question: under reduced motion all is there in the first frame", "[ui]") {
    Headless ui;

    ui.frame(Scene::sample_named("04-reveal-right"));
    CHECK(ui.shows("+219"));
    ui.frame(Scene::sample_named("03-question"));
    CHECK(ui.shows("How many Academy Awards"));
    CHECK_FALSE(ui.shows("+219"));
}

TEST_CASE("question: what was half given is gone with the next question", "[ui]") {
    Scene scene("24a-several");
    scene.press(Key::D1);
    REQUIRE(scene.state().several.is_ticked(0));

    scene.question().question += 1;
    scene.settle();

    CHECK(scene.state().several.ticked.empty());
    CHECK(scene.ui.focus_holds("Damien Chazelle"));
}

TEST_CASE("question: what was half given comes back after a pause", "[ui]") {
    Scene scene("24a-several");
    scene.press(Key::D1);

    scene.view.paused = PausedView{};
    scene.settle();
    scene.view.paused.reset();
    scene.settle();

    CHECK(scene.state().several.is_ticked(0));
}

TEST_CASE("true or false: digits, letters, arrows and mouse", "[ui]") {
    Scene scene("24d-true-false");

    CHECK(answer_in<Pick>(scene.press(Key::D1)).choice == 0);
    CHECK(answer_in<Pick>(scene.press(Key::T)).choice == 0);
    CHECK(answer_in<Pick>(scene.press(Key::D2)).choice == 1);
    CHECK(answer_in<Pick>(scene.press(Key::F)).choice == 1);
    REQUIRE(scene.ui.tab_to(scene.view, "True"));
    scene.press(Key::Right);
    CHECK(answer_in<Pick>(scene.press(Key::Enter)).choice == 1);
    CHECK(answer_in<Pick>(scene.ui.click_at(scene.view, {300, 400})).choice == 0);
    CHECK(answer_in<Pick>(scene.ui.click_at(scene.view, {900, 400})).choice == 1);
}

TEST_CASE("several: Check is off until as many as wanted are ticked", "[ui]") {
    Scene scene("24a-several");

    CHECK_FALSE(scene.press(Key::Enter));
    CHECK_FALSE(scene.press(Key::D4));
    CHECK_FALSE(scene.press(Key::Enter));
    CHECK_FALSE(scene.click("Check"));
    CHECK_FALSE(scene.press(Key::D1));

    CHECK(answer_in<Picks>(scene.press(Key::Enter)).choices == std::vector{0, 3});
    CHECK(answer_in<Picks>(scene.click("Check")).choices == std::vector{0, 3});
}

TEST_CASE("several: Space and a click tick and take back", "[ui]") {
    Scene scene("24a-several");

    scene.press(Key::Space);
    CHECK(scene.state().several.is_ticked(0));
    scene.press(Key::Space);
    CHECK_FALSE(scene.state().several.is_ticked(0));
    scene.click("Tom Cross");
    scene.click("Ai-Ling Lee");
    CHECK(scene.state().several.ticked == std::vector{2, 5});
    scene.click("Tom Cross");
    CHECK(scene.state().several.ticked == std::vector{5});
    CHECK(scene.ui.shows("of 2 chosen"));
}

TEST_CASE("several: a third tick is not taken", "[ui]") {
    Scene scene("24a-several");
    scene.press(Key::D1);
    scene.press(Key::D2);

    scene.press(Key::D3);

    CHECK(scene.state().several.ticked == std::vector{0, 1});
}

TEST_CASE("typed: what is typed is checked by Enter and by mouse", "[ui]") {
    Scene scene("05a-typed");

    CHECK_FALSE(scene.press(Key::Enter));
    CHECK_FALSE(scene.type("  Justin Hurwitz "));
    CHECK(scene.ui.shows("13 letters so far"));

    CHECK(answer_in<TypedText>(scene.press(Key::Enter)).text == "Justin Hurwitz");
    CHECK(answer_in<TypedText>(scene.click("Check")).text == "Justin Hurwitz");
}

TEST_CASE("typed: letters are no shortcuts while the field has the focus", "[ui]") {
    Scene scene("05a-typed");

    for (const Key key : {Key::P, Key::R, Key::B, Key::Z, Key::D1, Key::T})
        CHECK_FALSE(scene.press(key));
    CHECK_FALSE(scene.type("prb1"));

    CHECK(scene.state().typed.text == "prb1");
}

TEST_CASE("typed: Ctrl P passes and Ctrl Backspace clears", "[ui]") {
    Scene scene("05a-typed");
    scene.type("Justin");

    CHECK(asks<PassQuestion>(scene.press({Key::P, true})));
    CHECK(asks<PassQuestion>(scene.click("Pass")));
    REQUIRE(scene.ui.tab_to(scene.view, "so far"));
    CHECK_FALSE(scene.press({Key::Backspace, true}));
    CHECK(scene.state().typed.text.empty());
    scene.settle();
    scene.type("Max");
    CHECK(scene.state().typed.text == "Max");
}

TEST_CASE("typed: Esc pauses and what is typed stays", "[ui]") {
    Scene scene("05a-typed");
    scene.type("Justin");

    CHECK(asks<Back>(scene.press(Key::Escape)));
    scene.view.paused = PausedView{};
    scene.settle();
    scene.view.paused.reset();
    scene.settle();
    scene.type("e");

    CHECK(scene.state().typed.text == "Justine");
}

TEST_CASE("typed: a near miss is said and may be mended", "[ui]") {
    Scene scene("05a-typed");
    scene.type("Justin Hurwits");
    scene.press(Key::Enter);

    scene.body<TypedView>().close = true;
    scene.settle();
    CHECK(scene.ui.shows("Close: check the spelling"));
    scene.press(Key::Backspace);
    scene.type("z");

    CHECK(answer_in<TypedText>(scene.press(Key::Enter)).text == "Justin Hurwitz");
}

TEST_CASE("typed: a question that cannot be passed offers no Pass", "[ui]") {
    Scene scene("05a-typed");
    scene.question().can_pass = false;
    scene.settle();

    CHECK_FALSE(scene.press({Key::P, true}));
    CHECK_FALSE(scene.ui.shows("Pass"));
}

TEST_CASE("number: digits are typed, arrows and paging keys step", "[ui]") {
    Scene scene("24b-number");

    CHECK_FALSE(scene.press(Key::Enter));
    scene.type("12");
    CHECK(scene.state().number.text == "12");
    scene.press(Key::Up);
    CHECK(scene.state().number.text == "13");
    scene.press(Key::PageUp);
    CHECK(scene.state().number.text == "23");
    scene.press(Key::Down);
    scene.press(Key::PageDown);
    CHECK(scene.state().number.text == "12");
    scene.type("8");

    CHECK(answer_in<Figure>(scene.press(Key::Enter)).value == 128);
    CHECK(answer_in<Figure>(scene.click("Check")).value == 128);
}

TEST_CASE("number: letters are not taken and a sign only in front", "[ui]") {
    Scene scene("24b-number");

    scene.type("a-1b2-.5");
    scene.settle();

    CHECK(scene.state().number.text == "-125");
    CHECK(answer_in<Figure>(scene.press(Key::Enter)).value == -125);
}

TEST_CASE("number: decimals are typed where they are expected", "[ui]") {
    Scene scene("24b-number");
    scene.body<NumberView>().whole_numbers = false;
    scene.settle();

    scene.type("2.5");

    CHECK(answer_in<Figure>(scene.press(Key::Enter)).value == 2.5);
}

TEST_CASE("number: the buttons in the field step", "[ui]") {
    Scene scene("24b-number");
    scene.type("12");

    scene.ui.click_at(scene.view, {771, 352});
    CHECK(scene.state().number.text == "13");
    scene.ui.click_at(scene.view, {723, 352});
    scene.ui.click_at(scene.view, {723, 352});
    CHECK(scene.state().number.text == "11");
    CHECK(asks<PassQuestion>(scene.press({Key::P, true})));
}

TEST_CASE("order: rows are lifted, moved, sent, undone and locked in", "[ui]") {
    Scene scene("05b-order");
    const auto items = [&] { return scene.state().order.items; };

    CHECK_FALSE(scene.press(Key::Space));
    CHECK(scene.ui.shows("Lifted"));
    scene.press(Key::Down);
    CHECK(items() == std::vector{1, 0, 2, 3, 4});
    scene.press(Key::D5);
    CHECK(items() == std::vector{1, 2, 3, 4, 0});
    scene.press(Key::Up);
    CHECK(items() == std::vector{1, 2, 3, 0, 4});
    scene.press(Key::Space);
    CHECK_FALSE(scene.ui.shows("Lifted"));
    scene.press(Key::Z);
    CHECK(items() == std::vector{1, 2, 3, 4, 0});
    scene.press(Key::Z);
    scene.press(Key::Z);
    CHECK(items() == std::vector{0, 1, 2, 3, 4});
    scene.press(Key::Z);

    CHECK(answer_in<Arrangement>(scene.press(Key::Enter)).items == std::vector{0, 1, 2, 3, 4});
    CHECK(answer_in<Arrangement>(scene.click("Lock in")).items == std::vector{0, 1, 2, 3, 4});
}

TEST_CASE("order: without being lifted the row in focus is sent and arrows only walk", "[ui]") {
    Scene scene("05b-order");

    scene.press(Key::Down);
    CHECK(scene.ui.focus_holds("Whiplash"));
    scene.press(Key::D1);

    CHECK(scene.state().order.items == std::vector{1, 0, 2, 3, 4});
    scene.settle();
    CHECK(scene.ui.focus_holds("Whiplash"));
}

TEST_CASE("order: a lifted row is set down when the focus leaves it", "[ui]") {
    Scene scene("05b-order");
    scene.press(Key::Space);

    scene.press(Key::Tab);
    scene.settle();

    CHECK(scene.state().order.lifted == -1);
}

TEST_CASE("order: the mouse carries a row to another place", "[ui]") {
    Scene scene("05b-order");
    const Point from = scene.ui.place_of("Guy and Madeline");
    const Point to = scene.ui.place_of("First Man");

    CHECK_FALSE(scene.drag(from, to));

    CHECK(scene.state().order.items == std::vector{1, 2, 3, 0, 4});
    CHECK(scene.state().order.lifted == -1);
    scene.press(Key::Z);
    CHECK(scene.state().order.items == std::vector{0, 1, 2, 3, 4});
}

TEST_CASE("order: a click lifts and another sets down", "[ui]") {
    Scene scene("05b-order");

    scene.click("Whiplash");
    CHECK(scene.state().order.lifted == 1);
    scene.click("Whiplash");

    CHECK(scene.state().order.lifted == -1);
}

TEST_CASE("match: letter then number links and the last one makes Check ready", "[ui]") {
    Scene scene("24c-match");

    for (const Key key : {Key::A, Key::D2, Key::B, Key::D4, Key::C})
        CHECK_FALSE(scene.press(key));
    CHECK(scene.ui.shows("linked to 2"));
    CHECK(scene.ui.shows("choose 1 to 4"));
    CHECK_FALSE(scene.press(Key::Enter));
    CHECK_FALSE(scene.click("Check"));
    CHECK_FALSE(scene.press(Key::D1));
    CHECK_FALSE(scene.press(Key::D3));

    CHECK(answer_in<Links>(scene.press(Key::Enter)).rights == std::vector{0, 1, 2, 3});
    CHECK(answer_in<Links>(scene.click("Check")).rights == std::vector{0, 1, 2, 3});
}

TEST_CASE("match: numbers alone link from the top down", "[ui]") {
    Scene scene("24c-match");

    for (const Key key : {Key::D2, Key::D4, Key::D1, Key::D3})
        scene.press(key);

    CHECK(answer_in<Links>(scene.press(Key::Enter)).rights == std::vector{0, 1, 2, 3});
}

TEST_CASE("match: Backspace unlinks, Z undoes, a number chosen again moves its link", "[ui]") {
    Scene scene("24c-match");
    const auto links = [&] { return scene.state().match.links; };
    scene.press(Key::D2);
    scene.press(Key::D2);
    CHECK(links() == std::vector{-1, 0, -1, -1});

    scene.press(Key::B);
    scene.press(Key::Backspace);
    CHECK(links() == std::vector{-1, -1, -1, -1});
    scene.press(Key::Z);
    CHECK(links() == std::vector{-1, 0, -1, -1});
    scene.press(Key::Z);
    CHECK(links() == std::vector{0, -1, -1, -1});
}

TEST_CASE("match: arrows walk both lists and Space or Enter links", "[ui]") {
    Scene scene("24c-match");
    REQUIRE(scene.ui.focus_holds("Linus Sandgren"));

    scene.press(Key::Right);
    CHECK(scene.ui.focus_holds("Costumes"));
    scene.press(Key::Down);
    scene.press(Key::Space);
    CHECK(scene.state().match.links == std::vector{0, -1, -1, -1});
    scene.settle();
    CHECK(scene.ui.focus_holds("Tom Cross"));
    scene.press(Key::Right);
    scene.press(Key::Enter);

    CHECK(scene.state().match.links[1] >= 0);
}

TEST_CASE("match: the mouse links by two clicks and by drawing", "[ui]") {
    Scene scene("24c-match");

    scene.click("Mary Zophres");
    scene.click("Costumes");
    CHECK(scene.state().match.links == std::vector{-1, -1, 2, -1});
    scene.drag(scene.ui.place_of("Linus Sandgren"), scene.ui.place_of("Camera"));
    CHECK(scene.state().match.links == std::vector{0, -1, 2, -1});
    scene.drag(scene.ui.place_of("Tom Cross"), {640, 700});

    CHECK(scene.state().match.links == std::vector{0, -1, 2, -1});
}

TEST_CASE("sprint: digits answer, P passes, letters stay what they are", "[ui]") {
    Scene scene("25a-sprint");

    CHECK(answer_in<Pick>(scene.press(Key::D3)).choice == 2);
    CHECK(answer_in<Pick>(scene.click("Finland")).choice == 3);
    CHECK(asks<PassQuestion>(scene.press(Key::P)));
    CHECK(asks<PassQuestion>(scene.click("Pass")));
    CHECK(asks<PassQuestion>(scene.enter("Pass")));
}

TEST_CASE("sudden death: B and the button take the bow", "[ui]") {
    Scene scene("25b-sudden-death");

    CHECK(answer_in<Pick>(scene.press(Key::D1)).choice == 0);
    CHECK(asks<TakeBow>(scene.click("Take the bow")));
    CHECK(asks<TakeBow>(scene.enter("Take the bow")));
    scene.ui.tab_to(scene.view, "Emma Watson");
    scene.question().can_stop = false;
    scene.settle();
    CHECK_FALSE(asks<TakeBow>(scene.press(Key::B)));
}

TEST_CASE("clock: it counts up to the full second and says how it stands", "[ui]") {
    Scene scene("03-question");
    const auto at = [&](int left_ms, bool running, bool hurry) {
        scene.question().clock = ClockView{20'000, left_ms, running, hurry};
        scene.settle();
    };

    at(20'000, true, false);
    CHECK(scene.ui.shows("20"));
    at(13'001, true, false);
    CHECK(scene.ui.shows("14"));
    CHECK(scene.ui.shows("sec"));
    at(4'100, true, true);
    CHECK(scene.ui.shows("hurry"));
    at(4'100, false, true);
    CHECK(scene.ui.shows("left"));
    scene.question().clock.reset();
    scene.settle();
    CHECK_FALSE(scene.ui.shows("left"));
}

TEST_CASE("clock: it keeps the window drawing while it runs and not under reduced motion", "[ui]") {
    const bool reduced = GENERATE(false, true);
    const bool running = GENERATE(false, true);
    CAPTURE(reduced, running);
    View view = Scene::sample_named("03-question");
    auto& question = std::get<QuestionView>(view.screen);
    question.clock = ClockView{20'000, 14'000, running, false};
    Headless ui({.reduced_motion = reduced});
    ui.pace(0.05F);
    for (int i = 0; i < 60; ++i)
        ui.frame(view);

    CHECK(moving(ui.state()) == (running && !reduced));
}
