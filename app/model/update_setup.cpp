// The set-up screen: what is chosen, and what follows from it.
#include "model/turn.h"

#include "base/text.h"
#include "model/records_summary.h"
#include "model/round_title.h"
#include "model/words.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

constexpr std::array<int, 4> timers_ms = {0, 30'000, 20'000, 10'000};

bool chosen_spoils(const Setup& setup) {
    const Series* series = setup.at();
    return series != nullptr && std::any_of(series->categories.begin(), series->categories.end(),
                                            [&](const SeriesCategory& category) {
                                                return category.spoils() &&
                                                       setup.categories.contains(category.mark.key);
                                            });
}

bool all_seen(const Model& model) {
    const auto seen = seen_by_all(model, model.setup.seats);
    return std::includes(seen.begin(), seen.end(), model.setup.films.begin(),
                         model.setup.films.end());
}

int questions_needed(const Quiz::Params& params) {
    switch (params.mode) {
    case Mode::FiveSeasons:
        return five_seasons_length;
    case Mode::Classic:
        return params.length;
    default:
        return 1;
    }
}

// The settings as a round is made of them.
Quiz::Params params_of(const Model& model) {
    const Setup& setup = model.setup;
    Quiz::Params params = setup.params;
    params.packs = setup.at() == nullptr ? std::vector<std::string>{} : setup.at()->packs;
    params.categories.assign(setup.categories.begin(), setup.categories.end());
    params.seats = static_cast<int>(setup.seats.size());
    params.players = setup.seats;
    params.seen_films = seen_by_all(model, setup.seats);
    params.spoilers = false;
    return params;
}

std::string why_not(const Model& model) {
    const Setup& setup = model.setup;
    if (setup.at() == nullptr)
        return "No pack is switched on.";
    if (setup.seats.empty())
        return "Nobody plays yet. Add a player.";
    if (setup.categories.empty())
        return "Choose at least one category.";
    if (chosen_spoils(setup) && !all_seen(model))
        return "Tick \"I have seen the film\", or leave out what tells its end.";
    const int needed = questions_needed(setup.params);
    if (setup.pool >= needed)
        return {};
    if (setup.pool == 0)
        return "No question matches. Choose more categories or another difficulty.";
    return "Only " + count_of(setup.pool, "question matches", "questions match") +
           ", the round needs " + std::to_string(needed) + ".";
}

std::string last_time(Turn& turn) {
    const Setup& setup = turn.model.setup;
    if (setup.at() == nullptr || setup.seats.empty())
        return {};
    const auto results = value_or_toast(turn, turn.world.records.results(setup.seats.front()));
    const auto last =
        newest(results, setup.params.mode, round_title(*setup.at(), params_of(turn.model)));
    if (!last)
        return {};
    const bool counted =
        setup.params.mode == Mode::FiveSeasons || setup.params.mode == Mode::Classic;
    return "Last time with these settings: " +
           (counted ? std::to_string(last->right) + " of " + std::to_string(last->asked)
                    : std::to_string(last->right) + " right");
}

// Sprint asks only what is answered with one key.
bool can_be_drawn(const PoolEntry& entry, Mode mode) {
    return mode != Mode::Sprint || entry.kind == Kind::Single || entry.kind == Kind::TrueFalse;
}

int count_pool(Turn& turn) {
    const Setup& setup = turn.model.setup;
    if (setup.at() == nullptr || setup.categories.empty())
        return 0;
    const auto pool = value_or_toast(turn, turn.world.bank.pool(filter_of(params_of(turn.model))));
    return static_cast<int>(std::count_if(pool.begin(), pool.end(), [&](const PoolEntry& entry) {
        return can_be_drawn(entry, setup.params.mode);
    }));
}

// After each change.
void work_out(Turn& turn) {
    Setup& setup = turn.model.setup;
    setup.pool = count_pool(turn);
    setup.why_not = why_not(turn.model);
    setup.last_time = last_time(turn);
}

// Everything but what would spoil the film for these players.
void choose_usual_categories(Model& model) {
    Setup& setup = model.setup;
    setup.categories.clear();
    if (setup.at() == nullptr)
        return;
    const bool seen = all_seen(model);
    for (const SeriesCategory& category : setup.at()->categories)
        if (seen || !category.spoils())
            setup.categories.insert(category.mark.key);
}

void choose_series(Turn& turn, int index) {
    Setup& setup = turn.model.setup;
    setup.chosen = index;
    setup.films = setup.at() == nullptr ? std::set<std::string>{}
                                        : spoiled_films(turn.world.bank, *setup.at());
    choose_usual_categories(turn.model);
}

int index_of(const Setup& setup, const Series* series) {
    return series == nullptr ? -1 : static_cast<int>(series - setup.series.data());
}

int usual_series(const Setup& setup) {
    if (const Series* feature = series_titled(setup.series, feature_series))
        return index_of(setup, feature);
    return setup.series.empty() ? -1 : 0;
}

// Categories that are no longer there are dropped; none left means all.
void choose_again(Setup& setup, const std::vector<std::string>& categories) {
    std::set<std::string> still;
    for (const std::string& key : categories)
        if (category_of(*setup.at(), key) != nullptr)
            still.insert(key);
    if (!still.empty())
        setup.categories = std::move(still);
}

// A set-up as it was kept, on the packs of today.
void take_over(Turn& turn, const Quiz::Params& kept) {
    Setup& setup = turn.model.setup;
    const Series* series = series_of_packs(setup.series, kept.packs);
    choose_series(turn, series == nullptr ? usual_series(setup) : index_of(setup, series));
    setup.params = kept;
    if (setup.params.mode == Mode::Rehearsal)
        setup.params.mode = Mode::Classic;
    setup.params.only.clear();
    if (series != nullptr)
        choose_again(setup, kept.categories);
}

void read_setup(Turn& turn) {
    Setup& setup = turn.model.setup;
    setup = Setup{};
    setup.series = series_of(value_or_toast(turn, turn.world.bank.packs()));
    setup.params.mode = Mode::Classic;
    if (turn.model.current != PlayerId{})
        setup.seats = {turn.model.current};
}

bool in_setup(const Turn& turn) {
    return turn.model.screen == Screen::Setup;
}

} // namespace

