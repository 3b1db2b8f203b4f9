#include "support/catch.h"

#include "text/fake_host.h"
#include "text/grid_views.h"
#include "text/views.h"

using namespace epilogue;
using namespace epilogue::terminal_tests;

namespace {

FakeHost host_with(ScreenView screen) {
    FakeHost host;
    host.view = shown(std::move(screen));
    return host;
}

template <class T> T asked(const FakeHost& host, std::size_t at = 0) {
    REQUIRE(host.asked.size() > at);
    REQUIRE(std::holds_alternative<T>(host.asked[at]));
    return std::get<T>(host.asked[at]);
}

} // namespace

TEST_CASE("text: the archive is a list of days with their state", "[text]") {
    const std::string out = host_with(archive()).play("");

    CHECK(says(out, "Archive of the Movie Grid. November 2026.\n"
                    "  1  Sun, solved\n"
                    "  2  Mon, solved\n"));
    CHECK(says(out, " 22  Sun, in play, today\n 23  Mon, not out yet\n"));
    CHECK(says(out, "Sunday 22 November, No. 326: in play, 3 of 9, rarity 254.\n"
                    "Days played late count for statistics, not for the streak.\n"
                    "Type a day's number. Enter: go on, Sunday 22 November.\n"));
}

TEST_CASE("text: in the archive a number chooses a day and Enter opens it", "[text]") {
    FakeHost host = host_with(archive());
    host.react = [](const Intent& intent, View& view) {
        if (!std::holds_alternative<ChooseDay>(intent))
            return;
        auto& month = std::get<ArchiveView>(view.screen);
        month.title = "Thursday 19 November";
        month.number = "No. 323";
        month.word = "Solved";
        month.detail = "9 of 9, rarity 771";
        month.act = "Look again";
        month.date = "2026-11-19";
    };

    const std::string out = host.play("19\n\n");

    CHECK(asked<ChooseDay>(host, 0).day == "2026-11-19");
    CHECK(asked<OpenGrid>(host, 1).day == "2026-11-19");
    CHECK(says(out, "> 19\n\nThursday 19 November, No. 323: solved, 9 of 9, rarity 771.\n"
                    "Type a day's number. Enter: look again, Thursday 19 November.\n"));
}

TEST_CASE("text: the archive turns its months and goes back", "[text]") {
    FakeHost host = host_with(archive());

    const std::string out = host.play("n\np\nt\nb\n31\n");

    CHECK(asked<TurnMonth>(host, 0).by == 1);
    CHECK(asked<TurnMonth>(host, 1).by == -1);
    CHECK(asked<ChooseDay>(host, 2).day.empty());
    asked<Back>(host, 3);
    CHECK(says(out, "Read \"31\": that is not among what may be typed here."));
}

TEST_CASE("text: a month turned is read whole", "[text]") {
    FakeHost host = host_with(archive());
    host.react = [](const Intent& intent, View& view) {
        if (std::holds_alternative<TurnMonth>(intent))
            std::get<ArchiveView>(view.screen).month = "December 2026";
    };

    const std::string out = host.play("n\n");

    CHECK(says(out, "> n\n\nArchive of the Movie Grid. December 2026.\n  1  Sun, solved\n"));
}

TEST_CASE("text: the workshop tells sides and counts and the proof", "[text]") {
    const std::string open = host_with(workshop()).play("");
    CHECK(says(open, "Grid workshop. A board of your own, unsaved.\n"
                     "Column 1: Emma Stone, in the cast.\n"));
    CHECK(says(open, "Row 3: not chosen yet.\n"
                     "  r3c1  waits for its row and its column\n"));
    CHECK(says(open, "Six criteria make a board.\nCode: none until the board is proved.\n"));

    const std::string out = host_with(proved()).play("");
    CHECK(says(out, "Row 3: Yorgos Lanthimos, directed by.\n"
                    "  r3c1  2 films, few\n"
                    "  r3c2  2 films, few\n"
                    "  r3c3  1 film, forced\n"
                    "Proved: 9 different films can fill it.\n"
                    "1 cell has a single film. It will be flagged on the board.\n"
                    "Code: 7K2M-QD4R-09XA-B3TE, which gives a friend this board.\n"
                    "Saved boards:\n"
                    "saved 1  Gosling, Stone, 2010s, saved 22 Nov 2026, played\n"
                    "saved 2  Six directors, saved 20 Nov 2026\n"));
}

