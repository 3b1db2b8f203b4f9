// Going on with a round that was left, by leaving it or by the end of the program.
#include "model/turn.h"

#include "model/round_title.h"

#include <algorithm>

namespace epilogue {

namespace {

Result<InPlay> play_of(const RoundRecord& row, const Turn& turn, const std::vector<Series>& all) {
    auto round = restore<Quiz>(row.params, row.seed, row.puzzle, row.moves);
    if (!round)
        return round.error();
    InPlay play;
    play.round = std::move(round).value();
    if (static_cast<int>(row.players.size()) != play.round.puzzle.seats)
        return Error{"the round is for " + std::to_string(play.round.puzzle.seats) +
                     " players, found " + std::to_string(row.players.size())};
    play.id = row.id;
    play.title = row.title;
    play.wish = play.round.params;
    play.wish.timer_ms = unpaced(play.wish.timer_ms, turn.model.settings.pace);
    play.players = row.players;
    play.categories = category_titles(all);
    const Series* series = series_of_packs(all, play.round.params.packs);
    play.series = series == nullptr ? short_title(row.title) : series->title;
    return play;
}

bool sits_in(const RoundRecord& row, PlayerId player) {
    return std::find(row.players.begin(), row.players.end(), player) != row.players.end();
}

void mark_unreadable(Turn& turn, const RoundRecord& row, const Error& why) {
    turn.effect(MarkUnreadable{row.id, why.message});
    turn.model.closed.insert(row.id);
    toast(turn, ToastKind::Warning,
          "A round could not be read. It is kept in your file, and not offered again.");
}

// Every answer was on disk, but not the end: the program was stopped in between.
void finish_late(Turn& turn, InPlay play) {
    auto at_hand = std::exchange(turn.model.play, std::move(play));
    finish_round(turn);
    turn.model.play = std::move(at_hand);
}

} // namespace

void read_offer(Turn& turn) {
    Model& model = turn.model;
    if (model.offer || model.current == PlayerId{})
        return;
    const auto rows = value_or_toast(turn, turn.world.records.unfinished());
    if (rows.empty())
        return;
    const auto all = series_of(value_or_toast(turn, turn.world.bank.packs()));
    for (const RoundRecord& row : rows) {
        if (row.game != Quiz::name || model.closed.contains(row.id) || !sits_in(row, model.current))
            continue;
        auto play = play_of(row, turn, all);
        if (!play)
            mark_unreadable(turn, row, play.error());
        else if (is_over(play.value()))
            finish_late(turn, std::move(play).value());
        else {
            model.offer = std::move(play).value();
            model.offer->before = record_before(turn, *model.offer);
            return;
        }
    }
}

// A clock starts with the player's own key, never unseen.
void handle(Turn& turn, const ContinueRound&) {
    Model& model = turn.model;
    if (!model.offer || model.play)
        return;
    model.play = std::move(model.offer);
    model.offer.reset();
    model.ended.reset();
    InPlay& play = *model.play;
    play.paused = question_is_open(play) && limit_ms(play, model.settings.pace) > 0;
    ++play.presented;
    show(turn, Screen::Round);
}

} // namespace epilogue
