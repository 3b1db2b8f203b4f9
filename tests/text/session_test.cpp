#include "support/catch.h"

#include "base/text.h"
#include "text/fake_host.h"
#include "text/lines.h"
#include "text/views.h"

using namespace epilogue;
using namespace epilogue::terminal_tests;

namespace {

FakeHost host_with(ScreenView screen) {
    FakeHost host;
    host.view = shown(std::move(screen));
    return host;
}

Given given_by(const FakeHost& host) {
    const auto* answered = host.last<Answered>();
    REQUIRE(answered != nullptr);
    return answered->given;
}

// Runs out the clock of the question at the next tick.
void let_time_run_out(FakeHost& host) {
    host.react = [](const Intent& intent, View& view) {
        if (!std::holds_alternative<Tick>(intent))
            return;
        auto& question = std::get<QuestionView>(view.screen);
        if (question.reveal)
            return;
        question = revealed(question);
        question.reveal->word = "Time is up";
    };
}

} // namespace

TEST_CASE("text: each row of the first page asks for what it says", "[text]") {
    const std::vector<std::pair<std::string, std::size_t>> rows = {
        {"1", Intent{PlayFeature{}}.index()},
        {"2", Intent{OpenGrid{}}.index()},
        {"3", Intent{PlayCategory{}}.index()},
        {"7", Intent{PlayCategory{}}.index()},
        {"8", Intent{Go{}}.index()},
        {"9", Intent{PlayMode{}}.index()},
        {"10", Intent{PlayMode{}}.index()},
        {"11", Intent{PlayMode{}}.index()},
        {"12", Intent{PlayRehearsal{}}.index()},
        {"13", Intent{Go{}}.index()},
        {"14", Intent{Go{}}.index()},
        {"15", Intent{OpenPlayers{}}.index()},
        {"16", Intent{Go{}}.index()},
        {"c", Intent{ContinueRound{}}.index()},
        {"C", Intent{ContinueRound{}}.index()}};
    for (const auto& [typed, index] : rows) {
        CAPTURE(typed);
        FakeHost host = host_with(home());

        host.play(typed + "\n");

        REQUIRE(host.asked.size() == 1);
        CHECK(host.asked[0].index() == index);
    }
}

TEST_CASE("text: the first page leaves out what there is nothing of", "[text]") {
    HomeView view = home();
    view.can_continue = false;
    view.rehearsal_due = 0;
    FakeHost host = host_with(view);

    const std::string out = host.play("c\n");

    CHECK_FALSE(says(out, "Continue"));
    CHECK(says(out, "Read \"c\": that is not among what may be typed here."));
    CHECK(says(out, "Rehearsal: nothing due today"));
    CHECK(host.asked.empty());
}

TEST_CASE("text: an answer of each kind is passed on as typed", "[text]") {
    const std::vector<std::pair<std::pair<QuestionView, std::string>, Given>> lines = {
        {{single(), "2"}, Pick{2}},
        {{several(), "1,3"}, Picks{{2, 4}}},
        {{true_false(), "f"}, Pick{1}},
        {{typed(), "justin hurwitz"}, TypedText{"justin hurwitz"}},
        {{number(), "128"}, Figure{128}},
        {{order(), "1 3 2"}, Arrangement{{0, 1, 2}}},
        {{match(), "a2 b1 c3"}, Links{{1, 2, 0}}}};
    for (const auto& [line, wanted] : lines) {
        CAPTURE(line.second);
        FakeHost host = host_with(line.first);
        host.react = [](const Intent& intent, View& view) {
            if (std::holds_alternative<Answered>(intent))
                view.screen = home(); // so that the end of input finds no round open
        };

        host.play(line.second + "\n");

        CHECK(given_by(host) == wanted);
    }
}

TEST_CASE("text: a misread line says what was read and costs nothing", "[text]") {
    FakeHost host = host_with(single());

    const std::string out = host.play("7\n\nwhatever this may be, it is no answer\n");

    CHECK(says(out, "Read \"7\": the choices are 1 to 4.\nYour answer, 1 to 4. Also: p pass,"));
    CHECK(says(out, "Read nothing: an empty line does nothing here.\n"));
    CHECK(says(out, "Read \"whatever this may be, it...\": the choices are 1 to 4.\n"));
    CHECK_FALSE(host.was_asked<Answered>());
}