void open_setup(Turn& turn) {
    read_setup(turn);
    const auto kept = Quiz::decode_params(turn.model.settings.last_setup);
    if (!turn.model.settings.last_setup.empty() && kept)
        take_over(turn, kept.value());
    else
        choose_series(turn, usual_series(turn.model.setup));
    work_out(turn);
    turn.model.ended.reset();
    show(turn, Screen::Setup);
}

void handle(Turn& turn, const ChangePlayers&) {
    if (!turn.model.ended)
        return;
    const Quiz::Params wish = turn.model.ended->wish;
    const auto players = turn.model.ended->players;
    read_setup(turn);
    take_over(turn, wish);
    Setup& setup = turn.model.setup;
    setup.seats.clear();
    for (const PlayerId player : players)
        if (player_of(turn.model, player) != nullptr)
            setup.seats.push_back(player);
    work_out(turn);
    turn.model.ended.reset();
    show(turn, Screen::Setup);
}

void add_seat(Turn& turn, PlayerId player) {
    auto& seats = turn.model.setup.seats;
    const bool seated = std::find(seats.begin(), seats.end(), player) != seats.end();
    if (!seated && static_cast<int>(seats.size()) < most_players &&
        player_of(turn.model, player) != nullptr)
        seats.push_back(player);
    work_out(turn);
}

// Who plays sits first.
void seat_current_player(Turn& turn) {
    auto& seats = turn.model.setup.seats;
    const PlayerId player = turn.model.current;
    if (player == PlayerId{})
        return;
    const auto seated = std::find(seats.begin(), seats.end(), player);
    if (seated != seats.end())
        std::rotate(seats.begin(), seated, seated + 1);
    else if (seats.empty())
        seats.push_back(player);
    else
        seats.front() = player;
    work_out(turn);
}

