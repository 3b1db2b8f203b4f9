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
                 {"p3", "Léon: The Professional", 1994, "also Paragon", {{5, 8}}, false}};
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

ArchiveView archive() {
    ArchiveView view;
    view.month = "November 2026";
    view.weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    view.first_column = 6;
    // s solved, p in part, x missed, i in play, o not played, l not out
    constexpr std::string_view days = "ssspsoxssssposopssssl";
    for (int i = 0; i < 30; ++i) {
        const char c = i < 20 ? days[static_cast<std::size_t>(i)] : 'l';
        ArchiveView::Day day;
        day.number = std::to_string(i + 1);
        day.date = "2026-11-" + std::string(i < 9 ? "0" : "") + day.number;
        day.state = c == 's'   ? DayState::Solved
                    : c == 'p' ? DayState::Part
                    : c == 'x' ? DayState::Missed
                    : c == 'o' ? DayState::NotPlayed
                               : DayState::NotOut;
        day.chosen = i + 1 == 19;
        day.today = i + 1 == 22;
        if (i + 1 == 21)
            day.state = DayState::Solved;
        if (day.today)
            day.state = DayState::InPlay;
        view.days.push_back(std::move(day));
    }
    view.title = "Thursday 19 November";
    view.number = "No. 323";
    view.state = DayState::Solved;
    view.word = "Solved";
    view.detail = "9 of 9, rarity 771";
    view.act = "Look again";
    view.date = "2026-11-19";
    view.note = "Days played late count for statistics, not for the streak.";
    return view;
}

ArchiveView archive_early() {
    ArchiveView view = archive();
    for (ArchiveView::Day& day : view.days)
        day.chosen = day.number == "25";
    view.title = "Wednesday 25 November";
    view.number = "No. 329";
    view.state = DayState::NotOut;
    view.word = "Not out yet";
    view.detail = {};
    view.act = "Play early";
    view.date = "2026-11-25";
    return view;
}

WorkshopView workshop() {
    using Level = WorkshopView::Level;
    WorkshopView view;
    view.aside = "A board of your own, unsaved";
    const auto side = [](CriterionKind kind, const char* label, const char* detail) {
        return WorkshopView::Side{CriterionView{kind, label, detail, label}, false};
    };
    view.columns = {side(CriterionKind::Award, "Best Picture", "nominee"),
                    side(CriterionKind::Title, "One-word title", "no subtitle"),
                    side(CriterionKind::Minutes, "150 minutes", "or more")};
    view.rows = {side(CriterionKind::Person, "Leonardo DiCaprio", "in the cast"),
                 side(CriterionKind::Person, "Cate Blanchett", "in the cast"),
                 side(CriterionKind::Director, "Damien Chazelle", "directed by")};
    view.rows.at(2).edited = true;
    view.counts = {{{"12", "films, many", Level::Many},
                    {"4", "films, fair", Level::Fair},
                    {"10", "films, many", Level::Many},
                    {"10", "films, many", Level::Many},
                    {"13", "films, many", Level::Many},
                    {"8", "films, fair", Level::Fair},
                    {"2", "films, few", Level::Few},
                    {"2", "films, few", Level::Few},
                    {"1", "film, forced", Level::Forced}}};
    view.proof = WorkshopView::Proof::Proved;
    view.proof_title = "Proved: 9 different films can fill it";
    view.proof_lines = {"1 cell has a single film. It will be flagged on the board.",
                        "The third row fills in one way only. Hard for a weekday."};
    view.code = "EPG-7K2M-QD4R-09";
    view.can_play = true;
    return view;
}