TEST_CASE("text: in a typed question a lone letter is an answer and a colon makes a command",
          "[text]") {
    FakeHost host = host_with(typed());
    host.play("p\n");
    CHECK(std::get<Answered>(host.asked.at(0)).given == Given{TypedText{"p"}});

    FakeHost passed = host_with(typed());
    passed.play(":p\n:pass\n: S\n");
    REQUIRE(passed.asked.size() >= 3);
    CHECK(std::holds_alternative<PassQuestion>(passed.asked[0]));
    CHECK(std::holds_alternative<PassQuestion>(passed.asked[1]));
    CHECK(std::holds_alternative<PauseRound>(passed.asked[2]));

    FakeHost unknown = host_with(typed());
    CHECK(says(unknown.play(":x\n"), "Read \":x\": no command has that name."));
    CHECK_FALSE(unknown.was_asked<Answered>());
}

TEST_CASE("text: before every line time passes once", "[text]") {
    FakeHost host = host_with(home());

    host.play("x\ny\n\n");

    CHECK(host.ticks == 3);
}

TEST_CASE("text: an answer after the clock has run out is not given", "[text]") {
    FakeHost host = host_with(single());
    let_time_run_out(host);

    const std::string out = host.play("2\n");

    CHECK_FALSE(host.was_asked<Answered>());
    CHECK(says(out, "The clock had run out: \"2\" was not used."));
    CHECK(says(out, "Time is up. The answer is Six."));
}

TEST_CASE("text: after the clock has run out a command is not done but quitting is", "[text]") {
    FakeHost host = host_with(single());
    let_time_run_out(host);
    host.play("s\n");
    CHECK_FALSE(host.was_asked<PauseRound>());

    FakeHost quits = host_with(single());
    let_time_run_out(quits);
    quits.play("q\n");
    CHECK(quits.was_asked<Quit>());
}

TEST_CASE("text: a near miss of spelling is asked again without the question", "[text]") {
    FakeHost host = host_with(typed());
    host.react = [](const Intent& intent, View& view) {
        if (std::holds_alternative<Answered>(intent))
            std::get<TypedView>(std::get<QuestionView>(view.screen).body).close = true;
    };

    const std::string out = host.play("Justin Hurtwiz\n");

    CHECK(says(out, "> Justin Hurtwiz\n\nClose: check the spelling. Nothing is lost, type it once "
                    "more.\nYour answer in words."));
    CHECK(out.find("Who composed") == out.rfind("Who composed"));
}

TEST_CASE("text: after the reveal Enter goes on and other words are misread", "[text]") {
    FakeHost host = host_with(revealed(single()));

    const std::string out = host.play("hlp\n\n");

    CHECK(says(out, "Enter for question 8. Also: r report a fault, s pause and save, h help."));
    CHECK(says(out, "Read \"hlp\": Enter alone goes on."));
    REQUIRE_FALSE(host.asked.empty());
    CHECK(std::holds_alternative<NextQuestion>(host.asked[0]));
}

TEST_CASE("text: an answer sent too early goes on and is never used unseen", "[text]") {
    FakeHost host = host_with(revealed(single()));

    host.play("2\n");

    CHECK(host.was_asked<NextQuestion>());
    CHECK_FALSE(host.was_asked<Answered>());
}

