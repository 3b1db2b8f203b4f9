// Whole rounds, from home to the result.
#include "support/house.h"
#include "support/print.h"

using namespace epilogue;

namespace {

void play_with_timer(House& house, int timer_ms, bool speed, bool streak) {
    Quiz::Params params;
    params.timer_ms = timer_ms;
    params.speed_bonus = speed;
    params.streak_bonus = streak;
    house.model.settings.last_setup = Quiz::encode(params);
}

} // namespace

TEST_CASE("model: a Five Seasons round is played from home to its result", "[model]") {
    House house = House::with_players({"Nora"});

    house.act(PlayFeature{});
    CHECK(house.screen<QuestionView>().meta.starts_with("Question 1 of 10, "));
    house.play_out([](int question) { return question != 3 && question != 8; });

    const auto result = house.screen<ResultView>();
    CHECK(result.title == "La La Land, mixed");
    CHECK(result.row == "8");
    CHECK(result.seat == "10");
    CHECK(result.right_of == "8 right out of 10");
    CHECK(result.best == "Your first round");
    CHECK(result.rehearsal == "2 added to Rehearsal");
    CHECK(result.stages.size() == 5);
    CHECK(result.stages[1].pips == std::vector<Pip>{Pip::Right, Pip::Wrong});
    CHECK(result.rows.front() == std::pair<std::string, std::string>{"Best streak", "4 in a row"});
    CHECK(result.review.size() == 10);
    CHECK(result.review[3].points == "0");
    CHECK(result.share[1] == "Winter \u2713\u2713  Spring \u2713\u2717  Summer \u2713\u2713  Fall "
                             "\u2713\u2713");
    CHECK(result.share[2] == "Five years later \u2717\u2713");
    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results.front().mode == "five_seasons");
    CHECK(house.rows->results.front().title == "La La Land, mixed");
    CHECK(house.rows->answers.size() == 10);
}

TEST_CASE("model: each mode is played to its end and kept", "[model]") {
    const auto mode =
        GENERATE(Mode::FiveSeasons, Mode::Classic, Mode::Sprint, Mode::SuddenDeath, Mode::Endless);
    CAPTURE(mode);
    House house = House::with_players({"Nora"});

    house.act(PlayMode{mode});
    house.play_out([](int question) { return question % 7 != 6; });

    const auto result = house.screen<ResultView>();
    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results.front().mode == name_of(mode));
    CHECK(result.row == std::to_string(house.rows->results.front().right));
    CHECK(house.rows->answers.size() ==
          static_cast<std::size_t>(house.rows->results.front().asked));
    CHECK(house.newest_round().finished_ms == house.now.unix_ms);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: each kind of question can be answered right and wrong", "[model]") {
    const auto kind = GENERATE(from_range(all_kinds));
    CAPTURE(kind);
    std::vector<Question> questions;
    for (int i = 0; i < 5; ++i)
        questions.push_back(any_question(kind, "q" + std::to_string(i)));
    House house = House::with_players({"Nora"}, {feature_pack("film", "The Film", questions)});

    house.act(PlayMode{Mode::Endless});
    house.answer_right();
    CHECK(house.screen<QuestionView>().reveal->word == "Right");
    house.act(NextQuestion{});
    house.answer_wrong();

    const auto view = house.screen<QuestionView>();
    CHECK(view.reveal->word == "Wrong");
    CHECK(view.reveal->total == "0 points");
    CHECK(view.streak == "0");
}

TEST_CASE("model: a move and its answer are asked to be saved before the reveal shows", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    REQUIRE(house.effects<BeginRoundRow>().size() == 1);
    const QuestionKey key = house.question().key;
    house.wait(4000);

    house.answer_wrong();

    const auto saved = house.effects<SaveMove>();
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().round == RoundId{1});
    CHECK(saved.front().index == 0);
    REQUIRE(saved.front().answers.size() == 1);
    const AnswerRecord& answer = saved.front().answers.front();
    CHECK(answer.question == key);
    CHECK(answer.verdict == Verdict::Wrong);
    CHECK(answer.number == 0);
    CHECK(answer.elapsed_ms == 4000);
    CHECK(answer.at_ms == house.now.unix_ms);
    CHECK(answer.day == house.now.today);
    CHECK(house.screen<QuestionView>().reveal);
}

TEST_CASE("model: the row of a round says who plays, its title and its puzzle", "[model]") {
    House house = House::with_players({"Nora"});

    house.act(PlayCategory{"film"});

    const auto begun = house.effects<BeginRoundRow>();
    REQUIRE(begun.size() == 1);
    CHECK(begun.front().game == "quiz");
    CHECK(begun.front().title == "La La Land, The Film");
    CHECK(begun.front().players == std::vector<PlayerId>{PlayerId{1}});
    CHECK(begun.front().seed == house.world.chance);
    CHECK(Quiz::decode_puzzle(begun.front().puzzle));
    CHECK(house.effects<SaveMove>().empty());
}

