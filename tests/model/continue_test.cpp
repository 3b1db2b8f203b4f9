// Rounds that are left, found again after a restart, started over, or cannot be read.
#include "support/house.h"
#include "support/print.h"

using namespace epilogue;

namespace {

// Answers this many questions and stays at the next one.
void answer(House& house, int count) {
    for (int i = 0; i < count; ++i) {
        house.answer_right();
        house.act(NextQuestion{});
    }
}

} // namespace

TEST_CASE("model: a round that is left is offered on home and goes on", "[model]") {
    House house = House::with_players({"Nora"});
    CHECK(house.screen<HomeView>().continue_title == "Nothing paused");
    house.act(PlayFeature{});
    answer(house, 6);
    const std::string points = house.screen<QuestionView>().points;
    const QuestionKey next = house.question().key;

    house.act(LeaveRound{});

    const auto home = house.screen<HomeView>();
    CHECK(home.can_continue);
    CHECK(home.continue_title == "Continue: La La Land, mixed");
    CHECK(home.continue_detail == "Question 7 of 10, Fall, " + points + " points");
    house.act(ContinueRound{});
    CHECK_FALSE(house.view().paused);
    CHECK(house.question().key == next);
    house.play_out([](int) { return true; });
    CHECK(house.rows->results.size() == 1);
    CHECK(house.gaps == 0);
    house.act(Back{});
    CHECK_FALSE(house.screen<HomeView>().can_continue);
}

TEST_CASE("model: after a restart the newest unfinished round is offered", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayCategory{"film"});
    answer(house, 2);
    house.act(LeaveRound{});
    house.act(PlayFeature{});
    answer(house, 3);
    const auto state = house.model.play->round.state;

    house.open();

    CHECK(house.screen<HomeView>().continue_title == "Continue: La La Land, mixed");
    house.act(ContinueRound{});
    CHECK(house.model.play->round.state == state);
    CHECK(house.screen<QuestionView>().title == "La La Land");
    CHECK(house.screen<QuestionView>().category.title != "");
    house.play_out([](int) { return true; });
    house.act(Back{});
    CHECK(house.screen<HomeView>().continue_title == "Continue: La La Land, The Film");
    CHECK(house.gaps == 0);
}

