#include "shell/sample_views.h"

#include <algorithm>
#include <array>
#include <string>

namespace epilogue {

namespace {

using State = GridCellView::State;

const CriterionView gosling{CriterionKind::Person, "Ryan Gosling", "in the cast",
                            "Ryan Gosling is in it"};
const CriterionView one_word{CriterionKind::Title, "One-word title", "no subtitle",
                             "Has a one-word title"};
const CriterionView lanthimos{CriterionKind::Director, "Yorgos Lanthimos", "directed by",
                              "Directed by Yorgos Lanthimos"};
const CriterionView stone{CriterionKind::Person, "Emma Stone", "in the cast",
                          "Emma Stone is in it"};
const CriterionView tens{CriterionKind::Years, "2010 to 2019", "first release",
                         "First released from 2010 to 2019"};
const CriterionView oscar{CriterionKind::Award, "Academy Award", "won at least one",
                          "Won an Academy Award"};

GridCellView solved(const char* title, int year, int order, const char* rarity) {
    return {.state = State::Solved, .title = title, .year = year, .order = order, .rarity = rarity};
}

GridCellView missed_cell() {
    GridCellView cell;
    cell.state = State::Missed;
    return cell;
}

GridCellView tried(const char* title, int year) {
    GridCellView cell;
    cell.state = State::Tried;
    cell.title = title;
    cell.year = year;
    return cell;
}

// r right, x missed, ? undecided, h ruled, anything else left.
std::vector<GridMark> dots(std::string_view marks) {
    std::vector<GridMark> result;
    for (const char c : marks)
        result.push_back(c == 'r'   ? GridMark::Right
                         : c == 'x' ? GridMark::Missed
                         : c == '?' ? GridMark::Undecided
                         : c == 'h' ? GridMark::Ruled
                                    : GridMark::Left);
    return result;
}

GridView grid() {
    GridView view;
    view.title = "Movie Grid";
    view.aside = "No. 326, Sunday 22 November";
    view.key = "326";
    view.rows = {gosling, one_word, lanthimos};
    view.columns = {stone, tens, oscar};
    view.cells.at(0) = solved("Crazy, Stupid, Love.", 2011, 0, "84");
    view.cells.at(5) = solved("Parasite", 2019, 1, "99");
    view.cells.at(7) = solved("The Lobster", 2015, 2, "71");
    view.guesses = "5";
    view.guesses_detail = "of 9, one per try";
    view.dots = dots("rxrr-----");
    view.solved = "3/9";
    view.rarity = "254";
    view.streak = "6";
    view.rarity_note = "A less famous film that fits scores more, up to 100 a cell.";
    view.tries = {{GridMark::Missed, "Whiplash", "not Lanthimos"},
                  {GridMark::Right, "The Lobster", "71"},
                  {GridMark::Right, "Parasite", "99"},
                  {GridMark::Right, "Crazy, Stupid, Love.", "84"}};
    return view;
}

GridView begun() {
    GridView view = grid();
    for (GridCellView& cell : view.cells)
        cell = {};
    view.cells.at(6).single = true;
    view.guesses = "9";
    view.dots = dots("---------");
    view.solved = "0/9";
    view.rarity = "0";
    view.tries.clear();
    view.modes = {{"Classic", true}, {"Three lives", false}, {"Free", false}};
    view.mode_note = "Nine guesses, right or wrong: each counts.";
    view.note = "Another day: it counts for statistics, not for the streak.";
    return view;
}

PickerView picker() {
    PickerView view;
    view.cell = 8;
    view.title = "Name a film";
    view.row = lanthimos;
    view.column = oscar;
    view.guesses = "5 guesses left";
    view.typed = "favo";
    view.count = "7 titles";
    const auto film = [&](const char* title, int year, std::size_t from) {
        view.rows.push_back({.id = std::string("tt") + std::to_string(year),
                             .title = title,
                             .year = year,
                             .alias = {},
                             .typed = {{from, from + 4}},
                             .used = false});
    };
    film("The Favor", 1994, 4);
    film("The Favourite", 2018, 4);
    film("Favourites of the Moon", 1984, 0);
    film("My Favorite Blonde", 1942, 3);
    film("My Favorite Brunette", 1947, 3);
    film("My Favorite Wife", 1940, 3);
    film("My Favorite Year", 1982, 3);
    view.foot = "Listed by title, then year. Every film in the library is here, fitting or not.";
    return view;
}

PickerView picker_with_used() {
    PickerView view = picker();
    view.typed = "par";
    view.count = "over 100 titles";
    view.rows = {{"p1", "Parasite", 2019, "", {{0, 3}}, true},
                 {"p2", "Paris, Texas", 1984, "", {{0, 3}}, false},
                 {"p3", "Léon: The Professional", 1994, "Paragon", {{0, 3}}, false}};
    return view;
}

GridView finished() {
    GridView view = grid();
    view.aside = "No. 326, finished";
    view.cells = {solved("Crazy, Stupid, Love.", 2011, 0, "84"),
                  solved("The Nice Guys", 2016, 6, "94"),
                  solved("Blade Runner 2049", 2017, 3, "89"),
                  solved("Zombieland", 2009, 7, "77"),
                  solved("Moonlight", 2016, 4, "99"),
                  solved("Parasite", 2019, 1, "99"),
                  solved("Poor Things", 2023, 5, "76"),
                  solved("The Lobster", 2015, 2, "71"),
                  missed_cell()};
    GridFinishedView end;
    end.number = "Movie Grid No. 326";
    end.date = "22 Nov 2026";
    end.score = "8/9";
    end.points = "689 rarity points";
    end.of = "of 900, your best is 742";
    end.best = "Best possible today: 900";
    end.streak = "Streak 7 days";
    end.longest = "Longest 19";
    end.next = "Next grid";
    end.next_at = "at midnight";
    for (CellAnswersView& answers : end.answers)
        answers = {"One-word title and 2010s",
                   "7 films fit",
                   {{"Birdman", 2014, "12", false},
                    {"Ex Machina", 2014, "40", false},
                    {"Gravity", 2013, "8", false},
                    {"Inception", 2010, "0", false},
                    {"Moonlight", 2016, "99", true},
                    {"Parasite", 2019, "61", false},
                    {"Whiplash", 2014, "20", false}}};
    end.answers.at(0) = {"Gosling and Stone",
                         "3 films fit",
                         {{"Crazy, Stupid, Love.", 2011, "84", true},
                          {"Gangster Squad", 2013, "100", false},
                          {"La La Land", 2016, "80", false}}};
    end.squares.fill(GridMark::Right);
    end.squares.at(8) = GridMark::Missed;
    end.share = {"Epilogue Movie Grid No. 326 8/9", "✓✓✓ ✓✓✓ ✓✓✗"};
    view.finished = std::move(end);
    return view;
}

GridView ruled() {
    GridView view = finished();
    view.cells.at(4).ruled = true;
    view.cells.at(7) = missed_cell();
    view.finished->rulings = "1 house ruling";
    view.finished->score = "7/9";
    view.finished->squares.at(4) = GridMark::Ruled;
    view.finished->squares.at(7) = GridMark::Undecided;
    return view;
}

GridView missed() {
    GridView view = grid();
    view.cells.at(2) = tried("Drive", 2011);
    view.guesses = "4";
    view.dots = dots("rxrrx----");
    MissView miss;
    miss.word = "Half of it fits";
    miss.guesses = "4 guesses left";
    miss.title = "Drive";
    miss.year = 2011;
    miss.cell = 2;
    miss.row = {"Ryan Gosling", "Row fits", Fit::Yes, "He has the leading part."};
    miss.column = {"Academy Award", "Column fails", Fit::No,
                   "It was nominated once, for Sound Editing, and did not win."};
    miss.rule = "The rule: a nomination is not a win. F1 on a header shows its definition and two "
                "examples.";
    miss.films_left = "Yes";
    miss.leave = "Leave it";
    view.miss = std::move(miss);
    return view;
}

GridView undecided() {
    GridView view = missed();
    view.dots = dots("rxrr?----");
    view.miss->word = "Not decided";
    view.miss->column = {"Academy Award", "Column unknown", Fit::Unknown,
                         "The catalogue does not know its awards."};
    view.miss->rule = "No guess was used.";
    return view;
}

GridView out_of_reach() {
    GridView view = grid();
    view.cells.at(7) = solved("The Favourite", 2018, 2, "76");
    view.cells.at(6) = solved("Poor Things", 2023, 3, "76");
    view.guesses = "4";
    view.dots = dots("rxrrr----");
    view.solved = "4/9";
    view.rarity = "335";
    view.tries = {{GridMark::Right, "The Favourite", "76"}, {GridMark::Right, "Poor Things", "76"}};
    view.reach = ReachView{"One cell can no longer be filled",
                           "Every film that fits there is already used. Your 4 guesses still "
                           "cover the other 4.",
                           false};
    view.films_left = false;
    return view;
}

GridView reach_shown() {
    GridView view = out_of_reach();
    view.reach->shown = true;
    view.cells.at(8).out_of_reach = true;
    return view;
}

GridView helped() {
    GridView view = grid();
    view.help = CriterionHelpView{5, oscar, "The film won at least one competitive Academy Award.",
                                  "Parasite fits: it won four.",
                                  "Drive does not: it was nominated once and did not win."};
    return view;
}

GridView ruling() {
    GridView view = missed();
    view.cells.at(2) = {};
    view.cells.at(3) = tried("Birdman", 2014);
    MissView& miss = *view.miss;
    miss.title = "Birdman";
    miss.year = 2014;
    miss.cell = 3;
    miss.row = {"One-word title", "Row fails", Fit::No, "Its title has seven words."};
    miss.column = {"Emma Stone", "Column fits", Fit::Yes, "Emma Stone is in it."};
    view.ruling = RulingFormView{
        "Count Birdman here?",
        "The catalogue calls it Birdman or (The Unexpected Virtue of Ignorance). That is seven "
        "words, so one-word title said no. Your house may rule otherwise.",
        {"It is known by this title", "The catalogue is wrong", "House custom"},
        {"Cell 4 counts, rarity 82, 336 so far",
         "The ticket and the share text say: 1 house ruling",
         "The guess stays spent. Undo at any time in Settings, Rulings"}};
    return view;
}

} // namespace

GridTileView sample_grid_tile() {
    GridTileView tile;
    tile.number = "No. 326";
    tile.cells.at(0) = {true, "Crazy, Stupid, Love.", 2011, 0};
    tile.cells.at(5) = {true, "Parasite", 2019, 1};
    tile.cells.at(7) = {true, "The Lobster", 2015, 2};
    tile.score = "3/9";
    tile.word = "solved";
    tile.detail = "5 guesses left";
    tile.act = "Continue";
    return tile;
}

std::vector<Sample> sample_grids() {
    std::vector<Sample> samples;
    const auto add = [&](const char* name, ScreenView screen, const char* keys = "") {
        samples.push_back({name, sample_view(std::move(screen)), keys});
    };
    GridView picking = grid();
    picking.picker = picker();
    add("08-grid", grid(), "9");
    add("08-grid-begun", begun());
    add("08-grid-help", helped());
    add("09-picker", picking, "v");
    picking.picker = picker_with_used();
    add("09-picker-used", picking);
    picking.picker->typed = "qqqq";
    picking.picker->count = "0 titles";
    picking.picker->rows.clear();
    picking.picker->nothing = "No title begins like that. Check the spelling or try one word.";
    add("09-picker-nothing", picking);
    add("10-grid-finished", finished());
    add("10-grid-ruled", ruled());
    add("26a-grid-miss", missed());
    add("26a-grid-undecided", undecided());
    add("26b-grid-out-of-reach", out_of_reach(), "4");
    add("26b-grid-reach-shown", reach_shown(), "4");
    add("28a-ruling-dialog", ruling());
    for (Sample& sample : sample_workshop())
        samples.push_back(std::move(sample));
    return samples;
}

} // namespace epilogue
