// The clock of a question: what it counts, what stops it, when it wakes the loop.
#include "support/house.h"
#include "support/print.h"

using namespace epilogue;

namespace {

House timed(int timer_ms, Mode mode = Mode::FiveSeasons, TimerPace pace = TimerPace::Normal) {
    House house = House::with_players({"Nora"});
    Quiz::Params params;
    params.timer_ms = timer_ms;
    house.model.settings.last_setup = Quiz::encode(params);
    house.model.settings.pace = pace;
    house.act(PlayMode{mode});
    return house;
}

ClockView clock_of(const House& house) {
    const auto clock = house.screen<QuestionView>().clock;
    REQUIRE(clock);
    return *clock;
}

} // namespace

TEST_CASE("model: an untimed question has no clock and wakes nobody", "[model]") {
    House house = timed(0);

    house.wait(1'000'000);

    CHECK_FALSE(house.screen<QuestionView>().clock);
    CHECK_FALSE(next_deadline(house.model, house.now));
    house.act(Tick{});
    CHECK_FALSE(house.screen<QuestionView>().reveal);
}

TEST_CASE("model: home wakes at midnight alone and tells of the new day then", "[model]") {
    House house = House::with_players({"Nora"});
    const auto midnight = next_deadline(house.model, house.now);
    CHECK(midnight == house.now.steady_ms + (6 * 60 - 4) * 60'000);
    house.now.unix_ms += 20'000;
    house.now.steady_ms += 20'000;
    CHECK(next_deadline(house.model, house.now) == midnight);
    REQUIRE(house.screen<HomeView>().grid.number == "No. 326");
    house.now.today = {2026, 11, 23};
    house.now.minute_of_day = 0;
    CHECK(house.screen<HomeView>().grid.number == "No. 326"); // one day's number and score
    CHECK(next_deadline(house.model, house.now) == house.now.steady_ms);
    house.act(Tick{});

    CHECK(house.screen<HomeView>().grid.number == "No. 327");
    CHECK(next_deadline(house.model, house.now) > house.now.steady_ms);
}

TEST_CASE("model: a running clock wakes at each second and at its end", "[model]") {
    House house = timed(20'000);
    CHECK(next_deadline(house.model, house.now) == house.now.steady_ms + 1000);
    house.wait(300);
    CHECK(next_deadline(house.model, house.now) == house.now.steady_ms + 700);
    CHECK(clock_of(house).left_ms == 19'700);

    house.wait(15'000);
    CHECK(clock_of(house).hurry);
    house.wait(4'700);

    CHECK(clock_of(house).left_ms == 0);
    CHECK(next_deadline(house.model, house.now) == house.now.steady_ms);
    house.act(Tick{});
    CHECK(house.screen<QuestionView>().reveal->word == "Time is up");
    CHECK_FALSE(next_deadline(house.model, house.now));
}

TEST_CASE("model: an answer with the last tick counts and a later one does not", "[model]") {
    House in_time = timed(10'000);
    in_time.wait(10'000);
    in_time.answer_right();
    CHECK(in_time.screen<QuestionView>().reveal->word == "Right");

    House late = timed(10'000);
    late.wait(10'001);
    late.answer_right();
    CHECK(late.screen<QuestionView>().reveal->word == "Time is up");
}

TEST_CASE("model: a pause stops the clock and hides the question", "[model]") {
    House house = timed(20'000);
    const std::string stem = house.question().stem;
    house.wait(6000);

    house.act(Back{});
    house.wait(3'600'000);

    auto view = house.view();
    REQUIRE(view.paused);
    CHECK(view.paused->kept[0][2] == "0 answers, 0 points");
    CHECK(view.paused->kept[1][2] == "stopped with 14 of 20 s left");
    CHECK(view.paused->kept[2] ==
          std::array<std::string, 3>{"hidden", "Question 1", "hidden, comes back unchanged"});
    CHECK(view.paused->kept[3][2] == "resume from Home, any day");
    CHECK(house.screen<QuestionView>().stem.empty());
    CHECK(std::get<SingleView>(QuestionView{}.body).rows.empty());
    CHECK_FALSE(next_deadline(house.model, house.now));

    house.act(Back{});
    CHECK_FALSE(house.view().paused);
    CHECK(house.screen<QuestionView>().stem == stem);
    CHECK(clock_of(house).left_ms == 14'000);
    house.wait(1000);
    house.answer_right();
    CHECK(house.rows->answers.front().elapsed_ms == 7000);
}

TEST_CASE("model: an answer in a pause is not taken", "[model]") {
    House house = timed(20'000);
    house.act(PauseRound{});

    house.act(Answered{Pick{0}});
    house.act(PassQuestion{});

    CHECK(house.rows->answers.empty());
    CHECK(house.view().paused);
}

TEST_CASE("model: the clock stands while the page of keys lies on the question", "[model]") {
    House house = timed(20'000);
    house.wait(2000);
    house.act(ToggleKeys{});
    house.wait(60'000);
    CHECK_FALSE(clock_of(house).running);

    house.act(Back{});

    CHECK_FALSE(house.view().keys_open);
    CHECK(clock_of(house).running);
    CHECK(clock_of(house).left_ms == 18'000);
}

TEST_CASE("model: the pace stretches the timer or takes it away", "[model]") {
    CHECK(clock_of(timed(20'000, Mode::FiveSeasons, TimerPace::Half)).total_ms == 30'000);
    CHECK(clock_of(timed(20'000, Mode::FiveSeasons, TimerPace::Double)).total_ms == 40'000);
    CHECK_FALSE(timed(20'000, Mode::FiveSeasons, TimerPace::Off).screen<QuestionView>().clock);
}

TEST_CASE("model: sprint keeps its clock at every pace", "[model]") {
    CHECK(clock_of(timed(0, Mode::Sprint, TimerPace::Off)).total_ms == 60'000);
    House slow = timed(0, Mode::Sprint, TimerPace::Half);
    CHECK(clock_of(slow).total_ms == 90'000);
    CHECK(slow.screen<QuestionView>().aside == "90 seconds, La La Land, mixed");

    slow.wait(30'000);
    slow.answer_right();
    CHECK(clock_of(slow).left_ms == 60'000);
    slow.wait(59'999);
    slow.act(Tick{});
    CHECK(slow.shows<QuestionView>());
    slow.wait(1);
    slow.act(Tick{});

    CHECK(slow.shows<ResultView>());
    CHECK(slow.rows->results.front().elapsed_ms == 60'000);
}

TEST_CASE("model: playing again does not stretch a timer twice", "[model]") {
    House house = timed(20'000, Mode::FiveSeasons, TimerPace::Half);
    house.play_out([](int) { return true; });

    house.act(PlayAgain{});

    CHECK(clock_of(house).total_ms == 30'000);
}

TEST_CASE("model: a clock that goes backwards takes no time away", "[model]") {
    House house = timed(20'000);
    house.wait(5000);
    house.now.steady_ms -= 60'000;

    CHECK(clock_of(house).left_ms == 20'000);
    house.answer_right();
    CHECK(house.rows->answers.front().elapsed_ms == 0);
}

TEST_CASE("model: an untimed question may stand for months", "[model]") {
    House house = timed(0);
    house.wait(90LL * 24 * 60 * 60 * 1000);

    house.answer_right();

    CHECK(house.screen<QuestionView>().reveal->word == "Right");
    CHECK(house.rows->answers.front().elapsed_ms > 0);
}

TEST_CASE("model: toasts go after four seconds and wake the loop for it", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    house.act(ReportFault{});
    REQUIRE(house.view().toasts.size() == 1);
    CHECK(next_deadline(house.model, house.now) == house.now.steady_ms + 4000);

    house.wait(4000);

    CHECK(house.view().toasts.empty());
    house.act(Tick{});
    CHECK(house.model.toasts.empty());
    CHECK_FALSE(next_deadline(house.model, house.now));
}
