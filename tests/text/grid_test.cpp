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

TEST_CASE("text: the first page tells how the grid of the day stands", "[text]") {
    const auto line = [](const GridTileView& tile) {
        HomeView view = home();
        view.grid = tile;
        return host_with(view).play("");
    };
    GridTileView tile = home().grid;
    CHECK(says(line(tile), "  2  Movie Grid No. 326: 3 of 9 solved, 5 guesses left\n"));
    tile.score = "0/9";
    tile.word = "Not played yet";
    tile.detail = "";
    CHECK(says(line(tile), "  2  Movie Grid No. 326: not played yet\n"));
    CHECK(says(line(GridTileView{}), "  2  Movie Grid\n"));
}

TEST_CASE("text: the board is told by rows and columns and cells with their state", "[text]") {
    FakeHost host = host_with(grid());

    const std::string out = host.play("");

    CHECK(says(out, "Movie Grid No. 326, Sunday 22 November.\n"
                    "Streak: 6 days.\n"
                    "Column 1: Emma Stone, in the cast.\n"
                    "Column 2: 2010 to 2019, first release.\n"
                    "Column 3: Academy Award, won at least one.\n"
                    "\n"
                    "Last guess: Parasite is right.\n"
                    "Row 1: Ryan Gosling, in the cast.\n"
                    "  r1c1  Crazy, Stupid, Love. (2011), rarity 84\n"
                    "  r1c2  open\n"
                    "  r1c3  open\n"
                    "Row 2: One-word title, no subtitle.\n"
                    "  r2c1  open\n"
                    "  r2c2  open\n"
                    "  r2c3  Parasite (2019), rarity 99\n"
                    "Row 3: Yorgos Lanthimos, directed by.\n"
                    "  r3c1  open\n"
                    "  r3c2  The Lobster (2015), rarity 71\n"
                    "  r3c3  open\n"
                    "Solved 3 of 9. Rarity 254. 5 of 9 guesses left.\n"
                    "There are films left for every cell.\n"
                    "Nine guesses, each counts.\n"
                    "Type a cell and a film, such as r1c2 and a title.\n"
                    "Also: g give up, t tries so far, s save and go to the first page, h\n"
                    "help.\n"));
    CHECK(host.asked.empty());
}

TEST_CASE("text: lives and free play tell their guesses in words", "[text]") {
    GridView lives = grid();
    lives.guesses = "2";
    lives.guesses_detail = "of 3 lives, misses only";
    CHECK(says(host_with(lives).play(""), "2 of 3 lives left.\n"));
    GridView free = grid();
    free.guesses = "Free";
    free.guesses_detail = "as many as you like";
    CHECK(says(host_with(free).play(""), "Guesses: as many as you like.\n"));
}

TEST_CASE("text: a cell and a film are passed on as they were typed", "[text]") {
    const std::vector<std::pair<std::string, std::pair<int, std::string>>> lines = {
        {"r1c2 la la land", {1, "la la land"}},
        {"R1C3 heat 1995", {2, "heat 1995"}},
        {"r3 c3: Am\u00E9lie", {8, "Am\u00E9lie"}},
        {"r2c1 q", {3, "q"}},
        {"r2c2 1917", {4, "1917"}}};
    for (const auto& [typed, meant] : lines) {
        CAPTURE(typed);
        FakeHost host = host_with(grid());

        host.play(typed + "\n");

        const auto guess = asked<GuessTyped>(host);
        CHECK(guess.cell == meant.first);
        CHECK(guess.typed == meant.second);
    }
}

TEST_CASE("text: a cell alone asks for the film in a line of its own", "[text]") {
    FakeHost host = host_with(grid());
    host.react = [](const Intent& intent, View& view) {
        if (std::holds_alternative<OpenPicker>(intent))
            view.screen = picking();
    };

    const std::string out = host.play("r1c2\nq\n\n");

    CHECK(asked<OpenPicker>(host).cell == 1);
    CHECK(says(out, "Name a film for r1c2. 5 guesses left.\n"
                    "Row: Ryan Gosling is in the cast.\n"
                    "Column: First released from 2010 to 2019.\n"
                    "Type a title for r1c2. Enter alone goes back, no guess used."));
    CHECK(asked<GuessTyped>(host, 1).cell == 1);
    CHECK(asked<GuessTyped>(host, 1).typed == "q");
    asked<Back>(host, 2);
}

