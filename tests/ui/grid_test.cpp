// The board of the Movie Grid: every key, the mouse, and where the focus stands.
#include "ui/scene.h"

using namespace epilogue;

namespace {

struct GridScene : Scene {
    using Scene::Scene;

    GridView& grid() { return std::get<GridView>(view.screen); }
};

int picked_cell(const std::optional<Intent>& intent) {
    REQUIRE(asks<OpenPicker>(intent));
    return std::get<OpenPicker>(*intent).cell;
}

int helped_side(const std::optional<Intent>& intent) {
    REQUIRE(asks<OpenCriterionHelp>(intent));
    return std::get<OpenCriterionHelp>(*intent).side;
}

} // namespace

TEST_CASE("ui: a grid begins at the first open cell and Enter names a film for it", "[ui]") {
    GridScene scene("08-grid");

    CHECK(picked_cell(scene.press(Key::Enter)) == 1);
    CHECK(picked_cell(scene.press(Key::Space)) == 1);
}

TEST_CASE("ui: each digit jumps to its cell and opens nothing", "[ui]") {
    GridScene scene("08-grid-begun");
    for (int cell = 1; cell <= 9; ++cell) {
        CAPTURE(cell);
        CHECK_FALSE(scene.press(digit_key(cell)));
        CHECK(picked_cell(scene.press(Key::Enter)) == cell - 1);
    }
}

TEST_CASE("ui: arrows move over the cells and the headers of a grid", "[ui]") {
    GridScene scene("08-grid-begun");
    scene.press(digit_key(5));

    scene.press(Key::Right);
    CHECK(picked_cell(scene.press(Key::Enter)) == 5);
    scene.press(Key::Up);
    CHECK(picked_cell(scene.press(Key::Enter)) == 2);
    scene.press(Key::Up);
    CHECK(helped_side(scene.press(Key::Enter)) == 5);
    scene.press(Key::Left);
    CHECK(helped_side(scene.press(Key::Enter)) == 4);
    scene.press(Key::Down);
    scene.press(Key::Left);
    CHECK(picked_cell(scene.press(Key::Enter)) == 0);
    scene.press(Key::Left);
    CHECK(helped_side(scene.press(Key::Enter)) == 0);
    scene.press(Key::Down);
    CHECK(helped_side(scene.press(Key::Enter)) == 1);
}

TEST_CASE("ui: F1 explains the header in focus and shows the keys anywhere else", "[ui]") {
    GridScene scene("08-grid-begun");

    CHECK(asks<ToggleKeys>(scene.press(Key::F1)));
    scene.press(Key::Up);
    CHECK(helped_side(scene.press(Key::F1)) == 3);
}

TEST_CASE("ui: the mouse opens cells and explains headers", "[ui]") {
    GridScene scene("08-grid");

    CHECK(picked_cell(scene.ui.click_at(scene.view, {326, 598})) == 6);
    CHECK(helped_side(scene.click("Emma Stone")) == 3);
    CHECK(helped_side(scene.click("Yorgos Lanthimos")) == 2);
    CHECK_FALSE(scene.ui.click_at(scene.view, {326, 230})); // solved
}

TEST_CASE("ui: a grid in play gives up and goes to other days and back", "[ui]") {
    GridScene scene("08-grid");

    CHECK(asks<AskGiveUp>(scene.press(Key::G)));
    CHECK(asks<AskGiveUp>(scene.click("Give up")));
    const auto archive = scene.press(Key::A);
    REQUIRE(asks<Go>(archive));
    CHECK(std::get<Go>(*archive).place == Place::Archive);
    CHECK(asks<Go>(scene.click("Other days")));
    CHECK(asks<Back>(scene.press(Key::Escape)));
    CHECK_FALSE(scene.press(Key::W));
    CHECK_FALSE(scene.press(Key::H));
}

TEST_CASE("ui: the mode is chosen by M or by its segments until the first guess", "[ui]") {
    GridScene scene("08-grid-begun");
    const auto mode = [](const std::optional<Intent>& intent) {
        REQUIRE(asks<SetGridMode>(intent));
        return std::get<SetGridMode>(*intent).mode;
    };

    CHECK(mode(scene.press(Key::M)) == 1);
    CHECK(mode(scene.click("Free")) == 2);
    scene.grid().modes = {{"Classic", false}, {"Three lives", false}, {"Free", true}};
    scene.settle();
    CHECK(mode(scene.press(Key::M)) == 0);
    CHECK(scene.ui.shows("Another day"));

    GridScene later("08-grid");
    CHECK_FALSE(later.press(Key::M));
    CHECK(later.ui.shows("Last tries"));
}

TEST_CASE("ui: changing the mode leaves the focus where it is", "[ui]") {
    GridScene scene("08-grid-begun");
    REQUIRE(scene.ui.tab_to(scene.view, "Three lives"));

    scene.grid().key = "another mode";
    scene.settle();

    CHECK(scene.ui.focus_holds("Three lives"));
}

TEST_CASE("ui: after a miss the focus is on its cell and Enter tries another", "[ui]") {
    GridScene scene("26a-grid-miss");

    REQUIRE(scene.ui.focus_holds("still open"));
    CHECK(picked_cell(scene.press(Key::Enter)) == 2);
    CHECK(picked_cell(scene.click("Try another film")) == 2);
    CHECK(asks<AskOverrule>(scene.press(Key::H)));
    CHECK(asks<AskOverrule>(scene.click("Overrule")));
    CHECK(asks<LeaveMiss>(scene.press(Key::Escape)));
    CHECK(asks<LeaveMiss>(scene.click("Leave it")));
    CHECK_FALSE(scene.press(Key::A));
}