TEST_CASE("text: each command of the workshop asks for what it says", "[text]") {
    FakeHost host = host_with(proved());

    host.play("swap\nplay\nsave\ncode\nopen 7K2M-QD4R-09XA-B3TE\nsaved 2\ndrop 1\nrow 2\nb\n");

    asked<SwapSides>(host, 0);
    asked<PlayDraft>(host, 1);
    asked<SaveDraft>(host, 2);
    asked<CopyCode>(host, 3);
    CHECK(asked<OpenCode>(host, 4).code == "7K2M-QD4R-09XA-B3TE");
    CHECK(asked<OpenSaved>(host, 5).index == 1);
    CHECK(asked<DropSaved>(host, 6).index == 0);
    CHECK(asked<EditSide>(host, 7).side == 1);
    asked<Back>(host, 8);
}

TEST_CASE("text: a board that is not proved is neither played nor given away", "[text]") {
    FakeHost host = host_with(workshop());

    const std::string out = host.play("play\ncode\n");

    CHECK(says(out, "Not yet. Six criteria make a board.\n"));
    CHECK(host.asked.empty());
}

TEST_CASE("text: a code is printed where there is no clipboard and a wrong one is told", "[text]") {
    FakeHost host = host_with(proved());
    host.react = [&](const Intent& intent, View& view) {
        if (std::holds_alternative<CopyCode>(intent))
            host.to_copy = "7K2M-QD4R-09XA-B3TE";
        if (std::holds_alternative<OpenCode>(intent))
            std::get<WorkshopView>(view.screen).code_error = "A letter of the code is wrong";
    };

    const std::string out = host.play("code\nopen 7K2M\n");

    CHECK(says(out, "> code\n\nTo copy and paste:\n7K2M-QD4R-09XA-B3TE\n"));
    CHECK(says(out, "> open 7K2M\n\nA letter of the code is wrong.\n"));
}

TEST_CASE("text: one line names a side and its criterion", "[text]") {
    FakeHost host = host_with(workshop());
    host.react = [](const Intent& intent, View& view) {
        if (std::holds_alternative<EditSide>(intent))
            view.screen = std::get<EditSide>(intent).side < 0 ? ScreenView(proved()) : choosing();
        if (std::holds_alternative<SearchCriterion>(intent))
            std::get<WorkshopView>(view.screen).choice->rows.resize(1);
    };

    const std::string out = host.play("row 3 director chazelle\n");

    REQUIRE(host.asked.size() == 5);
    CHECK(asked<EditSide>(host, 0).side == 2);
    CHECK(asked<ChooseKind>(host, 1).kind == static_cast<int>(CriterionKind::Director));
    CHECK(asked<SearchCriterion>(host, 2).typed == "chazelle");
    CHECK(asked<PickCriterion>(host, 3).index == 7);
    CHECK(asked<EditSide>(host, 4).side == -1);
    CHECK_FALSE(says(out, "Criterion for row 3"));
    CHECK(says(out, "Row 3: Yorgos Lanthimos, directed by.\n  r3c1  2 films, few\n"));
}

TEST_CASE("text: a name that means several criteria lists them", "[text]") {
    FakeHost host = host_with(workshop());
    host.react = [](const Intent& intent, View& view) {
        if (std::holds_alternative<EditSide>(intent))
            view.screen = choosing();
    };

    const std::string out = host.play("row 3 director a\n");

    REQUIRE(host.asked.size() == 3);
    CHECK(says(out, "Criterion for row 3.\n"
                    "Kinds: person, two people and director (chosen).\n"
                    "Alphabetical by family name. 115 believed complete.\n"
                    "  1  Damien Chazelle, 5 films; 2 with column 1, 2 with column 2, 1 with\n"
                    "     column 3; chosen\n"
                    "  2  Greta Gerwig, 4 films; 3 with column 1, 0 with column 3\n"));
}

