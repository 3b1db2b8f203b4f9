// Whatever is pressed, in whatever order, the promises hold.
#include "model/views.h"
#include "support/house.h"
#include "support/print.h"
#include "support/quiz_play.h"

#include "model/view_texts.h"

using namespace epilogue;

namespace {

// The settings of the house at first: a timer or none, a pace, bonuses.
void furnish(House& house, Rng& rng) {
    Quiz::Params params;
    params.timer_ms = rng.below(2) == 0 ? 0 : 10'000;
    params.speed_bonus = rng.below(2) == 0;
    params.streak_bonus = rng.below(2) == 0;
    house.rows->settings["last_setup"] = Quiz::encode(params);
    house.rows->settings["timer_pace"] = rng.below(2) == 0 ? "1" : "1.5";
    house.world.chance = rng.next();
}

Intent in_a_round(const House& house, Rng& rng) {
    const InPlay& play = *house.model.play;
    switch (rng.below(16)) {
    case 0:
        return PauseRound{};
    case 1:
        return ResumeRound{};
    case 2:
        return PassQuestion{};
    case 3:
        return rng.below(6) == 0 ? Intent(LeaveRound{}) : Intent(NextQuestion{});
    case 4:
        return rng.below(4) == 0 ? Intent(StartOver{}) : Intent(ResumeRound{});
    case 5:
        return rng.below(4) == 0 ? Intent(TakeBow{}) : Intent(ReportFault{});
    case 6:
        return rng.below(3) == 0 ? Intent(SkipSeat{}) : Intent(TakeSeat{});
    case 7:
        return Answered{TypedText{"anything"}};
    default:
        break;
    }
    if (play.paused)
        return ResumeRound{};
    if (play.reveal)
        return NextQuestion{};
    if (play.round.state.waiting)
        return TakeSeat{};
    return Answered{random_given(house.question(), rng)};
}

Intent anywhere(Rng& rng) {
    const PlayerId player{1 + static_cast<std::int64_t>(rng.below(4))};
    const std::vector<Intent> all = {Go{Place::Home},
                                     Go{Place::Setup},
                                     Go{Place::Settings},
                                     Go{Place::Rehearsal},
                                     Back{},
                                     ToggleKeys{},
                                     OpenPlayers{},
                                     OpenSettingsPage{SettingsPage::Data},
                                     FirstRunSkip{},
                                     FirstRunNext{"Nora", 9},
                                     AddPlayer{"Ines", 3},
                                     AddPlayer{"", -2},
                                     ChoosePlayer{player},
                                     AskAddPlayer{},
                                     SetMode{all_modes.at(rng.index(all_modes.size()))},
                                     SetLevel{Level::Hard},
                                     SetLevel{Level::Mixed},
                                     SetLength{5},
                                     SetLength{7},
                                     SetTimer{20'000},
                                     SetTimer{0},
                                     ToggleCategory{"film"},
                                     ToggleCategory{"ending"},
                                     ToggleCategory{"nothing"},
                                     SetSeries{0},
                                     SetSeries{9},
                                     ToggleSpeedBonus{},
                                     ToggleStreakBonus{},
                                     ToggleSeenFilm{},
                                     AddSeat{player},
                                     RemoveSeat{1},
                                     RemoveSeat{-1},
                                     StartRound{},
                                     StartRound{},
                                     PlayFeature{},
                                     PlayCategory{"songs"},
                                     PlayCategory{"ending"},
                                     PlayCategory{"nothing"},
                                     PlayMode{Mode::Sprint},
                                     PlayMode{Mode::SuddenDeath},
                                     PlayMode{Mode::Endless},
                                     ContinueRound{},
                                     PlayRehearsal{},
                                     PlayAgain{},
                                     CopyShare{},
                                     RehearseMisses{},
                                     ChangePlayers{},
                                     SetTheme{Theme::System},
                                     SetTextSize{173},
                                     SetPace{TimerPace::Double},
                                     SetPace{TimerPace::Off},
                                     SetPace{TimerPace::Normal},
                                     SetSeenFilm{true},
                                     SetSeenFilm{false},
                                     UndoSetting{},
                                     RestoreBackup{},
                                     ChooseBackup{3},
                                     Confirm{},
                                     Decline{},
                                     DismissToast{},
                                     ToastAct{},
                                     CarryOn{},
                                     ShowTroubleDetails{},
                                     Tick{},
                                     SaveMended{},
                                     RoundBegun{RoundId{999}}};
    return all.at(rng.index(all.size() - 1)); // RoundBegun comes from the disk alone
}

void fill_disk(House& house, bool full) {
    house.disk_full = full;
    house.retry();
}

void check_texts(const View& view) {
    const ViewTexts texts = texts_of(view);
    for (const std::string& text : texts.shown)
        if (text.empty())
            FAIL_CHECK("an empty text is shown on " << view.mark);
    for (const std::string& text : texts.all()) {
        if (text.find('!') != std::string::npos || !valid_utf8(text))
            FAIL_CHECK("on " << view.mark << ": " << text);
        if (text.find("  ") != std::string::npos && text.find("\u2713") == std::string::npos &&
            text.find("\u2717") == std::string::npos)
            FAIL_CHECK("two spaces on " << view.mark << ": " << text);
    }
}

void check_clock(const House& house, const View& view) {
    const auto deadline = next_deadline(house.model, house.now);
    if (deadline)
        CHECK(*deadline >= house.now.steady_ms);
    const auto* question = std::get_if<QuestionView>(&view.screen);
    if (question == nullptr || !question->clock)
        return;
    CHECK(question->clock->left_ms >= 0);
    CHECK(question->clock->left_ms <= question->clock->total_ms);
    if (question->clock->running)
        CHECK(deadline.has_value());
}

// What is on the disk tells the round that is on the screen. Reading it back is slow, so that is
// done now and then.
void check_disk(const House& house, bool read_back) {
    CHECK(house.gaps == 0);
    if (!house.model.play || house.disk_full)
        return;
    const InPlay& play = *house.model.play;
    for (const RoundRecord& row : house.rows->rounds) {
        if (row.id != play.id)
            continue;
        CHECK(row.moves.size() == play.round.moves.size());
        if (!read_back)
            return;
        const auto restored = restore<Quiz>(row.params, row.seed, row.puzzle, row.moves);
        REQUIRE(restored);
        CHECK(restored.value().state == play.round.state);
        return;
    }
    FAIL_CHECK("the round on the screen is not on the disk");
}

void check_promises(const House& house) {
    const View view = house.view();
    CHECK(view.toasts.size() <= 2);
    check_texts(view);
    check_clock(house, view);
    for (const AnswerRecord& answer : house.rows->answers)
        if (answer.elapsed_ms < 0 || answer.points < 0)
            FAIL_CHECK("a negative time or score");
}

void check_points(const House& house) {
    for (const ResultRecord& result : house.rows->results) {
        int points = 0;
        int right = 0;
        for (const AnswerRecord& answer : house.rows->answers) {
            if (answer.round != result.round || answer.seat != result.seat)
                continue;
            points += answer.points;
            right += answer.verdict == Verdict::Right ? 1 : 0;
        }
        CHECK(points == result.points);
        CHECK(right == result.right);
    }
}

} // namespace

TEST_CASE("model: random acts never break a promise", "[model]") {
    const auto seed = GENERATE(range(0, 100));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed) * 104'729 + 7);
    House house = House(feature_packs(10));
    for (const char* name : {"Nora", "Theo"})
        if (seed % 5 != 0)
            house.add_player_row(name);
    furnish(house, rng);
    house.open();

