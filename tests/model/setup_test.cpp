// The set-up screen: what is offered, what follows from it, what starts.
#include "model/round_title.h"
#include "support/house.h"
#include "support/print.h"

#include <functional>

using namespace epilogue;

namespace {

House at_setup(const std::vector<std::string>& names = {"Nora"}) {
    House house = House::with_players(names);
    house.act(Go{Place::Setup});
    return house;
}

std::string ticket(const House& house, const std::string& what) {
    for (const auto& [label, value] : house.screen<SetupView>().ticket_rows)
        if (label == what)
            return value;
    return "no such row";
}

std::vector<std::string> chosen(const House& house) {
    std::vector<std::string> titles;
    for (const auto& option : house.screen<SetupView>().categories)
        if (option.on)
            titles.push_back(option.category.title);
    return titles;
}

} // namespace

TEST_CASE("model: set-up offers the series first and its categories in the order of home",
          "[model]") {
    House house = at_setup();

    const auto view = house.screen<SetupView>();

    CHECK(view.series_title == "La La Land");
    CHECK(view.series_detail == "built in, 120 questions");
    CHECK(view.series.size() == 1);
    CHECK(view.modes[0].label == "Five Seasons");
    CHECK(view.modes[1].on);
    CHECK(view.lengths[1].on);
    CHECK(view.timers[0].label == "Off");
    CHECK(view.timers[0].on);
    CHECK_FALSE(view.speed_bonus);
    REQUIRE(view.categories.size() == 5);
    CHECK(view.categories[0].category.title == "The Film");
    CHECK(view.categories[4].category.title == "The Ending");
    CHECK(view.about == "About 4 minutes");
    CHECK(view.can_start);
}

TEST_CASE("model: for who has not seen the film the ending is left out at first", "[model]") {
    House house = at_setup();
    CHECK(house.screen<SetupView>().categories_detail == "4 of 5 chosen");
    CHECK_FALSE(house.screen<SetupView>().gate);
    CHECK(ticket(house, "In the hat") == "96 questions match");

    house.act(ToggleCategory{"ending"});

    const auto gate = house.screen<SetupView>();
    CHECK(gate.gate);
    CHECK(gate.gate_title == "The Ending tells the whole story");
    CHECK(gate.gate_detail ==
          "Its 24 questions describe the last scenes. The other categories keep the secret.");
    CHECK_FALSE(gate.seen_film);
    CHECK_FALSE(gate.can_start);
    CHECK_FALSE(gate.why_not.empty());
    house.act(StartRound{});
    CHECK(house.rows->rounds.empty());
    house.act(ToggleSeenFilm{});

    CHECK(house.screen<SetupView>().seen_film);
    CHECK(house.screen<SetupView>().can_start);
    CHECK(ticket(house, "In the hat") == "120 questions match");
    CHECK(house.rows->players.front().seen_films.contains("La La Land|2016"));
    CHECK(house.effects<MarkSeen>().size() == 1);
}

TEST_CASE("model: a spoiler is asked only when all players have seen the film", "[model]") {
    House house = at_setup({"Nora", "Theo"});
    house.act(AddSeat{PlayerId{2}});
    house.act(ToggleCategory{"ending"});
    house.act(ToggleSeenFilm{});
    CHECK(house.screen<SetupView>().can_start);
    CHECK(house.rows->players[1].seen_films.size() == 1);

    house.act(RemoveSeat{1});
    house.act(SetSeenFilm{false});
    house.act(Back{});
    house.act(Go{Place::Setup});
    house.act(AddSeat{PlayerId{2}});

    CHECK(ticket(house, "In the hat") == "96 questions match");
}

TEST_CASE("model: no round of who has not seen the film asks a spoiler", "[model]") {
    const auto seed = GENERATE(range(0, 30));
    CAPTURE(seed);
    House house = House::with_players({"Nora"});
    house.world.chance = static_cast<std::uint64_t>(seed);
    const auto mode = all_modes.at(static_cast<std::size_t>(seed) % 5);

    house.act(PlayMode{mode});

    REQUIRE(house.model.play);
    for (const auto& asked : house.model.play->round.puzzle.questions)
        CHECK_FALSE(asked.question.spoiler);
}