TEST_CASE("model: the result is saved with the last answer and not again", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    for (int i = 0; i < 9; ++i) {
        house.answer_right();
        CHECK(house.effects<FinishRoundRow>().empty());
        house.act(NextQuestion{});
    }

    house.answer_right();
    CHECK(house.effects<FinishRoundRow>().size() == 1);
    CHECK(house.screen<QuestionView>().reveal->next == "See the result");
    house.act(NextQuestion{});

    CHECK(house.effects<FinishRoundRow>().empty());
    CHECK(house.shows<ResultView>());
}

TEST_CASE("model: sprint goes straight on and explains after the clock", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayMode{Mode::Sprint});
    house.wait(5000);
    house.answer_right();

    auto view = house.screen<QuestionView>();
    CHECK_FALSE(view.reveal);
    CHECK(view.meta == "Question 2");
    CHECK(view.aside == "60 seconds, La La Land, mixed");
    CHECK(view.sprint->right == 1);
    CHECK(view.sprint->run == std::vector<Pip>{Pip::Right, Pip::Now});
    CHECK(view.clock->left_ms == 55'000);

    house.wait(54'000);
    house.act(Tick{});
    CHECK(house.shows<QuestionView>());
    house.wait(1000);
    house.act(Tick{});

    const auto result = house.screen<ResultView>();
    CHECK(result.seat == "1");
    CHECK(result.review.front().explanation.starts_with("Why it is so"));
    CHECK(result.share.front() ==
          "Epilogue: Sprint, La La Land, mixed 1/1, " + result.points + " points");
}

TEST_CASE("model: sprint tells how far the record is", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayMode{Mode::Sprint});
    CHECK(house.screen<QuestionView>().sprint->record == "Your first sprint sets the record");
    for (int i = 0; i < 3; ++i)
        house.answer_right();
    house.wait(60'000);
    house.act(Tick{});

    house.act(PlayAgain{});
    CHECK(house.screen<QuestionView>().sprint->best == "3");
    CHECK(house.screen<QuestionView>().sprint->record == "4 more right and the record is yours");
    for (int i = 0; i < 4; ++i)
        house.answer_right();

    CHECK(house.screen<QuestionView>().sprint->record == "The record is yours");
}

TEST_CASE("model: sudden death ends with the first miss", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayMode{Mode::SuddenDeath});
    auto view = house.screen<QuestionView>();
    CHECK(view.title == "Sudden death");
    CHECK(view.aside == "La La Land, rising");
    CHECK(view.stop_label == "Take the bow");
    CHECK_FALSE(view.can_pass);
    CHECK(view.stages.empty());
    house.answer_right();
    CHECK(house.screen<QuestionView>().chain->in_a_row == 1);
    house.act(NextQuestion{});

    house.answer_wrong();

    view = house.screen<QuestionView>();
    CHECK_FALSE(view.chain->life);
    CHECK_FALSE(view.can_stop);
    CHECK(view.reveal->next == "See the result");
    house.act(NextQuestion{});
    CHECK(house.screen<ResultView>().seat == "2");
}

TEST_CASE("model: taking the bow keeps the run also while an answer is shown", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayMode{Mode::SuddenDeath});
    for (int i = 0; i < 3; ++i) {
        house.answer_right();
        if (i < 2)
            house.act(NextQuestion{});
    }

    house.act(TakeBow{});

    CHECK(house.screen<ResultView>().right_of == "3 right out of 3");
    CHECK(house.rows->results.front().best_streak == 3);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: passing counts as a miss and costs nothing", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});

    house.act(PassQuestion{});

    const auto view = house.screen<QuestionView>();
    CHECK(view.reveal->word == "Passed");
    CHECK(view.reveal->total == "0 points");
    CHECK(house.rows->answers.front().verdict == Verdict::Passed);
}

TEST_CASE("model: a typed answer that is nearly right may be tried again once", "[model]") {
    House house = House::with_players(
        {"Nora"}, {feature_pack("songs", "Songs & Score", {typed("q", "Justin Hurwitz")})});
    house.act(PlayMode{Mode::Endless});

    house.act(Answered{TypedText{"Justn Hurwis"}});
    auto view = house.screen<QuestionView>();
    CHECK_FALSE(view.reveal);
    CHECK(std::get<TypedView>(view.body).close);
    CHECK(house.effects<SaveMove>().size() == 1);
    CHECK(house.effects<SaveMove>().front().answers.empty());
    house.act(Answered{TypedText{"Justin Hurwitz"}});

    view = house.screen<QuestionView>();
    CHECK(view.reveal->word == "Right");
    CHECK(std::get<TypedView>(view.body).given == "Justin Hurwitz");
}