TEST_CASE("text: lines that cost nothing are answered in one line and ask for nothing", "[text]") {
    FakeHost host = host_with(grid());

    const std::string out = host.play("r1c1 heat\nr1c1\nr4c1 heat\nheat\n\nmode lives\nw\n");

    CHECK(
        says(out, "\nr1c1 is filled: Crazy, Stupid, Love. (2011), rarity 84. Nothing is lost.\n"));
    CHECK(says(out, "Read \"r4c1 heat\": the cells are r1c1 to r3c3.\n"));
    CHECK(says(out, "Read \"heat\": it begins with a cell, such as r1c2 and a title.\n"));
    CHECK(says(out, "Read nothing: an empty line does nothing here.\n"));
    CHECK(says(out, "Read \"mode lives\": it begins with a cell"));
    CHECK(host.asked.empty());
}

TEST_CASE("text: each command of the board asks for what it says", "[text]") {
    const std::vector<std::pair<std::string, std::size_t>> commands = {
        {"g", Intent{AskGiveUp{}}.index()},
        {"Give up", Intent{AskGiveUp{}}.index()},
        {"s", Intent{Go{}}.index()},
        {"archive", Intent{Go{}}.index()},
        {"help row 2", Intent{OpenCriterionHelp{}}.index()},
        {"help c3", Intent{OpenCriterionHelp{}}.index()},
        {"q", Intent{Quit{}}.index()}};
    for (const auto& [typed, index] : commands) {
        CAPTURE(typed);
        FakeHost host = host_with(grid());

        host.play(typed + "\n");

        REQUIRE(host.asked.size() == 1);
        CHECK(host.asked[0].index() == index);
    }
    FakeHost help = host_with(grid());
    help.play("help row 2\nhelp column 1\n");
    CHECK(asked<OpenCriterionHelp>(help, 0).side == 1);
    CHECK(asked<OpenCriterionHelp>(help, 1).side == 3);
    FakeHost places = host_with(grid());
    places.play("s\narchive\n");
    CHECK(asked<Go>(places, 0).place == Place::Home);
    CHECK(asked<Go>(places, 1).place == Place::Archive);
}

TEST_CASE("text: before the first guess the mode is chosen by its word", "[text]") {
    FakeHost host = host_with(fresh_grid());

    const std::string out = host.play("mode lives\nmode three lives\nMode Free\nmode classic\n");

    CHECK(says(out, "Another day: it counts for statistics, not for the streak.\n"));
    CHECK(says(out, "Until the first guess the mode may be changed:\n"
                    "mode classic  Classic, chosen\n"
                    "mode lives  Three lives\n"
                    "mode free  Free\n"));
    CHECK(says(out, "  r3c3  open, a single film fits\n"));
    CHECK(asked<SetGridMode>(host, 0).mode == 1);
    CHECK(asked<SetGridMode>(host, 1).mode == 1);
    CHECK(asked<SetGridMode>(host, 2).mode == 2);
    CHECK(asked<SetGridMode>(host, 3).mode == 0);
}

TEST_CASE("text: a guess that counts prints its verdict and what it changed and no more",
          "[text]") {
    FakeHost host = host_with(grid());
    host.react = [](const Intent& intent, View& view) {
        if (!std::holds_alternative<GuessTyped>(intent))
            return;
        auto& board = std::get<GridView>(view.screen);
        board.cells[1] = {GridCellView::State::Solved, "The Nice Guys", 2016, 3, "94"};
        board.tries.insert(board.tries.begin(), {GridMark::Right, "The Nice Guys", "94"});
        board.solved = "4/9";
        board.rarity = "348";
        board.guesses = "4";
    };

    const std::string out = host.play("r1c2 the nice guys\n");

    CHECK(says(out, "> r1c2 the nice guys\n\n"
                    "Last guess: The Nice Guys is right.\n"
                    "  r1c2  The Nice Guys (2016), rarity 94\n"
                    "Solved 4 of 9. Rarity 348. 4 of 9 guesses left.\n"
                    "Type a cell and a film, such as r1c3 and a title.\n"));
}

