// Archive, workshop and house rulings, by keyboard and by mouse.
#include "ui/scene.h"

using namespace epilogue;

namespace {

std::string day_of(const std::optional<Intent>& intent) {
    REQUIRE(asks<ChooseDay>(intent));
    return std::get<ChooseDay>(*intent).day;
}

int month_of(const std::optional<Intent>& intent) {
    REQUIRE(asks<TurnMonth>(intent));
    return std::get<TurnMonth>(*intent).by;
}

int side_of(const std::optional<Intent>& intent) {
    REQUIRE(asks<EditSide>(intent));
    return std::get<EditSide>(*intent).side;
}

} // namespace

TEST_CASE("ui: the archive begins at the chosen day and arrows choose another", "[ui]") {
    Scene scene("11-archive");

    REQUIRE(scene.ui.focus_holds("19"));
    CHECK(day_of(scene.press(Key::Right)) == "2026-11-20");
    scene.press(Key::Left);
    CHECK(day_of(scene.press(Key::Up)) == "2026-11-12");
    CHECK(day_of(scene.click("7")) == "2026-11-07");
}

TEST_CASE("ui: the archive turns its months and finds today", "[ui]") {
    Scene scene("11-archive");

    CHECK(month_of(scene.press(Key::PageUp)) == -1);
    CHECK(month_of(scene.press(Key::PageDown)) == 1);
    CHECK(day_of(scene.press(Key::Home)).empty());
}

TEST_CASE("ui: a day chosen by a key of its own takes the focus along", "[ui]") {
    Scene scene("11-archive");
    auto& archive = std::get<ArchiveView>(scene.view.screen);

    for (ArchiveView::Day& day : archive.days)
        day.chosen = day.number == "22";
    archive.date = "2026-11-22";
    scene.settle();

    CHECK(scene.ui.focus_holds("Today"));
}

TEST_CASE("ui: G and Enter open the chosen day of the archive", "[ui]") {
    Scene scene("11-archive");
    const auto opened = [](const std::optional<Intent>& intent) {
        REQUIRE(asks<OpenGrid>(intent));
        return std::get<OpenGrid>(*intent).day;
    };

    CHECK(opened(scene.press(Key::G)) == "2026-11-19");
    CHECK(opened(scene.press(Key::Enter)) == "2026-11-19");
    CHECK(opened(scene.click("Look again")) == "2026-11-19");
    CHECK(asks<Back>(scene.press(Key::Escape)));

    Scene early("11-archive-early");
    CHECK(opened(early.click("Play early")) == "2026-11-25");
}

TEST_CASE("ui: the workshop changes each side by keyboard and by mouse", "[ui]") {
    Scene scene("27-workshop-saved");

    CHECK(side_of(scene.press(Key::Enter)) == 0);
    scene.press(Key::Down);
    CHECK(side_of(scene.press(Key::Enter)) == 1);
    CHECK(side_of(scene.click("Best Picture")) == 3);
    CHECK(side_of(scene.click("Choose")) == 4);
    CHECK_FALSE(scene.press(Key::Delete));
}

TEST_CASE("ui: a proved draft is played and saved and swapped and given to a friend", "[ui]") {
    Scene scene("27-workshop");

    CHECK(asks<PlayDraft>(scene.press(Key::P)));
    CHECK(asks<PlayDraft>(scene.click("Play it")));
    CHECK(asks<SaveDraft>(scene.press(Key::S)));
    CHECK(asks<SaveDraft>(scene.click("Save")));
    CHECK(asks<CopyCode>(scene.press(Key::C)));
    CHECK(asks<CopyCode>(scene.click("Code")));
    CHECK(asks<SwapSides>(scene.press(Key::X)));
}

TEST_CASE("ui: a draft that cannot be filled is not played", "[ui]") {
    Scene scene("27-workshop-saved");

    CHECK_FALSE(scene.press(Key::P));
    CHECK_FALSE(scene.press(Key::C));
    CHECK_FALSE(asks<PlayDraft>(scene.click("Play it")));
}

TEST_CASE("ui: a criterion is chosen by kind and search and row", "[ui]") {
    Scene scene("27-workshop");

    const auto kind = scene.click("Running time");
    REQUIRE(asks<ChooseKind>(kind));
    CHECK(std::get<ChooseKind>(*kind).kind == 8);
    const auto row = scene.click("Martin Scorsese");
    REQUIRE(asks<PickCriterion>(row));
    CHECK(std::get<PickCriterion>(*row).index == 2);
    CHECK(asks<PickCriterion>(scene.enter("Greta Gerwig")));
    REQUIRE(scene.ui.tab_to(scene.view, "Find a director"));
    const auto search = scene.type("p");
    REQUIRE(asks<SearchCriterion>(search));
    CHECK(std::get<SearchCriterion>(*search).typed == "p");
    CHECK_FALSE(scene.press(Key::P));
    CHECK(side_of(scene.press(Key::Escape)) == -1);
    scene.settle();
    CHECK(side_of(scene.click("Esc")) == -1);
}

TEST_CASE("ui: Enter chooses the first of the criteria that were typed for", "[ui]") {
    Scene scene("27-workshop");
    auto& choice = std::get<WorkshopView>(scene.view.screen).choice;
    REQUIRE(scene.ui.tab_to(scene.view, "Find a director"));
    CHECK_FALSE(asks<PickCriterion>(scene.press(Key::Enter)));

    scene.type("gerwig");
    choice->typed = "gerwig";
    choice->rows.erase(choice->rows.begin());
    const auto first = scene.press(Key::Enter);

    REQUIRE(asks<PickCriterion>(first));
    CHECK(std::get<PickCriterion>(*first).index == choice->rows.front().index);
    choice->rows.clear();
    CHECK_FALSE(scene.press(Key::Enter));
}