TEST_CASE("ui: from a solved cell Enter still tries another film after a miss", "[ui]") {
    GridScene scene("26a-grid-miss");

    scene.press(digit_key(1));
    CHECK(picked_cell(scene.press(Key::Enter)) == 2);
    scene.press(digit_key(9));
    CHECK(picked_cell(scene.press(Key::Enter)) == 8);
}

TEST_CASE("ui: the last miss leads to the answers", "[ui]") {
    GridScene scene("26a-grid-miss");
    scene.grid().miss->can_try = false;
    scene.grid().miss->leave = "See the answers";
    scene.settle();

    CHECK_FALSE(scene.ui.shows("Try another film"));
    CHECK(asks<LeaveMiss>(scene.press(Key::Enter)));
    CHECK(asks<LeaveMiss>(scene.click("See the answers")));
    CHECK(asks<AskOverrule>(scene.press(Key::H)));
}

TEST_CASE("ui: what the catalogue cannot decide is neither right nor wrong", "[ui]") {
    GridScene scene("26a-grid-undecided");

    CHECK(scene.ui.shows("Not decided"));
    CHECK(scene.ui.shows("not known"));
    CHECK(scene.ui.shows("not decided"));
    CHECK_FALSE(scene.ui.shows("does not fit"));
}

TEST_CASE("ui: the cell that cannot be filled is named only on request", "[ui]") {
    GridScene quiet("26b-grid-out-of-reach");
    CHECK_FALSE(quiet.ui.shows("cannot be filled"));
    CHECK(asks<ShowReach>(quiet.press(Key::W)));
    CHECK(asks<ShowReach>(quiet.click("Show which cell")));

    GridScene shown("26b-grid-reach-shown");
    CHECK(shown.ui.shows("cannot be filled"));
    CHECK(asks<ShowReach>(shown.press(Key::W)));
}

TEST_CASE("ui: at the end the answers follow the focus and the mouse", "[ui]") {
    GridScene scene("10-grid-finished");

    CHECK(scene.ui.shows("Gosling and Stone"));
    scene.press(Key::Right);
    scene.settle();
    CHECK_FALSE(scene.ui.shows("Gosling and Stone"));
    CHECK(scene.ui.shows("7 films fit"));
    scene.press(digit_key(1));
    scene.settle();
    CHECK(scene.ui.shows("Gosling and Stone"));
    scene.ui.click_at(scene.view, {742, 598});
    scene.settle();
    CHECK(scene.ui.shows("7 films fit"));
}

TEST_CASE("ui: a board given up tells the answers of the cell at hand", "[ui]") {
    GridScene scene("08-grid-begun");
    scene.press(digit_key(6));
    const View before = scene.view;

    scene.view = Scene::sample_named("10-grid-finished");
    scene.view.mark = before.mark;
    scene.grid().key = std::get<GridView>(before.screen).key;
    scene.settle();

    CHECK_FALSE(scene.ui.shows("Gosling and Stone"));
    scene.press(digit_key(1));
    scene.settle();
    CHECK(scene.ui.shows("Gosling and Stone"));
}

TEST_CASE("ui: the answers of a cell scroll by the paging keys", "[ui]") {
    GridScene scene("10-grid-finished");
    scene.press(digit_key(5));
    scene.settle();
    REQUIRE_FALSE(scene.ui.shows("Whiplash"));

    scene.press(Key::PageDown);
    scene.press(Key::PageDown);
    scene.settle();

    CHECK(scene.ui.shows("Whiplash"));
    scene.press(Key::PageUp);
    scene.press(Key::PageUp);
    scene.settle();
    CHECK(scene.ui.shows("Birdman"));
}

TEST_CASE("ui: a finished grid is shared and no cell of it opens", "[ui]") {
    GridScene scene("10-grid-finished");

    CHECK_FALSE(scene.press(Key::Enter));
    scene.press(digit_key(9));
    CHECK_FALSE(scene.press(Key::Enter));
    CHECK_FALSE(scene.press(Key::G));
    CHECK(asks<CopyShare>(scene.press(Key::C)));
    CHECK(asks<CopyShare>(scene.click("Copy")));
    CHECK(asks<Go>(scene.press(Key::A)));
}

TEST_CASE("ui: a ruling is told on the ticket", "[ui]") {
    GridScene scene("10-grid-ruled");

    CHECK(scene.ui.shows("1 house ruling"));
}

TEST_CASE("ui: a grid at rest draws the same frame again", "[ui]") {
    const std::string name =
        GENERATE("08-grid", "10-grid-finished", "26a-grid-miss", "09-picker", "11-archive",
                 "27-workshop", "28a-ruling-dialog", "28b-rulings", "08-grid-help");
    CAPTURE(name);
    Scene scene(name);
    const auto texts = [&] {
        std::string all;
        for (const DrawnText& text : scene.ui.state().last_texts)
            all += text.text + " " + std::to_string(text.rect.x) + " " +
                   std::to_string(text.rect.y) + "\n";
        return all;
    };
    const std::string before = texts();

    CHECK_FALSE(scene.ui.frame(scene.view));

    CHECK(texts() == before);
    CHECK_FALSE(moving(scene.ui.state()));
}