TEST_CASE("text: a miss tells both halves and the rule and what may be done", "[text]") {
    FakeHost host = host_with(missed());

    const std::string out = host.play("overrule\nleave\n\nr1c3 la la land\n");

    CHECK(says(out, "Drive (2011) does not fit r1c3. Half of it fits.\n"
                    "Row, Ryan Gosling: fits. He has the leading part.\n"
                    "Column, Academy Award: does not fit. It was nominated once, for Sound\n"
                    "Editing, and did not win.\n"
                    "The rule: a nomination is not a win.\n"
                    "4 guesses left.\n"
                    "Films left for every cell: yes.\n"
                    "Type a cell and a film. Enter alone: leave it.\n"
                    "Also: overrule if your house knows better, s save and go to the first\n"
                    "page, h help.\n"));
    asked<AskOverrule>(host, 0);
    asked<LeaveMiss>(host, 1);
    asked<LeaveMiss>(host, 2);
    CHECK(asked<GuessTyped>(host, 3).typed == "la la land");
}

TEST_CASE("text: a guess that cannot be decided is not called wrong", "[text]") {
    const std::string out = host_with(undecided()).play("");

    CHECK(says(out, "Drive (2011) may fit r1c3. Not decided.\n"));
    CHECK(says(out,
               "Column, Academy Award: is not known. The catalogue does not know its\nawards.\n"));
    CHECK(says(out, "5 guesses left.\n"));
    CHECK_FALSE(says(out, "does not fit"));
}

TEST_CASE("text: after the last miss only the answers or a ruling are left", "[text]") {
    FakeHost host = host_with(last_missed());

    const std::string out = host.play("r1c3 heat\n\noverrule\n");

    CHECK(says(out, "Enter: see the answers."));
    CHECK(says(out, "Read \"r1c3 heat\": that is not among what may be typed here."));
    CHECK_FALSE(says(out, "Secret of"));
    CHECK_FALSE(host.was_asked<GuessTyped>());
    asked<LeaveMiss>(host, 0);
    asked<AskOverrule>(host, 1);
}

TEST_CASE("text: a cell that cannot be filled any more is named only when asked for", "[text]") {
    FakeHost host = host_with(out_of_reach(false));
    host.react = [](const Intent& intent, View& view) {
        if (std::holds_alternative<ShowReach>(intent))
            view.screen = out_of_reach(true);
    };

    const std::string out = host.play("w\n");

    const auto asks = out.find("> w\n");
    REQUIRE(asks != std::string::npos);
    const std::string before = out.substr(0, asks);
    CHECK(says(before, "One cell can no longer be filled. Every film that fits there is used.\n"));
    CHECK(says(before, "w which cell"));
    CHECK_FALSE(says(before, "no film is left"));
    CHECK(says(out.substr(asks), "  r3c3  open, no film is left for it\nOut of reach: r3c3.\n"));
    asked<ShowReach>(host);
}

TEST_CASE("text: cells that share too few films are told together", "[text]") {
    GridView view = out_of_reach(true);
    view.cells[8].out_of_reach = false;
    view.cells[2].rival = view.cells[8].rival = true;

    const std::string out = host_with(view).play("");

    CHECK(says(out, "  r3c3  open, too few films are left for it and others\n"));
    CHECK(says(out, "Too few films are left for all of r1c3 and r3c3.\n"));
    CHECK_FALSE(says(out, "Out of reach"));
}

TEST_CASE("text: with its mark off nothing is said of films left", "[text]") {
    GridView off = out_of_reach(false);
    off.show_reach = false;
    CHECK_FALSE(says(host_with(off).play(""), "can no longer"));
    GridView left = grid();
    left.show_reach = false;
    CHECK_FALSE(says(host_with(left).play(""), "films left for every cell"));
}

TEST_CASE("text: several films that are meant are listed with their numbers", "[text]") {
    FakeHost host = host_with(several_meant());

    const std::string out = host.play("1\n3\n2\n");

    CHECK(says(out, "Several films are meant, 3 titles:\n"
                    "  1  Heat (1995)\n"
                    "  2  Heat (1986), already in your grid\n"
                    "  3  Body Heat (1981), also Heat\n"
                    "Type a row's number for r1c2, or another title."));
    REQUIRE(host.asked.size() == 2);
    CHECK(asked<GuessFilm>(host, 0).film == "heat-1995");
    CHECK(asked<GuessFilm>(host, 1).film == "body-heat-1981");
    CHECK(says(out, "Heat (1986) is already in your grid. Nothing is lost.\n"));
}