WorkshopView choosing() {
    using Level = WorkshopView::Level;
    WorkshopView view = workshop();
    WorkshopView::Choice choice;
    choice.side = 2;
    choice.title = "Criterion for row 3";
    for (const char* kind : {"Person", "Two people", "Director", "Years", "Genre", "Award", "Title",
                             "US gross", "Running time", "Language", "Distributor"})
        choice.kinds.push_back({kind, std::string_view(kind) == "Director"});
    choice.hint = "Find a director";
    choice.count = "412 believed complete";
    choice.order = "Alphabetical by family name";
    choice.crossing = {CriterionKind::Award, CriterionKind::Title, CriterionKind::Minutes};
    const auto level = [](const std::string& count) {
        return count == "0" ? Level::None : count == "1" ? Level::Forced : Level::Few;
    };
    const auto row = [&](const char* name, const char* films, std::array<std::string, 3> counts) {
        WorkshopView::Row made;
        made.index = static_cast<int>(choice.rows.size());
        made.label = name;
        made.detail = films;
        for (std::size_t i = 0; i < counts.size(); ++i)
            made.levels.at(i) = level(counts.at(i));
        made.counts = std::move(counts);
        made.on = choice.rows.empty();
        choice.rows.push_back(std::move(made));
    };
    row("Damien Chazelle", "5 films", {"2", "2", "1"});
    row("Greta Gerwig", "4 films", {"3", "1", "0"});
    row("Martin Scorsese", "34 films", {"10", "6", "11"});
    row("Steven Spielberg", "36 films", {"13", "8", "9"});
    row("Denis Villeneuve", "11 films", {"3", "7", "4"});
    choice.definition_title = "Directed by, alone or with others";
    choice.yes = "First Man fits: he directed it.";
    choice.no = "10 Cloverfield Lane does not: he was one of its writers.";
    view.choice = std::move(choice);
    return view;
}

WorkshopView not_fillable() {
    using Level = WorkshopView::Level;
    WorkshopView view = workshop();
    view.rows.at(2) = {CriterionView{CriterionKind::Director, "Greta Gerwig", "directed by", ""},
                       false};
    view.columns.at(1).criterion.reset();
    for (const std::size_t i : {1U, 4U, 7U})
        view.counts.at(i) = {};
    view.counts.at(8) = {"0", "films, none", Level::None};
    view.proof = WorkshopView::Proof::NotFillable;
    view.proof_title = "Not fillable";
    view.proof_lines = {"No film fits row 3 and column 3."};
    view.code.clear();
    view.can_play = false;
    view.saved_boards = {{"Gosling, Stone, 2010s and three more", "saved 22 Nov 2026, played"},
                         {"Best Picture, DiCaprio, Blanchett", "saved 3 Oct 2026"}};
    view.code_error = "The code 7K2M-QD4R has a slip: its check letter is another one.";
    return view;
}

SettingsView rulings() {
    SettingsView view;
    view.page = SettingsPage::Rulings;
    view.rulings.summary = "4 kept, 3 in force";
    view.rulings.rows = {{"22 Nov", "Birdman", "2014", "One-word title", "Known by this title",
                          "Nora", "1 grid", true},
                         {"14 Nov", "Magic Mike XXL", "2015", "Contains a number", "House custom",
                          "Ines", "3 grids", true},
                         {"6 Nov", "Inglourious Basterds", "2009", "Language not English",
                          "House custom", "Theo", "2 grids", true},
                         {"29 Oct", "Birds of Prey", "2020", "Five words or more",
                          "Known by this title", "Nora", "1 grid", false}};
    return view;
}

SettingsView no_rulings() {
    SettingsView view;
    view.page = SettingsPage::Rulings;
    view.rulings.nothing = "No rulings. Every miss was a miss.";
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
    add("11-archive", archive());
    add("11-archive-early", archive_early());
    add("26a-grid-miss", missed());
    add("26a-grid-undecided", undecided());
    add("26b-grid-out-of-reach", out_of_reach(), "4");
    add("26b-grid-reach-shown", reach_shown(), "4");
    add("27-workshop", choosing());
    add("27-workshop-saved", not_fillable());
    add("28a-ruling-dialog", ruling());
    add("28b-rulings", rulings());
    add("28b-rulings-none", no_rulings());
    return samples;
}

} // namespace epilogue