TEST_CASE("text: among several criteria the one that is called so is taken", "[text]") {
    FakeHost host = host_with(choosing());

    host.play("row 3 director GRETA gerwig\n");

    REQUIRE(host.asked.size() == 5);
    CHECK(asked<PickCriterion>(host, 3).index == 9);
}

TEST_CASE("text: a criterion is picked by number or found by name or kind", "[text]") {
    FakeHost host = host_with(choosing());

    const std::string out = host.play("2\ngerwig\nkind years\nkind 1990s\ncolumn 1\n\n");

    CHECK(asked<PickCriterion>(host, 0).index == 9);
    CHECK(asked<EditSide>(host, 1).side == -1);
    CHECK(asked<SearchCriterion>(host, 2).typed == "gerwig");
    CHECK(asked<EditSide>(host, 3).side == 2);
    CHECK(asked<ChooseKind>(host, 4).kind == static_cast<int>(CriterionKind::Years));
    CHECK(asked<EditSide>(host, 5).side == 3);
    CHECK(asked<EditSide>(host, 6).side == -1);
    CHECK(says(out, "Read \"kind 1990s\": the kinds are two people, person,"));
}

TEST_CASE("text: a line that the workshop cannot read says what it takes", "[text]") {
    FakeHost host = host_with(workshop());

    const std::string out = host.play("row 4\nrow 1 chazelle\nopen\nchazelle\n");

    CHECK(says(out, "Read \"row 4\": the sides are row 1 to 3 and column 1 to 3.\n"));
    CHECK(says(out, "Read \"row 1 chazelle\": after row 1 comes a kind: two people, person,"));
    CHECK(says(out, "Read \"open\": it begins with a side, such as row 1 or column 2, or is"));
    CHECK(host.asked.empty());
}

TEST_CASE("text: house rulings are listed and set aside and removed", "[text]") {
    FakeHost host = host_with(rulings_kept());

    const std::string out =
        host.play("1\n2\nremove 2\nexport\nbring in ../Theo's rulings.toml\n\n");

    CHECK(says(out, "House rulings. 2 kept, 1 in force.\n"
                    "  1  Birdman (2014): One-word title. Known by this title. Nora, 22 Nov.\n"
                    "     It touches 1 grid. In force.\n"
                    "  2  Drive (2011): Academy Award. House custom. Theo, 20 Nov. It touches\n"
                    "     2 grids. Set aside.\n"));
    CHECK(asked<SetRulingOn>(host, 0).index == 0);
    CHECK_FALSE(asked<SetRulingOn>(host, 0).on);
    CHECK(asked<SetRulingOn>(host, 1).index == 1);
    CHECK(asked<SetRulingOn>(host, 1).on);
    CHECK(asked<AskRemoveRuling>(host, 2).index == 1);
    asked<ExportRulings>(host, 3);
    CHECK(asked<BringInRulings>(host, 4).path == "../Theo's rulings.toml");
    CHECK(asked<OpenSettingsPage>(host, 5).page == SettingsPage::Look);
}

TEST_CASE("text: without rulings the page says so and still takes a file", "[text]") {
    SettingsView view = settings(SettingsPage::Rulings);
    view.rulings.nothing = "No ruling has been made in this house";
    FakeHost host = host_with(view);

    const std::string out = host.play("export\n1\nbring in x.toml\n");

    CHECK(says(out, "House rulings.\nNo ruling has been made in this house.\n"
                    "Type bring in and a file. Enter alone goes back."));
    REQUIRE(host.asked.size() == 1);
    CHECK(asked<BringInRulings>(host).path == "x.toml");
}

TEST_CASE("text: settings lead to the rulings and turn the mark of films left", "[text]") {
    SettingsView view = settings(SettingsPage::Look);
    view.rulings.summary = "2 kept, 1 in force";
    FakeHost host = host_with(view);

    const std::string out = host.play("5\n6\n");

    CHECK(says(out, "  5  House rulings: 2 kept, 1 in force\n"
                    "  6  A grid tells when a cell can no longer be filled: yes\n"));
    CHECK(asked<OpenSettingsPage>(host, 0).page == SettingsPage::Rulings);
    CHECK_FALSE(asked<SetReachMark>(host, 1).on);
}
