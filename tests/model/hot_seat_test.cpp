// Several players pass the keyboard.
#include "support/house.h"
#include "support/print.h"

using namespace epilogue;

namespace {

// Four players at set-up, in the order of the boards.
House four_players(Mode mode = Mode::FiveSeasons, int timer_ms = 0) {
    House house = House::with_players({"Nora", "Theo", "Ines", "Sam"});
    house.act(Go{Place::Setup});
    house.act(SetMode{mode});
    house.act(SetTimer{timer_ms});
    for (const std::int64_t id : {2, 3, 4})
        house.act(AddSeat{PlayerId{id}});
    house.act(StartRound{});
    return house;
}

// One turn: takes the seat, answers as told, and goes on to the next handover or the end.
void take_turn(House& house, const std::vector<bool>& right) {
    house.act(TakeSeat{});
    for (const bool is_right : right) {
        if (is_right)
            house.answer_right();
        else
            house.answer_wrong();
        house.act(NextQuestion{});
    }
}

} // namespace

TEST_CASE("model: each turn begins with the seat being passed", "[model]") {
    House house = four_players();

    const auto first = house.screen<HandoverView>();
    CHECK(first.turn == "Turn 1 of 20");
    CHECK(first.player.name == "Nora");
    CHECK(first.detail == "Winter, questions 1 and 2. Nobody else look.");
    CHECK(first.clock == "There is no clock");
    house.act(TakeSeat{});
    CHECK(house.screen<QuestionView>().player.name == "Nora");
    house.answer_right();
    CHECK(house.screen<QuestionView>().reveal->next == "Next");
    house.act(NextQuestion{});
    house.answer_right();
    CHECK(house.screen<QuestionView>().reveal->next == "Pass the seat");
    CHECK(house.screen<QuestionView>().player.name == "Nora");
    house.act(NextQuestion{});

    const auto second = house.screen<HandoverView>();
    CHECK(second.turn == "Turn 2 of 20");
    CHECK(second.player.name == "Theo");
    REQUIRE(second.standings.size() == 4);
    CHECK(second.standings[0].player.name == "Nora");
    CHECK(second.standings[1].player.name == "Theo");
    CHECK(second.standings[1].next);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: the eleventh turn of four players is in summer", "[model]") {
    House house = four_players();
    for (int turn = 0; turn < 10; ++turn)
        take_turn(house, {true, turn % 2 == 0});

    const auto view = house.screen<HandoverView>();

    CHECK(view.turn == "Turn 11 of 20");
    CHECK(view.player.name == "Ines");
    CHECK(view.detail == "Summer, questions 5 and 6. Nobody else look.");
}

