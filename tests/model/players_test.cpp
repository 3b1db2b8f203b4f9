// The first run, players and their names, dialogs and toasts.
#include "support/house.h"
#include "support/print.h"

#include "model/player_name.h"

using namespace epilogue;

TEST_CASE("model: on a fresh machine the first run comes, and once", "[model]") {
    House house;
    house.open();
    CHECK(house.screen<FirstRunView>().step == 1);
    CHECK(house.view().player.name.empty());

    house.act(FirstRunNext{" Nora ", 2});
    CHECK(house.screen<FirstRunView>().step == 2);
    CHECK(house.screen<FirstRunView>().name == "Nora");
    house.act(FirstRunFinish{true});

    CHECK(house.screen<HomeView>().greeting == "Good evening, Nora.");
    CHECK(house.view().player.colour == 2);
    REQUIRE(house.effects<AddPlayerRow>().size() == 1);
    CHECK(house.rows->players.front().seen_films.contains("La La Land|2016"));
    CHECK(house.rows->settings["first_run_done"] == "on");
    CHECK(house.rows->settings["player"] == "1");
    house.open();
    CHECK(house.shows<HomeView>());
}

TEST_CASE("model: skipping the first run keeps what is shown, and no spoilers", "[model]") {
    House house;
    house.open();
    house.act(FirstRunName{"Nora", 3});
    house.act(SetTextSize{150});
    CHECK(house.screen<FirstRunView>().text_size == 150);

    house.act(Back{});

    CHECK(house.rows->players.front().name == "Nora");
    CHECK(house.rows->players.front().colour == 3);
    CHECK(house.rows->players.front().seen_films.empty());
    CHECK(house.view().settings.text_size == 150);
}

TEST_CASE("model: without a name the first player is called Player 1", "[model]") {
    House house;
    house.open();

    house.act(FirstRunSkip{});

    CHECK(house.screen<HomeView>().greeting == "Good evening, Player 1.");
}

TEST_CASE("model: the second step goes back to the first", "[model]") {
    House house;
    house.open();
    house.act(FirstRunNext{"Nora", 0});
    house.act(SetSafePalette{true});
    CHECK(house.screen<FirstRunView>().safe_palette);

    house.act(Back{});

    CHECK(house.screen<FirstRunView>().step == 1);
    CHECK(house.screen<FirstRunView>().name == "Nora");
}

TEST_CASE("model: before the first run is done nothing else can be reached", "[model]") {
    House house;
    house.open();

    for (const Intent& intent :
         std::vector<Intent>{PlayFeature{}, Go{Place::Settings}, AddPlayer{"Theo", 1},
                             OpenPlayers{}, ContinueRound{}, StartRound{}})
        house.act(intent);

    CHECK(house.screen<FirstRunView>().step == 1);
    CHECK(house.rows->players.empty());
    CHECK_FALSE(house.view().player_menu);
}

TEST_CASE("model: the menu of players changes who plays", "[model]") {
    House house = House::with_players({"Nora", "Theo"});
    house.act(OpenPlayers{});
    REQUIRE(house.view().player_menu);
    CHECK(house.view().player_menu->players.size() == 2);
    CHECK(house.view().player_menu->current == PlayerId{1});

    house.act(ChoosePlayer{PlayerId{2}});

    CHECK_FALSE(house.view().player_menu);
    CHECK(house.view().player.name == "Theo");
    CHECK(house.rows->settings["player"] == "2");
    house.open();
    CHECK(house.view().player.name == "Theo");
}

TEST_CASE("model: a player who is added on home plays at once", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(OpenPlayers{});
    house.act(AskAddPlayer{});
    REQUIRE(house.view().dialog);
    CHECK_FALSE(house.view().dialog->dangerous);

    house.act(AddPlayer{"Theo", 1});

    CHECK_FALSE(house.view().dialog);
    CHECK(house.screen<HomeView>().greeting == "Good evening, Theo.");
}

TEST_CASE("model: a name that is taken is refused and says by whom", "[model]") {
    House house = House::with_players({"Zoë"});
    house.act(AskAddPlayer{});

    house.act(AddPlayer{"  zoe ", 1});

    CHECK(house.rows->players.size() == 1);
    CHECK(house.view().dialog);
    CHECK(house.view().toasts.front().text == "Zoë already plays here. Choose another name.");
}

TEST_CASE("model: names are trimmed, cut and made of one line", "[model]") {
    CHECK(clean_name("  Nora \n Lind\t") == "Nora Lind");
    CHECK(clean_name("") == "");
    CHECK(clean_name("\xff\xfe") == "");
    CHECK(length(clean_name(std::string(60, 'a'))) == longest_name);
    CHECK(clean_name("abcdefghijklmnopqrstuvw xyz") == "abcdefghijklmnopqrstuvw");
    std::string accents;
    for (int i = 0; i < 40; ++i)
        accents += "é";
    CHECK(length(clean_name(accents)) == longest_name);
}

TEST_CASE("model: an empty name becomes the first free number", "[model]") {
    House house = House::with_players({"Player 1"});
    house.act(AskAddPlayer{});

    house.act(AddPlayer{"", 1});

    CHECK(house.rows->players.back().name == "Player 2");
}

TEST_CASE("model: the first free colour is offered", "[model]") {
    std::vector<Player> players;
    for (int colour = 0; colour < player_colours; ++colour) {
        CHECK(free_colour(players) == colour);
        players.push_back({PlayerId{colour + 1}, "P" + std::to_string(colour), colour, {}});
    }
    CHECK(free_colour(players) == 0);
}

TEST_CASE("model: players do not change in the middle of a round", "[model]") {
    House house = House::with_players({"Nora", "Theo"});
    house.act(PlayFeature{});

    house.act(OpenPlayers{});
    house.act(ChoosePlayer{PlayerId{2}});

    CHECK_FALSE(house.view().player_menu);
    CHECK(house.view().player.name == "Nora");
    CHECK(house.view().toasts.front().text == "Players change when this round is over or left.");
}

TEST_CASE("model: Esc closes what lies on top first", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(OpenPlayers{});
    house.act(ToggleKeys{});

    house.act(Back{});
    CHECK_FALSE(house.view().keys_open);
    CHECK(house.view().player_menu);
    house.act(Back{});

    CHECK_FALSE(house.view().player_menu);
    CHECK(house.shows<HomeView>());
}

TEST_CASE("model: at most two toasts show, the newest last", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(SaveMended{});
    house.act(Copied{});
    house.act(AddPlayer{"nora", 1});

    const auto toasts = house.view().toasts;

    REQUIRE(toasts.size() == 2);
    CHECK(toasts[0].text == "Copied. Paste it anywhere.");
    CHECK(toasts[1].text == "Nora already plays here. Choose another name.");
    house.act(DismissToast{});
    CHECK(house.view().toasts.size() == 1);
}

TEST_CASE("model: what a full disk keeps back does not start a round for nobody", "[model]") {
    House house;
    house.open();
    house.disk_full = true;
    house.act(FirstRunFinish{});
    CHECK(house.screen<HomeView>().greeting == "Good evening.");

    house.act(PlayFeature{});
    CHECK(house.shows<HomeView>());
    house.disk_full = false;
    house.retry();

    CHECK(house.screen<HomeView>().greeting == "Good evening, Player 1.");
    house.act(PlayFeature{});
    CHECK(house.shows<QuestionView>());
}