void handle(Turn& turn, const SetMode& intent) {
    if (!in_setup(turn) || intent.mode == Mode::Rehearsal)
        return;
    turn.model.setup.params.mode = intent.mode;
    work_out(turn);
}

void handle(Turn& turn, const SetLevel& intent) {
    if (!in_setup(turn))
        return;
    turn.model.setup.params.level = intent.level;
    work_out(turn);
}

void handle(Turn& turn, const SetLength& intent) {
    const bool known = std::find(classic_lengths.begin(), classic_lengths.end(), intent.length) !=
                       classic_lengths.end();
    if (!in_setup(turn) || !known)
        return;
    turn.model.setup.params.length = intent.length;
    work_out(turn);
}

void handle(Turn& turn, const SetTimer& intent) {
    const bool known =
        std::find(timers_ms.begin(), timers_ms.end(), intent.timer_ms) != timers_ms.end();
    if (!in_setup(turn) || !known)
        return;
    turn.model.setup.params.timer_ms = intent.timer_ms;
    work_out(turn);
}

void handle(Turn& turn, const ToggleCategory& intent) {
    Setup& setup = turn.model.setup;
    if (!in_setup(turn) || setup.at() == nullptr ||
        category_of(*setup.at(), intent.category) == nullptr)
        return;
    if (setup.categories.erase(intent.category) == 0)
        setup.categories.insert(intent.category);
    work_out(turn);
}

void handle(Turn& turn, const SetSeries& intent) {
    const Setup& setup = turn.model.setup;
    if (!in_setup(turn) || intent.index < 0 ||
        intent.index >= static_cast<int>(setup.series.size()))
        return;
    choose_series(turn, intent.index);
    work_out(turn);
}

void handle(Turn& turn, const ToggleSpeedBonus&) {
    if (!in_setup(turn))
        return;
    turn.model.setup.params.speed_bonus = !turn.model.setup.params.speed_bonus;
    work_out(turn);
}

void handle(Turn& turn, const ToggleStreakBonus&) {
    if (!in_setup(turn))
        return;
    turn.model.setup.params.streak_bonus = !turn.model.setup.params.streak_bonus;
    work_out(turn);
}

void handle(Turn& turn, const ToggleSeenFilm&) {
    Setup& setup = turn.model.setup;
    if (!in_setup(turn) || setup.seats.empty())
        return;
    const bool seen = !all_seen(turn.model);
    for (const std::string& film : setup.films)
        mark_seen(turn, setup.seats, film, seen);
    work_out(turn);
}

void handle(Turn& turn, const AddSeat& intent) {
    if (in_setup(turn))
        add_seat(turn, intent.player);
}

// The first seat is the one who plays: another player is chosen for it, it is never empty.
void handle(Turn& turn, const RemoveSeat& intent) {
    auto& seats = turn.model.setup.seats;
    if (!in_setup(turn) || intent.seat < 1 || intent.seat >= static_cast<int>(seats.size()))
        return;
    seats.erase(seats.begin() + intent.seat);
    work_out(turn);
}

void handle(Turn& turn, const StartRound&) {
    Model& model = turn.model;
    if (!in_setup(turn))
        return;
    if (!model.setup.why_not.empty())
        return toast(turn, ToastKind::Warning, model.setup.why_not);
    RoundWish wish{params_of(model), {}, model.setup.at()->title, model.setup.seats};
    wish.title = round_title(*model.setup.at(), wish.params);
    Quiz::Params kept = wish.params; // who plays and what they have seen is asked anew each time
    kept.players.clear();
    kept.seen_films.clear();
    kept.seats = 1;
    if (begin_round(turn, wish) && model.settings.last_setup != Quiz::encode(kept)) {
        model.settings.last_setup = Quiz::encode(kept);
        save_settings(turn);
    }
}

} // namespace epilogue