TEST_CASE("model: an answer that does not fit is refused with a sentence", "[model]") {
    House house = House::with_players(
        {"Nora"}, {feature_pack("film", "The Film", {any_question(Kind::Multiple, "q")})});
    house.act(PlayMode{Mode::Endless});

    house.act(Answered{Picks{{0, 1, 2}}});

    CHECK(house.effects<SaveMove>().empty());
    REQUIRE(house.view().toasts.size() == 1);
    CHECK(house.view().toasts.front().text ==
          "The answer does not fit the question: choose at most two, found three.");
}

TEST_CASE("model: a second answer to a judged question changes nothing", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    house.answer_right();
    const std::string points = house.screen<QuestionView>().points;

    house.act(Answered{Pick{0}});
    house.act(PassQuestion{});

    CHECK(house.effects<SaveMove>().empty());
    CHECK(house.screen<QuestionView>().points == points);
    CHECK(house.rows->answers.size() == 1);
}

TEST_CASE("model: playing again draws another round of the same settings", "[model]") {
    House house = House::with_players({"Nora"});
    play_with_timer(house, 20'000, true, true);
    house.act(PlayFeature{});
    const auto first = house.model.play->round.puzzle;
    house.play_out([](int) { return true; });

    house.act(PlayAgain{});

    const auto& again = house.model.play->round.puzzle;
    CHECK(again.mode == first.mode);
    CHECK(again.timer_ms == first.timer_ms);
    CHECK(again.speed_bonus);
    CHECK_FALSE(again == first);
    CHECK(house.rows->rounds.size() == 2);
}

TEST_CASE("model: a personal best is told by how much", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    house.play_out([](int question) { return question < 5; });
    const int first = house.rows->results.back().points;

    house.act(PlayAgain{});
    house.play_out([](int) { return true; });
    const int second = house.rows->results.back().points;
    REQUIRE(second > first);
    CHECK(house.screen<ResultView>().is_best);
    CHECK(house.screen<ResultView>().best ==
          "Personal best, by " + std::to_string(second - first) + " points");
    house.act(PlayAgain{});
    house.play_out([](int) { return false; });

    CHECK_FALSE(house.screen<ResultView>().is_best);
    CHECK(house.screen<ResultView>().best == "Your best is " + grouped(second));
}

TEST_CASE("model: misses can be rehearsed at once", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    house.play_out([](int question) { return question > 1; });
    CHECK(house.screen<ResultView>().misses == 2);

    house.act(RehearseMisses{});

    auto view = house.screen<QuestionView>();
    CHECK(view.title == "Rehearsal");
    CHECK(view.meta.starts_with("Card 1 of 2, "));
    house.answer_right();
    const auto lines = house.screen<QuestionView>().reveal->lines;
    CHECK(lines.back().first == "Comes back tomorrow");
    house.play_out([](int) { return true; });
    CHECK(house.screen<ResultView>().best == "Rehearsal keeps no records");
}

TEST_CASE("model: what was missed comes back the next day", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    house.play_out([](int question) { return question > 2; });
    house.act(Back{});
    CHECK(house.screen<HomeView>().rehearsal_due == 0);
    house.act(Go{Place::Rehearsal});
    CHECK(house.screen<EmptyView>().title == "Nothing to rehearse");
    house.act(Back{});

    house.next_day();
    house.act(Tick{});

    CHECK(house.screen<HomeView>().rehearsal_due == 3);
    CHECK(house.screen<HomeView>().date == "Monday, 23 November 2026");
    house.act(Go{Place::Rehearsal});
    house.answer_right();
    CHECK(house.screen<QuestionView>().reveal->lines.back().first == "Comes back in three days");
    house.act(NextQuestion{});
    house.answer_wrong();
    CHECK(house.screen<QuestionView>().reveal->lines.back().first == "Comes back tomorrow");
}

TEST_CASE("model: a fault report names the question and the program, and is copied", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    const QuestionKey key = house.question().key;
    house.answer_right();

    house.act(ReportFault{});

    CHECK(house.copied == "Epilogue 1.0.0: pack " + key.pack + ", question " + key.id);
    REQUIRE(house.view().toasts.size() == 1);
    CHECK(house.view().toasts.front().text == "Copied. Paste it anywhere.");
}

TEST_CASE("model: the share text names no question and no answer", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    house.play_out([](int question) { return question % 2 == 0; });
    const auto view = house.screen<ResultView>();

    house.act(CopyShare{});

    CHECK(house.copied == join(view.share, "\n"));
    for (const ReviewRow& row : view.review)
        CHECK(house.copied.find(row.stem) == std::string::npos);
}

TEST_CASE("model: without the feature's packs a sentence says what to do", "[model]") {
    House house = House::with_players({"Nora"}, {sample_pack()});

    house.act(PlayFeature{});

    CHECK(house.shows<HomeView>());
    CHECK(house.rows->rounds.empty());
    CHECK(house.view().toasts.front().text ==
          "The La La Land packs are switched off. Choose another pack in Set up.");
}
