// Beginning a round, from wherever it is asked for.
#include "model/turn.h"

#include "model/records_summary.h"
#include "model/round_title.h"
#include "rules/rehearsal.h"

#include <algorithm>
#include <array>

namespace epilogue {

namespace {

constexpr std::size_t rehearsal_length = 25; // cards of one sitting; the rest stay due
constexpr const char* rehearsal_title = "Rehearsal";

// Nobody is here to play: ask who does, unless a name is waiting for room on the disk.
bool somebody_plays(Turn& turn, const std::vector<PlayerId>& players) {
    const bool known = !players.empty() &&
                       std::all_of(players.begin(), players.end(),
                                   [&](auto id) { return player_of(turn.model, id) != nullptr; });
    if (known)
        return true;
    if (turn.model.notice.empty())
        handle(turn, AskAddPlayer{});
    else
        toast(turn, ToastKind::Warning, "There is no room on the disk for your name yet.");
    return false;
}

void emit_begin(Turn& turn, const InPlay& play, std::int64_t started_ms) {
    turn.effect(BeginRoundRow{.game = std::string(Quiz::name),
                              .title = play.title,
                              .seed = play.round.seed,
                              .params = Quiz::encode(play.round.params),
                              .puzzle = Quiz::encode(play.round.puzzle),
                              .players = play.players,
                              .started_ms = started_ms});
    ++turn.model.begins;
    ++turn.model.begins_pending;
}

// Timer and bonuses as in the last set-up; both off at first.
Quiz::Params usual_params(const Turn& turn) {
    Quiz::Params params;
    const auto kept = Quiz::decode_params(turn.model.settings.last_setup);
    if (turn.model.settings.last_setup.empty() || !kept)
        return params;
    params.timer_ms = kept.value().timer_ms;
    params.speed_bonus = kept.value().speed_bonus;
    params.streak_bonus = kept.value().streak_bonus;
    return params;
}

std::optional<Series> feature(Turn& turn) {
    const auto all = series_of(value_or_toast(turn, turn.world.bank.packs()));
    if (const Series* series = series_titled(all, feature_series))
        return *series;
    toast(turn, ToastKind::Warning,
          "The La La Land packs are switched off. Choose another pack in Set up.");
    return std::nullopt;
}

// The grid whose row was asked for last, when no other round's was since.
GridPlay* newest_grid(Model& model) {
    const auto newest = [&](const GridPlay& grid) {
        return grid.begun && grid.id == RoundId{} && grid.begin == model.begins;
    };
    if (model.grid && newest(*model.grid))
        return &*model.grid;
    const auto kept = std::find_if(model.kept_grids.begin(), model.kept_grids.end(), newest);
    return kept == model.kept_grids.end() ? nullptr : &*kept;
}

bool begin_of_feature(Turn& turn, const Series& series, Quiz::Params params) {
    params.packs = series.packs;
    const std::string title = round_title(series, params);
    return begin_round(turn, {std::move(params), title, series.title, {turn.model.current}});
}

} // namespace

RecordBefore record_before(Turn& turn, const InPlay& play) {
    const auto results = value_or_toast(turn, turn.world.records.results(play.players.front()));
    const Mode mode = play.round.puzzle.mode;
    const auto points = best_points(results, mode, play.title);
    return {points.has_value(), points.value_or(0),
            best_right(results, mode, play.title).value_or(0)};
}

bool begin_round(Turn& turn, const RoundWish& wish) {
    Model& model = turn.model;
    if (!somebody_plays(turn, wish.players))
        return false;
    InPlay play;
    play.wish = wish.params;
    play.wish.seats = static_cast<int>(wish.players.size());
    play.wish.players = wish.players;
    play.wish.seen_films = seen_by_all(model, wish.players);
    Quiz::Params params = play.wish;
    params.timer_ms = paced(params.timer_ms, model.settings.pace);
    auto round = begin<Quiz>(params, turn.world.bank, turn.world.chance);
    if (!round) {
        toast_error(turn, round.error());
        return false;
    }
    play.round = std::move(round).value();
    play.title = wish.title;
    play.series = wish.series;
    play.players = wish.players;
    play.categories = category_titles(series_of(value_or_toast(turn, turn.world.bank.packs())));
    play.before = record_before(turn, play);
    play.presented = 1;

    if (model.play)
        leave_round(turn);
    leave_grid(turn);
    if (model.offer && model.offer->id == RoundId{}) // its rows wait; it is read again from them
        model.offer.reset();
    emit_begin(turn, play, turn.now.unix_ms);
    model.play = std::move(play);
    model.ended.reset();
    show(turn, Screen::Round);
    return true;
}

void play_category(Turn& turn, const std::string& category) {
    const auto series = feature(turn);
    if (!series || category_of(*series, category) == nullptr)
        return;
    Quiz::Params params = usual_params(turn);
    params.mode = Mode::Classic;
    params.categories = {category};
    begin_of_feature(turn, *series, std::move(params));
}

void play_rehearsal(Turn& turn, std::vector<QuestionKey> questions) {
    if (questions.size() > rehearsal_length)
        questions.resize(rehearsal_length);
    Quiz::Params params;
    params.mode = Mode::Rehearsal;
    params.only = std::move(questions);
    begin_round(turn, {std::move(params), rehearsal_title, rehearsal_title, {turn.model.current}});
}

void handle(Turn& turn, const PlayFeature&) {
    if (const auto series = feature(turn)) {
        Quiz::Params params = usual_params(turn);
        params.mode = Mode::FiveSeasons;
        begin_of_feature(turn, *series, std::move(params));
    }
}

void handle(Turn& turn, const PlayMode& intent) {
    if (intent.mode == Mode::Rehearsal)
        return handle(turn, PlayRehearsal{});
    if (const auto series = feature(turn)) {
        Quiz::Params params = usual_params(turn);
        params.mode = intent.mode;
        begin_of_feature(turn, *series, std::move(params));
    }
}

void handle(Turn& turn, const PlayCategory& intent) {
    const auto series = feature(turn);
    const SeriesCategory* category = series ? category_of(*series, intent.category) : nullptr;
    if (category == nullptr)
        return;
    const Player* player = player_of(turn.model, turn.model.current);
    const bool seen = player != nullptr && player->seen_films.contains(feature_film);
    if (player == nullptr || seen || !category->spoils())
        return play_category(turn, intent.category);
    DialogView view;
    view.icon = "eye";
    view.title = "Have you seen La La Land?";
    view.text = category->mark.title +
                " tells the whole story. Until you have seen the film, its questions stay in the "
                "drawer.";
    view.safe = "Not yet";
    view.act = "I have seen it";
    turn.model.asking = Asking{std::move(view), AskSeen{intent.category}};
}

void handle(Turn& turn, const PlayRehearsal&) {
    Model& model = turn.model;
    AnswersToMissed answers;
    if (model.current != PlayerId{})
        answers = value_or_toast(turn, turn.world.records.answers_to_missed(model.current));
    std::vector<QuestionKey> questions;
    for (const RehearsalCard& card : due_cards(rehearsal_cards(answers), turn.now.today))
        questions.push_back(card.question);
    if (!questions.empty())
        return play_rehearsal(turn, std::move(questions));
    if (model.play)
        leave_round(turn);
    show(turn, Screen::Rehearsal);
}

void handle(Turn& turn, const PlayAgain&) {
    if (!turn.model.ended)
        return;
    const InPlay& ended = *turn.model.ended;
    if (ended.round.puzzle.mode == Mode::Rehearsal)
        return handle(turn, PlayRehearsal{});
    begin_round(turn, RoundWish{ended.wish, ended.title, ended.series, ended.players});
}

void handle(Turn& turn, const RehearseMisses&) {
    if (!turn.model.ended)
        return;
    const InPlay& ended = *turn.model.ended;
    std::vector<QuestionKey> missed;
    const auto& outcomes = seat_of(ended, 0).outcomes;
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        if (is_miss(outcomes[i].verdict))
            missed.push_back(ended.round.puzzle.questions[i].question.key);
    if (ended.players.size() == 1 && !missed.empty())
        play_rehearsal(turn, std::move(missed));
}

// Rows get their ids in the order in which their rounds were begun: the newest is the one at hand.
void handle(Turn& turn, const RoundBegun& intent) {
    Model& model = turn.model;
    model.begins_pending = std::max(0, model.begins_pending - 1);
    if (model.begins_pending > 0)
        return;
    if (GridPlay* grid = newest_grid(model)) {
        grid->id = intent.round;
        if (grid->ended)
            model.closed.insert(intent.round);
        return;
    }
    for (auto* at : {&model.play, &model.ended, &model.offer})
        if (*at && (*at)->id == RoundId{}) {
            (*at)->id = intent.round;
            if (is_over(**at))
                model.closed.insert(intent.round);
            return;
        }
}

} // namespace epilogue