TEST_CASE("text: a fault reported is printed as there is no clipboard", "[text]") {
    FakeHost host = host_with(revealed(single()));
    host.react = [&](const Intent& intent, View&) {
        if (std::holds_alternative<ReportFault>(intent))
            host.to_copy = "epilogue.la-la-land.awards, six-oscars";
        host.view.toasts = {{"check", "Copied. Paste it anywhere.", "", 4'000}};
    };

    const std::string out = host.play("r\n");

    CHECK(says(out, "\nTo copy and paste:\nepilogue.la-la-land.awards, six-oscars\n"));
    CHECK_FALSE(says(out, "Copied."));
}

TEST_CASE("text: sprint shows no reveal and says how the last one went", "[text]") {
    FakeHost host = host_with(sprint());

    const std::string out = host.play("");

    CHECK(says(out, "The last one was not right. 10 right, 2 wrong. 7 more right and the\n"
                    "record is yours.\n"));
    CHECK(says(out, "Sprint. Question 13. Awards. 38 seconds left."));
}

TEST_CASE("text: sudden death tells the chain and b takes the bow", "[text]") {
    FakeHost host = host_with(sudden_death());

    const std::string out = host.play("b\n");

    CHECK(says(out, "14 in a row. Your longest is 16. One life: the first miss ends the run."));
    CHECK(host.was_asked<TakeBow>());
}

TEST_CASE("text: the handover shows no question and Enter takes the seat", "[text]") {
    FakeHost host = host_with(handover());

    const std::string out = host.play("\nk\n");

    CHECK(says(out, "Pass the keyboard to Theo."));
    CHECK(says(out, "     Theo, 406 points, plays now\n"));
    CHECK(std::holds_alternative<TakeSeat>(host.asked.at(0)));
    CHECK(std::holds_alternative<SkipSeat>(host.asked.at(1)));
}

TEST_CASE("text: a pause hides the question until it is resumed", "[text]") {
    FakeHost host = host_with(single());
    host.react = [](const Intent& intent, View& view) {
        if (std::holds_alternative<PauseRound>(intent))
            view.paused = paused();
        if (std::holds_alternative<ResumeRound>(intent))
            view.paused.reset();
    };

    const std::string out = host.play("s\n\n");

    const auto pause = out.find("Paused.");
    REQUIRE(pause != std::string::npos);
    const auto again = out.find("How many Academy Awards", pause);
    REQUIRE(again != std::string::npos);
    CHECK(out.substr(pause, again - pause).find("Six") == std::string::npos);
    CHECK(host.was_asked<ResumeRound>());
}

TEST_CASE("text: in a pause each letter does what it says", "[text]") {
    const std::vector<std::pair<std::string, std::size_t>> keys = {
        {"r", Intent{StartOver{}}.index()},
        {"s", Intent{Go{}}.index()},
        {"l", Intent{LeaveRound{}}.index()}};
    for (const auto& [typed, index] : keys) {
        FakeHost host = host_with(single());
        host.view.paused = paused();

        host.play(typed + "\n");

        CHECK(host.asked.at(0).index() == index);
    }
}

TEST_CASE("text: a dialog takes Enter and no as the safe way and only yes as the act", "[text]") {
    const std::vector<std::pair<std::string, std::size_t>> keys = {
        {"", Intent{Decline{}}.index()},
        {"n", Intent{Decline{}}.index()},
        {"NO", Intent{Decline{}}.index()},
        {"y", Intent{Confirm{}}.index()},
        {"Yes", Intent{Confirm{}}.index()}};
    for (const auto& [typed, index] : keys) {
        CAPTURE(typed);
        FakeHost host = host_with(home());
        host.view.dialog = leave_dialog();

        host.play(typed + "\n");

        CHECK(host.asked.at(0).index() == index);
    }
    FakeHost host = host_with(home());
    host.view.dialog = leave_dialog();
    CHECK(
        says(host.play("maybe\n1\n"), "Read \"maybe\": that is not among what may be typed here."));
    CHECK_FALSE(host.was_asked<Confirm>());
}

TEST_CASE("text: a name is asked in a line of its own", "[text]") {
    FakeHost host = host_with(setup());
    host.view.dialog = name_dialog();

    host.play("  Ines q \n\n");

    REQUIRE(host.asked.size() >= 2);
    CHECK(std::get<AddPlayer>(host.asked[0]).name == "Ines q");
    CHECK(std::get<AddPlayer>(host.asked[0]).colour == 3);
    CHECK(std::holds_alternative<Decline>(host.asked[1]));
}

TEST_CASE("text: the first run asks for a name and for the film", "[text]") {
    FakeHost host = host_with(FirstRunView{});
    host.react = [](const Intent& intent, View& view) {
        if (std::holds_alternative<FirstRunNext>(intent))
            std::get<FirstRunView>(view.screen).step = 2;
        if (std::holds_alternative<FirstRunFinish>(intent))
            view.screen = home();
    };

    const std::string out = host.play("Nora\n2\n");

    REQUIRE(host.asked.size() == 2);
    CHECK(std::get<FirstRunNext>(host.asked[0]).name == "Nora");
    CHECK(std::get<FirstRunFinish>(host.asked[1]).seen_film);
    CHECK(says(out, "Have you seen La La Land?"));
}

TEST_CASE("text: the first run is skipped with Enter alone", "[text]") {
    FakeHost host = host_with(FirstRunView{});
    host.play("\n");
    CHECK(host.was_asked<FirstRunSkip>());

    FakeHost named = host_with(FirstRunView{1, "nora", 2, 100, false});
    named.play("\n");
    REQUIRE(named.was_asked<FirstRunNext>());
    CHECK(std::get<FirstRunNext>(named.asked[0]).name == "nora");
}

TEST_CASE("text: players are chosen by number and added with a", "[text]") {
    FakeHost host = host_with(home());
    host.view.player_menu = players();

    const std::string out = host.play("2\na\n\n");

    CHECK(says(out, "  1  Nora, plays now\n  2  Theo\n  a  Add a player\n"));
    CHECK(std::get<ChoosePlayer>(host.asked.at(0)).player == PlayerId{2});
    CHECK(std::holds_alternative<AskAddPlayer>(host.asked.at(1)));
    CHECK(std::holds_alternative<Back>(host.asked.at(2)));
}

TEST_CASE("text: a line of the set-up opens its values and one of them is set", "[text]") {
    FakeHost host = host_with(setup());
    host.react = [](const Intent& intent, View& view) {
        if (!std::holds_alternative<SetMode>(intent))
            return;
        auto& modes = std::get<SetupView>(view.screen).modes;
        modes[1].on = false;
        modes[2].on = true;
    };

    const std::string out = host.play("2\n3\n");

    REQUIRE(host.asked.size() == 1);
    CHECK(std::get<SetMode>(host.asked[0]).mode == Mode::Sprint);
    CHECK(says(out, "Mode.\n  1  Five Seasons\n  2  Classic, chosen\n  3  Sprint\n"));
    CHECK(says(out, "> 3\n\n  2  Mode: Sprint\nType a number to change its line, or start."));
}

TEST_CASE("text: two numbers set a line of the set-up at once", "[text]") {
    FakeHost host = host_with(setup());

    const std::string out = host.play("6 1\n4 3\n5 3\n3 2\n9 2\n5 4\n5 9\n99\nx\n");

    REQUIRE(host.asked.size() == 5);
    CHECK(std::get<SetTimer>(host.asked[0]).timer_ms == 0);
    CHECK(std::get<SetLevel>(host.asked[1]).level == Level::Hard);
    CHECK(std::get<SetLength>(host.asked[2]).length == 15);
    CHECK(std::get<ToggleCategory>(host.asked[3]).category == "awards");
    CHECK(std::get<RemoveSeat>(host.asked[4]).seat == 1);
    CHECK(says(out, "Read \"5 4\": that cannot be chosen here."));
    CHECK(says(out, "Read \"5 9\": that line has no such value."));
    CHECK(says(out, "Read \"99\": no line has that number."));
    CHECK(says(out, "Read \"x\": it takes the number of a line, or start."));
}

TEST_CASE("text: switches of the set-up turn at once and start starts", "[text]") {
    FakeHost host = host_with(setup());

    host.play("7\n8\n10\nstart\n");

    CHECK(std::holds_alternative<ToggleSpeedBonus>(host.asked.at(0)));
    CHECK(std::holds_alternative<ToggleStreakBonus>(host.asked.at(1)));
    CHECK(std::holds_alternative<ToggleSeenFilm>(host.asked.at(2)));
    CHECK(std::holds_alternative<StartRound>(host.asked.at(3)));
}

TEST_CASE("text: a line of the set-up that its mode fixes says so", "[text]") {
    SetupView view = setup();
    view.rising = "rising";
    view.levels = {};
    FakeHost host = host_with(view);

    const std::string out = host.play("4\n");

    CHECK(says(out, "  4  Difficulty: rising\n"));
    CHECK(says(out, "Difficulty: rising. In this mode that cannot be changed."));
    CHECK(host.asked.empty());
}

TEST_CASE("text: the result offers its review and its share text on request", "[text]") {
    FakeHost host = host_with(result());

    const std::string out = host.play("2\n3\n1\n");

    CHECK(says(out, "1,213 points. 8 right out of 10.\nPersonal best, by 86 points.\n"));
    CHECK(says(out, "  2  Which film won?\n     Wrong. You said La La Land. It was Moonlight. 0 "
                    "points.\n     The envelope.\n"));
    CHECK(says(out, "To copy and paste:\nEpilogue: La La Land, mixed 8/10, 1,213 points\n"));
    CHECK(host.was_asked<PlayAgain>());
}

TEST_CASE("text: the podium names the places in words", "[text]") {
    FakeHost host = host_with(podium());

    const std::string out = host.play("\n");

    CHECK(says(out, "Winner: Nora, 1,118 points.\nSecond: Theo, 1,087 points.\n"));
    CHECK(std::get<Go>(host.asked.at(0)).place == Place::Home);
}

TEST_CASE("text: settings change the pace and the spoilers and say only what changed", "[text]") {
    FakeHost host = host_with(settings(SettingsPage::Look));
    host.react = [](const Intent& intent, View& view) {
        auto& page = std::get<SettingsView>(view.screen);
        if (const auto* pace = std::get_if<SetPace>(&intent))
            page.settings.pace = pace->pace;
        if (const auto* seen = std::get_if<SetSeenFilm>(&intent))
            page.seen_film = seen->seen;
    };

    const std::string out = host.play("1\n4\n2\nu\n");

    CHECK(std::get<SetPace>(host.asked.at(0)).pace == TimerPace::Off);
    CHECK(std::get<SetSeenFilm>(host.asked.at(1)).seen);
    CHECK(std::holds_alternative<UndoSetting>(host.asked.at(2)));
    CHECK(says(out, "> 4\n\n  1  Time for a question: no clock at all\nType a number."));
    CHECK(says(out, "> 2\n\n  2  I have seen La La Land: yes\nType a number."));
}

TEST_CASE("text: a backup is chosen and restored by name of the act", "[text]") {
    FakeHost host = host_with(settings(SettingsPage::Data));

    const std::string out = host.play("2\nr\nb\n\n");

    CHECK(says(out, "  1  Today, 18:04, by hand, 1.2 MB, chosen\n"));
    CHECK(says(out, "     Rounds: now 64, in it 58, 6 fewer\n"));
    CHECK(std::get<ChooseBackup>(host.asked.at(0)).index == 1);
    CHECK(std::holds_alternative<RestoreBackup>(host.asked.at(1)));
    CHECK(std::holds_alternative<BackUpNow>(host.asked.at(2)));
    CHECK(std::get<OpenSettingsPage>(host.asked.at(3)).page == SettingsPage::Look);
}

TEST_CASE("text: what was mended is told first and Enter carries on", "[text]") {
    FakeHost host = host_with(trouble());

    const std::string out = host.play("d\n\n");

    CHECK(says(out, "Players and scores: untouched, 4 players, 64 rounds."));
    CHECK(says(out, "Page 7 is never used."));
    CHECK(host.was_asked<CarryOn>());
}

TEST_CASE("text: a trouble without a way on offers only to quit", "[text]") {
    TroubleView view = trouble();
    view.can_carry_on = false;
    FakeHost host = host_with(view);

    const std::string out = host.play("\nq\n");

    CHECK(says(out, "Type q to quit."));
    CHECK_FALSE(host.was_asked<CarryOn>());
    CHECK(host.was_asked<Quit>());
}

TEST_CASE("text: notices and toasts are told once", "[text]") {
    FakeHost host = host_with(home());
    host.view.notice = "The disk is full. This round is kept in memory until there is room.";
    host.view.toasts = {{"check", "Backed up.", "", 4'000}};

    const std::string out = host.play("x\ny\n8\n");

    CHECK(out.find("The disk is full.") == out.rfind("The disk is full."));
    CHECK(out.find("Backed up.") == out.rfind("Backed up."));
    CHECK(says(out, "The disk is full."));
    CHECK(says(out, "Backed up."));
}

TEST_CASE("text: again reads the page once more", "[text]") {
    FakeHost host = host_with(single());

    const std::string out = host.play("again\n");

    CHECK(out.find("How many Academy") != out.rfind("How many Academy"));
}

TEST_CASE("text: again at the reveal reads the question too", "[text]") {
    FakeHost host = host_with(revealed(single()));

    const std::string out = host.play("again\n");

    CHECK(out.find("How many Academy") != out.rfind("How many Academy"));
    CHECK(out.find("The answer is Six.") != out.rfind("The answer is Six."));
}

TEST_CASE("text: the end of input leaves an open round and says that it is saved", "[text]") {
    for (auto& [name, view] : every_view()) {
        CAPTURE(name);
        FakeHost host;
        host.view = view;
        const bool open = std::holds_alternative<QuestionView>(view.screen) ||
                          std::holds_alternative<HandoverView>(view.screen);

        const std::string out = host.play("");

        CHECK(host.was_asked<LeaveRound>() == open);
        CHECK(says(out, "The round is saved.") == open);
        CHECK(says(out, "The input has ended. Good night.\n"));
        CHECK_FALSE(host.was_asked<Quit>());
    }
}

TEST_CASE("text: the end of input under a dialog declines it and then leaves the round", "[text]") {
    FakeHost host = host_with(single());
    host.view.paused = paused();
    host.view.dialog = leave_dialog();

    host.play("");

    REQUIRE(host.asked.size() == 2);
    CHECK(std::holds_alternative<Decline>(host.asked[0]));
    CHECK(std::holds_alternative<LeaveRound>(host.asked[1]));
}

TEST_CASE("text: the end of input after the last reveal tells the result and leaves nothing",
          "[text]") {
    FakeHost host = host_with(revealed(single()));
    host.react = [](const Intent& intent, View& view) {
        if (std::holds_alternative<NextQuestion>(intent))
            view.screen = result();
    };

    const std::string out = host.play("");

    CHECK(says(out, "The round is over. La La Land, mixed. 22 Nov 2026.\n"));
    CHECK(says(out, "The input has ended. Good night.\n"));
    CHECK_FALSE(says(out, "The round is saved."));
    CHECK_FALSE(host.was_asked<LeaveRound>());
}

TEST_CASE("text: a round behind the settings is left at the end of input too", "[text]") {
    FakeHost host = host_with(single());
    host.view.paused = paused();
    host.react = [](const Intent& intent, View& view) {
        if (std::holds_alternative<Go>(intent)) {
            view.paused.reset();
            view.screen = settings(SettingsPage::Look);
        }
    };

    host.play("s\n");

    CHECK(host.was_asked<LeaveRound>());
}

TEST_CASE("text: a round that is not on disk is not called saved", "[text]") {
    FakeHost host = host_with(single());
    host.view.notice = "The disk is full. This round is kept in memory until there is room.";

    const std::string out = host.play("q\n");

    CHECK_FALSE(says(out, "The round is saved"));
    CHECK(says(out, "The disk is full."));
}

TEST_CASE("text: quitting keeps the round and ends without reading further", "[text]") {
    FakeHost host = host_with(single());

    const std::string out = host.play("quit\n1\n1\n");

    REQUIRE(host.asked.size() == 2);
    CHECK(std::holds_alternative<LeaveRound>(host.asked[0]));
    CHECK(std::holds_alternative<Quit>(host.asked[1]));
    CHECK(says(out, "The round is saved. Continue it with c on the first page, any day.\nGood "
                    "night.\n"));
}

TEST_CASE("text: a closed output ends the session as the end of input does", "[text]") {
    FakeHost host = host_with(single());
    std::istringstream in("2\n2\n2\n");
    std::ostringstream out;
    out.setstate(std::ios::badbit);

    CHECK(play_in_terminal(in, out, host.host()) == 0);

    CHECK(host.was_asked<LeaveRound>());
    CHECK_FALSE(host.was_asked<Answered>());
}

TEST_CASE("text: without the optional parts of the host it plays as well", "[text]") {
    FakeHost host = host_with(home());
    TextHost bare = host.host();
    bare.copied = nullptr;
    bare.version.clear();
    bare.echo = false;
    std::istringstream in("h\nq\n");
    std::ostringstream out;

    CHECK(play_in_terminal(in, out, bare) == 0);

    CHECK(out.str().starts_with("Epilogue. Sunday 22 November 2026. Good evening, Nora.\n"));
}

TEST_CASE("text: unreadable lines are refused with a sentence", "[text]") {
    FakeHost host = host_with(typed());

    const std::string out = host.play(std::string(9'000, 'x') + "\n\xFF\n");

    CHECK(says(out, "That line is longer than 1000 characters, so nothing of it was used."));
    CHECK(says(out, "That line is not UTF-8 text, so nothing of it was used."));
    CHECK_FALSE(host.was_asked<Answered>());
}
