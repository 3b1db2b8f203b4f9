#include "text/views.h"

#include "text/grid_views.h"

namespace epilogue::terminal_tests {

namespace {

const PlayerMark nora{PlayerId{1}, "Nora", "N", 0};
const PlayerMark theo{PlayerId{2}, "Theo", "T", 1};
const CategoryMark awards{"awards", "Awards"};

std::vector<StageView> seasons() {
    return {{"Winter", "", false, {Pip::Right, Pip::Right}},
            {"Spring", "", false, {Pip::Right, Pip::Wrong}},
            {"Summer", "", false, {Pip::Right, Pip::Partly}},
            {"Fall", "", true, {Pip::Now, Pip::ToCome}},
            {"Winter", "five years later", false, {Pip::ToCome, Pip::ToCome}}};
}

std::vector<ChoiceRow> rows_of(const std::vector<std::string>& texts) {
    std::vector<ChoiceRow> rows;
    for (std::size_t i = 0; i < texts.size(); ++i) // shown last first: a place is not a choice
        rows.push_back({static_cast<int>(texts.size() - 1 - i), texts[i], Mark::Rest, ""});
    return rows;
}

QuestionView question(const std::string& stem, BodyView body) {
    QuestionView view;
    view.title = "La La Land";
    view.points = "693";
    view.streak = "2";
    view.player = nora;
    view.stage = 3;
    view.stages = seasons();
    view.category = awards;
    view.meta = "Question 7 of 10, medium";
    view.question = 6;
    view.stem = stem;
    view.clock = ClockView{20'000, 20'000, true, false};
    view.body = std::move(body);
    return view;
}

void mark(std::vector<ChoiceRow>& rows, std::size_t at, Mark mark, const std::string& word) {
    rows.at(at).mark = mark;
    rows.at(at).word = word;
}

void reveal_body(SingleView& body) {
    mark(body.rows, 0, Mark::WrongYours, "Wrong, your answer");
    mark(body.rows, 1, Mark::RightMissed, "Right answer");
}

void reveal_body(TrueFalseView& body) {
    mark(body.rows, 0, Mark::WrongYours, "Wrong, your answer");
    mark(body.rows, 1, Mark::RightMissed, "Right answer");
}

void reveal_body(SeveralView& body) {
    mark(body.rows, 0, Mark::RightYours, "Right, chosen");
    mark(body.rows, 2, Mark::WrongYours, "Wrong, chosen");
    mark(body.rows, 3, Mark::RightMissed, "Right, not chosen");
}

void reveal_body(TypedView& body) {
    body.given = "Hans Zimmer";
    body.right = "Justin Hurwitz";
    body.mark = Mark::WrongYours;
}

void reveal_body(NumberView& body) {
    body.given = "122";
    body.right = "128";
    body.mark = Mark::WrongYours;
}

void reveal_body(OrderView& body) { // as shown: Whiplash, La La Land, First Man
    body.rows[0].mark = Mark::RightYours;
    body.rows[0].word = "Right place";
    body.rows[1].mark = Mark::WrongYours;
    body.rows[1].word = "Wrong place, it is number 3";
    body.rows[2].mark = Mark::WrongYours;
    body.rows[2].word = "Wrong place, it is number 2";
    for (OrderRow& row : body.rows)
        row.note = "a year";
}

void reveal_body(MatchView& body) {
    body.given = {1, 0, 2};
    body.correct = {1, 2, 0};
}

} // namespace

View shown(ScreenView screen) {
    View view;
    view.screen = std::move(screen);
    view.player = nora;
    return view;
}

HomeView home() {
    HomeView view;
    view.greeting = "Good evening, Nora.";
    view.date = "Sunday, 22 November 2026";
    view.categories = {{{"film", "The Film"}, "Best 9/10", "Streak 4", true, false},
                       {{"songs", "Songs & Score"}, "Not played yet", "No streak", false, false},
                       {awards, "Best 10/10", "Streak 7", true, false},
                       {{"cast", "Cast & Crew"}, "Best 6/10", "No streak", false, false},
                       {{"ending", "The Ending"}, "Not played yet", "No streak", false, true}};
    view.grid.number = "No. 326";
    view.grid.score = "3/9";
    view.grid.word = "solved";
    view.grid.detail = "5 guesses left";
    view.grid.act = "Continue";
    view.daily_streak = "Daily streak 6 days";
    view.can_continue = true;
    view.continue_title = "Continue: La La Land, mixed";
    view.continue_detail = "Question 7 of 10, Fall, 693 points";
    view.rehearsal_due = 12;
    view.footer = "Offline. 5 packs on, 206 questions";
    return view;
}

SetupView setup() {
    SetupView view;
    view.series = {{"La La Land", true, true}, {"Space", false, true}};
    view.series_title = "La La Land";
    view.series_detail = "built in, 206 questions";
    view.modes = {Option{"Five Seasons"}, Option{"Classic", true}, Option{"Sprint"},
                  Option{"Sudden death"}, Option{"Endless"}};
    view.categories = {{{"film", "The Film"}, true}, {awards, true}, {{"songs", "Songs"}, false}};
    view.categories_detail = "2 of 3 chosen";
    view.gate = true;
    view.gate_title = "The Ending tells the whole story";
    view.gate_detail = "Its 46 questions describe the last scenes.";
    view.levels = {Option{"Easy"}, Option{"Medium", true}, Option{"Hard"}, Option{"Mixed"}};
    view.lengths = {Option{"5"}, Option{"10", true}, Option{"15"}, Option{"25", false, false}};
    view.about = "About 4 minutes";
    view.timers = {Option{"Off"}, Option{"30 s"}, Option{"20 s", true}, Option{"10 s"}};
    view.seats = {{nora, "1st", false}, {theo, "2nd", true}};
    view.others = {{PlayerId{3}, "Sam", "S", 2}};
    view.ticket_title = "La La Land";
    view.ticket_rows = {{"Mode", "Classic"}, {"In the hat", "61 questions match"}};
    view.can_start = true;
    view.last_time = "Last time with these settings: 8 of 10";
    return view;
}

QuestionView single() {
    return question("How many Academy Awards did La La Land win from its fourteen nominations?",
                    SingleView{rows_of({"Five", "Six", "Seven", "Eight"})});
}

QuestionView several() {
    return question("Which two of these people won an Oscar for La La Land?",
                    SeveralView{rows_of({"Damien Chazelle", "Ryan Gosling", "Mary Zophres",
                                         "Linus Sandgren", "Ai-Ling Lee"}),
                                2, "Choose two"});
}

QuestionView true_false() {
    TrueFalseView body{rows_of({"True", "False"})};
    body.rows[0].choice = 0;
    body.rows[1].choice = 1;
    return question("La La Land won Best Picture.", body);
}

QuestionView typed() {
    return question("Who composed the score of La La Land?", TypedView{});
}

QuestionView number() {
    NumberView body;
    body.unit = "minutes";
    body.tolerance = "Within 2 minutes counts";
    return question("How long is La La Land?", body);
}

QuestionView order() {
    OrderView body;
    body.rows = {{0, "Whiplash", "", Mark::Rest, ""},
                 {2, "First Man", "", Mark::Rest, ""},
                 {1, "La La Land", "", Mark::Rest, ""}};
    body.help_title = "Earliest at the top";
    body.help = "By first public release.";
    return question("Put these films in order of release.", body);
}

QuestionView match() {
    MatchView body;
    body.lefts = {"Linus Sandgren", "Mary Zophres", "David Wasco"};
    body.rights = {{2, "Costumes"}, {1, "Camera"}, {0, "Production design"}, {3, "Sound"}};
    return question("Match each person to their work.", body);
}

QuestionView sprint() {
    QuestionView view = single();
    view.title = "Sprint";
    view.aside = "60 seconds, La La Land, mixed";
    view.mode = Mode::Sprint;
    view.stages.clear();
    view.meta = "Question 13";
    view.clock = ClockView{60'000, 38'000, true, false};
    view.sprint = SprintView{"16", 10,
                             2,    {Pip::Right, Pip::Wrong, Pip::Now},
                             11,   "7 more right and the record is yours"};
    return view;
}

QuestionView sudden_death() {
    QuestionView view = single();
    view.title = "Sudden death";
    view.aside = "La La Land, rising";
    view.mode = Mode::SuddenDeath;
    view.stages.clear();
    view.meta = "Question 15, hard";
    view.chain = ChainView{14, "Your longest is 16", 16, true};
    view.can_pass = false;
    view.can_stop = true;
    view.stop_label = "Take the bow";
    return view;
}

QuestionView revealed(QuestionView view) {
    std::visit([](auto& body) { reveal_body(body); }, view.body);
    view.points = "763";
    view.clock = ClockView{20'000, 14'000, false, false};
    view.reveal = RevealView{Verdict::Partly,
                             "Partly right",
                             "One of the pair.",
                             "Six",
                             "Damien Chazelle won for Directing.",
                             "Academy Awards Database, 89th ceremony",
                             {{"Difficulty 3", "140"}, {"1 of 2 right", "half"}},
                             "+70",
                             "Next"};
    return view;
}

HandoverView handover() {
    HandoverView view;
    view.turn = "Turn 11 of 20";
    view.player = theo;
    view.detail = "Summer, questions 5 and 6. Nobody else look.";
    view.clock = "There is no clock";
    view.standings = {{nora, "512", false}, {theo, "406", true}};
    return view;
}

PausedView paused() {
    return {{{"kept", "Kept", "6 answers, 693 points"},
             {"clock", "Clock", "stopped with 14 of 20 s left"},
             {"leave", "If you leave", "resume from Home, any day"}}};
}

ResultView result() {
    ResultView view;
    view.title = "La La Land, mixed";
    view.date = "22 Nov 2026";
    view.points = "1,213";
    view.best = "Personal best, by 86 points";
    view.stages = seasons();
    view.rows = {{"Best streak", "4 in a row"}, {"Average time", "7.4 seconds"}};
    view.right_of = "8 right out of 10";
    view.share = {"Epilogue: La La Land, mixed 8/10, 1,213 points", "Winter \u2713\u2713"};
    view.review = {
        {1, Pip::Right, "Who directed La La Land?", "Damien Chazelle", "His third.", "148"},
        {2, Pip::Wrong, "Which film won?", "Wrong. You said La La Land. It was Moonlight",
         "The envelope.", "0"}};
    view.rehearsal = "1 added to Rehearsal";
    view.misses = 1;
    return view;
}

PodiumView podium() {
    PodiumView view;
    view.aside = "La La Land, 2 players, 10 questions each";
    view.voice = "Nora takes the last reel.";
    view.story = "Level after Fall.";
    view.steps = {{nora, "1,118 points", 1, "Winner"}, {theo, "1,087 points", 2, "Second"}};
    view.lines = {{nora, "9 of 10", "Best streak 5"}, {theo, "8 of 10", "Best streak 4"}};
    view.note = "The hardest question was the costume designer.";
    view.share = {"Epilogue: La La Land", "Nora \u2713\u2713"};
    return view;
}

SettingsView settings(SettingsPage page) {
    SettingsView view;
    view.page = page;
    view.data_folder = "/home/nora/.local/share/epilogue";
    view.data_detail = "1.2 MB, last backup today at 18:04";
    view.backups = {{"Today, 18:04", "by hand", "1.2 MB", true},
                    {"Yesterday, 23:10", "each day", "1.1 MB", false}};
    view.backup_title = "22 November 2026, 18:04, by hand.";
    view.backup_whole = true;
    view.differences = {{"Rounds", "64", "58", "6 fewer", false}};
    view.about = {{"Version", "1.0"}};
    view.can_undo = true;
    return view;
}

TroubleView trouble() {
    TroubleView view;
    view.title = "The question bank is mended";
    view.voice = "The reel slipped. We threaded it again.";
    view.story = "The file that holds the questions was damaged.";
    view.rows = {{"Players and scores", "4 players, 64 rounds", "untouched"}};
    view.file = "Damaged file kept as bank-2026-11-22.damaged";
    view.details = "Page 7 is never used.";
    return view;
}

EmptyView nothing_to_rehearse() {
    return {"Rehearsal", "Nothing to rehearse", "Every line is learned.",
            "Questions you miss wait here until you know them."};
}

DialogView leave_dialog() {
    DialogView view;
    view.title = "Start this round over?";
    view.text = "The six answers given stay in the record.";
    view.safe = "Keep playing";
    view.act = "Start over";
    return view;
}

DialogView name_dialog() {
    DialogView view;
    view.title = "Who joins?";
    view.safe = "Back";
    view.act = "Add";
    view.name_form = true;
    view.colour = 3;
    return view;
}

PlayerMenuView players() {
    return {{nora, theo}, PlayerId{1}};
}

std::vector<std::pair<std::string, View>> every_view() {
    std::vector<std::pair<std::string, View>> views;
    for (const int step : {1, 2}) {
        FirstRunView first;
        first.step = step;
        views.emplace_back("first run " + std::to_string(step), shown(first));
    }
    const std::vector<std::pair<std::string, QuestionView>> questions = {
        {"single", single()}, {"several", several()}, {"true or false", true_false()},
        {"typed", typed()},   {"number", number()},   {"order", order()},
        {"match", match()},   {"sprint", sprint()},   {"sudden death", sudden_death()}};
    for (const auto& [name, view] : questions) {
        views.emplace_back(name, shown(view));
        views.emplace_back(name + ", revealed", shown(revealed(view)));
    }
    views.emplace_back("home", shown(home()));
    views.emplace_back("set-up", shown(setup()));
    views.emplace_back("handover", shown(handover()));
    views.emplace_back("result", shown(result()));
    views.emplace_back("podium", shown(podium()));
    views.emplace_back("settings", shown(settings(SettingsPage::Look)));
    views.emplace_back("backups", shown(settings(SettingsPage::Data)));
    views.emplace_back("about", shown(settings(SettingsPage::About)));
    views.emplace_back("trouble", shown(trouble()));
    views.emplace_back("empty", shown(nothing_to_rehearse()));
    views.emplace_back("paused", shown(single()));
    views.back().second.paused = paused();
    views.emplace_back("dialog", shown(home()));
    views.back().second.dialog = leave_dialog();
    views.emplace_back("name dialog", shown(setup()));
    views.back().second.dialog = name_dialog();
    views.emplace_back("players", shown(home()));
    views.back().second.player_menu = players();
    for (auto& named : every_grid_view())
        views.push_back(std::move(named));
    return views;
}

} // namespace epilogue::terminal_tests