TEST_CASE("model: a timed round comes back paused so that its clock starts seen", "[model]") {
    House house = House::with_players({"Nora"});
    Quiz::Params params;
    params.timer_ms = 20'000;
    house.rows->settings["last_setup"] = Quiz::encode(params);
    house.open();
    house.act(PlayFeature{});
    house.wait(5000);
    house.open();

    house.act(ContinueRound{});
    house.wait(60'000);

    REQUIRE(house.view().paused);
    house.act(ResumeRound{});
    CHECK(house.screen<QuestionView>().clock->left_ms == 20'000);
}

TEST_CASE("model: a clock that was left goes on where it stood", "[model]") {
    House house = House::with_players({"Nora"});
    Quiz::Params params;
    params.timer_ms = 20'000;
    house.model.settings.last_setup = Quiz::encode(params);
    house.act(PlayFeature{});
    house.wait(5000);
    house.act(LeaveRound{});
    house.wait(100'000);

    house.act(ContinueRound{});
    house.act(ResumeRound{});

    CHECK(house.screen<QuestionView>().clock->left_ms == 15'000);
}

TEST_CASE("model: a round left at a reveal goes on with the next question", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    house.answer_wrong();

    house.act(LeaveRound{});
    house.act(ContinueRound{});

    CHECK(house.screen<QuestionView>().meta.starts_with("Question 2 of 10"));
    CHECK_FALSE(house.screen<QuestionView>().reveal);
}

TEST_CASE("model: leaving at the last reveal leaves nothing to go on with", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    for (int i = 0; i < 9; ++i) {
        house.answer_right();
        house.act(NextQuestion{});
    }
    house.answer_right();

    house.act(LeaveRound{});

    CHECK_FALSE(house.screen<HomeView>().can_continue);
    CHECK(house.rows->results.size() == 1);
}

TEST_CASE("model: starting over asks first and puts the old round away", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    answer(house, 2);
    const auto old = house.model.play->round.params;
    house.act(PauseRound{});

    house.act(StartOver{});
    REQUIRE(house.view().dialog);
    CHECK(house.view().dialog->safe == "Keep playing");
    house.act(Back{});
    CHECK_FALSE(house.view().dialog);
    CHECK(house.view().paused);
    house.act(StartOver{});
    house.act(Confirm{});

    REQUIRE(house.effects<AbandonRoundRow>().size() == 1);
    CHECK(house.effects<AbandonRoundRow>().front().round == RoundId{1});
    CHECK(house.model.play->round.params == old);
    CHECK(house.model.play->id == RoundId{2});
    CHECK(house.screen<QuestionView>().meta.starts_with("Question 1 of 10"));
    house.act(LeaveRound{});
    house.act(ContinueRound{});
    house.play_out([](int) { return true; });
    house.act(Back{});
    CHECK_FALSE(house.screen<HomeView>().can_continue);
}

TEST_CASE("model: a round that cannot be read is kept and told once", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayCategory{"film"});
    answer(house, 1);
    house.act(LeaveRound{});
    house.act(PlayFeature{});
    house.rows->rounds.back().puzzle = "{broken";

    house.open();

    REQUIRE(house.last.size() >= 1);
    CHECK(house.rows->put_away == std::set<RoundId>{RoundId{2}});
    CHECK(house.rows->rounds.size() == 2);
    REQUIRE(house.view().toasts.size() == 1);
    CHECK(house.view().toasts.front().text ==
          "A round could not be read. It is kept in your file, and not offered again.");
    CHECK(house.screen<HomeView>().continue_title == "Continue: La La Land, The Film");
    house.open();
    CHECK(house.view().toasts.empty());
}

TEST_CASE("model: a round whose end was cut off is finished at the start", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    for (int i = 0; i < 10; ++i) {
        house.answer_right();
        if (i < 9)
            house.act(NextQuestion{});
    }
    house.rows->rounds.back().finished_ms = 0;
    house.rows->results.clear();

    house.open();

    CHECK_FALSE(house.screen<HomeView>().can_continue);
    REQUIRE(house.rows->results.size() == 1);
    CHECK(house.rows->results.front().right == 10);
}

TEST_CASE("model: a round is offered to those who sit in it", "[model]") {
    House house = House::with_players({"Nora", "Theo"});
    house.act(PlayFeature{});
    house.act(LeaveRound{});
    CHECK(house.screen<HomeView>().can_continue);

    house.act(ChoosePlayer{PlayerId{2}});

    CHECK_FALSE(house.screen<HomeView>().can_continue);
    CHECK(house.screen<HomeView>().greeting == "Good evening, Theo.");
    house.act(ChoosePlayer{PlayerId{1}});
    CHECK(house.screen<HomeView>().can_continue);
}

TEST_CASE("model: on a full disk play goes on and is written when there is room", "[model]") {
    House house = House::with_players({"Nora"});
    house.disk_full = true;

    house.act(PlayFeature{});
    answer(house, 2);
    CHECK(house.view().notice ==
          "The disk is full. This round is kept in memory until there is room.");
    CHECK(house.effects<SaveMove>().empty());
    house.answer_right();
    CHECK(house.effects<SaveMove>().front().round == RoundId{});
    house.disk_full = false;
    house.act(NextQuestion{});
    house.answer_right();

    CHECK(house.view().notice.empty());
    CHECK(house.view().toasts.back().text == "Saved. What waited in memory is on disk.");
    CHECK(house.newest_round().moves.size() == 4);
    CHECK(house.model.play->id == RoundId{1});
    CHECK(house.gaps == 0);
}

TEST_CASE("model: two rounds begun on a full disk keep their own moves", "[model]") {
    House house = House::with_players({"Nora"});
    house.disk_full = true;
    house.act(PlayFeature{});
    answer(house, 2);
    house.act(LeaveRound{});
    house.act(PlayCategory{"film"});
    answer(house, 1);

    house.disk_full = false;
    house.retry();
    answer(house, 1);
    house.act(LeaveRound{});

    CHECK(house.gaps == 0);
    REQUIRE(house.rows->rounds.size() == 2);
    CHECK(house.rows->rounds[0].moves.size() == 2);
    CHECK(house.rows->rounds[1].moves.size() == 2);
    CHECK(house.screen<HomeView>().continue_title == "Continue: La La Land, The Film");
    house.act(ContinueRound{});
    house.play_out([](int) { return true; });
    house.act(Back{});
    CHECK(house.screen<HomeView>().continue_title == "Continue: La La Land, mixed");
}

TEST_CASE("model: another failure to save is told in its own words", "[model]") {
    House house = House::with_players({"Nora"});

    house.act(SaveFailed{Error{"could not save settings in /x/player.db: the file is read-only"}});

    CHECK(house.view().notice ==
          "Could not save settings in /x/player.db: the file is read-only. What you do is kept in "
          "memory until it can be saved.");
    house.act(SaveMended{});
    CHECK(house.view().notice.empty());
}