TEST_CASE("model: the clock of a passed seat starts after a count of three", "[model]") {
    House house = four_players(Mode::FiveSeasons, 20'000);
    CHECK(house.screen<HandoverView>().clock == "The clock starts after a count of three");

    house.act(TakeSeat{});
    auto clock = *house.screen<QuestionView>().clock;
    CHECK(clock.count == 3);
    CHECK(clock.left_ms == 20'000);
    CHECK(next_deadline(house.model, house.now) == house.now.steady_ms + 1000);
    house.wait(3000);
    clock = *house.screen<QuestionView>().clock;
    CHECK(clock.count == 0);
    CHECK(clock.left_ms == 20'000);
    house.wait(4000);

    CHECK(house.screen<QuestionView>().clock->left_ms == 16'000);
    house.answer_right();
    CHECK(house.rows->answers.back().elapsed_ms == 4000);
}

TEST_CASE("model: a skipped turn counts as passed and the seat goes on", "[model]") {
    House house = four_players();

    house.act(SkipSeat{});

    CHECK(house.screen<HandoverView>().player.name == "Theo");
    const auto saved = house.effects<SaveMove>();
    REQUIRE(saved.size() == 1);
    const auto& answers = saved.front().answers;
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].verdict == Verdict::Passed);
    CHECK(answers[1].number == 1);
    CHECK(answers[1].player == PlayerId{1});
}

TEST_CASE("model: the podium tells who won and how", "[model]") {
    House house = four_players();
    // Nora and Ines level after Fall, Nora ahead at the end; Theo third, Sam last.
    for (int stage = 0; stage < 5; ++stage) {
        take_turn(house, {true, true});
        take_turn(house, {true, false});
        take_turn(house, {true, stage < 4});
        take_turn(house, {false, false});
    }

    const auto view = house.screen<PodiumView>();

    CHECK(view.aside == "La La Land, 4 players, 10 questions each");
    CHECK(view.voice == "Nora takes the last reel.");
    CHECK(view.story == "Level with Ines after Fall, then two right, five years later.");
    REQUIRE(view.steps.size() == 3);
    CHECK(view.steps[0].player.name == "Nora");
    CHECK(view.steps[0].word == "Winner");
    CHECK(view.steps[1].player.name == "Ines");
    CHECK(view.steps[1].word == "Second");
    CHECK(view.steps[2].player.name == "Theo");
    REQUIRE(view.lines.size() == 4);
    CHECK(view.lines[0].right == "10 of 10");
    CHECK(view.lines[0].streak == "Best streak 10");
    CHECK(view.note.starts_with("Fourth: Sam, 0 points. The hardest question was number "));
    CHECK(view.note.ends_with("of four knew."));
    CHECK(view.share.front() == "Epilogue: La La Land, mixed, 4 players");
    CHECK(view.share[4] == "4. Sam, 0 points");
    CHECK(house.rows->results.size() == 4);
    CHECK(house.gaps == 0);
}

TEST_CASE("model: equal points share a step of the podium", "[model]") {
    House house = four_players();
    house.play_out([](int) { return true; });

    const auto view = house.screen<PodiumView>();

    CHECK(view.voice == "Nora, Theo, Ines and Sam share the last reel.");
    for (const auto& step : view.steps) {
        CHECK(step.place == 1);
        CHECK(step.word == "Joint winner");
    }
    CHECK(view.story.starts_with("Level to the last question, with "));
    CHECK(view.note.starts_with("First: Sam, "));
    CHECK(view.note.ends_with("Nobody missed a question."));
}

TEST_CASE("model: a winner from the start and one from the middle are told apart", "[model]") {
    House front = four_players();
    for (int stage = 0; stage < 5; ++stage) {
        take_turn(front, {true, true});
        for (int other = 0; other < 3; ++other)
            take_turn(front, {false, false});
    }
    CHECK(front.screen<PodiumView>().story == "In front from the first question to the last.");

    House middle = four_players();
    for (int stage = 0; stage < 5; ++stage) {
        take_turn(middle, {stage > 0, stage > 0});
        take_turn(middle, {stage == 0, false});
        for (int other = 0; other < 2; ++other)
            take_turn(middle, {false, false});
    }
    CHECK(middle.screen<PodiumView>().story == "In front since Spring, and never caught.");
}

TEST_CASE("model: in sprint each player has one run", "[model]") {
    House house = four_players(Mode::Sprint);
    CHECK(house.screen<HandoverView>().turn == "Turn 1 of 4");
    CHECK(house.screen<HandoverView>().detail == "60 seconds, as many as fit. Nobody else look.");

    for (int player = 0; player < 4; ++player) {
        house.act(TakeSeat{});
        house.wait(count_of_three_ms);
        for (int i = 0; i <= player; ++i)
            house.answer_right();
        house.wait(60'000);
        house.act(Tick{});
    }

    const auto view = house.screen<PodiumView>();
    CHECK(view.steps.front().player.name == "Sam");
    CHECK(view.aside == "La La Land, 4 players, 60 seconds each");
    CHECK(view.story.find(" ahead of Ines.") != std::string::npos);
}

TEST_CASE("model: a round of several is left between turns and goes on there", "[model]") {
    House house = four_players();
    take_turn(house, {true, true});
    house.act(LeaveRound{});
    CHECK(house.screen<HomeView>().continue_detail == "Turn 2 of 20, Theo is next");

    house.open();
    house.act(ContinueRound{});

    CHECK(house.screen<HandoverView>().player.name == "Theo");
    house.play_out([](int) { return false; });
    CHECK(house.shows<PodiumView>());
    CHECK(house.gaps == 0);
}

TEST_CASE("model: changing players goes back to set-up with those who played", "[model]") {
    House house = four_players();
    house.play_out([](int) { return true; });

    house.act(ChangePlayers{});

    const auto view = house.screen<SetupView>();
    REQUIRE(view.seats.size() == 4);
    CHECK(view.seats[3].player.name == "Sam");
    CHECK(view.modes[0].on);
}