    for (int step = 0; step < 200; ++step) {
        house.wait(static_cast<std::int64_t>(rng.below(4000)));
        if (rng.below(60) == 0)
            house.next_day();
        if (rng.below(60) == 0)
            fill_disk(house, !house.disk_full);
        if (rng.below(50) == 0) {
            fill_disk(house, false);
            house.open();
            continue;
        }
        const bool playing = house.model.play && house.model.screen == Screen::Round;
        const bool at_question = playing && question_is_open(*house.model.play);
        const Intent intent =
            playing && rng.below(8) != 0 &&
                    (at_question || house.model.play->paused || house.model.play->reveal ||
                     house.model.play->round.state.waiting)
                ? in_a_round(house, rng)
                : anywhere(rng);
        house.act(intent);
        check_promises(house);
        check_disk(house, rng.below(20) == 0);
    }
    check_points(house);
}

TEST_CASE("model: after a restart a round stands where its answers left it", "[model]") {
    const auto seed = GENERATE(range(0, 40));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed) + 1);
    House house = House::with_players({"Nora", "Theo", "Ines"}, feature_packs(5));
    house.world.chance = rng.next();
    house.act(Go{Place::Setup});
    house.act(SetMode{all_modes.at(static_cast<std::size_t>(seed) % 5)});
    for (int other = 0; other < seed % 3; ++other)
        house.act(AddSeat{PlayerId{other + 2}});
    house.act(StartRound{});
    REQUIRE(house.model.play);

    for (int step = 0; step < 30 && house.model.play; ++step) {
        house.wait(static_cast<std::int64_t>(rng.below(3000)));
        const auto before = house.model.play->round;
        const bool over = is_over(*house.model.play);
        house.open();
        if (over)
            break;
        house.act(ContinueRound{});
        REQUIRE(house.model.play);
        CHECK(house.model.play->round.state == before.state);
        CHECK(house.model.play->round.puzzle == before.puzzle);
        CHECK(house.model.play->round.moves == before.moves);
        if (house.model.play->paused)
            house.act(ResumeRound{});
        if (house.model.play->round.state.waiting)
            house.act(TakeSeat{});
        else
            house.act(Answered{random_given(house.question(), rng)});
    }
    CHECK(house.gaps == 0);
}

TEST_CASE("model: every round of the shipped settings ends with a result", "[model]") {
    const auto seed = GENERATE(range(0, 60));
    CAPTURE(seed);
    Rng rng(static_cast<std::uint64_t>(seed) * 31 + 5);
    House house = House::with_players({"Nora", "Theo", "Ines", "Sam"}, feature_packs(8));
    house.world.chance = rng.next();
    house.act(Go{Place::Setup});
    house.act(SetMode{all_modes.at(static_cast<std::size_t>(seed) % 5)});
    house.act(SetTimer{seed % 2 == 0 ? 0 : 10'000});
    for (int other = 0; other < seed % 4; ++other)
        house.act(AddSeat{PlayerId{other + 2}});
    house.act(StartRound{});
    REQUIRE(house.model.play);

    for (int guard = 0; house.model.play && guard < 5000; ++guard) {
        house.wait(static_cast<std::int64_t>(rng.below(5000)));
        const InPlay& play = *house.model.play;
        if (play.reveal)
            house.act(NextQuestion{});
        else if (play.round.state.waiting)
            house.act(rng.below(5) == 0 ? Intent(SkipSeat{}) : Intent(TakeSeat{}));
        else
            house.act(Answered{random_given(house.question(), rng)});
        check_promises(house);
    }

    CHECK(house.model.screen == Screen::Result);
    CHECK(house.rows->results.size() == static_cast<std::size_t>(1 + seed % 4));
    check_points(house);
}
