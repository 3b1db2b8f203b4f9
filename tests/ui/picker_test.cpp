// Over the board: the film picker, the help of a header and the form of a ruling.
#include "ui/scene.h"

using namespace epilogue;

namespace {

// Answers each search as the model would: with rows for what was typed.
struct PickerScene : Scene {
    using Scene::Scene;

    PickerView& picker() { return *std::get<GridView>(view.screen).picker; }

    void typed(const std::string& text) {
        picker().typed = text;
        settle();
    }
};

std::string guess(const std::optional<Intent>& intent) {
    REQUIRE(asks<GuessFilm>(intent));
    return std::get<GuessFilm>(*intent).film;
}

std::string search(const std::optional<Intent>& intent) {
    REQUIRE(asks<SearchFilms>(intent));
    return std::get<SearchFilms>(*intent).typed;
}

} // namespace

TEST_CASE("ui: in the picker one types at once and each letter is looked for", "[ui]") {
    PickerScene scene("09-picker");

    CHECK(search(scene.type("u")) == "favou");
    scene.typed("favou");
    CHECK(search(scene.type("r")) == "favour");
}

TEST_CASE("ui: letters in the picker are no shortcuts", "[ui]") {
    PickerScene scene("09-picker");

    for (const Key key : {Key::G, Key::A, Key::H, Key::W, Key::M, Key::D5})
        CHECK_FALSE(scene.press(key));
}

TEST_CASE("ui: Enter guesses the chosen row and up and down choose", "[ui]") {
    PickerScene scene("09-picker");

    CHECK(guess(scene.press(Key::Enter)) == "tt1994");
    scene.press(Key::Down);
    CHECK(guess(scene.press(Key::Enter)) == "tt2018");
    for (int i = 0; i < 20; ++i)
        scene.press(Key::Down);
    CHECK(guess(scene.press(Key::Enter)) == "tt1982");
    scene.press(Key::Up);
    CHECK(guess(scene.press(Key::Enter)) == "tt1940");
    for (int i = 0; i < 20; ++i)
        scene.press(Key::Up);
    CHECK(guess(scene.press(Key::Enter)) == "tt1994");
}

TEST_CASE("ui: the first row is chosen again after each change", "[ui]") {
    PickerScene scene("09-picker");
    scene.press(Key::Down);
    scene.press(Key::Down);

    scene.type("u");
    scene.typed("favou");

    CHECK(guess(scene.press(Key::Enter)) == "tt1994");
}

TEST_CASE("ui: Enter waits for the rows of what was typed last", "[ui]") {
    PickerScene scene("09-picker");
    scene.type("u");

    CHECK_FALSE(scene.press(Key::Enter));
    scene.picker().typed = "favou";
    CHECK(guess(scene.ui.frame(scene.view)) == "tt1994");
    CHECK_FALSE(scene.ui.frame(scene.view));
}

TEST_CASE("ui: a film that is in the grid is passed over", "[ui]") {
    PickerScene scene("09-picker-used");

    CHECK(scene.ui.shows("already in your grid"));
    CHECK(guess(scene.press(Key::Enter)) == "p2");
    scene.press(Key::Up);
    CHECK(guess(scene.press(Key::Enter)) == "p2");
    CHECK_FALSE(scene.click("already in your grid"));
}

TEST_CASE("ui: the picker answers the mouse and keeps the field at work", "[ui]") {
    PickerScene scene("09-picker");

    CHECK(guess(scene.click("1942")) == "tt1942");
    scene.settle();
    CHECK(search(scene.type("x")) == "favox");
    CHECK(asks<Back>(scene.ui.click_at(scene.view, {936, 122}))); // Esc, in its corner
    CHECK(asks<Back>(scene.ui.click_at(scene.view, {100, 600})));
    CHECK_FALSE(scene.ui.click_at(scene.view, {640, 680}));
}

TEST_CASE("ui: the picker is cleared by Ctrl Backspace and closed by Esc", "[ui]") {
    PickerScene scene("09-picker");

    CHECK(search(scene.press({Key::Backspace, true})).empty());
    scene.typed("");
    CHECK(asks<Back>(scene.press(Key::Escape)));
    CHECK(search(scene.type("a")) == "a");
}

TEST_CASE("ui: without rows the picker says why and Enter guesses nothing", "[ui]") {
    PickerScene scene("09-picker-nothing");

    CHECK(scene.ui.shows("No title begins like that"));
    CHECK_FALSE(scene.press(Key::Enter));
    CHECK_FALSE(scene.press(Key::Down));
}

