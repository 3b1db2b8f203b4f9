#include "model/views.h"

#include "base/text.h"
#include "model/round_title.h"
#include "model/turn.h"
#include "model/words.h"

#include <algorithm>

namespace epilogue {

namespace {

constexpr std::array<Mode, 5> modes = {Mode::FiveSeasons, Mode::Classic, Mode::Sprint,
                                       Mode::SuddenDeath, Mode::Endless};
constexpr std::array<Level, 4> levels = {Level::Easy, Level::Medium, Level::Hard, Level::Mixed};
constexpr std::array<int, 4> timers_ms = {0, 30'000, 20'000, 10'000};
constexpr int seconds_a_question = 25; // reading, choosing, reading why

std::vector<std::string> chosen_keys(const Setup& setup) {
    return {setup.categories.begin(), setup.categories.end()};
}

std::string series_detail(const Series& series) {
    return std::string(series.built_in ? "built in, " : "imported, ") +
           count_of(series.questions, "question", "questions");
}

std::string timer_label(int timer_ms) {
    return timer_ms == 0 ? "Off" : std::to_string(timer_ms / 1000) + " s";
}

void add_choices(SetupView& view, const Setup& setup) {
    for (std::size_t i = 0; i < setup.series.size(); ++i)
        view.series.push_back({setup.series[i].title, static_cast<int>(i) == setup.chosen});
    for (std::size_t i = 0; i < modes.size(); ++i)
        view.modes.at(i) = {title_of(modes.at(i)), modes.at(i) == setup.params.mode};
    for (std::size_t i = 0; i < levels.size(); ++i)
        view.levels.at(i) = {title_of(levels.at(i)), levels.at(i) == setup.params.level};
    for (std::size_t i = 0; i < timers_ms.size(); ++i)
        view.timers.at(i) = {timer_label(timers_ms.at(i)),
                             timers_ms.at(i) == setup.params.timer_ms};
    for (std::size_t i = 0; i < classic_lengths.size(); ++i)
        view.lengths.at(i) = {std::to_string(classic_lengths.at(i)),
                              classic_lengths.at(i) == setup.params.length};
    view.speed_bonus = setup.params.speed_bonus;
    view.streak_bonus = setup.params.streak_bonus;
}

int length_of(const Quiz::Params& params) {
    return params.mode == Mode::FiveSeasons ? five_seasons_length : params.length;
}

std::string about(const Setup& setup) {
    const int seats = std::max(1, static_cast<int>(setup.seats.size()));
    const int seconds = length_of(setup.params) * seats * seconds_a_question;
    return "About " + count_of(std::max(1, (seconds + 30) / 60), "minute", "minutes");
}

// What the mode leaves to choose.
void fit_to_mode(SetupView& view, const Setup& setup) {
    const Mode mode = setup.params.mode;
    view.show_length = mode == Mode::FiveSeasons || mode == Mode::Classic;
    view.fixed_length = mode == Mode::FiveSeasons;
    view.show_timer = mode != Mode::Sprint;
    if (view.show_length)
        view.about = about(setup);
    if (!view.fixed_length)
        return;
    view.rising = "rising";
    view.levels = {};
    for (Option& option : view.lengths) {
        option.on = option.label == std::to_string(five_seasons_length);
        option.enabled = false;
    }
}

void add_categories(SetupView& view, const Series& series, const Setup& setup) {
    int on = 0;
    for (const SeriesCategory& category : series.categories) {
        const bool chosen = setup.categories.contains(category.mark.key);
        view.categories.push_back({category.mark, chosen});
        on += chosen ? 1 : 0;
    }
    view.categories_detail =
        std::to_string(on) + " of " + std::to_string(series.categories.size()) + " chosen";
}

// "The Ending tells the whole story".
void add_gate(SetupView& view, const Series& series, const Setup& setup, const Model& model) {
    std::vector<std::string> titles;
    int questions = 0;
    for (const SeriesCategory& category : series.categories)
        if (category.spoils() && setup.categories.contains(category.mark.key)) {
            titles.push_back(category.mark.title);
            questions += category.questions;
        }
    const auto seen = seen_by_all(model, setup.seats);
    view.seen_film = !setup.seats.empty() && std::includes(seen.begin(), seen.end(),
                                                           setup.films.begin(), setup.films.end());
    view.gate = !titles.empty();
    if (!view.gate)
        return;
    const bool one = titles.size() == 1;
    view.gate_title = listed(titles) + (one ? " tells the whole story" : " tell the whole story");
    view.gate_detail = (one ? "Its " : "Their ") + count_of(questions, "question", "questions") +
                       " describe" + (questions == 1 ? "s" : "") +
                       " the last scenes. The other categories keep the secret.";
}

void add_seats(SetupView& view, const Setup& setup, const Model& model) {
    for (std::size_t i = 0; i < setup.seats.size(); ++i)
        view.seats.push_back(
            {mark_of(model, setup.seats[i]), ordinal(static_cast<int>(i) + 1), i > 0});
    for (const Player& player : model.players)
        if (std::find(setup.seats.begin(), setup.seats.end(), player.id) == setup.seats.end())
            view.others.push_back(mark_of(player));
    view.can_add_seat = static_cast<int>(setup.seats.size()) < most_players;
}

std::string questions_in_words(const Quiz::Params& params) {
    switch (params.mode) {
    case Mode::Sprint:
        return "As many as fit";
    case Mode::SuddenDeath:
        return "To the first miss";
    case Mode::Endless:
        return "Until you stop";
    default:
        return std::to_string(length_of(params));
    }
}

std::string timer_in_words(const Quiz::Params& params, TimerPace pace) {
    if (params.mode == Mode::Sprint)
        return std::to_string(sprint_ms * pace_halves(pace) / 2000) + " seconds in all";
    const int timer_ms = paced(params.timer_ms, pace);
    return timer_ms == 0 ? "Off" : std::to_string(timer_ms / 1000) + " seconds each";
}

std::string names_in_turn(const SetupView& view) {
    std::vector<std::string> names;
    for (const auto& seat : view.seats)
        names.push_back(seat.player.name);
    return names.empty() ? "Nobody yet" : join(names, ", then ");
}

void add_ticket(SetupView& view, const Series& series, const Setup& setup, TimerPace pace) {
    const Quiz::Params& params = setup.params;
    view.ticket_title = series.title;
    view.ticket_aside = setup.categories.empty() ? "No category yet"
                                                 : categories_in_words(series, chosen_keys(setup));
    view.ticket_rows = {
        {"Mode", title_of(params.mode)},
        {"Questions", questions_in_words(params)},
        {"Difficulty", params.mode == Mode::FiveSeasons ? "Rising" : title_of(params.level)},
        {"Timer", timer_in_words(params, pace)},
        {"Players", names_in_turn(view)},
        {"In the hat", count_of(setup.pool, "question matches", "questions match")}};
}

} // namespace

SetupView setup_view(const Model& model) {
    const Setup& setup = model.setup;
    SetupView view;
    add_choices(view, setup);
    fit_to_mode(view, setup);
    add_seats(view, setup, model);
    view.why_not = setup.why_not;
    view.can_start = setup.why_not.empty();
    view.last_time = setup.last_time;
    const Series* series = setup.at();
    if (series == nullptr) {
        view.series_title = "No pack";
        view.series_detail = "none is switched on";
        view.ticket_title = "No pack";
        return view;
    }
    view.series_title = series->title;
    view.series_detail = series_detail(*series);
    add_categories(view, *series, setup);
    add_gate(view, *series, setup, model);
    add_ticket(view, *series, setup, model.settings.pace);
    return view;
}

} // namespace epilogue