TEST_CASE("text: among the films that are meant another title or cell may be typed", "[text]") {
    FakeHost host = host_with(several_meant());

    host.play("4\nheat 1995\nr1c3 drive\nr1c1 drive\n:q\n");

    CHECK(asked<GuessTyped>(host, 0).typed == "4");
    CHECK(asked<GuessTyped>(host, 0).cell == 1);
    CHECK(asked<GuessTyped>(host, 1).typed == "heat 1995");
    CHECK(asked<GuessTyped>(host, 2).cell == 2);
    CHECK(asked<GuessTyped>(host, 2).typed == "drive");
    asked<Quit>(host, 3);
}

TEST_CASE("text: of many films only the first twenty are listed", "[text]") {
    GridView view = several_meant();
    view.picker->rows.assign(50, {"x", "Heat", 1995, "", {}, false});
    view.picker->count = "50 titles";
    FakeHost host = host_with(view);

    const std::string out = host.play("20\n21\n");

    CHECK(says(out, "Several films are meant, 50 titles. The first 20:\n"));
    CHECK(says(out, " 20  Heat (1995)\nMore of the title, or its year, leaves fewer.\n"));
    CHECK_FALSE(says(out, " 21  Heat"));
    CHECK(asked<GuessFilm>(host, 0).film == "x");
    CHECK(asked<GuessTyped>(host, 1).typed == "21");
}

TEST_CASE("text: a title that no film has is asked again and costs nothing", "[text]") {
    FakeHost host = host_with(none_meant());

    const std::string out = host.play("");

    CHECK(says(out, "No film of the catalogue is called so. Nothing is lost.\n"
                    "Type a title for r1c2. Enter alone goes back, no guess used."));
}

TEST_CASE("text: what a criterion means is told with a case for and one against", "[text]") {
    FakeHost host = host_with(explained());

    const std::string out = host.play("\nr1c2 heat\nhelp row 1\n");

    CHECK(says(out, "Column 3: Won an Academy Award.\n"
                    "The film itself won at least one Academy Award.\n"
                    "It counts: Parasite, which won Best Picture.\n"
                    "It does not count: Drive, which was nominated and did not win.\n"
                    "Enter goes back to the board. Also: h help.\n"));
    asked<Back>(host, 0);
    CHECK(asked<GuessTyped>(host, 1).cell == 1);
    CHECK(asked<OpenCriterionHelp>(host, 2).side == 0);
}

TEST_CASE("text: a house ruling takes a reason and then a note", "[text]") {
    FakeHost host = host_with(ruling());

    const std::string out = host.play("2\nit won in our house\n");

    CHECK(says(out, "Count Drive here?\n"));
    CHECK(says(out, "     The guess stays spent. Undo at any time in Settings, Rulings.\n"));
    CHECK(says(out, "Why should it count?\n"
                    "  1  It is known by this title\n"
                    "  2  The catalogue is wrong\n"
                    "  3  House custom\n"));
    CHECK(says(out, "Why it counts: The catalogue is wrong.\nType a note for the others."));
    REQUIRE(host.asked.size() == 1);
    CHECK(asked<CountIt>(host).reason == 1);
    CHECK(asked<CountIt>(host).note == "it won in our house");
}

TEST_CASE("text: a house ruling needs no note and may be had in one line", "[text]") {
    FakeHost without = host_with(ruling());
    without.play("3\n\n");
    CHECK(asked<CountIt>(without).reason == 2);
    CHECK(asked<CountIt>(without).note.empty());

    FakeHost at_once = host_with(ruling());
    at_once.play("1 we all say so\n");
    CHECK(asked<CountIt>(at_once).reason == 0);
    CHECK(asked<CountIt>(at_once).note == "we all say so");

    FakeHost numbered = host_with(ruling());
    numbered.play("1\n2\n");
    CHECK(asked<CountIt>(numbered).note == "2");
}

TEST_CASE("text: a house ruling may be left at each step", "[text]") {
    FakeHost host = host_with(ruling());

    const std::string out = host.play("4\n4 x\n2\n:b\n\n");

    CHECK(says(out, "Read \"4\": the reasons are 1 to 3.\n"));
    CHECK(says(out, "Read \"4 x\": the reasons are 1 to 3.\n"));
    REQUIRE(host.asked.size() == 1);
    asked<Decline>(host);
    CHECK(out.find("Why should it count?") != out.rfind("Why should it count?"));
}