TEST_CASE("ui: by the keyboard alone from the board to a guess and back to its cell", "[ui]") {
    Scene scene("08-grid");
    auto& grid = std::get<GridView>(scene.view.screen);
    scene.press(digit_key(9));
    REQUIRE(asks<OpenPicker>(scene.press(Key::Enter)));

    PickerView picker = *std::get<GridView>(Scene::sample_named("09-picker").screen).picker;
    picker.typed.clear();
    picker.rows.clear();
    grid.picker = picker;
    scene.settle();
    CHECK(search(scene.type("the favourite")) == "the favourite");
    grid.picker->typed = "the favourite";
    grid.picker->rows = {{"tt5083738", "The Favourite", 2018, "", {{0, 13}}, false}};
    scene.settle();
    CHECK(guess(scene.press(Key::Enter)) == "tt5083738");

    grid.picker.reset();
    GridCellView& cell = grid.cells.at(8);
    cell.state = GridCellView::State::Solved;
    cell.title = "The Favourite";
    cell.year = 2018;
    scene.settle();
    CHECK(scene.ui.focus_holds("2018"));
}

TEST_CASE("ui: after the picker the focus is on its cell whatever had opened it", "[ui]") {
    Scene scene("26a-grid-miss");
    auto& grid = std::get<GridView>(scene.view.screen);
    REQUIRE(asks<OpenPicker>(scene.click("Try another film")));
    REQUIRE(scene.ui.focus_holds("Try another film"));
    PickerView picker = *std::get<GridView>(Scene::sample_named("09-picker").screen).picker;
    picker.cell = 2;
    grid.picker = picker;
    grid.miss.reset();
    scene.settle();

    grid.picker.reset();
    grid.miss = std::get<GridView>(Scene::sample_named("26a-grid-miss").screen).miss;
    scene.settle();

    CHECK(scene.ui.focus_holds("still open"));
}

TEST_CASE("ui: what was typed is gone when the picker opens again", "[ui]") {
    PickerScene scene("09-picker");
    auto& grid = std::get<GridView>(scene.view.screen);
    scene.type("u");
    const PickerView again = *grid.picker;
    grid.picker.reset();
    scene.settle();
    grid.picker = again;
    grid.picker->typed.clear();
    scene.settle();

    CHECK(search(scene.type("x")) == "x");
}

TEST_CASE("ui: the help of a header closes by Esc and F1 and mouse", "[ui]") {
    Scene scene("08-grid-help");

    CHECK(scene.ui.shows("competitive Academy Award"));
    CHECK(asks<Back>(scene.press(Key::Escape)));
    CHECK(asks<Back>(scene.press(Key::F1)));
    CHECK(asks<Back>(scene.press(Key::Enter)));
    CHECK(asks<Back>(scene.ui.click_at(scene.view, {60, 740})));
    CHECK_FALSE(scene.press(Key::G));
}

TEST_CASE("ui: a ruling takes one of three reasons and a note", "[ui]") {
    Scene scene("28a-ruling-dialog");
    const auto counted = [](const std::optional<Intent>& intent) {
        REQUIRE(asks<CountIt>(intent));
        return std::get<CountIt>(*intent);
    };

    REQUIRE(scene.ui.focus_holds("Count it"));
    CHECK(counted(scene.press(Key::Enter)).reason == 0);
    scene.press(digit_key(3));
    CHECK(counted(scene.press(Key::Enter)).reason == 2);
    scene.click("The catalogue is wrong");
    CHECK(counted(scene.press(Key::Enter)).reason == 1);
    REQUIRE(scene.ui.tab_to(scene.view, "A note for the others"));
    scene.type("1 word in 2014");
    const CountIt given = counted(scene.press(Key::Enter));
    CHECK(given.reason == 1);
    CHECK(given.note == "1 word in 2014");
    CHECK(asks<CountIt>(scene.click("Count it")));
}

TEST_CASE("ui: the form of a ruling is left without harm", "[ui]") {
    Scene scene("28a-ruling-dialog");

    CHECK(asks<Decline>(scene.press(Key::Escape)));
    CHECK(asks<Decline>(scene.click("Keep the miss")));
    CHECK_FALSE(scene.press(Key::H));
    CHECK_FALSE(scene.click("Academy Award"));
}
