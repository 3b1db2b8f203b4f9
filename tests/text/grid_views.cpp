#include "text/grid_views.h"

#include "text/views.h"

namespace epilogue::terminal_tests {

namespace {

const CriterionView gosling{CriterionKind::Person, "Ryan Gosling", "in the cast",
                            "Ryan Gosling is in the cast"};
const CriterionView one_word{CriterionKind::Title, "One-word title", "no subtitle",
                             "Has a title of one word"};
const CriterionView lanthimos{CriterionKind::Director, "Yorgos Lanthimos", "directed by",
                              "Directed by Yorgos Lanthimos"};
const CriterionView stone{CriterionKind::Person, "Emma Stone", "in the cast",
                          "Emma Stone is in the cast"};
const CriterionView tens{CriterionKind::Years, "2010 to 2019", "first release",
                         "First released from 2010 to 2019"};
const CriterionView award{CriterionKind::Award, "Academy Award", "won at least one",
                          "Won an Academy Award"};

void solve(GridView& view, std::size_t cell, const std::string& title, int year,
           const std::string& rarity) {
    view.cells.at(cell).state = GridCellView::State::Solved;
    view.cells.at(cell).title = title;
    view.cells.at(cell).year = year;
    view.cells.at(cell).rarity = rarity;
}

CellAnswersView answers_of(const std::string& title, const std::string& mine) {
    CellAnswersView answers;
    answers.title = title;
    answers.count = "2 films fit";
    answers.rows = {{mine, 2011, "84", true}, {"Secret of " + title, 2013, "100", false}};
    return answers;
}

} // namespace

GridView grid() {
    GridView view;
    view.title = "Movie Grid";
    view.aside = "No. 326, Sunday 22 November";
    view.key = "326";
    view.rows = {gosling, one_word, lanthimos};
    view.columns = {stone, tens, award};
    solve(view, 0, "Crazy, Stupid, Love.", 2011, "84");
    solve(view, 5, "Parasite", 2019, "99");
    solve(view, 7, "The Lobster", 2015, "71");
    view.guesses = "5";
    view.guesses_detail = "of 9, one per try";
    view.dots = {GridMark::Right, GridMark::Missed, GridMark::Right,
                 GridMark::Right, GridMark::Left,   GridMark::Left,
                 GridMark::Left,  GridMark::Left,   GridMark::Left};
    view.solved = "3/9";
    view.rarity = "254";
    view.streak = "6";
    view.rarity_note = "A less famous film that fits scores more, up to 100 a cell.";
    view.tries = {{GridMark::Right, "Parasite", "99"},
                  {GridMark::Right, "The Lobster", "71"},
                  {GridMark::Missed, "Whiplash", "not Lanthimos"},
                  {GridMark::Right, "Crazy, Stupid, Love.", "84"}};
    view.mode_note = "Nine guesses, each counts.";
    return view;
}

GridView fresh_grid() {
    GridView view = grid();
    view.cells = {};
    view.cells[8].single = true;
    view.guesses = "9";
    view.solved = "0/9";
    view.rarity = "0";
    view.tries.clear();
    view.modes = {{"Classic", true}, {"Three lives", false}, {"Free", false}};
    view.note = "Another day: it counts for statistics, not for the streak.";
    return view;
}

GridView missed() {
    GridView view = grid();
    view.tries.insert(view.tries.begin(), {GridMark::Missed, "Drive", "no Academy Award"});
    view.cells[2].state = GridCellView::State::Tried;
    view.cells[2].title = "Drive";
    view.cells[2].year = 2011;
    view.guesses = "4";
    MissView miss;
    miss.word = "Half of it fits";
    miss.guesses = "4 guesses left";
    miss.title = "Drive";
    miss.year = 2011;
    miss.cell = 2;
    miss.row = {"Ryan Gosling", "Row fits", Fit::Yes, "He has the leading part."};
    miss.column = {"Academy Award", "Column fails", Fit::No,
                   "It was nominated once, for Sound Editing, and did not win."};
    miss.rule = "The rule: a nomination is not a win.";
    miss.films_left = "Yes";
    miss.leave = "Leave it";
    view.miss = miss;
    return view;
}

GridView last_missed() {
    GridView view = missed();
    view.guesses = "0";
    view.miss->guesses = "No guess left";
    view.miss->can_try = false;
    view.miss->leave = "See the answers";
    return view;
}

GridView undecided() {
    GridView view = missed();
    view.miss->word = "Not decided";
    view.miss->guesses = "5 guesses left";
    view.miss->column.word = "Column unknown";
    view.miss->column.fit = Fit::Unknown;
    view.miss->column.fact = "The catalogue does not know its awards.";
    view.miss->rule = "";
    return view;
}

GridView out_of_reach(bool shown) {
    GridView view = grid();
    view.films_left = false;
    view.reach = {"One cell can no longer be filled", "Every film that fits there is used.", shown};
    view.cells[8].out_of_reach = shown;
    return view;
}

GridView finished() {
    GridView view = grid();
    view.aside = "No. 326, finished";
    for (std::size_t cell = 0; cell < 8; ++cell)
        if (view.cells[cell].state == GridCellView::State::Open)
            solve(view, cell, "Film " + std::to_string(cell), 2000, "50");
    view.cells[4].ruled = true;
    view.cells[8].state = GridCellView::State::Missed;
    view.guesses = "0";
    GridFinishedView end;
    end.number = "Movie Grid No. 326";
    end.date = "22 Nov 2026";
    end.score = "8/9";
    end.points = "689 rarity points";
    end.of = "of 900, your best is 742";
    end.best = "Best possible today: 900";
    end.rulings = "1 house ruling";
    end.streak = "Streak 7 days";
    end.longest = "Longest 19";
    end.next = "Next grid";
    end.next_at = "at midnight";
    for (std::size_t cell = 0; cell < 9; ++cell)
        end.answers[cell] = answers_of("cell " + std::to_string(cell), view.cells[cell].title);
    end.share = {"Epilogue: Movie Grid No. 326, 8/9, rarity 689", "\u25A0\u25A0\u25A0"};
    view.finished = end;
    return view;
}

GridView picking() {
    GridView view = grid();
    PickerView picker;
    picker.cell = 1;
    picker.title = "Name a film";
    picker.row = gosling;
    picker.column = tens;
    picker.guesses = "5 guesses left";
    picker.foot = "Listed by title, then year. Every film is here, fitting or not.";
    view.picker = picker;
    return view;
}

GridView several_meant() {
    GridView view = picking();
    view.picker->typed = "heat";
    view.picker->count = "3 titles";
    view.picker->rows = {{"heat-1995", "Heat", 1995, "", {{0, 4}}, false},
                         {"heat-1986", "Heat", 1986, "", {{0, 4}}, true},
                         {"body-heat-1981", "Body Heat", 1981, "Heat", {{0, 4}}, false}};
    return view;
}

GridView none_meant() {
    GridView view = picking();
    view.picker->typed = "hheeaatt";
    view.picker->nothing = "No film of the catalogue is called so";
    return view;
}

GridView explained() {
    GridView view = grid();
    view.help = CriterionHelpView{5, award, "The film itself won at least one Academy Award.",
                                  "Parasite, which won Best Picture.",
                                  "Drive, which was nominated and did not win."};
    return view;
}

GridView ruling() {
    GridView view = missed();
    view.ruling =
        RulingFormView{"Count Drive here?",
                       "The catalogue says that it did not win. Your house may rule otherwise.",
                       {"It is known by this title", "The catalogue is wrong", "House custom"},
                       {"Cell 3 counts, rarity 82, 336 so far",
                        "The ticket and the share text say: 1 house ruling",
                        "The guess stays spent. Undo at any time in Settings, Rulings"}};
    return view;
}

ArchiveView archive() {
    ArchiveView view;
    view.month = "November 2026";
    view.weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    view.first_column = 6;
    for (int day = 1; day <= 30; ++day) {
        ArchiveView::Day row;
        row.date = "2026-11-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
        row.number = std::to_string(day);
        row.state = day < 22 ? DayState::Solved : day == 22 ? DayState::InPlay : DayState::NotOut;
        row.today = day == 22;
        row.chosen = day == 22;
        view.days.push_back(row);
    }
    view.title = "Sunday 22 November";
    view.number = "No. 326";
    view.state = DayState::InPlay;
    view.word = "In play";
    view.detail = "3 of 9, rarity 254";
    view.act = "Go on";
    view.date = "2026-11-22";
    view.note = "Days played late count for statistics, not for the streak.";
    return view;
}

WorkshopView workshop() {
    using Level = WorkshopView::Level;
    WorkshopView view;
    view.aside = "A board of your own, unsaved";
    view.rows = {{{gosling, false}, {one_word, false}, {std::nullopt, false}}};
    view.columns = {{{stone, false}, {tens, false}, {award, false}}};
    for (std::size_t cell = 0; cell < 6; ++cell)
        view.counts[cell] = {"12", "films, many", Level::Many};
    view.proof_title = "Six criteria make a board";
    return view;
}

WorkshopView proved() {
    WorkshopView view = workshop();
    view.rows[2].criterion = lanthimos;
    view.counts[6] = view.counts[7] = {"2", "films, few", WorkshopView::Level::Few};
    view.counts[8] = {"1", "film, forced", WorkshopView::Level::Forced};
    view.proof = WorkshopView::Proof::Proved;
    view.proof_title = "Proved: 9 different films can fill it";
    view.proof_lines = {"1 cell has a single film. It will be flagged on the board."};
    view.code = "7K2M-QD4R-09XA-B3TE";
    view.can_play = true;
    view.saved_boards = {{"Gosling, Stone, 2010s", "saved 22 Nov 2026, played"},
                         {"Six directors", "saved 20 Nov 2026"}};
    return view;
}

WorkshopView choosing() {
    using Level = WorkshopView::Level;
    WorkshopView view = workshop();
    view.rows[2].edited = true;
    WorkshopView::Choice choice;
    choice.side = 2;
    choice.title = "Criterion for row 3";
    choice.kinds = {{"Person", false}, {"Two people", false}, {"Director", true}};
    choice.hint = "Find a director";
    choice.count = "115 believed complete";
    choice.order = "Alphabetical by family name";
    choice.rows = {
        {7, "Damien Chazelle", "5 films", {"2", "2", "1"}, {Level::Few, Level::Few}, true},
        {9, "Greta Gerwig", "4 films", {"3", "", "0"}, {Level::Fair, Level::Empty}, false}};
    choice.definition_title = "Directed by, alone or with others";
    choice.definition = "The film names the person as its director.";
    choice.yes = "First Man fits: he directed it.";
    choice.no = "10 Cloverfield Lane does not: he was one of its writers.";
    view.choice = choice;
    return view;
}

SettingsView rulings_kept() {
    SettingsView view = settings(SettingsPage::Rulings);
    view.rulings.summary = "2 kept, 1 in force";
    view.rulings.rows = {
        {"22 Nov", "Birdman", "2014", "One-word title", "Known by this title", "Nora", "1 grid",
         true},
        {"20 Nov", "Drive", "2011", "Academy Award", "House custom", "Theo", "2 grids", false}};
    return view;
}

std::vector<std::pair<std::string, View>> every_grid_view() {
    const std::vector<std::pair<std::string, GridView>> grids = {
        {"grid", grid()},
        {"fresh grid", fresh_grid()},
        {"missed", missed()},
        {"last missed", last_missed()},
        {"undecided", undecided()},
        {"out of reach", out_of_reach(false)},
        {"out of reach, shown", out_of_reach(true)},
        {"finished grid", finished()},
        {"picking", picking()},
        {"several meant", several_meant()},
        {"none meant", none_meant()},
        {"explained", explained()},
        {"ruling", ruling()}};
    std::vector<std::pair<std::string, View>> views;
    for (const auto& [name, view] : grids)
        views.emplace_back(name, shown(view));
    views.emplace_back("archive", shown(archive()));
    views.emplace_back("workshop", shown(workshop()));
    views.emplace_back("proved", shown(proved()));
    views.emplace_back("choosing", shown(choosing()));
    views.emplace_back("rulings", shown(rulings_kept()));
    return views;
}

} // namespace epilogue::terminal_tests