TEST_CASE("text: the finished board tells the ticket and what was filled", "[text]") {
    FakeHost host = host_with(finished());

    const std::string out = host.play("\n");

    CHECK(says(out, "The board is finished. 22 Nov 2026.\n"
                    "Solved 8 of 9. 689 rarity points, of 900, your best is 742.\n"
                    "Best possible today: 900.\n"
                    "1 house ruling.\n"
                    "Streak 7 days. Longest 19.\n"
                    "Next grid at midnight.\n"));
    CHECK(says(out, "  r2c2  Film 4 (2000), rarity 50, by a house ruling\n"));
    CHECK(says(out, "  r3c3  missed\n"));
    CHECK(says(out, "Type a cell for all its answers. Enter alone goes to the first page.\n"));
    CHECK(asked<Go>(host).place == Place::Home);
}

TEST_CASE("text: after the end each cell tells all its answers and the share text names none",
          "[text]") {
    FakeHost host = host_with(finished());

    const std::string cell = host.play("r1c1\n");
    CHECK(says(cell, "\nr1c1, cell 0: 2 films fit.\n"
                     "     Crazy, Stupid, Love. (2011), rarity 84, yours\n"
                     "     Secret of cell 0 (2013), rarity 100\n"));
    CHECK_FALSE(says(cell, "Secret of cell 1"));

    const std::string all = host_with(finished()).play("answers\n");
    for (int number = 0; number < 9; ++number)
        CHECK(says(all, "Secret of cell " + std::to_string(number) + " (2013)"));

    const std::string share = host_with(finished()).play("share\n");
    CHECK(says(share, "\nTo copy and paste:\nEpilogue: Movie Grid No. 326, 8/9, rarity 689\n"
                      "\u25A0\u25A0\u25A0\n"));
    CHECK_FALSE(says(share, "Secret"));
    CHECK(host.asked.empty());
}

TEST_CASE("text: after the end no guess is taken", "[text]") {
    FakeHost host = host_with(finished());

    const std::string out = host.play("r3c3 poor things\nr3c4\narchive\n");

    CHECK(says(out, "the board is finished, a cell alone"));
    CHECK(says(out, "Read \"r3c4\": the cells are r1c1 to r3c3.\n"));
    REQUIRE(host.asked.size() == 1);
    CHECK(asked<Go>(host).place == Place::Archive);
}

TEST_CASE("text: the tries are told oldest first", "[text]") {
    const std::string out = host_with(grid()).play("t\n");

    CHECK(says(out, "  1  Crazy, Stupid, Love.: right, rarity 84\n"
                    "  2  Whiplash: missed, not Lanthimos\n"
                    "  3  The Lobster: right, rarity 71\n"
                    "  4  Parasite: right, rarity 99\n"));
}

TEST_CASE("text: leaving the program on a board that was begun says that it is saved", "[text]") {
    for (const char* typed : {"q\n", ""}) {
        CHECK(says(host_with(grid()).play(typed), "The board is saved. Go on with it any day.\n"));
        CHECK(says(host_with(missed()).play(typed), "The board is saved."));
        CHECK_FALSE(says(host_with(fresh_grid()).play(typed), "The board is saved."));
        CHECK_FALSE(says(host_with(finished()).play(typed), "The board is saved."));
        CHECK_FALSE(says(host_with(last_missed()).play(typed), "The board is saved."));
    }
    FakeHost full = host_with(grid());
    full.view.notice = "The disk is full.";
    CHECK_FALSE(says(full.play("q\n"), "The board is saved."));
    CHECK_FALSE(full.was_asked<LeaveRound>());
}

TEST_CASE("text: a board of one's own and one that was begun without a streak say no more",
          "[text]") {
    GridView own = grid();
    own.title = "Your own grid";
    own.aside = "Six criteria of your own";
    own.streak = "0";

    const std::string out = host_with(own).play("");

    CHECK(out.starts_with("Your own grid, six criteria of your own.\nColumn 1: Emma Stone"));
}

TEST_CASE("text: a single film that is in the grid already is not offered again", "[text]") {
    GridView view = several_meant();
    view.picker->rows = {{"heat-1986", "Heat", 1986, "", {}, true}};
    FakeHost host = host_with(view);
    host.view.toasts = {{"info", "Heat stands in r1c1 already.", "", 4'000}};

    const std::string out = host.play("");

    CHECK(says(out, "Heat stands in r1c1 already.\n"));
    CHECK(says(out, "Name a film for r1c2. 5 guesses left.\n"));
    CHECK_FALSE(says(out, "  1  Heat"));
}
