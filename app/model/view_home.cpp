#include "model/views.h"

#include "base/text.h"
#include "model/round_title.h"
#include "model/words.h"

namespace epilogue {

namespace {

constexpr int morning_from = 5 * 60; // minutes of the day
constexpr int afternoon_from = 12 * 60;
constexpr int evening_from = 18 * 60;

std::string greeting(const Model& model, int minute_of_day) {
    std::string greeting = "Good evening";
    if (minute_of_day >= morning_from && minute_of_day < afternoon_from)
        greeting = "Good morning";
    else if (minute_of_day >= afternoon_from && minute_of_day < evening_from)
        greeting = "Good afternoon";
    if (model.current == PlayerId{})
        return greeting + ".";
    return greeting + ", " + mark_of(model, model.current).name + ".";
}

bool has_seen_feature(const Model& model) {
    for (const Player& player : model.players)
        if (player.id == model.current)
            return player.seen_films.contains(feature_film);
    return false;
}

CategoryTile tile_of(const CategoryFacts& facts, bool seen) {
    CategoryTile tile;
    tile.category = facts.mark;
    if (facts.spoils && !seen) {
        tile.locked = true;
        tile.best = "Spoilers";
        tile.streak = "Asks first";
        return tile;
    }
    tile.best = facts.best_asked == 0 ? "Not played yet"
                                      : "Best " + std::to_string(facts.best_right) + "/" +
                                            std::to_string(facts.best_asked);
    tile.has_streak = facts.right_in_a_row > 0;
    tile.streak = tile.has_streak ? "Streak " + grouped(facts.right_in_a_row) : "No streak";
    return tile;
}

// "Question 7 of 10, Fall, 693 points".
std::string offer_detail(const Model& model, const InPlay& play) {
    const int seat = play.round.state.seat;
    if (play.players.size() > 1) {
        const HandoverView turn = handover_view(model, play);
        return turn.turn + ", " + turn.player.name + " is next";
    }
    const int number = static_cast<int>(seat_of(play, seat).outcomes.size()) + 1;
    std::string detail = "Question " + std::to_string(number);
    if (has_stages(play)) {
        const int question = shown_question(play);
        detail += " of " + std::to_string(play.round.puzzle.questions.size()) + ", " +
                  stage_in_words(asked_at(play, question).stage);
    }
    return detail + ", " + points_of(seat_of(play, seat).points);
}

std::string footer(const HomeFacts& facts) {
    return "Offline. " + count_of(facts.packs_on, "pack", "packs") + " on, " +
           count_of(facts.questions, "question", "questions");
}

} // namespace

HomeView home_view(const Model& model, const Now& now) {
    HomeView view;
    view.greeting = greeting(model, now.minute_of_day);
    view.date = in_words_weekday(now.today);
    const bool seen = has_seen_feature(model);
    for (const CategoryFacts& facts : model.home.categories)
        view.categories.push_back(tile_of(facts, seen));
    view.grid = grid_tile_view(model);
    if (model.home.daily_streak > 0)
        view.daily_streak = "Daily streak " + count_of(model.home.daily_streak, "day", "days");
    view.can_continue = model.offer.has_value();
    view.continue_title =
        view.can_continue ? "Continue: " + short_title(model.offer->title) : "Nothing paused";
    view.continue_detail =
        view.can_continue ? offer_detail(model, *model.offer) : "A round you leave waits here.";
    view.rehearsal_due = model.home.rehearsal_due;
    view.footer = footer(model.home);
    return view;
}

} // namespace epilogue
