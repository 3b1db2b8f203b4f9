#include "shell/sample_views.h"

#include <algorithm>
#include <array>
#include <utility>

namespace epilogue {

namespace {

FirstRunView first_run(int step) {
    return {.step = step, .name = "Nora", .colour = 0, .text_size = 100, .safe_palette = false};
}

HomeView home() {
    HomeView view;
    view.greeting = "Good evening, Nora.";
    view.date = "Sunday, 22 November 2026";
    view.categories = {{{"film", "The Film"}, "Best 9/10", "Streak 4", true, false},
                       {{"songs", "Songs & Score"}, "Best 8/10", "Streak 11", true, false},
                       {{"awards", "Awards"}, "Best 10/10", "Streak 7", true, false},
                       {{"cast", "Cast & Crew"}, "Best 6/10", "No streak", false, false},
                       {{"ending", "The Ending"}, "Spoilers", "Asks first", false, true}};
    view.grid = sample_grid_tile();
    view.daily_streak = "Daily streak 6 days";
    view.can_continue = true;
    view.continue_title = "Continue: La La Land, mixed";
    view.continue_detail = "Question 7 of 10, Fall, 693 points";
    view.rehearsal_due = 12;
    view.footer = "Offline. 4 packs on, 1,186 questions";
    return view;
}

template <std::size_t N>
std::array<Option, N> options(const std::array<const char*, N>& labels, std::size_t on) {
    std::array<Option, N> result;
    for (std::size_t i = 0; i < N; ++i)
        result.at(i) = {labels.at(i), i == on, true};
    return result;
}

SetupView setup() {
    SetupView view;
    view.series = {{"La La Land", true, true}};
    view.series_title = "La La Land";
    view.series_detail = "built in, 214 questions";
    view.modes = options<5>({"Five Seasons", "Classic", "Sprint", "Sudden death", "Endless"}, 1);
    view.categories = {{{"film", "The Film"}, true},
                       {{"songs", "Songs & Score"}, false},
                       {{"awards", "Awards"}, true},
                       {{"cast", "Cast & Crew"}, false},
                       {{"ending", "The Ending"}, true}};
    view.categories_detail = "3 of 5 chosen";
    view.gate = true;
    view.gate_title = "The Ending tells the whole story";
    view.gate_detail = "Its 46 questions describe the last scenes. The other categories keep the "
                       "secret.";
    view.seen_film = true;
    view.levels = options<4>({"Easy", "Medium", "Hard", "Mixed"}, 1);
    view.lengths = options<4>({"5", "10", "15", "25"}, 1);
    view.about = "About 4 minutes";
    view.timers = options<4>({"Off", "30 s", "20 s", "10 s"}, 2);
    view.seats = {{sample_player(0), "1st", false}, {sample_player(1), "2nd", true}};
    view.others = {sample_player(2), sample_player(3)};
    view.ticket_title = "La La Land";
    view.ticket_aside = "The Film, Awards and The Ending";
    view.ticket_rows = {{"Mode", "Classic"},
                        {"Questions", "10"},
                        {"Difficulty", "Medium"},
                        {"Timer", "20 seconds each"},
                        {"Players", "Nora, then Theo"},
                        {"In the hat", "61 questions match"}};
    view.can_start = true;
    view.last_time = "Last time with these settings: 8 of 10";
    return view;
}

ResultView result() {
    ResultView view;
    view.title = "La La Land, mixed";
    view.date = "22 Nov 2026";
    view.points = "1,213";
    view.best = "Personal best, by 86 points";
    view.is_best = true;
    view.stages = sample_stages("rrrwrrrrwr");
    view.rows = {
        {"Best streak", "4 in a row"}, {"Average time", "7.4 seconds"}, {"Player", "Nora"}};
    view.row = "8";
    view.seat = "10";
    view.right_of = "8 right out of 10";
    view.share = {"Epilogue: La La Land, mixed 8/10, 1,213 points",
                  "Winter ✓✓  Spring ✓✗  Summer ✓✓  Fall ✓✓", "Five years later ✗✓"};
    const auto row = [&](const char* stem, const char* detail, const char* points, bool right) {
        view.review.push_back({.number = static_cast<int>(view.review.size()) + 1,
                               .pip = right ? Pip::Right : Pip::Wrong,
                               .stem = stem,
                               .detail = detail,
                               .explanation = "The explanation of this question stands here.",
                               .points = points});
    };
    row("Who directed La La Land?", "Damien Chazelle", "148", true);
    row("Which song won Best Original Song?", "City of Stars", "142", true);
    row("Who composed the score?", "Justin Hurwitz", "156", true);
    row("Which film won Best Picture that night?", "Wrong. You said La La Land. It was Moonlight",
        "0", false);
    row("Who shot the film?", "Linus Sandgren", "117", true);
    row("How many Golden Globes did it win?", "Seven", "130", true);
    row("How many Academy Awards, from 14?", "Six", "219", true);
    row("Order five Chazelle films", "All five in place", "179", true);
    row("Who designed the costumes?", "Wrong. You said Sandy Powell. It was Mary Zophres", "0",
        false);
    row("Which award did Emma Stone win?", "Best Actress", "122", true);
    view.rehearsal = "2 added to Rehearsal";
    view.misses = 2;
    return view;
}

HandoverView handover() {
    HandoverView view;
    view.turn = "Turn 11 of 20";
    view.player = sample_player(1);
    view.detail = "Summer, questions 5 and 6. Nobody else look.";
    view.clock = "The clock starts after a count of three";
    view.standings = {{sample_player(0), "512", false},
                      {sample_player(2), "438", false},
                      {sample_player(1), "406", true},
                      {sample_player(3), "371", false}};
    return view;
}

PodiumView podium() {
    PodiumView view;
    view.aside = "La La Land, 4 players, 10 questions each";
    view.voice = "Nora takes the last reel.";
    view.story = "Level with Ines after Fall, then two right, five years later.";
    view.steps = {{sample_player(0), "1,118 points", 1, "Winner"},
                  {sample_player(2), "1,087 points", 2, "Second"},
                  {sample_player(1), "964 points", 3, "Third"}};
    view.lines = {{sample_player(0), "9 of 10", "Best streak 5"},
                  {sample_player(2), "8 of 10", "Best streak 4"},
                  {sample_player(1), "7 of 10", "Best streak 3"},
                  {sample_player(3), "5 of 10", "Best streak 2"}};
    view.note = "Fourth: Sam, 702 points. The hardest question was the costume designer: one of "
                "four knew.";
    view.share = {"Epilogue: La La Land, 4 players"};
    return view;
}

SettingsView settings(SettingsPage page) {
    SettingsView view;
    view.page = page;
    view.data_folder = "/home/nora/.local/share/epilogue";
    view.data_detail = "1.2 MB, last backup today at 18:04";
    view.backups = {{"Today, 18:04", "by hand", "1.2 MB", false},
                    {"Yesterday, 23:10", "each day", "1.2 MB", false},
                    {"15 November, 21:40", "by hand", "1.1 MB", true},
                    {"14 November, 20:15", "each day", "1.0 MB", false},
                    {"3 October, 19:02", "before an update", "0.9 MB", false}};
    view.backup_title = "15 November 2026, 21:40, by hand.";
    view.backup_whole = true;
    view.differences = {{"Players", "4", "4", "the same", true},
                        {"Rounds", "64", "58", "6 fewer", false},
                        {"Answers", "640", "580", "60 fewer", false},
                        {"Results", "96", "88", "8 fewer", false}};
    view.about = {{"Version", "1.0.0"},
                  {"Questions", "1,186 in 4 packs"},
                  {"Data", "/home/nora/.local/share/epilogue"},
                  {"Licence", "MIT; fonts under the OFL"}};
    view.can_undo = true;
    return view;
}

TroubleView trouble() {
    TroubleView view;
    view.title = "The question bank is mended";
    view.voice = "The reel slipped. We threaded it again.";
    view.story = "The file that holds the questions was damaged, so it was rebuilt from the copy "
                 "that came with the game. Your scores, streaks, packs and settings are kept in "
                 "another file and are whole.";
    view.rows = {{"Players and scores", "4 players, 64 rounds", "untouched"},
                 {"Settings", "as you left them", "untouched"},
                 {"Your packs", "2 packs, 78 questions", "read again"},
                 {"Built-in questions", "1,186 questions", "rebuilt"}};
    view.file = "Damaged file kept as bank-2026-11-22.damaged";
    view.details = "bank.db: page 14 of 210 does not belong to any table.";
    return view;
}

DialogView give_up() {
    return {.icon = "flag",
            .title = "Start this round over?",
            .text = "The answers given so far are kept as a round that was not finished. Your "
                    "streak of 2 ends, and the questions come in another order.",
            .safe = "Keep playing",
            .act = "Start over",
            .dangerous = true};
}

DialogView new_player() {
    return {.icon = "user",
            .title = "Who joins?",
            .text = "A name for the tickets. No password, no account.",
            .safe = "Not now",
            .act = "Add",
            .dangerous = false,
            .name_form = true,
            .colour = 4};
}

PausedView paused() {
    return {{{{"kept", "Kept", "6 answers, 693 points"}},
             {{"clock", "Clock", "stopped with 14 of 20 s left"}},
             {{"hidden", "Question 7", "hidden, comes back unchanged"}},
             {{"leave", "If you leave", "resume from Home, any day"}}}};
}

} // namespace

PlayerMark sample_player(int number) {
    switch (number) {
    case 1:
        return {PlayerId{2}, "Theo", "T", 1};
    case 2:
        return {PlayerId{3}, "Ines", "I", 2};
    case 3:
        return {PlayerId{4}, "Sam", "S", 3};
    default:
        return {PlayerId{1}, "Nora", "N", 0};
    }
}

View sample_view(ScreenView screen) {
    View view;
    view.screen = std::move(screen);
    view.player = sample_player(0);
    view.settings.first_run_done = true;
    return view;
}

std::vector<Sample> sample_views() {
    std::vector<Sample> samples = sample_questions();
    for (Sample& sample : sample_grids())
        samples.push_back(std::move(sample));
    const auto add = [&](const char* name, View view) {
        samples.push_back({name, std::move(view)});
    };
    View view = sample_view(home());
    add("01-home", view);
    view.player_menu = PlayerMenuView{
        {sample_player(0), sample_player(1), sample_player(2), sample_player(3)}, PlayerId{1}};
    add("01-home-players", view);
    view.player_menu.reset();
    view.keys_open = true;
    add("20-keys", view);
    view.keys_open = false;
    view.dialog = new_player();
    add("21-dialog-player", view);

    add("02-quiz-setup", sample_view(setup()));
    add("06-result", sample_view(result()));
    add("07a-handover", sample_view(handover()));
    add("07b-podium", sample_view(podium()));
    add("17-settings", sample_view(settings(SettingsPage::Look)));
    add("17-settings-reading", sample_view(settings(SettingsPage::Reading)));
    add("17-settings-timing", sample_view(settings(SettingsPage::Timing)));
    add("17-settings-spoilers", sample_view(settings(SettingsPage::Spoilers)));
    add("17-settings-about", sample_view(settings(SettingsPage::About)));
    add("19a-error", sample_view(trouble()));
    add("19b-empty",
        sample_view(EmptyView{"Rehearsal", "Nothing to rehearse", "Every line is learned.",
                              "Questions you miss wait here until you know them."}));
    add("22a-first-run", sample_view(first_run(1)));
    add("22b-first-run", sample_view(first_run(2)));
    add("35-backup", sample_view(settings(SettingsPage::Data)));

    View question = sample_questions().front().view;
    question.dialog = give_up();
    question.toasts = {{"check", "Copied. Paste it anywhere.", "", 0}};
    add("21-dialog-toast", question);
    question.dialog.reset();
    question.toasts.clear();
    question.paused = paused();
    add("23-paused", question);
    std::sort(samples.begin(), samples.end(),
              [](const Sample& a, const Sample& b) { return a.name < b.name; });
    return samples;
}

} // namespace epilogue