TEST_CASE("ui: an opened side is searched at once and closing leads back to it", "[ui]") {
    Scene scene("27-workshop-saved");
    auto& workshop = std::get<WorkshopView>(scene.view.screen);
    scene.press(Key::Down);
    scene.press(Key::Down);
    REQUIRE(side_of(scene.press(Key::Enter)) == 2);

    workshop.choice = std::get<WorkshopView>(Scene::sample_named("27-workshop").screen).choice;
    scene.settle();
    CHECK(asks<SearchCriterion>(scene.type("s")));
    workshop.choice.reset();
    scene.settle();

    CHECK(side_of(scene.press(Key::Enter)) == 2);
}

TEST_CASE("ui: Enter on the side that is open leads to its search", "[ui]") {
    Scene scene("27-workshop");
    const auto& workshop = std::get<WorkshopView>(scene.view.screen);
    REQUIRE(workshop.choice);
    const auto& open =
        workshop.choice->side < 3
            ? workshop.rows.at(static_cast<std::size_t>(workshop.choice->side))
            : workshop.columns.at(static_cast<std::size_t>(workshop.choice->side) - 3);
    REQUIRE(open.criterion);

    CHECK(side_of(scene.enter(open.criterion->label)) == workshop.choice->side);
    scene.settle();

    CHECK(asks<SearchCriterion>(scene.type("s")));
}

TEST_CASE("ui: saved boards are opened and dropped", "[ui]") {
    Scene scene("27-workshop-saved");
    const auto opened = scene.click("Best Picture, DiCaprio");
    REQUIRE(asks<OpenSaved>(opened));
    CHECK(std::get<OpenSaved>(*opened).index == 1);

    REQUIRE(scene.ui.tab_to(scene.view, "Gosling, Stone, 2010s"));
    CHECK(asks<OpenSaved>(scene.press(Key::Enter)));
    const auto dropped = scene.press(Key::Delete);
    REQUIRE(asks<DropSaved>(dropped));
    CHECK(std::get<DropSaved>(*dropped).index == 0);
}

TEST_CASE("ui: a friend's code opens by Enter", "[ui]") {
    Scene scene("27-workshop-saved");
    CHECK(scene.ui.shows("has a slip"));
    REQUIRE(scene.ui.tab_to(scene.view, "7K2M-QD4R-09XA"));

    CHECK_FALSE(scene.press(Key::Enter));
    scene.type("7K2M-QD4R");
    const auto opened = scene.press(Key::Enter);

    REQUIRE(asks<OpenCode>(opened));
    CHECK(std::get<OpenCode>(*opened).code == "7K2M-QD4R");
}

TEST_CASE("ui: a ruling is switched and removed and exported", "[ui]") {
    Scene scene("28b-rulings");
    const auto switched = [](const std::optional<Intent>& intent) {
        REQUIRE(asks<SetRulingOn>(intent));
        return std::get<SetRulingOn>(*intent);
    };

    REQUIRE(scene.ui.focus_holds("Birdman"));
    CHECK(switched(scene.press(Key::Space)).index == 0);
    CHECK_FALSE(switched(scene.press(Key::Space)).on);
    for (int i = 0; i < 3; ++i)
        scene.press(Key::Down);
    REQUIRE(scene.ui.focus_holds("Birds of Prey"));
    CHECK(switched(scene.press(Key::Space)).index == 3);
    CHECK(switched(scene.press(Key::Space)).on);
    const auto removed = scene.press(Key::Delete);
    REQUIRE(asks<AskRemoveRuling>(removed));
    CHECK(std::get<AskRemoveRuling>(*removed).index == 3);
    CHECK(asks<ExportRulings>(scene.press(Key::E)));
    CHECK(asks<ExportRulings>(scene.click("Export as a patch pack")));
    CHECK(asks<SetRulingOn>(scene.click("Off")));
}

TEST_CASE("ui: rulings are brought in from a path", "[ui]") {
    const std::string name = GENERATE("28b-rulings", "28b-rulings-none");
    Scene scene(name);
    CAPTURE(name);

    CHECK_FALSE(scene.press(Key::I));
    scene.settle();
    scene.type("rulings.toml");
    const auto brought = scene.press(Key::Enter);

    REQUIRE(asks<BringInRulings>(brought));
    CHECK(std::get<BringInRulings>(*brought).path == "rulings.toml");
    scene.settle();
    CHECK(scene.ui.shows("Bring in rulings"));
    scene.press(Key::I);
    scene.settle();
    CHECK_FALSE(scene.press(Key::Escape));
    scene.settle();
    CHECK(scene.ui.shows("Bring in rulings"));
    CHECK(asks<Back>(scene.press(Key::Escape)));
}

TEST_CASE("ui: the mark of a cell out of reach is a setting", "[ui]") {
    Scene scene("17-settings-timing");

    scene.press(Key::Down);
    const auto set = scene.press(Key::Space);

    REQUIRE(asks<SetReachMark>(set));
    CHECK_FALSE(std::get<SetReachMark>(*set).on);
    const auto page = scene.click("Rulings");
    REQUIRE(asks<OpenSettingsPage>(page));
    CHECK(std::get<OpenSettingsPage>(*page).page == SettingsPage::Rulings);
}