TEST_CASE("model: the ticket tells what was chosen", "[model]") {
    House house = at_setup({"Nora", "Theo"});
    house.act(ToggleCategory{"songs"});
    house.act(ToggleCategory{"cast"});
    house.act(SetLevel{Level::Medium});
    house.act(SetTimer{20'000});
    house.act(AddSeat{PlayerId{2}});

    const auto view = house.screen<SetupView>();

    CHECK(view.ticket_title == "La La Land");
    CHECK(view.ticket_aside == "The Film and Awards");
    CHECK(ticket(house, "Mode") == "Classic");
    CHECK(ticket(house, "Questions") == "10");
    CHECK(ticket(house, "Difficulty") == "Medium");
    CHECK(ticket(house, "Timer") == "20 seconds each");
    CHECK(ticket(house, "Players") == "Nora, then Theo");
    CHECK(view.seats[0].place == "1st");
    CHECK_FALSE(view.seats[0].removable);
    CHECK(view.seats[1].place == "2nd");
    CHECK(view.seats[1].removable);
    CHECK(view.about == "About 8 minutes");
}

TEST_CASE("model: each mode leaves out what it does not know", "[model]") {
    House house = at_setup();

    house.act(SetMode{Mode::FiveSeasons});
    CHECK(house.screen<SetupView>().rising == "rising");
    CHECK(house.screen<SetupView>().fixed_length);
    CHECK(house.screen<SetupView>().levels[0].label.empty());
    CHECK_FALSE(house.screen<SetupView>().lengths[0].enabled);
    CHECK(ticket(house, "Difficulty") == "Rising");
    house.act(SetMode{Mode::Sprint});
    CHECK_FALSE(house.screen<SetupView>().show_length);
    CHECK_FALSE(house.screen<SetupView>().show_timer);
    CHECK(ticket(house, "Timer") == "60 seconds in all");
    house.act(SetMode{Mode::SuddenDeath});
    CHECK_FALSE(house.screen<SetupView>().show_length);
    CHECK(house.screen<SetupView>().show_timer);
    house.act(SetMode{Mode::Endless});
    CHECK(ticket(house, "Questions") == "Until you stop");
}

TEST_CASE("model: a pool that is too small says so and does not start", "[model]") {
    House house = House::with_players({"Nora"}, feature_packs(8));
    house.act(Go{Place::Setup});
    for (const char* category : {"songs", "cast", "awards"})
        house.act(ToggleCategory{category});

    const auto view = house.screen<SetupView>();

    CHECK_FALSE(view.can_start);
    CHECK(view.why_not == "Only 8 questions match, the round needs 10.");
    house.act(StartRound{});
    CHECK(house.rows->rounds.empty());
    CHECK(house.view().toasts.front().text == view.why_not);
    house.act(ToggleCategory{"film"});
    CHECK(house.screen<SetupView>().why_not == "Choose at least one category.");
    CHECK(house.screen<SetupView>().ticket_aside == "No category yet");
}

TEST_CASE("model: the last set-up comes back, also after a restart", "[model]") {
    House house = at_setup({"Nora", "Theo"});
    house.act(ToggleCategory{"songs"});
    house.act(SetLevel{Level::Hard});
    house.act(SetLength{5});
    house.act(SetTimer{30'000});
    house.act(ToggleStreakBonus{});
    house.act(AddSeat{PlayerId{2}});
    house.act(StartRound{});
    REQUIRE(house.model.play);

    house.open();
    house.act(Go{Place::Setup});

    const auto view = house.screen<SetupView>();
    CHECK(chosen(house) == std::vector<std::string>{"The Film", "Awards", "Cast & Crew"});
    CHECK(view.levels[2].on);
    CHECK(view.lengths[0].on);
    CHECK(view.timers[1].on);
    CHECK(view.streak_bonus);
    CHECK(view.seats.size() == 1);
}

TEST_CASE("model: set-up tells the last result with the same settings", "[model]") {
    House house = at_setup();
    CHECK(house.screen<SetupView>().last_time.empty());
    house.act(StartRound{});
    house.play_out([](int question) { return question < 8; });
    house.act(Back{});

    house.act(Go{Place::Setup});
    CHECK(house.screen<SetupView>().last_time == "Last time with these settings: 8 of 10");
    house.act(SetLength{5});
    CHECK(house.screen<SetupView>().last_time.empty());
    house.act(SetLength{10});
    house.act(ToggleStreakBonus{});

    CHECK(house.screen<SetupView>().last_time.empty());
}

TEST_CASE("model: up to eight players sit down, each once", "[model]") {
    House house = at_setup({"A", "B", "C", "D", "E", "F", "G", "H", "I"});
    for (std::int64_t id = 1; id <= 9; ++id) {
        house.act(AddSeat{PlayerId{id}});
        house.act(AddSeat{PlayerId{id}});
    }

    const auto view = house.screen<SetupView>();

    CHECK(view.seats.size() == 8);
    CHECK_FALSE(view.can_add_seat);
    CHECK(view.others.size() == 1);
    house.act(RemoveSeat{0});
    CHECK(house.screen<SetupView>().seats.size() == 8);
    house.act(RemoveSeat{7});
    CHECK(house.screen<SetupView>().seats.size() == 7);
}

TEST_CASE("model: a new player takes a seat in set-up", "[model]") {
    House house = at_setup();

    house.act(AskAddPlayer{});
    REQUIRE(house.view().dialog);
    CHECK(house.view().dialog->name_form);
    CHECK(house.view().dialog->colour == 1);
    house.act(AddPlayer{"  Theo ", 1});

    CHECK_FALSE(house.view().dialog);
    const auto view = house.screen<SetupView>();
    REQUIRE(view.seats.size() == 2);
    CHECK(view.seats[1].player.name == "Theo");
    CHECK(view.seats[1].player.colour == 1);
    CHECK(house.view().player.name == "Nora");
}

TEST_CASE("model: whoever is chosen in set-up sits first", "[model]") {
    House house = at_setup({"Nora", "Theo"});
    house.act(AddSeat{PlayerId{2}});

    house.act(ChoosePlayer{PlayerId{2}});

    const auto view = house.screen<SetupView>();
    CHECK(view.seats[0].player.name == "Theo");
    CHECK(view.seats[1].player.name == "Nora");
}

TEST_CASE("model: another pack stands by itself and is played under its own name", "[model]") {
    auto packs = feature_packs();
    packs.push_back(sample_pack(4, "night.noir"));
    packs.back().pack.title = "Film Noir";
    House house = House::with_players({"Nora"}, packs);
    house.act(Go{Place::Setup});
    REQUIRE(house.screen<SetupView>().series.size() == 2);

    house.act(SetSeries{1});
    CHECK(house.screen<SetupView>().series_title == "Film Noir");
    CHECK(house.screen<SetupView>().ticket_title == "Film Noir");
    house.act(StartRound{});

    CHECK(house.screen<QuestionView>().title == "Film Noir");
    CHECK(house.newest_round().title == "Film Noir, mixed");
    for (const auto& asked : house.model.play->round.puzzle.questions)
        CHECK(asked.question.key.pack == "night.noir");
}

TEST_CASE("model: titles of rounds differ where their points could", "[model]") {
    std::set<std::string> titles;
    const std::vector<std::function<void(Quiz::Params&)>> changes = {
        [](Quiz::Params&) {},
        [](Quiz::Params& params) { params.length = 25; },
        [](Quiz::Params& params) { params.level = Level::Hard; },
        [](Quiz::Params& params) { params.categories = {"film"}; },
        [](Quiz::Params& params) { params.streak_bonus = true; },
        [](Quiz::Params& params) {
            params.speed_bonus = true;
            params.timer_ms = 20'000;
        },
        [](Quiz::Params& params) {
            params.speed_bonus = true;
            params.timer_ms = 10'000;
        }};
    std::vector<PackInfo> infos;
    for (const FullPack& full : feature_packs())
        infos.push_back(info_of(full));
    const auto all = series_of(infos);
    REQUIRE(all.size() == 1);

    for (const auto& change : changes) {
        Quiz::Params params;
        params.mode = Mode::Classic;
        change(params);
        titles.insert(round_title(all.front(), params));
    }

    CHECK(titles.size() == changes.size());
    CHECK(titles.contains("La La Land, mixed"));
    CHECK(short_title("La La Land, mixed; 25 questions, streak bonus") == "La La Land, mixed");
}
