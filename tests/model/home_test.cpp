// Home: greeting, tiles, streaks; and the summaries they come from.
#include "support/house.h"
#include "support/print.h"

#include "model/records_summary.h"

using namespace epilogue;

namespace {

ResultRecord result_on(const Date& day) {
    ResultRecord result;
    result.mode = "classic";
    result.title = "La La Land, The Film";
    result.right = 8;
    result.asked = 10;
    result.day = day;
    return result;
}

Results on_days(const std::vector<int>& days) {
    Results results;
    for (const int day : days)
        results.push_back(result_on(date_of(20'000 + day)));
    return results;
}

int streak(const std::vector<int>& days, int today) {
    return daily_streak(on_days(days), date_of(20'000 + today));
}

CategoryTile tile(const House& house, const std::string& key) {
    for (const CategoryTile& found : house.screen<HomeView>().categories)
        if (found.category.key == key)
            return found;
    FAIL("no tile " << key);
    return {};
}

} // namespace

TEST_CASE("model: home greets by the hour", "[model]") {
    House house = House::with_players({"Nora"});
    const auto greeting_at = [&](int hour) {
        house.now.minute_of_day = hour * 60;
        return house.screen<HomeView>().greeting;
    };

    CHECK(greeting_at(4) == "Good evening, Nora.");
    CHECK(greeting_at(5) == "Good morning, Nora.");
    CHECK(greeting_at(12) == "Good afternoon, Nora.");
    CHECK(greeting_at(18) == "Good evening, Nora.");
    CHECK(greeting_at(23) == "Good evening, Nora.");
}

TEST_CASE("model: home shows the feature's categories, the day and what is on", "[model]") {
    House house = House::with_players({"Nora"});

    const auto view = house.screen<HomeView>();

    CHECK(view.date == "Sunday, 22 November 2026");
    CHECK(view.footer == "Offline. 5 packs on, 120 questions");
    std::vector<std::string> titles;
    for (const CategoryTile& found : view.categories)
        titles.push_back(found.category.title);
    CHECK(titles == std::vector<std::string>{"The Film", "Songs & Score", "Awards", "Cast & Crew",
                                             "The Ending"});
    CHECK(view.categories[0].best == "Not played yet");
    CHECK(view.categories[0].streak == "No streak");
    CHECK(view.daily_streak.empty());
    CHECK(house.view().player.letter == "N");
}

TEST_CASE("model: the ending asks first until the film was seen", "[model]") {
    House house = House::with_players({"Nora"});
    CHECK(tile(house, "ending").locked);
    CHECK(tile(house, "ending").best == "Spoilers");
    CHECK(tile(house, "ending").streak == "Asks first");

    house.act(PlayCategory{"ending"});
    REQUIRE(house.view().dialog);
    CHECK(house.view().dialog->title == "Have you seen La La Land?");
    CHECK(house.view().dialog->safe == "Not yet");
    CHECK(house.view().dialog->act == "I have seen it");
    CHECK(house.rows->rounds.empty());
    house.act(Decline{});
    CHECK(house.shows<HomeView>());
    CHECK(house.rows->rounds.empty());
    house.act(PlayCategory{"ending"});
    house.act(Confirm{});

    CHECK(house.newest_round().title == "La La Land, The Ending");
    CHECK(house.rows->players.front().seen_films.contains("La La Land|2016"));
    house.act(LeaveRound{});
    CHECK_FALSE(tile(house, "ending").locked);
    house.act(PlayCategory{"ending"});
    CHECK_FALSE(house.view().dialog);
    CHECK(house.rows->rounds.size() == 2);
}

TEST_CASE("model: having seen the film can be taken back from the toast", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayCategory{"ending"});
    house.act(Confirm{});
    REQUIRE(house.view().toasts.size() == 1);
    CHECK(house.view().toasts.front().act == "Undo");

    house.act(ToastAct{});

    CHECK(house.rows->players.front().seen_films.empty());
    CHECK(house.view().toasts.empty());
}

TEST_CASE("model: a tile tells the best and the right answers in a row", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayCategory{"film"});
    house.play_out([](int question) { return question != 5; });
    house.act(Back{});
    CHECK(tile(house, "film").best == "Best 9/10");
    CHECK(tile(house, "film").streak == "Streak 4");
    CHECK(tile(house, "songs").best == "Not played yet");

    house.act(PlayCategory{"film"});
    house.play_out([](int) { return true; });
    house.act(Back{});
    CHECK(tile(house, "film").best == "Best 10/10");
    CHECK(tile(house, "film").streak == "Streak 14");
    house.act(PlayCategory{"film"});
    house.play_out([](int question) { return question < 9; });
    house.act(Back{});

    CHECK(tile(house, "film").best == "Best 10/10");
    CHECK(tile(house, "film").streak == "No streak");
    CHECK_FALSE(tile(house, "film").has_streak);
}

TEST_CASE("model: the daily streak counts days in a row up to today or yesterday", "[model]") {
    CHECK(streak({}, 10) == 0);
    CHECK(streak({10}, 10) == 1);
    CHECK(streak({8, 9, 10, 10}, 10) == 3);
    CHECK(streak({8, 9}, 10) == 2);
    CHECK(streak({7, 8}, 10) == 0);
    CHECK(streak({1, 2, 3, 8, 9, 10}, 10) == 3);
}

TEST_CASE("model: a day set back takes no streak away", "[model]") {
    CHECK(streak({5, 6, 7, 8}, 8) == 4);
    CHECK(streak({5, 6, 7, 8}, 3) == 4);
    CHECK(streak({5, 6, 7, 8, 400}, 8) == 4);
    CHECK(streak({5, 6, 7, 8, 8, 8}, 8) == 4);
}

TEST_CASE("model: home tells the daily streak in words", "[model]") {
    House house = House::with_players({"Nora"});
    house.act(PlayFeature{});
    house.play_out([](int) { return true; });
    house.act(Back{});
    CHECK(house.screen<HomeView>().daily_streak == "Daily streak 1 day");

    house.next_day();
    house.act(PlayFeature{});
    house.play_out([](int) { return false; });
    house.act(Back{});

    CHECK(house.screen<HomeView>().daily_streak == "Daily streak 2 days");
}

TEST_CASE("model: bests compare only rounds of one mode and title", "[model]") {
    Results results = on_days({1, 2, 3});
    results[0].points = 900;
    results[1].points = 700;
    results[1].right = 10;
    results[2].points = 5000;
    results[2].title = "La La Land, mixed";

    CHECK(best_points(results, Mode::Classic, "La La Land, The Film") == 900);
    CHECK(best_right(results, Mode::Classic, "La La Land, The Film") == 10);
    CHECK(newest(results, Mode::Classic, "La La Land, The Film")->points == 700);
    CHECK_FALSE(best_points(results, Mode::Sprint, "La La Land, The Film"));
    CHECK_FALSE(best_points(results, Mode::Classic, "La La Land, Awards"));
}

TEST_CASE("model: Esc on home does nothing and quitting asks the shell", "[model]") {
    House house = House::with_players({"Nora"});

    house.act(Back{});
    CHECK(house.shows<HomeView>());
    house.act(Quit{});

    CHECK(house.quit);
}
